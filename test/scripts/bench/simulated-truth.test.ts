// The under-served rule on nations of which the truth is known, a seeded part of what `npm run bench -- --only territories`
// prints: seeds that were never looked at while rule and simulation were made.

import { describe, expect, test } from 'vitest'
import { type Judged, judged, seedsFrom } from '../../../scripts/bench/simulated-truth.ts'

const seeds = seedsFrom(2001, 20)
const recall = ({ made, found }: Judged): number => found / made
const falseAlarms = ({ wellServed, accused }: Judged): number => accused / wellServed

describe.each(['departement', 'region'] as const)('of every %s', (level) => {
  const { rule, pointValues } = judged(level, 5000, seeds)

  test('what was made under-served is found, what was made well-served is not accused', () => {
    expect(rule.made).toBeGreaterThan(level === 'departement' ? 150 : 30)
    expect(recall(rule)).toBeGreaterThanOrEqual(0.9)
    expect(falseAlarms(rule)).toBeLessThanOrEqual(0.05)
    expect(rule.toldWrongly / rule.told).toBeLessThanOrEqual(0.05)
  })

  test('point values alone accuse many that are not', () => {
    expect(falseAlarms(pointValues)).toBeGreaterThan(0.05)
    expect(pointValues.toldWrongly / pointValues.told).toBeGreaterThan(0.1)
  })
})

test('with few pages it tells less, not falsely: what it does not find, it says it cannot tell', () => {
  const [few, some, many] = [500, 1500, 5000].map((pages) => judged('departement', pages, seeds).rule)
  for (const rule of [few, some, many]) {
    if (rule === undefined) throw new Error('not judged')
    expect(rule.found + rule.unsure).toBe(rule.made)
    expect(falseAlarms(rule)).toBeLessThanOrEqual(0.05)
  }
  expect(few?.found ?? 0).toBeLessThan(some?.found ?? 0)
  expect(some?.found ?? 0).toBeLessThan(many?.found ?? 0)
})
