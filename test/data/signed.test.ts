// A metric that can be below 0 (growth of followers): camps are compared by their difference, and no ratio is told anywhere.

import { describe, expect, test } from 'vitest'
import { gapSeries } from '../../client/charts/gap/series.ts'
import { compareSets } from '../../data/model/comparison.ts'
import type { CompareReply } from '../../data/model/contract.ts'
import type { Camp } from '../../data/model/records.ts'
import { twoSided } from '../../data/model/two-sided.ts'
import { distributionTitle, sentenceOf } from '../../data/model/words/findings.ts'
import { readerOf } from '../../data/model/words/index.ts'
import { campSets, noFilters } from '../client/charts/replies.ts'

const pagesOf = (camp: Camp, values: readonly number[], first: number) => ({
  key: `camp:${camp}`,
  pages: values.map((value, at) => ({
    pageId: first + at,
    page: `Page ${at}`,
    actor: null,
    camp,
    value,
    posts: null,
    observedOn: null,
  })),
})
const twelve = (middle: number): readonly number[] =>
  Array.from({ length: 12 }, (_, at) => middle + (at - 5.5) / 10_000)

const replyOf = (left: readonly number[], right: readonly number[]): CompareReply => ({
  data: 'real',
  platform: 'facebook',
  grid: 'article',
  filters: noFilters,
  leftOut: null,
  ages: null,
  sets: campSets(),
  from: '2025-01',
  to: '2025-12',
  zone: 'Europe/Paris',
  tolerance: 92,
  newestPostAt: null,
  sources: [],
  unassignedPages: 0,
  resamples: 500,
  seed: 1,
  metrics: [
    compareSets({
      metric: 'followers-growth',
      isSigned: true,
      sets: [pagesOf('association', left, 1), pagesOf('commercial', right, 100)],
      resamples: 500,
      seed: 1,
    }),
  ],
})

const [fr, en] = [readerOf('fr'), readerOf('en')]

describe('growth', () => {
  const apart = replyOf(twelve(-0.01), twelve(0.02))
  test('has a difference with its interval, and no ratio', () => {
    const [compared] = twoSided(apart).metrics
    expect(compared?.gap).toMatchObject({ ratio: null, ratioInterval: null, noRatio: 'signed', certainty: 'clear' })
    expect(compared?.gap.difference).toBeCloseTo(0.03, 12)
    expect(compared?.tests.hodgesLehmann).toBeNull()
    expect(compared?.tests.cliffsDelta?.value).toBe(1)
  })
  test('is told by what both have', () => {
    expect(distributionTitle('followers-growth', twoSided(apart), en)).toBe(
      'The growth of followers: the typical association page is at -1% per week, the typical commercial page at 2',
    )
    expect(sentenceOf('followers-growth', twoSided(apart), en)).toMatch(
      /The gap is clear, over 12 .* it has no ratio\.$/,
    )
    expect(distributionTitle('followers-growth', twoSided(apart), fr)).toContain(
      'La croissance des abonnés\u202f: la page d’association typique est à -1\u202f% par semaine',
    )
    expect(gapSeries(apart, en).rows[0]?.why).toContain('the measure can be negative')
  })
  test('has no ratio either where both camps grow', () => {
    expect(twoSided(replyOf(twelve(0.01), twelve(0.02))).metrics[0]?.gap.ratio).toBeNull()
  })
  test('the lower one is named first, whichever side it is on', () => {
    expect(distributionTitle('followers-growth', twoSided(replyOf(twelve(0.02), twelve(-0.01))), en)).toBe(
      'The growth of followers: the typical commercial page is at -1% per week, the typical association page at 2',
    )
  })
  test('is uncertain where camps overlap', () => {
    const alike = twoSided(replyOf(twelve(0.01), twelve(0.01)))
    expect(distributionTitle('followers-growth', alike, en)).toBe(
      'No clear gap for the growth of followers between association pages and commercial pages',
    )
  })
})
