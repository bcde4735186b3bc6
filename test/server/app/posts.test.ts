// Posts looked through over real HTTP: the demonstration held against SQL and sentences written another way, one page of one's
// own file, filters, orders, paging, what was not kept, and refused queries.

import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FoundPost } from '../../../data/model/contract/posts.ts'
import { type Running, startServer } from '../../helpers/server.ts'
import { temporaryFolder } from '../../helpers/temporary.ts'
import { ask, good, refused } from './client.ts'

let running: Running
const server = (): Running => running
afterAll(() => running.close())
type Asked = Readonly<Record<string, string | readonly string[]>>
const posts = (query: Asked = {}) => good(server().origin, 'posts', { query: { data: 'demo', ...query } })

type Row = {
  readonly id: number
  readonly page: number
  readonly text: string | null
  readonly at: string
  readonly zone: string
  readonly format: string
  readonly reactions: number | null
  readonly comments: number | null
  readonly shares: number | null
  readonly interactions: number | null
}
let all: readonly Row[] = []
/** Every Facebook post of an association or a commercial actor, by the months of the period, in the calendar of its page. */
beforeAll(async () => {
  running = await startServer(temporaryFolder(), true)
  const db = new Database(`${server().database}.demo`, { readonly: true })
  all = db
    .prepare(
      `SELECT p.id, p.page_id AS page, p.text, p.published_at AS at, pages.zone, p.format, r.reactions, r.comments, r.shares,
         r.reactions + r.comments + r.shares AS interactions
       FROM posts p JOIN post_readings r ON r.post_id = p.id AND r.import_id = p.current_import_id
         JOIN pages ON pages.id = p.page_id JOIN grid_assignments g ON g.actor_id = pages.actor_id AND g.grid = 'article'
       WHERE pages.platform = 'facebook' AND g.camp IN ('association', 'commercial')`,
    )
    .all() as readonly Row[]
  db.close()
})
const monthIn = ({ at, zone }: Row): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, year: 'numeric', month: '2-digit' }).format(Date.parse(at))
const within = (from: string, to: string): readonly Row[] =>
  all.filter((row) => monthIn(row) >= from && monthIn(row) <= to)
const plain = (text: string): string => text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '')
const byId = (a: number, b: number): number => a - b

const everyRow = async (query: Asked): Promise<readonly FoundPost[]> => {
  const first = await posts(query)
  const rest = await Promise.all(
    Array.from({ length: Math.max(0, Math.ceil(first.total / 50) - 1) }, (_, page) =>
      posts({ ...query, offset: String(50 * (page + 1)) }),
    ),
  )
  return [first, ...rest].flatMap(({ rows }) => rows)
}

test('the whole list, newest first, fifty at a time', async () => {
  const period = { from: '2026-05', to: '2026-06' }
  const expected = within('2026-05', '2026-06')
  const reply = await posts({ ...period, order: 'newest' })
  expect(reply.total).toBe(expected.length)
  expect(reply.posts).toMatchObject({
    all: expected.length,
    withoutText: expected.filter(({ text }) => text === null).length,
    unknownInteractions: expected.filter(({ interactions }) => interactions === null).length,
    unread: 0,
  })
  const rows = await everyRow({ ...period, order: 'newest' })
  expect(rows.map(({ id }) => id).toSorted(byId)).toEqual(expected.map(({ id }) => id).toSorted(byId))
  const instants = rows.map(({ publishedAt }) => publishedAt)
  expect(instants).toEqual(instants.toSorted().toReversed())
  const known = new Map(expected.map((row) => [row.id, row]))
  for (const { id, reactions, comments, shares, interactions, format } of rows) {
    const row = known.get(id)
    expect({ reactions, comments, shares, interactions, format }).toEqual({
      reactions: row?.reactions,
      comments: row?.comments,
      shares: row?.shares,
      interactions: row?.interactions,
      format: row?.format,
    })
  }
})

test.each(['interactions', 'comments'] as const)('most %s first, unknown ones last', async (order) => {
  const rows = await everyRow({ from: '2026-06', to: '2026-06', order })
  const values = rows.map((row) => row[order] ?? -1)
  expect(values).toEqual(values.toSorted((a, b) => b - a))
  expect(rows).toHaveLength(within('2026-06', '2026-06').length)
})

test('without words those beyond the habit of their page, worked out again from the posts before', async () => {
  const rows = await everyRow({})
  const middle = (values: readonly number[]): number => {
    const sorted = values.toSorted((a, b) => a - b)
    return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2
  }
  const ofPage = Map.groupBy(
    all.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id - b.id)),
    ({ page }) => page,
  )
  const expected = within('2025-07', '2026-06').flatMap(({ id, page, interactions }) => {
    const series = (ofPage.get(page) ?? []).filter((row) => row.interactions !== null)
    const place = series.findIndex((row) => row.id === id)
    const before = series
      .slice(0, Math.max(0, place))
      .slice(-20)
      .map((row) => row.interactions ?? 0)
    if (interactions === null || before.length < 10) return []
    const logs = before.map((value) => Math.log(1 + value))
    const spread = middle(logs.map((log) => Math.abs(log - middle(logs))))
    const above = Math.log(1 + interactions) - middle(logs)
    const isBeyond = spread < 1e-12 ? above > 1e-12 : (0.6745 * above) / spread > 3.5
    return isBeyond ? [{ id, habit: middle(before) }] : []
  })
  expect(rows.map(({ id, habit }) => ({ id, habit })).toSorted((a, b) => a.id - b.id)).toEqual(
    expected.toSorted((a, b) => a.id - b.id),
  )
  expect(rows.length).toBeGreaterThan(10)
  const scores = rows.map(({ score }) => score ?? 3.5)
  expect(scores).toEqual(scores.toSorted((a, b) => b - a))
  for (const { times, interactions, habit } of rows)
    expect(times).toBe(habit === 0 || habit === null || interactions === null ? null : interactions / habit)
})

describe('words', () => {
  const months = { from: '2026-05', to: '2026-06' }
  test.each([
    ['repit', (text: string) => /\brepit\b/.test(text)],
    ['RÉPIT -atelier', (text: string) => /\brepit\b/.test(text) && !/\batelier\b/.test(text)],
    ['"proche aidant"', (text: string) => /\bproche\W+aidant\b/.test(text)],
    ['aid*', (text: string) => /\baid/.test(text)],
    ['-aidants', (text: string) => !/\baidants\b/.test(text)],
  ] as const)('%s', async (q, isFound) => {
    const expected = within(months.from, months.to).flatMap(({ id, text }) =>
      text !== null && isFound(plain(text)) ? [id] : [],
    )
    const rows = await everyRow({ q, ...months })
    expect(rows.map(({ id }) => id).toSorted(byId)).toEqual(expected.toSorted(byId))
    expect(expected.length).toBeGreaterThan(0)
  })
  test('are marked in what is shown', async () => {
    const { rows, search, order } = await posts({ q: 'repit' })
    expect(search).toEqual({ all: [{ words: 'repit', typed: 'repit', isPrefix: false }], none: [] })
    expect(order).toBe('newest')
    for (const { excerpt } of rows) {
      expect(excerpt?.marks.length).toBeGreaterThan(0)
      for (const [from, to] of excerpt?.marks ?? []) expect(plain(excerpt?.text.slice(from, to) ?? '')).toBe('repit')
    }
  })
  test.each(['"', '*', '-', '()^:', 'words:', '%', '日本', '🙂'])('%s finds nothing and breaks nothing', async (q) => {
    expect(await posts({ q })).toMatchObject({ total: 0, rows: [], search: { none: [] } })
  })
  test('of spaces alone are none', async () => {
    expect((await posts({ q: '  ' })).search).toBeNull()
  })
})

describe('filters', () => {
  test('of sets, topics, calls and formats agree with the share of voice', async () => {
    const query = { data: 'demo', from: '2026-01', to: '2026-06' }
    const voice = await good(server().origin, 'shareOfVoice', { query: { ...query, by: 'topic', format: 'photo' } })
    for (const key of ['repit', 'financement']) {
      const row = voice.rows.find((one) => one.key === key)
      const found = await posts({ ...query, order: 'newest', topic: key, format: 'photo' })
      expect(found.total).toBe(row?.sets.reduce((sum, set) => sum + set.posts, 0))
      expect(found.rows.every((post) => post.format === 'photo' && post.topics?.includes(key as 'repit'))).toBe(true)
    }
    const onTopic = await good(server().origin, 'shareOfVoice', { query: { ...query, onTopic: '1' } })
    const found = await posts({ ...query, order: 'newest', onTopic: '1' })
    expect(found.total).toBe(onTopic.rows[0]?.sets.reduce((sum, set) => sum + set.posts, 0))
    expect(found.posts.topicsUnknown).toBe(onTopic.leftOut?.topicsUnknown)
  })
  test('one page, whether it is in a set or not', async () => {
    const pageId = all[0]?.page ?? 0
    const own = await posts({ page: String(pageId), order: 'newest' })
    expect(own.total).toBe(within('2025-07', '2026-06').filter(({ page }) => page === pageId).length)
    expect(own.page?.id).toBe(pageId)
    const other = await posts({
      page: String(pageId),
      order: 'newest',
      set: ['camp:public', own.rows[0]?.camp === 'association' ? 'camp:commercial' : 'camp:association'],
      from: own.from,
      to: own.to,
    })
    expect(other.total).toBe(own.total)
    expect(other.rows.every(({ set }) => set === null)).toBe(true)
  })
  test('what is not kept is said, and is no empty text', async () => {
    const rows = await everyRow({ from: '2026-06', to: '2026-06', order: 'newest' })
    const without = rows.filter(({ withoutText }) => withoutText !== null)
    expect(without.length).toBeGreaterThan(0)
    for (const { excerpt, topics, calls, withoutText } of without)
      expect({ excerpt, topics, calls, withoutText }).toEqual({
        excerpt: null,
        topics: null,
        calls: null,
        withoutText: 'not-kept',
      })
  })
})

test('beyond the end there is nothing, and without posts too', async () => {
  expect(await posts({ offset: '100000' })).toMatchObject({ rows: [], offset: 100_000 })
  expect(await posts({ data: 'real' })).toMatchObject({ rows: [], total: 0, posts: { all: 0 } })
})

test.each([
  [{ order: 'best' }, 400],
  [{ offset: '-1' }, 400],
  [{ page: 'x' }, 400],
  [{ page: '999999' }, 404],
  [{ topic: 'cats' }, 400],
  [{ age: '7' }, 400],
  [{ q: 'a'.repeat(201) }, 400],
] as const)('refuses %j', async (query, status) => {
  await refused(await ask(server().origin, 'posts', { query: { data: 'demo', ...query } }), status)
})
