// What a metric says of single posts: their mean or median is the value of the metric, whatever the posts.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { examplePage } from '../../../data/model/metrics/example.ts'
import { type MetricKey, metrics } from '../../../data/model/metrics/index.ts'
import { perPostOf, postsBehind, restsOnPosts } from '../../../data/model/standing/per-post.ts'
import { median, sampleOf } from '../../../data/model/statistics/index.ts'
import { pageOf, pageWith, post } from '../metric-pages.ts'

const count = fc.option(fc.integer({ min: 0, max: 5000 }), { nil: null })
const posts = fc.array(
  fc
    .record({
      reactions: count,
      comments: count,
      shares: count,
      views: count,
      followers: fc.integer({ min: 0, max: 9000 }),
    })
    .map((counts) => counts),
  { maxLength: 12 },
)
const told = [...metrics.values()].filter(({ key }) => perPostOf(key) !== null)

const ofPosts = (values: Float64Array, as: 'mean' | 'median'): number | null => {
  if (values.length === 0) return null
  return as === 'median' ? median(sampleOf(values)) : values.reduce((sum, value) => sum + value, 0) / values.length
}

test.each(told.map((metric) => [metric.key, metric] as const))('%s is made of its posts', (key, metric) => {
  const perPost = perPostOf(key)
  if (perPost === null) throw new Error('listed above')
  const check = (page: Parameters<typeof metric.value>[0]): void => {
    const [found, expected] = [ofPosts(perPost.of(page), perPost.as), metric.value(page)]
    if (found === null || expected === null) expect([key, found]).toEqual([key, expected])
    else expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-9 * Math.abs(expected) + 1e-9)
  }
  check(examplePage)
  check({ ...examplePage, followers: null })
  fc.assert(fc.property(posts, (all) => check(pageWith(all.map((counts, at) => post(at * 60, counts))))))
})

test('most metrics under posts are told post by post', () => {
  expect(told.map(({ key }) => key)).toEqual(
    expect.arrayContaining(['interactions-per-post', 'interaction-rate', 'comments-per-post', 'posts-with-comment']),
  )
  expect(perPostOf('comments-per-reaction')).toBeNull()
})

describe('posts behind a value', () => {
  test.each<[MetricKey, boolean, number | null]>([
    ['followers', false, null],
    ['posting-frequency', false, null],
    ['longest-silence', false, null],
    ['active-weeks', false, null],
    ['potential-audience', false, null],
    ['interactions-per-post', true, 4],
    ['interactions-median', true, 4],
    ['interaction-rate', true, 4],
    ['views-per-post', true, 2],
    ['comments-per-reaction', true, 5],
  ])('%s', (metric, rests, count) => {
    expect(restsOnPosts(metric)).toBe(rests)
    expect(postsBehind(metric, examplePage)).toBe(count)
  })
  test('a page whose posts were not brought has none', () => {
    expect(postsBehind('interactions-per-post', pageOf({ posts: 3 }))).toBe(0)
  })
})
