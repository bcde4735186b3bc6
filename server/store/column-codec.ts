// Posts of one page and month as bytes, and months of bytes as one PostColumns. Each column is written in the narrowest of
// three ways: not at all, in 32 bits, in 64. A checksum tells bytes that were damaged; those, and bytes of another version
// or of a machine with the other order of bytes, are not read but made again from the posts.

import { endianness } from 'node:os'
import { crc32 } from 'node:zlib'
import { interactionsOf, type Platform } from '../../data/model/platforms.ts'
import { type CountColumn, columnFormats, type PostColumns, unknownCount } from '../../data/model/post-columns.ts'

/** Changes with the layout: 1 up where numbers begin with their least byte, from 128 elsewhere. */
const version = (endianness() === 'LE' ? 0 : 128) + 1

/** Numbers of a post in the order in which they are written; format and isDay follow in one byte. */
export const numberKeys = ['at', 'reactions', 'comments', 'shares', 'views', 'followers', 'topics'] as const
type NumberKey = (typeof numberKeys)[number]

/** What stands for a column that is not written. */
const absent: Readonly<Record<NumberKey, number>> = {
  at: Number.NaN,
  reactions: unknownCount,
  comments: unknownCount,
  shares: unknownCount,
  views: unknownCount,
  followers: unknownCount,
  topics: 0,
}

// 0: version. 1 to 7: bytes a number of each column, 0, 4 or 8. 8 to 11: number of posts. 12 to 15: checksum of the rest.
const sizeAt = 8
const checksumAt = 12
const headerBytes = 16
const dayBit = 128
const [least32, most32] = [-(2 ** 31), 2 ** 31 - 1]

/** One post: its numbers in the order of `numberKeys`, 1 where only its day is known, its place in `columnFormats`. */
export type PostRow = readonly [
  at: number,
  reactions: number,
  comments: number,
  shares: number,
  views: number,
  followers: number,
  topics: number,
  isDay: number,
  format: number,
]

const checksumOf = (bytes: Buffer): number => crc32(bytes.subarray(headerBytes), crc32(bytes.subarray(0, checksumAt)))

const bytesFor = (rows: readonly PostRow[], column: number, nothing: number): 0 | 4 | 8 => {
  let bytes: 0 | 4 | 8 = 0
  for (const row of rows) {
    const value = row[column] ?? nothing
    if (value === nothing) continue
    if (value > most32 || value < least32) return 8
    bytes = 4
  }
  return bytes
}

/** @param rows in order of publication */
export const encodeColumns = (rows: readonly PostRow[]): Buffer => {
  const widths = numberKeys.map((key, column) => bytesFor(rows, column, absent[key]))
  const bytes = Buffer.alloc(headerBytes + rows.length * (widths.reduce<number>((sum, width) => sum + width, 0) + 1))
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const isLittle = endianness() === 'LE'
  bytes[0] = version
  for (const [column, width] of widths.entries()) bytes[1 + column] = width
  view.setUint32(sizeAt, rows.length, isLittle)
  let offset = headerBytes
  for (const [column, width] of widths.entries()) {
    if (width === 0) continue
    for (const row of rows) {
      const value = row[column] ?? unknownCount
      if (width === 4) view.setInt32(offset, value, isLittle)
      else view.setFloat64(offset, value, isLittle)
      offset += width
    }
  }
  for (const row of rows) {
    bytes[offset] = row[7] * dayBit + row[8]
    offset += 1
  }
  view.setUint32(checksumAt, checksumOf(bytes), isLittle)
  return bytes
}

/** Number of posts in the bytes; null where they cannot be read and are to be made again. */
export const sizeOf = (bytes: Buffer): number | null => {
  if (bytes.length < headerBytes || bytes[0] !== version) return null
  const isLittle = endianness() === 'LE'
  const size = isLittle ? bytes.readUInt32LE(sizeAt) : bytes.readUInt32BE(sizeAt)
  const stated = isLittle ? bytes.readUInt32LE(checksumAt) : bytes.readUInt32BE(checksumAt)
  return stated === checksumOf(bytes) ? size : null
}

/**
 * One column of several months; 64 bits wide where it is in one of them.
 * @param starts where the column begins in each month; moved to where it ends
 */
const joined = (
  months: readonly Buffer[],
  sizes: readonly number[],
  starts: number[],
  column: number,
  nothing: number,
): CountColumn => {
  let [size, widest] = [0, 0]
  for (const [index, month] of months.entries()) {
    size += sizes[index] ?? 0
    widest = Math.max(widest, month[1 + column] ?? 0)
  }
  const values: CountColumn = widest === 8 ? new Float64Array(size) : new Int32Array(size)
  const target = new Uint8Array(values.buffer)
  let at = 0
  for (const [index, month] of months.entries()) {
    const [posts, width, start] = [sizes[index] ?? 0, month[1 + column] ?? 0, starts[index] ?? 0]
    const end = start + posts * width
    if (width === 0) values.fill(nothing, at, at + posts)
    else if (width === values.BYTES_PER_ELEMENT) month.copy(target, at * width, start, end)
    else values.set(new Int32Array(new Uint8Array(month.subarray(start, end)).buffer), at)
    starts[index] = end
    at += posts
  }
  return values
}

const known = (count: number | undefined): number | null =>
  count === undefined || count === unknownCount ? null : count

const sumOf = (
  platform: Platform | undefined,
  reactions: CountColumn,
  comments: CountColumn,
  shares: CountColumn,
): CountColumn => {
  const sums = new Float64Array(reactions.length).fill(unknownCount)
  if (platform === undefined) return new Int32Array(sums)
  let most = 0
  for (let index = 0; index < sums.length; index += 1) {
    const counts = {
      reactions: known(reactions[index]),
      comments: known(comments[index]),
      shares: known(shares[index]),
    }
    const sum = interactionsOf(platform, counts) ?? unknownCount
    if (sum > most) most = sum
    sums[index] = sum
  }
  return most > most32 ? sums : new Int32Array(sums)
}

/**
 * Months of one page, in their order, as one.
 * @param sizes number of posts in each, as `sizeOf` tells it
 * @param platform undefined where it is not known to us: interactions are unknown then
 */
export const decodeColumns = (
  months: readonly Buffer[],
  sizes: readonly number[],
  platform: Platform | undefined,
): PostColumns => {
  const starts = months.map(() => headerBytes)
  const [at, reactions, comments, shares, views, followers, topics] = numberKeys.map((key, column) =>
    joined(months, sizes, starts, column, absent[key]),
  ) as [CountColumn, CountColumn, CountColumn, CountColumn, CountColumn, CountColumn, CountColumn]
  const size = at.length
  const format = new Uint8Array(size)
  const isDay = new Uint8Array(size)
  let post = 0
  for (const [index, month] of months.entries())
    for (let offset = starts[index] ?? 0; offset < month.length; offset += 1) {
      const byte = month[offset] ?? 0
      format[post] = byte & (dayBit - 1)
      isDay[post] = byte >> 7
      post += 1
    }
  return {
    size,
    at: new Float64Array(at),
    reactions,
    comments,
    shares,
    interactions: sumOf(platform, reactions, comments, shares),
    views,
    followers,
    format,
    isDay,
    topics: new Uint32Array(topics),
  }
}

const otherFormat = columnFormats.indexOf('other')
const places = new Map<string, number>(columnFormats.map((format, place) => [format, place]))
/** Place of a format as it is stored; one that is not known is another. */
export const formatPlace = (format: string): number => places.get(format) ?? otherFormat
