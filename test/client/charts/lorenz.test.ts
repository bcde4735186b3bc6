// The Lorenz curves as a figure: nothing collides or is cut at any width, the marks lie where the reply says, and the title tells
// what the top tenth holds without claiming more than its pages bear.

import { describe, expect, test } from 'vitest'
import { lorenzChart } from '../../../client/charts/lorenz.tsx'
import { type Box, boxOf, overlap } from '../../../client/charts/parts/marks.tsx'
import { readerOf } from '../../../data/model/words/index.ts'
import { spaced } from '../../data/words/replies.ts'
import { concentrated, evenLorenz, smallLorenz, threeLorenz, unequal } from './lorenz-replies.ts'

const cases = [
  ['unequal', unequal],
  ['small', smallLorenz],
  ['even and nothing', evenLorenz],
  ['three sets', threeLorenz],
] as const
const smaller = (box: Box): Box => ({ x0: box.x0 + 0.5, y0: box.y0 + 0.5, x1: box.x1 - 0.5, y1: box.y1 - 0.5 })

describe.each(['fr', 'en'] as const)('%s', (language) => {
  const reader = readerOf(language)
  describe.each([340, 390, 640, 1100, 1600])('%i pixels', (width) => {
    test.each(cases)('%s', (_, reply) => {
      const { frame, texts } = lorenzChart.layout(lorenzChart.series(reply, reader, { metric: null }), { width })
      const all = [...frame.texts, ...texts].map((text) => [text.text, smaller(boxOf(text))] as const)
      const hits = all.flatMap(([name, box], at) =>
        all.slice(at + 1).flatMap(([other, its]) => (overlap(box, its) ? [`${name} | ${other}`] : [])),
      )
      expect(hits).toEqual([])
      const out = all.filter(([, box]) => box.x0 < -1 || box.x1 > width + 1 || box.y1 > frame.height + 1)
      expect(out.map(([name]) => name)).toEqual([])
    })
  })
})

const fr = readerOf('fr')
test('marks stand at the tenths, never above the diagonal; equal pages stand on it', () => {
  // numpy: numpy.cumsum([1, 2, 3, 4, 10, 10, 10, 10, 20, 30]) / 100 -> .01 .03 .06 .10 .20 .30 .40 .50 .70 1
  const reply = concentrated('real', [
    [30, 20, 10, 10, 10, 10, 4, 3, 2, 1],
    [5, 5, 5, 5, 5, 5, 5, 5, 5, 5],
  ])
  const series = lorenzChart.series(reply, fr, { metric: null })
  expect(series.curves[0]?.marks.map(({ total }) => Math.round(total * 100))).toEqual([1, 3, 6, 10, 20, 30, 40, 50, 70])
  expect(series.curves[1]?.marks.map(({ total }) => Math.round(total * 100))).toEqual([
    10, 20, 30, 40, 50, 60, 70, 80, 90,
  ])
  const { points } = lorenzChart.layout(series, { width: 640 })
  const [left, even] = [points.slice(0, 9), points.slice(9)]
  for (const [at, point] of left.entries()) expect(point.y).toBeGreaterThan(even[at]?.y ?? 0)
  expect(points.map(({ index }) => index)).toEqual(points.map((_, at) => at))
  expect(series.origins.marks).toHaveLength(18)
})
test.each([
  [
    'enough pages',
    unequal,
    'Pour les abonnés, le dixième le plus haut parmi 48 pages d’association réunit 55 % du total ; parmi 31 pages commerciales, 30 %',
  ],
  [
    'few pages',
    smallLorenz,
    'Pour les abonnés, le dixième le plus haut parmi 12 pages d’association réunit environ 55 % du total ; parmi 14 pages commerciales, environ 45 %',
  ],
  [
    'too few pages',
    concentrated('real', [[1, 2, 3], [4]]),
    'Trop peu de pages pour parler de concentration sur les abonnés : 3 pages d’association et 1 page commerciale',
  ],
])('title, %s', (_, reply, title) => {
  expect(spaced(lorenzChart.series(reply, fr, { metric: null }).title)).toBe(title)
})
