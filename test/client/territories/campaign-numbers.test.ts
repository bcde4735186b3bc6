// Voices then and now: sums are those of their parts in any order, and what is not known never becomes a nought.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allOf, thenAndNow, type Voiced } from '../../../client/views/territories/campaign-numbers.ts'
import { readerOf } from '../../../data/model/words/index.ts'

const reader = readerOf('fr')
const summed = fc
  .record({ known: fc.nat(9), missing: fc.nat(9), sum: fc.nat(1000) })
  .map(({ known, missing, sum }) => ({ value: known === 0 ? null : sum, known, missing }))
const voices = fc.record({ active: fc.nat(20), postsPerWeek: summed, interactions: summed, followers: summed })
const voiced: fc.Arbitrary<Voiced> = fc.record({ voice: voices, before: voices })

test('the order of territories changes no sum, and parts added up are the whole', () => {
  fc.assert(
    fc.property(fc.array(voiced), fc.array(voiced), (some, others) => {
      const whole = allOf([...some, ...others])
      expect(allOf([...others, ...some])).toEqual(whole)
      expect(allOf([allOf(some), allOf(others)])).toEqual(whole)
    }),
  )
})

const none = { value: null, known: 0, missing: 2 }
const five = { value: 5, known: 1, missing: 0 }
const then = { active: 1, postsPerWeek: five, interactions: none, followers: five }

test('an unknown sum is a dash with its pages counted, and a period without a before is one too', () => {
  expect(thenAndNow({ voice: { ...then, active: 3 }, before: then }, reader)).toEqual([
    { said: '1 → 3', missing: null },
    { said: '5 → 5', missing: null },
    { said: '– → –', missing: 'pages sans chiffre\u202f: 2 → 2' },
    { said: '5 → 5', missing: null },
  ])
  expect(thenAndNow({ voice: then, before: null }, reader).map(({ said }) => said)).toEqual([
    '– → 1',
    '– → 5',
    '– → –',
    '– → 5',
  ])
})

test('one territory without a before leaves nothing to lay beside all of them', () => {
  expect(
    allOf([
      { voice: then, before: then },
      { voice: then, before: null },
    ]).before,
  ).toBeNull()
})
