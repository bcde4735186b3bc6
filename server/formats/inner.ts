// A file that came out of an archive, read as what it is; what was unpacked goes when it is closed.

import type { Table } from './format.ts'
import { recogniseFormat } from './index.ts'

/** @param file name it had in the archive; '' when it had none. @throws UnusableFile, after `remove` */
export const openInner = async (
  path: string,
  file: string,
  onBytes: (bytesRead: number) => void,
  remove: () => void,
): Promise<Table> => {
  try {
    const table = await recogniseFormat(path, file).open(path, onBytes)
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
