// What must hold for any data at any width: no dot covers another, no label another label, nothing is cut off.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distributionChart } from '../../../client/charts/distribution.tsx'
import { gapChart } from '../../../client/charts/gap.tsx'
import { habitsChart } from '../../../client/charts/habits.tsx'
import type { Frame } from '../../../client/charts/parts/frame.tsx'
import { type Box, boxOf, overlap, type Point, reachOf, type Text } from '../../../client/charts/parts/marks.tsx'
import { dodge } from '../../../client/charts/parts/swarm.ts'
import { positionChart } from '../../../client/charts/position.tsx'
import { hatchOf } from '../../../client/charts/trend/hatch.ts'
import { apart } from '../../../client/charts/trend/layout.ts'
import { trendChart } from '../../../client/charts/trend.tsx'
import type { CompareReply, HabitsReply, SeriesReply, StandingReply } from '../../../data/model/contract.ts'
import { readerOf } from '../../../data/model/words/index.ts'
import { habits, meagreHabits } from './habits-replies.ts'
import { compared, crowded, dated, meagre, oneSided, overlapping, threeYears, usual, yearly } from './replies.ts'
import { meagreStanding, pagelessStanding, standing } from './standing-replies.ts'

const sizes = [{ width: 340 }, { width: 390, margin: 0 }, { width: 640 }, { width: 1100 }]
const languages = ['fr', 'en'] as const

type Drawn = { readonly frame: Frame; readonly texts: readonly Text[]; readonly points: readonly Point[] }

const smaller = (box: Box): Box => ({ x0: box.x0 + 0.5, y0: box.y0 + 0.5, x1: box.x1 - 0.5, y1: box.y1 - 0.5 })

const collisions = ({ frame, texts }: Drawn): readonly string[] => {
  const all = [...frame.texts, ...texts]
  return all.flatMap((text, index) =>
    all
      .slice(index + 1)
      .flatMap((other) =>
        overlap(smaller(boxOf(text)), smaller(boxOf(other))) ? [`${text.text} | ${other.text}`] : [],
      ),
  )
}

const outside = ({ frame, texts, points }: Drawn): readonly string[] => {
  const isOut = ({ x0, y0, x1, y1 }: Box): boolean =>
    x0 < -0.5 || y0 < -0.5 || x1 > frame.width + 0.5 || y1 > frame.height + 0.5
  return [
    ...[...frame.texts, ...texts].filter((text) => isOut(boxOf(text))).map(({ text }) => text),
    ...points
      .filter(({ x, y, r, look }) =>
        isOut({
          x0: x - reachOf(look, r),
          y0: y - reachOf(look, r),
          x1: x + reachOf(look, r),
          y1: y + reachOf(look, r),
        }),
      )
      .map(({ label }) => label),
  ]
}

/** Circles by the distance of their centres, diamonds by the sum of both differences. */
const covered = (points: readonly Point[]): number => {
  let count = 0
  points.forEach((a, index) => {
    for (const b of points.slice(index + 1)) {
      if (a.look !== b.look) continue
      const [dx, dy] = [Math.abs(a.x - b.x), Math.abs(a.y - b.y)]
      const distance = a.look === 'association' ? Math.hypot(dx, dy) : dx + dy
      if (distance < reachOf(a.look, a.r) + reachOf(b.look, b.r) - 1e-6) count++
    }
  })
  return count
}

const distribution = (
  reply: CompareReply,
  metric: string | null,
  size: (typeof sizes)[number],
  language: 'fr' | 'en',
  pages: readonly number[] = [],
) => {
  const options = { metric, marked: { own: null, pages } }
  return distributionChart.layout(distributionChart.series(reply, readerOf(language), options), size)
}

describe.each(languages)('%s', (language) => {
  describe.each(sizes)('%o', (size) => {
    const reader = readerOf(language)
    const check = (drawn: Drawn): void => {
      expect(collisions(drawn)).toEqual([])
      expect(outside(drawn)).toEqual([])
    }
    test.each([
      ['usual', usual('demo')],
      ['meagre', meagre],
    ])('gap, %s', (_, reply) => {
      check(gapChart.layout(gapChart.series(reply, reader, { metric: null }), size))
    })
    test.each([
      ...usual('demo').metrics.map(({ metric }) => [metric, usual('demo')] as const),
      ...meagre.metrics.map(
        ({ metric }) =>
          [`${metric} meagre`, { ...meagre, metrics: meagre.metrics.filter((it) => it.metric === metric) }] as const,
      ),
      ['crowded', crowded] as const,
    ])('distribution, %s', (name, reply) => {
      const metric = reply.metrics.find((it) => it.metric === name)?.metric ?? null
      const drawn = distribution(reply, metric, size, language)
      check(drawn)
      expect(covered(drawn.points)).toBe(0)
    })
    test.each([
      ['usual', habits],
      ['meagre', meagreHabits],
    ])('habits, %s', (_, reply: HabitsReply) => {
      check(habitsChart.layout(habitsChart.series(reply, reader, { metric: null }), size))
    })
    test.each([
      ['usual', standing],
      ['meagre', meagreStanding],
      ['without a page', pagelessStanding],
    ])('position, %s', (_, reply: StandingReply) => {
      check(positionChart.layout(positionChart.series(reply, reader, { metric: null }), size))
    })
    test.each([
      ['a year', yearly],
      ['dates', dated],
      ['three years', threeYears],
      ['one side', oneSided],
      ['bands that cross', overlapping],
    ])('trend, %s', (_, reply: SeriesReply) => {
      check(trendChart.layout(trendChart.series(reply, reader, { metric: null }), size))
    })
  })
})

/** Values as pages have them: many alike, zeros, a few enormous ones. */
const values = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 40 }) },
    { weight: 3, arbitrary: fc.double({ min: 0.01, max: 2000, noNaN: true }) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 5_000_000 }) },
  ),
  { minLength: 0, maxLength: 300 },
)

describe('any data', () => {
  test('dots never cover each other, labels never collide, nothing is cut', () => {
    fc.assert(
      fc.property(
        values,
        values,
        fc.constantFrom(...sizes),
        fc.constantFrom(...languages),
        fc.uniqueArray(
          fc.oneof(
            fc.nat(40),
            fc.nat(40).map((at) => 1000 + at),
          ),
          { maxLength: 12 },
        ),
        (left, right, size, language, marked) => {
          const reply = {
            ...usual('real'),
            metrics: [compared('followers', { values: left }, { values: right, missing: 3 })],
          }
          const drawn = distribution(reply, 'followers', size, language, marked)
          expect(drawn.points).toHaveLength(left.length + right.length)
          expect(covered(drawn.points)).toBe(0)
          expect(collisions(drawn)).toEqual([])
          expect(outside(drawn)).toEqual([])
          const gap = gapChart.layout(gapChart.series(reply, readerOf(language), { metric: null }), size)
          expect(collisions(gap)).toEqual([])
          expect(outside(gap)).toEqual([])
        },
      ),
      { numRuns: 60 },
    )
  })
  test('a dot stands at its value: same value, same place on the axis', () => {
    const drawn = distribution(
      { ...usual('real'), metrics: [compared('followers', { values: [3, 3, 3, 9] }, { values: [3, 5] })] },
      null,
      { width: 640 },
      'fr',
    )
    const places = drawn.points.map(({ x }) => x)
    expect(new Set([places[0], places[1], places[2], places[4]]).size).toBe(1)
    expect(places[3]).toBeGreaterThan(places[5] ?? 0)
  })
  test('300 equal dots beside the axis stay apart', () => {
    const offsets = dodge(new Array<number>(300).fill(10), 2)
    const sorted = offsets.toSorted((a, b) => a - b)
    for (const [index, offset] of sorted.entries())
      if (index > 0) expect(offset - (sorted[index - 1] ?? 0)).toBeGreaterThanOrEqual(4 - 1e-6)
  })
  test('a month without a value is a hole, not a zero: the line has as many parts as the data', () => {
    const { medians, points } = trendChart.layout(trendChart.series(yearly, readerOf('fr'), { metric: null }), {
      width: 640,
    })
    // January and February, April alone, June to December.
    expect(medians[0]?.path.match(/M/g)).toHaveLength(3)
    expect(points.filter(({ look }) => look === 'association')).toHaveLength(10)
  })
  test('only the second camp is hatched, and not where it has no value', () => {
    const { hatches } = trendChart.layout(trendChart.series(threeYears, readerOf('fr'), { metric: null }), {
      width: 1100,
    })
    expect(hatches.map(({ look }) => look)).toEqual(['commercial'])
    const at = (x: number, low: number | null) => ({ x, low, high: low === null ? null : low - 10 })
    expect(hatchOf([at(0, 20), at(10, 40), at(20, null), at(30, 40)])).toBe('M2.5,25.0V15.0M7.5,35.0V25.0')
    expect(hatchOf([])).toBe('')
  })
  test('names at line ends are moved apart and stay in order', () => {
    expect(apart([10, 12], 20, 0, 100)).toEqual([10, 30])
    expect(apart([95, 90], 20, 0, 100)).toEqual([80, 60])
  })
})
