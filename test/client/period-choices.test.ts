// Periods by name: the year to date and the last whole quarter and week of a day, also at their ends and over a new year.

import { expect, test } from 'vitest'
import { daysAround, monthsAround, type PeriodPreset, presetPeriod } from '../../client/period-choices.ts'

test.each<[preset: PeriodPreset, newestDay: string, from: string, to: string]>([
  ['year-to-date', '2025-03-17', '2025-01-01', '2025-03-17'],
  ['year-to-date', '2024-12-31', '2024-01-01', '2024-12-31'],
  ['last-quarter', '2025-03-17', '2024-Q4', '2024-Q4'],
  ['last-quarter', '2025-03-31', '2025-Q1', '2025-Q1'],
  // 2025-03-16 is a Sunday; 2025-01-01 lies in the first ISO week of 2025.
  ['last-week', '2025-03-16', '2025-W11', '2025-W11'],
  ['last-week', '2025-03-17', '2025-W11', '2025-W11'],
  ['last-week', '2025-01-01', '2024-W52', '2024-W52'],
])('%s of %s', (preset, newestDay, from, to) => {
  expect(presetPeriod(preset, newestDay)).toEqual({ from, to })
})

test.each([
  [
    { from: '2025-W05', to: '2025-W05' },
    { from: '2025-01', to: '2025-02' },
    { from: '2025-01-27', to: '2025-02-02' },
  ],
  [
    { from: '2025-Q1', to: '2025-Q1' },
    { from: '2025-01', to: '2025-03' },
    { from: '2025-01-01', to: '2025-03-31' },
  ],
  [
    { from: '2024-02', to: '2024-02' },
    { from: '2024-02', to: '2024-02' },
    { from: '2024-02-01', to: '2024-02-29' },
  ],
])('months and days around %o', (period, months, days) => {
  expect(monthsAround(period)).toEqual(months)
  expect(daysAround(period)).toEqual(days)
})
