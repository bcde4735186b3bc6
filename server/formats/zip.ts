// A zip archive that is no workbook: the one file in it is read as what it is; several are refused with their names (the
// command line imports each of them).

import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { temporaryFolder } from '../disk/temporary.ts'
import { type Entry, entriesOf, isWorkbook, startsAsZip } from './archive.ts'
import { type Format, UnusableFile } from './format.ts'
import { openInner } from './inner.ts'

const largestArchive = 512 * 2 ** 20
const largestUnpacked = 2 ** 30

/** Folders, and what operating systems leave in archives, are no files of the person. */
const isFile = ({ name }: Entry): boolean =>
  !name.endsWith('/') && !name.startsWith('__MACOSX/') && !basename(name).startsWith('.')

/** Files of an archive. @throws UnusableFile `too-large`, `damaged-archive`, `empty-archive` */
export const filesIn = (path: string): readonly Entry[] => {
  if (statSync(path).size > largestArchive) throw new UnusableFile('too-large')
  const files = entriesOf(readFileSync(path)).filter(isFile)
  if (files.length === 0) throw new UnusableFile('empty-archive')
  return files
}

/** Unpacks entries into a folder under numbers: names in an archive are never paths. @returns where each is, with its name */
export const unpackInto = (
  folder: string,
  entries: readonly Entry[],
): readonly { readonly path: string; readonly file: string }[] => {
  let left = largestUnpacked
  return entries.map((entry, index) => {
    const bytes = entry.unpack(left)
    left -= bytes.length
    const path = resolve(folder, String(index))
    writeFileSync(path, bytes)
    return { path, file: basename(entry.name) }
  })
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
          .map(({ name }) => basename(name))
          .slice(0, 20)
          .join(', '),
      })
    const folder = temporaryFolder()
    try {
      const [only] = unpackInto(folder.path, files)
      if (only === undefined) throw new UnusableFile('empty-archive')
      return await openInner(only.path, only.file, onBytes, folder.remove)
    } catch (error) {
      folder.remove()
      throw error
    }
  },
}
