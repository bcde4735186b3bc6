// Delimited files as bytes on disk: encodings, delimiters, ragged rows, and files that are not what they claim.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Rejection } from '../../../data/model/records.ts'
import { type Row, type Table, UnusableFile } from '../../../server/formats/format.ts'
import { recogniseFormat } from '../../../server/formats/index.ts'
import { openText } from '../../../server/formats/text.ts'
import { temporaryFolder } from '../../helpers/temporary.ts'

const folder = temporaryFolder()

const fileOf = (bytes: Uint8Array | string, name = 'file.csv'): string => {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}

const openFile = async (bytes: Uint8Array | string, name?: string): Promise<Table> => {
  const path = fileOf(bytes, name)
  return recogniseFormat(path, name ?? 'file.csv').open(path, () => {})
}

type Content = { columns: readonly string[]; notes: Table['notes']; rows: readonly (Row | Rejection)[] }

const contentOf = async (bytes: Uint8Array | string, name?: string): Promise<Content> => {
  const table = await openFile(bytes, name)
  try {
    return { columns: table.columns, notes: table.notes, rows: [...table.rows] }
  } finally {
    table.close()
  }
}

const faultOf = async (bytes: Uint8Array | string, name?: string): Promise<Partial<UnusableFile>> => {
  try {
    await contentOf(bytes, name)
  } catch (error) {
    if (error instanceof UnusableFile) return { fault: error.fault, line: error.line, column: error.column }
    throw error
  }
  throw new Error('the file was read')
}

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1')
const utf16 = (text: string, isBigEndian: boolean): Buffer => {
  const bytes = Buffer.from(text, 'utf16le')
  return isBigEndian ? bytes.swap16() : bytes
}

const plain = 'nom,texte\nÉlan,"répit, aide"\nDeux,été\n'
const plainRows = [
  { line: 2, cells: ['Élan', 'répit, aide'] },
  { line: 3, cells: ['Deux', 'été'] },
]

test.each<[name: string, bytes: Uint8Array | string, encoding: string]>([
  ['UTF-8', plain, 'utf-8'],
  ['UTF-8 with a byte order mark', `\ufeff${plain}`, 'utf-8'],
  ['UTF-16 little endian', utf16(`\ufeff${plain}`, false), 'utf-16le'],
  ['UTF-16 big endian', utf16(`\ufeff${plain}`, true), 'utf-16be'],
  ['UTF-16 without a mark', utf16(plain, false), 'utf-16le'],
  ['Windows-1252, as French spreadsheets save it', latin1(plain), 'windows-1252'],
])('%s is read', async (_, bytes, encoding) => {
  const content = await contentOf(bytes)
  expect(content.rows).toEqual(plainRows)
  expect(content.columns).toEqual(['nom', 'texte'])
  const table = await openFile(bytes)
  expect([...table.rows]).toHaveLength(2)
  expect(table.notes).toMatchObject({ delimiter: ',', encoding })
  table.close()
})

test.each([
  ['comma', 'a,b;c\n1,2\n', ',', ['a', 'b;c']],
  ['semicolon', 'a;b,c\n1;2\n', ';', ['a', 'b,c']],
  ['tab', 'a\tb\n1\t2\n', '\t', ['a', 'b']],
  ['pipe', 'a|b\n1|2\n', '|', ['a', 'b']],
  ['semicolon, with commas in a quoted header', '"a, b, c, d";e\n1;2\n', ';', ['a, b, c, d', 'e']],
  ['stated in the first line', 'sep=;\na,b;c\n1;2\n', ';', ['a,b', 'c']],
])('the delimiter is found out: %s', async (_, text, delimiter, columns) => {
  const content = await contentOf(text)
  expect(content.notes.delimiter).toBe(delimiter)
  expect(content.columns).toEqual(columns)
  expect(content.rows).toEqual([{ line: text.startsWith('sep') ? 3 : 2, cells: ['1', '2'] }])
})

test.each([
  ['LF', '\n'],
  ['CRLF', '\r\n'],
  ['CR', '\r'],
])('lines end by %s', async (_, end) => {
  const content = await contentOf(['a,b', '1,"x"', '', '2,y'].join(end))
  expect(content.rows).toEqual([
    { line: 2, cells: ['1', 'x'] },
    { line: 4, cells: ['2', 'y'] },
  ])
})

const long = 'x'.repeat(10_000_000)

test.each<[name: string, text: string, rejection: Rejection]>([
  ['too few cells', 'a,b,c\n1,2\n3,4,5\n', { line: 2, column: null, found: '2/3', expected: 'same-cell-count' }],
  ['too many cells', 'a,b,c\n1,2,3,4\n3,4,5\n', { line: 2, column: null, found: '4/3', expected: 'same-cell-count' }],
  [
    'a cell of 10 MB',
    `a,b,c\n1,${long},2\n3,4,5\n`,
    { line: 2, column: 'b', found: `${'x'.repeat(200)}`, expected: 'cell-within-limit' },
  ],
  [
    'a quoted cell of 10 MB',
    `a,b,c\n1,2,"${long}"\n3,4,5\n`,
    { line: 2, column: 'c', found: `${'x'.repeat(200)}`, expected: 'cell-within-limit' },
  ],
  [
    'a stray quote',
    'a,b,c\n1,"2" x,3\n3,4,5\n',
    { line: 2, column: 'b', found: '"2" x,3\n3,4,5\n', expected: 'closed-quote' },
  ],
  [
    'a zero character',
    `${'a,b,c\n'}${'1,2,3\n'.repeat(400)}1,x\0y,3\n3,4,5\n`,
    { line: 402, column: 'b', found: 'x␀y', expected: 'valid-text' },
  ],
])('%s: one rejection, and the next row is read', async (_, text, rejection) => {
  const { rows } = await contentOf(text)
  expect(rows.filter((row) => 'expected' in row)).toEqual([rejection])
  expect(rows.at(-1)).toMatchObject({ cells: ['3', '4', '5'] })
})

test.each([
  ['empty cells after the last column', 'a,b\n1,2,,\n', ['1', '2']],
  ['columns without a name at the end', 'a,b,,\n1,2\n', ['1', '2', '', '']],
  ['a line of delimiters alone', 'a,b\n,\n1,2\n', ['1', '2']],
])('tolerated: %s', async (_, text, cells) => {
  expect((await contentOf(text)).rows.map((row) => 'cells' in row && row.cells)).toEqual([cells])
})

test.each<[name: string, bytes: Uint8Array | string, fault: Partial<UnusableFile>]>([
  ['nothing', '', { fault: 'empty-file', line: null }],
  ['blank lines', '\n\n  \n', { fault: 'empty-file', line: null }],
  ['a byte order mark alone', '\ufeff', { fault: 'empty-file', line: null }],
  ['a header alone', 'a,b\n', { fault: 'no-rows', line: null }],
  ['HTML', '\n<!DOCTYPE html><html><body>Log in</body></html>', { fault: 'html-not-table', line: 1 }],
  ['an unclosed quote', 'a,b\n1,2\n3,"4\n5,6\n', { fault: 'unclosed-quote', line: 3, column: 'b' }],
  [
    'a damaged character',
    Buffer.concat([Buffer.from('a,b\né,1\n'), latin1('è,2\n')]),
    { fault: 'unreadable-text', line: 3 },
  ],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), { fault: 'unknown-format', line: null }],
  ['binary', Buffer.from([1, 2, 0, 0, 3, 0, 0, 0, 9, 0, 1, 0]), { fault: 'unknown-format', line: null }],
])('a file that is %s cannot be used', async (_, bytes, fault) => {
  expect(await faultOf(bytes)).toMatchObject(fault)
})

test('a file that is not there', () => {
  expect(() => recogniseFormat(join(folder, 'absent.csv'), 'absent.csv')).toThrow(
    expect.objectContaining({ fault: 'file-not-found' }),
  )
})

test('the name of a file does not decide', async () => {
  expect((await contentOf('a,b\n1,2\n', 'table.xlsx')).rows).toHaveLength(1)
})

test('text is the same over every border of the bytes read', () => {
  const text = 'aé😀,ß\r\n"\u2028"\n'.repeat(9)
  for (const bytes of [Buffer.from(text), utf16(`\ufeff${text}`, true)]) {
    const path = fileOf(bytes)
    for (let size = 4; size < 30; size++) {
      let read = ''
      const reader = openText(path, () => {}, undefined, size)
      for (let part = reader.next(); part !== null; part = reader.next()) read += part
      reader.close()
      expect(read).toBe(text)
    }
  }
})

test('bytes read are told as they are read', async () => {
  const path = fileOf(`a,b\n${'1,2\n'.repeat(300_000)}`)
  const told: number[] = []
  const table = await recogniseFormat(path, path).open(path, (bytes) => told.push(bytes))
  expect(told.at(-1)).toBeLessThan(400_000)
  expect([...table.rows]).toHaveLength(300_000)
  expect(told.at(-1)).toBe(1_200_004)
  table.close()
})
