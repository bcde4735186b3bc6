// A data package of ours: a zip with a datapackage.json that says so, read as the lines of the product's own export, table
// after table. It may have been unpacked, looked at and zipped again: the order of its files and a folder around them do not
// matter, and a file that is no longer the one of its hash is told as a rejection, while its rows are read. Any other data
// package is an archive of tables (zip.ts).

import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'
import { basename } from 'node:path'
import { ownExportKind } from '../../data/model/own-export.ts'
import { ownTables } from '../../data/model/own-tables.ts'
import { excerpt, type Rejection } from '../../data/model/records.ts'
import { temporaryFolder } from '../disk/temporary.ts'
import { archiveAt, type Entry, startsAsZip } from './archive.ts'
import { csv } from './csv.ts'
import { type Format, type Row, type Table, UnusableFile } from './format.ts'
import { fieldsOf, isObject, parsedOrNothing } from './json.ts'
import { packageRows } from './package-rows.ts'
import { type Packed, unpackInto } from './zip.ts'

const descriptorName = 'datapackage.json'
const largestDescriptor = 16 * 2 ** 20
/** Bytes of all tables together: what a zip without extensions can hold. */
const largestUnpacked = 2 ** 32 - 1

type Fields = Readonly<Record<string, unknown>>
/** Of anything but an object: none. */
const recordOf = (value: unknown): Fields => (isObject(value) ? (value as Fields) : {})

type Described = {
  /** Folder in the archive in which it all stands; '' or with a slash at its end. */
  readonly root: string
  /** The header of the own export. */
  readonly header: Fields
  readonly resources: readonly Fields[]
  readonly files: ReadonlyMap<string, Packed>
}

/** What the archive says of itself; null where it is no package of ours. @throws UnusableFile for a damaged archive */
const describedAt = (path: string): Described | null =>
  archiveAt(path, (entries, start, unpacked) => {
    const isDescriptor = ({ name }: Entry) => basename(name) === descriptorName && !name.startsWith('__MACOSX/')
    const [entry] = entries.filter(isDescriptor).sort((a, b) => a.name.length - b.name.length)
    if (entry === undefined) return null
    const descriptor = recordOf(parsedOrNothing(unpacked(entry, largestDescriptor).toString('utf8')))
    const header = recordOf(recordOf(descriptor.porteVoix).header)
    if (header.kind !== ownExportKind) return null
    const resources = Array.isArray(descriptor.resources) ? descriptor.resources.map(recordOf) : []
    const files = entries.filter(({ name }) => !name.endsWith('/'))
    return {
      root: entry.name.slice(0, -descriptorName.length),
      header,
      resources,
      files: new Map(files.map((file) => [file.name, { entry: file, start: start(file) }])),
    }
  })

type Found = { readonly own: (typeof ownTables)[number]; readonly packed: Packed; readonly hash: unknown }

/** The file of each table. @throws UnusableFile `package-incomplete` */
const tablesIn = ({ root, resources, files }: Described): readonly Found[] =>
  ownTables.map((own) => {
    const { path, hash } = resources.find(({ name }) => name === own.name) ?? {}
    const packed = files.get(`${root}${String(path)}`)
    if (packed === undefined) throw new UnusableFile('package-incomplete', { found: `${own.name}.csv` })
    return { own, packed, hash }
  })

const hashOf = (path: string): string => {
  const hash = createHash('sha256')
  const part = Buffer.alloc(1 << 20)
  const file = openSync(path, 'r')
  try {
    for (let read = readSync(file, part); read > 0; read = readSync(file, part)) hash.update(part.subarray(0, read))
  } finally {
    closeSync(file)
  }
  return `sha256:${hash.digest('hex')}`
}

type Opened = { readonly file: string; readonly table: Table; readonly changed: Rejection | null } & Pick<Found, 'own'>

/** Opens the tables that were unpacked to `paths`. @throws UnusableFile, after closing those that are open */
const openTables = async (
  found: readonly Found[],
  paths: readonly string[],
  onBytes: (bytesRead: number) => void,
): Promise<readonly Opened[]> => {
  const opened: Opened[] = []
  try {
    for (const [at, { own, packed, hash }] of found.entries()) {
      const [path, file] = [paths[at] ?? '', basename(packed.entry.name)]
      const is = hashOf(path)
      const changed: Rejection | null =
        is === hash ? null : { line: 1, column: file, found: excerpt(is), expected: 'file-of-hash' }
      const before = found.slice(0, at).reduce((sum, one) => sum + one.packed.entry.packed, 0)
      const share = packed.entry.packed / Math.max(1, packed.entry.size)
      const table = await csv.open(path, (bytes) => onBytes(Math.round(before + bytes * share)))
      opened.push({ own, file, table, changed })
    }
    return opened
  } catch (error) {
    for (const { table } of opened) table.close()
    throw error
  }
}

const tableOf = async (path: string, onBytes: (bytesRead: number) => void): Promise<Table> => {
  const described = describedAt(path)
  if (described === null) throw new UnusableFile('package-incomplete', { found: descriptorName })
  const found = tablesIn(described)
  const folder = temporaryFolder()
  try {
    const all = found.map(({ packed }) => packed)
    const unpacked = await unpackInto(folder.path, path, all, () => onBytes(0), largestUnpacked)
    for (const { fault, file } of unpacked) if (fault !== null) throw new UnusableFile(fault, { found: file })
    const paths = unpacked.map((one) => one.path)
    const opened = await openTables(found, paths, onBytes)
    const tables = opened.map((one) => ({ ...one, rows: packageRows(one.own, one.table, one.file) }))
    const rows = function* (): Generator<Row | Rejection> {
      for (const { rows: own, changed } of tables) {
        if (changed !== null) yield changed
        yield* own
      }
    }
    return {
      columns: fieldsOf(described.header),
      headerLine: 1,
      notes: {},
      sample: described.header,
      rows: rows(),
      close: () => {
        for (const { table } of opened) table.close()
        folder.remove()
      },
    }
  } catch (error) {
    folder.remove()
    throw error
  }
}

export const dataPackage: Format = {
  key: 'data-package',
  extensions: ['.zip'],
  recognises: (start, _file, path) => {
    if (!startsAsZip(start)) return false
    try {
      return describedAt(path) !== null
    } catch (error) {
      // A damaged archive says so when it is opened as one.
      if (error instanceof UnusableFile) return false
      throw error
    }
  },
  open: tableOf,
}
