// Traps of hand-made French tables of pages: days in headers, two kinds of likes, ids that a spreadsheet ruined, the decimal
// sign of a file, totals without a period. Then the two real tables, where they are.

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { describeWithShared, sharedFile } from '../../helpers/shared.ts'
import { readNaively } from '../formats/naive-reader.ts'
import { readBytes, readFile } from './read-file.ts'

const csvOf = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map((cell) => `"${cell}"`).join(';')}\n`).join('')

const valuesOf = async (rows: readonly (readonly string[])[]) => {
  const { drafts, rejections } = await readBytes(csvOf(rows))
  return [
    ...drafts.flatMap(({ readings }) => readings.map(({ value }) => value)),
    ...rejections.map(({ expected }) => expected),
  ]
}

describe('the day stands in the header', () => {
  test.each([
    ['Followers au 1er janvier 2022', 'followers', '2022-01-01'],
    ['followers  au 31 mai 2023', 'followers', '2023-05-31'],
    ['Abonnés au 3 déc. 2021', 'followers', '2021-12-03'],
    ['Followers au 04/03/2022', 'followers', '2022-03-04'],
    ['Likes au 29 février 2024', 'page-likes', '2024-02-29'],
  ])('%s', async (column, metric, day) => {
    const { drafts, recognition } = await readBytes(
      csvOf([
        ['Média', 'Pseudonyme Facebook', column],
        ['A', 'a.b', '5'],
      ]),
    )
    expect(drafts[0]?.readings).toMatchObject([{ metric, value: 5, observedOn: day, precision: 'day' }])
    expect(recognition.ignoredColumns).toEqual([])
  })

  test.each(['Followers au 31 février 2022', 'Followers au début', 'Followers au mai 2023', 'Vues au 31 mai 2023'])(
    '%s is no day of a page’s count',
    async (column) => {
      const header = ['Pseudonyme Facebook', column, 'Likes au 31 mai 2023']
      const { drafts, recognition } = await readBytes(csvOf([header, ['a.b', '5', '6']]))
      expect(drafts[0]?.readings.map(({ value }) => value)).toEqual([6])
      expect(recognition.ignoredColumns).toEqual([column])
    },
  )

  test('of two columns that say the same the first counts, the other is listed as not read', async () => {
    const header = ['Pseudonyme Facebook', 'Followers au 1er mai 2023', 'Followers au 01/05/2023']
    const { drafts, recognition } = await readBytes(csvOf([header, ['a.b', '5', '6']]))
    expect(drafts[0]?.readings.map(({ value }) => value)).toEqual([5])
    expect(recognition.ignoredColumns).toEqual(['Followers au 01/05/2023'])
  })

  test('a day to come is refused', async () => {
    expect(
      await valuesOf([
        ['Pseudonyme Facebook', 'Followers au 31 mai 2099'],
        ['a.b', '5'],
      ]),
    ).toEqual(['not-future'])
  })
})

test('likes with a day are the page’s; likes of a period are no page reading', async () => {
  const { drafts, recognition } = await readBytes(
    csvOf([
      ['Pseudonyme Facebook', 'Likes', 'Likes au 31 mai 2023', 'Colère'],
      ['a.b', '900', '6', '3'],
    ]),
  )
  expect(drafts[0]?.readings).toMatchObject([{ metric: 'page-likes', value: 6 }])
  expect(drafts[0]?.post).toBeNull()
  expect(recognition.ignoredColumns).toEqual(['Likes', 'Colère'])
})

describe('1,234 is decided by the file, never by the cell', () => {
  const header = ['Pseudonyme Facebook', 'Followers au 31 mai 2023', 'Vues par vidéo']
  test.each([
    ['nothing else: a count has no decimals', '1,234', '7', 1234],
    ['decimal points elsewhere', '1,234', '3926.2', 1234],
    ['decimal commas elsewhere', '1,234', '3926,2', 'whole-number'],
    ['decimal commas in a percentage', '1,234', '7,2 %', 'whole-number'],
    ['points part thousands beside decimal commas', '1.234', '3926,2', 1234],
    ['points are decimal elsewhere', '1.234', '3926.2', 'whole-number'],
    ['a blank', '1 234', '3926,2', 1234],
    ['a no-break blank', '1\u00a0234', '3926,2', 1234],
    ['a narrow no-break blank', '1\u202f234', '3926,2', 1234],
    ['a true decimal', '3926,2', '7', 'whole-number'],
  ])('%s', async (_, followers, other, expected) => {
    expect(await valuesOf([header, ['a.b', followers, other]])).toEqual([expected])
  })
})

test.each(['', '-', '–', 'Inconnu', 'inconnue', 'N/A', 'n/d'])('%j is not known, and not 0', async (text) => {
  const header = ['Pseudonyme Facebook', 'Followers au 31 mai 2023', 'Likes au 31 mai 2023']
  expect(await valuesOf([header, ['a.b', text, '0']])).toEqual([0])
})

describe('ids that a spreadsheet ruined are left out', () => {
  test.each([
    ['1,015011879412E+016', '#10150118794120018', ['10150118794120018']],
    ['1,015011879412E+016', '#9,63E+14', []],
    ['100065000000000', '', []],
    ['10150118794120000', '', []],
    ['10150118794120000', '#10150118794120018', ['10150118794120018']],
    ['43896752783', '#4,3E+10', ['43896752783']],
    ['Inconnu', '-', []],
  ])('%s and %s', async (id, copy, ids) => {
    const { drafts } = await readBytes(
      csvOf([
        ['page', 'pseudo', 'fbid', 'fbid#', 'Followers au 31 mai 2023'],
        ['A', 'a.b', id, copy, '5'],
      ]),
    )
    expect(drafts[0]?.page).toMatchObject({ ids, handle: 'a.b', name: 'A' })
  })

  test.each([
    ['a.b', { ids: [], handle: 'a.b' }],
    ['@a.b', { ids: [], handle: 'a.b' }],
    ['https://www.facebook.com/a.b/', { ids: [], handle: 'a.b' }],
    ['100012345678901', { ids: ['100012345678901'], handle: null }],
  ])('a pseudonym %s', async (pseudonym, page) => {
    const { drafts } = await readBytes(
      csvOf([
        ['Pseudonyme Facebook', 'Likes au 31 mai 2023'],
        [pseudonym, '5'],
      ]),
    )
    expect(drafts[0]?.page).toMatchObject(page)
  })

  test.each([
    ['', '', 'Pseudonyme Facebook', 'not-empty'],
    ['Mon association', '', 'Pseudonyme Facebook', 'not-empty'],
    ['https://www.instagram.com/a.b', '', 'Pseudonyme Facebook', 'not-empty'],
    ['', '1,00012E+14', 'Identifiant Facebook', 'whole-number'],
  ])('a row that says no page is refused: %j, %j', async (handle, id, column, expected) => {
    const header = ['Pseudonyme Facebook', 'Identifiant Facebook', 'Likes au 31 mai 2023']
    const { drafts, rejections } = await readBytes(csvOf([header, [handle, id, '5']]))
    expect(drafts).toEqual([])
    expect(rejections).toMatchObject([{ line: 2, column, expected }])
  })
})

test.each([
  ['page,pseudo,fbid,fbid#,nb,interactions,interactions/post,info?', 'period-not-stated'],
  ['Média,Pseudonyme Facebook,Identifiant Facebook,Nombre de publications,Interactions totales', 'period-not-stated'],
  ['Média,Pseudonyme Facebook,Followers', 'period-not-stated'],
  ['Média,Pseudonyme Facebook,Adresse', 'unknown-source'],
  ['Média,Followers au 31 mai 2023', 'unknown-source'],
  ['pseudo,likes,comments', 'unknown-source'],
  ['Pseudonyme Facebook,Date,Message,Likes', 'unknown-source'],
])('%s is refused: %s', async (header, fault) => {
  const row = header.split(',').map(() => '5')
  await expect(readBytes(`${header}\n${row.join(',')}\n`)).rejects.toThrow(expect.objectContaining({ fault }))
})

describeWithShared('real French tables of pages', () => {
  test('every value with the day of its header, totals left aside', async () => {
    const path = sharedFile('samples', 'page-level-fr', 'facebook-medias-quebec-2022-2023.csv')
    const [header, ...records] = readNaively(readFileSync(path, 'utf8').replace(/^\ufeff/, ''), ',').records
    const cells = records.map((record) => record.cells)
    const { source, drafts, rejections, recognition } = await readFile(path)
    expect(source).toBe('page-tables-fr')
    expect(rejections).toEqual([])
    expect(drafts).toHaveLength(306)
    expect(drafts.map(({ page }) => page.name)).toEqual(cells.map(([name]) => name))
    expect(drafts.map(({ page }) => [page.handle ?? '', page.ids[0]])).toEqual(cells.map((row) => row.slice(1, 3)))
    for (const [metric, day, column] of [
      ['followers', '2022-01-01', 'Followers au 1er janvier 2022'],
      ['followers', '2023-05-31', 'Followers au 31 mai 2023'],
      ['page-likes', '2022-01-01', 'Likes au 1er janvier 2022'],
      ['page-likes', '2023-05-31', 'Likes au 31 mai 2023'],
    ] as const) {
      const at = header?.cells.indexOf(column) ?? -1
      const values = drafts.map(
        ({ readings }) => readings.find((reading) => reading.metric === metric && reading.observedOn === day)?.value,
      )
      expect(values).toEqual(cells.map((row) => Number(row[at])))
    }
    expect(drafts.flatMap(({ readings }) => readings)).toHaveLength(4 * 306)
    expect(recognition.ignoredColumns).toHaveLength(17)
  })

  test('totals of an unstated period are refused', async () => {
    const path = sharedFile('samples', 'page-level-fr', 'facebook-pages-france-2020-media.csv')
    await expect(readFile(path)).rejects.toThrow(expect.objectContaining({ fault: 'period-not-stated' }))
  })
})
