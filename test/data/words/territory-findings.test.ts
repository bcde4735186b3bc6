// Titles over all territories: what is found, how it weakens, and how far the directory reaches.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TerritoriesReply, TerritoryRow } from '../../../data/model/contract.ts'
import type { Verdict } from '../../../data/model/territories/under-served.ts'
import { verdicts } from '../../../data/model/territories/under-served.ts'
import {
  coverageSentence,
  strengthenFinding,
  territoriesFinding,
} from '../../../data/model/words/territory-findings.ts'
import { en, fr, spaced } from './replies.ts'
import { expectWhole, network, rowOf, territoriesOf, voiceOf } from './territory-replies.ts'

const found = (
  key: string,
  rank: number | null,
  verdict: Verdict = 'under-served',
  rankInterval: [number, number] | null = rank === null ? null : [rank, rank],
): TerritoryRow => rowOf(key, { verdict, service: { rank, rankInterval } })

const four = [
  found('departement-33', 2),
  found('departement-59', 1),
  found('departement-13', 4),
  found('departement-69', 3),
  found('departement-48', 50, 'not-under-served'),
]
const uncertain = ['01', '02'].map((code) => found(`departement-${code}`, 9, 'cannot-tell'))
const brought = { ...territoriesOf([]).indicator, key: 'drees', label: 'DREES 2023' }

test.each<[string, TerritoriesReply, string, string]>([
  [
    'more than can be named, the fewest pages per need first',
    territoriesOf(four),
    'Beaucoup d’aidants et peu de voix associatives dans 4 départements, d’abord Nord, Gironde et Rhône',
    'Many caregivers and few voices of associations in 4 départements, first of all Nord, Gironde and Rhône',
  ],
  [
    'one, and one without a known page',
    territoriesOf([found('departement-59', 2), found('departement-75', 1, 'none-known')]),
    'Beaucoup d’aidants et peu de voix associatives dans 1 département : Nord ; aucune page connue dans 1 autre',
    'Many caregivers and few voices of associations in 1 département: Nord; no known page in 1 other',
  ],
  [
    'none known only, in régions, in the legal grid',
    territoriesOf([found('region-11', null, 'none-known'), found('region-28', null, 'none-known')], {
      level: 'region',
      grid: 'legal',
    }),
    'Beaucoup d’aidants et aucune page à but non lucratif connue dans 2 régions : Île-de-France et Normandie',
    'Many caregivers and no known non-profit page in 2 régions: Île-de-France and Normandie',
  ],
  [
    'nothing sure',
    territoriesOf([...uncertain, found('departement-48', 3, 'not-under-served')]),
    'Rien ne permet de dire où il y a beaucoup d’aidants et peu de voix associatives : 2 départements sur 3 restent incertains',
    'Nothing tells where there are many caregivers and few voices of associations: 2 départements of 3 remain uncertain',
  ],
  [
    'nowhere, for the network and an indicator that somebody brought',
    territoriesOf([found('departement-48', 3, 'not-under-served')], { network, indicator: brought }),
    'Aucun département n’a à la fois beaucoup de personnes concernées (DREES 2023) et peu de voix du réseau',
    'No département has both many people concerned (DREES 2023) and few voices of the network',
  ],
  [
    'a directory without a local page',
    territoriesOf(four, { nation: { voice: voiceOf() } }),
    'Aucune page d’association connue : on ne peut pas dire où les voix manquent',
    'No known association page: it cannot be told where voices are missing',
  ],
  [
    'need known nowhere',
    territoriesOf(four, { typicalNeed: null }),
    'Le besoin n’est connu nulle part (Proches aidants)',
    'The need is known nowhere (Family caregivers)',
  ],
])('the map: %s', (_, reply, french, english) => {
  expect(spaced(territoriesFinding(reply, fr))).toBe(french)
  expect(territoriesFinding(reply, en)).toBe(english)
})

test.each<[string, TerritoriesReply, string, string]>([
  [
    'in an order that is sure',
    territoriesOf(four),
    'À renforcer d’abord : Nord, Gironde et Rhône, puis 1 autre département',
    'To strengthen first: Nord, Gironde and Rhône, then 1 other département',
  ],
  [
    'in an order that is not, those without a known page last',
    territoriesOf([
      found('departement-75', 1, 'none-known', [1, 4]),
      found('departement-59', 2, 'under-served', [1, 5]),
      found('departement-33', 3, 'under-served', [2, 9]),
    ]),
    'À renforcer d’abord : Nord, Gironde et Paris (ordre incertain)',
    'To strengthen first: Nord, Gironde and Paris (order uncertain)',
  ],
  [
    'none',
    territoriesOf(uncertain),
    'Aucun département n’est à renforcer de façon certaine',
    'No département is to be strengthened for certain',
  ],
])('the list: %s', (_, reply, french, english) => {
  expect(spaced(strengthenFinding(reply, fr))).toBe(french)
  expect(strengthenFinding(reply, en)).toBe(english)
})

test.each<[string, TerritoriesReply, string, string]>([
  [
    'in part',
    territoriesOf([]),
    'L’annuaire connaît une page locale d’association dans 34 départements sur 101. Dans 20 départements, une page au moins est active : s’y trouve au moins 35 % du besoin national connu (aidants), ce qui ne veut pas dire qu’une page y suffit, et la part est d’autant plus grande que les territoires sont vastes. 12 associations sur les 40 qui déclarent un territoire n’ont pas de page Facebook connue. 16 associations ne déclarent aucun territoire : nationales, ou non renseignées. 3 pages Facebook n’appartiennent encore à aucune organisation.',
    'The directory knows a local association page in 34 départements of 101. In 20 départements, at least one page is active: at least 35% of the known need of France lies there (caregivers), which does not mean that one page is enough there, and the share grows with the size of territories. 12 of the 40 associations that declare a territory have no known Facebook page. 16 associations declare no territory: national, or not said. 3 Facebook pages belong to no organisation yet.',
  ],
  [
    'nowhere',
    territoriesOf([], {
      level: 'region',
      coverage: {
        ...{ territories: 18, withKnown: 0, withActive: 0, needCovered: 0 },
        ...{ organisations: 0, withoutPage: 0, withoutTerritory: 1, pagesWithoutOrganisation: 0 },
      },
    }),
    'L’annuaire ne connaît nulle part aucune page d’association. 1 association ne déclare aucun territoire : nationale, ou non renseignée.',
    'The directory knows no association page anywhere. 1 association declares no territory: national, or not said.',
  ],
])('the directory reaches %s', (_, reply, french, english) => {
  expect(spaced(coverageSentence(reply, fr))).toBe(french)
  expect(coverageSentence(reply, en)).toBe(english)
})

const count = fc.constantFrom(0, 1, 2, 40)
const reply = fc
  .record({
    given: fc.array(fc.tuple(fc.constantFrom(...verdicts), fc.option(fc.integer({ min: 1, max: 9 }))), {
      maxLength: 9,
    }),
    level: fc.constantFrom('departement' as const, 'region' as const),
    hasNetwork: fc.boolean(),
    grid: fc.constantFrom('article', 'legal', 'own'),
    isBrought: fc.boolean(),
    coverage: fc.record({
      withKnown: count,
      withActive: count,
      organisations: count,
      withoutPage: count,
      withoutTerritory: count,
      pagesWithoutOrganisation: count,
    }),
    needCovered: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  })
  .map(({ given, level, hasNetwork, grid, isBrought, coverage, needCovered }) =>
    territoriesOf(
      given.map(([verdict, rank], at) => found(`departement-0${at + 1}`, rank, verdict)),
      {
        ...{ level, grid, network: hasNetwork ? network : null },
        ...(isBrought ? { indicator: brought } : {}),
        coverage: { ...coverage, needCovered },
      },
    ),
  )

test('whatever is found: whole titles and sentences, with no more than three names', () => {
  fc.assert(
    fc.property(reply, (it) => {
      for (const reader of [fr, en]) {
        for (const title of [territoriesFinding(it, reader), strengthenFinding(it, reader)]) {
          expectWhole(`${title}.`, reader)
          const named = it.territories.filter(({ name }) => title.includes(name))
          expect(named.length).toBeLessThanOrEqual(3)
          for (const { verdict } of named) expect(['under-served', 'none-known']).toContain(verdict)
        }
        expectWhole(coverageSentence(it, reader), reader)
      }
    }),
    { numRuns: 150 },
  )
})

test('a title never tells of many voices missing without a territory that the rule finds', () => {
  fc.assert(
    fc.property(reply, (it) => {
      const isFound = it.territories.some(({ verdict }) => verdict === 'under-served' || verdict === 'none-known')
      expect(/^(Rien|Aucun)/.test(territoriesFinding(it, fr))).toBe(!isFound)
    }),
    { numRuns: 60 },
  )
})
