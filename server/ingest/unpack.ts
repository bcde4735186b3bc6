// An archive of several files, before any of them is read: each becomes an import of its own, on screen and on the
// command line alike.

import { mkdtempSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import type { FileFault } from '../../data/model/records.ts'
import { UnusableFile } from '../formats/format.ts'
import { recogniseFormat } from '../formats/index.ts'
import { filesIn, unpackInto } from '../formats/zip.ts'

/** What an import request says of a file that came out of an archive. */
export type Unpacked = {
  readonly path: string
  /** `exports.zip/january.csv` */
  readonly file: string
  readonly isUnpacked: true
  /** Why it could not be unpacked; null: it is there. */
  readonly fault: FileFault | null
}

/**
 * @param file name of the archive as the person knows it
 * @param folder where a new folder is made for its files
 * @returns empty for a file that is no archive of several, and for one that cannot be opened: its import says why
 */
export const unpackSeveral = async (path: string, file: string, folder: string): Promise<readonly Unpacked[]> => {
  try {
    if (recogniseFormat(path, file).key !== 'zip') return []
    const entries = filesIn(path)
    if (entries.length < 2) return []
    const unpacked = await unpackInto(mkdtempSync(resolve(folder, 'archive-')), path, entries)
    return unpacked.map((one) => ({ ...one, file: `${basename(file)}/${one.file}`, isUnpacked: true }))
  } catch (error) {
    if (error instanceof UnusableFile) return []
    throw error
  }
}
