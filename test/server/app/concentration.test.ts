// How unequal pages are, over HTTP: held against the values that a comparison gives, with Gini and curve written out slowly.

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
const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

test.each(['followers', 'interactions-per-post'])('%s: each set, from the values of its pages', async (metric) => {
  const reply = await good(origin, 'concentration', { query: { ...span, metric } })
  const compared = await good(origin, 'compare', { query: { ...span, metric } })
  expect(reply).toMatchObject({ metric, isPublished: true, resamples: 0, sets: compared.sets })
  expect(reply.concentrations).toHaveLength(2)
  for (const [place, found] of reply.concentrations.entries()) {
    const values = (compared.metrics[0]?.points ?? [])
      .flatMap((point) => (point.set === place ? [point.value] : []))
      .toSorted((a, b) => a - b)
    const whole = sumOf(values)
    expect([found.n, found.n + found.missing]).toEqual([values.length, reply.sets[place]?.pages])
    const apart = values.flatMap((one) => values.map((other) => Math.abs(one - other)))
    expect(found.gini).toBeCloseTo(sumOf(apart) / (2 * values.length * whole), 12)
    expect(found.lorenz).toEqual(
      [0, ...values].map((_, at) => ({
        pages: expect.closeTo(at / values.length, 12),
        total: expect.closeTo(sumOf(values.slice(0, at)) / whole, 12),
      })),
    )
    const summary = compared.metrics[0]?.sets[place]
    expect([found.gini, found.topTenth]).toEqual([summary?.gini, summary?.topTenth])
  }
})

test('nothing is known of a time without posts', async () => {
  const query = { metric: 'interactions-per-post', from: '1999', to: '1999' }
  const { concentrations, sets } = await good(origin, 'concentration', { query })
  expect(concentrations).toEqual(
    sets.map(({ pages }) => ({ n: 0, missing: pages, gini: null, topTenth: null, lorenz: null })),
  )
})

test.each([
  ['two metrics', { metric: 'followers,posting-frequency' }, 'expected one'],
  ['none', {}, 'metric'],
  ['what is no metric', { metric: 'fame' }, 'found "fame"'],
  ['an unknown parameter', { metric: 'followers', by: 'month' }, 'by'],
])('refuses %s', async (_name, query, says) => {
  expect((await refused(await ask(origin, 'concentration', { query }), 400)).detail).toContain(says)
})
