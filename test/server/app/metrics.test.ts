// Every metric over HTTP on the demonstration: pages have values in its range, the origin of a page's number is that number,
// a trend answers, and definitions of different publishers are refused in one figure.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { metrics } from '../../../data/model/metrics/index.ts'
import { type Running, startServer } from '../../helpers/server.ts'
import { temporaryFolder } from '../../helpers/temporary.ts'
import { ask, good, refused } from './client.ts'

let server: Running
let origin: string
beforeAll(async () => {
  server = await startServer(temporaryFolder(), true)
  origin = server.origin
})
afterAll(async () => {
  expect(server.logged).toEqual([])
  await server.close()
})

const period = { data: 'demo', from: '2025-01', to: '2025-12' } as const

describe.each([...metrics.values()].map((metric) => [metric.key, metric] as const))('%s', (key, metric) => {
  test('has values of pages, each of which opens', async () => {
    const reply = await good(origin, 'compare', { query: { ...period, metric: key } })
    const [compared] = reply.metrics
    expect(reply.metrics).toHaveLength(1)
    const points = compared?.points ?? []
    expect(points.length).toBeGreaterThan(10)
    const [low, high] = metric.range
    for (const { value } of points) expect([value >= low, value <= (high ?? value)]).toEqual([true, true])
    expect(compared?.gap.noRatio === 'signed').toBe(low < 0)
    for (const { pageId, value, posts, observedOn } of points.slice(0, 3)) {
      const found = await good(origin, 'origin', { params: { id: pageId }, query: { ...period, metric: key } })
      expect(found.value).toBe(value)
      if (found.restsOn === 'posts') expect(found.posts.total).toBe(posts)
      else {
        const used = found.readings.filter(({ isUsed }) => isUsed)
        expect(used).toHaveLength(key === 'followers-growth' ? 2 : 1)
        expect(used[0]?.observedOn).toBe(observedOn)
        const [end, before] = used.map((reading) => reading.value)
        if (before !== undefined && end !== undefined) expect(Math.sign(end - before)).toBe(Math.sign(value))
      }
    }
  })

  test('has a trend by month', async () => {
    const { sets } = await good(origin, 'series', { query: { ...period, metric: key } })
    expect(sets.map(({ points }) => points.length)).toEqual([12, 12])
  })
})

test('the definitions of two publishers, or of another and us, are refused in one figure', async () => {
  for (const metric of ['rival-iq-rate,quintly-rate', 'interaction-rate,karma-engagement'])
    await refused(await ask(origin, 'compare', { query: { ...period, metric } }), 400)
  const { metrics: found } = await good(origin, 'compare', {
    query: { ...period, metric: 'karma-engagement,karma-weighted' },
  })
  expect(found).toHaveLength(2)
})

test('Instagram has no measure of shares, and the others that rest on posts', async () => {
  const keys = [...metrics.values()].filter(({ definedBy }) => definedBy === null).map(({ key }) => key)
  const reply = await good(origin, 'compare', { query: { ...period, platform: 'instagram', metric: keys.join(',') } })
  for (const { metric, left, right } of reply.metrics) {
    const asks = metrics.get(metric as (typeof keys)[number])?.asks ?? []
    if (asks.includes('shares')) expect([metric, left.n + right.n]).toEqual([metric, 0])
    else expect([metric, left.n + right.n > 10]).toEqual([metric, true])
  }
})
