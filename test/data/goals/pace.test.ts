// When a page gets to a value, against SciPy's Theil-Sen; every outcome; and how often the interval of a state that adds up holds
// its true change, which Sen's interval alone does not.

import { describe, expect, test } from 'vitest'
import { type PaceAsked, type PacePoint, paceTowards } from '../../../data/model/goals/pace.ts'
import { addDays, daysFrom, lastDayOf, monthsBetween } from '../../../data/model/periods.ts'
import { normalQuantile, randomOf, theilSen } from '../../../data/model/statistics/index.ts'

const months = (count: number): readonly string[] => monthsBetween('2023-01', '2026-12').slice(0, count).map(lastDayOf)
const pointsOf = (values: readonly number[]): readonly PacePoint[] =>
  months(values.length).map((day, at) => ({ day, value: values[at] ?? 0 }))
const asked = (goal: number, more: Partial<PaceAsked> = {}): PaceAsked => ({
  goal,
  isState: true,
  isDown: false,
  resamples: 2000,
  seed: 1,
  ...more,
})

// from scipy.stats import theilslopes; theilslopes(values, days since the first, method='separate')  (SciPy 1.17)
// days: the ends of January to August 2025.
const eight = monthsBetween('2025-01', '2025-08').map(lastDayOf)
const followers = [1000, 1012, 1019, 1034, 1041, 1060, 1068, 1083].map((value, at) => ({ day: eight[at] ?? '', value }))
const posts = [12, 10, 11, 9.5, 10, 8.8, 8.9, 8].map((value, at) => ({ day: eight[at] ?? '', value }))

describe('a page with followers at the end of each month', () => {
  const found = paceTowards(followers, asked(1200))

  test('goes on from its last reading at the slope of SciPy', () => {
    expect(found).toMatchObject({ n: 8, from: '2025-01-31', to: '2025-08-31', value: 1083, outcome: 'on-the-way' })
    expect(found.perMonth).toBeCloseTo(0.38868949958982774 * 30.44, 9)
    // (1200 - 1083) / 0.3887 is 301.01 days.
    expect(found.reachedOn).toBe(addDays('2025-08-31', 302))
    expect(found.certainty).toBe('likely')
  })

  test('has an interval that holds that of Sen, and days at both ends', () => {
    expect(found.interval?.[0]).toBeLessThanOrEqual(0.3416666666666667 * 30.44)
    expect(found.interval?.[1]).toBeGreaterThanOrEqual(0.4426229508196721 * 30.44)
    expect(found.earliest ?? '').toBe(addDays('2025-08-31', Math.ceil((117 * 30.44) / (found.interval?.[1] ?? 0))))
    expect(found.latest ?? '').toBe(addDays('2025-08-31', Math.ceil((117 * 30.44) / (found.interval?.[0] ?? 0))))
  })
})

test('what is no state starts from its line, and may be meant to go down', () => {
  const found = paceTowards(posts, asked(7, { isState: false, isDown: true }))
  expect(found.value).toBeCloseTo(7.943149717514125, 9)
  expect(found.interval?.[0]).toBeCloseTo(-0.02417582417582417 * 30.44, 9)
  expect(found.interval?.[1]).toBeCloseTo(-0.007189542483660129 * 30.44, 9)
  // (7 - 7.943) / -0.01681 is 56.1 days.
  expect(found).toMatchObject({ outcome: 'on-the-way', reachedOn: addDays('2025-08-31', 57) })
  expect(daysFrom(found.earliest ?? '', found.latest ?? '')).toBeGreaterThan(0)
})

test.each([
  ['reached', [10, 20, 30, 40, 50, 60], 60],
  ['on-the-way', [10, 20, 30, 40, 50, 60], 61],
  ['too-far', [10, 20, 30, 40, 50, 60], 2000],
  ['not-at-this-pace', [60, 50, 40, 30, 20, 10], 61],
  ['not-at-this-pace', [60, 60, 60, 60, 60, 60], 61],
  ['uncertain', [60, 50, 62, 48, 61, 55, 59, 50], 90],
  ['too-few-readings', [10, 20, 30, 40], 60],
  ['reached', [10, 20, 30, 70], 60],
  ['too-few-readings', [], 60],
] as const)('%s: %j towards %d', (outcome, values, goal) => {
  const found = paceTowards(pointsOf(values), asked(goal))
  expect(found.outcome).toBe(outcome)
  expect(found.reachedOn === null).toBe(outcome !== 'on-the-way')
  expect(found.n).toBe(values.length)
})

test('two years of a steady rise are clear, one is likely', () => {
  const rise = (count: number) => pointsOf(Array.from({ length: count }, (_, at) => 100 + 10 * at + (at % 3)))
  expect(paceTowards(rise(24), asked(900)).certainty).toBe('clear')
  expect(paceTowards(rise(12), asked(900)).certainty).toBe('likely')
})

test('the change of readings that add up is held by the interval, not by that of Sen', () => {
  const [walks, change] = [300, 10]
  let [held, heldBySen] = [0, 0]
  for (let walk = 0; walk < walks; walk += 1) {
    const random = randomOf(7, walk)
    let value = 1000
    const points = months(24).map((day) => {
      value += change + 15 * normalQuantile((random() + 0.5) / 2 ** 32)
      return { day, value }
    })
    const [low, high] = paceTowards(points, asked(1e6, { resamples: 400 })).interval ?? [0, 0]
    held += Number(low <= change && change <= high)
    const days = points.map(({ day }) => daysFrom(points[0]?.day ?? '', day))
    const line = theilSen(
      days,
      points.map((point) => point.value),
    )
    const [slow, fast] = (line?.interval ?? [0, 0]).map((perDay) => perDay * 30.44)
    heldBySen += Number((slow ?? 0) <= change && change <= (fast ?? 0))
  }
  expect(held / walks).toBeGreaterThan(0.9)
  expect(heldBySen / walks).toBeLessThan(0.6)
})
