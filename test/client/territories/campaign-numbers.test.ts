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

test('an unknown sum is a dash, and a period without a before is one too', () => {
  expect(thenAndNow({ voice: { ...then, active: 3 }, before: then }, reader)).toEqual([
    { said: '1 → 3', beneath: null },
    { said: '5 → 5', beneath: null },
    { said: '– → –', beneath: null },
    { said: '5 → 5', beneath: null },
  ])
  expect(thenAndNow({ voice: then, before: null }, reader).map(({ said }) => said)).toEqual([
    '– → 1',
    '– → 5',
    '– → –',
    '– → 5',
  ])
})

const of = (value: number | null, known: number, missing: number) => ({ value, known, missing })
test.each([
  ['a page less', of(328, 2, 0), of(175, 1, 1), '328 (2 pages) → 175 (1 page)'],
  ['perhaps another page', of(328, 1, 1), of(175, 1, 1), '328 (1 page) → 175 (1 page)'],
  ['a page more', of(328, 2, 0), of(503, 3, 0), '328 (2 pages) → 503 (3 pages)'],
  ['nothing known then', of(null, 0, 2), of(5, 2, 0), '– → 5 (2 pages)'],
] as const)(
  'sums of other pages are not laid side by side as if they were of the same: %s',
  (_, before, now, beneath) => {
    const said = thenAndNow({ voice: { ...then, followers: now }, before: { ...then, followers: before } }, reader)
    expect(said.at(-1)).toEqual({ said: 'non comparable', beneath })
  },
)

test('one territory without a before leaves nothing to lay beside all of them', () => {
  expect(
    allOf([
      { voice: then, before: then },
      { voice: then, before: null },
    ]).before,
  ).toBeNull()
})
