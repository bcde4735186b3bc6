// Bytes of a text file -> decoded chunks, read synchronously and one at a time, so that memory stays flat. Strict: a byte
// that is no text in the file's encoding stops the file with its line, it never becomes a replacement character.
// UTF-8 with or without a byte order mark, UTF-16 with one (or plainly recognisable), Windows-1252 as French spreadsheets
// save it: the first character outside ASCII decides between UTF-8 and Windows-1252, since before it both read the same.

import { isAscii, isUtf8 } from 'node:buffer'
import { closeSync, openSync, readSync } from 'node:fs'
import { excerpt } from '../../data/model/records.ts'
import { UnusableFile } from './format.ts'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

export type TextReader = {
  /** Next part of the text, never empty, or null at the end. */
  readonly next: () => string | null
  /** Known for sure only at the end: a file that was ASCII so far is called `utf-8`. */
  readonly encoding: () => Encoding
  readonly close: () => void
}

// Small, so that what was read dies young: at 256 kB the same import takes a tenth longer and 70 MB more.
const chunkBytes = 1 << 15

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
const openTail = (bytes: Uint8Array): number => {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) return 0
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? back : 0
  }
  return 0
}

const countLines = (text: string): number => {
  let lines = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++
  return lines
}

/** Whether the bytes, which are not UTF-8, are Windows-1252: no undefined byte, and few sequences that are UTF-8 after all. */
const looksWindows1252 = (bytes: Buffer): boolean => {
  for (const undefinedByte of [0x81, 0x8d, 0x8f, 0x90, 0x9d]) if (bytes.includes(undefinedByte)) return false
  const loose = bytes.toString('utf8')
  const broken = loose.split('\ufffd').length - 1
  const whole = (loose.match(/[\u0080-\ufffc]/g) ?? []).length
  return broken > 4 * whole
}

/**
 * @param onBytes told how many bytes of the file have been read so far
 * @throws UnusableFile `unreadable-text`, with the line
 */
export const openText = (path: string, onBytes: (bytesRead: number) => void, size = chunkBytes): TextReader => {
  const file = openSync(path, 'r')
  const buffer = Buffer.allocUnsafe(size + 4)
  let kept = 0
  let total = 0
  let line = 1
  let isFirst = true
  let isDecided = false
  let isOver = false
  let encoding: Encoding = 'utf-8'
  let decoder: TextDecoder | null = null

  const unreadable = (loose: string): never => {
    const at = Math.max(0, loose.indexOf('\ufffd'))
    const start = loose.lastIndexOf('\n', at) + 1
    const end = loose.indexOf('\n', at)
    throw new UnusableFile('unreadable-text', {
      line: line + countLines(loose.slice(0, at)),
      found: excerpt(loose.slice(Math.max(start, at - 100), end < 0 ? at + 100 : Math.min(end, at + 100))),
    })
  }

  const decodeUtf8 = (bytes: Buffer): string => {
    if (isAscii(bytes)) return bytes.toString('latin1')
    if (isUtf8(bytes)) {
      isDecided = true
      return bytes.toString('utf8')
    }
    if (isDecided || !looksWindows1252(bytes)) return unreadable(bytes.toString('utf8'))
    encoding = 'windows-1252'
    decoder = new TextDecoder('windows-1252')
    return decoder.decode(bytes)
  }

  const decodeBy = (by: TextDecoder, bytes: Buffer): string => {
    if (encoding === 'windows-1252') {
      if (!looksWindows1252(bytes) && !isAscii(bytes)) unreadable(bytes.toString('utf8'))
      return by.decode(bytes)
    }
    try {
      return by.decode(bytes, { stream: !isOver })
    } catch {
      return unreadable(new TextDecoder(encoding).decode(bytes))
    }
  }

  const next = (): string | null => {
    while (!isOver) {
      const read = readSync(file, buffer, kept, size, null)
      total += read
      isOver = read === 0
      let bytes = buffer.subarray(0, kept + read)
      if (isFirst) {
        isFirst = false
        const start = encodingOf(bytes)
        encoding = start.encoding
        if (encoding !== 'utf-8') decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true })
        bytes = bytes.subarray(start.markLength)
      }
      const tail = decoder === null && !isOver ? openTail(bytes) : 0
      const whole = bytes.subarray(0, bytes.length - tail)
      const text = decoder === null ? decodeUtf8(whole) : decodeBy(decoder, whole)
      buffer.copyWithin(0, kept + read - tail, kept + read)
      kept = tail
      onBytes(total)
      line += countLines(text)
      if (text !== '') return text
    }
    return null
  }
  return { next, encoding: () => encoding, close: () => closeSync(file) }
}
