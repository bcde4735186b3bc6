// A gzip file: the one file in it, unpacked beside and read as what it is.

import { createReadStream, createWriteStream } from 'node:fs'
import { resolve } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { type Format, UnusableFile } from './format.ts'
import { openInner } from './inner.ts'
import { temporaryFolder } from './temporary.ts'

const largestUnpacked = 4 * 2 ** 30

const bounded = (): Transform => {
  let size = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length
      if (size > largestUnpacked) done(new UnusableFile('too-large'))
      else done(null, chunk)
    },
  })
}

export const gzip: Format = {
  key: 'gzip',
  extensions: ['.gz'],
  recognises: (start) => start[0] === 0x1f && start[1] === 0x8b,
  open: async (path, onBytes) => {
    const folder = temporaryFolder()
    const unpacked = resolve(folder.path, 'file')
    try {
      await pipeline(createReadStream(path), createGunzip(), bounded(), createWriteStream(unpacked))
    } catch (error) {
      folder.remove()
      throw error instanceof UnusableFile ? error : new UnusableFile('damaged-archive')
    }
    return openInner(unpacked, '', onBytes, folder.remove)
  },
}
