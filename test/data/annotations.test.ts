// Dates on trends: which of them fall into a period.

import { describe, expect, test } from 'vitest'
import { type Annotation, within, type YearlyDate, yearlyWithin } from '../../data/model/annotations.ts'
import { yearlyDates } from '../../server/yearly-dates.ts'

const carers: YearlyDate = {
  key: 'carers-day',
  monthDay: '10-06',
  firstYear: 2010,
  title: 'Journée nationale des aidants',
  source: 'https://example.org/aidants',
}

describe('a date of each year', () => {
  test.each([
    ['the day alone', '2025-10-06', '2025-10-06', ['2025-10-06']],
    ['the day before', '2025-01-01', '2025-10-05', []],
    ['the day after', '2025-10-07', '2026-10-05', []],
    ['several years', '2023-10-06', '2025-10-05', ['2023-10-06', '2024-10-06']],
    ['not before its first year', '2008-01-01', '2011-12-31', ['2010-10-06', '2011-10-06']],
  ])('%s', (_, from, to, expected) => {
    const days = yearlyWithin([carers], { from, to })
    expect(days.map(({ day }) => day)).toEqual(expected)
    for (const date of days) expect(date).toMatchObject({ id: null, key: 'carers-day', address: carers.source })
  })
})

const written = (id: number, day: string, endDay: string | null = null): Annotation => ({
  id,
  key: null,
  label: `Date ${id}`,
  day,
  endDay,
  address: null,
})
test.each([
  ['begins before, ends within', written(1, '2024-12-20', '2025-01-02'), 1],
  ['begins within, ends after', written(1, '2025-03-30', '2025-04-08'), 1],
  ['covers it', written(1, '2024-01-01', '2026-01-01'), 1],
  ['ends before', written(1, '2024-12-01', '2024-12-31'), 0],
  ['begins after', written(1, '2025-04-01'), 0],
])('a date that %s', (_, date, count) => {
  expect(within([date], { from: '2025-01-01', to: '2025-03-31' })).toHaveLength(count)
})
test('the earliest first, of one day in the order written', () => {
  const dates = [written(3, '2025-02-01'), written(2, '2025-02-01'), written(1, '2025-03-01')]
  expect(within(dates, { from: '2025-01-01', to: '2025-12-31' }).map(({ id }) => id)).toEqual([2, 3, 1])
})
test('the product comes with the Journée nationale des aidants, with its source', () => {
  expect(yearlyDates()).toMatchObject([{ key: 'carers-day', monthDay: '10-06', firstYear: 2010 }])
  expect(yearlyDates()[0]?.source).toMatch(/^https:\/\/[^,]+$/)
})
