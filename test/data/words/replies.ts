// Replies for the tests of sentences: camps with values made to be clear, likely, uncertain or too few, through the engine
// itself, so that no sentence is tested on numbers that could not be.

import { compareSets } from '../../../data/model/comparison.ts'
import type { CompareReply } from '../../../data/model/contract.ts'
import type { MetricKey } from '../../../data/model/metrics/index.ts'
import { type Camp, camps } from '../../../data/model/records.ts'
import { type TwoSided, twoSided } from '../../../data/model/two-sided.ts'
import { readerOf } from '../../../data/model/words/index.ts'
import { campSets, noFilters } from '../../client/charts/replies.ts'

export type Values = readonly (number | null)[]
export const basis = {
  data: 'real',
  platform: 'facebook',
  grid: 'article',
  from: '2025-01',
  to: '2025-12',
  zone: 'Europe/Paris',
  tolerance: 92,
  newestPostAt: '2025-12-31T22:30:00Z',
  sources: ['crowdtangle-facebook', 'page-observations'],
  unassignedPages: 7,
  resamples: 2000,
  seed: 1,
  leftOut: null,
  ages: null,
} as const satisfies Omit<CompareReply, 'sets' | 'metrics' | 'filters'>

export const setOf = (camp: Camp, values: Values) => ({
  key: `camp:${camp}`,
  pages: values.map((value, index) => ({
    pageId: camps.indexOf(camp) * 1000 + index,
    page: `${camp} ${index}`,
    actor: null,
    camp,
    value,
    posts: 3,
    observedOn: null,
  })),
})

export const replyOf = (
  compared: Partial<Record<MetricKey, readonly [Values, Values]>>,
  {
    left: leftCamp = 'association',
    right: rightCamp = 'commercial',
    ...over
  }: Partial<Omit<CompareReply, 'sets' | 'metrics'> & Readonly<Record<'left' | 'right', Camp>>> = {},
): TwoSided => {
  const all = { ...basis, filters: noFilters, sources: [...basis.sources], ...over }
  return twoSided({
    ...all,
    sets: campSets([leftCamp, rightCamp]),
    metrics: Object.entries(compared).map(([metric, [left, right]]) =>
      compareSets({
        metric,
        sets: [setOf(leftCamp, left), setOf(rightCamp, right)],
        resamples: all.resamples,
        seed: all.seed,
      }),
    ),
  })
}

/** `n` pages around `middle`, from 1/e of it to e times it. */
export const around = (n: number, middle: number): number[] =>
  Array.from({ length: n }, (_, index) => middle * Math.exp((2 * (index + 0.5)) / n - 1))
export const times = (n: number, value: number | null): (number | null)[] => new Array<number | null>(n).fill(value)
/** With plain spaces, to be read in a test. */
export const spaced = (text: string): string => text.replace(/[\u202f\u00a0]/g, ' ')

export const [fr, en] = [readerOf('fr'), readerOf('en')]
