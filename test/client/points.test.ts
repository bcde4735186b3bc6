// Which point of a figure a key leads to.

import { expect, test } from 'vitest'
import { nextPoint } from '../../client/ui/points.ts'

test.each<[string, string, number, number, number | null]>([
  ['right', 'ArrowRight', 0, 3, 1],
  ['down is right', 'ArrowDown', 1, 3, 2],
  ['right stops at the end', 'ArrowRight', 2, 3, 2],
  ['left', 'ArrowLeft', 2, 3, 1],
  ['up is left', 'ArrowUp', 1, 3, 0],
  ['left stops at the start', 'ArrowLeft', 0, 3, 0],
  ['home', 'Home', 2, 3, 0],
  ['end', 'End', 0, 3, 2],
  ['a key that is none of ours', 'a', 1, 3, null],
  ['a name every object has', 'constructor', 1, 3, null],
  ['no points', 'End', -1, 0, null],
  ['from nowhere to the first', 'ArrowRight', -1, 3, 0],
])('%s', (_, key, at, count, expected) => {
  expect(nextPoint(key, at, count)).toBe(expected)
})
