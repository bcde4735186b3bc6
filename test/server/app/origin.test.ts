// What lies behind a number of any days and under any filter, over HTTP: the value of the figure itself, and the very posts
// of the files that it rests on, found again in another way. Whole months and typed numbers: provenance.test.ts.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { MetricKey } from '../../../data/model/metrics/index.ts'
import type { Running } from '../../helpers/server.ts'
import { postIdOf } from '../ingest/exports.ts'
import { ask, good, refused } from './client.ts'
import { current, type Drawn, serveDrawn, texts, within } from './drawn-posts.ts'

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

type Query = Record<string, string>

/** Each page of the figure with what lies behind its value. */
const behind = async (metric: MetricKey, query: Query) => {
  const { set: _set, territory: _territory, ...ofPage } = query
  const reply = await good(origin, 'compare', { query: { ...query, metric } })
  const points = reply.metrics[0]?.points ?? []
  const found = await Promise.all(
    points.map(({ pageId }) => good(origin, 'origin', { params: { id: pageId }, query: { ...ofPage, metric } })),
  )
  return points.map((point, place) => ({ reply, point, found: found[place] }))
}
const idsOf = (posts: readonly Drawn[], actor: string | null): readonly string[] =>
  posts
    .filter(({ page, isBank }) => `${isBank ? 'bank' : 'association'}-${page}` === actor)
    .map(({ post }) => postIdOf(post))
    .toSorted()

describe('posts', () => {
  test.each<[string, Query, string, string]>([
    ['a week', { from: '2024-W13', to: '2024-W13' }, '2024-03-25', '2024-03-31'],
    ['the day that lacks an hour', { from: '2024-03-31', to: '2024-03-31' }, '2024-03-31', '2024-03-31'],
    ['the day that has one more', { from: '2023-10-29', to: '2023-10-29' }, '2023-10-29', '2023-10-29'],
    ['a quarter', { from: '2024-Q1', to: '2024-Q1' }, '2024-01-01', '2024-03-31'],
    ['a year', { from: '2024', to: '2024' }, '2024-01-01', '2024-12-31'],
    ['from a day to a month', { from: '2023-11-15', to: '2024-02' }, '2023-11-15', '2024-02-29'],
    [
      'a day overseas',
      { from: '2024-03-31', to: '2024-03-31', territory: 'departement-974' },
      '2024-03-31',
      '2024-03-31',
    ],
  ])('%s', async (_, query, from, to) => {
    const all = await behind('interactions-per-post', query)
    expect(all.length).toBeGreaterThan(0)
    const rows = within(current, from, to)
    for (const { reply, point, found } of all) {
      expect(found).toMatchObject({ value: point.value, from: reply.from, to: reply.to, restsOn: 'posts' })
      expect(found?.posts.rows.map(({ externalId }) => externalId).toSorted()).toEqual(idsOf(rows, point.actor))
      expect(found?.posts.total).toBe(point.posts)
      expect(found?.sum?.posts).toBe(point.posts)
      expect(found?.posts.rows.every(({ line, importId }) => line > 1 && importId > 0)).toBe(true)
    }
  })

  test.each<[string, Query, (row: Drawn) => boolean]>([
    ['of a topic', { topic: 'repit' }, ({ text }) => text === texts[0] || text === texts[1]],
    ['of a format', { format: 'link' }, ({ type }) => type === 'Link'],
    ['on topic', { onTopic: '1' }, ({ text, isBank }) => text === texts[0] || (text === texts[1] && !isBank)],
    [
      'of a topic in a format',
      { topic: 'repit', format: 'photo' },
      ({ text, type }) => type === 'Photo' && (text === texts[0] || text === texts[1]),
    ],
  ])('%s, those alone', async (_, filter, keeps) => {
    const all = await behind('interactions-per-post', { from: '2023-11-15', to: '2024-W10', ...filter })
    expect(all.length).toBeGreaterThan(15)
    const rows = within(current, '2023-11-15', '2024-03-10').filter(keeps)
    for (const { point, found } of all) {
      expect(found?.value).toBe(point.value)
      expect(found?.posts.rows.map(({ externalId }) => externalId).toSorted()).toEqual(idsOf(rows, point.actor))
      expect(found?.posts.total).toBe(found?.sum?.posts)
    }
  })

  test('at equal age, the value is that of the figure', async () => {
    const all = await behind('interactions-per-post', { from: '2024-05', to: '2024-05', age: '20' })
    expect(all.length).toBeGreaterThan(0)
    for (const { point, found } of all) expect(found?.value).toBe(point.value)
  })

  test('kept by a filter are counted from the first of them', async () => {
    const [first] = await behind('interactions-per-post', { from: '2024-Q1', to: '2024-Q1', topic: 'repit' })
    const rows = first?.found?.posts.rows ?? []
    const rest = await good(origin, 'origin', {
      params: { id: first?.point.pageId ?? 0 },
      query: { metric: 'interactions-per-post', from: '2024-Q1', to: '2024-Q1', topic: 'repit', offset: '1' },
    })
    expect(rest.posts).toEqual({ total: rows.length, offset: 1, rows: rows.slice(1) })
  })
})

describe('followers', () => {
  test.each<[string, string, string]>([
    ['a week within a month', '2024-W11', '2024-W11'],
    ['a day', '2024-03-31', '2024-03-31'],
    ['a quarter', '2023-Q4', '2023-Q4'],
    ['from a month to a day', '2024-01', '2024-03-11'],
  ])('at the end of %s are the one value marked', async (_, from, to) => {
    const all = await behind('followers', { from, to })
    expect(all.length).toBeGreaterThan(10)
    for (const { point, found } of all) {
      expect(found?.value).toBe(point.value)
      const used = found?.readings.filter(({ isUsed }) => isUsed) ?? []
      expect(used.map(({ value, observedOn }) => [value, observedOn])).toEqual([[point.value, point.observedOn]])
    }
  })

  test('their growth over a week rests on two values', async () => {
    const all = await behind('followers-growth', { from: '2024-W11', to: '2024-W12' })
    expect(all.length).toBeGreaterThan(5)
    for (const { point, found } of all) {
      expect(found?.value).toBe(point.value)
      const used = found?.readings.filter(({ isUsed }) => isUsed) ?? []
      expect(used.length).toBeLessThanOrEqual(2)
      expect(used.length).toBeGreaterThan(0)
    }
  })
})

test.each<[string, Query]>([
  ['a week that the year lacks', { from: '2025-W53', to: '2025-W53' }],
  ['a day that the month lacks', { from: '2025-02-29', to: '2025-03-01' }],
  ['a day after the end', { from: '2025-W10', to: '2025-03-02' }],
  ['one end alone', { from: '2025-W10' }],
  ['what is no topic', { topic: 'voitures' }],
])('%s is refused', async (_, query) => {
  await refused(await ask(origin, 'origin', { params: { id: 1 }, query: { metric: 'followers', ...query } }), 400)
})
