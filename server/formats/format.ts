// What a container of rows is (csv, xlsx ...): bytes in, numbered rows of text cells out. Containers know nothing of
// columns' meaning; sources know nothing of containers.

import type { FileFault, Rejection } from '../../data/model/records.ts'
import type { FirstLook } from './encoding.ts'
import type { Block } from './titled.ts'

/**
 * One record. `line` is where it starts in the file (in a sheet, the row); cells are text, '' when empty. A nested
 * container (JSON) has no cells but a `value`: a whole document, or the object of a line. `block` is set on rows of the
 * further tables of a file that stacks several: their columns are those of the block. `file` is the one of a package that the
 * row stands in: its line is a line of that file.
 */
export type Row = {
  readonly line: number
  readonly cells: readonly string[]
  readonly value?: unknown
  readonly block?: Block
  readonly file?: string
}

/** Where something is wrong in a file of several: `posts.csv › comments`, or the file where the whole row is at fault. */
export const placeIn = (file: string, column: string | null): string =>
  column === null || column === '' ? file : `${file} › ${column}`

/** The file that `placeIn` named; null for no place. */
export const fileIn = (place: string | null): string | null => place?.split(' › ')[0] ?? null

/** An opened file: its header and, once only, its rows, read synchronously and lazily. */
export type Table = {
  readonly columns: readonly string[]
  readonly headerLine: number
  /** What stands on the lines above the header, one text a line; absent where the header is the first line. */
  readonly above?: readonly string[]
  /** What was found out about the container, for the person: delimiter, encoding ... */
  readonly notes: Readonly<Record<string, string>>
  /** First value of a nested container; absent for flat ones. */
  readonly sample?: unknown
  /** A row that cannot be a record (wrong number of cells, cell too large) is a rejection; the rows after it are read. */
  readonly rows: Iterable<Row | Rejection>
  readonly close: () => void
}

export type Format = {
  readonly key: string
  /** Lower case, with the dot. */
  readonly extensions: readonly string[]
  /** By content first: `start` holds the first bytes (at most 64 kB) of the file at `path`. */
  readonly recognises: (start: Uint8Array, file: string, path: string) => boolean
  /**
   * Opens the file at `path`. May read ahead asynchronously; the rows are then synchronous.
   * @param onBytes told how many bytes of the file have been read so far
   * @param look what a pass over all bytes of the file told; absent: a text file is gone through first
   * @throws UnusableFile
   */
  readonly open: (path: string, onBytes: (bytesRead: number) => void, look?: FirstLook) => Promise<Table>
}

/** A source that a file comes near to. */
export type Nearness = {
  /** Its key, or the fault by which it is refused. */
  readonly source: string
  /** Columns (paths of JSON) of the file that speak for it, as written. */
  readonly because: readonly string[]
  /** Its columns that the file lacks; empty where it could read the file too. */
  readonly missing: readonly string[]
}

/** The file as a whole cannot be used: nothing of it is stored. */
export class UnusableFile extends Error {
  readonly fault: FileFault
  readonly line: number | null
  readonly column: string | null
  readonly found: string | null
  /** What the file comes nearest to, where no source knows it. */
  readonly nearest: Nearness | null
  constructor(
    fault: FileFault,
    where: { line?: number; column?: string; found?: string; nearest?: Nearness | null } = {},
  ) {
    super(fault)
    this.name = 'UnusableFile'
    this.fault = fault
    this.line = where.line ?? null
    this.column = where.column ?? null
    this.found = where.found ?? null
    this.nearest = where.nearest ?? null
  }
}

/** Access denied, held open by another program (Windows), a damaged disk, a link that leads nowhere. */
const refusals: ReadonlySet<unknown> = new Set(['EACCES', 'EPERM', 'EBUSY', 'EIO', 'ELOOP', 'ENAMETOOLONG'])

/**
 * Does what reads the file.
 * @throws UnusableFile `file-unreadable` where the machine does not let it be read, and what `read` throws
 */
export const reading = <T>(file: string, read: () => T): T => {
  try {
    return read()
  } catch (error) {
    const isRefused = error instanceof Error && 'code' in error && refusals.has(error.code)
    throw isRefused ? new UnusableFile('file-unreadable', { found: file }) : error
  }
}

/**
 * A copy of a cell that is kept for long. Cells may be cut out of a chunk of the file, and a cut keeps the whole chunk in
 * memory: ten thousand names of pages would hold the file.
 */
export const detached = (text: string): string => (text.length < 13 ? text : Buffer.from(text).toString())
