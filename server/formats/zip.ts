// A zip archive that is no workbook: the one file in it is read as what it is; several are refused here with their names,
// and imported one by one by the command line and on the Data screen, which unpack them first.

import { createReadStream, createWriteStream, rmSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { crc32, createInflateRaw } from 'node:zlib'
import type { FileFault } from '../../data/model/records.ts'
import { bounded } from '../disk/bounded.ts'
import { temporaryFolder } from '../disk/temporary.ts'
import { archiveAt, type Entry, isWorkbook, startsAsZip } from './archive.ts'
import { type Format, UnusableFile } from './format.ts'
import { openInner } from './inner.ts'

/** Bytes of all files of an archive together. */
const largestUnpacked = 2 ** 31
const mostFiles = 200

/** Folders, and what operating systems leave in archives, are no files of the person. */
const isFile = ({ name }: Entry): boolean =>
  !name.endsWith('/') && !name.startsWith('__MACOSX/') && !basename(name).startsWith('.')

/** A file of an archive, and where its bytes start in it. */
export type Packed = { readonly entry: Entry; readonly start: number }

/** Files of an archive. @throws UnusableFile `damaged-archive`, `empty-archive`, `too-many-files` */
export const filesIn = (path: string): readonly Packed[] =>
  archiveAt(path, (entries, startOf) => {
    const files = entries.filter(isFile)
    if (files.length === 0) throw new UnusableFile('empty-archive')
    if (files.length > mostFiles) throw new UnusableFile('too-many-files', { found: String(files.length) })
    return files.map((entry) => ({ entry, start: startOf(entry) }))
  })

const unpackTo = async (
  path: string,
  { entry, start }: Packed,
  to: string,
  limit: number,
  onChunk: () => void,
): Promise<number> => {
  let [size, crc] = [0, 0]
  const counted = new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      size += chunk.length
      crc = crc32(chunk, crc)
      done(null, chunk)
    },
  })
  const end = bounded(limit, () => new UnusableFile('too-large-unpacked'), onChunk)
  const from = createReadStream(path, { start, end: Math.max(start, start + entry.packed - 1) })
  try {
    if (entry.packed === 0) await pipeline([], counted, createWriteStream(to))
    else if (entry.method === 0) await pipeline(from, end, counted, createWriteStream(to))
    else await pipeline(from, createInflateRaw(), end, counted, createWriteStream(to))
  } catch (error) {
    throw error instanceof UnusableFile ? error : new UnusableFile('damaged-archive', { found: basename(entry.name) })
  }
  if (crc !== entry.crc) throw new UnusableFile('damaged-archive', { found: basename(entry.name) })
  return size
}

export type UnpackedFile = {
  readonly path: string
  readonly file: string
  /** `damaged-archive` or `too-large-unpacked`; null when it is there, whole. */
  readonly fault: FileFault | null
}

/**
 * Unpacks files into a folder under numbers: names in an archive are never paths. Streams, so that memory stays flat.
 * A damaged file leaves the others as they are.
 * @param onChunk called now and then; what it throws ends the unpacking
 * @param limit bytes of all of them together
 */
export const unpackInto = async (
  folder: string,
  path: string,
  files: readonly Packed[],
  onChunk: () => void = () => {},
  limit = largestUnpacked,
): Promise<readonly UnpackedFile[]> => {
  let left = limit
  const unpacked: UnpackedFile[] = []
  for (const [index, file] of files.entries()) {
    const to = resolve(folder, String(index))
    let fault: FileFault | null = null
    try {
      left -= await unpackTo(path, file, to, left, onChunk)
    } catch (error) {
      if (!(error instanceof UnusableFile) || error.fault === 'cancelled') throw error
      rmSync(to, { force: true })
      fault = error.fault
      // Those after a file that is too large are not tried: together they are too large.
      if (fault === 'too-large-unpacked') left = 0
    }
    unpacked.push({ path: to, file: basename(file.entry.name), fault })
  }
  return unpacked
}

export const zip: Format = {
  key: 'zip',
  extensions: ['.zip'],
  recognises: (start) => startsAsZip(start) && !isWorkbook(start),
  open: async (path, onBytes) => {
    const files = filesIn(path)
    if (files.length > 1)
      throw new UnusableFile('several-files', {
        found: files
          .map(({ entry }) => basename(entry.name))
          .slice(0, 20)
          .join(', '),
      })
    const folder = temporaryFolder()
    try {
      const [only] = await unpackInto(folder.path, path, files, () => onBytes(0))
      if (only === undefined) throw new UnusableFile('empty-archive')
      if (only.fault !== null) throw new UnusableFile(only.fault, { found: only.file })
      return await openInner(path, only.path, only.file, onBytes, folder.remove)
    } catch (error) {
      folder.remove()
      throw error
    }
  },
}
