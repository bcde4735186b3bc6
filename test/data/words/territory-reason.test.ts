// Why a territory counts: ten cases read out in both languages, then every combination of sides, bases and counts.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TerritoryRow } from '../../../data/model/contract.ts'
import { builtInIndicators, needBases } from '../../../data/model/territories/need.ts'
import { sides, verdictOf, verdicts } from '../../../data/model/territories/under-served.ts'
import type { Reader } from '../../../data/model/words/index.ts'
import type { TerritoryBasis } from '../../../data/model/words/territories.ts'
import { territoryReason, territoryReasons } from '../../../data/model/words/territory-reason.ts'
import { en, fr, spaced } from './replies.ts'
import { expectWhole, network, rowOf, territoriesOf } from './territory-replies.ts'

const perPage = (value: number) => ({ value, interval: null })
const nothing = { value: null, interval: null, share: null, basis: null, digits: 0, source: null } as const

type Case = readonly [name: string, row: TerritoryRow, reply: TerritoryBasis, french: string, english: string]
const cases: readonly Case[] = [
  [
    'under-served, with silent pages and pages of the région',
    rowOf('departement-59', {
      need: { value: 408_000, interval: [306_000, 510_000], basis: 'region-rate' },
      voice: { silent: 2 },
      service: { relative: { value: 0, interval: [0, 0.91] } },
      ...{ needSide: 'above', voiceSide: 'below', verdict: 'under-served' },
      around: { association: 2, commercial: 0, public: 0 },
    }),
    territoriesOf([]),
    'Dans le Nord, environ 410 000 aidants (estimation au taux de la région, entre 310 000 et 510 000), soit 5,1 fois le département typique : c’est un grand nombre. L’annuaire y connaît 2 pages d’association (toutes silencieuses) ; tout le pays a une page active pour 160 000 aidants. À besoin égal, c’est au moins 1,1 fois moins de pages actives que dans le pays : les voix connues y sont peu nombreuses. 2 pages d’association parlent à toute la région et ne sont pas comptées ici. Le besoin est au-dessus de son seuil et les voix au-dessous du leur, incertitude comprise : un territoire à renforcer.',
    'In Nord: about 410,000 caregivers (estimate at the rate of the région, between 310,000 and 510,000), 5.1 times the typical département; that is a large number. The directory knows 2 association pages there (all silent); the whole country has one active page for 160,000 caregivers. For the same need, that is at least 1.1 times fewer active pages than in the country: known voices are few there. 2 association pages speak to the whole région and are not counted here. The need is above its threshold and the voices below theirs, uncertainty included: a territory to strengthen.',
  ],
  [
    'no known page',
    rowOf('departement-75', {
      need: { value: 310_000, interval: [230_000, 390_000] },
      service: { relative: { value: 0, interval: [0, 0.91] } },
      ...{ needSide: 'above', voiceSide: 'below', verdict: 'none-known' },
    }),
    territoriesOf([]),
    'À Paris, environ 310 000 aidants (estimation au taux national, entre 230 000 et 390 000), soit 3,9 fois le département typique : c’est un grand nombre. L’annuaire n’y connaît aucune page d’association, ce qui ne veut pas dire qu’il n’y en a aucune. À besoin égal, c’est au moins 1,1 fois moins de pages actives que dans le pays : les voix connues y sont peu nombreuses. Le besoin est au-dessus de son seuil et aucune page n’est connue : vérifiez d’abord qu’il n’en manque pas à l’annuaire.',
    'In Paris: about 310,000 caregivers (estimate at the national rate, between 230,000 and 390,000), 3.9 times the typical département; that is a large number. The directory knows no association page there, which does not mean that there is none. For the same need, that is at least 1.1 times fewer active pages than in the country: known voices are few there. The need is above its threshold and no page is known: check first that the directory misses none.',
  ],
  [
    'voices that too few pages leave unsure',
    rowOf('departement-33', {
      need: { value: 253_000, interval: [190_000, 316_000] },
      voice: { active: 1, silent: 2 },
      service: { needPerPage: perPage(253_000), relative: { value: 0.63, interval: [0.02, 3.5] } },
      ...{ needSide: 'above', voiceSide: 'unsure' },
    }),
    territoriesOf([]),
    'En Gironde, environ 250 000 aidants (estimation au taux national, entre 190 000 et 320 000), soit 3,2 fois le département typique : c’est un grand nombre. L’annuaire y connaît 3 pages d’association (1 active et 2 silencieuses), soit une page active pour 250 000 aidants, contre une pour 160 000 dans tout le pays. À besoin égal, c’est 1,6 fois moins de pages actives que dans le pays (de 50 fois moins à 3,5 fois plus), sans qu’on puisse dire si les voix y sont peu nombreuses. On ne peut pas trancher : si peu de pages peuvent différer du pays par le seul hasard.',
    'In Gironde: about 250,000 caregivers (estimate at the national rate, between 190,000 and 320,000), 3.2 times the typical département; that is a large number. The directory knows 3 association pages there (1 active and 2 silent), one active page for 250,000 caregivers, against one for 160,000 in the whole country. For the same need, that is 1.6 times fewer active pages than in the country (50 times fewer to 3.5 times more), which does not tell whether voices are few there. This cannot be told: so few pages may differ from the country by chance alone.',
  ],
  [
    'need and voices unsure, with a page of unknown activity',
    rowOf('departement-29', {
      voice: { active: 1, unknown: 1 },
      service: { needPerPage: perPage(96_400), relative: { value: 1.66, interval: [0.04, 12.3] } },
    }),
    territoriesOf([]),
    'Dans le Finistère, environ 96 000 aidants (estimation au taux national, entre 71 000 et 120 000), soit 1,2 fois le département typique, sans qu’on puisse dire si c’est un grand nombre. L’annuaire y connaît 2 pages d’association (1 active et 1 dont l’activité n’est pas connue), soit une page active pour 96 000 aidants, contre une pour 160 000 dans tout le pays. À besoin égal, c’est 1,7 fois plus de pages actives que dans le pays (de 25 fois moins à 12 fois plus), sans qu’on puisse dire si les voix y sont peu nombreuses. On ne peut pas trancher : il faudrait un chiffre du besoin publié pour ce territoire, qu’un fichier peut apporter ; si peu de pages peuvent différer du pays par le seul hasard.',
    'In Finistère: about 96,000 caregivers (estimate at the national rate, between 71,000 and 120,000), 1.2 times the typical département, which does not tell whether that is a large number. The directory knows 2 association pages there (1 active and 1 whose activity is not known), one active page for 96,000 caregivers, against one for 160,000 in the whole country. For the same need, that is 1.7 times as many active pages as in the country (25 times fewer to 12 times more), which does not tell whether voices are few there. This cannot be told: it would take a figure of need published for this territory, which a file can bring; so few pages may differ from the country by chance alone.',
  ],
  [
    'voices that an answer would tell, and a figure that somebody brought',
    rowOf('departement-29', {
      need: { value: 80_000, interval: [80_000, 80_000], basis: 'stated', digits: 6 },
      voice: { active: 1, unknown: 14 },
      service: { needPerPage: perPage(80_000), relative: { value: 2, interval: [0.05, 49] } },
    }),
    territoriesOf([]),
    'Dans le Finistère, 80 000 aidants (chiffre donné par un fichier, sa propre incertitude n’est pas connue), à peu près autant que le département typique, sans qu’on puisse dire si c’est un grand nombre. L’annuaire y connaît 15 pages d’association (1 active et 14 dont l’activité n’est pas connue), soit une page active pour 80 000 aidants, contre une pour 160 000 dans tout le pays. À besoin égal, c’est 2 fois plus de pages actives que dans le pays (de 20 fois moins à 49 fois plus), sans qu’on puisse dire si les voix y sont peu nombreuses. On ne peut pas trancher : le besoin est juste au seuil ; il faudrait savoir si les 14 pages dont l’activité n’est pas connue publient encore.',
    'In Finistère: 80,000 caregivers (figure stated by a file, its own uncertainty is not known), about as many as the typical département, which does not tell whether that is a large number. The directory knows 15 association pages there (1 active and 14 whose activity is not known), one active page for 80,000 caregivers, against one for 160,000 in the whole country. For the same need, that is 2 times as many active pages as in the country (20 times fewer to 49 times more), which does not tell whether voices are few there. This cannot be told: the need is right at the threshold; it would take knowing whether the 14 pages of unknown activity still post.',
  ],
  [
    'less need',
    rowOf('departement-48', {
      need: { value: 10_900, interval: [8_000, 13_800] },
      voice: { active: 1 },
      service: { needPerPage: perPage(10_900), relative: { value: 14.7, interval: [0.37, 82] } },
      ...{ needSide: 'below', voiceSide: 'unsure', verdict: 'not-under-served' },
    }),
    territoriesOf([]),
    'En Lozère, environ 11 000 aidants (estimation au taux national, entre 8 000 et 14 000), soit 7,3 fois moins que le département typique : c’est un nombre moindre. L’annuaire y connaît 1 page d’association (active), soit une page active pour 11 000 aidants, contre une pour 160 000 dans tout le pays. À besoin égal, c’est 15 fois plus de pages actives que dans le pays (de 2,7 fois moins à 82 fois plus), sans qu’on puisse dire si les voix y sont peu nombreuses. Le besoin est au-dessous de son seuil, incertitude comprise : d’autres territoires passent avant.',
    'In Lozère: about 11,000 caregivers (estimate at the national rate, between 8,000 and 14,000), 7.3 times fewer than the typical département; that is a smaller number. The directory knows 1 association page there (active), one active page for 11,000 caregivers, against one for 160,000 in the whole country. For the same need, that is 15 times as many active pages as in the country (2.7 times fewer to 82 times more), which does not tell whether voices are few there. The need is below its threshold, uncertainty included: other territories come first.',
  ],
  [
    'voices present in a région, by a count',
    rowOf('region-53', {
      need: { value: 412_269, interval: [412_269, 412_269], basis: 'observed', digits: 6 },
      voice: { active: 8 },
      service: { needPerPage: perPage(51_534), relative: { value: 3.1, interval: [1.3, 6.1] } },
      ...{ needSide: 'above', voiceSide: 'above', verdict: 'not-under-served' },
    }),
    territoriesOf([], {
      level: 'region',
      typicalNeed: 401_000,
      indicator: { ...territoriesOf([]).indicator, key: 'population-75' },
    }),
    'En Bretagne, 412 269 personnes de 75 ans ou plus (chiffre publié pour ce territoire), soit 1,03 fois la région typique : c’est un grand nombre. L’annuaire y connaît 8 pages d’association (toutes actives), soit une page active pour 52 000 personnes de 75 ans ou plus, contre une pour 160 000 dans tout le pays. À besoin égal, c’est 3,1 fois plus de pages actives que dans le pays (de 1,3 à 6,1 fois plus) : les voix y sont présentes. Les voix sont au-dessus de leur seuil, incertitude comprise : d’autres territoires passent avant.',
    'In Bretagne: 412,269 people aged 75 or over (figure published for this territory), 1.03 times the typical région; that is a large number. The directory knows 8 association pages there (all active), one active page for 52,000 people aged 75 or over, against one for 160,000 in the whole country. For the same need, that is 3.1 times as many active pages as in the country (1.3 to 6.1 times more): voices are present there. The voices are above their threshold, uncertainty included: other territories come first.',
  ],
  [
    'need not known',
    rowOf('departement-2A', { need: nothing, voice: { active: 1 }, needSide: 'unknown', voiceSide: 'unknown' }),
    territoriesOf([], { indicator: { ...territoriesOf([]).indicator, key: 'apa-home' } }),
    'En Corse-du-Sud, le besoin n’est pas connu (bénéficiaires de l’APA à domicile). L’annuaire y connaît 1 page d’association (active). On ne peut pas trancher : il faudrait un chiffre du besoin, qu’un fichier peut apporter, ou un autre indicateur.',
    'In Corse-du-Sud, the need is not known (recipients of APA at home). The directory knows 1 association page there (active). This cannot be told: it would take a figure of need, which a file can bring, or another indicator.',
  ],
  [
    'no active page in the nation',
    rowOf('departement-83', {
      need: { value: 170_000, interval: [126_000, 214_000] },
      voice: { silent: 1 },
      ...{ needSide: 'above', voiceSide: 'unknown' },
    }),
    territoriesOf([], { nation: { pagesPerNeed: 0 } }),
    'Dans le Var, environ 170 000 aidants (estimation au taux national, entre 130 000 et 210 000), soit 2,1 fois le département typique : c’est un grand nombre. L’annuaire y connaît 1 page d’association (silencieuse). On ne peut pas trancher : aucune page active n’est connue dans tout le pays, il n’y a donc rien à quoi comparer.',
    'In Var: about 170,000 caregivers (estimate at the national rate, between 130,000 and 210,000), 2.1 times the typical département; that is a large number. The directory knows 1 association page there (silent). This cannot be told: no active page is known in the whole country, so there is nothing to compare with.',
  ],
  [
    'the network, with thresholds that somebody chose',
    rowOf('departement-13', {
      need: { value: 305_000, interval: [290_000, 320_000], basis: 'stated', digits: 3 },
      voice: { active: 1 },
      service: { needPerPage: perPage(305_000), relative: { value: 0.52, interval: [0.01, 0.76] } },
      ...{ needSide: 'above', voiceSide: 'below', verdict: 'under-served' },
      around: { association: 3, commercial: 0, public: 0 },
    }),
    territoriesOf([], { network, needAbove: 1.5, voiceBelow: 0.8 }),
    'Dans les Bouches-du-Rhône, 305 000 aidants (chiffre donné par un fichier, entre 290 000 et 320 000), soit 3,8 fois le département typique, pour un seuil de 1,5 : c’est un grand nombre. L’annuaire y connaît 1 page du réseau (active), soit une page active pour 310 000 aidants, contre une pour 160 000 dans tout le pays. À besoin égal, c’est 1,9 fois moins de pages actives que dans le pays (de 1,3 à 100 fois moins), pour un seuil de 0,8 : les voix connues y sont peu nombreuses. Le besoin est au-dessus de son seuil et les voix au-dessous du leur, incertitude comprise : un territoire à renforcer.',
    'In Bouches-du-Rhône: 305,000 caregivers (figure stated by a file, between 290,000 and 320,000), 3.8 times the typical département, for a threshold of 1.5; that is a large number. The directory knows 1 page of the network there (active), one active page for 310,000 caregivers, against one for 160,000 in the whole country. For the same need, that is 1.9 times fewer active pages than in the country (1.3 to 100 times fewer), for a threshold of 0.8: known voices are few there. The need is above its threshold and the voices below theirs, uncertainty included: a territory to strengthen.',
  ],
  [
    'no page where none can be expected',
    rowOf('departement-90', {
      need: { value: 20_000, interval: [14_800, 81_000] },
      service: { relative: { value: 0, interval: [0, 29] } },
    }),
    territoriesOf([], { grid: 'legal' }),
    'Dans le Territoire de Belfort, environ 20 000 aidants (estimation au taux national, entre 15 000 et 81 000), soit 4 fois moins que le département typique, sans qu’on puisse dire si c’est un grand nombre. L’annuaire n’y connaît aucune page à but non lucratif, ce qui ne veut pas dire qu’il n’y en a aucune. À besoin égal, le hasard seul n’exclut pas jusqu’à 29 fois plus de pages actives que dans le pays, sans qu’on puisse dire si les voix y sont peu nombreuses. On ne peut pas trancher : il faudrait un chiffre du besoin publié pour ce territoire, qu’un fichier peut apporter ; aucune page active n’y est connue, ce qui peut tenir au seul hasard là où l’on en attend si peu.',
    'In Territoire de Belfort: about 20,000 caregivers (estimate at the national rate, between 15,000 and 81,000), 4 times fewer than the typical département, which does not tell whether that is a large number. The directory knows no non-profit page there, which does not mean that there is none. For the same need, chance alone does not rule out up to 29 times as many active pages as in the country, which does not tell whether voices are few there. This cannot be told: it would take a figure of need published for this territory, which a file can bring; no active page is known there, which may be chance alone where so few are to be expected.',
  ],
]
test.each(cases)('%s', (_, row, reply, french, english) => {
  expect(spaced(territoryReason(row, reply, fr))).toBe(french)
  expect(territoryReason(row, reply, en)).toBe(english)
})

test('départements within a région are not set beside what is typical of régions', () => {
  const asked = territoriesOf([], { level: 'region', typicalNeed: 500_000 })
  expect(spaced(territoryReasons(rowOf('departement-35', { needSide: 'unknown' }), asked, fr)[0] ?? '')).toBe(
    'En Ille-et-Vilaine, environ 96 000 aidants (estimation au taux national, entre 71 000 et 120 000).',
  )
})

const count = fc.constantFrom(0, 1, 2, 14)
const factor = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0.004, max: 400, noNaN: true }))
const given = fc
  .record({
    key: fc.constantFrom('departement-29', 'departement-974', 'region-84', 'departement-01'),
    level: fc.constantFrom('departement' as const, 'region' as const),
    needSide: fc.constantFrom(...sides),
    voiceSide: fc.constantFrom(...sides),
    verdict: fc.constantFrom(...verdicts, null),
    basis: fc.constantFrom(...needBases, null),
    digits: fc.integer({ min: 1, max: 6 }),
    persons: fc.oneof(fc.constantFrom(0, 1), fc.integer({ min: 2, max: 2_000_000 })),
    voice: fc.record({ active: count, silent: count, unknown: count }),
    around: count,
    relative: fc.option(factor),
    hasInterval: fc.boolean(),
    typicalNeed: fc.option(fc.integer({ min: 0, max: 600_000 })),
    pagesPerNeed: fc.option(fc.constantFrom(0, 1e-6, 1 / 160_000)),
    indicator: fc.constantFrom(...builtInIndicators),
    hasNetwork: fc.boolean(),
    grid: fc.constantFrom('article', 'legal', 'own'),
    threshold: fc.constantFrom(0.5, 1, 1.5),
  })
  .map((it) => {
    const { key, level, needSide, voiceSide, voice, digits, basis, persons, relative, around, threshold } = it
    const isKnown = basis !== null
    const interval: [number, number] = [persons * 0.7, persons * 1.3]
    const row = rowOf(key, {
      need: isKnown ? { value: persons, interval, basis, digits } : nothing,
      voice,
      service: {
        needPerPage: isKnown && voice.active > 0 ? perPage(persons / voice.active) : null,
        relative:
          relative === null
            ? null
            : { value: relative, interval: it.hasInterval ? [relative / 3, relative * 3 + 0.1] : null },
      },
      needSide,
      voiceSide,
      verdict: it.verdict ?? verdictOf(needSide, voiceSide, voice.active + voice.silent + voice.unknown),
      around: { association: around, commercial: 0, public: 0 },
    })
    const reply = territoriesOf([row], {
      level,
      grid: it.grid,
      network: it.hasNetwork ? network : null,
      typicalNeed: it.typicalNeed,
      indicator: { ...territoriesOf([]).indicator, key: it.indicator },
      nation: { pagesPerNeed: it.pagesPerNeed },
      ...{ needAbove: threshold, voiceBelow: threshold },
    })
    return { row, reply }
  })

test('whatever the sides, bases and counts: whole sentences', () => {
  const expectAll = (row: TerritoryRow, reply: TerritoryBasis, reader: Reader): void => {
    const sentences = territoryReasons(row, reply, reader)
    expect(sentences.length).toBeGreaterThanOrEqual(3)
    for (const text of sentences) expectWhole(text, reader)
  }
  fc.assert(
    fc.property(given, ({ row, reply }) => {
      expectAll(row, reply, fr)
      expectAll(row, reply, en)
    }),
    { numRuns: 400 },
  )
})

test('none known is never told as none there', () => {
  fc.assert(
    fc.property(given, ({ row, reply }) => {
      fc.pre(row.voice.pages === 0)
      expect(territoryReason(row, reply, fr)).toContain('ce qui ne veut pas dire qu’il n’y en a aucune')
      expect(territoryReason(row, reply, en)).toContain('which does not mean that there is none')
    }),
    { numRuns: 30 },
  )
})

const significant = (number: string): number => number.replace(/\D/g, '').replace(/^0+/, '').replace(/0+$/, '').length
test('what is said of need has no more digits than its basis allows', () => {
  const persons = fc.integer({ min: 3, max: 2_000_000 })
  fc.assert(
    fc.property(persons, persons, fc.constantFrom(1, 2), (value, typicalNeed, digits) => {
      const row = rowOf('departement-29', { need: { value, interval: [value * 0.71, value * 1.34], digits } })
      for (const reader of [fr, en]) {
        const [said = ''] = territoryReasons(row, territoriesOf([], { typicalNeed }), reader)
        const numbers = said.match(/\d+([\s,.]\d+)*/g) ?? []
        expect(numbers.length).toBeGreaterThanOrEqual(2)
        for (const number of numbers) expect(significant(number), said).toBeLessThanOrEqual(digits)
      }
    }),
    { numRuns: 60 },
  )
})
