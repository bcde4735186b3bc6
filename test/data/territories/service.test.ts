// Ratios of voice to need: a France of three worked out with SciPy, what is left unsaid, and that neither order nor names count.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { servicesOf, type TerritoryInput } from '../../../data/model/territories/service.ts'
import { usualThresholds } from '../../../data/model/territories/under-served.ts'
import { anyFrance, anyThresholds } from './frances.ts'

const territory = (key: string, given: Partial<TerritoryInput>): TerritoryInput => ({
  key,
  need: { value: 1000, interval: [1000, 1000] },
  ...{ known: 0, active: 0, unknown: 0, followers: [], postsPerWeek: [], activeAssociations: 0, activeCommercial: 0 },
  ...given,
})
const options = { thresholds: usualThresholds, resamples: 400, seed: 7 }

const three = [
  territory('a', {
    need: { value: 100_000, interval: [80_000, 120_000] },
    ...{ known: 4, active: 2, unknown: 1, followers: [120, 40, 900], activeAssociations: 2, activeCommercial: 3 },
  }),
  territory('b', {
    need: { value: 50_000, interval: [50_000, 50_000] },
    ...{ known: 5, active: 5, followers: [50, 70], activeAssociations: 5 },
  }),
  territory('c', { need: { value: 200_000, interval: [150_000, 250_000] }, activeCommercial: 1 }),
]

describe('three territories', () => {
  const { rows, typicalNeed, nationalRatio } = servicesOf(three, options)
  const [a, b, c] = rows.map(({ service }) => service)
  const near = (found: number | undefined, expected: number): void => expect((found ?? 0) / expected).toBeCloseTo(1, 6)

  test('the nation', () => {
    expect(typicalNeed).toBe(100_000)
    expect(nationalRatio).toBe(7 / 350_000)
  })
  // SciPy: gamma.ppf(0.025, active) / high need, gamma.ppf(0.975, active + unknown + 1) / low need
  test.each([
    ['few pages, one unknown', a, 2e-5, 2.018410654533041e-6, 0.00010959091337177905],
    ['many', b, 1e-4, 3.246972780236841e-5, 0.0002333666415864534],
  ])('pages per need: %s', (_, service, value, low, high) => {
    near(service?.pagesPerNeed?.value, value)
    near(service?.pagesPerNeed?.interval?.[0], low)
    near(service?.pagesPerNeed?.interval?.[1], high)
    near(service?.relative?.value, value / 2e-5)
    near(service?.relative?.interval?.[1], high / 2e-5)
    near(service?.needPerPage?.value, 1 / value)
    near(service?.needPerPage?.interval?.[0], 1 / high)
    near(service?.needPerPage?.interval?.[1], 1 / low)
  })
  test('without an active page: a ratio of 0 whose upper end is not, and no need per page', () => {
    expect(c?.needPerPage).toBeNull()
    expect(c?.pagesPerNeed?.value).toBe(0)
    expect(c?.pagesPerNeed?.interval?.[0]).toBe(0)
    near(c?.pagesPerNeed?.interval?.[1], 2.4592529694092903e-5)
  })
  // SciPy: shape 0.39598911874420195 by minimising -nbinom.logpmf over its logarithm, then
  //   (shape + active) / (shape + need * ratio), gamma.ppf(0.025, shape + active) / (shape + high need * ratio),
  //   gamma.ppf(0.975, shape + active + unknown) / (shape + low need * ratio)
  test.each([
    ['a', a, 1, 0.1347752897411291, 3.9307067939921976, 2],
    ['b', b, 3.865351847153582, 1.323705309864622, 7.744657141354497, 3],
    ['c', c, 0.09007964033753654, 1.2340366224959003e-5, 0.651514396376782, 1],
  ])('drawn towards the nation: %s', (_, service, value, low, high, rank) => {
    expect((service?.shrunken?.value ?? 0) / value).toBeCloseTo(1, 5)
    expect((service?.shrunken?.interval?.[0] ?? 0) / low).toBeCloseTo(1, 4)
    expect((service?.shrunken?.interval?.[1] ?? 0) / high).toBeCloseTo(1, 4)
    expect(service?.rank).toBe(rank)
    expect(service?.rankInterval?.[0]).toBeLessThanOrEqual(rank)
    expect(service?.rankInterval?.[1]).toBeGreaterThanOrEqual(rank)
  })
  test('followers per need, with the mean weights of all five pages', () => {
    // SciPy: w = [120, 40, 900]; y, v = 1060, 826000; m, q = 236, 166680 (means of w and w**2 over 120, 40, 900, 50, 70)
    //   gamma.ppf(0.025, y * y / v, scale=v / y) / 120000
    //   gamma.ppf(0.975, (y + m)**2 / (v + q), scale=(v + q) / (y + m)) / 80000
    near(a?.followersPerNeed?.value, 1060 / 100_000)
    near(a?.followersPerNeed?.interval?.[0], 0.0005132374006818048)
    near(a?.followersPerNeed?.interval?.[1], 0.04812756792109422)
    expect(c?.followersPerNeed).toBeNull()
    expect(a?.postsPerWeekPerNeed).toBeNull()
  })
  test('associative beside commercial pages', () => {
    expect([a?.balance, b?.balance, c?.balance]).toEqual([1.5, 0, null])
    // SciPy: binomtest(2, 5).proportion_ci(method="wilson")
    expect(a?.associativeShare?.value).toBe(0.4)
    near(a?.associativeShare?.interval?.[0], 0.11762077423264783)
    near(a?.associativeShare?.interval?.[1], 0.769275718723987)
    expect(c?.associativeShare?.value).toBe(0)
  })
  test('sides and verdicts', () => {
    expect(rows.map(({ needSide, voiceSide, verdict }) => [needSide, voiceSide, verdict])).toEqual([
      ['unsure', 'unsure', 'cannot-tell'],
      ['below', 'above', 'not-under-served'],
      ['above', 'unsure', 'cannot-tell'],
    ])
    const loose = servicesOf(three, { ...options, thresholds: { needAbove: 1, voiceBelow: 1.3 } })
    expect(loose.rows.map(({ verdict }) => verdict)).toEqual(['cannot-tell', 'not-under-served', 'none-known'])
  })
})

describe('what is not said', () => {
  const allNull = {
    needPerPage: null,
    pagesPerNeed: null,
    relative: null,
    shrunken: null,
    rank: null,
    rankInterval: null,
  }
  test.each<[string, readonly TerritoryInput[], number | null]>([
    ['without need', [territory('a', { need: { value: null, interval: null }, known: 2, active: 2 })], null],
    ['of a need of nobody', [territory('a', { need: { value: 0, interval: [0, 0] }, known: 2, active: 2 })], null],
    ['where no page is known to be active or not', [territory('a', { known: 3, unknown: 3 })], null],
    ['where no page is known at all', [territory('a', {})], null],
    [
      'where none is known to be active and one may be',
      [territory('a', { known: 2, unknown: 1 }), territory('b', { known: 3, active: 3 })],
      3 / 2000,
    ],
  ])('%s', (_, territories, nationalRatio) => {
    const found = servicesOf(territories, options)
    expect(found.rows[0]?.service).toMatchObject(allNull)
    expect(found.nationalRatio).toBe(nationalRatio)
  })
  test('where all pages are silent there is nothing to be set beside', () => {
    const { rows, nationalRatio } = servicesOf([territory('a', { known: 2 }), territory('b', { known: 1 })], options)
    expect(nationalRatio).toBe(0)
    expect(rows[0]?.service).toMatchObject({ relative: null, shrunken: null, rank: null })
    expect(rows[0]?.service.pagesPerNeed?.value).toBe(0)
    expect(rows.map(({ voiceSide }) => voiceSide)).toEqual(['unsure', 'unsure'])
  })
  test('a need that may be nobody leaves an end open', () => {
    const open = territory('a', { need: { value: 10, interval: [0, 20] }, known: 2, active: 2 })
    const { service } = servicesOf([open, territory('b', {})], options).rows[0] ?? {}
    expect(service?.pagesPerNeed).toEqual({ value: 0.2, interval: null })
  })
  test('of no territory at all', () => {
    expect(servicesOf([], options)).toEqual({ rows: [], typicalNeed: null, nationalRatio: null })
  })
})

test('neither order nor names change anything', () => {
  fc.assert(
    fc.property(anyFrance, anyThresholds, fc.array(fc.nat()), (france, thresholds, turns) => {
      const given = { thresholds, resamples: 60, seed: 5 }
      const order = france.map((_, at) => at).toSorted((a, b) => (turns[a] ?? 0) - (turns[b] ?? 0) || b - a)
      const renamed = order.map((at) => ({ ...(france[at] ?? territory('', {})), key: `region-${100 - at}` }))
      const [straight, turned] = [servicesOf(france, given), servicesOf(renamed, given)]
      expect([turned.typicalNeed, turned.nationalRatio]).toEqual([straight.typicalNeed, straight.nationalRatio])
      order.forEach((at, place) => {
        expect({ ...turned.rows[place], key: '' }).toEqual({ ...straight.rows[at], key: '' })
      })
    }),
    { numRuns: 200 },
  )
})

test('ranks and intervals hold what they are of', () => {
  fc.assert(
    fc.property(anyFrance, anyThresholds, (france, thresholds) => {
      for (const { service } of servicesOf(france, { thresholds, resamples: 60, seed: 5 }).rows) {
        const { rank, rankInterval, shrunken, relative, pagesPerNeed, followersPerNeed } = service
        expect(rank === null).toBe(shrunken === null)
        if (rank !== null) {
          expect(rankInterval?.[0]).toBeLessThanOrEqual(rank)
          expect(rankInterval?.[1]).toBeGreaterThanOrEqual(rank)
        }
        for (const estimate of [relative, pagesPerNeed, followersPerNeed]) {
          const [low, high] = estimate?.interval ?? [0, Number.POSITIVE_INFINITY]
          expect(estimate?.value ?? low).toBeGreaterThanOrEqual(low)
          expect(estimate?.value ?? low).toBeLessThanOrEqual(high)
        }
        if (shrunken !== null && relative !== null)
          expect(Math.abs(shrunken.value - 1)).toBeLessThanOrEqual(Math.abs(relative.value - 1) + 1e-9)
      }
    }),
    { numRuns: 300 },
  )
})
