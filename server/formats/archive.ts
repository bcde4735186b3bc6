// Entries of a zip archive, read from its directory: of bytes in memory (workbooks) or of a file of any size, of which
// only the directory is then read. Sizes stated in an archive may lie: what is unpacked is bounded and checked.

import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { crc32, inflateRawSync } from 'node:zlib'
import { UnusableFile } from './format.ts'

export type Entry = {
  readonly name: string
  /** As the archive states it. */
  readonly size: number
  /** Bytes it takes in the archive. */
  readonly packed: number
  /** 0: stored as it is, 8: deflated; others cannot be read. */
  readonly method: number
  readonly crc: number
  /** Of its own header, before its bytes. */
  readonly at: number
}

/** Any part of an archive; shorter than asked for at its end. */
type Bytes = { readonly size: number; readonly part: (at: number, length: number) => Buffer }

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

const endLength = 22
/** A comment of at most 64 kB may follow the end of the directory. */
const longestEnd = endLength + 0xffff
/** Enough for all entries that a directory without extensions can count. */
const largestDirectory = 32 * 2 ** 20

/** @throws UnusableFile `damaged-archive` */
const directoryOf = ({ size, part }: Bytes): readonly Entry[] => {
  const tail = part(Math.max(0, size - longestEnd), longestEnd)
  // Found from the back, since a comment may follow it.
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || end + endLength > tail.length) damaged()
  const length = tail.readUInt32LE(end + 12)
  const from = tail.readUInt32LE(end + 16)
  if (length > largestDirectory || from + length > size) damaged()
  const directory = part(from, length)
  const entries: Entry[] = []
  let at = 0
  for (let count = tail.readUInt16LE(end + 10); count > 0; count--) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== 0x02014b50) damaged()
    const nameLength = directory.readUInt16LE(at + 28)
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
      size: directory.readUInt32LE(at + 24),
      packed: directory.readUInt32LE(at + 20),
      method: directory.readUInt16LE(at + 10),
      crc: directory.readUInt32LE(at + 16),
      at: directory.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  return entries
}

/** Where the bytes of an entry start. @throws UnusableFile `damaged-archive` */
const startOf = ({ size, part }: Bytes, { at, packed }: Entry): number => {
  const header = part(at, 30)
  if (header.length < 30 || header.readUInt32LE(0) !== 0x04034b50) damaged()
  const start = at + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
  if (start + packed > size) damaged()
  return start
}

const inMemory = (bytes: Buffer): Bytes => ({
  size: bytes.length,
  part: (at, length) => bytes.subarray(at, at + length),
})

/** @throws UnusableFile `damaged-archive` */
export const entriesOf = (bytes: Buffer): readonly Entry[] => directoryOf(inMemory(bytes))

const unpackedIn = (bytes: Bytes, entry: Entry, limit: number): Buffer => {
  const packed = bytes.part(startOf(bytes, entry), entry.packed)
  if (entry.method === 0 && packed.length > limit) throw new UnusableFile('too-large-unzipped')
  let unpacked: Buffer
  try {
    unpacked = entry.method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, limit) })
  } catch (error) {
    const isTooLarge = error instanceof RangeError || (error instanceof Error && /larger than/.test(error.message))
    throw new UnusableFile(isTooLarge ? 'too-large-unzipped' : 'damaged-archive')
  }
  if (crc32(unpacked) !== entry.crc) damaged()
  return unpacked
}

/** The bytes of an entry. @throws UnusableFile `damaged-archive`, `too-large-unzipped` (more than `limit` bytes) */
export const unpackedOf = (bytes: Buffer, entry: Entry, limit: number): Buffer =>
  unpackedIn(inMemory(bytes), entry, limit)

/**
 * An archive on disk: its entries, where the bytes of one start, and the bytes of a small one.
 * @throws UnusableFile `damaged-archive`, `too-large-unzipped`
 */
export const archiveAt = <T>(
  path: string,
  work: (
    entries: readonly Entry[],
    start: (entry: Entry) => number,
    unpacked: (entry: Entry, limit: number) => Buffer,
  ) => T,
): T => {
  const file = openSync(path, 'r')
  try {
    const bytes: Bytes = {
      size: statSync(path).size,
      part: (at, length) => {
        const part = Buffer.alloc(length)
        return part.subarray(0, readSync(file, part, 0, length, at))
      },
    }
    return work(
      directoryOf(bytes),
      (entry) => startOf(bytes, entry),
      (entry, limit) => unpackedIn(bytes, entry, limit),
    )
  } finally {
    closeSync(file)
  }
}
