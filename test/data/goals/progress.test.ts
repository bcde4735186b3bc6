// How far towards a goal, and whether in time: cases as rows.

import { describe, expect, test } from 'vitest'
import type { Pace } from '../../../data/model/contract.ts'
import { goalState, inTime, shareOfWay } from '../../../data/model/goals/progress.ts'

test.each([
  ['half way up', 100, 150, 200, 0.5],
  ['half way down', 20, 15, 10, 0.5],
  ['away from it', 100, 90, 200, -0.1],
  ['beyond it', 100, 250, 200, 1.5],
  ['at the start', 100, 100, 200, 0],
  ['from an unknown start', null, 150, 200, null],
  ['to an unknown value', 100, null, 200, null],
  ['where start and target are alike', 200, 210, 200, null],
])('%s', (_, start, value, target, share) => {
  expect(shareOfWay(start, value, target)).toEqual(share === null ? null : expect.closeTo(share, 12))
})

test.each([
  [null, 200, 'followers', 'unknown'],
  [199, 200, 'followers', 'on-the-way'],
  [200, 200, 'followers', 'reached'],
  [10, 10, 'longest-silence', 'reached'],
  [11, 10, 'longest-silence', 'on-the-way'],
  [9, 10, 'longest-silence', 'reached'],
])('%s towards %s of %s: %s', (value, target, metric, state) => {
  expect(goalState(value, target, metric)).toBe(state)
})

describe('in time', () => {
  const way: Pace = {
    n: 12,
    from: '2025-01-31',
    to: '2025-12-31',
    value: 100,
    perMonth: 10,
    interval: [5, 15],
    outcome: 'on-the-way',
    reachedOn: '2026-06-01',
    earliest: '2026-04-01',
    latest: '2026-09-01',
    certainty: 'likely',
  }
  const not = (outcome: Pace['outcome']): Pace => ({ ...way, outcome, reachedOn: null, earliest: null, latest: null })
  test.each([
    ['2026-09-01', way, 'yes'],
    ['2026-08-31', way, 'likely'],
    ['2026-06-01', way, 'likely'],
    ['2026-05-31', way, 'uncertain'],
    ['2026-04-01', way, 'uncertain'],
    ['2026-03-31', way, 'unlikely'],
    ['2030-01-01', { ...way, latest: null }, 'likely'],
    ['2030-01-01', not('uncertain'), 'uncertain'],
    ['2030-01-01', not('not-at-this-pace'), 'unlikely'],
    ['2030-01-01', not('too-far'), 'unlikely'],
    ['2030-01-01', not('too-few-readings'), null],
    ['2030-01-01', not('reached'), 'likely'],
    [null, way, null],
  ] as const)('by %s', (byDay, pace, expected) => {
    expect(inTime('on-the-way', pace, byDay)).toBe(expected)
    expect(inTime('reached', pace, byDay)).toBe(byDay === null ? null : 'yes')
  })
})
