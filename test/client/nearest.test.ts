// Which mark a pointer means: by the boxes of the shapes the figures draw, against the slow definition over all of them.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Mark } from '../../client/charts/parts/marks.tsx'
import { light, looks } from '../../client/charts/parts/theme.ts'
import { boxOfMark, nearestTo, reachOfPointer, type Target } from '../../client/ui/nearest.ts'

/** An element as far as it is read here, from what a chart draws. */
const elementOf = (localName: string, attributes: Readonly<Record<string, unknown>>) => ({
  localName,
  getAttribute: (name: string): string | null => (attributes[name] === undefined ? null : String(attributes[name])),
})

describe('the box of a mark', () => {
  test.each(looks)('%s, as it is drawn', (look) => {
    const drawn = Mark({ it: { x: 100, y: 60, r: 5, look }, theme: light })
    const box = boxOfMark(elementOf(String(drawn.type), drawn.props))
    expect(box).not.toBeNull()
    const { x0 = 0, x1 = 0, y0 = 0, y1 = 0 } = box ?? {}
    expect((x0 + x1) / 2).toBeCloseTo(100, 5)
    expect(Math.abs((y0 + y1) / 2 - 60)).toBeLessThan(1.5)
    for (const size of [x1 - x0, y1 - y0]) {
      expect(size).toBeGreaterThan(8)
      expect(size).toBeLessThan(15)
    }
  })
  test('of a territory: the spot where it is met, not the box of its outline', () => {
    const drawn = elementOf('path', { d: 'M0,0l50,0 0,50Z', 'data-x': 20, 'data-y': 12.5 })
    expect(boxOfMark(drawn)).toEqual({ x0: 20, y0: 12.5, x1: 20, y1: 12.5 })
  })
  test('of a rectangle, and none of a thing without a place', () => {
    expect(boxOfMark(elementOf('rect', { x: 3, y: 4, width: 10, height: 20 }))).toEqual({
      x0: 3,
      y0: 4,
      x1: 13,
      y1: 24,
    })
    expect(boxOfMark(elementOf('g', {}))).toBeNull()
  })
})

const target = (index: number, x: number, y: number, r: number): Target => ({
  index,
  x0: x - r,
  y0: y - r,
  x1: x + r,
  y1: y + r,
})

test.each<[string, readonly Target[], number, number, number | null]>([
  ['on it', [target(4, 50, 50, 3)], 51, 49, 4],
  ['beside it, within reach', [target(4, 50, 50, 3)], 50, 50 + 3 + reachOfPointer, 4],
  ['just out of reach', [target(4, 50, 50, 3)], 50, 50 + 3.1 + reachOfPointer, null],
  ['nothing there', [], 0, 0, null],
  ['the nearer of two', [target(0, 50, 50, 3), target(1, 60, 50, 3)], 56, 50, 1],
  ['in both, the one whose middle is nearer', [target(0, 50, 50, 9), target(1, 56, 50, 9)], 54, 50, 1],
])('%s', (_, targets, x, y, expected) => {
  expect(nearestTo(targets, x, y)).toBe(expected)
})
test('a target is at least 24 pixels wide', () => expect(reachOfPointer * 2).toBeGreaterThanOrEqual(24))

const coordinate = fc.integer({ min: 0, max: 200 })
test('no mark is nearer than the one meant', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(coordinate, coordinate, fc.integer({ min: 1, max: 8 })), { maxLength: 40 }),
      coordinate,
      coordinate,
      (marks, x, y) => {
        const targets = marks.map(([cx, cy, r], index) => target(index, cx, cy, r))
        const far = ({ x0, y0, x1, y1 }: Target): number => {
          const nearX = Math.min(Math.max(x, x0), x1)
          const nearY = Math.min(Math.max(y, y0), y1)
          return Math.hypot(x - nearX, y - nearY)
        }
        const least = Math.min(...targets.map(far))
        const found = nearestTo(targets, x, y)
        const meant = targets.find(({ index }) => index === found)
        if (least > reachOfPointer) expect(found).toBeNull()
        else expect(meant === undefined ? null : far(meant)).toBeCloseTo(least, 9)
      },
    ),
  )
})
