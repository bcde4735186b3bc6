// Bytes of a text file -> decoded chunks, read synchronously and one at a time, so that memory stays flat. Strict: a byte
// that is no text in the file's encoding stops the file with its line, it never becomes a replacement character.
// Which encoding that is was decided beforehand on the whole file (encoding.ts).

import { isAscii, isUtf8 } from 'node:buffer'
import { closeSync, openSync, readSync } from 'node:fs'
import { excerpt } from '../../data/model/records.ts'
import { openTail, type TextFacts, textFactsOf } from './encoding.ts'
import { UnusableFile } from './format.ts'

export type TextReader = {
  /** Next part of the text, never empty, or null at the end. */
  readonly next: () => string | null
  readonly facts: TextFacts
  readonly close: () => void
}

// Small, so that what was read dies young: at 256 kB the same import takes a tenth longer and 70 MB more.
const chunkBytes = 1 << 15

const countLines = (text: string): number => {
  let lines = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++
  return lines
}

/** @throws UnusableFile `unreadable-text`, with the line, for a file that mixes encodings or is damaged */
export const checkReadable = ({ unreadable }: TextFacts): void => {
  if (unreadable !== null)
    throw new UnusableFile('unreadable-text', { line: unreadable.line, found: excerpt(unreadable.found) })
}

/**
 * @param onBytes told how many bytes of the file have been read so far
 * @throws UnusableFile `unreadable-text`, with the line
 */
export const openText = (
  path: string,
  onBytes: (bytesRead: number) => void,
  facts: TextFacts = textFactsOf(path),
  size = chunkBytes,
): TextReader => {
  checkReadable(facts)
  const { encoding, markLength } = facts
  const file = openSync(path, 'r')
  const buffer = Buffer.allocUnsafe(size + 4)
  let kept = 0
  let total = 0
  let line = 1
  let markLeft = markLength
  let isOver = false
  const decoder = encoding === 'utf-8' ? null : new TextDecoder(encoding, { fatal: true, ignoreBOM: true })

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
    // Asked once more: the file may have changed since it was looked at, and a mark may lie.
    return isUtf8(bytes) ? bytes.toString('utf8') : unreadable(bytes.toString('utf8'))
  }

  const decodeBy = (by: TextDecoder, bytes: Buffer): string => {
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
      const skipped = Math.min(markLeft, kept + read)
      markLeft -= skipped
      const bytes = buffer.subarray(skipped, kept + read)
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
  return { next, facts, close: () => closeSync(file) }
}
