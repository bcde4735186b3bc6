// Delimited text (RFC 4180, any delimiter) -> records with the line they start on. Pure: chunks of text in, arrays of cells
// out, whatever the chunk borders; nothing larger than one record and one chunk is held.
// Cells before the next quote are cut at the positions of their delimiters (indexOf runs at the speed of memory); a cell
// with a quote is read by itself. A quote inside an unquoted cell is an ordinary character. A closing quote followed by anything
// but a delimiter or the end of the record makes that one line a fault, and reading goes on with the next line, so that a
// stray quote does not swallow the rows up to the next one.

import { detached } from './format.ts'
import {
  type DelimitedOptions,
  type DelimitedRecord,
  type RecordFault,
  type RecordReader,
  UnclosedQuote,
} from './record.ts'

const quote = 34
const carriageReturn = 13
const lineFeed = 10
const none = Number.POSITIVE_INFINITY
const shownLength = 200

/**
 * Reads records one by one. The object returned is used again for the next record, its `cells` are not.
 * @param nextChunk next part of the text, or null at the end
 * @throws UnclosedQuote
 */
export const recordsOf = (nextChunk: () => string | null, options: DelimitedOptions): RecordReader => {
  const { delimiter, lineEnd, cellLimit } = options
  const delimiterCode = delimiter.charCodeAt(0)
  const lineEndCode = lineEnd.charCodeAt(0)
  const record: DelimitedRecord = { line: 0, cells: [], count: 0, hasMore: false, fault: null }
  let text = ''
  let isLast = false
  let width = 0
  let position = 0
  let line = options.firstLine
  // Next quote, delimiter and line end at or after `position`; `none` when this text holds no further one.
  let nextQuote = none
  let nextDelimiter = none
  let nextEnd = none

  /** First `what` at or after `from`, looked up once: the known one still holds when it lies ahead. */
  const seek = (what: string, known: number, from: number): number => {
    if (known >= from) return known
    const at = text.indexOf(what, from)
    return at < 0 ? none : at
  }

  /** Drops what lies before `from`, appends the next chunk; `position` becomes 0. */
  const refill = (from: number): void => {
    const chunk = nextChunk()
    if (chunk === null) isLast = true
    text = from >= text.length ? (chunk ?? '') : text.slice(from) + (chunk ?? '')
    position = 0
    nextQuote = -1
    nextDelimiter = -1
    nextEnd = -1
  }

  const push = (cell: string): void => {
    if (record.count < width) record.cells.push(cell)
    else if (cell !== '') record.hasMore = true
    record.count++
  }

  const setFault = (kind: RecordFault['kind'], found: string): void => {
    if (record.fault === null)
      record.fault = { kind, column: record.count, found: detached(found.slice(0, shownLength)) }
  }

  /** Skips the rest of the line, over any number of chunks. */
  const skipLine = (): void => {
    for (;;) {
      nextEnd = seek(lineEnd, nextEnd, position)
      if (nextEnd !== none) {
        position = nextEnd + 1
        line++
        return
      }
      if (isLast) {
        position = text.length
        return
      }
      refill(text.length)
    }
  }

  /** Skips an oversized quoted cell up to its closing quote; `position` is inside it. Leaves `position` after that quote. */
  const skipQuoted = (openedAt: number, found: string): void => {
    for (;;) {
      const close = text.indexOf('"', position)
      const stop = close < 0 ? text.length : close
      nextEnd = seek(lineEnd, nextEnd, position)
      while (nextEnd < stop) {
        line++
        nextEnd = seek(lineEnd, nextEnd, nextEnd + 1)
      }
      if (close < 0) {
        if (isLast) throw new UnclosedQuote(openedAt, record.count, detached(found))
        refill(text.length)
      } else if (close + 1 >= text.length && !isLast) refill(close)
      else {
        const ends = endsCell(close + 1)
        if (ends === null) refill(close)
        else {
          position = close + 1
          if (ends) return
          if (text.charCodeAt(position) === quote) position++
        }
      }
    }
  }

  /** After a cell: true when the record goes on, false when it ended. `position` stands on what follows the cell. */
  const passSeparator = (): boolean => {
    if (position >= text.length) return false
    const code = text.charCodeAt(position)
    if (code === delimiterCode) {
      position++
      return true
    }
    if (code === carriageReturn && lineEndCode === lineFeed) position++
    position++
    line++
    return false
  }

  /** Whether what stands at `at`, after a closing quote, ends the cell; null when more text is needed to tell. */
  const endsCell = (at: number): boolean | null => {
    if (at >= text.length) return isLast ? true : null
    const code = text.charCodeAt(at)
    if (code === delimiterCode || code === lineEndCode) return true
    if (code !== carriageReturn) return false
    if (at + 1 >= text.length) return isLast ? true : null
    return text.charCodeAt(at + 1) === lineFeed
  }

  /** Reads a quoted cell at `position`. False when the line was given up. */
  const readQuoted = (): boolean => {
    const openedAt = line
    let from = position + 1
    let isEscaped = false
    for (;;) {
      const close = text.indexOf('"', from)
      const length = (close < 0 ? text.length : close) - position - 1
      if (length > cellLimit) {
        const found = text.slice(position + 1, position + 1 + shownLength)
        setFault('cell-within-limit', found)
        position++
        skipQuoted(openedAt, found)
        push('')
        return true
      }
      if (close < 0 && isLast)
        throw new UnclosedQuote(openedAt, record.count, detached(text.slice(position + 1, position + shownLength)))
      const ends = close < 0 ? null : endsCell(close + 1)
      if (ends === null) {
        refill(position)
        from = 1
        isEscaped = false
        continue
      }
      if (!ends && text.charCodeAt(close + 1) === quote) {
        isEscaped = true
        from = close + 2
        continue
      }
      if (!ends) {
        setFault('closed-quote', text.slice(position, Math.min(close + 20, position + shownLength)))
        skipLine()
        return false
      }
      nextEnd = seek(lineEnd, nextEnd, position)
      while (nextEnd < close) {
        line++
        nextEnd = seek(lineEnd, nextEnd, nextEnd + 1)
      }
      const cell = text.slice(position + 1, close)
      push(isEscaped ? cell.replaceAll('""', '"') : cell)
      position = close + 1
      return true
    }
  }

  /** Reads an unquoted cell at `position`. */
  const readPlain = (): void => {
    for (;;) {
      nextDelimiter = seek(delimiter, nextDelimiter, position)
      nextEnd = seek(lineEnd, nextEnd, position)
      const stop = Math.min(nextDelimiter, nextEnd, text.length)
      if (stop === text.length && !isLast) {
        // One more, for a `\r` that belongs to the line end.
        if (stop - position > cellLimit + 1) {
          setFault('cell-within-limit', text.slice(position, position + shownLength))
          // One character stays, so that a `\r` before the line end is still seen.
          refill(text.length - 1)
          skipPlain()
          push('')
          return
        }
        refill(position)
        continue
      }
      const isReturn = stop > position && stop !== nextDelimiter && text.charCodeAt(stop - 1) === carriageReturn
      const end = isReturn && lineEndCode === lineFeed && stop < text.length ? stop - 1 : stop
      if (end - position > cellLimit) {
        setFault('cell-within-limit', text.slice(position, position + shownLength))
        push('')
      } else push(text.slice(position, end))
      position = end
      return
    }
  }

  /** Skips an oversized unquoted cell; leaves `position` on what ends it. */
  const skipPlain = (): void => {
    for (;;) {
      nextDelimiter = seek(delimiter, nextDelimiter, position)
      nextEnd = seek(lineEnd, nextEnd, position)
      const stop = Math.min(nextDelimiter, nextEnd, text.length)
      if (stop < text.length || isLast) {
        const isReturn = stop > position && stop === nextEnd && text.charCodeAt(stop - 1) === carriageReturn
        position = isReturn && lineEndCode === lineFeed ? stop - 1 : stop
        return
      }
      refill(text.length - 1)
    }
  }

  /** Pushes the cells whose delimiter lies before `bound`, up to the next quote or line end: none of them holds a quote. */
  const readRun = (bound: number): void => {
    const cells = record.cells
    let count = record.count
    let from = position
    let at = seek(delimiter, nextDelimiter, from)
    while (at < bound && at - from <= cellLimit) {
      if (count < width) cells.push(text.slice(from, at))
      else if (at > from) record.hasMore = true
      count++
      from = at + 1
      at = text.indexOf(delimiter, from)
      if (at < 0) at = none
    }
    nextDelimiter = at
    position = from
    record.count = count
  }

  const readRecord = (): DelimitedRecord => {
    for (;;) {
      if (position >= text.length && !isLast) refill(position)
      nextQuote = seek('"', nextQuote, position)
      nextEnd = seek(lineEnd, nextEnd, position)
      readRun(Math.min(nextQuote, nextEnd))
      if (nextEnd < nextQuote && nextEnd <= nextDelimiter && nextEnd - position <= cellLimit) {
        const hasReturn = nextEnd > position && text.charCodeAt(nextEnd - 1) === carriageReturn
        push(text.slice(position, hasReturn && lineEndCode === lineFeed ? nextEnd - 1 : nextEnd))
        position = nextEnd + 1
        line++
        return record
      }
      // Whether the next cell is quoted shows only in the next chunk.
      if (position >= text.length && !isLast) continue
      if (text.charCodeAt(position) !== quote) readPlain()
      else if (!readQuoted()) return record
      if (!passSeparator()) return record
    }
  }

  return (wanted) => {
    width = wanted
    for (;;) {
      if (lineEndCode === carriageReturn && line > options.firstLine && text.charCodeAt(position) === lineFeed)
        position++
      if (position >= text.length) {
        if (isLast) return null
        refill(text.length)
        continue
      }
      nextEnd = seek(lineEnd, nextEnd, position)
      const isLong = text.length - position > cellLimit
      if (nextEnd === none && !isLast && !isLong) {
        refill(position)
        continue
      }
      record.line = line
      record.cells = []
      record.count = 0
      record.hasMore = false
      record.fault = null
      return readRecord()
    }
  }
}
