// JSON and NDJSON as containers: what is one document, what is one object a line, and files that are neither.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { UnusableFile } from '../../../server/formats/format.ts'
import { recogniseFormat } from '../../../server/formats/index.ts'
import { temporaryFolder } from '../../helpers/temporary.ts'

const folder = temporaryFolder()

const read = async (text: string | Uint8Array, name: string) => {
  const path = join(folder, name)
  writeFileSync(path, text)
  const format = recogniseFormat(path, name)
  const table = await format.open(path, () => {})
  try {
    return { format: format.key, sample: table.sample, columns: table.columns, rows: [...table.rows] }
  } finally {
    table.close()
  }
}
const faultOf = async (text: string, name: string): Promise<unknown> => {
  try {
    return (await read(text, name)).format
  } catch (error) {
    if (error instanceof UnusableFile) return [error.fault, error.line]
    throw error
  }
}

test.each([
  ['an object', '{"a": 1}', 'x.json', 'json'],
  ['an object over lines', '{\n  "a": 1\n}\n', 'x.json', 'json'],
  ['a list', '[{"a": 1}, {"a": 2}]', 'x.json', 'json'],
  ['a list over lines', '[\n{"a": 1},\n{"a": 2}\n]', 'x.json', 'json'],
  ['an object a line', '{"a": 1}\n{"a": 2}\n', 'x.json', 'ndjson'],
  ['one object on a line of a .jsonl', '{"a": 1}\n', 'x.jsonl', 'ndjson'],
  ['one object on a line of a .csv', '{"a": 1}\n', 'x.csv', 'json'],
])('%s is told by its content', async (_, text, name, expected) => {
  expect((await read(text, name)).format).toBe(expected)
  expect((await read(`\ufeff${text}`, name)).format).toBe(expected)
})

test('a document is one row with its value; a list names the fields of its first record', async () => {
  const { rows, columns, sample } = await read('[{"b": 1, "__proto__": 2}]', 'x.json')
  expect(rows).toEqual([{ line: 1, cells: [], value: sample }])
  expect(columns).toEqual(['b', '__proto__'])
})

test('a bad line is a rejection with its number, the others are read', async () => {
  const { rows } = await read('{"a": 1}\n\n{"a": \n[1]\n{"a": 2}', 'x.ndjson')
  expect(rows).toEqual([
    { line: 1, cells: [], value: { a: 1 } },
    { line: 3, column: null, found: '{"a": ', expected: 'json-object' },
    { line: 4, column: null, found: '[1]', expected: 'json-object' },
    { line: 5, cells: [], value: { a: 2 } },
  ])
})

test('a document that is cut off is damaged, with its line', async () => {
  expect(await faultOf('[\n{"a": 1},\n{"a": }\n]', 'x.json')).toEqual(['damaged-json', 3])
  expect(await faultOf('{"a": [1, 2', 'x.json')).toEqual(['damaged-json', 1])
})

test('a whole number that would be rounded comes as its digits, any other number as a number', async () => {
  const text = '{"a": 9007199254740993, "b": [-12345678901234567890], "c": 9007199254740991, "d": 1e30, "e": 0.1}'
  const { rows } = await read(text, 'x.json')
  expect(rows.map((row) => ('value' in row ? row.value : null))).toEqual([
    { a: '9007199254740993', b: ['-12345678901234567890'], c: 9007199254740991, d: 1e30, e: 0.1 },
  ])
})

/** As JSON.parse, with whole numbers of more digits than a number holds as their digits. */
const parsed = (text: string): unknown =>
  JSON.parse(text, (_, value) =>
    typeof value === 'number' && !Number.isSafeInteger(value) && /^-?\d+$/.test(String(value)) ? String(value) : value,
  )

test('objects a line come back whatever they hold', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.dictionary(fc.string(), fc.jsonValue()), { minLength: 2, maxLength: 20 }),
      async (records) => {
        const { rows } = await read(records.map((record) => JSON.stringify(record)).join('\n'), 'x.ndjson')
        expect(rows.map((row) => ('value' in row ? row.value : null))).toEqual(
          records.map((record) => parsed(JSON.stringify(record))),
        )
      },
    ),
    { numRuns: 50 },
  )
})
