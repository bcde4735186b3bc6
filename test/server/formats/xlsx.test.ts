// Workbooks as bytes on disk: what a cell becomes as text, which sheet is read, and files that are not what they claim.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { type Table, UnusableFile } from '../../../server/formats/format.ts'
import { recogniseFormat } from '../../../server/formats/index.ts'
import { temporaryFolder } from '../../helpers/temporary.ts'
import { type WorkbookCell, workbookOf } from './workbook.ts'

const folder = temporaryFolder()

const openBytes = (bytes: Uint8Array, name = 'file.xlsx'): Promise<Table> => {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return recogniseFormat(path, name).open(path, () => {})
}

const faultOf = async (bytes: Uint8Array, name?: string): Promise<string> => {
  try {
    for (const _ of (await openBytes(bytes, name)).rows);
  } catch (error) {
    if (error instanceof UnusableFile) return error.fault
    throw error
  }
  return 'none'
}

const value = (text: string, attributes = ''): WorkbookCell => ({ xml: `<v>${text}</v>`, attributes })

// Day numbers as Excel and LibreOffice count them: 45329 is 7 February 2024 (=DATE(2024;2;7)), 0.5 is noon.
test.each<[name: string, cell: WorkbookCell, text: string]>([
  ['text', ' à <b> & "c" ', ' à <b> & "c" '],
  ['no cell', null, ''],
  ['a number', value('28.35'), '28.35'],
  ['a fraction with the last digit of its binary form', value('28.350000000000001'), '28.35'],
  ['a big integer', value('100065000000000'), '100065000000000'],
  ['an integer beyond 2^53', value('10150118794120018'), '10150118794120018'],
  ['a big integer in the short form', value('1.00065E+14'), '100065000000000'],
  ['true', value('1', 't="b"'), 'true'],
  ['false', value('0', 't="b"'), 'false'],
  ['a day', value('45329', 's="1"'), '2024-02-07'],
  ['a day with its time', value('45329.737592592592', 's="2"'), '2024-02-07 17:42:08'],
  ['a time', value('0.73759259259259', 's="3"'), '17:42:08'],
  ['midnight', value('0', 's="3"'), '00:00:00'],
])('%s', async (_, cell, text) => {
  const table = await openBytes(
    workbookOf([
      {
        name: 'A',
        rows: [
          ['a', 'b'],
          ['x', cell],
        ],
      },
    ]),
  )
  expect([...table.rows]).toEqual([{ line: 2, cells: ['x', text] }])
})

test('the first sheet with a table is read, rows keep their numbers, empty ones are skipped', async () => {
  const table = await openBytes(
    workbookOf([
      { name: 'Vide', rows: [] },
      { name: 'Titre', rows: [['Un titre seul']] },
      { name: 'Données', rows: [[], [], ['a', 'b'], [], ['1', '2'], [null, null], ['3']] },
    ]),
  )
  expect(table.columns).toEqual(['a', 'b'])
  expect(table.headerLine).toBe(3)
  expect(table.notes).toEqual({ sheet: 'Données' })
  expect([...table.rows]).toEqual([
    { line: 5, cells: ['1', '2'] },
    { line: 7, cells: ['3', ''] },
  ])
})

const good = workbookOf([
  {
    name: 'A',
    rows: [
      ['a', 'b'],
      ['1', '2'],
    ],
  },
])

test.each<[name: string, bytes: Uint8Array, fault: string]>([
  ['cut off', good.subarray(0, good.length - 100), 'damaged-archive'],
  ['cut in half', good.subarray(0, good.length / 2), 'damaged-archive'],
  ['with bytes changed', good.map((byte, at) => (at > 100 && at < 200 ? byte ^ 0x5a : byte)), 'damaged-archive'],
  ['larger than 20 MB unzipped', workbookOf([], { 'xl/big.xml': new Uint8Array(21_000_000) }), 'too-large-unzipped'],
  [
    'with a cell a million rows away, which would take gigabytes',
    workbookOf([], {
      'xl/far.xml': Buffer.from(
        '<worksheet><sheetData><row><c r="ZZZ1048576"><v>1</v></c></row></sheetData></worksheet>',
      ),
    }),
    'too-large-unzipped',
  ],
  ['without a workbook', zipSync({ mimetype: new Uint8Array(3) }), 'unknown-format'],
  ['without a row', workbookOf([{ name: 'A', rows: [['a', 'b']] }]), 'no-rows'],
  ['without a cell', workbookOf([{ name: 'A', rows: [] }]), 'empty-file'],
  ['an old workbook', Buffer.from('d0cf11e0a1b11ae1000000', 'hex'), 'old-excel'],
])('a workbook %s cannot be used', async (_, bytes, fault) => {
  expect(await faultOf(bytes)).toBe(fault)
  // Whatever its name says.
  expect(await faultOf(bytes, 'file.csv')).toBe(fault)
})

test('a size that the archive states too small is found out', async () => {
  const bytes = Buffer.from(workbookOf([], { 'xl/big.xml': new Uint8Array(21_000_000) }))
  const name = bytes.lastIndexOf('xl/big.xml')
  bytes.writeUInt32LE(10, name - 46 + 24)
  expect(await faultOf(bytes)).toBe('too-large-unzipped')
})
