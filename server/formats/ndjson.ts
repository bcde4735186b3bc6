// One JSON object a line (NDJSON, JSON Lines), read as a stream: a bad line is a rejection, the others are read.

import { closeSync, openSync, readSync } from 'node:fs'
import { StringDecoder } from 'node:string_decoder'
import { excerpt, type Rejection } from '../../data/model/records.ts'
import { type Format, type Row, type Table, UnusableFile } from './format.ts'
import { fieldsOf, isObject, isOneALine, parsedOrNothing, startsAsJson } from './json.ts'

const chunkBytes = 1 << 16
/** Characters a line may have. */
const longestLine = 16 * 1024 * 1024

/** Lines of a UTF-8 file with their numbers, empty ones left out. */
const linesOf = function* (path: string, onBytes: (bytesRead: number) => void): Generator<readonly [number, string]> {
  const file = openSync(path, 'r')
  const decoder = new StringDecoder('utf8')
  const chunk = Buffer.alloc(chunkBytes)
  let [rest, line, read] = ['', 0, 0]
  try {
    for (let size = readSync(file, chunk); size > 0; size = readSync(file, chunk)) {
      read += size
      onBytes(read)
      const lines = (rest + decoder.write(chunk.subarray(0, size))).split('\n')
      rest = lines.pop() ?? ''
      if (rest.length > longestLine) throw new UnusableFile('damaged-json', { line: line + lines.length + 1 })
      for (const text of lines) {
        line += 1
        if (text.trim() !== '') yield [line, text.replace(/^\ufeff/, '')]
      }
    }
    rest += decoder.end()
    if (rest.trim() !== '') yield [line + 1, rest.replace(/^\ufeff/, '')]
  } finally {
    closeSync(file)
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
  open: async (path, onBytes): Promise<Table> => {
    const lines = linesOf(path, onBytes)
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
      notes: {},
      sample,
      rows: rowsOf(all()),
      close: () => {
        lines.return(undefined)
      },
    }
  },
}
