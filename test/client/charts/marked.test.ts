// What stands out: which pages, a ring around each, and names that cover neither marks nor each other, whatever the data.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { distributionChart } from '../../../client/charts/distribution.tsx'
import { type Named, nameMarked, ringReach, standsOut } from '../../../client/charts/parts/marked.tsx'
import { boxOf, overlap } from '../../../client/charts/parts/marks.tsx'
import { looks } from '../../../client/charts/parts/theme.ts'
import { readerOf } from '../../../data/model/words/index.ts'
import { compared, crowded, heavyTailed, usual } from './replies.ts'

test.each([
  ['nothing is marked', undefined, false],
  ['its number', { own: null, pages: [3, 7] }, true],
  ['another number', { own: null, pages: [3] }, false],
  ['its organisation', { own: 'unafam', pages: [] }, true],
  ['another organisation', { own: 'macif', pages: [] }, false],
])('%s', (_, marked, expected) => {
  expect(standsOut(marked, { pageId: 7, actor: 'unafam' })).toBe(expected)
})
test('a page without an organisation is nobody’s own', () => {
  expect(standsOut({ own: null, pages: [] }, { pageId: 7, actor: null })).toBe(false)
})

const marks: fc.Arbitrary<readonly Named[]> = fc.uniqueArray(
  fc.record({
    x: fc.integer({ min: 20, max: 320 }),
    y: fc.integer({ min: 40, max: 120 }),
    r: fc.constantFrom(2, 3.5, 5),
    look: fc.constantFrom(...looks),
    name: fc.string({ minLength: 1, maxLength: 60 }).map((text) => `Page ${text.replace(/\s/g, '-')}`),
  }),
  { maxLength: 12, selector: ({ x, y }) => `${x},${y}` },
)

test('each mark has its name, inside and over nothing', () => {
  fc.assert(
    fc.property(marks, (named) => {
      const taken = [{ x0: 150, x1: 156, y0: 30, y1: 130 }]
      const { texts, leaders, bottom } = nameMarked(named, { left: 0, right: 340, taken, below: 140 })
      expect(texts).toHaveLength(named.length)
      const boxes = texts.map(boxOf)
      const rims = named.map((mark) => {
        const rim = ringReach(mark)
        return { x0: mark.x - rim, x1: mark.x + rim, y0: mark.y - rim, y1: mark.y + rim }
      })
      boxes.forEach((box, at) => {
        expect([box.x0 >= 0, box.x1 <= 340, box.y1 <= Math.max(140, bottom)]).toEqual([true, true, true])
        for (const other of [...boxes.slice(at + 1), ...rims, ...taken]) expect(overlap(box, other)).toBe(false)
      })
      for (const { x1, x2, y2 } of leaders) expect([x2 === x1, y2 >= 140, y2 <= bottom]).toEqual([true, true, true])
    }),
  )
})

test('names fill lines under the marks where there is no room beside them', () => {
  const mark = { x: 100, y: 50, r: 4, look: 'association', name: 'Association des aidants' } as const
  const wall = { x0: 0, x1: 300, y0: 0, y1: 100 }
  const beside = nameMarked([mark], { left: 0, right: 300, taken: [], below: 100 })
  expect([beside.leaders.length, beside.bottom]).toEqual([0, 100])
  const under = nameMarked([mark], { left: 0, right: 300, taken: [wall], below: 100 })
  expect(under.leaders).toMatchObject([{ x1: 100, x2: 100 }])
  expect(under.bottom).toBeGreaterThan(110)
})

const laidOut = (reply: typeof crowded, pages: readonly number[], own: string | null = null) => {
  const series = distributionChart.series(reply, readerOf('fr'), { metric: null, marked: { own, pages } })
  return { series, layout: distributionChart.layout(series, { width: 640 }) }
}

test('in a density those that stand out keep their signs, with words and origin', () => {
  const plain = laidOut(crowded, [])
  const { series, layout } = laidOut(crowded, [4, 1007])
  expect(layout.rings).toHaveLength(2)
  expect(layout.points.length).toBe(plain.layout.points.length + 1)
  expect(layout.points.map(({ index }) => index)).toEqual(layout.points.map((_, index) => index))
  expect(series.origins.marks.map(({ page }) => page)).toHaveLength(layout.points.length)
  expect(series.origins.marks[0]?.page).toBe(4)
  expect(layout.points[0]?.label).toMatch(/^Association de démonstration 05\u202f: /)
  expect(layout.texts.map(({ text }) => text)).toContain('Association de démonstration 05')
})

test('all pages of the own organisation stand out', () => {
  const metric = compared('followers', { values: heavyTailed(3, 8, 400, 1) }, { values: heavyTailed(5, 8, 4000, 1) })
  const points = metric.points.map((point, at) => ({ ...point, actor: at % 4 === 0 ? 'afa' : 'macif' }))
  const reply = { ...usual('real'), metrics: [{ ...metric, points }] }
  expect(laidOut(reply, [], 'afa').layout.rings).toHaveLength(4)
  expect(laidOut(reply, [], 'other').layout.rings).toHaveLength(0)
})
