// Interaction rate as quintly defines it: interactions per post over the mean of followers at the start and at the end. A
// variant, only to be laid beside what quintly publishes.

import type { PagePeriod } from '../totals.ts'
import type { Metric } from './metric.ts'
import { perFollower } from './posts.ts'

const quintlyRateOf = ({ totals, followers: end, followersBefore: start }: PagePeriod): number | null =>
  end === null || start === null || start === undefined
    ? null
    : perFollower(totals.interactionsSum, totals.interactionsKnown, { value: (start.value + end.value) / 2 })

/** Unit: interactions per post and follower, >= 0. Null without known interactions or one of the two states. */
export const quintlyRate = {
  key: 'quintly-rate',
  family: 'engagement',
  isMain: false,
  unit: 'per-follower',
  shownTimes: 1000,
  range: [0, null],
  direction: 'more-is-more-visible',
  asks: ['interactions', 'followers'],
  definedBy: 'quintly',
  formula:
    'Σ(R + C + S) / N / ((F start + F end) / 2); null without known interactions, without both states, or when both are 0',
  citation: 'quintly, "Interaction rate", gist.github.com/safuss/826dc1a7b7034b7c7a4af20e931928b9.',
  isFormulaRead: true,
  needs: 'totals',
  reads: 'followers',
  example: { work: '(10 + 6 + 0 + 30) / 4 / ((200 + 250) / 2)', value: 11.5 / 225 },
  value: quintlyRateOf,
} as const satisfies Metric
