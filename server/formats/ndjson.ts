// One JSON object a line (NDJSON, JSON Lines), read as a stream: a bad line is a rejection, the others are read.

import { excerpt, type Rejection } from '../../data/model/records.ts'
import { notesOf, textFactsOf } from './encoding.ts'
import { type Format, type Row, type Table, UnusableFile } from './format.ts'
import { fieldsOf, isObject, isOneALine, parsedOrNothing, startsAsJson } from './json.ts'
import { openText, type TextReader } from './text.ts'

/** Characters a line may have. */
const longestLine = 16 * 1024 * 1024

/** Lines of a file with their numbers, empty ones left out. */
const linesOf = function* (file: TextReader): Generator<readonly [number, string]> {
  let [rest, line] = ['', 0]
  try {
    for (let text = file.next(); text !== null; text = file.next()) {
      const lines = (rest + text).split('\n')
      rest = lines.pop() ?? ''
      if (rest.length > longestLine) throw new UnusableFile('damaged-json', { line: line + lines.length + 1 })
      for (const whole of lines) {
        line += 1
        if (whole.trim() !== '') yield [line, whole]
      }
    }
    if (rest.trim() !== '') yield [line + 1, rest]
  } finally {
    file.close()
  }
}

const rowsOf = function* (lines: Iterable<readonly [number, string]>): Generator<Row | Rejection> {
  for (const [line, text] of lines) {
    const value = parsedOrNothing(text)
    if (isObject(value)) yield { line, cells: [], value }
    else yield { line, column: null, found: excerpt(text), expected: 'json-object' }
  }
}

export const ndjson: Format = {
  key: 'ndjson',
  extensions: ['.ndjson', '.jsonl'],
  recognises: (start, file) => startsAsJson(start) && isOneALine(start, file),
  open: async (path, onBytes, look): Promise<Table> => {
    const file = openText(path, onBytes, textFactsOf(path, look))
    const lines = linesOf(file)
    const first = lines.next()
    if (first.done === true) throw new UnusableFile('no-rows')
    const sample = parsedOrNothing(first.value[1])
    const all = function* () {
      yield first.value
      yield* lines
    }
    return {
      columns: fieldsOf(sample),
      headerLine: 1,
      notes: notesOf(file.facts),
      sample,
      rows: rowsOf(all()),
      close: () => {
        lines.return(undefined)
      },
    }
  },
}
