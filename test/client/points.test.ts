// Which point of a figure a key leads to: along a line, over a table, from set to set.

import { expect, test } from 'vitest'
import { nextCell, nextInSets, nextOnMap, nextPoint } from '../../client/ui/points.ts'

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

/** Two rows of three, the middle of the second missing, and one without a place. */
const places = [
  { row: 0, column: 0 },
  { row: 0, column: 1 },
  { row: 0, column: 2 },
  { row: 1, column: 0 },
  { row: 1, column: 2 },
  null,
]
test.each<[string, string, number, number | null]>([
  ['right', 'ArrowRight', 0, 1],
  ['right stops at the end of the row', 'ArrowRight', 2, 2],
  ['right over a gap', 'ArrowRight', 3, 4],
  ['left over a gap', 'ArrowLeft', 4, 3],
  ['down', 'ArrowDown', 0, 3],
  ['down to the nearest column, the first of two', 'ArrowDown', 1, 3],
  ['down stops at the last row', 'ArrowDown', 4, 4],
  ['up', 'ArrowUp', 4, 2],
  ['home: of the row', 'Home', 4, 3],
  ['end: of the row', 'End', 0, 2],
  ['a key that is none of ours', 'Enter', 0, null],
  ['a point without a place', 'ArrowRight', 5, null],
])('in a table, %s', (_, key, at, expected) => {
  expect(nextCell(key, at, places)).toBe(expected)
})

const dots = [0, 0, 1, 1, 1, 2].map((set) => ({ set, from: '2025-01' }))
const months = [0, 0, 1, 1].map((set, at) => ({ set, from: at % 2 === 0 ? '2025-01' : '2025-02' }))
test.each<[string, string, number, typeof dots, number | null]>([
  ['to the first of the next set', 'PageDown', 1, dots, 2],
  ['to the first of the set before', 'PageUp', 4, dots, 0],
  ['past the last set', 'PageDown', 5, dots, 5],
  ['to the same month of the next set', 'PageDown', 1, months, 3],
  ['to the same month of the set before', 'PageUp', 2, months, 0],
  ['to the first where that month is missing', 'PageDown', 1, months.slice(0, 3), 2],
  ['a key that is none of ours', 'ArrowDown', 0, dots, null],
  ['a mark about nothing', 'PageDown', 9, dots, null],
])('%s', (_, key, at, marks, expected) => {
  expect(nextInSets(key, at, marks)).toBe(expected)
})

/** A cross with its middle, one far to the north-east, and one without a spot. */
const spots = [
  { x: 50, y: 50 },
  { x: 50, y: 10 },
  { x: 90, y: 55 },
  { x: 50, y: 90 },
  { x: 10, y: 45 },
  { x: 95, y: 5 },
  null,
]
test.each<[string, string, number, number | null]>([
  ['up', 'ArrowUp', 0, 1],
  ['right', 'ArrowRight', 0, 2],
  ['down', 'ArrowDown', 0, 3],
  ['left', 'ArrowLeft', 0, 4],
  ['right from the north, not down', 'ArrowRight', 1, 5],
  ['stops at the edge', 'ArrowUp', 5, 5],
  ['a key that is none of ours', 'Home', 0, null],
  ['a point without a spot', 'ArrowUp', 6, null],
])('on a map, %s', (_, key, at, expected) => {
  expect(nextOnMap(key, at, spots)).toBe(expected)
})
