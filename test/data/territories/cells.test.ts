// Territories as files write them. The official names and codes are those of territory-names.ts, which another test compares
// with the reference tables; ways of writing them are made here.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Territory, type TerritoryLevel, territoryLevels } from '../../../data/model/records.ts'
import { isTotal, levelNamed, territoryIn } from '../../../data/model/territories/cells.ts'
import { territoryNames } from '../../../data/model/territory-names.ts'

type Known = Territory & { readonly name: string }
const all: readonly Known[] = territoryLevels.flatMap((level) =>
  [...territoryNames[level]].map(([code, name]) => ({ level, code, name })),
)
const plain = ({ level, code }: Known): Territory => ({ level, code })

const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '')
/** What people and programs do to a name. */
const spellings: readonly ((name: string) => string)[] = [
  (name) => name,
  withoutAccents,
  (name) => name.toUpperCase(),
  (name) => withoutAccents(name).toUpperCase(),
  (name) => name.toLowerCase(),
  (name) => name.replaceAll('’', "'"),
  (name) => name.replaceAll('-', ' '),
  (name) => name.replaceAll("'", '’').replaceAll('-', ' – '),
  (name) => `${name} `,
  (name) => `\u00a0 ${name}\u00a0`,
  (name) => name.normalize('NFD'),
]

test('there are 101 départements and 18 régions', () => {
  expect(all.filter(({ level }) => level === 'departement')).toHaveLength(101)
  expect(all).toHaveLength(119)
})

test('any spelling of any territory is read as it', () => {
  const steps = fc.array(fc.constantFrom(...spellings), { maxLength: 4 })
  fc.assert(
    fc.property(fc.constantFrom(...all), steps, (one, ways) => {
      const written = ways.reduce((name, way) => way(name), one.name)
      expect(territoryIn([written], one.level)).toEqual(plain(one))
      expect(territoryIn([one.code, written], one.level)).toEqual(plain(one))
    }),
    { numRuns: 1000 },
  )
})

test('no name of one level is read as another’s, and a name of both needs its level', () => {
  for (const { level, code, name } of all) {
    const other: TerritoryLevel = level === 'region' ? 'departement' : 'region'
    const isOfBoth = [...territoryNames[other].values()].includes(name)
    expect(territoryIn([name], null)).toEqual(isOfBoth ? 'ambiguous' : { level, code })
    if (!isOfBoth) expect(territoryIn([name], other)).toBeNull()
  }
  const ofBoth = all.filter(({ name }) => territoryIn([name], null) === 'ambiguous').map(({ name }) => name)
  expect(new Set(ofBoth)).toEqual(new Set(['Guadeloupe', 'Martinique', 'Guyane', 'La Réunion', 'Mayotte']))
})

test('every code is read as spreadsheets leave it', () => {
  for (const one of all)
    for (const written of [one.code, one.code.toLowerCase(), ` ${one.code} `, one.code.replace(/^0/, '')])
      expect(territoryIn([written], one.level)).toEqual(plain(one))
})

const [departement, region] = ['departement', 'region'] as const
test.each<[string, readonly string[], TerritoryLevel | null, ReturnType<typeof territoryIn>]>([
  ['a number that was a code', ['1'], departement, { level: departement, code: '01' }],
  ['the same of a région', ['1'], region, { level: region, code: '01' }],
  ['01 without a level', ['01'], null, 'ambiguous'],
  ['01 of the name Ain', ['01', 'Ain'], null, { level: departement, code: '01' }],
  ['1 of the name Guadeloupe', ['1', 'Guadeloupe '], null, { level: region, code: '01' }],
  ['971 without a level', ['971'], null, { level: departement, code: '971' }],
  ['Corsica of the south', ['2a'], null, { level: departement, code: '2A' }],
  ['codes of one length', ['02B'], departement, { level: departement, code: '2B' }],
  ['a zero before an overseas code', ['0971'], departement, { level: departement, code: '971' }],
  ['two zeros', ['00971'], departement, null],
  ['the code of the DREES, département', ['101'], departement, { level: departement, code: '971' }],
  ['the code of the DREES, région', ['104'], region, { level: region, code: '04' }],
  ['the code of the DREES without a level', ['103'], null, 'ambiguous'],
  ['the code of the DREES and its name', ['104', 'Réunion'], departement, { level: departement, code: '974' }],
  ['20, which is no département any more', ['20'], departement, null],
  ['975, which is none', ['975'], departement, null],
  ['half of the Rhône', ['69D', 'Rhône'], departement, null],
  ['the métropole de Lyon', ['Métropole de Lyon'], departement, null],
  ['the whole of Corsica', ['Corse'], departement, null],
  ['code and name that differ', ['01', 'Aisne'], departement, null],
  ['both in one cell', ['01 - Ain'], null, { level: departement, code: '01' }],
  ['the code behind the name', ['Côte d’Or (21)'], departement, { level: departement, code: '21' }],
  ['both in one cell, differing', ['02 - Ain'], departement, null],
  ['a name that is short', ['PACA'], null, { level: region, code: '93' }],
  ['no cell', ['', ' '], departement, null],
  ['a total by its name', ['', 'France métropolitaine'], departement, 'total'],
  ['a total with a code', ['99', 'Ensemble'], departement, 'total'],
  ['a key of an object', ['constructor', '__proto__'], departement, null],
])('%s', (_, cells, level, expected) => {
  expect(territoryIn(cells, level)).toEqual(expected)
})

describe('what is no territory', () => {
  test.each([
    ...['France', 'France entière', 'France métropolitaine', 'FRANCE METROPOLITAINE', 'France (hors Mayotte)', 'DROM'],
    ...['Ensemble', 'Total', 'Total France', 'Total DROM (hors Mayotte)', 'Métropole', 'Outre-mer', 'FM'],
  ])('%s is a total', (name) => {
    expect(isTotal(name)).toBe(true)
  })
  test('no territory is a total', () => {
    for (const { name, code } of all) expect([isTotal(name), isTotal(code)]).toEqual([false, false])
  })
  test('nothing else is read', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const known = territoryIn([text], null)
        if (known === null || typeof known === 'string') return
        // What was read has a code or a letter of its name in common with what was written.
        expect(text).toMatch(/[\d\p{L}]/u)
      }),
    )
  })
})

test.each([
  ['code_departement', departement],
  ['Département', departement],
  ['Code région', region],
  ['DEP', departement],
  ['dépt.', departement],
  ['reg', region],
  ['Départements et régions', null],
  ['deposits', null],
  ['code', null],
])('header %s', (header, level) => {
  expect(levelNamed(header)).toBe(level)
})
