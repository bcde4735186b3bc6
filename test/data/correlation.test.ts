// Two metrics over pages: against SciPy, and what it says of few pages.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { correlationOf } from '../../data/model/correlation.ts'

const x = [12, 5, 8, 40, 22, 15, 9, 30]
const y = [1.2, 0.4, 0.9, 2.5, 0.8, 1.9, 0.7, 1.1]
const pagesOf = (xs: readonly (number | null)[], ys: readonly (number | null)[]) =>
  xs.map((value, at) => ({ x: value, y: ys[at] ?? null }))

describe('correlationOf', () => {
  test('is Spearman’s, with the interval of Bonett and Wright', () => {
    // SciPy: r = spearmanr(x, y); se = ((1 + r.statistic ** 2 / 2) / 5) ** 0.5; tanh(arctanh(r.statistic) -+ 1.959963984540054 * se)
    const found = correlationOf(pagesOf([...x, 7, null], [...y, null, 3]))
    expect(found).toMatchObject({ n: 8, missing: 2, certainty: 'uncertain' })
    expect(found.rho).toBeCloseTo(0.6904761904761906, 12)
    expect(found.p).toBeCloseTo(0.057990318164572716, 10)
    expect(found.interval?.[0]).toBeCloseTo(-0.12587935092162877, 10)
    expect(found.interval?.[1]).toBeCloseTo(0.949263547963934, 10)
  })

  test.each([
    ['four pages', [1, 2, 3, 4], [1, 2, 3, 4], { n: 4, rho: null, interval: null, p: null, certainty: 'too-few' }],
    ['no page', [], [], { n: 0, missing: 0, rho: null, certainty: 'too-few' }],
    ['all equal on one side', [3, 3, 3, 3, 3, 3], [1, 2, 3, 4, 5, 6], { n: 6, rho: null, certainty: 'uncertain' }],
    ['all ranks agree', [1, 2, 3, 4, 5, 60], [1, 2, 3, 4, 5, 6], { rho: 1, interval: null, p: 0, certainty: 'likely' }],
    ['all ranks oppose', [1, 2, 3, 4, 5, 6], [6, 5, 4, 3, 2, 1], { rho: -1, certainty: 'likely' }],
  ] as const)('%s', (_name, xs, ys, expected) => {
    expect(correlationOf(pagesOf(xs, ys))).toMatchObject(expected)
  })

  test('sides may be exchanged, pages reordered, values stretched', () => {
    const pages = fc.array(fc.record({ x: fc.integer({ min: 0, max: 99 }), y: fc.integer({ min: 0, max: 99 }) }), {
      maxLength: 20,
    })
    fc.assert(
      fc.property(pages, (given) => {
        const found = correlationOf(given)
        expect(correlationOf(given.toReversed()).rho ?? 2).toBeCloseTo(found.rho ?? 2, 12)
        expect(correlationOf(given.map((page) => ({ x: page.y, y: page.x ** 3 }))).rho ?? 2).toBeCloseTo(
          found.rho ?? 2,
          12,
        )
      }),
    )
  })
})
