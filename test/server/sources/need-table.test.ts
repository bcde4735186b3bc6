// Tables of need per territory: what makes a table one of them and what does not, and the dialects of its numbers. Files are
// written here, their numbers invented.

import { expect, test } from 'vitest'
import { needAnswersOf } from '../../../data/model/territories/need-answers.ts'
import type { UnusableFile } from '../../../server/formats/format.ts'
import { workbookOf } from '../formats/workbook.ts'
import { type Reading, readBytes } from './read-file.ts'

const asked = { need: needAnswersOf({ indicator: 'pch' }) }
const reading = (lines: readonly string[], said = asked): Promise<Reading> =>
  readBytes(`${lines.join('\n')}\n`, 'table.csv', said)
const valuesOf = ({ needs }: Reading) => needs.map(({ need }) => [`${need.level}-${need.code}`, need.value])

test.each<[string, readonly string[], readonly (readonly [string, number])[]]>([
  [
    'codes that a spreadsheet made numbers',
    ['dep,personnes', '1,5', '2,6', '971,7'],
    [
      ['departement-01', 5],
      ['departement-02', 6],
      ['departement-971', 7],
    ],
  ],
  [
    'names without a header of their own',
    [',effectif', 'Ain,5', 'Aisne,6'],
    [
      ['departement-01', 5],
      ['departement-02', 6],
    ],
  ],
  [
    'codes of both levels beside names of régions',
    ['code;nom;effectif', '01;Guadeloupe;5', '11;Île-de-France;6', '75;Nouvelle-Aquitaine;7'],
    [
      ['region-01', 5],
      ['region-11', 6],
      ['region-75', 7],
    ],
  ],
  [
    'départements with their région beside',
    ['code_region,code_departement,nom,effectif', '84,01,Ain,5', '32,02,Aisne,6', '84,03,Allier,7'],
    [
      ['departement-01', 5],
      ['departement-02', 6],
      ['departement-03', 7],
    ],
  ],
  [
    'thousands',
    ['dep;Bénéficiaires (en milliers)', 'Ain;1,5', 'Aisne;12,25'],
    [
      ['departement-01', 1500],
      ['departement-02', 12250],
    ],
  ],
  [
    'a point between thousands of persons',
    ['dep;personnes', 'Ain;1.234', 'Aisne;12.345'],
    [
      ['departement-01', 1234],
      ['departement-02', 12345],
    ],
  ],
  [
    'per cent by its header',
    ['dep;Taux (%)', 'Ain;0,5', 'Aisne;12,5'],
    [
      ['departement-01', 0.005],
      ['departement-02', 0.125],
    ],
  ],
  [
    'per cent by its cells',
    ['dep;taux', 'Ain;0,5 %', 'Aisne;12,5 %'],
    [
      ['departement-01', 0.005],
      ['departement-02', 0.125],
    ],
  ],
  [
    'fractions',
    ['dep;part', 'Ain;0,005', 'Aisne;0,125'],
    [
      ['departement-01', 0.005],
      ['departement-02', 0.125],
    ],
  ],
  [
    'the table to fill in, half filled',
    ['niveau;code;nom;valeur', 'département;01;Ain;1500', 'département;02;Aisne;', 'région;01;Guadeloupe;250'],
    [
      ['departement-01', 1500],
      ['region-01', 250],
    ],
  ],
])('%s', async (_, lines, expected) => {
  const read = await reading(lines)
  expect(read.source).toBe('need-table')
  expect(valuesOf(read)).toEqual(expected)
  expect(read.rejections).toEqual([])
})

test('half a département is not the whole one, however short the table', async () => {
  const read = await reading(['Code,Département,nombre', '01,Ain,5', '69D,Rhône,6'])
  expect(valuesOf(read)).toEqual([['departement-01', 5]])
  expect(read.rejections).toEqual([{ line: 3, column: 'Code', found: '69D | Rhône', expected: 'territory' }])
})

test('of a table of several years the newest is read, or the one that is named', async () => {
  const lines = ['année,dep,personnes', '2021,Ain,5', '2022,Ain,6', '2021,Aisne,7', '2022,Aisne,8', '2022,Total,14']
  const newest = await reading(lines)
  expect([valuesOf(newest), newest.leftAside]).toEqual([
    [
      ['departement-01', 6],
      ['departement-02', 8],
    ],
    3,
  ])
  const named = await reading(lines, { need: needAnswersOf({ indicator: 'pch', vintage: '2021' }) })
  expect(valuesOf(named)).toEqual([
    ['departement-01', 5],
    ['departement-02', 7],
  ])
  expect(named.needs.map(({ need }) => need.vintage)).toEqual(['2021', '2021'])
})

test.each([
  ['numbers of lines', ['id,date,likes', '1,2024-01-01,5', '2,2024-01-02,6', '3,2024-01-03,7']],
  ['an index without a name', [',date,likes', '1,2024-01-01,5', '2,2024-01-02,6', '3,2024-01-03,7']],
  ['small numbers', ['likes,comments', '10,5', '20,6', '75,7']],
  [
    'a territory for each of many lines',
    ['region,page,likes', 'Bretagne,a,1', 'Bretagne,b,2', 'Bretagne,c,3', 'Corse,d,4'],
  ],
  ['municipalities', ['code insee,commune,habitants', '01001,Village A,5', '01002,Village B,6']],
  ['territories without numbers', ['dep,nom', '01,Ain', '02,Aisne']],
])('%s are no table of need', async (_, lines) => {
  await expect(reading(lines)).rejects.toMatchObject({ fault: 'unknown-source' } satisfies Partial<UnusableFile>)
})

test.each(['15 %', '180 %', '0,16'])('"%s" is no number of persons', async (cell) => {
  const said = { need: needAnswersOf({ indicator: 'pch', unit: 'persons' }) }
  const { needs, rejections } = await reading(['dep;personnes', '01;5', '02;6', `03;${cell}`], said)
  expect(needs).toHaveLength(2)
  expect(rejections).toEqual([{ line: 4, column: 'personnes', found: cell, expected: 'persons-not-shares' }])
})

test('a code and a name that contradict each other are both told', async () => {
  const { rejections } = await reading([
    ...['code;nom;effectif', '01;Ain;5', '02;Aisne;6', '3;ALIER;7'],
    ...['08;Ardennes;8', '09;Ariège;9', '10;Aube;1', '11;Aude;2'],
  ])
  expect(rejections).toEqual([{ line: 4, column: 'code', found: '3 | ALIER', expected: 'territory' }])
})

test('a workbook is read as its table: codes as numbers and as text', async () => {
  const number = (value: number) => ({ xml: `<v>${value}</v>` })
  const sheet = {
    name: 'PCH',
    rows: [
      ['code', 'nom', 'personnes'],
      [number(1), 'Ain', number(1234)],
      ['2A', 'Corse-du-Sud', number(56)],
      [number(971), 'Guadeloupe', number(789)],
    ],
  }
  const { source, needs, rejections } = await readBytes(workbookOf([sheet]), 'table.xlsx', asked)
  expect(source).toBe('need-table')
  expect(rejections).toEqual([])
  expect(needs.map(({ line, need }) => [line, `${need.level}-${need.code}`, need.value])).toEqual([
    [2, 'departement-01', 1234],
    [3, 'departement-2A', 56],
    [4, 'departement-971', 789],
  ])
})
