// A second reader of delimited text, written for the tests alone: one character after the other over the whole text, as
// slow and plain as possible, so that it can be checked by reading it. The product's reader is held against it.

export type NaiveRecord = { line: number; cells: string[]; fault: 'cell-within-limit' | 'closed-quote' | null }

/** All records; `unclosed` is the line where a quote opened that never closes. */
export const readNaively = (
  text: string,
  delimiter: string,
  cellLimit = Number.POSITIVE_INFINITY,
): { records: NaiveRecord[]; unclosed: number | null } => {
  const records: NaiveRecord[] = []
  const isLineEnd = (at: number): boolean => text[at] === '\n' || (text[at] === '\r' && text[at + 1] === '\n')
  let at = 0
  let line = 1
  while (at < text.length) {
    const record: NaiveRecord = { line, cells: [], fault: null }
    records.push(record)
    for (;;) {
      let cell = ''
      if (text[at] === '"') {
        const openedAt = at
        const openedLine = line
        let isClosed = false
        let isGivenUp = false
        let length = 0
        at++
        while (at < text.length && !isClosed) {
          if (text[at] !== '"') {
            if (text[at] === '\n') line++
            cell += text[at]
            length++
            at++
          } else if (text[at + 1] === '"') {
            cell += '"'
            length += 2
            at += 2
          } else if (
            at + 1 >= text.length ||
            text[at + 1] === delimiter ||
            isLineEnd(at + 1) ||
            /^\r$/.test(text.slice(at + 1))
          ) {
            isClosed = true
            at++
          } else if (length > cellLimit) {
            length++
            at++
          } else {
            // A closing quote in the middle of a cell: the line where the cell opened is given up.
            record.fault ??= 'closed-quote'
            isGivenUp = true
            line = openedLine
            at = openedAt
            while (at < text.length && text[at] !== '\n') at++
            break
          }
        }
        if (isGivenUp) {
          if (at < text.length) line++
          at++
          break
        }
        if (!isClosed) return { records: records.slice(0, -1), unclosed: openedLine }
        if (length > cellLimit) {
          record.fault ??= 'cell-within-limit'
          cell = ''
        }
      } else {
        while (at < text.length && text[at] !== delimiter && !isLineEnd(at)) cell += text[at++]
        if (cell.length > cellLimit) {
          record.fault ??= 'cell-within-limit'
          cell = ''
        }
      }
      record.cells.push(cell)
      if (text[at] === delimiter) {
        at++
        continue
      }
      if (text[at] === '\r') at++
      if (at < text.length) line++
      at++
      break
    }
  }
  return { records, unclosed: null }
}
