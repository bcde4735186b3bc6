// The age of a state on the day it stands for, and when it is told of although it holds no longer.

import { describe, expect, test } from 'vitest'
import { defaultTolerance, stateOn } from '../../data/model/coverage.ts'
import { agedStateOn, ageOn } from '../../data/model/state-age.ts'
import type { StateReading } from '../../data/model/totals.ts'

const reading = (day: string, precision: 'day' | 'month' = 'day'): StateReading => ({ value: 40, day, precision })

test.each<[string, StateReading, string, number, number]>([
  ['the same day', reading('2025-03-31'), '2025-03-31', 0, 0],
  ['the day before', reading('2025-03-30'), '2025-03-31', 1, 1],
  ['over a leap day', reading('2024-02-28'), '2024-03-01', 2, 2],
  ['a year', reading('2024-12-31'), '2025-12-31', 365, 365],
  ['only the month is known', reading('2025-02-28', 'month'), '2025-02-28', 0, 27],
  ['a month, later', reading('2025-01-31', 'month'), '2025-03-31', 59, 89],
])('%s', (_, state, day, leastDays, mostDays) => {
  expect(ageOn(state, day)).toEqual({ leastDays, mostDays })
})
test('refuses a reading of a later day', () => {
  expect(() => ageOn(reading('2025-04-01'), '2025-03-31')).toThrow(RangeError)
})

describe('the state on a day', () => {
  const readings = [reading('2024-06-30'), reading('2024-12-30'), reading('2025-03-10')]
  test.each<[string, string, string | null, number, boolean]>([
    ['the last before', '2025-03-31', '2025-03-10', 21, true],
    ['not one of a later day', '2025-03-09', '2024-12-30', 69, true],
    ['on the last day it holds', '2025-06-09', '2025-03-10', 91, true],
    ['a day later it is too old, and told of', '2025-06-10', '2025-03-10', 92, false],
    ['none before', '2024-06-29', null, 0, false],
  ])('%s', (_, day, found, age, holds) => {
    const state = agedStateOn(readings, day, defaultTolerance)
    expect(state?.reading.day ?? null).toBe(found)
    if (state !== null) expect(state).toMatchObject({ age: { leastDays: age, mostDays: age }, holds })
    expect(stateOn(readings, day, defaultTolerance)).toEqual(holds ? state?.reading : null)
  })
})
