// From hours a week to posts a week, and what the peers get that post about as often. A range of what pages get, never a
// promise: they differ in more than their rhythm. Pure.

import { fewestPages } from './certainty.ts'
import { ends } from './comparison/ends.ts'
import type { PlannerPage } from './contract.ts'
import { medianInterval, quantile, type Sample, sampleOf } from './statistics/index.ts'

/** Rhythms up to this many times more or less count as about the same. */
export const bandFactor = 1.5

/** Posts a week that so many hours allow. */
export const postsFor = (hours: number, minutesPerPost: number): number => (hours * 60) / minutesPerPost

/** Rhythms about that of so many posts a week, both ends included. */
export const bandAround = (postsPerWeek: number): [number, number] => [
  postsPerWeek / bandFactor,
  postsPerWeek * bandFactor,
]

/** A page with its rhythm and what a post gets; null where unknown. */
export type Rhythm = {
  readonly pageId: number
  readonly page: string
  readonly postsPerWeek: number | null
  readonly perPost: number | null
}

const distributionOf = (values: Sample): NonNullable<PlannerPage['perWeek']> => {
  const found = medianInterval(values)
  return {
    median: quantile(values, 0.5) ?? 0,
    q1: quantile(values, 0.25) ?? 0,
    q3: quantile(values, 0.75) ?? 0,
    interval: found?.isReached === true ? ends(found.interval) : null,
  }
}

/** What peers within the band get; without distributions under `fewestPages` of them. */
export const planned = (
  peers: readonly Rhythm[],
  [low, high]: readonly [number, number],
): Pick<PlannerPage, 'n' | 'perWeek' | 'perPost' | 'points' | 'because'> => {
  const points = peers
    .flatMap(({ pageId, page, postsPerWeek, perPost }) =>
      postsPerWeek === null || perPost === null || postsPerWeek < low || postsPerWeek > high
        ? []
        : [{ pageId, page, postsPerWeek, perPost, perWeek: postsPerWeek * perPost }],
    )
    .toSorted((a, b) => a.postsPerWeek - b.postsPerWeek || a.pageId - b.pageId)
  if (points.length < fewestPages)
    return { n: points.length, perWeek: null, perPost: null, points, because: 'too-few-pages' }
  return {
    n: points.length,
    perWeek: distributionOf(sampleOf(points.map(({ perWeek }) => perWeek))),
    perPost: distributionOf(sampleOf(points.map(({ perPost }) => perPost))),
    points,
    because: null,
  }
}
