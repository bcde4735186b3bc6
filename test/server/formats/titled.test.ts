// Tables under a title, stacked in one file or spread over sheets; and tables of one column, which are none of these.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { recogniseFormat } from '../../../server/formats/index.ts'
import { titlesBefore } from '../../../server/formats/titled.ts'
import { temporaryFolder } from '../../helpers/temporary.ts'
import { workbookOf } from './workbook.ts'

const folder = temporaryFolder()

const open = async (bytes: string | Uint8Array, name = 'file.csv') => {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  const { columns, headerLine, above, rows } = await recogniseFormat(path, name).open(path, () => {})
  return { columns, headerLine, above, rows: [...rows] }
}

const plain = 'Date,Primary\n2026-08-01,20\n2026-08-02,4\n'

test.each([
  ['no title', plain, undefined, 1],
  ['a title', `Facebook follows\n${plain}`, ['Facebook follows'], 2],
  ['a title and a blank line', `Facebook follows\n\n${plain}`, ['Facebook follows'], 3],
  ['a title that a spreadsheet filled up', `Facebook follows,\n${plain}`, ['Facebook follows'], 2],
  [
    'several lines',
    `A note: 1, 2, 3\nAnother\n${plain}`.replace('A note: 1, 2, 3', '"A note: 1, 2, 3"'),
    ['A note: 1, 2, 3', 'Another'],
    3,
  ],
  ['sep= and a title', `sep=,\n"Facebook follows"\n${plain}`, ['Facebook follows'], 3],
])('the header is found under %s', async (_, text, above, headerLine) => {
  for (const written of [text, text.replaceAll('\n', '\r\n'), Buffer.from(`\ufeff${text}`, 'utf16le')]) {
    const table = await open(written)
    expect(table).toMatchObject({ columns: ['Date', 'Primary'], headerLine })
    expect(table.above).toEqual(above)
    expect(table.rows).toEqual([
      { line: headerLine + 1, cells: ['2026-08-01', '20'] },
      { line: headerLine + 2, cells: ['2026-08-02', '4'] },
    ])
  }
})

test.each([';', '\t', '|'])('the delimiter %j is found under a title', async (delimiter) => {
  const { columns, rows } = await open(`Facebook follows\n${plain}`.replaceAll(',', delimiter))
  expect(columns).toEqual(['Date', 'Primary'])
  expect(rows).toHaveLength(2)
})

test('tables that stand one under the other have their own columns, and a bad row stops none', async () => {
  const { rows } = await open(
    `One\nDate,Primary\n2026-08-01,20\n2026-08-02,4,9\n\nTwo\nAge,Women,Men\n18-24,12,3\n25-34,12\n`,
  )
  expect(rows).toEqual([
    { line: 3, cells: ['2026-08-01', '20'] },
    { line: 4, column: null, found: '3/2', expected: 'same-cell-count' },
    { line: 8, cells: ['18-24', '12', '3'], block: { titles: ['Two'], columns: ['Age', 'Women', 'Men'], sheet: null } },
    { line: 9, column: null, found: '2/3', expected: 'same-cell-count' },
  ])
})

describe('a table of one column', () => {
  test.each([
    ['nom\nA; B\nC; D\n', ['nom']],
    ['texte\nBonjour, merci\nÀ 20 h, demain\n', ['texte']],
    ['a\n1\n2\n', ['a']],
    ['a\n1,2\n3,4\n', ['a']],
  ])('keeps its header: %j', async (text, columns) => {
    const table = await open(text)
    expect(table.columns).toEqual(columns)
    expect(table.above).toBe(undefined)
  })
})

test('a note above the table, one table a sheet: all sheets that have a note are read, rows counted on', async () => {
  const table = await open(
    workbookOf([
      { name: 'Metrics', rows: [['A note'], ['Date', 'Clicks'], ['2026-01-12', '4']] },
      {
        name: 'Places',
        rows: [
          ['Place', 'Followers'],
          ['Lannion', '12'],
        ],
      },
      { name: 'All posts', rows: [['A note'], ['Post title', 'Likes'], ['Répit', '7']] },
    ]),
    'export.xlsx',
  )
  expect(table).toMatchObject({ columns: ['Date', 'Clicks'], above: ['A note'], headerLine: 2 })
  expect(table.rows).toEqual([
    { line: 3, cells: ['2026-01-12', '4'] },
    {
      line: 6,
      cells: ['Répit', '7'],
      block: { titles: ['All posts', 'A note'], columns: ['Post title', 'Likes'], sheet: 'All posts' },
    },
  ])
})

test('a table whose first line has two names or more never has a title', () => {
  const cells = fc.array(fc.string(), { minLength: 1, maxLength: 5 })
  const header = fc.array(
    fc.string({ minLength: 1 }).filter((text) => text.trim() !== ''),
    { minLength: 2, maxLength: 5 },
  )
  fc.assert(fc.property(header, fc.array(cells), (first, lines) => titlesBefore([first, ...lines]) === 0))
})
