// Which period is chosen in a drawing: the buckets between two places across.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bucketAt, stretchOf } from '../../client/ui/brush.ts'

const spans = [
  { x0: 10, x1: 20, bucket: '2025-01' },
  { x0: 20, x1: 30, bucket: '2025-02' },
  { x0: 30, x1: 40, bucket: '2025-03' },
]

test.each([
  ['left of all', -5, 0],
  ['in the first', 12, 0],
  ['in the second', 25, 1],
  ['right of all', 400, 2],
])('%s', (_, x, expected) => {
  expect(bucketAt(spans, x)).toBe(expected)
})
test('nothing to choose from', () => {
  expect(bucketAt([], 10)).toBeNull()
  expect(stretchOf(spans, 0, 3)).toBeNull()
})
test('the same whichever end comes first, and holds both ends', () => {
  const index = fc.integer({ min: 0, max: 2 })
  fc.assert(
    fc.property(index, index, (a, b) => {
      const stretch = stretchOf(spans, a, b)
      expect(stretch).toEqual(stretchOf(spans, b, a))
      for (const at of [a, b]) {
        const bucket = spans[at]?.bucket ?? ''
        expect(stretch !== null && stretch.from <= bucket && bucket <= stretch.to).toBe(true)
      }
    }),
  )
  expect(stretchOf(spans, 2, 1)).toEqual({ from: '2025-02', to: '2025-03', x0: 20, x1: 40 })
})
