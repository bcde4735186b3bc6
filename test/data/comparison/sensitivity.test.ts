// One row of a comparison asked again, and whether it says the same as the one asked first.

import { describe, expect, test } from 'vitest'
import { comparedPair, compareSets, sensitivityRow } from '../../../data/model/comparison.ts'
import { setOf } from './sets.ts'

const steps = (size: number, from: number): number[] => Array.from({ length: size }, (_, at) => from + at)
const compare = (left: readonly number[], right: readonly number[]) =>
  compareSets({
    metric: 'followers',
    sets: [setOf('camp:association', left), setOf('camp:commercial', right, 101)],
    resamples: 300,
    seed: 1,
  })

const rightAhead = compare(steps(12, 1), steps(12, 100))
const leftAhead = compare(steps(12, 100), steps(12, 1))
const alike = compare(steps(12, 100), steps(12, 100))
const small = compare(steps(3, 1), steps(12, 100))
const fewer = compare(steps(6, 1), steps(12, 100))

describe('a row', () => {
  test('has the numbers of the comparison', () => {
    const row = sensitivityRow(comparedPair(rightAhead), comparedPair(rightAhead))
    const [pair] = rightAhead.pairs
    expect(row).toEqual({
      n: { left: 12, right: 12 },
      medians: { left: 6.5, right: 105.5 },
      ratio: 105.5 / 6.5,
      interval: pair?.gap.ratioInterval,
      superiority: 1,
      p: pair?.tests.mannWhitney?.p,
      certainty: 'clear',
      agrees: 'same',
    })
  })

  test.each([
    ['still ahead', rightAhead, rightAhead, 'same'],
    ['still ahead, less surely', fewer, rightAhead, 'same'],
    ['still alike', alike, alike, 'same'],
    ['no longer apart', alike, rightAhead, 'weaker'],
    ['apart only now', rightAhead, alike, 'stronger'],
    ['the other way round', leftAhead, rightAhead, 'opposite'],
    ['too small to say', small, rightAhead, null],
    ['asked of too few', rightAhead, small, null],
  ] as const)('%s', (_name, again, asked, expected) => {
    expect(sensitivityRow(comparedPair(again), comparedPair(asked)).agrees).toBe(expected)
  })

  test('of sets that do not exist is a mistake', () => {
    expect(() => comparedPair(rightAhead, 0, 2)).toThrow(RangeError)
  })
})
