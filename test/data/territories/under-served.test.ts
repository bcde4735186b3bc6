// The rule itself: where an interval lies beside a threshold, and every pair of sides.

import { describe, expect, test } from 'vitest'
import { type Side, sideOf, verdictOf } from '../../../data/model/territories/under-served.ts'

test.each<[string, readonly [number, number] | null, number, Side]>([
  ['wholly above', [1.01, 3], 1, 'above'],
  ['wholly below', [0, 0.99], 1, 'below'],
  ['around it', [0.5, 2], 1, 'unsure'],
  ['touching it from above', [1, 2], 1, 'unsure'],
  ['touching it from below', [0.5, 1], 1, 'unsure'],
  ['a value on it', [1, 1], 1, 'unsure'],
  ['a value above it', [2, 2], 1, 'above'],
  ['without an upper end', [2, Number.POSITIVE_INFINITY], 1, 'above'],
  ['not known', null, 1, 'unknown'],
])('%s', (_, interval, threshold, side) => {
  expect(sideOf(interval, threshold)).toBe(side)
})

describe('verdict', () => {
  test.each<[need: Side, voice: Side, verdict: string]>([
    ['above', 'below', 'under-served'],
    ['above', 'unsure', 'cannot-tell'],
    ['above', 'unknown', 'cannot-tell'],
    ['above', 'above', 'not-under-served'],
    ['unsure', 'below', 'cannot-tell'],
    ['unsure', 'unsure', 'cannot-tell'],
    ['unsure', 'unknown', 'cannot-tell'],
    ['unsure', 'above', 'not-under-served'],
    ['unknown', 'below', 'cannot-tell'],
    ['unknown', 'unsure', 'cannot-tell'],
    ['unknown', 'unknown', 'cannot-tell'],
    ['unknown', 'above', 'not-under-served'],
    ['below', 'below', 'not-under-served'],
    ['below', 'unsure', 'not-under-served'],
    ['below', 'unknown', 'not-under-served'],
    ['below', 'above', 'not-under-served'],
  ])('need %s, voice %s: %s', (need, voice, verdict) => {
    expect(verdictOf(need, voice, 3)).toBe(verdict)
    // Without a known page only the accusation changes: the directory is to be checked first.
    expect(verdictOf(need, voice, 0)).toBe(verdict === 'under-served' ? 'none-known' : verdict)
  })
})
