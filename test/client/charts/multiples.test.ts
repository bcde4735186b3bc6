// Small multiples as a figure: nothing collides or is cut at any width, one scale for all panels, gaps stay open, what stands out is
// ringed, and every value can be reached as long as they are not too many.

import { describe, expect, test } from 'vitest'
import { multiplesChart } from '../../../client/charts/multiples.tsx'
import { type Box, boxOf, overlap } from '../../../client/charts/parts/marks.tsx'
import { readerOf } from '../../../data/model/words/index.ts'
import { spaced } from '../../data/words/replies.ts'
import { unknownMultiples, usualMultiples, weeklyMultiples } from './multiples-replies.ts'

const marked = { own: 'demo-2', pages: [6] }
const seriesOf = (reply: typeof usualMultiples, language: 'fr' | 'en' = 'fr') =>
  multiplesChart.series(reply, readerOf(language), { metric: null, marked })
const smaller = (box: Box): Box => ({ x0: box.x0 + 0.5, y0: box.y0 + 0.5, x1: box.x1 - 0.5, y1: box.y1 - 0.5 })

describe.each(['fr', 'en'] as const)('%s', (language) => {
  test.each(
    [340, 390, 640, 1100, 1600].flatMap((width) => [
      [width, 'usual', usualMultiples] as const,
      [width, 'weekly', weeklyMultiples] as const,
      [width, 'unknown', unknownMultiples] as const,
    ]),
  )('%i pixels, %s: no text collides or is cut', (width, _, reply) => {
    const { frame, texts, rings, points } = multiplesChart.layout(seriesOf(reply, language), { width })
    const all = [...frame.texts, ...texts].map((text) => [text.text, smaller(boxOf(text))] as const)
    const hits = all.flatMap(([name, box], at) =>
      all.slice(at + 1).flatMap(([other, its]) => (overlap(box, its) ? [`${name} | ${other}`] : [])),
    )
    expect(hits).toEqual([])
    const out = all.filter(([, box]) => box.x0 < -1 || box.x1 > width + 1 || box.y1 > frame.height + 1)
    expect(out.map(([name]) => name)).toEqual([])
    for (const { x1, y1 } of rings) expect([x1 <= width, y1 <= frame.height]).toEqual([true, true])
    for (const { x, y } of points) expect([x > 0, x < width, y < frame.height]).toEqual([true, true, true])
  })
})

test('a month without a value breaks the line, and is no point', () => {
  const { lines, points } = multiplesChart.layout(seriesOf(usualMultiples), { width: 640 })
  // Page 1 lacks April and May: two parts. Page 3 has nothing: no line. Page 4 is known in 7 of 12 months.
  expect(lines[0]?.path.match(/M/g)).toHaveLength(2)
  expect(lines).toHaveLength(6)
  expect(points).toHaveLength(10 + 12 + 7 + 12 + 11 + 12)
  expect(points.map(({ index }) => index)).toEqual(points.map((_, at) => at))
})
test('equal values stand equally high in every panel, zeros lowest', () => {
  const values = [100, 10, 0]
  const [first, other] = usualMultiples.lines
  if (first === undefined || other === undefined) throw new Error('no lines')
  const months = usualMultiples.buckets.slice(0, 3)
  const reply = {
    ...usualMultiples,
    buckets: months,
    lines: [
      { ...first, values },
      { ...other, values: [1000, 100, 10] },
      { ...other, values: [1, 1, 1] },
    ],
  }
  const { points } = multiplesChart.layout(seriesOf(reply), { width: 640 })
  const [a, b, zero, c, d, e] = points.map(({ y }) => y)
  expect([a, b]).toEqual([d, e])
  expect((b ?? 0) - (a ?? 0)).toBeCloseTo((d ?? 0) - (c ?? 0), 6)
  expect(zero).toBe(Math.max(...points.slice(0, 6).map(({ y }) => y)))
  expect(seriesOf(reply).note).toContain('zéro')
})
test('the own organisation and chosen pages are ringed', () => {
  const { rings, lines } = multiplesChart.layout(seriesOf(usualMultiples), { width: 640 })
  expect(rings).toHaveLength(2)
  expect(lines.filter(({ isOut }) => isOut)).toHaveLength(2)
})
test('of many points only the last of each page is read, and tells the rest', () => {
  const series = seriesOf(weeklyMultiples)
  const { points } = multiplesChart.layout(series, { width: 640 })
  expect([points.length, series.origins.marks.length]).toEqual([36, 36])
  expect(points[0]?.label).toMatch(/semaine 52 de 2025.*de .* à .* sur la période$/)
  expect(series.numbers.rows).toHaveLength(36 * 52)
  expect(series.origins.rows).toHaveLength(36 * 52)
})
test('titles', () => {
  expect(spaced(seriesOf(usualMultiples).title)).toMatch(
    /^Pour les interactions par publication, la plus haute des pages montrées est Assurance de démonstration 06 \(\d+ interactions par publication\) ; celle du milieu a \d+ interactions par publication$/,
  )
  expect(seriesOf(unknownMultiples, 'en').title).toBe('Nothing is known of followers for any page')
  expect(seriesOf(usualMultiples).note).toContain('29 pages plus petites')
})
