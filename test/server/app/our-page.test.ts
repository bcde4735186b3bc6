// What works here, advice, the planner, the pace and goals over real HTTP: a data set whose numbers are recomputed from the
// posts as they were written, by SQL or by hand; edits that are taken back; and what is refused.

import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Advice, Goal, HabitsPage } from '../../../data/model/contract.ts'
import { type Running, startServer } from '../../helpers/server.ts'
import { temporaryFolder } from '../../helpers/temporary.ts'
import { type ExportRow, writeExport } from '../ingest/exports.ts'
import { imported } from '../ingest/importing.ts'
import { ask, good, refused } from './client.ts'

const folder = temporaryFolder()
let server: Running
let origin: string

let posts = 0
/** Posts every third day of 2024 at 10:00 or 19:00 UTC, evening ones with three times the reactions, and a rising following. */
const ofPage = (page: number, every: number, level: number): ExportRow[] =>
  Array.from({ length: Math.floor(366 / every) }, (_, at) => {
    posts += 1
    const isEvening = (at * 7) % 3 === 0
    return {
      page,
      post: posts,
      at: Date.parse(`2024-01-01T${isEvening ? '19' : '10'}:00:00Z`) / 1000 + at * every * 86_400,
      zone: 'UTC',
      type: at % 4 === 0 ? 'Link' : 'Photo',
      text: at % 2 === 0 ? 'Un mot' : 'Une phrase assez longue. '.repeat(30),
      reactions: [(level + ((at * 5) % 11)) * (isEvening ? 3 : 1), 0, 0, 0, 0, 0, 0],
      comments: 0,
      shares: 0,
      followers: 1000 + at * every,
      unknown: 'N/A',
    }
  })

const associations = Array.from({ length: 13 }, (_, at) => at + 1)
const slugOfPage = (page: number): string => `a-${page}`

beforeAll(async () => {
  server = await startServer(folder, false)
  origin = server.origin
  const store = server.datasets.real
  for (const page of [...associations, 31]) {
    const isBank = page === 31
    const slug = isBank ? 'b-31' : slugOfPage(page)
    const kind = isBank ? 'bank' : 'association'
    const id = store.actors.add({ slug, name: slug, kind, territories: [], website: null }, 'person')
    for (const grid of ['article', 'legal'])
      store.actors.place(grid, id, isBank ? 'commercial' : 'association', '2024-01-01', 'test')
    const handle = `page.${page}`
    const given = store.pages.give({ platform: 'facebook', id: null, handle, name: slug, address: null })
    store.pages.assign(given.id, id, 'Europe/Paris', null)
  }
  // Page 13 posts too little to be told anything.
  const rows = associations.flatMap((page) => ofPage(page, page === 13 ? 60 : 3 + (page % 4), 10 * page))
  await imported(store, writeExport(folder, { day: 10, rename: false, rows: [...rows, ...ofPage(31, 2, 500)] }))
})
afterAll(async () => {
  expect(server.logged).toEqual([])
  await server.close()
})

const year = { from: '2024-01', to: '2024-12' }
const onlyOf = <P>(pages: readonly P[]): P => {
  const [page, another] = pages
  if (page === undefined || another !== undefined) throw new Error(`expected one page, found ${pages.length}`)
  return page
}
const habitsOf = async (slug: string, query: Record<string, string> = {}): Promise<HabitsPage> =>
  onlyOf((await good(origin, 'habits', { params: { slug }, query: { ...year, ...query } })).pages)
const groupOf = (page: HabitsPage, dimension: string, key: string) => {
  const found = page.dimensions.find((one) => one.dimension === dimension)?.groups.find((one) => one.key === key)
  if (found === undefined) throw new Error(`no ${dimension} ${key}`)
  return found
}

/** Interactions of the posts of a page, read from the database past all of our own code. */
const fromSql = (slug: string, where = '1'): readonly number[] => {
  const db = new Database(server.datasets.real.file, { readonly: true })
  const rows = db
    .prepare(
      `SELECT r.reactions + r.comments + r.shares AS n FROM posts o JOIN post_readings r ON r.post_id = o.id
         JOIN pages p ON p.id = o.page_id
         JOIN shown_pages s ON s.id = coalesce(p.shown_as, p.id) JOIN actors a ON a.id = s.actor_id WHERE a.slug = ? AND ${where} ORDER BY n`,
    )
    .pluck()
    .all(slug) as number[]
  db.close()
  return rows
}
const middle = (sorted: readonly number[]): number =>
  ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2

describe('what works here', () => {
  test.each([
    ['hours', 'evening', "substr(published_at, 12, 2) = '19'"],
    ['format', 'link', "format = 'link'"],
    ['format', 'photo', "format = 'photo'"],
    ['length', 'short', 'length(text) < 200'],
    ['length', 'long', 'length(text) >= 600'],
    ['weekday', 'monday', "strftime('%w', published_at) = '1'"],
  ])('%s %s is what SQL finds', async (dimension, key, where) => {
    for (const slug of ['a-3', 'a-8']) {
      const page = await habitsOf(slug)
      const { posts: n, median, ratio } = groupOf(page, dimension, key)
      const [own, all] = [fromSql(slug, where), fromSql(slug)]
      expect([n, median, page.known, page.median]).toEqual([own.length, middle(own), all.length, middle(all)])
      expect(ratio).toBe(own.length < 10 ? null : middle(own) / middle(all))
    }
  })

  test('evenings stand out on the page and on its peers, nothing is known of texts of peers', async () => {
    const page = await habitsOf('a-3')
    expect(page).toMatchObject({ peers: { among: 'size', pages: 12 }, set: 0, because: null })
    const evening = groupOf(page, 'hours', 'evening')
    expect(evening).toMatchObject({ certainty: 'clear', because: null, peers: { n: 11, because: null } })
    expect(evening.interval?.[0]).toBeGreaterThan(1)
    // Of each peer the median of its evenings over that of all its posts.
    const ratios = associations
      .filter((one) => ![3, 13].includes(one))
      .map(
        (one) =>
          middle(fromSql(slugOfPage(one), "substr(published_at, 12, 2) = '19'")) / middle(fromSql(slugOfPage(one))),
      )
    expect(evening.peers.ratio).toBeCloseTo(middle(ratios.toSorted((a, b) => a - b)), 12)
    expect(groupOf(page, 'length', 'long').peers.because).toBe('not-read')
    expect(groupOf(page, 'hours', 'night')).toMatchObject({ posts: 0, ratio: null, because: 'too-few-posts' })
  })

  test('a page with few posts has reasons, and one without a page an empty list', async () => {
    const page = await habitsOf('a-13')
    expect(page).toMatchObject({ because: 'too-few-posts', posts: 6 })
    expect(page.dimensions.flatMap(({ groups }) => groups).every(({ ratio }) => ratio === null)).toBe(true)
    const reply = await good(origin, 'habits', { params: { slug: 'a-3' }, query: { platform: 'instagram' } })
    expect(reply.pages).toEqual([])
  })
})

describe('advice', () => {
  const adviceFor = async (slug: string) =>
    onlyOf((await good(origin, 'advice', { params: { slug }, query: year })).pages)

  test('is the evening, with the numbers of what works here', async () => {
    const page = await adviceFor('a-3')
    const evening: Advice | undefined = page.advice.find(({ rule }) => rule === 'hours')
    const { ratio, posts: n, interval, share } = groupOf(await habitsOf('a-3'), 'hours', 'evening')
    expect(page.because).toBeNull()
    expect(evening).toMatchObject({ key: 'evening', from: 'own-posts', certainty: 'clear', n, now: share })
    expect(evening?.effect).toMatchObject({ metric: 'interactions-per-post', ratio, interval })
    // One post a week so, of a page that posts twice as often: 5 minutes.
    expect(evening?.minutesPerWeek).toBe(5)
    expect(evening?.effect.gainPerWeek).toBeCloseTo((page.median ?? 0) * ((ratio ?? 0) - 1), 9)
    expect(evening?.perHour).toBeCloseTo((evening?.effect.gainPerWeek ?? 0) * 12, 9)
  })

  test('is none with few posts, and says so', async () => {
    const page = await adviceFor('a-13')
    expect(page).toMatchObject({ advice: [], because: 'too-few-posts' })
    expect(page.considered).toHaveLength(10)
  })
})

describe('the planner', () => {
  const plan = (slug: string, query: Record<string, string> = {}) =>
    good(origin, 'planner', { params: { slug }, query: { ...year, ...query } })

  test('takes peers about the rhythm that the hours allow', async () => {
    const reply = await plan('a-3', { hours: '1.5', minutes: '60' })
    expect(reply).toMatchObject({ hours: 1.5, minutesPerPost: 60, postsPerWeek: 1.5, band: [1, 2.25] })
    const page = onlyOf(reply.pages)
    // Every 4th, 5th or 6th day is 1.74, 1.4 or 1.16 posts a week; every third day, 2.33, is beyond the band.
    const inBand = associations.filter((one) => one !== 13 && one !== 3 && one % 4 !== 0)
    expect(page.points.map(({ page: name }) => name).toSorted()).toEqual(inBand.map((one) => `Page ${one}`).toSorted())
    expect(page).toMatchObject({ n: inBand.length, because: null })
    const perPost = inBand.map((one) => {
      const all = fromSql(slugOfPage(one))
      return all.reduce((sum, n) => sum + n, 0) / all.length
    })
    expect(page.perPost?.median).toBeCloseTo(middle(perPost.toSorted((a, b) => a - b)), 9)
    for (const { postsPerWeek, perPost: each, perWeek } of page.points)
      expect(perWeek).toBeCloseTo(postsPerWeek * each, 12)
  })

  test('two hours of 45 minutes without being asked, and too few peers are said', async () => {
    const reply = await plan('a-3')
    expect(reply).toMatchObject({ hours: 2, minutesPerPost: 45 })
    expect(reply.postsPerWeek).toBeCloseTo(8 / 3, 12)
    expect(onlyOf((await plan('a-3', { hours: '40' })).pages)).toMatchObject({
      n: 0,
      perWeek: null,
      because: 'too-few-pages',
    })
  })

  test.each<Record<string, string>>([
    { hours: '0' },
    { hours: '41' },
    { hours: '-1' },
    { minutes: '4' },
    { minutes: '601' },
    { hours: '' },
  ])('refuses %j', async (query) => {
    await refused(await ask(origin, 'planner', { params: { slug: 'a-3' }, query }), 400)
  })
})

describe('the pace', () => {
  const paceOf = async (query: Record<string, string>) =>
    onlyOf(
      (await good(origin, 'pace', { params: { slug: 'a-3' }, query: { ...year, metric: 'followers', ...query } }))
        .pages,
    )

  test('of a follower a day gets to 2,000 when as many days have passed', async () => {
    const { goal, pace, points } = await paceOf({ goal: '2000' })
    expect(goal).toEqual({ value: 2000, from: 'asked', set: null, n: null })
    expect(points).toHaveLength(12)
    expect(pace).toMatchObject({ n: 12, outcome: 'on-the-way', certainty: 'likely' })
    expect(pace?.perMonth).toBeCloseTo(30.44, 6)
    const last = points.at(-1)
    const days = 2000 - (last?.value ?? 0)
    expect(pace?.reachedOn).toBe(new Date(Date.parse(last?.day ?? '') + days * 86_400_000).toISOString().slice(0, 10))
  })

  test('goes to the median of the other set where no goal is asked for', async () => {
    const { goal, pace } = await paceOf({ metric: 'interactions-per-post' })
    const bank = fromSql('b-31')
    expect(goal).toMatchObject({ from: 'median', set: 1 })
    expect(goal?.value).toBeCloseTo(bank.reduce((sum, n) => sum + n, 0) / bank.length, 9)
    expect(['uncertain', 'not-at-this-pace', 'too-far']).toContain(pace?.outcome)
  })

  test.each<Record<string, string>>([
    { metric: 'nothing' },
    { metric: 'followers,posts' },
    { metric: 'posts' },
    { metric: 'followers', goal: '-5' },
  ])('refuses %j', async (query) => {
    await refused(await ask(origin, 'pace', { params: { slug: 'a-3' }, query }), 400)
  })
})

describe('goals', () => {
  const params = { slug: 'a-3' }
  const goals = async (): Promise<readonly Goal[]> => (await good(origin, 'goals', { params })).goals
  const hash = async () => (await good(origin, 'health', { query: { hash: '1' } })).contentHash

  test('are set, changed, taken away and brought back, and are no content', async () => {
    const before = await hash()
    expect(await goals()).toEqual([])
    const body = { metric: 'followers', target: 2000, byDay: '2030-01-01', note: '  AG 2030  ' }
    const set = await good(origin, 'setGoal', { params, body })
    expect(set).toMatchObject({ metric: 'followers', target: 2000, note: 'AG 2030', platform: 'facebook' })
    const { value, share, state, inTime, ageDays } = set.progress
    expect([set.startValue, share, state]).toEqual([value, 0, 'on-the-way'])
    expect(ageDays).toBeGreaterThan(0)
    expect(inTime).not.toBeNull()

    const at = { params: { ...params, id: String(set.id) } }
    const changed = await good(origin, 'changeGoal', { ...at, body: { target: 1200, byDay: null } })
    expect(changed.before).toEqual({ target: 2000, byDay: '2030-01-01', note: 'AG 2030' })
    expect(changed.goal).toMatchObject({ target: 1200, byDay: null, note: 'AG 2030', startValue: set.startValue })
    expect(changed.goal.progress).toMatchObject({ state: 'reached', inTime: null })
    await good(origin, 'changeGoal', { ...at, body: changed.before })
    expect(await goals()).toEqual([set])

    expect(await good(origin, 'removeGoal', at)).toEqual({ removed: true })
    expect(await goals()).toEqual([])
    await refused(await ask(origin, 'removeGoal', at), 404)
    await refused(await ask(origin, 'changeGoal', { ...at, body: {} }), 404)
    expect(await good(origin, 'restoreGoal', at)).toEqual(set)
    await refused(await ask(origin, 'restoreGoal', at), 404)
    expect(await goals()).toEqual([set])
    expect(await hash()).toBe(before)
  })

  test('of an organisation without a page are kept, and say that nothing is known', async () => {
    const store = server.datasets.real
    const bare = { slug: 'a-bare', name: 'Sans page', kind: 'association' as const, territories: [], website: null }
    store.actors.add(bare, 'person')
    const body = { metric: 'longest-silence', target: 10 }
    const set = await good(origin, 'setGoal', { params: { slug: 'a-bare' }, body })
    expect(set).toMatchObject({ startValue: null, byDay: null, note: null })
    expect(set.progress).toMatchObject({ value: null, share: null, state: 'unknown', inTime: null })
    expect(set.progress.pace.outcome).toBe('too-few-readings')
    // Nobody else's goal is reached by its number.
    await refused(await ask(origin, 'removeGoal', { params: { slug: 'a-3', id: String(set.id) } }), 404)
  })

  test.each([
    { metric: 'nothing', target: 1 },
    { metric: 'followers', target: -1 },
    { metric: 'followers' },
    { metric: 'followers', target: 5, byDay: '2025-02-30' },
  ])('refuses %j', async (body) => {
    await refused(await ask(origin, 'setGoal', { params, body }), 400)
  })
})

test.each(['habits', 'advice', 'planner', 'goals'] as const)(
  '%s of an unknown organisation is not found',
  async (key) => {
    await refused(await ask(origin, key, { params: { slug: 'nobody' } }), 404)
  },
)
