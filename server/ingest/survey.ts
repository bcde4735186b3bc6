// What is found out of a file by going through all of its bytes once, before any of it is read: its hash.

import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'

export const sha256Of = (path: string): string => {
  const hash = createHash('sha256')
  const chunk = Buffer.allocUnsafe(1 << 20)
  const file = openSync(path, 'r')
  try {
    for (let size = readSync(file, chunk); size > 0; size = readSync(file, chunk)) hash.update(chunk.subarray(0, size))
  } finally {
    closeSync(file)
  }
  return hash.digest('hex')
}
