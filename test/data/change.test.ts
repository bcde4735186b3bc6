// One set in two periods: who is compared, and what is drawn together.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changeOf, type PageChange } from '../../data/model/change.ts'
import { pairedMedians } from '../../data/model/statistics/index.ts'

const options = { resamples: 400, seed: 4 }
const pagesOf = (values: readonly (readonly [before: number | null, now: number | null])[]): PageChange[] =>
  values.map(([before, now], at) => ({ pageId: at + 1, before, now }))

describe('changeOf', () => {
  test('only pages with both values are compared, the others counted', () => {
    const found = changeOf(
      pagesOf([
        [10, 12],
        [20, 18],
        [30, 45],
        [null, 900],
        [5, null],
        [7, null],
        [null, null],
      ]),
      options,
    )
    expect(found).toMatchObject({ both: 3, onlyNow: 1, onlyThen: 2, before: 20, now: 18, difference: -2 })
    expect(found.ratio).toBe(0.9)
    expect(found.certainty).toBe('too-few')
  })

  test('pages that all grow alike have an interval without width, however unlike they are', () => {
    const sizes = [1, 5, 20, 80, 300, 1000, 4000, 9000, 20_000, 70_000]
    const found = changeOf(pagesOf(sizes.map((size) => [size, 2 * size])), options)
    expect(found.ratio).toBe(2)
    expect(found.ratioInterval).toEqual([2, 2])
    expect(found.certainty).toBe('clear')
  })

  test('nothing known, a median of 0, signed values', () => {
    expect(changeOf([], options)).toEqual({
      both: 0,
      onlyNow: 0,
      onlyThen: 0,
      before: null,
      now: null,
      ratio: null,
      ratioInterval: null,
      difference: null,
      differenceInterval: null,
      certainty: 'too-few',
    })
    const zero = changeOf(
      pagesOf([
        [0, 1],
        [0, 2],
        [0, 3],
        [0, 4],
        [0, 5],
      ]),
      options,
    )
    expect(zero).toMatchObject({ ratio: null, ratioInterval: null, difference: 3, certainty: 'likely' })
    expect(
      changeOf(
        pagesOf([
          [1, 2],
          [1, 2],
          [1, 2],
        ]),
        { ...options, isSigned: true },
      ),
    ).toMatchObject({
      ratio: null,
      ratioInterval: null,
      difference: 1,
    })
  })

  const value = fc.option(fc.integer({ min: 0, max: 500 }), { nil: null })
  const values = fc.array(fc.tuple(value, value), { maxLength: 20 })

  test('the order of pages changes nothing', () => {
    fc.assert(
      fc.property(values, (given) => {
        const pages = pagesOf(given)
        expect(changeOf(pages.toReversed(), options)).toEqual(changeOf(pages, options))
      }),
      { numRuns: 60 },
    )
  })

  test('backwards, the ratio turns over and the difference its sign', () => {
    fc.assert(
      fc.property(values, (given) => {
        const there = changeOf(pagesOf(given), options)
        const back = changeOf(pagesOf(given.map(([before, now]) => [now, before])), options)
        expect([back.both, back.onlyNow, back.onlyThen]).toEqual([there.both, there.onlyThen, there.onlyNow])
        if (there.ratio !== null) expect((back.ratio ?? 0) * there.ratio).toBeCloseTo(1, 9)
        if (there.differenceInterval !== null)
          expect(back.differenceInterval?.[1]).toBeCloseTo(-there.differenceInterval[0], 9)
      }),
      { numRuns: 60 },
    )
  })
})

describe('pairedMedians', () => {
  test('a drawn page brings both its values', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 3, maxLength: 15 }), (x) => {
        // Twice the value, plus one: so must be its median, in each draw.
        const drawn = pairedMedians(
          x,
          x.map((own) => 2 * own + 1),
          { resamples: 30, seed: 6, stream: 2 },
        )
        expect(drawn.y).toEqual(drawn.x.map((own) => 2 * own + 1))
      }),
    )
  })
})
