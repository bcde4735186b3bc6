// Dates on a trend: at their day, each with a flag that says it, and words that neither cover each other nor are run through.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boxOf, overlap } from '../../../client/charts/parts/marks.tsx'
import { datesOf, linesHeight } from '../../../client/charts/trend/dates.ts'
import type { DatedMark } from '../../../client/charts/trend/series.ts'
import { trendChart } from '../../../client/charts/trend.tsx'
import { readerOf } from '../../../data/model/words/index.ts'
import { dated, yearly } from './replies.ts'

const laidOut = (reply: typeof dated, width = 640) => {
  const series = trendChart.series(reply, readerOf('fr'), { metric: null })
  return { series, layout: trendChart.layout(series, { width }) }
}

describe('a date', () => {
  test('stands at its day within its bucket', () => {
    const { series } = laidOut(dated)
    // 2 January is a day and a half into the 31 days of the first month, 6 October five and a half into those of the tenth.
    expect(series.dates.map(({ at }) => at)).toEqual([
      1.5 / 31,
      8 + 9.5 / 30,
      9 + 5.5 / 31,
      9 + 8.5 / 31,
      11 + 30.5 / 31,
    ])
    expect(series.dates[1]?.end).toBe(9 + 4 / 31)
  })
  test('that began before the period, and ends after it, fills it', () => {
    const [first] = dated.annotations
    if (first === undefined) throw new Error('no date')
    const { series } = laidOut({ ...dated, annotations: [{ ...first, day: '2024-11-01', endDay: '2026-02-01' }] })
    expect(series.dates).toMatchObject([{ at: 0, end: 12 }])
  })
  test('has a flag after all points in reading order, with its day in words', () => {
    const { layout, series } = laidOut(dated)
    expect(layout.flags.map(({ index }) => index - layout.points.length)).toEqual([0, 1, 2, 3, 4])
    expect(layout.flags[2]?.label).toBe('6 octobre 2025\u202f: Journée nationale des aidants')
    expect(series.origins.marks).toHaveLength(layout.points.length)
    expect(series.description).toContain('6 octobre 2025')
    const english = trendChart.series(dated, readerOf('en'), { metric: null })
    expect(english.dates[2]?.text).toBe('National Carers’ Day')
  })
  test('moves nothing where there is none', () => {
    const { layout } = laidOut(yearly)
    expect([layout.flags, layout.rules, layout.areas]).toEqual([[], [], []])
  })
})

test('coverage: the known part of the pages of each bucket', () => {
  const [line = []] = yearly.lines
  const lines = [
    line.map((point, at) => ({ ...point, n: at, missing: 11 - at })),
    line.map((point) => ({ ...point, n: 0, missing: 0 })),
  ]
  const { layout } = laidOut({ ...yearly, lines })
  const heights = layout.coverage.filter(({ isKnown }) => isKnown).map(({ box }) => box.y1 - box.y0)
  const [whole] = layout.coverage.filter(({ isKnown }) => !isKnown).map(({ box }) => box.y1 - box.y0)
  expect(heights).toHaveLength(11)
  for (const [at, height] of heights.entries()) expect(height).toBeCloseTo(((whole ?? 0) * (at + 1)) / 11, 9)
  expect(layout.coverage.filter(({ isKnown }) => !isKnown)).toHaveLength(12)
})

test('each bucket takes its own pixels across, in order', () => {
  const { layout } = laidOut(dated)
  expect(layout.spans.map(({ bucket }) => bucket)).toEqual(dated.lines[0]?.map(({ bucket }) => bucket))
  for (const [at, { x0 }] of layout.spans.slice(1).entries()) expect(x0).toBeCloseTo(layout.spans[at]?.x1 ?? 0, 6)
})

const marks: fc.Arbitrary<readonly DatedMark[]> = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 12, noNaN: true }),
    end: fc.constant(null),
    text: fc.string({ minLength: 1, maxLength: 60 }).map((text) => `x${text.replace(/\s/g, '-')}`),
    label: fc.constant('label'),
  }),
  { maxLength: 14 },
)
test('words cover neither words nor rules, and stay above the plot', () => {
  fc.assert(
    fc.property(marks, fc.integer({ min: 120, max: 900 }), (dates, width) => {
      const found = datesOf(dates, (at) => 40 + (at / 12) * (width - 40), 40, width)
      const { rules, flags, texts } = found.place(200, 400, 5)
      expect([rules.length, flags.length]).toEqual([dates.length, dates.length])
      const boxes = texts.map(boxOf)
      boxes.forEach((box, at) => {
        expect([box.x0 >= 39, box.x1 <= width + 1, box.y1 <= 200]).toEqual([true, true, true])
        expect(box.y0).toBeGreaterThanOrEqual(200 - linesHeight(found.lines) - 12)
        for (const other of boxes.slice(at + 1)) expect(overlap(box, other)).toBe(false)
        for (const { x1, y1, y2 } of rules)
          expect(x1 > box.x0 && x1 < box.x1 && y1 < box.y0 + 2 && y2 > box.y1).toBe(false)
      })
    }),
  )
})
