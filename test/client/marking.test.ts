// Pages that stand out: chosen and taken back one at a time, at most as many as an address keeps.

import { expect, test } from 'vitest'
import { mostMarked, stateOf } from '../../client/location.ts'
import { toggled } from '../../client/ui/marking.ts'

test.each([
  ['the first', [], 7, [7]],
  ['another', [7], 3, [7, 3]],
  ['taken back', [7, 3], 7, [3]],
])('%s', (_, pages: readonly number[], page, expected) => {
  expect(toggled(pages, page)).toEqual(expected)
})

test('one too many changes nothing: the address would not keep it', () => {
  const full = Array.from({ length: mostMarked }, (_, at) => at + 1)
  expect(toggled(full, 99)).toEqual(full)
  expect(stateOf(`/?mark=${[...full, 99].join(',')}`).mark).toEqual(full)
})
