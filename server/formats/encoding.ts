// In which encoding a text file is written, decided on all of its bytes and never on the first accent: a mark, the zero
// bytes of UTF-16, valid UTF-8 from end to end, else Windows-1252 or Mac Roman by what French could be written there.
// The reason is kept with the decision, to be shown. A file that mixes encodings is told with the line where it does.

import { isAscii, isUtf8 } from 'node:buffer'
import { closeSync, openSync, readSync } from 'node:fs'
import { lettersUnder, type SeenLetter, scoreUnder } from './french-bytes.ts'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'macintosh'

/** `mark`: a byte order mark; `ascii`: no character that encodings write differently; `valid`, `zeros`, `letters`: see above. */
export type Evidence = 'mark' | 'ascii' | 'valid' | 'zeros' | 'letters'

export type TextFacts = {
  readonly encoding: Encoding
  readonly markLength: number
  readonly evidence: Evidence
  /** For `letters`: the commonest characters read so, and what the same bytes would be in the other encoding. */
  readonly seen: readonly SeenLetter[]
  /** First line that is no text in the encoding of the others, from 1, and what stands there; null: all can be read. */
  readonly unreadable: { readonly line: number; readonly found: string } | null
}

/** What one pass over all bytes tells: enough for UTF-8; another encoding needs a second pass. */
export type FirstLook = {
  readonly start: Uint8Array
  readonly isAscii: boolean
  readonly isUtf8: boolean
}

const chunkBytes = 1 << 20
const keptStart = 1 << 12

/** Encoding and length of the byte order mark; without a mark, UTF-16 shows by the zero bytes of its ASCII characters. */
export const encodingOf = (start: Uint8Array): { readonly encoding: Encoding; readonly markLength: number } => {
  if (start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf) return { encoding: 'utf-8', markLength: 3 }
  if (start[0] === 0xff && start[1] === 0xfe) return { encoding: 'utf-16le', markLength: 2 }
  if (start[0] === 0xfe && start[1] === 0xff) return { encoding: 'utf-16be', markLength: 2 }
  const zeros = [0, 0]
  const sampled = Math.min(start.length, 1000)
  for (let index = 0; index < sampled; index++) if (start[index] === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (odd > sampled / 4 && even === 0) return { encoding: 'utf-16le', markLength: 0 }
  if (even > sampled / 4 && odd === 0) return { encoding: 'utf-16be', markLength: 0 }
  return { encoding: 'utf-8', markLength: 0 }
}

/** Bytes at the end that begin a UTF-8 character whose rest is still to come: 0 to 3. */
export const openTail = (bytes: Uint8Array): number => {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) return 0
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? back : 0
  }
  return 0
}

/** Takes all bytes of a file in order, in parts of any size, and tells what they are. */
export const firstLook = () => {
  let start: Uint8Array = new Uint8Array()
  let areAscii = true
  let areUtf8 = true
  let tail = Buffer.alloc(0)
  return {
    /** @param bytes may be used again by the caller afterwards */
    add: (bytes: Buffer): void => {
      if (start.length < keptStart) start = Buffer.concat([start, bytes.subarray(0, keptStart - start.length)])
      if (!areUtf8) return
      if (areAscii && isAscii(bytes)) return
      areAscii = false
      // Only the border is copied: the character cut in two, with what is needed of this part to make it whole.
      const border = tail.length === 0 ? 0 : Math.min(bytes.length, 3)
      let used = 0
      if (border > 0) {
        while (used < border && ((bytes[used] ?? 0) & 0xc0) === 0x80) used++
        const joined = Buffer.concat([tail, bytes.subarray(0, used)])
        if (used === bytes.length && openTail(joined) === joined.length) {
          tail = joined
          return
        }
        if (!isUtf8(joined)) areUtf8 = false
      }
      const rest = bytes.subarray(used)
      const open = openTail(rest)
      if (areUtf8 && !isUtf8(rest.subarray(0, rest.length - open))) areUtf8 = false
      tail = Buffer.from(rest.subarray(rest.length - open))
    },
    end: (): FirstLook => ({ start, isAscii: areAscii, isUtf8: areUtf8 && tail.length === 0 }),
  }
}

/** Parts of a file one after the other; each is used again for the next. */
const partsOf = function* (path: string): Generator<Buffer> {
  const chunk = Buffer.allocUnsafe(chunkBytes)
  const file = openSync(path, 'r')
  try {
    for (let size = readSync(file, chunk); size > 0; size = readSync(file, chunk)) yield chunk.subarray(0, size)
  } finally {
    closeSync(file)
  }
}

/** @param onBytes is given every part of the file, in order */
export const lookAt = (path: string, onBytes: (bytes: Buffer) => void = () => {}): FirstLook => {
  const look = firstLook()
  for (const bytes of partsOf(path)) {
    look.add(bytes)
    onBytes(bytes)
  }
  return look.end()
}

/** First bytes of the characters that French texts have in UTF-8: accents, quotes, dashes, the euro, pictures. */
const usualLeads = new Set([0xc2, 0xc3, 0xc5, 0xe2, 0xf0])

/** Lines by what they are: UTF-8 with characters outside ASCII, or not UTF-8. Of `usual` ones all characters begin as above. */
type LineCounts = {
  broken: number
  firstBroken: number
  utf8: number
  firstUtf8: number
  usual: number
  firstUsual: number
}

/** Class of a byte as a neighbour: nothing that joins a word, a small letter, a capital, outside ASCII. */
const classOf = (byte: number): number =>
  byte >= 0x80 ? 3 : byte >= 0x61 && byte <= 0x7a ? 1 : byte >= 0x41 && byte <= 0x5a ? 2 : 0

/** Bytes outside ASCII by the byte, what stands before and what stands after: `(byte - 128) * 16 + before * 4 + after`. */
const countBytes = (path: string): { readonly histogram: Float64Array; readonly lines: LineCounts } => {
  const histogram = new Float64Array(128 * 16)
  const lines = { broken: 0, firstBroken: 0, utf8: 0, firstUtf8: 0, usual: 0, firstUsual: 0 }
  let [line, missing, before, waiting] = [1, 0, 0, -1]
  let [isBroken, hasMore, isUsual, wasReturn] = [false, false, true, false]
  const endLine = (): void => {
    if (missing > 0) isBroken = true
    if (isBroken) {
      lines.broken++
      if (lines.firstBroken === 0) lines.firstBroken = line
    } else if (hasMore) {
      lines.utf8++
      if (lines.firstUtf8 === 0) lines.firstUtf8 = line
      if (isUsual) lines.usual++
      if (isUsual && lines.firstUsual === 0) lines.firstUsual = line
    }
    missing = 0
    isBroken = false
    hasMore = false
    isUsual = true
  }
  const see = (byte: number): void => {
    const own = classOf(byte)
    if (waiting >= 0) histogram[waiting + own] = (histogram[waiting + own] ?? 0) + 1
    waiting = -1
    if (byte >= 0x80) {
      waiting = (byte - 0x80) * 16 + before * 4
      const isNext = byte < 0xc0
      if (isNext !== missing > 0) isBroken = true
      if (isNext) missing = Math.max(0, missing - 1)
      else {
        missing = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : 1
        hasMore = true
        if (!usualLeads.has(byte)) isUsual = false
      }
    } else {
      if (missing > 0) isBroken = true
      missing = 0
      if (byte === 10 || byte === 13) {
        const isSecond = byte === 10 && wasReturn
        if (!isSecond) endLine()
        if (!isSecond) line++
      }
    }
    wasReturn = byte === 13
    before = own
  }
  for (const bytes of partsOf(path)) for (const byte of bytes) see(byte)
  endLine()
  if (waiting >= 0) histogram[waiting] = (histogram[waiting] ?? 0) + 1
  return { histogram, lines }
}

/** The line as an encoding reads it, from the file itself. */
const lineOf = (path: string, wanted: number, encoding: Encoding): string => {
  let line = 1
  let wasReturn = false
  const found: number[] = []
  for (const bytes of partsOf(path))
    for (const byte of bytes) {
      if (byte === 13 || (byte === 10 && !wasReturn)) line++
      wasReturn = byte === 13
      if (line > wanted) break
      if (line === wanted && byte !== 10 && byte !== 13 && found.length < 200) found.push(byte)
    }
  return new TextDecoder(encoding).decode(Uint8Array.from(found))
}

/** A file that is no UTF-8: one byte a character, or no text that can be read. */
const singleByte = (path: string): TextFacts => {
  const { histogram, lines } = countBytes(path)
  const western = scoreUnder('windows-1252', histogram)
  const mac = scoreUnder('macintosh', histogram)
  const isMac = mac.plausible >= 0.8 && (western.undefinedBytes > 0 || mac.score > western.score)
  const encoding = isMac ? 'macintosh' : 'windows-1252'
  // In Mac Roman an apostrophe and an accent together happen to be UTF-8 of another script.
  const [utf8, firstUtf8] = isMac ? [lines.usual, lines.firstUsual] : [lines.utf8, lines.firstUtf8]
  const isMixed = utf8 > 0 && utf8 * 20 >= lines.broken
  const facts = { encoding, markLength: 0, evidence: 'letters', seen: lettersUnder(encoding, histogram) } as const
  if (!isMixed && (isMac || western.undefinedBytes === 0)) return { ...facts, unreadable: null }
  const isMostlyUtf8 = utf8 >= lines.broken || !isMixed
  const line = isMostlyUtf8 ? lines.firstBroken : firstUtf8
  const found = lineOf(path, line, isMostlyUtf8 ? 'utf-8' : encoding)
  return { ...facts, encoding: isMostlyUtf8 ? 'utf-8' : encoding, unreadable: { line, found } }
}

/** @param look of a pass over the file made before, for its hash */
export const textFactsOf = (path: string, look: FirstLook = lookAt(path)): TextFacts => {
  const start = encodingOf(look.start)
  const known = { ...start, seen: [], unreadable: null }
  if (start.markLength > 0) return { ...known, evidence: 'mark' }
  if (start.encoding !== 'utf-8') return { ...known, evidence: 'zeros' }
  if (look.isUtf8) return { ...known, evidence: look.isAscii ? 'ascii' : 'valid' }
  return singleByte(path)
}

/** The facts as notes of a table, in words: see `fileNotes`. */
export const notesOf = ({ encoding, evidence, seen }: TextFacts): Readonly<Record<string, string>> => ({
  encoding,
  evidence,
  ...(seen.length > 0 && {
    seen: seen.map(({ letter, count }) => `${letter} ${count}`).join(', '),
    otherwise: seen.map(({ otherwise }) => otherwise).join(', '),
  }),
})
