// Workbooks: what is written is read back with its type, by the library that reads them and as XML; nothing is a formula.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import {
  columnName,
  mostCellText,
  mostSheetRows,
  type Sheet,
  type SheetCell,
  workbookFiles,
  workbookStream,
  xmlText,
} from '../../../server/export/workbook.ts'
import { xlsx } from '../../../server/formats/xlsx.ts'
import { temporaryFolder } from '../../helpers/temporary.ts'

const folder = temporaryFolder()

const bytesOf = async (sheets: readonly Sheet[]): Promise<Buffer> => {
  const parts: Buffer[] = []
  for await (const part of workbookStream(sheets)) parts.push(Buffer.from(part as Uint8Array))
  return Buffer.concat(parts)
}

/** The cells of the first sheet that holds a table, as the import reads them: texts, numbers in full, dates as ISO text. */
const readBack = async (bytes: Uint8Array): Promise<readonly (readonly string[])[]> => {
  const path = join(folder, 'read.xlsx')
  writeFileSync(path, bytes)
  const table = await xlsx.open(path, () => {})
  try {
    return [[...table.columns], ...[...table.rows].map((row) => ('cells' in row ? [...row.cells] : []))]
  } finally {
    table.close()
  }
}

const sheet = (rows: Iterable<readonly SheetCell[]>): Sheet => ({
  name: 'Chiffres',
  columns: [
    { label: 'Nom', kind: 'text', width: 20 },
    { label: 'Valeur', kind: 'number', width: 10, decimals: 2 },
    { label: 'Propre', kind: 'boolean', width: 8 },
    { label: 'Jour', kind: 'day', width: 12 },
    { label: 'Instant', kind: 'instant', width: 20 },
  ],
  rows,
})

test('numbers, dates and booleans are typed, texts are texts, unknown cells are not there', async () => {
  const bytes = await bytesOf([
    sheet([
      ['Aidants & co <b>', 1.23456789, 'true', '2025-03-31', '2025-03-31T23:59:59Z'],
      ['=1+1', null, null, null, null],
      ['', -5, 'false', 'mars', '1899-12-31T00:00:00Z'],
    ]),
    { name: 'Notes', columns: [{ label: 'Notes', kind: 'wrapped', width: 90 }], rows: [['-1']] },
  ])
  expect(await readBack(bytes)).toEqual([
    ['Nom', 'Valeur', 'Propre', 'Jour', 'Instant'],
    ['Aidants & co <b>', '1.23456789', 'true', '2025-03-31', '2025-03-31 23:59:59'],
    ['=1+1', '', '', '', ''],
    ['', '-5', 'false', 'mars', '1899-12-31T00:00:00Z'],
  ])
  const files = unzipSync(bytes)
  expect(Object.keys(files)).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'xl/workbook.xml',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/worksheets/sheet1.xml',
    'xl/worksheets/sheet2.xml',
  ])
  const xml = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
  // 31 March 2025 is day 45747 of the sheet (Python: (date(2025, 3, 31) - date(1899, 12, 30)).days).
  expect(xml).toContain('<c r="D2" s="4"><v>45747</v></c>')
  expect(xml).toContain('<c r="B2" s="8"><v>1.23456789</v></c><c r="C2" t="b"><v>1</v></c>')
  expect(xml).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>')
  expect(xml).toContain('<row r="3"><c r="A3" s="2" t="inlineStr"><is><t>=1+1</t></is></c></row>')
  for (const [name, file] of Object.entries(files)) expect(strFromU8(file), name).not.toMatch(/<f[ >/]/)
  const styles = strFromU8(files['xl/styles.xml'] ?? new Uint8Array())
  const [, list = ''] = /<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(styles) ?? []
  const places = [...list.matchAll(/<xf /g)].length
  for (const [, place] of xml.matchAll(/ s="(\d+)"/g)) expect(Number(place)).toBeLessThan(places)
})

test('the same sheets give the same bytes', async () => {
  const made = () => bytesOf([sheet([['a', 1, 'true', '2025-03-31', null]])])
  expect((await made()).equals(await made())).toBe(true)
})

test('any text and any number come back', async () => {
  const text = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'aé<>&"\'=+-@;, \n\r\t0') }),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
  )
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(text, fc.double({ noNaN: true, noDefaultInfinity: true })), { minLength: 1, maxLength: 20 }),
      async (drawn) => {
        // A first column that always holds something keeps every row.
        const rows = drawn.map(([words, value]): SheetCell[] => [
          `a${words.replaceAll(/[^\P{Cc}\n\r\t]/gu, '')}`,
          value,
        ])
        const back = await readBack(await bytesOf([sheet(rows)]))
        expect(back.slice(1).map((cells) => cells[0])).toEqual(rows.map(([words]) => words))
        for (const [index, [, value]] of rows.entries()) expect(Number(back[index + 1]?.[1])).toBe(Number(value) + 0)
      },
    ),
    { numRuns: 100 },
  )
})

test.each([
  ['a control character', 'a\u0001b', 'a_x0001_b'],
  ['what looks like one', '_x0001_', '_x005F_x0001_'],
  ['half of a pair', '\ud83d', '\ufffd'],
  ['a whole pair', '\ud83d\ude00', '\ud83d\ude00'],
  ['a carriage return', 'a\r\nb', 'a&#13;\nb'],
  ['markup', '<f>"&"</f>', '&lt;f&gt;&quot;&amp;&quot;&lt;/f&gt;'],
])('XML: %s', (_, text, expected) => {
  expect(xmlText(text)).toBe(expected)
})

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('column %i is %s', (index, name) => {
  expect(columnName(index)).toBe(name)
})

test('a text longer than a cell is cut and says so', async () => {
  const [, [text = ''] = []] = await readBack(await bytesOf([sheet([['é'.repeat(40_000), 1]])]))
  expect(text).toHaveLength(mostCellText)
  expect(text.endsWith('é…')).toBe(true)
})

test('rows are asked for as they are written, and no more than a sheet has', () => {
  let asked = 0
  const rows = function* (): Generator<readonly SheetCell[]> {
    for (;;) {
      asked++
      yield []
    }
  }
  const body = workbookFiles([{ ...sheet(rows()), columns: [] }]).at(-1)?.body ?? []
  expect(() => {
    for (const part of body) expect(part.length).toBeLessThan(70_000)
  }).toThrow(`at most ${mostSheetRows} rows`)
  expect(asked).toBe(mostSheetRows)
})

test('a stream that is given up lets go of its rows', async () => {
  let letGo = (): void => {}
  const over = new Promise<void>((resolve) => {
    letGo = resolve
  })
  let asked = 0
  const rows = function* (): Generator<readonly SheetCell[]> {
    try {
      for (; asked < 1_000_000; asked++) yield [`ligne ${asked} ${Math.sin(asked)}`, asked]
    } finally {
      letGo()
    }
  }
  let length = 0
  for await (const part of workbookStream([sheet(rows())])) {
    length += (part as Uint8Array).length
    if (length > 100_000) break
  }
  await over
  expect(asked).toBeLessThan(1_000_000)
})

test('a sheet that fails ends the stream with its error', async () => {
  const rows = function* (): Generator<readonly SheetCell[]> {
    yield ['a', 1]
    throw new Error('no more rows')
  }
  await expect(bytesOf([sheet(rows())])).rejects.toThrow('no more rows')
})
