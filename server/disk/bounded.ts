// A stream that lets so many bytes through and then fails: what is received or unpacked never fills the disk.

import { Transform } from 'node:stream'

/** @param tooLarge makes the error to fail with */
export const bounded = (limit: number, tooLarge: () => Error): Transform => {
  let size = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length
      if (size > limit) done(tooLarge())
      else done(null, chunk)
    },
  })
}
