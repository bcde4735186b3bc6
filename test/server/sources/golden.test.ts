// Golden pairs of test/fixtures/sources: each file gives the drafts and rejections written beside it, whatever its name and
// whichever way a spreadsheet saved it again.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sources } from '../../../server/sources/index.ts'
import { root } from '../../helpers/code.ts'
import { readNaively } from '../formats/naive-reader.ts'
import { workbookOf } from '../formats/workbook.ts'
import { type Reading, readBytes, readFile, type Said } from './read-file.ts'

const folder = join(root, 'test', 'fixtures', 'sources')
const flat = sources.filter(({ reads }) => reads !== 'nested')
const cases = flat.flatMap(({ key }) =>
  readdirSync(join(folder, key))
    .filter((name) => name.endsWith('.csv'))
    .map((name) => [key, name] as const),
)

type Expected = Pick<Reading, 'recognition' | 'drafts' | 'rejections'> & {
  /** Of a table of need per territory, and what the person says of it. */
  readonly needs?: Reading['needs']
  /** Of a directory of organisations. */
  readonly listed?: Reading['listed']
  readonly said?: Said
}

const rowsOf = (text: string, delimiter: string): readonly (readonly string[])[] =>
  readNaively(text, delimiter).records.map(({ cells }) => cells)

const written = (rows: readonly (readonly string[])[], delimiter: string, end: string): string =>
  rows.map((row) => `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter)}${end}`).join('')

const withoutLines = ({ drafts, needs = [], listed = [], rejections }: Expected) => ({
  drafts: drafts.map((draft) => ({ ...draft, line: 0 })),
  needs: needs.map((need) => ({ ...need, line: 0 })),
  listed: listed.map((one) => ({ ...one, line: 0 })),
  rejections: rejections.map((rejection) => ({ ...rejection, line: 0 })),
})

test('every source has its golden pairs', () => {
  for (const { key } of flat) expect(cases.filter(([source]) => source === key).length).toBeGreaterThan(1)
})

describe.each(cases)('%s/%s', (key, name) => {
  const path = join(folder, key, name)
  const text = readFileSync(path, 'utf8').replaceAll('\r\n', '\n')
  const expected = JSON.parse(readFileSync(path.replace(/csv$/, 'expected.json'), 'utf8')) as Expected
  const { said = {}, needs = [], listed = [], ...other } = expected
  const delimiter = text.split('\n')[0]?.includes(';') ? ';' : ','
  const rows = rowsOf(text, delimiter)

  test('gives what is written beside it', async () => {
    const reading = await readFile(path, undefined, said)
    const { source, recognition, drafts, rejections } = reading
    expect(source).toBe(key)
    expect({ recognition, drafts, rejections }).toEqual(other)
    expect([reading.needs, reading.listed]).toEqual([needs, listed])
    expect(drafts.length + needs.length + listed.length).toBeGreaterThan(0)
  })

  test('is claimed by no other source, whatever its name', async () => {
    for (const name of ['export.csv', 'crowdtangle.txt', 'Instagram-observations.tsv'])
      expect((await readBytes(text, name, said)).claimedBy).toEqual([key])
  })

  test.each([
    ['with a byte order mark', `\ufeff${text}`],
    ['with CRLF', written(rows, delimiter, '\r\n')],
    ['with semicolons', written(rows, ';', '\n')],
    ['with commas', written(rows, ',', '\n')],
    ['with tabs', written(rows, '\t', '\r\n')],
    ['in UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le')],
  ])('is read the same %s', async (_, bytes) => {
    const reading = await readBytes(bytes, undefined, said)
    const { drafts, rejections } = expected
    expect([reading.drafts, reading.needs, reading.listed, reading.rejections]).toEqual([
      drafts,
      needs,
      listed,
      rejections,
    ])
  })

  // A sheet cannot hold rows of different lengths.
  if (rows.every((row) => row.length === rows[0]?.length))
    test('is read the same from a workbook', async () => {
      const reading = await readBytes(workbookOf([{ name: 'Export', rows }]), 'export.xlsx', said)
      expect(withoutLines(reading)).toEqual(withoutLines(expected))
    })

  test('gives the same drafts with the columns in another order', async () => {
    const whole = rows.filter((row) => row.length === rows[0]?.length)
    const reversed = whole.map((row) => [...row].reverse())
    // Of two columns with one name the first counts: turned around, that is the other one. Under a title stands the header.
    if (new Set(rows[0]).size !== rows[0]?.length || rows[0].length === 1) return
    const turned = await readBytes(written(reversed, ',', '\n'), undefined, said)
    const inOrder = await readBytes(written(whole, ',', '\n'), undefined, said)
    expect([turned.drafts, turned.needs, turned.listed]).toEqual([inOrder.drafts, inOrder.needs, inOrder.listed])
  })

  test('every count is a whole number or unknown, every draft has its page', () => {
    for (const { page, post } of expected.drafts) {
      expect(page.platform).not.toBe('')
      expect(page.ids.length > 0 || page.handle !== null || page.actor !== null).toBe(true)
      for (const count of Object.values(post?.counts ?? {})) expect(count === null || count >= 0).toBe(true)
    }
  })
})
