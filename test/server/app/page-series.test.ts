// One metric over time page by page, over HTTP: each value held against what the comparison of that bucket alone gives, which pages
// are shown, and what is refused.

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Running } from '../../helpers/server.ts'
import { ask, good, refused } from './client.ts'
import { serveDrawn } from './drawn-posts.ts'

let server: Running
let origin: string
beforeAll(async () => {
  server = await serveDrawn()
  origin = server.origin
}, 60_000)
afterAll(async () => {
  expect(server.logged).toEqual([])
  await server.close()
})

const span = { from: '2024-01', to: '2024-04' }

test.each(['followers', 'interactions-per-post', 'posting-frequency'])(
  '%s: each bucket as a comparison of it alone',
  async (metric) => {
    const reply = await good(origin, 'pageSeries', { query: { ...span, metric } })
    expect(reply).toMatchObject({ metric, by: 'month', isPublished: true, resamples: 0, pagesNotShown: 0 })
    expect(reply.buckets).toEqual(['2024-01', '2024-02', '2024-03', '2024-04'])
    expect(reply.lines).toHaveLength(reply.sets.reduce((sum, { pages }) => sum + pages, 0))
    const whole = await good(origin, 'compare', { query: { ...span, metric } })
    const valueIn = (compared: typeof whole, pageId: number): number | null =>
      compared.metrics[0]?.points.find((point) => point.pageId === pageId)?.value ?? null
    for (const { pageId, value } of reply.lines) expect(value).toBe(valueIn(whole, pageId))
    for (const [at, bucket] of reply.buckets.entries()) {
      const alone = await good(origin, 'compare', { query: { from: bucket, to: bucket, metric } })
      for (const { pageId, values } of reply.lines) expect(values[at]).toBe(valueIn(alone, pageId))
    }
  },
)

test('by set, most followers first, unknown ones last', async () => {
  const { lines } = await good(origin, 'pageSeries', { query: { ...span, metric: 'followers' } })
  const expected = lines.toSorted(
    (a, b) => a.set - b.set || (b.followers ?? -1) - (a.followers ?? -1) || a.pageId - b.pageId,
  )
  expect(lines.map(({ pageId }) => pageId)).toEqual(expected.map(({ pageId }) => pageId))
  expect(lines.map(({ followers, value }) => [followers, value])).toEqual(lines.map(({ value }) => [value, value]))
})

test('nothing is known of a time without posts, and it is not 0', async () => {
  const query = { metric: 'interactions-per-post', from: '1999', to: '1999', by: 'quarter' as const }
  const { buckets, lines } = await good(origin, 'pageSeries', { query })
  expect(buckets).toHaveLength(4)
  for (const { value, values } of lines) expect([value, values]).toEqual([null, [null, null, null, null]])
})

test.each([
  ['two metrics', { metric: 'followers,posting-frequency' }, 'found "followers,posting-frequency"'],
  ['none', {}, 'metric'],
  ['a split that is no bucket', { metric: 'followers', by: 'topic' }, 'by'],
  ['pages that are no numbers', { metric: 'followers', mark: 'all' }, 'mark'],
  ['more points than can be shown', { metric: 'followers', by: 'day', from: '2000', to: '2010' }, 'by'],
])('refuses %s', async (_name, query, says) => {
  expect((await refused(await ask(origin, 'pageSeries', { query }), 400)).detail).toContain(says)
})
