// What the figure of a trend says of weeks, quarters and more than two sets; months of two camps are in ../findings.test.ts.
// Narrow no-break spaces are read as spaces here.

import { expect, test } from 'vitest'
import type { SeriesReply } from '../../../data/model/contract.ts'
import { addBuckets, type BucketKind } from '../../../data/model/periods.ts'
import { pagesChangeText, trendHeadings, trendTitle } from '../../../data/model/words/course.ts'
import { campSets, noFilters } from '../../client/charts/replies.ts'
import { basis, en, fr, spaced } from './replies.ts'

const firsts: Readonly<Record<BucketKind, string>> = {
  day: '2025-01-01',
  week: '2025-W01',
  month: '2025-01',
  quarter: '2024-Q1',
  year: '2021',
}

/** A line for each camp, all of `n` pages but where `counts` says otherwise for the first. */
const seriesOf = (
  by: BucketKind,
  lines: readonly (readonly (number | null)[])[],
  counts: readonly number[] = [],
): SeriesReply => {
  const { ages: _, ...rest } = basis
  return {
    ...rest,
    sources: [...basis.sources],
    filters: noFilters,
    isPublished: true,
    by,
    metric: 'posting-frequency',
    certainty: 'clear',
    sets: campSets(['association', 'commercial', 'public']).slice(0, lines.length),
    annotations: [],
    trends: lines.map(() => null),
    lines: lines.map((medians, at) =>
      medians.map((median, place) => ({
        bucket: addBuckets(firsts[by], place),
        n: median === null ? 0 : at === 0 ? (counts[place] ?? 20) : 20,
        missing: 0,
        median,
        q1: median,
        q3: median,
        oldestState: null,
      })),
    ),
  }
}

test.each<[by: BucketKind, fr: string, en: string]>([
  ['day', 'Chaque jour', 'Every day'],
  ['week', 'Chaque semaine', 'Every week'],
  ['month', 'Chaque mois', 'Every month'],
  ['quarter', 'Chaque trimestre', 'Every quarter'],
  ['year', 'Chaque année', 'Every year'],
])('by %s: the title says so', (by, french, english) => {
  const series = seriesOf(by, [
    [1, 1, 1, 1],
    [2, 2, 2, 2],
  ])
  expect(trendTitle(series, fr)).toBe(
    `${french}, la page commerciale typique publie plus souvent que la page d’association typique`,
  )
  expect(trendTitle(series, en)).toBe(
    `${english}, the typical commercial page posts more often than the typical association page`,
  )
})

test.each<[name: string, series: SeriesReply, fr: string, en: string]>([
  [
    'one week of two',
    seriesOf('week', [
      [1, 3, 1, 3],
      [2, 2, 2, 2],
    ]),
    'Pour le rythme de publication, aucune des deux ne reste au-dessus : la page d’association typique l’est 2 semaines sur 4, la page commerciale typique 2',
    'In posting frequency, neither stays above: the typical association page is above in 2 of 4 weeks, the typical commercial page in 2',
  ],
  [
    'a single quarter',
    seriesOf('quarter', [
      [1, 3, 2, 2],
      [2, 2, 2, 2],
    ]),
    'Pour le rythme de publication, aucune des deux ne reste au-dessus : la page d’association typique l’est 1 trimestre sur 4, la page commerciale typique 1',
    'In posting frequency, neither stays above: the typical association page is above in 1 of 4 quarters, the typical commercial page in 1',
  ],
  [
    'too few years',
    seriesOf('year', [
      [1, 3],
      [2, 2],
    ]),
    'Trop peu d’années comparables pour suivre le rythme de publication',
    'Too few comparable years to follow posting frequency',
  ],
  [
    'three sets: where they end',
    seriesOf('week', [
      [1, 1, 3, 1],
      [2, 2, 2, 2],
      [5, 1, 4, 6],
    ]),
    'Pour le rythme de publication, la page d’organisme public typique finit la plus haute (6 fois par semaine, semaine 4 de 2025) et la page d’association typique la plus basse (1 fois par semaine) ; la première est au-dessus de l’autre 3 semaines sur 4',
    'In posting frequency, the typical public-body page ends highest (6 times a week, week 4 of 2025) and the typical association page lowest (1 time a week); the first is above the other in 3 of 4 weeks',
  ],
  [
    'three sets that cross',
    seriesOf('month', [
      [1, 9, 9, 1],
      [2, 2, 2, 2],
      [5, 1, 4, 6],
    ]),
    'Pour le rythme de publication, on ne peut pas départager les 3 groupes au fil du temps',
    'In posting frequency, the 3 groups cannot be told apart over time',
  ],
])('%s', (_name, series, french, english) => {
  expect(spaced(trendTitle(series, fr))).toBe(french)
  expect(trendTitle(series, en)).toBe(english)
})

test('the subtitle lists the pages of all sets, by the step of time', () => {
  const { subtitle } = trendHeadings(seriesOf('week', [[1], [2], [3]]), fr)
  expect(spaced(subtitle)).toContain('Médiane des pages, semaine par semaine : publications par semaine')
  expect(spaced(subtitle)).toMatch(
    /selon la semaine, 20 pages d’association .*, 20 pages commerciales .* et 20 pages d’organisme/,
  )
  expect(trendHeadings(seriesOf('year', [[1], [2]]), en).subtitle).toContain('year by year')
})

test('pages that come and go are told by the step of time', () => {
  const series = seriesOf(
    'week',
    [
      [1, 1, 1],
      [2, 2, 2],
    ],
    [10, 5, 10],
  )
  expect(pagesChangeText(series, en)).toContain('between 5 and 10 association pages depending on the week')
})

test('a set of one page is named with its course, and has no finding', () => {
  const series = seriesOf('month', [
    [1, 2, 3, 4],
    [2, 3, 4, 5],
  ])
  const [first, second] = series.sets
  if (first === undefined || second === undefined) throw new Error('two sets were made')
  const single = { ...series, sets: [{ ...first, pages: 1 }, second] }
  expect(spaced(trendTitle(single, fr))).toBe('Associations au fil du temps : le rythme de publication')
  expect(trendTitle(single, en)).toBe('Associations over time: posting frequency')
})
