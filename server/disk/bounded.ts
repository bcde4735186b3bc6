// A stream that lets so many bytes through and then fails: what is received or unpacked never fills the disk.

import { Transform } from 'node:stream'

/**
 * @param tooLarge makes the error to fail with
 * @param onChunk called with each part; what it throws is what the stream fails with
 */
export const bounded = (limit: number, tooLarge: () => Error, onChunk: () => void = () => {}): Transform => {
  let size = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length
      if (size > limit) {
        done(tooLarge())
        return
      }
      try {
        onChunk()
        done(null, chunk)
      } catch (error) {
        done(error instanceof Error ? error : new Error(String(error)))
      }
    },
  })
}
