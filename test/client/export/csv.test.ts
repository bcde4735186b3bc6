// Tables as delimited text: read back they are what they were, and no cell runs in a spreadsheet.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Cell, Table } from '../../../client/charts/chart.ts'
import { type FigureKey, type FigureReply, figureCsv } from '../../../client/export/bundle.ts'
import { csvText } from '../../../client/export/csv.ts'
import { dialects, unled } from '../../../data/model/delimited.ts'
import { type Language, languages } from '../../../data/model/words/index.ts'
import type { CsvDialect } from '../../../data/model/words/locale.ts'
import { meagre, usual, yearly } from '../charts/replies.ts'

/** Words for spreadsheets, keys for research. */
const headOf: Readonly<Record<CsvDialect, readonly string[]>> = {
  'excel-fr': ['Page', 'Valeur'],
  rfc4180: ['page', 'value'],
}
const table = (...rows: readonly (readonly Cell[])[]): Table => ({
  caption: '',
  columns: [
    { key: 'page', label: 'Page', kind: 'text' },
    { key: 'value', label: 'Valeur', kind: 'number' },
  ],
  rows,
})

test.each<readonly [string, CsvDialect, Cell, string]>([
  ['a plain text', 'rfc4180', 'Association', 'Association'],
  ['unknown is empty', 'rfc4180', null, ''],
  ['zero is 0', 'excel-fr', 0, '0'],
  ['a decimal comma', 'excel-fr', 1.5, '1,5'],
  ['a decimal point', 'rfc4180', 1.5, '1.5'],
  ['a negative number stays a number', 'excel-fr', -2.25, '-2,25'],
  ['a comma in RFC 4180', 'rfc4180', 'A, B', '"A, B"'],
  ['a comma among semicolons', 'excel-fr', 'A, B', 'A, B'],
  ['a semicolon among semicolons', 'excel-fr', 'A; B', '"A; B"'],
  ['quotes are doubled', 'rfc4180', 'dite "Aide"', '"dite ""Aide"""'],
  ['a line break', 'rfc4180', 'A\nB', '"A\nB"'],
  ['a formula', 'excel-fr', '=1+1', "'=1+1"],
  ['a formula with a quote', 'excel-fr', '=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
  ['a formula as it is', 'rfc4180', '=HYPERLINK("x")', '"=HYPERLINK(""x"")"'],
  ['a handle as it is', 'rfc4180', '@aidants', '@aidants'],
  ['a telephone number', 'excel-fr', '+33 1 23 45 67 89', '+33 1 23 45 67 89'],
  ['a share that fell', 'excel-fr', '-5 %', '-5 %'],
  ['a plus', 'excel-fr', '+A1', "'+A1"],
  ['an at sign', 'excel-fr', '@aidants', "'@aidants"],
  ['a tab', 'excel-fr', '\t=1', "'\t=1"],
  ['a minus', 'excel-fr', '-1+1', "'-1+1"],
])('%s (%s)', (_, dialect, cell, expected) => {
  const { delimiter, mark } = dialects[dialect]
  expect(csvText(table([cell, 7]), dialect)).toBe(
    `${mark}${headOf[dialect].join(delimiter)}\r\n${expected}${delimiter}7\r\n`,
  )
})

/** Reads what RFC 4180 describes, with any delimiter. */
const read = (text: string, delimiter: string): readonly (readonly string[])[] => {
  const rows: string[][] = [['']]
  let isQuoted = false
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? ''
    const row = rows[rows.length - 1] ?? []
    if (isQuoted && character === '"' && text[at + 1] === '"') row[row.length - 1] += text[++at] ?? ''
    else if (character === '"') isQuoted = !isQuoted
    else if (!isQuoted && character === delimiter) row.push('')
    else if (!isQuoted && text.startsWith('\r\n', at)) {
      rows.push([''])
      at++
    } else row[row.length - 1] += character
  }
  return rows.slice(0, -1)
}

describe.each(Object.keys(dialects) as CsvDialect[])('%s', (dialect) => {
  const { delimiter, decimal, mark } = dialects[dialect]
  test('what is written is read back', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.string({ unit: fc.constantFrom(...'aé";,=+-@\r\n\t 0') }),
            fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
          ),
        ),
        (rows) => {
          const text = csvText(table(...rows), dialect)
          expect(text.startsWith(mark)).toBe(true)
          const [header, ...back] = read(text.slice(mark.length), delimiter)
          expect(header).toEqual(headOf[dialect])
          expect(back).toHaveLength(rows.length)
          for (const [index, [words, number]] of rows.entries()) {
            const [cell = '', value = ''] = back[index] ?? []
            expect(dialect === 'excel-fr' ? unled(cell) : cell).toBe(words)
            expect(value === '' ? null : Number(value.replace(decimal, '.'))).toBe(number === null ? null : number + 0)
          }
        },
      ),
    )
  })
})

describe('a figure as a table says what it is on every line', () => {
  const rowsOf = (
    key: FigureKey,
    reply: FigureReply,
    language: Language,
  ): readonly Readonly<Record<string, string>>[] => {
    const { delimiter, mark } = dialects[languages[language].locale.csv]
    const text = figureCsv(key, reply, { language, metric: null })
    expect(text.startsWith(mark)).toBe(true)
    const [header = [], ...rows] = read(text.slice(mark.length), delimiter)
    expect(new Set(header).size).toBe(header.length)
    for (const row of rows) expect(row).toHaveLength(header.length)
    return rows.map((row) => Object.fromEntries(header.map((label, at) => [label, row[at] ?? ''])))
  }
  test.each<[string, FigureKey, FigureReply, Language, number, Readonly<Record<string, string>>]>([
    [
      'an invented gap in French',
      'gap',
      usual('demo'),
      'fr',
      5,
      {
        Données: 'Données inventées',
        Source: 'Données inventées',
        Période: '2025-01/2025-12',
        'Données jusqu’au': '2025-12-31',
        Fuseau: 'Europe/Paris',
        Réseau: 'Facebook',
        Classement: 'Opposition de l’article',
        'Validité d’un relevé (jours)': '92',
        'Pages hors classement': '3',
        Tirages: '2000',
        Graine: '20260101',
      },
    ],
    [
      'real pages in English',
      'distribution',
      meagre,
      'en',
      5,
      { data: 'Real data', source: 'CrowdTangle export, Facebook', grid: 'Legal status', resamples: '2000' },
    ],
    [
      'a trend has no resamples',
      'trend',
      { ...yearly, resamples: 0 },
      'en',
      24,
      { data: 'Invented data', period: '2025-01/2025-12', resamples: '', seed: '' },
    ],
    [
      'a grid made by hand, no post, no file',
      'gap',
      { ...usual('real'), grid: 'constructor', newestPostAt: null, sources: [] },
      'en',
      5,
      { data: 'Real data', source: '', data_up_to: '', zone: 'Europe/Paris', grid: 'constructor' },
    ],
  ])('%s', (_, key, reply, language, count, expected) => {
    const rows = rowsOf(key, reply, language)
    expect(rows).toHaveLength(count)
    for (const row of rows) expect(row).toMatchObject(expected)
  })
})
