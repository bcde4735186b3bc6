// A gzip file: the one file in it, unpacked beside and read as what it is.

import { createReadStream, createWriteStream } from 'node:fs'
import { resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { bounded } from '../disk/bounded.ts'
import { temporaryFolder } from '../disk/temporary.ts'
import { type Format, UnusableFile } from './format.ts'
import { openInner } from './inner.ts'

const largestUnpacked = 4 * 2 ** 30

export const gzip: Format = {
  key: 'gzip',
  extensions: ['.gz'],
  recognises: (start) => start[0] === 0x1f && start[1] === 0x8b,
  open: async (path, onBytes) => {
    const folder = temporaryFolder()
    const unpacked = resolve(folder.path, 'file')
    try {
      await pipeline(
        createReadStream(path),
        createGunzip(),
        bounded(
          largestUnpacked,
          () => new UnusableFile('too-large-unpacked'),
          () => onBytes(0),
        ),
        createWriteStream(unpacked),
      )
    } catch (error) {
      folder.remove()
      throw error instanceof UnusableFile ? error : new UnusableFile('damaged-archive')
    }
    return openInner(path, unpacked, '', onBytes, folder.remove)
  },
}
