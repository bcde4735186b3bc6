// Names of territories and of need: the French form of every place, written out, and needs with no more digits than allowed.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { builtInIndicators, needBases } from '../../../data/model/territories/need.ts'
import { needOrigins } from '../../../data/model/territories/need-sources.ts'
import { territoriesAt, territoryKey } from '../../../data/model/territories/serving.ts'
import { verdicts } from '../../../data/model/territories/under-served.ts'
import {
  basisName,
  indicatorName,
  inTerritory,
  isOwnSource,
  manyInNeed,
  needCounted,
  needIntervalText,
  needText,
  needUnit,
  shareOf,
  sourceTitle,
  territoryName,
  territoryNameWithLevel,
  verdictName,
  verdictOfRow,
} from '../../../data/model/words/territories.ts'
import { en, fr, spaced } from './replies.ts'

const places: readonly (readonly [key: string, french: string])[] = [
  ['region-01', 'en Guadeloupe'],
  ['region-02', 'en Martinique'],
  ['region-03', 'en Guyane'],
  ['region-04', 'à La Réunion'],
  ['region-06', 'à Mayotte'],
  ['region-11', 'en Île-de-France'],
  ['region-24', 'en Centre-Val de Loire'],
  ['region-27', 'en Bourgogne-Franche-Comté'],
  ['region-28', 'en Normandie'],
  ['region-32', 'dans les Hauts-de-France'],
  ['region-44', 'dans le Grand Est'],
  ['region-52', 'dans les Pays de la Loire'],
  ['region-53', 'en Bretagne'],
  ['region-75', 'en Nouvelle-Aquitaine'],
  ['region-76', 'en Occitanie'],
  ['region-84', 'en Auvergne-Rhône-Alpes'],
  ['region-93', 'en Provence-Alpes-Côte d’Azur'],
  ['region-94', 'en Corse'],
  ['departement-01', 'dans l’Ain'],
  ['departement-02', 'dans l’Aisne'],
  ['departement-03', 'dans l’Allier'],
  ['departement-04', 'dans les Alpes-de-Haute-Provence'],
  ['departement-05', 'dans les Hautes-Alpes'],
  ['departement-06', 'dans les Alpes-Maritimes'],
  ['departement-07', 'en Ardèche'],
  ['departement-08', 'dans les Ardennes'],
  ['departement-09', 'en Ariège'],
  ['departement-10', 'dans l’Aube'],
  ['departement-11', 'dans l’Aude'],
  ['departement-12', 'dans l’Aveyron'],
  ['departement-13', 'dans les Bouches-du-Rhône'],
  ['departement-14', 'dans le Calvados'],
  ['departement-15', 'dans le Cantal'],
  ['departement-16', 'en Charente'],
  ['departement-17', 'en Charente-Maritime'],
  ['departement-18', 'dans le Cher'],
  ['departement-19', 'en Corrèze'],
  ['departement-21', 'en Côte-d’Or'],
  ['departement-22', 'dans les Côtes-d’Armor'],
  ['departement-23', 'dans la Creuse'],
  ['departement-24', 'en Dordogne'],
  ['departement-25', 'dans le Doubs'],
  ['departement-26', 'dans la Drôme'],
  ['departement-27', 'dans l’Eure'],
  ['departement-28', 'en Eure-et-Loir'],
  ['departement-29', 'dans le Finistère'],
  ['departement-2A', 'en Corse-du-Sud'],
  ['departement-2B', 'en Haute-Corse'],
  ['departement-30', 'dans le Gard'],
  ['departement-31', 'en Haute-Garonne'],
  ['departement-32', 'dans le Gers'],
  ['departement-33', 'en Gironde'],
  ['departement-34', 'dans l’Hérault'],
  ['departement-35', 'en Ille-et-Vilaine'],
  ['departement-36', 'dans l’Indre'],
  ['departement-37', 'en Indre-et-Loire'],
  ['departement-38', 'en Isère'],
  ['departement-39', 'dans le Jura'],
  ['departement-40', 'dans les Landes'],
  ['departement-41', 'en Loir-et-Cher'],
  ['departement-42', 'dans la Loire'],
  ['departement-43', 'en Haute-Loire'],
  ['departement-44', 'en Loire-Atlantique'],
  ['departement-45', 'dans le Loiret'],
  ['departement-46', 'dans le Lot'],
  ['departement-47', 'en Lot-et-Garonne'],
  ['departement-48', 'en Lozère'],
  ['departement-49', 'en Maine-et-Loire'],
  ['departement-50', 'dans la Manche'],
  ['departement-51', 'dans la Marne'],
  ['departement-52', 'en Haute-Marne'],
  ['departement-53', 'en Mayenne'],
  ['departement-54', 'en Meurthe-et-Moselle'],
  ['departement-55', 'dans la Meuse'],
  ['departement-56', 'dans le Morbihan'],
  ['departement-57', 'en Moselle'],
  ['departement-58', 'dans la Nièvre'],
  ['departement-59', 'dans le Nord'],
  ['departement-60', 'dans l’Oise'],
  ['departement-61', 'dans l’Orne'],
  ['departement-62', 'dans le Pas-de-Calais'],
  ['departement-63', 'dans le Puy-de-Dôme'],
  ['departement-64', 'dans les Pyrénées-Atlantiques'],
  ['departement-65', 'dans les Hautes-Pyrénées'],
  ['departement-66', 'dans les Pyrénées-Orientales'],
  ['departement-67', 'dans le Bas-Rhin'],
  ['departement-68', 'dans le Haut-Rhin'],
  ['departement-69', 'dans le Rhône'],
  ['departement-70', 'en Haute-Saône'],
  ['departement-71', 'en Saône-et-Loire'],
  ['departement-72', 'dans la Sarthe'],
  ['departement-73', 'en Savoie'],
  ['departement-74', 'en Haute-Savoie'],
  ['departement-75', 'à Paris'],
  ['departement-76', 'en Seine-Maritime'],
  ['departement-77', 'en Seine-et-Marne'],
  ['departement-78', 'dans les Yvelines'],
  ['departement-79', 'dans les Deux-Sèvres'],
  ['departement-80', 'dans la Somme'],
  ['departement-81', 'dans le Tarn'],
  ['departement-82', 'en Tarn-et-Garonne'],
  ['departement-83', 'dans le Var'],
  ['departement-84', 'dans le Vaucluse'],
  ['departement-85', 'en Vendée'],
  ['departement-86', 'dans la Vienne'],
  ['departement-87', 'en Haute-Vienne'],
  ['departement-88', 'dans les Vosges'],
  ['departement-89', 'dans l’Yonne'],
  ['departement-90', 'dans le Territoire de Belfort'],
  ['departement-91', 'dans l’Essonne'],
  ['departement-92', 'dans les Hauts-de-Seine'],
  ['departement-93', 'en Seine-Saint-Denis'],
  ['departement-94', 'dans le Val-de-Marne'],
  ['departement-95', 'dans le Val-d’Oise'],
  ['departement-971', 'en Guadeloupe'],
  ['departement-972', 'en Martinique'],
  ['departement-973', 'en Guyane'],
  ['departement-974', 'à La Réunion'],
  ['departement-976', 'à Mayotte'],
]

test('every région and département has its form in French', () => {
  const all = (['region', 'departement'] as const).flatMap(territoriesAt).map(territoryKey)
  expect(all.toSorted()).toEqual(places.map(([key]) => key).toSorted())
  expect(all).toHaveLength(119)
  for (const [key, french] of places) expect(inTerritory(key, fr), key).toBe(french)
})

test.each([
  ['departement-29', 'Finistère', 'Finistère', 'Finistère', 'in Finistère'],
  ['departement-01', 'Ain', 'Ain', 'Ain', 'in Ain'],
  ['region-01', 'Guadeloupe', 'Guadeloupe (région)', 'Guadeloupe (région)', 'in Guadeloupe'],
  ['departement-971', 'Guadeloupe', 'Guadeloupe (département)', 'Guadeloupe (département)', 'in Guadeloupe'],
  ['region-94', 'Corse', 'Corse', 'Corse', 'in Corse'],
  ['departement-99', 'departement-99', 'departement-99', 'departement-99', 'in the department with code 99'],
])('the name of %s', (key, name, french, english, within) => {
  expect(territoryName(key)).toBe(name)
  expect(territoryNameWithLevel(key, fr)).toBe(french)
  expect(territoryNameWithLevel(key, en)).toBe(english)
  expect(inTerritory(key, en)).toBe(within)
})

test.each([
  ['caregivers', 'Proches aidants', 'aidant', 'aidants', 'caregivers'],
  [
    'population-75',
    'Personnes de 75 ans ou plus',
    'personne de 75 ans ou plus',
    'personnes de 75 ans ou plus',
    'people aged 75 or over',
  ],
  ['my-table', 'my-table', 'personne (my-table)', 'personnes (my-table)', 'people (my-table)'],
])('the indicator %s', (key, name, one, other, english) => {
  expect(indicatorName(key, fr)).toBe(name)
  expect([needUnit(key, fr, 1), needUnit(key, fr)]).toEqual([one, other])
  expect(needUnit(key, en)).toBe(english)
})

test('an indicator that somebody brought is told by the name given with it', () => {
  const brought = { key: 'drees-aidants', label: 'Aidants, DREES 2023' }
  expect(indicatorName(brought, fr)).toBe('Aidants, DREES 2023')
  expect(needUnit(brought, fr)).toBe('personnes (Aidants, DREES 2023)')
  expect(manyInNeed(brought, en)).toBe('many people concerned (Aidants, DREES 2023)')
})

test.each([fr, en])('every built-in indicator, basis and verdict has words of its own', (reader) => {
  const said = [
    ...builtInIndicators.map((key) => indicatorName(key, reader)),
    ...[...needBases, null].map((basis) => basisName(basis, reader)),
    ...verdicts.map((verdict) => verdictName(verdict, reader)),
  ]
  expect(new Set(said).size).toBe(said.length)
  for (const key of builtInIndicators) expect(indicatorName(key, reader)).not.toBe(key)
})

type Need = Parameters<typeof needText>[0] & Parameters<typeof needIntervalText>[0]
test.each<[string, Need, string, string | null, string]>([
  [
    'an estimate of two digits',
    { value: 96_400, interval: [71_300, 121_500], basis: 'national-rate', digits: 2 },
    'environ 96 000',
    'entre 71 000 et 120 000',
    'about 96,000 caregivers',
  ],
  [
    'the rate of the région itself',
    { value: 435_000, interval: [430_100, 439_900], basis: 'region-rate', digits: 3 },
    'environ 435 000',
    'entre 430 000 et 440 000',
    'about 435,000 caregivers',
  ],
  [
    'a count',
    { value: 63_720, interval: [63_720, 63_720], basis: 'observed', digits: 6 },
    '63 720',
    null,
    '63,720 caregivers',
  ],
  ['one person', { value: 1, interval: [1, 1], basis: 'stated', digits: 6 }, '1', null, '1 caregiver'],
  ['nobody', { value: 0, interval: [0, 0], basis: 'observed', digits: 6 }, '0', null, '0 caregivers'],
  ['nothing known', { value: null, interval: null, basis: null, digits: 0 }, 'inconnu', null, 'not known'],
])('%s', (_, need, french, interval, english) => {
  expect(spaced(needText(need, fr))).toBe(french)
  const between = needIntervalText(need, fr)
  expect(between === null ? null : spaced(between)).toBe(interval)
  expect(needCounted(need, 'caregivers', en)).toBe(english)
})

const significant = (digits: string): number => digits.replace(/^0+/, '').replace(/0+$/, '').length
test('no need is shown with more digits than its basis allows', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3_000_000 }), fc.integer({ min: 1, max: 6 }), (value, digits) => {
      const need = {
        value,
        interval: [value * 0.73, value * 1.31] as [number, number],
        basis: 'region-rate',
        digits,
      } as const
      for (const reader of [fr, en]) {
        const numbers =
          `${needText(need, reader)} and ${needIntervalText(need, reader)}`.match(/\d[\d\s,]*\d|\d/g) ?? []
        expect(numbers.length).toBeGreaterThan(0)
        for (const number of numbers) expect(significant(number.replace(/\D/g, ''))).toBeLessThanOrEqual(digits)
      }
    }),
  )
})

test.each([
  ['not-under-served', 'below', 'unsure', 'Besoin moindre', 'Lower need'],
  ['not-under-served', 'unknown', 'above', 'Voix présentes', 'Voices present'],
  ['not-under-served', 'below', 'above', 'Besoin moindre et voix présentes', 'Lower need and voices present'],
  ['under-served', 'above', 'below', 'Beaucoup de personnes, peu de voix', verdictName('under-served', en)],
] as const)('the verdict of a territory, %s, need %s, voice %s', (verdict, needSide, voiceSide, french, english) => {
  expect(verdictOfRow({ verdict, needSide, voiceSide }, fr)).toBe(french)
  expect(verdictOfRow({ verdict, needSide, voiceSide }, en)).toBe(english)
})

test.each([
  ['caregivers', 'des 5 ans ou plus', 'of people aged 5 or over'],
  ['population-75', 'de la population', 'of inhabitants'],
])('a share of %s says of whom it is', (key, french, english) => {
  expect([shareOf(key, fr), shareOf(key, en)]).toEqual([french, english])
})

test('the estimate of caregivers is called ours in both languages, what others publish keeps its title', () => {
  const { caregivers, pch } = needOrigins
  const titles = [fr, en].map((reader) => sourceTitle({ ...caregivers, importId: null }, reader))
  expect(titles[0]).toMatch(/^Estimation Porte-voix.*INSEE.*DREES.*News Assurances Pro$/u)
  expect(titles[1]).toMatch(/^Porte-voix estimate.*INSEE.*DREES.*News Assurances Pro$/u)
  expect(sourceTitle({ ...pch, importId: null }, en)).toBe(pch.title)
  // A file keeps its own title, whatever it is.
  expect(isOwnSource({ ...caregivers, importId: 3 })).toBe(false)
})
