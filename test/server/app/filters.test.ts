// Figures over any days and under filters, over HTTP, each number worked out again from the rows of the files: days on which
// clocks change, an overseas page, topics, formats, posts at equal age, and what is refused.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { totalsOfPosts } from '../../../data/model/post-totals.ts'
import type { Running } from '../../helpers/server.ts'
import { ask, good, refused } from './client.ts'
import { current, type Drawn, interactionsOf, rows, serveDrawn, texts, within } from './drawn-posts.ts'

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
/** Mean of the known interactions of each page, by name of its page. */
const meansOf = (list: readonly Drawn[]): Record<string, number> =>
  Object.fromEntries(
    [...Map.groupBy(list, ({ page, isBank }) => `${isBank ? 'bank' : 'association'}-${page}`)].flatMap(
      ([page, posts]) => {
        const known = posts.map(interactionsOf).filter((count) => count !== null)
        return known.length === 0 ? [] : [[page, known.reduce((sum, count) => sum + count, 0) / known.length]]
      },
    ),
  )
const compared = async (query: Query) => {
  const reply = await good(origin, 'compare', { query: { metric: 'interactions-per-post', ...query } })
  const values = Object.fromEntries((reply.metrics[0]?.points ?? []).map(({ actor, value }) => [actor ?? '', value]))
  return { reply, values }
}
const near = (values: Record<string, number>) =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, expect.closeTo(value, 9)]))

test('sums of posts are those of the roll-up, page by page and month by month', () => {
  const store = server.datasets.real
  const rolled = store.totals.between('facebook', '2023-10', '2024-05')
  expect(rolled.length).toBeGreaterThan(150)
  for (const { pageId, month, totals } of rolled) {
    const posts = store.columns.between('facebook', month, month).get(pageId)
    expect(posts === undefined ? null : totalsOfPosts(posts)).toEqual(totals)
  }
})

describe('any days', () => {
  const spans: readonly (readonly [query: Query, from: string, to: string, written: readonly [string, string]])[] = [
    [{ from: '2023-10-29', to: '2023-10-29' }, '2023-10-29', '2023-10-29', ['2023-10-29', '2023-10-29']],
    [{ from: '2024-03-31', to: '2024-03-31' }, '2024-03-31', '2024-03-31', ['2024-03-31', '2024-03-31']],
    [{ from: '2024-W13', to: '2024-W14' }, '2024-03-25', '2024-04-07', ['2024-03-25', '2024-04-07']],
    [{ from: '2024-Q1', to: '2024-04' }, '2024-01-01', '2024-04-30', ['2024-01', '2024-04']],
    [{ from: '2024-01-01', to: '2024-02-29' }, '2024-01-01', '2024-02-29', ['2024-01', '2024-02']],
    [{ from: '2023-11-15', to: '2024-02' }, '2023-11-15', '2024-02-29', ['2023-11-15', '2024-02-29']],
    [{ from: '2024', to: '2024-03-30' }, '2024-01-01', '2024-03-30', ['2024-01-01', '2024-03-30']],
  ]
  test.each(spans)('%o', async (query, from, to, written) => {
    const { reply, values } = await compared(query)
    expect([reply.from, reply.to]).toEqual(written)
    expect(values).toEqual(near(meansOf(within(current, from, to))))
    expect(reply.leftOut).toBeNull()
    const posts = reply.metrics[0]?.sets.reduce((sum, set) => sum + (set.posts ?? 0), 0)
    const shown = within(current, from, to).filter((row) => interactionsOf(row) !== null)
    expect(posts).toBe(shown.length)
  })

  test('posts per week of a day that has 25 hours', async () => {
    const { reply } = await compared({ metric: 'posting-frequency', from: '2023-10-29', to: '2023-10-29' })
    const posts = within(current, '2023-10-29', '2023-10-29')
    expect(reply.metrics[0]?.points).toHaveLength(24)
    for (const { actor, value } of reply.metrics[0]?.points ?? [])
      expect(value).toBeCloseTo(posts.filter(({ page }) => actor?.endsWith(`-${page}`)).length * 7, 9)
  })

  test('followers within a month are those of its last post until then', async () => {
    const day = '2024-02-14'
    const { reply } = await compared({ metric: 'followers', from: '2024-02-01', to: day })
    const stated = within(current, '2023-11-15', day).filter(({ followers }) => followers !== null)
    expect(reply.metrics[0]?.points).toHaveLength(24)
    for (const { actor, value } of reply.metrics[0]?.points ?? []) {
      const own = stated.filter(({ page }) => actor?.endsWith(`-${page}`)).toSorted((a, b) => a.at - b.at)
      expect(value).toBe(own.at(-1)?.followers)
    }
  })
})

describe('filters of posts', () => {
  const span = { from: '2024-01', to: '2024-03' }
  const all = within(current, '2024-01-01', '2024-03-31')
  const unread = all.filter(({ text }) => text === '').length
  const cases: readonly (readonly [name: string, query: Query, keeps: (row: Drawn) => boolean, unknown: number])[] = [
    ['format', { format: 'link' }, ({ type }) => type === 'Link', 0],
    ['topic', { topic: 'repit' }, ({ text }) => text.includes('répit'), unread],
    ['two topics: one is enough', { topic: 'repit,alzheimer' }, ({ text }) => text.includes('répit'), unread],
    [
      'on topic: a bank has to say caregiver',
      { onTopic: '1' },
      ({ text, isBank }) => text === texts[0] || (!isBank && text === texts[1]),
      unread,
    ],
    [
      'both',
      { topic: 'repit', format: 'photo' },
      ({ text, type }) => text.includes('répit') && type === 'Photo',
      unread,
    ],
  ]
  test.each(cases)('%s', async (_, query, keeps, topicsUnknown) => {
    const { reply, values } = await compared({ ...span, ...query })
    const kept = all.filter(keeps)
    expect(kept.length).toBeGreaterThan(20)
    expect(values).toEqual(near(meansOf(kept)))
    expect(reply.leftOut).toEqual({
      posts: all.length,
      kept: kept.length,
      topicsUnknown,
      formatUnknown: 0,
      withoutReading: 0,
    })
  })

  test('a filter is said in the reply, and asked once more gives the same', async () => {
    const query = { ...span, topic: 'isolement,repit', format: 'photo', onTopic: '0' }
    const { reply } = await compared(query)
    expect(reply.filters).toMatchObject({ topic: ['repit', 'isolement'], format: ['photo'], onTopic: false, age: null })
    const medians = await compared({ ...query, metric: 'interactions-median' })
    const unfiltered = await compared({ ...span, metric: 'interactions-median' })
    expect((await compared({ ...query, metric: 'interactions-median', tolerance: '91' })).values).toEqual(
      medians.values,
    )
    expect(medians.values).not.toEqual(unfiltered.values)
  })

  test('posts at equal age take the reading of that age; without one they are missing', async () => {
    const may = { from: '2024-05-05', to: '2024-05-25' }
    // At 30 days, within 7: read on 10 June for posts of 5 to 18 May, on 20 June for those of 14 to 28 May.
    const { reply, values } = await compared({ ...may, age: '30' })
    const chosen = within(rows, may.from, may.to).flatMap((row) => {
      const readings = [
        [Date.UTC(2024, 5, 10, 10) / 1000, row],
        [Date.UTC(2024, 5, 20, 10) / 1000, current.find(({ post }) => post === row.post) ?? row],
      ] as const
      const apart = readings.map(([at, read]) => [Math.abs((at - row.at) / 86_400 - 30), read] as const)
      const [nearest] = apart.filter(([days]) => days <= 7).toSorted((a, b) => a[0] - b[0])
      return nearest === undefined ? [] : [nearest[1]]
    })
    expect(values).toEqual(near(meansOf(chosen)))
    expect(reply.filters.age).toEqual({ days: 30, withinDays: 7 })
    const posts = within(rows, may.from, may.to).length
    expect(reply.leftOut).toMatchObject({ posts, kept: posts, withoutReading: posts - chosen.length })
    expect(chosen.some((row) => rows.includes(row))).toBe(true)
    expect(chosen.some((row) => !rows.includes(row))).toBe(true)
  })
})

test('filters of pages narrow every set, and say how many went', async () => {
  const { reply, values } = await compared({ from: '2024-01', to: '2024-03', territory: 'departement-974' })
  expect(Object.keys(values)).toEqual(['association-3'])
  expect(reply.sets.map(({ pages }) => pages)).toEqual([1, 0])
  const everywhere = (await compared({})).reply.sets.reduce((sum, { pages }) => sum + pages, 0)
  expect(reply.filters).toMatchObject({ territory: ['departement-974'], pagesLeftOut: everywhere - 1 })
  const small = await compared({ from: '2024-01', to: '2024-03', size: 'under-500', kind: 'association' })
  expect(Object.keys(small.values).sort()).toEqual(['association-1', 'association-2', 'association-3'])
})

test('ages of posts when they were read, by the second', async () => {
  const { reply } = await compared({ from: '2024-05', to: '2024-05' })
  const ages = within(current, '2024-05-01', '2024-05-31')
    .filter(({ isBank }) => !isBank)
    .map(({ at, page }) => ({ page, days: (Date.UTC(2024, 5, 20, 10) / 1000 - at) / 86_400 }))
    // Those of 1 May before midnight UTC are of April there, and were read on 10 June only.
    .map(({ days }) => (days > 50.4166 ? days - 10 : days))
    .sort((a, b) => a - b)
  const middle = ages.length / 2
  const median = ((ages[Math.ceil(middle) - 1] ?? 0) + (ages[Math.floor(middle)] ?? 0)) / 2
  expect(reply.ages?.sets[0]).toEqual({
    n: ages.length,
    missing: 0,
    estimated: 0,
    medianDays: expect.closeTo(median, 6),
    youngShare: 0,
  })
  expect(reply.ages?.pairs).toEqual([{ left: 0, right: 1, verdict: 'comparable' }])
  expect((await compared({ metric: 'followers', from: '2024-05', to: '2024-05' })).reply.ages).toBeNull()
})

const wrong: readonly (readonly [Query, string])[] = [
  [{ from: '2025-W53', to: '2026-01' }, 'from: found "2025-W53"'],
  [{ from: '2025-02-29' }, 'from: found "2025-02-29"'],
  [{ to: '1889' }, 'to: found "1889"'],
  [{ from: '2024-04', to: '2024-W02' }, 'from 2024-04 is after to 2024-W02'],
  [{ from: 'May 2024' }, 'from'],
  [{ topic: 'repit,voitures' }, 'topic: found "voitures"'],
  [{ call: 'buy' }, 'call: found "buy"'],
  [{ format: 'gif' }, 'format: found "gif"'],
  [{ kind: 'shop' }, 'kind: found "shop"'],
  [{ size: 'small' }, 'size: found "small"'],
  [{ territory: 'region-1' }, 'territory: found "region-1"'],
  [{ age: '0' }, 'age: found 0'],
  [{ age: 'old' }, 'age'],
  [{ onTopic: 'yes' }, 'onTopic'],
  [{ color: 'red' }, 'color'],
]
test.each(wrong)('refuses %o', async (query, says) => {
  for (const key of ['compare', 'shareOfVoice', 'change', 'effort'] as const)
    expect((await refused(await ask(origin, key, { query }), 400)).detail).toContain(says)
})
