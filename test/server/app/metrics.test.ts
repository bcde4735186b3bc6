// Every metric over HTTP on the demonstration: pages have values in its range, the origin of a page's number is that number,
// a trend answers, and definitions of different publishers are refused in one figure.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { metrics } from '../../../data/model/metrics/index.ts'
import { twoSided } from '../../../data/model/two-sided.ts'
import { type Running, startServer } from '../../helpers/server.ts'
import { temporaryFolder } from '../../helpers/temporary.ts'
import { ask, good, refused, settled } from './client.ts'

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

/** The demonstration has no export of an owner, hence no stated reach. */
const shown = [...metrics.values()].filter(({ key }) => key !== 'reach-stated')

describe.each(shown.map((metric) => [metric.key, metric] as const))('%s', (key, metric) => {
  test('has values of pages, each of which opens', async () => {
    const reply = await good(origin, 'compare', { query: { ...period, metric: key } })
    const [compared] = reply.metrics
    expect(reply.metrics).toHaveLength(1)
    const points = compared?.points ?? []
    expect(points.length).toBeGreaterThan(10)
    const [low, high] = metric.range
    for (const { value } of points) expect([value >= low, value <= (high ?? value)]).toEqual([true, true])
    expect(compared?.pairs.map(({ gap }) => gap.noRatio === 'signed')).toEqual([low < 0])
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
    const { sets, lines } = await good(origin, 'series', { query: { ...period, metric: key } })
    expect(sets.map(({ camp }) => camp)).toEqual(['association', 'commercial'])
    expect(lines.map((line) => line.length)).toEqual([12, 12])
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
  for (const { metric, left, right } of twoSided(reply).metrics) {
    const asks = metrics.get(metric as (typeof keys)[number])?.asks ?? []
    if (asks.includes('shares')) expect([metric, left.n + right.n]).toEqual([metric, 0])
    else if (metric !== 'reach-stated') expect([metric, left.n + right.n > 10]).toEqual([metric, true])
  }
})

test('stated reach: the median of the days of the period, the value observed last of a day that is stated twice', async () => {
  const file = (lines: readonly string[]): string =>
    ['actor,platform,metric,value,observed_on,source_url,note', ...lines].join('\n')
  const days = [
    'april,facebook,reach-stated,900,2025-02-28,,',
    'april,facebook,reach-stated,40,2025-03-01,,',
    'april,facebook,reach-stated,60,2025-03-31,,',
    'april,facebook,reach-stated,10,2025-03-02,,',
  ]
  const upload = async (name: string, text: string): Promise<void> => {
    const { id } = await good(origin, 'upload', { query: { file: name, observedAt: name.slice(0, 10) }, file: text })
    await settled(origin, id)
    await good(origin, 'storeUpload', { params: { id }, body: {} })
    expect((await settled(origin, id)).state).toBe('done')
  }
  await upload('2025-05-01.csv', file(days))
  await upload('2025-05-02.csv', file(['april,facebook,reach-stated,50,2025-03-02,,']))
  const query = { data: 'real', metric: 'reach-stated', from: '2025-03', to: '2025-03' } as const
  const { metrics: found } = await good(origin, 'compare', { query })
  expect(found[0]?.points).toMatchObject([{ value: 50, posts: null, observedOn: null }])
})
