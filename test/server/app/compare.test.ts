// Comparisons on a data set small enough to be computed by hand, over real HTTP: medians, frequencies with silent and with
// uncovered weeks, rates, both grids, and a page whose month ends in another zone.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CompareReply } from '../../../data/model/contract.ts'
import type { ActorKind, Territory } from '../../../data/model/records.ts'
import { zoneOf } from '../../../data/model/territories.ts'
import { twoSided } from '../../../data/model/two-sided.ts'
import { type Running, startServer } from '../../helpers/server.ts'
import { temporaryFolder } from '../../helpers/temporary.ts'
import { type ExportRow, writeExport } from '../ingest/exports.ts'
import { imported } from '../ingest/importing.ts'
import { ask, good, refused } from './client.ts'

const folder = temporaryFolder()
let server: Running
let origin: string

type Post = [at: string, likes: number, comments: number | null, shares: number, followers: number | null]
let posts = 0
const rows = (page: number, list: readonly Post[]): ExportRow[] =>
  list.map(([at, likes, comments, shares, followers]) => {
    posts += 1
    const reactions = [likes, 0, 0, 0, 0, 0, 0]
    return {
      page,
      post: posts,
      at: Date.parse(at) / 1000,
      zone: 'UTC',
      type: 'Photo',
      text: '',
      reactions,
      comments,
      shares,
      followers,
      unknown: 'N/A',
    }
  })
const weekly = (from: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, week) => new Date(Date.parse(from) + week * 7 * 86_400_000).toISOString())

/** Pages by number; those of actors are given before any file comes. */
const actors: readonly [page: number, slug: string, kind: ActorKind, territories: readonly Territory[]][] = [
  [1, 'a-one', 'association', []],
  [2, 'a-two', 'association', []],
  [3, 'a-reunion', 'association', [{ level: 'departement', code: '974' }]],
  [4, 'a-late', 'federation', []],
  [5, 'a-once', 'collective', []],
  [11, 'c-mutual', 'mutuelle', []],
  [12, 'c-bank', 'bank', []],
]
const camps: Readonly<Record<string, readonly ['association' | 'commercial', 'association' | 'commercial']>> = {
  'c-mutual': ['commercial', 'association'],
  'c-bank': ['commercial', 'commercial'],
}

/** All pages of this file are covered from 30 December 2023 to 2 April 2024 by the posts of page 20, which is nobody's. */
const covering: readonly ExportRow[] = [
  ...rows(20, [
    ['2023-12-30T00:00:00Z', 1, 1, 1, 50],
    ['2024-04-02T00:00:00Z', 1, 1, 1, 50],
  ]),
  // 10, 20 and 30 interactions, and one post of which the comments are not known.
  ...rows(1, [
    ['2024-01-05T10:00:00Z', 7, 2, 1, 100],
    ['2024-01-12T10:00:00Z', 14, 4, 2, 200],
    ['2024-01-19T10:00:00Z', 20, 7, 3, null],
    ['2024-01-26T10:00:00Z', 5, null, 1, 100],
  ]),
  ...rows(2, [
    ['2024-02-06T10:00:00Z', 0, 0, 0, null],
    ['2024-02-07T10:00:00Z', 0, 0, 0, null],
  ]),
  // On Réunion, four hours ahead of UTC, these are 1 February and 1 April.
  ...rows(3, [
    ['2024-01-31T21:00:00Z', 4, 2, 1, 100],
    ['2024-03-31T21:00:00Z', 900, 90, 10, 100],
  ]),
  // In Paris the last of these is still 31 March.
  ...rows(
    11,
    [...weekly('2024-01-02T10:00:00Z', 12), '2024-03-31T21:30:00Z'].map((at): Post => [at, 30, 4, 6, 4000]),
  ),
  ...rows(12, [
    ['2024-01-10T10:00:00Z', 80, 15, 5, 1000],
    ['2024-01-20T10:00:00Z', 250, 25, 25, 1000],
  ]),
]
/** Covers three weeks of March only. */
const late = rows(
  4,
  weekly('2024-03-04T00:00:00Z', 4).map((at): Post => [at, 45, 4, 1, 1000]),
)
const once = rows(5, [['2024-03-13T08:00:00Z', 7, 1, 1, 90]])

beforeAll(async () => {
  server = await startServer(folder, false)
  origin = server.origin
  const store = server.datasets.real
  for (const [page, slug, kind, territories] of actors) {
    const actor = store.actors.add({ slug, name: slug, kind, territories, website: null }, 'person')
    for (const [index, grid] of ['article', 'legal'].entries())
      store.actors.place(grid, actor, camps[slug]?.[index] ?? 'association', '2024-01-01', 'test')
    const { id } = store.pages.give({
      platform: 'facebook',
      id: null,
      handle: `page.${page}`,
      name: slug,
      address: null,
    })
    store.pages.assign(id, actor, zoneOf(territories), null)
  }
  for (const [day, held] of [
    [10, covering],
    [11, late],
    [12, once],
  ] as const)
    await imported(store, writeExport(folder, { day, rename: false, rows: held }))
})
afterAll(async () => {
  expect(server.logged).toEqual([])
  await server.close()
})

const quarter = { from: '2024-01', to: '2024-03' }
const compared = async (query: Record<string, string | readonly string[]>): Promise<CompareReply> =>
  good(origin, 'compare', { query: { ...quarter, ...query } })
const metricOf = (reply: CompareReply, key: string) => {
  const found = twoSided(reply).metrics.find(({ metric }) => metric === key)
  if (found === undefined) throw new Error(`no ${key}`)
  return found
}
/** Values of the pages of this file, by actor. */
const values = (reply: CompareReply, key: string): Record<string, number> =>
  Object.fromEntries(
    metricOf(reply, key)
      .points.filter(({ actor }) => actors.some(([, slug]) => slug === actor))
      .map(({ actor, value }) => [actor ?? '', value]),
  )
const close = (numbers: Record<string, number>) =>
  Object.fromEntries(Object.entries(numbers).map(([key, value]) => [key, expect.closeTo(value, 12)]))

describe('values of a quarter of 13 weeks', () => {
  test('interactions per post leave out the post with an unknown part', async () => {
    const reply = await compared({})
    expect(values(reply, 'interactions-per-post')).toEqual({
      ...{ 'a-one': 20, 'a-two': 0, 'a-reunion': 7, 'a-late': 50, 'a-once': 9 },
      ...{ 'c-mutual': 40, 'c-bank': 200 },
    })
    const { left, right, gap, tests, points } = metricOf(reply, 'interactions-per-post')
    // 0 7 9 20 50 and 40 200, quartiles of type 7.
    expect(reply.sets.map(({ camp }) => camp)).toEqual(['association', 'commercial'])
    expect(left).toMatchObject({ n: 5, median: 9, q1: 7, q3: 20 })
    expect(right).toMatchObject({ n: 2, median: 120, q1: 80, q3: 160, interval: null })
    expect(gap).toMatchObject({ difference: 111, noRatio: null, certainty: 'too-few' })
    expect(gap.ratio).toBeCloseTo(120 / 9, 12)
    // Two pages are too few to be tested.
    expect([gap.why, tests.mannWhitney, tests.superiority]).toEqual(['too-few-pages', null, null])
    expect(points.find(({ actor }) => actor === 'a-one')).toMatchObject({ posts: 4, observedOn: null })
  })

  test('frequency counts silent weeks, and leaves out weeks that no file covers', async () => {
    const reply = await compared({ metric: 'posting-frequency' })
    expect(values(reply, 'posting-frequency')).toEqual(
      close({
        ...{ 'a-one': 4 / 13, 'a-two': 2 / 13, 'a-reunion': 1 / 13, 'a-late': 4 / 3 },
        ...{ 'c-mutual': 1, 'c-bank': 2 / 13 },
      }),
    )
    const { left, right, gap } = metricOf(reply, 'posting-frequency')
    expect(left.n).toBe(4)
    expect(left.median).toBeCloseTo(3 / 13, 12)
    expect(right.median).toBeCloseTo(7.5 / 13, 12)
    expect(gap.ratio).toBeCloseTo(2.5, 12)
  })

  test('rates rest on posts that have both counts', async () => {
    const reply = await compared({ metric: 'interaction-rate,comments-per-post' })
    expect(reply.metrics.map(({ metric }) => metric)).toEqual(['interaction-rate', 'comments-per-post'])
    const rates = values(reply, 'interaction-rate')
    expect(Object.keys(rates)).not.toContain('a-two')
    expect(rates).toEqual(
      close({ 'a-one': 0.1, 'a-reunion': 0.07, 'a-late': 0.05, 'a-once': 0.1, 'c-mutual': 0.01, 'c-bank': 0.2 }),
    )
    expect(values(reply, 'comments-per-post')).toEqual(
      close({ 'a-one': 13 / 3, 'a-two': 0, 'a-reunion': 2, 'a-late': 4, 'a-once': 1, 'c-mutual': 4, 'c-bank': 20 }),
    )
  })

  test('followers are those of the last post that states them, as long as they hold', async () => {
    const reply = await compared({ metric: 'followers' })
    expect(values(reply, 'followers')).toEqual({
      ...{ 'a-one': 100, 'a-reunion': 100, 'a-late': 1000, 'a-once': 90, 'c-mutual': 4000, 'c-bank': 1000 },
    })
    const of = (slug: string) => metricOf(reply, 'followers').points.find(({ actor }) => actor === slug)
    expect(of('a-one')).toMatchObject({ observedOn: '2024-01-26', posts: null })
    expect(of('a-reunion')).toMatchObject({ observedOn: '2024-02-01' })
    expect(of('c-mutual')).toMatchObject({ observedOn: '2024-03-31' })
    // 26 January is the 66th day before the end of March, both counted.
    const short = await compared({ metric: 'followers', tolerance: '65' })
    expect(Object.keys(values(short, 'followers'))).not.toContain('a-one')
    expect(Object.keys(values(await compared({ metric: 'followers', tolerance: '66' }), 'followers'))).toContain(
      'a-one',
    )
    const april = await compared({ metric: 'followers', to: '2024-04' })
    expect(values(april, 'followers')).toEqual({ 'a-reunion': 100, 'a-late': 1000, 'a-once': 90, 'c-mutual': 4000 })
  })

  test('missing pages are counted, and so are those without a camp', async () => {
    const reply = await compared({})
    const { camps: covered, unassignedPages } = (await good(origin, 'datasets')).real
    const ofFacebook = (await good(origin, 'pages')).pages.filter(({ platform }) => platform === 'facebook')
    const { left, right } = metricOf(reply, 'interactions-per-post')
    expect(reply.unassignedPages).toBeGreaterThanOrEqual(1)
    const pages = reply.sets.map((set) => set.pages)
    expect(pages).toEqual([left.n + left.missing, right.n + right.missing])
    const publicOnes = ofFacebook.length - reply.unassignedPages - (left.n + left.missing + right.n + right.missing)
    expect(publicOnes).toBeGreaterThanOrEqual(0)
    expect(unassignedPages).toBeGreaterThanOrEqual(reply.unassignedPages)
    expect(covered).toMatchObject([
      { camp: 'association', pagesWithPosts: 5, posts: 4 + 2 + 2 + 4 + 1 },
      { camp: 'commercial', pagesWithPosts: 2, posts: 15 },
      { camp: 'public', pagesWithPosts: 0, posts: 0 },
    ])
    expect(ofFacebook.find(({ name }) => name === 'Page 20')).toMatchObject({ actor: null, posts: 2 })
  })
})

test('the legal grid puts the mutuelle on the other side', async () => {
  const reply = await compared({ grid: 'legal', metric: 'interactions-per-post' })
  const { left, right, gap } = metricOf(reply, 'interactions-per-post')
  expect([left.n, left.median, right.n, right.median]).toEqual([6, 14.5, 1, 200])
  expect(gap.ratio).toBeCloseTo(200 / 14.5, 12)
})

test('sides exchanged are the inverse', async () => {
  const [one, other] = [await compared({}), await compared({ set: ['camp:commercial', 'camp:association'] })]
  expect(other.sets).toEqual(one.sets.toReversed())
  for (const { metric, left, right, gap } of twoSided(one).metrics) {
    const inverse = metricOf(other, metric)
    expect([inverse.left, inverse.right]).toEqual([right, left])
    if (gap.difference !== null) expect(inverse.gap.difference).toBeCloseTo(-gap.difference, 9)
    if (gap.ratio !== null) expect((inverse.gap.ratio ?? 0) * gap.ratio).toBeCloseTo(1, 9)
  }
})

describe('sets that are no camps', () => {
  const asSet = (dimension: string, key: string, name: string | null = null) => ({
    key: `${dimension}:${key}`,
    parts: [{ dimension, key, name }],
    camp: null,
  })
  /** Interactions per post of the pages of this file, set by set. */
  const bySet = async (set: readonly string[], query: Record<string, string> = {}) => {
    const reply = await compared({ metric: 'interactions-per-post', ...query, set })
    const [found] = reply.metrics
    const ours = (place: number) =>
      found?.points.flatMap((point) =>
        point.set === place && actors.some(([, slug]) => slug === point.actor) ? [[point.actor, point.value]] : [],
      )
    for (const [place, { pages }] of reply.sets.entries()) {
      const { n = 0, missing = 0 } = found?.sets[place] ?? {}
      expect(n + missing).toBe(pages)
    }
    return { sets: reply.sets, pairs: found?.pairs ?? [], values: reply.sets.map((_, place) => ours(place)) }
  }
  const pageOf = async (name: string): Promise<number> => {
    const { pages } = await good(origin, 'pages')
    return pages.find((page) => page.name === name)?.id ?? 0
  }

  test('by kind', async () => {
    const { sets, values } = await bySet(['kind:mutuelle', 'kind:bank'])
    expect(sets).toMatchObject([asSet('kind', 'mutuelle'), asSet('kind', 'bank')])
    expect(values).toEqual([[['c-mutual', 40]], [['c-bank', 200]]])
    const { actors: all } = await good(origin, 'actors')
    const { pages } = await good(origin, 'pages')
    for (const { parts, pages: count } of sets) {
      const slugs = new Set(all.filter(({ kind }) => kind === parts[0]?.key).map(({ slug }) => slug))
      const theirs = pages.filter(({ platform, actor }) => platform === 'facebook' && slugs.has(actor ?? ''))
      expect(count).toBe(theirs.length)
    }
    // Two kinds widen a set, in one spelling whatever the order.
    const wide = await bySet(['kind:mutuelle,kind:bank', 'kind:federation,kind:collective'])
    expect(wide.sets.map(({ key }) => key)).toEqual(['kind:bank,kind:mutuelle', 'kind:collective,kind:federation'])
    expect(wide.values.map((found) => found?.map(([slug]) => slug))).toEqual([
      ['c-mutual', 'c-bank'],
      ['a-late', 'a-once'],
    ])
  })

  test('by organisation, which is named', async () => {
    const { sets, pairs, values } = await bySet(['actor:a-two,actor:a-one', 'actor:c-bank'])
    expect(sets).toEqual([
      {
        key: 'actor:a-one,actor:a-two',
        parts: [
          { dimension: 'actor', key: 'a-one', name: 'a-one' },
          { dimension: 'actor', key: 'a-two', name: 'a-two' },
        ],
        camp: null,
        pages: 2,
      },
      { ...asSet('actor', 'c-bank', 'c-bank'), pages: 1 },
    ])
    expect(values).toEqual([
      [
        ['a-one', 20],
        ['a-two', 0],
      ],
      [['c-bank', 200]],
    ])
    expect(pairs).toMatchObject([{ left: 0, right: 1, gap: { ratio: 20, difference: 190, certainty: 'too-few' } }])
  })

  test('by page, also one that is nobody’s', async () => {
    const [one, nobodys] = [await pageOf('Page 1'), await pageOf('Page 20')]
    // Its two posts are of 30 December and 2 April.
    const period = { from: '2023-12', to: '2024-04', metric: 'interactions-per-post' }
    const reply = await compared({ ...period, set: [`page:${one}`, `page:${nobodys}`] })
    expect(reply.sets).toEqual([
      { ...asSet('page', `${one}`, 'Page 1'), pages: 1 },
      { ...asSet('page', `${nobodys}`, 'Page 20'), pages: 1 },
    ])
    expect(reply.metrics[0]?.points).toMatchObject([
      { pageId: one, actor: 'a-one', camp: 'association', set: 0, value: 20 },
      { pageId: nobodys, actor: null, camp: null, set: 1, value: 3 },
    ])
    // A page of another platform is none of this one.
    const elsewhere = await compared({ platform: 'x', set: [`page:${one}`, `page:${nobodys}`] })
    expect(elsewhere.sets.map(({ pages }) => pages)).toEqual([0, 0])
  })

  test('by territory', async () => {
    const { sets, values } = await bySet(['territory:departement-974', 'territory:departement-2A'])
    expect(sets).toMatchObject([asSet('territory', 'departement-974'), asSet('territory', 'departement-2A')])
    expect(values).toEqual([[['a-reunion', 7]], []])
  })

  test('by size at the end of the period; a page whose followers are not known is of no size', async () => {
    const sizes = ['camp:association,size:under-500', 'size:500-2k,camp:association']
    const { sets, values } = await bySet(sizes)
    expect(sets[1]).toMatchObject({
      key: 'camp:association,size:500-2k',
      parts: [
        { dimension: 'camp', key: 'association', name: null },
        { dimension: 'size', key: '500-2k', name: null },
      ],
      camp: null,
    })
    expect(values.map((found) => found?.map(([slug]) => slug))).toEqual([['a-one', 'a-reunion', 'a-once'], ['a-late']])
    // What holds for 65 days only is not known any more of a-one at the end of March.
    const short = await bySet(sizes, { tolerance: '65' })
    expect(short.values.map((found) => found?.map(([slug]) => slug))).toEqual([['a-reunion', 'a-once'], ['a-late']])
  })

  test('three of them make three pairs and three lines', async () => {
    const set = ['actor:a-one', 'actor:c-mutual', 'actor:c-bank']
    const { pairs } = await bySet(set)
    expect(pairs.map(({ left, right, gap }) => [left, right, gap.difference])).toEqual([
      [0, 1, 20],
      [0, 2, 180],
      [1, 2, 160],
    ])
    const { sets, lines } = await good(origin, 'series', {
      query: { ...quarter, metric: 'interactions-per-post', set },
    })
    expect(sets.map(({ key }) => key)).toEqual(set)
    expect(lines.map((line) => line.map(({ median }) => median))).toEqual([
      [20, null, null],
      [40, 40, 40],
      [200, null, null],
    ])
  })

  test.each([
    [
      'a page in two',
      ['camp:association', 'actor:a-one'],
      /^set: expected sets without a page in common, found "Page 1" in two$/,
    ],
    [
      'no such kind',
      ['kind:shop', 'kind:bank'],
      /^set: found "kind:shop", expected camp:association\|commercial\|public, kind:/,
    ],
    ['no such dimension', ['camp:association', 'grid:legal'], /^set: found "grid:legal", expected camp:/],
    ['an empty one', ['camp:association', ''], /^set: found "", expected camp:/],
    ['no such organisation', ['actor:nobody', 'kind:bank'], /^set: found "actor:nobody", expected one that exists$/],
    ['no such page', ['kind:bank', 'page:999999'], /^set: found "page:999999", expected one that exists$/],
    ['one set', ['camp:association'], /^set: found 1, expected 2 to 6 sets$/],
    [
      'seven sets',
      ['association', 'federation', 'collective', 'foundation', 'mutuelle', 'insurer', 'bank'].map(
        (kind) => `kind:${kind}`,
      ),
      /^set: found 7, expected 2 to 6 sets$/,
    ],
    ['the same twice', ['kind:bank', 'kind:bank'], /^set: expected different sets, found one twice$/],
    ['the same in another order', ['kind:bank,kind:insurer', 'kind:insurer,kind:bank'], /found one twice$/],
  ])('%s is refused', async (_name, set, expected) => {
    for (const key of ['compare', 'series'] as const) {
      const { detail } = await refused(await ask(origin, key, { query: { ...quarter, metric: 'followers', set } }), 400)
      expect(detail).toMatch(expected)
    }
  })

  test('six sets are not too many', async () => {
    const kinds = ['federation', 'collective', 'foundation', 'mutuelle', 'insurer', 'bank'].map(
      (kind) => `kind:${kind}`,
    )
    const { sets, pairs } = await bySet(kinds)
    expect([sets.length, pairs.length]).toEqual([6, 15])
  })
})

test('the default period is the twelve complete months up to the newest post of the camps shown', async () => {
  // The newest post, of 31 March 21:30 UTC, is on the last day of its month in Paris; that of the unassigned page does not count.
  const reply = await good(origin, 'compare')
  expect(reply).toMatchObject({ from: '2023-04', to: '2024-03', newestPostAt: '2024-03-31T21:30:00Z', data: 'real' })
})

describe('a series', () => {
  const series = (metric: string) => good(origin, 'series', { query: { metric, from: '2023-11', to: '2024-05' } })
  const points = async (metric: string, camp: string) => {
    const { sets, lines } = await series(metric)
    return lines[sets.findIndex((set) => set.camp === camp)]?.map(({ bucket, n, median }) => [bucket, n, median])
  }

  test('leaves months open in which nothing is known, and never says 0', async () => {
    expect(await points('interactions-per-post', 'association')).toEqual([
      ['2023-11', 0, null],
      ['2023-12', 0, null],
      ['2024-01', 1, 20],
      ['2024-02', 2, 3.5],
      ['2024-03', 2, 29.5],
      ['2024-04', 1, 1000],
      ['2024-05', 0, null],
    ])
    expect((await points('interactions-per-post', 'commercial'))?.slice(2, 6)).toEqual([
      ['2024-01', 2, 120],
      ['2024-02', 1, 40],
      ['2024-03', 1, 40],
      ['2024-04', 0, null],
    ])
  })

  test('says 0 posts a week of a month that is covered and silent', async () => {
    const february = (await points('posting-frequency', 'association'))?.[3]
    // 0, 2 and 1 posts in 29 days.
    expect(february).toEqual(['2024-02', 3, expect.closeTo(7 / 29, 12)])
    const march = (await points('posting-frequency', 'association'))?.[4]
    expect(march?.[1]).toBe(4)
  })

  test('carries followers for 92 days', async () => {
    const found = await points('followers', 'commercial')
    expect(found?.slice(1)).toEqual([
      ['2023-12', 0, null],
      ['2024-01', 2, (4000 + 1000) / 2],
      ['2024-02', 2, 2500],
      ['2024-03', 2, 2500],
      ['2024-04', 1, 4000],
      ['2024-05', 1, 4000],
    ])
  })
})

test('two values of one day are both listed; one of them is drawn; a bound never is', async () => {
  const store = server.datasets.real
  const before = store.contentHash()
  const path = join(folder, 'observed.csv')
  writeFileSync(
    path,
    [
      'actor,platform,metric,value,observed_on,source_url,note',
      'a-two,facebook,followers,777,2024-03-15,https://exemple.invalid/un,',
      'a-two,facebook,followers,778,2024-03-15,https://exemple.invalid/deux,',
      'a-two,facebook,followers_above,9000,2024-03-20,https://exemple.invalid/trois,',
      'a-two,facebook,followers,5000,,https://exemple.invalid/quatre,',
      '',
    ].join('\n'),
  )
  const id = await imported(store, path)
  const { observations } = await good(origin, 'observations')
  const mine = observations.filter(({ actor }) => actor === 'a-two')
  expect(
    mine.map(({ value, observedOn, bound, notDrawn, line }) => [line, value, observedOn, bound, notDrawn]).sort(),
  ).toEqual([
    [2, 777, '2024-03-15', 'exact', null],
    [3, 778, '2024-03-15', 'exact', null],
    [4, 9000, '2024-03-20', 'above', 'bound'],
    [5, 5000, null, 'exact', 'undated'],
  ])
  const drawn = metricOf(await compared({ metric: 'followers' }), 'followers').points.filter(
    ({ actor }) => actor === 'a-two',
  )
  expect(drawn).toHaveLength(1)
  expect(drawn[0]).toMatchObject({ value: 778, observedOn: '2024-03-15' })
  await good(origin, 'undoImport', { params: { id } })
  expect(store.contentHash()).toBe(before)
  expect(values(await compared({ metric: 'followers' }), 'followers')).not.toHaveProperty('a-two')
})

test('two weeks must be covered before a frequency means anything', async () => {
  const store = server.datasets.real
  const frequencyOver = async (days: number): Promise<number | undefined> => {
    const end = new Date(Date.parse('2024-02-01T10:00:00Z') + days * 86_400_000).toISOString()
    const short = rows(6, [
      ['2024-02-01T10:00:00Z', 1, 1, 1, 10],
      [end, 1, 1, 1, 10],
    ])
    const path = writeExport(folder, { day: 13, rename: false, rows: short })
    const actor = { slug: 'a-short', name: 'a-short', kind: 'association', territories: [], website: null } as const
    const id = await imported(store, path, { actor: 'a-short', newActor: { actor, camp: 'association' } })
    const { points } = metricOf(await compared({ metric: 'posting-frequency' }), 'posting-frequency')
    await good(origin, 'undoImport', { params: { id } })
    return points.find((point) => point.actor === 'a-short')?.value
  }
  expect(await frequencyOver(13)).toBeUndefined()
  expect(await frequencyOver(14)).toBeCloseTo(1, 12)
  expect(await frequencyOver(28)).toBeCloseTo(0.5, 12)
})
