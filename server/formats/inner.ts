// A file that came out of an archive, read as what it is; what was unpacked goes when it is closed. An archive inside an
// archive is refused: one that unpacks to itself would never end.

import { statSync } from 'node:fs'
import { type Table, UnusableFile } from './format.ts'
import { recogniseFormat } from './index.ts'

/** Containers of files, not of rows. */
export const isArchive = (key: string): boolean => ['data-package', 'gzip', 'zip'].includes(key)

/**
 * @param archive path of the archive: how far it is read is told in its own bytes
 * @param path of what was unpacked
 * @param file name it had in the archive; '' when it had none
 * @throws UnusableFile, after `remove`
 */
export const openInner = async (
  archive: string,
  path: string,
  file: string,
  onBytes: (bytesRead: number) => void,
  remove: () => void,
): Promise<Table> => {
  try {
    const format = recogniseFormat(path, file)
    if (isArchive(format.key)) throw new UnusableFile('nested-archive', { found: file })
    const share = statSync(archive).size / Math.max(1, statSync(path).size)
    const table = await format.open(path, (bytes) => onBytes(Math.round(bytes * share)))
    return {
      ...table,
      close: () => {
        table.close()
        remove()
      },
    }
  } catch (error) {
    remove()
    throw error
  }
}
