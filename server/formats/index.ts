// The containers of rows that can be read, and how a file's container is found out: by its content, whatever its name says.

import { closeSync, openSync, readSync } from 'node:fs'
import { csv } from './csv.ts'
import { dataPackage } from './data-package.ts'
import { type Format, reading, UnusableFile } from './format.ts'
import { gzip } from './gzip.ts'
import { json } from './json.ts'
import { ndjson } from './ndjson.ts'
import { xlsx } from './xlsx.ts'
import { zip } from './zip.ts'

export const formats: readonly Format[] = [csv, dataPackage, gzip, json, ndjson, xlsx, zip]

const startBytes = 1 << 16

const startOf = (path: string): Uint8Array => {
  const buffer = Buffer.alloc(startBytes)
  const file = openSync(path, 'r')
  try {
    return buffer.subarray(0, readSync(file, buffer, 0, startBytes, 0))
  } finally {
    closeSync(file)
  }
}

/**
 * @param fileName name as the person knows it: evidence of last resort
 * @throws UnusableFile `file-not-found`, `file-unreadable`, `empty-file` or `unknown-format`
 */
export const recogniseFormat = (path: string, fileName: string): Format => {
  let start: Uint8Array
  try {
    start = reading(fileName, () => startOf(path))
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EISDIR'))
      throw new UnusableFile('file-not-found', { found: fileName })
    throw error
  }
  if (start.length === 0) throw new UnusableFile('empty-file')
  const format = formats.find((candidate) => candidate.recognises(start, fileName, path))
  if (format === undefined) throw new UnusableFile('unknown-format', { found: fileName })
  return format
}
