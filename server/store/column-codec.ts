// Posts of one page and month as bytes, and months of bytes as one PostColumns. Each column is written in the narrowest of
// three ways: not at all, in 32 bits, in 64. A checksum tells bytes that were damaged; those, and bytes of another version
// or of a machine with the other order of bytes, are not read but made again from the posts.

import { endianness } from 'node:os'
import { crc32 } from 'node:zlib'
import type { Platform } from '../../data/model/platforms.ts'
import { type CountColumn, columnFormats, type PostColumns, unknownCount } from '../../data/model/post-columns.ts'

/** Columns of one page and month as they are kept, found to be whole. */
export type MonthColumns = { readonly bytes: Buffer; readonly size: number }

const isLittle = endianness() === 'LE'
/** Changes with the layout: 2 where numbers begin with their least byte, 130 elsewhere. */
const version = isLittle ? 2 : 130

/** What stands for a column that is not written: at, reactions, comments, shares, views, followers, topics, time of reading. */
const absent = [
  Number.NaN,
  unknownCount,
  unknownCount,
  unknownCount,
  unknownCount,
  unknownCount,
  0,
  unknownCount,
] as const
/**
 * Numbers of one post as given to `encodeColumns`: those of `absent`, then place of its format, then 1 where only its day is
 * known, then 1 where its time of reading is that of the import.
 */
export const [formatAt, isDayAt, isReadEstimatedAt, numbersAPost] = [8, 9, 10, 11]

// Byte 0: version. 1 to 8: bytes a number of each column, 0, 4 or 8. 12 to 15: number of posts. 16 to 19: checksum of the
// rest. Then the columns, then a byte a post: its format, with the highest bit where only its day is known and the next
// where its time of reading is estimated.
const sizeAt = 12
const checksumAt = 16
const headerBytes = 20
const dayBit = 128
const estimatedBit = 64
const [least32, most32] = [-(2 ** 31), 2 ** 31 - 1]

const checksumOf = (bytes: Buffer): number => crc32(bytes.subarray(headerBytes), crc32(bytes.subarray(0, checksumAt)))

/** Rows in order of publication; of one instant in order of their numbers, so that the same posts give the same columns. */
const orderOf = (numbers: ArrayLike<number>): readonly number[] => {
  const starts = Array.from({ length: numbers.length / numbersAPost }, (_, index) => index * numbersAPost)
  return starts.sort((a, b) => {
    for (let column = 0; column < numbersAPost; column += 1) {
      const difference = (numbers[a + column] ?? 0) - (numbers[b + column] ?? 0)
      if (difference !== 0) return difference
    }
    return 0
  })
}

const widthOf = (numbers: ArrayLike<number>, column: number): 0 | 4 | 8 => {
  let width: 0 | 4 | 8 = 0
  for (let at = column; at < numbers.length; at += numbersAPost) {
    const value = numbers[at] ?? 0
    if (value === absent[column]) continue
    if (value > most32 || value < least32) return 8
    width = 4
  }
  return width
}

/**
 * @param numbers one post after the other, in any order: at, reactions, comments, shares, views, followers, topics, time of
 * reading, place of the format, 1 where only the day is known, 1 where the time of reading is that of the import
 */
export const encodeColumns = (numbers: ArrayLike<number>): MonthColumns => {
  const widths = absent.map((_, column) => widthOf(numbers, column))
  const order = orderOf(numbers)
  const size = order.length
  const bytes = Buffer.alloc(headerBytes + size * widths.reduce<number>((sum, width) => sum + width, 1))
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  bytes[0] = version
  view.setUint32(sizeAt, size, isLittle)
  let offset = headerBytes
  for (const [column, width] of widths.entries()) {
    bytes[1 + column] = width
    if (width === 0) continue
    for (const start of order) {
      const value = numbers[start + column] ?? 0
      if (width === 4) view.setInt32(offset, value, isLittle)
      else view.setFloat64(offset, value, isLittle)
      offset += width
    }
  }
  for (const start of order) {
    bytes[offset] =
      (numbers[start + formatAt] ?? 0) +
      (numbers[start + isDayAt] ?? 0) * dayBit +
      (numbers[start + isReadEstimatedAt] ?? 0) * estimatedBit
    offset += 1
  }
  view.setUint32(checksumAt, checksumOf(bytes), isLittle)
  return { bytes, size }
}

/** Null where the bytes are damaged, or not of this version. */
export const readColumns = (bytes: Buffer): MonthColumns | null => {
  if (bytes.length < headerBytes || bytes[0] !== version) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, headerBytes)
  if (view.getUint32(checksumAt, isLittle) !== checksumOf(bytes)) return null
  return { bytes, size: view.getUint32(sizeAt, isLittle) }
}

/**
 * One column of several months; 64 bits wide where it is in one of them.
 * @param starts where the column begins in each month; moved to where it ends
 */
const joined = (months: readonly MonthColumns[], size: number, starts: number[], column: number): CountColumn => {
  const isWide = months.some(({ bytes }) => bytes[1 + column] === 8)
  const values: CountColumn = isWide ? new Float64Array(size) : new Int32Array(size)
  const target = new Uint8Array(values.buffer)
  let at = 0
  for (const [index, { bytes, size: posts }] of months.entries()) {
    const [width, start] = [bytes[1 + column] ?? 0, starts[index] ?? 0]
    const end = start + posts * width
    if (width === 0) values.fill(absent[column] ?? 0, at, at + posts)
    else if (width === values.BYTES_PER_ELEMENT) bytes.copy(target, at * width, start, end)
    else values.set(new Int32Array(new Uint8Array(bytes.subarray(start, end)).buffer), at)
    starts[index] = end
    at += posts
  }
  return values
}

/** Sum of the parts that the platform publishes: unknown where one of them is. */
const sumOf = (parts: readonly CountColumn[], size: number): CountColumn => {
  const sums = new Float64Array(size)
  let most = 0
  for (let post = 0; post < size; post += 1) {
    let sum = 0
    for (const part of parts) {
      const count = part[post] ?? unknownCount
      if (count === unknownCount) {
        sum = unknownCount
        break
      }
      sum += count
    }
    if (sum > most) most = sum
    sums[post] = sum
  }
  return most > most32 ? sums : new Int32Array(sums)
}

/**
 * Months of one page, in their order, as one.
 * @param platform undefined where it is not known to us: interactions are unknown then
 */
export const decodeColumns = (months: readonly MonthColumns[], platform: Platform | undefined): PostColumns => {
  const size = months.reduce((sum, month) => sum + month.size, 0)
  const starts = months.map(() => headerBytes)
  const next = (column: number): CountColumn => joined(months, size, starts, column)
  const [at, reactions, comments, shares] = [new Float64Array(next(0)), next(1), next(2), next(3)]
  const [views, followers, topics] = [next(4), next(5), new Uint32Array(next(6))]
  const readAt = next(7)
  const format = new Uint8Array(size)
  const isDay = new Uint8Array(size)
  const isReadEstimated = new Uint8Array(size)
  let post = 0
  for (const [index, { bytes }] of months.entries())
    for (let offset = starts[index] ?? 0; offset < bytes.length; offset += 1) {
      const byte = bytes[offset] ?? 0
      format[post] = byte & (estimatedBit - 1)
      isDay[post] = byte >> 7
      isReadEstimated[post] = (byte >> 6) & 1
      post += 1
    }
  const counts = { reactions, comments, shares }
  const interactions =
    platform === undefined
      ? new Int32Array(size).fill(unknownCount)
      : sumOf(
          platform.parts.map((part) => counts[part]),
          size,
        )
  return { size, at, ...counts, interactions, views, followers, readAt, format, isDay, isReadEstimated, topics }
}

const otherFormat = columnFormats.indexOf('other')
const places = new Map<string, number>(columnFormats.map((format, place) => [format, place]))
/** Place of a format as it is stored; one that is not known is another. */
export const formatPlace = (format: string): number => places.get(format) ?? otherFormat
