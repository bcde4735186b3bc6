// What sets of pages are called inside sentences and as labels: every kind, size and territory, one organisation, one page,
// and what several of these have in common. Narrow no-break spaces are read as spaces here.

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { FigureSet } from '../../data/model/contract.ts'
import { actorKinds } from '../../data/model/records.ts'
import { campOfSet, keysOf, partsOfSet } from '../../data/model/sets.ts'
import { territoryNames } from '../../data/model/territory-names.ts'
import { readerOf } from '../../data/model/words/index.ts'
import { namesOf, setName } from '../../data/model/words/naming.ts'

const [fr, en] = [readerOf('fr'), readerOf('en')]
const spaced = (text: string): string => text.replace(/[\u202f\u00a0]/g, ' ')

const set = (key: string, pages = 20, names: Readonly<Record<string, string>> = {}): FigureSet => {
  const parts = partsOfSet(key)
  if ('fault' in parts) throw new Error(`no set ${parts.fault}`)
  return {
    key,
    camp: campOfSet(parts),
    pages,
    parts: parts.map((part) => ({ ...part, name: names[part.key] ?? null })),
  }
}
const grid = { grid: 'article' }

describe('inside a sentence', () => {
  test.each<[key: string, fr: string, frAll: string, en: string, enAll: string]>([
    [
      'camp:association',
      'la page d’association typique',
      'les pages d’association',
      'the typical association page',
      'association pages',
    ],
    ['kind:bank', 'la page de banque typique', 'les pages de banques', 'the typical bank page', 'bank pages'],
    [
      'kind:public_body',
      'la page d’organisme public typique',
      'les pages d’organismes publics',
      'the typical public-body page',
      'public-body pages',
    ],
    [
      'kind:bank,kind:insurer',
      'la page d’assureur ou de banque typique',
      'les pages d’assureurs et de banques',
      'the typical insurer or bank page',
      'insurer and bank pages',
    ],
    [
      'size:under-500',
      'la page typique de moins de 500 abonnés',
      'les pages de moins de 500 abonnés',
      'the typical page with fewer than 500 followers',
      'the pages with fewer than 500 followers',
    ],
    [
      'size:500-2k',
      'la page typique de 500 à 2 000 abonnés',
      'les pages de 500 à 2 000 abonnés',
      'the typical page with 500 to 2,000 followers',
      'the pages with 500 to 2,000 followers',
    ],
    [
      'size:from-100k',
      'la page typique de 100 000 abonnés ou plus',
      'les pages de 100 000 abonnés ou plus',
      'the typical page with 100,000 followers or more',
      'the pages with 100,000 followers or more',
    ],
    [
      'camp:association,size:under-500',
      'la page d’association typique de moins de 500 abonnés',
      'les pages d’association de moins de 500 abonnés',
      'the typical association page with fewer than 500 followers',
      'association pages with fewer than 500 followers',
    ],
    [
      'kind:mutuelle,territory:region-53',
      'la page de mutuelle typique en région Bretagne',
      'les pages de mutuelles en région Bretagne',
      'the typical mutuelle page in the Bretagne region',
      'mutuelle pages in the Bretagne region',
    ],
    [
      'territory:departement-29',
      'la page typique dans le Finistère',
      'les pages dans le Finistère',
      'the typical page in the Finistère department',
      'the pages in the Finistère department',
    ],
    [
      'territory:departement-99',
      'la page typique dans le département de code 99',
      'les pages dans le département de code 99',
      'the typical page in the department with code 99',
      'the pages in the department with code 99',
    ],
    [
      'camp:commercial,kind:federation',
      'la page de fédération typique du camp commercial',
      'les pages de fédérations du camp commercial',
      'the typical federation page in the commercial camp',
      'federation pages in the commercial camp',
    ],
  ])('%s', (key, typical, all, typicalEn, allEn) => {
    const [french, english] = [namesOf(grid, set(key), fr), namesOf(grid, set(key), en)]
    expect([french.typical, french.all].map(spaced)).toEqual([typical, all])
    expect([english.typical, english.all]).toEqual([typicalEn, allEn])
  })

  test.each<[names: Readonly<Record<string, string>>, key: string, pages: number, fr: string, en: string]>([
    [{ unafam: 'Unafam' }, 'actor:unafam', 1, 'la page d’Unafam', 'the page of Unafam'],
    [{ unafam: 'Unafam' }, 'actor:unafam', 3, 'la page typique d’Unafam', 'the typical page of Unafam'],
    [{ macif: 'Macif' }, 'actor:macif', 1, 'la page de Macif', 'the page of Macif'],
    [
      { harmonie: 'Harmonie Mutuelle' },
      'actor:harmonie',
      1,
      'la page d’Harmonie Mutuelle',
      'the page of Harmonie Mutuelle',
    ],
    [
      { macif: 'Macif', unafam: 'Unafam' },
      'actor:macif,actor:unafam',
      2,
      'la page typique de Macif et d’Unafam',
      'the typical page of Macif and of Unafam',
    ],
    [
      {},
      'actor:a,actor:b,actor:c,actor:d',
      4,
      'la page typique de 4 organisations choisies',
      'the typical page of 4 chosen organisations',
    ],
    [{ '7': 'Aidants 7' }, 'page:7', 1, 'la page « Aidants 7 »', 'the page “Aidants 7”'],
    [
      { '7': 'Aidants 7', '8': 'Aidants 8' },
      'page:7,page:8',
      2,
      'la page typique parmi « Aidants 7 » et « Aidants 8 »',
      'the typical page among “Aidants 7” and “Aidants 8”',
    ],
    [
      {},
      'page:1,page:2,page:3,page:4',
      4,
      'la page typique parmi les pages choisies',
      'the typical page among the chosen pages',
    ],
  ])('%o of %s', (names, key, pages, french, english) => {
    expect(spaced(namesOf(grid, set(key, pages, names), fr).typical)).toBe(french)
    expect(namesOf(grid, set(key, pages, names), en).typical).toBe(english)
  })

  test('counted, in the singular and in the plural', () => {
    const [french, english] = [namesOf(grid, set('kind:bank,size:under-500'), fr), namesOf(grid, set('kind:bank'), en)]
    expect(spaced(french.counted(1))).toBe('1 page de banque de moins de 500 abonnés')
    expect(spaced(french.counted(21, '17 à 21'))).toBe('17 à 21 pages de banques de moins de 500 abonnés')
    expect([english.counted(1), english.counted(0)]).toEqual(['1 bank page', '0 bank pages'])
  })
})

test.each<[key: string, fr: string, en: string]>([
  ['camp:association', 'Associations', 'Associations'],
  ['kind:bank,kind:insurer', 'Assureurs et banques', 'Insurers and banks'],
  ['kind:bank,size:under-500', 'Banques de moins de 500 abonnés', 'Banks with fewer than 500 followers'],
  ['size:500-2k', 'Pages de 500 à 2 000 abonnés', 'Pages with 500 to 2,000 followers'],
  ['territory:region-94', 'Pages en région Corse', 'Pages in the Corse region'],
  ['actor:unafam', 'Unafam', 'Unafam'],
])('as a label: %s', (key, french, english) => {
  const named = set(key, 5, { unafam: 'Unafam' })
  expect(spaced(setName(grid, named, fr))).toBe(french)
  expect(setName(grid, named, en)).toBe(english)
})

test('under the legal grid', () => {
  const names = namesOf({ grid: 'legal' }, set('camp:commercial,size:under-500'), fr)
  expect(spaced(names.typical)).toBe('la page à but lucratif typique de moins de 500 abonnés')
})

test.each([
  ['01', 'dans l’Ain'],
  ['05', 'dans les Hautes-Alpes'],
  ['2A', 'en Corse-du-Sud'],
  ['21', 'en Côte-d’Or'],
  ['22', 'dans les Côtes-d’Armor'],
  ['34', 'dans l’Hérault'],
  ['35', 'en Ille-et-Vilaine'],
  ['52', 'en Haute-Marne'],
  ['68', 'dans le Haut-Rhin'],
  ['75', 'à Paris'],
  ['78', 'dans les Yvelines'],
  ['84', 'dans le Vaucluse'],
  ['90', 'dans le Territoire de Belfort'],
  ['92', 'dans les Hauts-de-Seine'],
  ['974', 'à La Réunion'],
])('the département %s has its article', (code, expected) => {
  expect(namesOf(grid, set(`territory:departement-${code}`), fr).all).toBe(`les pages ${expected}`)
})

test.each([
  ['region', 'regions.csv'],
  ['departement', 'departements.csv'],
] as const)('names of each %s are those of %s', (level, file) => {
  const [, ...lines] = readFileSync(resolve(import.meta.dirname, '../../data/reference', file), 'utf8')
    .trim()
    .split('\n')
  const expected = lines.map((line) => line.split(',').slice(1, 3))
  expect([...territoryNames[level]].map(([code, name]) => [code, name.replace('’', "'")])).toEqual(expected)
})

test('every kind, size and territory has a whole name in both languages', () => {
  const keys = [
    ...actorKinds.map((kind) => `kind:${kind}`),
    ...(Array.isArray(keysOf.size) ? keysOf.size.map((size: string) => `size:${size}`) : []),
    ...[...territoryNames.departement.keys()].map((code) => `territory:departement-${code}`),
  ]
  for (const reader of [fr, en])
    for (const key of keys) {
      const { short, typical, all, counted } = namesOf(grid, set(key), reader)
      for (const text of [short, typical, all, counted(1), counted(2), setName(grid, set(key), reader)]) {
        expect(text).not.toMatch(/undefined|null|_| {2}|^\s|\s$/)
        if (reader === fr) expect(text).not.toMatch(/(?<![\p{L}’])(?:de|la|le) [aeiouyàâéèêîôû]/iu)
      }
    }
})
