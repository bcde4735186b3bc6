// Why a stated value is drawn or not: one row a reason. What can be drawn follows from the metrics.

import { expect, test } from 'vitest'
import { metrics } from '../../data/model/metrics/index.ts'
import { type NotDrawn, notDrawnBecause } from '../../data/model/observations.ts'

const stated = { platform: 'facebook', metric: 'followers', bound: 'exact', precision: 'day' } as const

test.each<[string, Partial<Parameters<typeof notDrawnBecause>[0]>, NotDrawn | null]>([
  ['an exact dated value', {}, null],
  ['of a month', { precision: 'month' }, null],
  ['without a date', { precision: 'unknown' }, 'undated'],
  ['a limit', { bound: 'above' }, 'bound'],
  ['a platform nobody knows', { platform: 'google_plus' }, 'unknown-platform'],
  ['a metric nobody knows', { metric: 'ptat_ratio_pct' }, 'unknown-metric'],
  ['page likes, of which no figure is made', { metric: 'page-likes' }, 'unknown-metric'],
  ['a metric that is counted in posts, not read on a page', { metric: 'posting-frequency' }, 'unknown-metric'],
  ['a name that every object has', { metric: 'constructor' }, 'unknown-metric'],
])('%s', (_, change, expected) => {
  expect(notDrawnBecause({ ...stated, ...change })).toBe(expected)
})

test('every metric that is itself read on a page can be drawn', () => {
  const states = [...metrics.values()].filter(({ key, reads }) => reads === key)
  expect(states.length).toBeGreaterThan(0)
  for (const { key } of states) expect(notDrawnBecause({ ...stated, metric: key })).toBeNull()
})
