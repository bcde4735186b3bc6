// Sentences on time in full, in both languages: a set in two periods, what differs between the periods, and trends.

import { describe, expect, test } from 'vitest'
import { differenceOf } from '../../../data/model/compared-periods.ts'
import type { Reply, SeriesReply } from '../../../data/model/contract.ts'
import { changeSaid, periodsSaid, trendSaid } from '../../../data/model/words/times.ts'
import { campSets, noFilters } from '../../client/charts/replies.ts'
import { basis, en, fr, spaced } from './replies.ts'

type Change = Reply<'change'>
type SetChange = Change['metrics'][number]['sets'][number]
const whole: SetChange = {
  both: 21,
  onlyNow: 2,
  onlyThen: 1,
  now: 4,
  before: 3,
  ratio: 1.333,
  ratioInterval: [1.1, 1.6],
  difference: 1,
  differenceInterval: [0.2, 1.8],
  certainty: 'clear',
}
const afterLeapYear = differenceOf({ from: '2025-01-01', to: '2025-12-31' }, { from: '2024-01-01', to: '2024-12-31' })
const changeOf = (over: Partial<SetChange>, metric = 'comments-per-post', isPublished = true): Change => ({
  ...basis,
  sources: [],
  filters: noFilters,
  leftOut: null,
  ages: [],
  sets: campSets(),
  against: 'last-year',
  before: { from: '2024-01', to: '2024-12' },
  differs: { ...afterLeapYear, weekdays: [...afterLeapYear.weekdays] },
  metrics: [{ metric, isPublished, sets: [{ ...whole, ...over }, whole] }],
})

describe('a set in two periods', () => {
  test.each<[name: string, over: Partial<SetChange>, fr: string, en: string]>([
    [
      'clear rise',
      {},
      'Pour les commentaires par publication, la médiane de 21 pages d’association passe de 3 à 4 commentaires par publication : une hausse nette.',
      'In comments per post, the median of 21 association pages goes from 3 to 4 comments per post: a clear rise.',
    ],
    [
      'likely fall',
      { both: 7, before: 4, now: 3, ratio: 0.75, difference: -1, certainty: 'likely' },
      'Pour les commentaires par publication, la médiane de 7 pages d’association passe de 4 à 3 commentaires par publication : une baisse probable.',
      'In comments per post, the median of 7 association pages goes from 4 to 3 comments per post: probably a fall.',
    ],
    [
      'uncertain',
      { certainty: 'uncertain' },
      'Pour les commentaires par publication, la médiane de 21 pages d’association passe de 3 à 4 commentaires par publication, mais ce changement n’est pas net.',
      'In comments per post, the median of 21 association pages goes from 3 to 4 comments per post, but that change is not clear.',
    ],
    [
      'the same once rounded',
      { now: 3.001, certainty: 'clear' },
      'Pour les commentaires par publication, la médiane de 21 pages d’association reste autour de 3 commentaires par publication.',
      'In comments per post, the median of 21 association pages stays around 3 comments per post.',
    ],
    [
      'uncertain, and the same once rounded: nothing says that it stays',
      { now: 3.001, certainty: 'uncertain' },
      'Pour les commentaires par publication, la médiane de 21 pages d’association n’a pas de changement net (3 contre 3 commentaires par publication).',
      'In comments per post, the median of 21 association pages shows no clear change (3 against 3 comments per post).',
    ],
    [
      'too few',
      { both: 1, certainty: 'too-few' },
      'Trop peu de pages connues aux deux périodes pour comparer les commentaires par publication : 1 page d’association.',
      'Too few pages known in both periods to compare comments per post: 1 association page.',
    ],
  ])('%s', (_name, over, french, english) => {
    expect(spaced(changeSaid('comments-per-post', 0, changeOf(over), fr).plain)).toBe(french)
    expect(changeSaid('comments-per-post', 0, changeOf(over), en).plain).toBe(english)
  })
  test('not published', () => {
    const reply = changeOf({}, 'comments-per-post', false)
    expect(changeSaid('comments-per-post', 0, reply, fr)).toEqual({
      plain: 'Facebook ne publie pas de quoi mesurer les commentaires par publication.',
      technical: null,
    })
  })
  test('in a technical sentence, with a ratio and without one', () => {
    expect(spaced(changeSaid('comments-per-post', 0, changeOf({}), fr).technical ?? '')).toBe(
      'Rapport des médianes 1,3 [1,1 ; 1,6] (mêmes pages, bootstrap sur les pages, 2 000 tirages) ; n = 21 ; 2 connues seulement maintenant, 1 seulement avant.',
    )
    const signed = changeOf(
      { ratio: null, ratioInterval: null, difference: 0.002, differenceInterval: null, onlyNow: 0, onlyThen: 0 },
      'followers-growth',
    )
    expect(changeSaid('followers-growth', 0, signed, en).technical).toBe(
      'Difference of medians 0.2, in % of followers per week; n = 21.',
    )
  })
})

test.each<[name: string, now: [string, string], then: [string, string], fr: readonly string[], en: readonly string[]]>([
  [
    'after a leap year',
    ['2025-01-01', '2025-12-31'],
    ['2024-01-01', '2024-12-31'],
    [
      'Les deux périodes ne sont pas tout à fait pareilles : la période récente a 1 jour de moins, 1 lundi de moins, 1 mardi de moins, 1 mercredi de plus et 1 jour bissextile de moins.',
    ],
    [
      'The two periods are not quite alike: the later one has 1 day fewer, 1 Monday fewer, 1 Tuesday fewer, 1 Wednesday more and 1 leap day fewer.',
    ],
  ],
  [
    'whole weeks apart',
    ['2025-03-03', '2025-03-30'],
    ['2024-03-04', '2024-03-31'],
    ['Les deux périodes ont le même nombre de jours et les mêmes jours de la semaine.'],
    ['Both periods have the same number of days and the same weekdays.'],
  ],
  [
    'that share days',
    ['2025-03-03', '2025-03-30'],
    ['2025-02-24', '2025-03-23'],
    [
      'Les deux périodes ont le même nombre de jours et les mêmes jours de la semaine.',
      'Elles ont 21 jours en commun : ce ne sont pas deux observations indépendantes.',
    ],
    [
      'Both periods have the same number of days and the same weekdays.',
      'They have 21 days in common: they are not two independent observations.',
    ],
  ],
])('periods %s', (_name, [from, to], [fromThen, toThen], french, english) => {
  const differs = differenceOf({ from, to }, { from: fromThen, to: toThen })
  expect(periodsSaid(differs, fr).map(spaced)).toEqual(french)
  expect(periodsSaid(differs, en)).toEqual(english)
})

describe('the course of a set', () => {
  type Trend = NonNullable<SeriesReply['trends'][number]>
  const rising: Trend = {
    n: 24,
    slope: 0.21,
    interval: [0.1, 0.3],
    tau: 0.56,
    p: 0.002,
    holm: 0.006,
    certainty: 'clear',
    ...{ gaps: 0 },
  }
  const seriesOf = (trend: Trend | null): SeriesReply => ({
    ...basis,
    sources: [],
    filters: noFilters,
    leftOut: null,
    sets: campSets(),
    metric: 'interactions-per-post',
    isPublished: true,
    by: 'month',
    certainty: 'clear',
    lines: [],
    annotations: [],
    trends: [trend, null],
  })
  test.each<[name: string, trend: Trend | null, fr: string, en: string]>([
    [
      'clearly rising',
      rising,
      'Pour les interactions par publication, la page d’association typique est nettement en hausse : 0,21 interaction par publication de plus par mois.',
      'In interactions per post, the typical association page is clearly rising: 0.21 interactions per post more a month.',
    ],
    [
      'probably falling',
      { ...rising, n: 9, slope: -3, certainty: 'likely' },
      'Pour les interactions par publication, la page d’association typique est probablement en baisse, d’environ 3 interactions par publication par mois.',
      'In interactions per post, the typical association page is probably falling, by about 3 interactions per post a month.',
    ],
    [
      'uncertain',
      { ...rising, certainty: 'uncertain' },
      'Pour les interactions par publication, la page d’association typique ne montre ni hausse ni baisse nette.',
      'In interactions per post, the typical association page shows no clear rise or fall.',
    ],
    [
      'on too few pages',
      { ...rising, certainty: 'too-few' },
      'Trop peu de valeurs pour une tendance : les interactions par publication, la page d’association typique.',
      'Too few values for a trend: interactions per post, the typical association page.',
    ],
    [
      'too short',
      null,
      'Trop peu de valeurs pour une tendance : les interactions par publication, la page d’association typique.',
      'Too few values for a trend: interactions per post, the typical association page.',
    ],
  ])('%s', (_name, trend, french, english) => {
    expect(spaced(trendSaid(0, seriesOf(trend), fr).plain)).toBe(french)
    expect(trendSaid(0, seriesOf(trend), en).plain).toBe(english)
  })
  test('in a technical sentence', () => {
    expect(spaced(trendSaid(0, seriesOf(rising), fr).technical ?? '')).toBe(
      'Pente de Theil-Sen 0,21 [0,1 ; 0,3] par mois ; Mann-Kendall τ = 0,56, p = 0,002 (Holm 0,006) ; n = 24 mois.',
    )
    expect(trendSaid(0, seriesOf({ ...rising, tau: null, p: null, holm: null, interval: null }), en).technical).toBe(
      'Theil-Sen slope 0.21 a month; n = 24 months.',
    )
  })
})
