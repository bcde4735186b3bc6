// Entries of a zip archive, read from its directory. Sizes stated in an archive may lie: what is unpacked is bounded.

import { inflateRawSync } from 'node:zlib'
import { UnusableFile } from './format.ts'

export type Entry = {
  readonly name: string
  /** As the archive states it. */
  readonly size: number
  /** @throws UnusableFile `damaged-archive`, `too-large-unzipped` (more than `limit` bytes) */
  readonly unpack: (limit: number) => Buffer
}

/** First bytes of a zip archive, workbooks included. */
export const startsAsZip = (start: Uint8Array): boolean =>
  start[0] === 0x50 && start[1] === 0x4b && start[2] === 0x03 && start[3] === 0x04

/** A workbook is a zip archive too. */
export const isWorkbook = (start: Uint8Array): boolean => {
  const names = Buffer.from(start.buffer, start.byteOffset, start.byteLength).toString('latin1')
  return names.includes('[Content_Types].xml') || names.includes('xl/')
}

const damaged = (): never => {
  throw new UnusableFile('damaged-archive')
}

/** End of the central directory, found from the back since a comment may follow it; -1 when the archive is cut off. */
const directoryEnd = (bytes: Buffer): number => bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))

const unpacked = (packed: Buffer, method: number, limit: number): Buffer => {
  if (method === 0) {
    if (packed.length > limit) throw new UnusableFile('too-large-unzipped')
    return packed
  }
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, limit) })
  } catch (error) {
    const isTooLarge = error instanceof RangeError || (error instanceof Error && /larger than/.test(error.message))
    throw new UnusableFile(isTooLarge ? 'too-large-unzipped' : 'damaged-archive')
  }
}

/** @throws UnusableFile `damaged-archive` */
export const entriesOf = (bytes: Buffer): readonly Entry[] => {
  const end = directoryEnd(bytes)
  if (end < 0 || end + 22 > bytes.length) damaged()
  const entries: Entry[] = []
  let at = bytes.readUInt32LE(end + 16)
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count--) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) damaged()
    const method = bytes.readUInt16LE(at + 10)
    const packed = bytes.readUInt32LE(at + 20)
    const nameLength = bytes.readUInt16LE(at + 28)
    const local = bytes.readUInt32LE(at + 42)
    if (local + 30 > bytes.length) damaged()
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    if (start + packed > bytes.length) damaged()
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      size: bytes.readUInt32LE(at + 24),
      unpack: (limit) => unpacked(bytes.subarray(start, start + packed), method, limit),
    })
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}
