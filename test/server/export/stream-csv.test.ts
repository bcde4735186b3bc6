// Stored tables as delimited text: whole, part by part, the same cells that the reader of imports finds.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dialects, unled } from '../../../data/model/delimited.ts'
import type { FieldType } from '../../../data/model/own-tables.ts'
import type { CsvDialect } from '../../../data/model/words/locale.ts'
import { csvParts } from '../../../server/export/stream-csv.ts'
import type { CellRow } from '../../../server/export/tables/table.ts'
import { csv } from '../../../server/formats/csv.ts'
import { temporaryFolder } from '../../helpers/temporary.ts'

const folder = temporaryFolder()
const bothDialects = Object.keys(dialects) as CsvDialect[]
const fields = (
  [
    ['key', 'string'],
    ['text', 'string'],
    ['value', 'number'],
    ['count', 'integer'],
    ['isOwn', 'boolean'],
    ['publishedAt', 'datetime'],
  ] as const satisfies readonly (readonly [string, FieldType])[]
).map(([name, type]) => ({ name, type }))

const textOf = (rows: Iterable<CellRow>, dialect: CsvDialect): string => [...csvParts(fields, rows, dialect)].join('')

test('a row in either dialect: points and Z for research, commas and apostrophes for spreadsheets', () => {
  const rows: CellRow[] = [
    ['a', '=1+1', 1.5, 7, 'true', '2025-03-31T12:00:00Z'],
    ['b', 'un; deux, "trois"\nquatre', -0.25, null, null, '2025-03-31T12:00:00Z'],
  ]
  expect(textOf(rows, 'rfc4180')).toBe(
    'key,text,value,count,isOwn,publishedAt\r\n' +
      'a,=1+1,1.5,7,true,2025-03-31T12:00:00Z\r\n' +
      'b,"un; deux, ""trois""\nquatre",-0.25,,,2025-03-31T12:00:00Z\r\n',
  )
  expect(textOf(rows, 'excel-fr')).toBe(
    '\ufeffkey;text;value;count;isOwn;publishedAt\r\n' +
      "a;'=1+1;1,5;7;true;2025-03-31T12:00:00Z\r\n" +
      'b;"un; deux, ""trois""\nquatre";-0,25;;;2025-03-31T12:00:00Z\r\n',
  )
})

test('a table without rows is its header', () => {
  expect(textOf([], 'rfc4180')).toBe('key,text,value,count,isOwn,publishedAt\r\n')
})

test('rows are asked for as parts are taken, and parts stay small', () => {
  let asked = 0
  const rows = function* (): Generator<CellRow> {
    for (; asked < 100_000; asked++) yield [`id:${asked}`, 'Un texte', 1, asked, null, '2025-03-31T12:00:00Z']
  }
  const parts = csvParts(fields, rows(), 'rfc4180')
  expect(parts.next().value?.length).toBeLessThan(70_000)
  expect(asked).toBeLessThan(2000)
  let lines = 0
  for (const part of parts) {
    expect(part.length).toBeLessThan(70_000)
    expect(part.endsWith('\r\n')).toBe(true)
    lines += part.split('\r\n').length - 1
  }
  expect(asked).toBe(100_000)
  expect(lines).toBeGreaterThan(97_000)
})

const cells = fc.tuple(
  fc.stringMatching(/^[a-z]{1,8}$/),
  fc.option(fc.string({ unit: fc.constantFrom(...'aé";,=+-@\'\r\n\t 0＝\u200b') })),
  fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
  fc.option(fc.integer()),
  fc.option(fc.constantFrom('true', 'false')),
  fc.constant('2025-03-31T12:00:00Z'),
)

test.each(bothDialects)('what is written in %s is read back', async (dialect) => {
  const path = join(folder, `${dialect}.csv`)
  await fc.assert(
    fc.asyncProperty(fc.array(cells, { minLength: 1, maxLength: 30 }), async (rows) => {
      writeFileSync(path, textOf(rows, dialect))
      const table = await csv.open(path, () => {})
      try {
        expect(table.columns).toEqual(fields.map(({ name }) => name))
        const back = [...table.rows].map((row) => ('cells' in row ? [...row.cells] : []))
        for (const [index, [key, text, value, count, isOwn, at]] of rows.entries()) {
          const read = back[index] ?? []
          const plain = read.map((cell) => (dialect === 'excel-fr' ? unled(cell) : cell))
          expect([plain[0], plain[1], plain[4], plain[5]]).toEqual([key, text ?? '', isOwn ?? '', at])
          const number = (cell = ''): number | null =>
            cell === '' ? null : Number(cell.replace(dialects[dialect].decimal, '.'))
          // Minus nought is written 0.
          expect([number(read[2]), number(read[3])]).toEqual([
            value === null ? null : value + 0,
            count === null ? null : count + 0,
          ])
        }
        expect(back).toHaveLength(rows.length)
      } finally {
        table.close()
      }
    }),
    { numRuns: 200 },
  )
})
