// One table a metric: a page in, value out, and when there is none. Values are worked by hand; the page of the Method
// screen is computed, its written sums by a reader of sums of its own; then properties over all metrics.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { examplePage, examplePosts } from '../../data/model/metrics/example.ts'
import { platformsGiving } from '../../data/model/metrics/giving.ts'
import {
  families,
  gapMetrics,
  isMetricKey,
  isState,
  type MetricKey,
  mainMetric,
  mayStandTogether,
  metrics,
  metricsOf,
  panelFamilies,
  shownValue,
} from '../../data/model/metrics/index.ts'
import type { PagePeriod } from '../../data/model/totals.ts'
import { noTotals, rateOf } from '../../data/model/totals.ts'
import { pageOf, pageWith, post, shuffledColumns } from './metric-pages.ts'
import { metricRows } from './metric-rows.ts'

const valueIn = (key: MetricKey, page: PagePeriod): number | null => {
  const metric = metrics.get(key)
  if (metric === undefined) throw new Error(`no metric ${key}`)
  return metric.value(page)
}

/** Digits, + - * / ^ and brackets, by recursive descent: `2 + 3 * 4` is 14, `2 ^ 3 ^ 0` is 2. */
const computed = (work: string): number => {
  const signs = work.match(/\d+(?:\.\d+)?|[-+*/^()]/g) ?? []
  let at = 0
  const factor = (): number => {
    const sign = signs[at++]
    const value = sign === '(' ? sum() : Number(sign)
    if (sign === '(') at += 1
    if (signs[at] !== '^') return value
    at += 1
    return value ** factor()
  }
  const product = (): number => {
    let value = factor()
    while (signs[at] === '*' || signs[at] === '/') value = signs[at++] === '*' ? value * factor() : value / factor()
    return value
  }
  const sum = (): number => {
    let value = product()
    while (signs[at] === '+' || signs[at] === '-') value = signs[at++] === '+' ? value + product() : value - product()
    return value
  }
  const value = sum()
  expect(at).toBe(signs.length)
  return value
}

test.each([
  ['2 + 3 * 4', 14],
  ['(10 + 4 + 0 + 20) / 4', 8.5],
  ['(250 / 200) ^ (1 / 2) - 1', Math.sqrt(1.25) - 1],
  ['29 - 15.5', 13.5],
])('%s is %f', (work, expected) => expect(computed(work)).toBeCloseTo(expected, 12))

describe('metrics', () => {
  test.each(metricRows)('%s: %s', (_name, key, page, expected) => {
    const value = valueIn(key, page)
    if (expected === null) expect(value).toBeNull()
    else expect(value).toBeCloseTo(expected, 12)
  })

  test('every metric has rows, a null case among them', () => {
    for (const key of metrics.keys()) {
      expect([key, metricRows.some((row) => row[1] === key && row[3] === null)]).toEqual([key, true])
      expect([key, metricRows.some((row) => row[1] === key && row[3] !== null)]).toEqual([key, true])
    }
  })

  test('nothing known is null, never 0', () => {
    for (const metric of metrics.values()) {
      expect(metric.value(pageOf({}, { hasKnownPosts: false }))).toBeNull()
      expect(
        metric.value(
          pageWith([], {
            hasKnownPosts: false,
            followers: null,
            followersBefore: null,
            reachStated: [],
            time: { zone: 'UTC', covered: [] },
          }),
        ),
      ).toBeNull()
    }
  })
})

describe.each([...metrics.values()].map((metric) => [metric.key, metric] as const))('%s', (key, metric) => {
  test('the example of the Method screen is what the metric computes, and what its written sum comes to', () => {
    expect(metric.value(examplePage)).toBeCloseTo(metric.example.value, 12)
    expect(computed(metric.example.work)).toBeCloseTo(metric.example.value, 12)
  })
  test('says where it can be given, and is null where a count is not published', () => {
    const giving = platformsGiving(metric).map((platform) => platform.key)
    expect(giving).toContain('facebook')
    expect(giving.includes('instagram')).toBe(!metric.asks.includes('shares'))
    const unpublished = examplePosts.map((it) => ({ ...it, shares: null }))
    if (!giving.includes('instagram')) expect(metric.value(pageWith(unpublished))).toBeNull()
  })
  test('looks at the state of followers exactly where it is made of it', () => {
    expect(metric.reads === 'followers').toBe(
      metric.asks.includes('followers') && key !== 'interaction-rate' && metric.definedBy !== 'Fanpage Karma',
    )
  })
})

describe('whatever the posts', () => {
  const count = fc.option(fc.nat({ max: 400 }), { nil: null })
  const posts = fc.array(
    fc
      .record({
        minute: fc.integer({ min: 0, max: 28 * 24 * 60 - 1 }),
        reactions: count,
        comments: count,
        shares: count,
        views: count,
        followers: fc.nat({ max: 900 }),
      })
      .map(({ minute, ...counts }) => post(minute, counts)),
    { maxLength: 25 },
  )
  const state = fc.option(fc.nat({ max: 900 }), { nil: null })

  test('a value is null or lies in its range', () => {
    fc.assert(
      fc.property(posts, state, state, fc.boolean(), (list, before, end, hasKnownPosts) => {
        const page = pageWith(list, {
          hasKnownPosts,
          followers: end === null ? null : { value: end, day: '2025-02-28', precision: 'day' },
          followersBefore: before === null ? null : { value: before, day: '2025-01-31', precision: 'day' },
        })
        for (const metric of metrics.values()) {
          const value = metric.value(page)
          if (value === null) continue
          const [low, high] = metric.range
          expect([metric.key, Number.isFinite(value), value >= low, value <= (high ?? value)]).toEqual([
            metric.key,
            true,
            true,
            true,
          ])
        }
      }),
    )
  })

  // What counts posts, days or time sees the post itself; all that counts reactions must not see it.
  const seesPosts: readonly MetricKey[] = [
    'active-weeks',
    'gap-variation',
    'karma-engagement',
    'karma-weighted',
    'longest-silence',
    'posting-frequency',
    'potential-audience',
    'return-on-effort',
  ]
  test('one more post of unknown counts changes no count', () => {
    fc.assert(
      fc.property(posts, fc.nat({ max: 28 * 24 * 60 - 1 }), (list, minute) => {
        const more = [...list, post(minute, { reactions: null, comments: null, shares: null, views: null })]
        for (const [key, metric] of metrics)
          if (!seesPosts.includes(key)) expect(metric.value(pageWith(more))).toBe(metric.value(pageWith(list)))
      }),
    )
  })

  test('the order of posts published at one instant is irrelevant', () => {
    fc.assert(
      fc.property(posts, fc.nat(), (list, seed) => {
        const together = list.map((it) => ({ ...it, at: '2025-02-10T08:00:00Z' }))
        for (const metric of metrics.values()) {
          const value = metric.value(pageWith(together))
          const shuffled = metric.value({ ...pageWith(together), posts: shuffledColumns(together, seed) })
          if (value === null) expect(shuffled).toBeNull()
          else expect(shuffled).toBeCloseTo(value, 9)
        }
      }),
    )
  })

  test('against definitions written out', () => {
    const known = <T>(values: readonly (T | null)[]): T[] => values.filter((value) => value !== null)
    const mean = (values: readonly number[]): number | null =>
      values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
    const middle = (values: readonly number[]): number | null => {
      const sorted = values.toSorted((a, b) => a - b)
      const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
      return low === undefined || high === undefined ? null : (low + high) / 2
    }
    const near = (found: number | null, expected: number | null): void => {
      if (expected === null) expect(found).toBeNull()
      else expect(found).toBeCloseTo(expected, 9)
    }
    fc.assert(
      fc.property(posts, (list) => {
        const page = pageWith(list)
        const all = list.map(({ reactions: r, comments: c, shares: s }) =>
          r === null || c === null || s === null ? null : r + c + s,
        )
        near(valueIn('interactions-median', page), middle(known(all)))
        near(valueIn('interactions-per-post', page), mean(known(all)))
        near(valueIn('views-per-post', page), mean(known(list.map(({ views }) => views))))
        near(
          valueIn('posts-with-share', page),
          mean(known(list.map(({ shares }) => shares)).map((shares) => (shares > 0 ? 1 : 0))),
        )
        const days = Array.from({ length: 28 }, (_, day) => {
          const of = list.flatMap((it, at) =>
            Math.floor((Date.parse(it.at) - Date.parse('2025-01-31T23:00:00Z')) / 86_400_000) === day ? [at] : [],
          )
          const rates = of.map((at) => {
            const [sum, followers] = [all[at], list[at]?.followers ?? 0]
            return sum === null || sum === undefined || followers === 0 ? null : sum / followers
          })
          return rates.includes(null) ? null : known(rates).reduce((sum, rate) => sum + rate, 0)
        })
        const isAnyKnown =
          list.length === 0 ||
          list.some((it) => {
            const day = Math.floor((Date.parse(it.at) - Date.parse('2025-01-31T23:00:00Z')) / 86_400_000)
            return days[day] !== null
          })
        near(valueIn('karma-engagement', page), isAnyKnown ? mean(known(days)) : null)
      }),
    )
  })
})

describe('which metrics stand where', () => {
  test('by family, the main metric of each first', () => {
    expect([...metrics.values()].map(({ family }) => family)).toEqual(
      [...metrics.values()].map(({ family }) => family).toSorted((a, b) => families.indexOf(a) - families.indexOf(b)),
    )
    expect(families.map(mainMetric)).toEqual([
      'followers',
      'posting-frequency',
      'interactions-per-post',
      'comments-per-post',
      'return-on-effort',
    ])
  })
  test.each(families)('%s has one main metric', (family) => {
    expect(metricsOf(family).filter(({ isMain }) => isMain)).toHaveLength(1)
    expect(metrics.get(mainMetric(family))?.family).toBe(family)
  })
  test('the gap figure shows at most eight, each of which says more is more visible, panels among them', () => {
    expect(gapMetrics.length).toBeLessThanOrEqual(8)
    for (const key of gapMetrics) expect(metrics.get(key)?.direction).toBe('more-is-more-visible')
    for (const family of panelFamilies) expect(gapMetrics).toContain(mainMetric(family))
    expect(mayStandTogether(gapMetrics)).toBe(true)
  })
  test('definitions of two publishers never stand in one figure', () => {
    expect(mayStandTogether([])).toBe(true)
    expect(mayStandTogether(['karma-engagement', 'karma-weighted'])).toBe(true)
    expect(mayStandTogether(['interaction-rate', 'rival-iq-rate'])).toBe(false)
    expect(mayStandTogether(['quintly-rate', 'rival-iq-rate'])).toBe(false)
    expect(mayStandTogether(['followers', 'fame'])).toBe(false)
    const publishers = [...metrics.values()].map(({ definedBy }) => definedBy).filter((name) => name !== null)
    expect([...new Set(publishers)].sort()).toEqual(['Fanpage Karma', 'Rival IQ', 'quintly'])
  })
  test('only what is itself stated of a page can be drawn as stated', () => {
    expect([...metrics.keys()].filter(isState)).toEqual(['followers', 'reach-stated'])
    expect(isMetricKey('constructor')).toBe(false)
  })
})

test.each([
  ['interaction-rate', 0.0125, 12.5],
  ['interactions-per-post', 12.5, 12.5],
  ['posts-with-comment', 0.25, 25],
  ['followers', 0, 0],
  ['no metric', 3, 3],
])('%s stored as %f is shown as %f', (key, stored, shown) => {
  expect(shownValue(key, stored)).toBe(shown)
})

test.each<[string, number | null, number | null, number | null]>([
  ['3 of 1,000', 3, 1000, 3_000_000],
  ['more than one each', 5, 2, 2_500_000_000],
  ['rounded to whole billionths', 1, 3, 333_333_333],
  ['half a billionth is rounded up', 1, 2_000_000_000, 1],
  ['nobody reacted', 0, 10, 0],
  ['nobody followed', 4, 0, null],
  ['interactions unknown', null, 10, null],
  ['followers unknown', 4, null, null],
])('rate of a post: %s', (_, interactions, followers, expected) => {
  expect(rateOf(interactions, followers)).toBe(expected)
})

test('totals of nothing are 0', () => expect(Object.values(noTotals).every((value) => value === 0)).toBe(true))
