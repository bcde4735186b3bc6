// Voices of the demonstration told again by SQL written another way: pages, activity, posts, followers and last posts of each
// camp in each territory, straight from the tables.

import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TerritoryRow } from '../../../data/model/contract.ts'
import { camps } from '../../../data/model/records.ts'
import { departementsIn, regionOf } from '../../../data/model/territories/serving.ts'
import { type Running, startServer } from '../../helpers/server.ts'
import { temporaryFolder } from '../../helpers/temporary.ts'
import { bringNeed, needRecord } from '../need/brought.ts'
import { ask, good, refused } from './client.ts'

let server: Running
beforeAll(async () => {
  server = await startServer(temporaryFolder(), true)
})
afterAll(async () => {
  expect(server.logged).toEqual([])
  await server.close()
})

/** A year in the calendar of metropolitan France: summer time at both ends. */
const span = { data: 'demo', from: '2025-07', to: '2026-06', platform: 'facebook' } as const
const [begin, end] = ['2025-06-30T22:00:00Z', '2026-06-30T22:00:00Z']
const newest = 'SELECT max(published_at) FROM posts JOIN pages ON pages.id = page_id WHERE platform = :platform'

/** One row a page of an organisation in a camp that says where it is, for each such place. */
const byPlace = `
  WITH told AS (
    SELECT page_id, date(published_at, '+2 hours') AS day, 0 AS is_stated, published_at AS at, r.followers FROM posts
      JOIN post_readings r ON r.post_id = posts.id AND r.import_id = posts.current_import_id
      WHERE r.followers IS NOT NULL AND published_at < :end
    UNION ALL SELECT page_id, day, 1, day, value FROM page_readings
      WHERE metric = 'followers' AND bound = 'exact' AND day < date(:end, '+2 hours')),
  stated AS (
    SELECT page_id, followers, row_number() OVER (PARTITION BY page_id ORDER BY day DESC, is_stated DESC, at DESC) AS nth
    FROM told WHERE day >= date(:end, '-91 days'))
  SELECT p.id, g.camp, t.level, t.code,
    (SELECT count(*) FROM posts WHERE page_id = p.id AND published_at >= :begin AND published_at < :end) AS posts,
    (SELECT max(published_at) FROM posts WHERE page_id = p.id) AS last,
    (SELECT followers FROM stated WHERE page_id = p.id AND nth = 1) AS followers,
    julianday(date((${newest}), '+2 hours')) - julianday((SELECT date(max(published_at), '+2 hours') FROM posts WHERE page_id = p.id)) AS days
  FROM pages p JOIN actors a ON a.id = p.actor_id
    JOIN grid_assignments g ON g.actor_id = a.id AND g.grid = 'article'
    JOIN actor_territories t ON t.actor_id = a.id
  WHERE p.platform = :platform`
type PlacePage = {
  readonly id: number
  readonly camp: string
  readonly level: string
  readonly code: string
  readonly posts: number
  readonly last: string | null
  readonly followers: number | null
  /** Since its last post, in the calendar of Paris in summer. */
  readonly days: number | null
}

/** Whether a page that says it is there counts in this territory. */
const isThere = (page: PlacePage, key: string): boolean => {
  const [level = '', code = ''] = key.split('-')
  if (page.level === level) return page.code === code
  if (level === 'region') return regionOf(page.code) === code
  return regionOf(code) === page.code && departementsIn(page.code).length === 1
}

/** Overseas days and months begin at other hours: a post at night may fall on another one. */
const isOverseas = (key: string): boolean => /-97\d$|region-0\d$/.test(key)
const sumOf = <T>(list: readonly T[], of: (one: T) => number): number => list.reduce((sum, one) => sum + of(one), 0)

test.each(['departement', 'region'] as const)('every %s, camp by camp', async (level) => {
  const { territories } = await good(server.origin, 'territories', { query: { ...span, level } })
  const db = new Database(`${server.database}.demo`, { readonly: true })
  const found = db.prepare(byPlace).all({ platform: 'facebook', begin, end }) as readonly PlacePage[]
  db.close()
  expect(found.length).toBeGreaterThan(40)
  let [compared, silent] = [0, 0]
  for (const row of territories)
    for (const camp of camps) {
      const there = found.filter((page) => page.camp === camp && isThere(page, row.key))
      const pages = [...new Map(there.map((page) => [page.id, page])).values()]
      const voice = row.camps[camp]
      const lasts = pages.flatMap(({ last }) => last ?? []).toSorted()
      const stated = pages.filter(({ followers }) => followers !== null)
      expect({ key: row.key, camp, pages: voice.pages, last: voice.lastPostAt }).toEqual({
        ...{ key: row.key, camp, pages: pages.length, last: lasts.at(-1) ?? null },
      })
      if (isOverseas(row.key)) continue
      expect({ key: row.key, camp, posts: voice.posts, followers: voice.followers }).toEqual({
        ...{ key: row.key, camp, posts: sumOf(pages, ({ posts }) => posts) },
        followers: {
          value: stated.length === 0 ? null : sumOf(stated, ({ followers }) => followers ?? 0),
          ...{ known: stated.length, missing: pages.length - stated.length },
        },
      })
      // A file that ends before it can tell leaves a page unknown: never silent in a different number.
      const active = pages.filter(({ days }) => days !== null && days <= 60).length
      expect({ key: row.key, camp, active: voice.active }).toEqual({ key: row.key, camp, active })
      compared += pages.length
      silent += voice.silent
    }
  expect(compared).toBeGreaterThan(40)
  expect(silent).toBeGreaterThan(0)
})

test('the nation counts each page once, and pages of nowhere apart', async () => {
  const { nation } = await good(server.origin, 'territories', { query: span })
  const db = new Database(`${server.database}.demo`, { readonly: true })
  const placed = `SELECT count(DISTINCT p.id) AS pages FROM pages p JOIN grid_assignments g ON g.actor_id = p.actor_id AND g.grid = 'article'
    WHERE p.platform = 'facebook' AND g.camp = :camp AND`
  const served = '(SELECT 1 FROM actor_territories t WHERE t.actor_id = p.actor_id)'
  const count = (where: string, camp: string) =>
    (db.prepare(`${placed} ${where} EXISTS ${served}`).get({ camp }) as { pages: number }).pages
  expect(nation.voice.pages).toBe(count('', 'association'))
  for (const camp of camps) expect(nation.unplaced[camp].pages).toBe(count('NOT', camp))
  db.close()
})

test('topics of a territory are those of its posts', async () => {
  const { territories } = await good(server.origin, 'territories', { query: { ...span, level: 'region' } })
  const [row] = territories.filter(({ key }) => key === 'region-53') as readonly TerritoryRow[]
  const db = new Database(`${server.database}.demo`, { readonly: true })
  // Bit 0: the first topic, respite; bit 30: a text was read.
  const { spoken, unread } = db
    .prepare(
      `SELECT sum(coalesce(m.mask, 0) & 1) AS spoken, sum((coalesce(m.mask, 0) >> 30 & 1) = 0) AS unread
       FROM posts LEFT JOIN post_topics m ON m.post_id = posts.id WHERE published_at >= :begin AND published_at < :end AND page_id IN (
         SELECT p.id FROM pages p JOIN grid_assignments g ON g.actor_id = p.actor_id AND g.grid = 'article' AND g.camp = 'association'
           JOIN actor_territories t ON t.actor_id = p.actor_id
         WHERE p.platform = 'facebook' AND (t.level = 'region' AND t.code = '53'
           OR t.level = 'departement' AND t.code IN ('22', '29', '35', '56')))`,
    )
    .get({ begin, end }) as { spoken: number; unread: number }
  db.close()
  expect(spoken).toBeGreaterThan(0)
  expect(row?.voice.topics.find(({ topic }) => topic === 'repit')?.posts).toBe(spoken)
  expect(row?.voice.topicsUnknown).toBe(unread)
})

test('need that a file brings is real beside the demonstration too', async () => {
  const asked = { params: { key: 'departement-29' }, query: { ...span, need: 'respite' } }
  expect((await refused(await ask(server.origin, 'territory', asked), 400)).detail).toContain('need: found "respite"')
  const of = (key: string) => good(server.origin, 'territory', { params: { key }, query: span })
  const before = await of('departement-29')
  bringNeed(server.datasets.real, needRecord({}), needRecord({ indicator: 'respite', label: 'Répit', value: 12 }))
  const { territory, needs, indicators } = await of('departement-29')
  expect(before.territory.need).toMatchObject({ value: 117_400, basis: 'region-rate', replaced: null })
  expect(territory.need).toMatchObject({ value: 100_000, basis: 'stated', replaced: 117_400, digits: 6 })
  expect(needs.find(({ indicator }) => indicator === 'respite')).toMatchObject({ value: 12, basis: 'stated' })
  expect(indicators.at(-1)).toMatchObject({ key: 'respite', label: 'Répit', known: 1, missing: 100 })
  expect((await good(server.origin, 'territory', asked)).indicator.key).toBe('respite')
  expect((await of('region-53')).territory.need).toMatchObject({ basis: 'region-rate', replaced: null })
})
