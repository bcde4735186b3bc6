// Two metrics against each other, over HTTP: held against ranks written out over the values that a comparison gives.

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
const metric = 'followers,interactions-per-post'

/** Places from 1, equal values sharing the mean of theirs. */
const rank = (values: readonly number[]): readonly number[] =>
  values.map(
    (value) =>
      values.filter((other) => other < value).length + (values.filter((other) => other === value).length + 1) / 2,
  )
const pearson = (x: readonly number[], y: readonly number[]): number => {
  const mean = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0) / list.length
  const [ofX, ofY] = [mean(x), mean(y)]
  const products = (a: readonly number[], b: readonly number[], ofA: number, ofB: number) =>
    a.reduce((sum, value, at) => sum + (value - ofA) * ((b[at] ?? 0) - ofB), 0)
  return products(x, y, ofX, ofY) / Math.sqrt(products(x, x, ofX, ofX) * products(y, y, ofY, ofY))
}

test('each set has the correlation of the ranks of its pages', async () => {
  const reply = await good(origin, 'correlation', { query: { ...span, metric } })
  const compared = await good(origin, 'compare', { query: { ...span, metric } })
  expect([reply.metrics, reply.resamples]).toEqual([['followers', 'interactions-per-post'], 0])
  expect(reply.sets).toEqual(compared.sets)
  const [x, y] = compared.metrics.map(({ points }) => points)
  expect(reply.correlations).toHaveLength(2)
  for (const [place, found] of reply.correlations.entries()) {
    const pairs = (x ?? []).flatMap((point) => {
      const other = (y ?? []).find(({ pageId }) => pageId === point.pageId)
      return point.set === place && other !== undefined ? [[point.value, other.value] as const] : []
    })
    expect([found.n, found.n + found.missing]).toEqual([12, reply.sets[place]?.pages])
    const rho = pearson(rank(pairs.map(([value]) => value)), rank(pairs.map(([, value]) => value)))
    expect(found.rho).toBeCloseTo(rho, 12)
    expect(found.interval?.[0]).toBeLessThan(rho)
    expect(found.interval?.[1]).toBeGreaterThan(rho)
  }
})

test('the two may change places, and filters narrow both', async () => {
  const [there, back] = await Promise.all(
    [metric, 'interactions-per-post,followers'].map((list) =>
      good(origin, 'correlation', { query: { ...span, metric: list, size: 'under-500' } }),
    ),
  )
  expect(there?.correlations).toEqual(back?.correlations)
  // Pages 1 to 3 have fewer than 500 followers, and no bank has: too few to say anything.
  expect(there?.correlations).toEqual(
    [3, 0].map((n) => ({ n, missing: 0, rho: null, interval: null, p: null, certainty: 'too-few' })),
  )
})

test('nothing is known of a time without posts', async () => {
  const { correlations, sets } = await good(origin, 'correlation', { query: { metric, from: '1999', to: '1999' } })
  expect(correlations.map(({ n, missing, rho }) => [n, missing, rho])).toEqual(
    sets.map(({ pages }) => [0, pages, null]),
  )
})

test.each([
  ['one metric', { metric: 'followers' }, 'expected two'],
  ['three', { metric: `${metric},posting-frequency` }, 'expected two'],
  ['the same twice', { metric: 'followers,followers' }, 'expected two'],
  ['none', {}, 'metric'],
  ['what is no metric', { metric: 'followers,fame' }, 'found "fame"'],
  ['two publishers', { metric: 'interaction-rate,rival-iq-rate' }, 'different publishers'],
  ['an unknown parameter', { metric, by: 'month' }, 'by'],
  ['a period that is none', { metric, from: '2024-13' }, '2024-13'],
])('refuses %s', async (_name, query, says) => {
  expect((await refused(await ask(origin, 'correlation', { query }), 400)).detail).toContain(says)
})

test('does not exist under another name', async () => {
  await refused(await fetch(`${origin}/api/correlations?metric=${metric}`), 404)
})
