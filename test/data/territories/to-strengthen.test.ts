// The order of territories to strengthen: found ones before those to be checked, the fewest pages per need first.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byPriority, toStrengthen } from '../../../data/model/territories/to-strengthen.ts'
import { type Verdict, verdicts } from '../../../data/model/territories/under-served.ts'

const row = (key: string, verdict: Verdict, rank: number | null, value: number | null = 100) => ({
  key,
  verdict,
  need: { value },
  service: { rank },
})

test('by verdict, by rank, by need, by key; all others are left out', () => {
  const rows = [
    row('none-known-first', 'none-known', 1),
    row('b', 'under-served', 7),
    row('a', 'under-served', 7),
    row('greater', 'under-served', 7, 200),
    row('unranked', 'under-served', null),
    row('fewest', 'under-served', 2),
    row('cannot', 'cannot-tell', 1),
    row('not', 'not-under-served', 3),
  ]
  expect(toStrengthen(rows).map(({ key }) => key)).toEqual([
    ...['fewest', 'greater', 'a', 'b', 'unranked', 'none-known-first'],
  ])
  expect(byPriority(rows).map(({ key }) => key)).toEqual([
    ...['fewest', 'greater', 'a', 'b', 'unranked', 'none-known-first', 'cannot', 'not'],
  ])
})

test('the order of the rows never changes it', () => {
  const rows = fc
    .array(fc.tuple(fc.constantFrom(...verdicts), fc.option(fc.integer({ min: 1, max: 3 })), fc.option(fc.nat(3))))
    .map((given) => given.map(([verdict, rank, value], at) => row(String(at), verdict, rank, value)))
  fc.assert(
    fc.property(rows, (some) => {
      expect(toStrengthen([...some].reverse())).toEqual(toStrengthen(some))
      expect(byPriority([...some].reverse())).toEqual(byPriority(some))
    }),
  )
})
