// Growth of followers per week: the constant rate that leads from the state before the period to the one at its end. Signed,
// so it never has a ratio of medians; both states must be recent enough at their ends.

import type { PagePeriod } from '../totals.ts'
import type { Metric } from './metric.ts'

const msPerWeek = 7 * 86_400_000

const weeklyGrowth = ({ followers: end, followersBefore: start }: PagePeriod): number | null => {
  if (end === null || start === null || start === undefined || start.value <= 0) return null
  const weeks = (Date.parse(end.day) - Date.parse(start.day)) / msPerWeek
  return weeks < 1 ? null : (end.value / start.value) ** (1 / weeks) - 1
}

/** Unit: share per week, above -1 (-1: all left). Null without both states, from nobody, or under 7 days between them. */
export const followersGrowth = {
  key: 'followers-growth',
  family: 'reach',
  isMain: false,
  unit: 'per-week',
  shownTimes: 100,
  range: [-1, null],
  direction: 'more-is-more-visible',
  asks: ['followers'],
  definedBy: null,
  formula:
    '(F end / F start) ^ (1 / weeks between the two readings) - 1; null without both, when F start is 0, or under 7 days between them',
  citation: 'Denis Doeland, "Prestatiefactoren uitleg Facebook", denisdoeland.com/prestatiefactoren-uitleg-facebook/.',
  isFormulaRead: true,
  needs: 'readings',
  reads: 'followers',
  example: { work: '(250 / 200) ^ (1 / 4) - 1', value: 1.25 ** 0.25 - 1 },
  value: weeklyGrowth,
} as const satisfies Metric
