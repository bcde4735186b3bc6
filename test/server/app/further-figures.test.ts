// What stands around a comparison, over HTTP: series by any bucket, share of voice, change, sensitivity, effort, the list of
// metrics and the OpenAPI document. Numbers are worked out again from the rows of the files, or held against another route.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { metrics } from '../../../data/model/metrics/index.ts'
import type { Running } from '../../helpers/server.ts'
import { ask, good, refused } from './client.ts'
import { current, type Drawn, dayOfRow, interactionsOf, serveDrawn, within } from './drawn-posts.ts'

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

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)
const medianOf = (values: readonly number[]): number | null => {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (place: number) => sorted[place] ?? Number.NaN
  return sorted.length === 0 ? null : (at((sorted.length - 1) >> 1) + at(sorted.length >> 1)) / 2
}
const near = (value: number | null) => (value === null ? null : expect.closeTo(value, 9))
/** Interactions per post of each page that has any known, by page. */
const meansOf = (list: readonly Drawn[]): ReadonlyMap<number, number> =>
  new Map(
    [...Map.groupBy(list, ({ page }) => page)].flatMap(([page, posts]) => {
      const known = posts.map(interactionsOf).filter((count) => count !== null)
      return known.length === 0 ? [] : [[page, sum(known) / known.length]]
    }),
  )
const sides = [false, true]
const ofSide = (list: readonly Drawn[], isBank: boolean) => list.filter((row) => row.isBank === isBank)

describe('a series', () => {
  const span = { from: '2024-03-20', to: '2024-04-10' }
  const buckets: readonly (readonly [by: string, readonly (readonly [bucket: string, from: string, to: string])[]])[] =
    [
      [
        'week',
        [
          ['2024-W12', '2024-03-20', '2024-03-24'],
          ['2024-W13', '2024-03-25', '2024-03-31'],
          ['2024-W14', '2024-04-01', '2024-04-07'],
          ['2024-W15', '2024-04-08', '2024-04-10'],
        ],
      ],
      [
        'month',
        [
          ['2024-03', '2024-03-20', '2024-03-31'],
          ['2024-04', '2024-04-01', '2024-04-10'],
        ],
      ],
      [
        'quarter',
        [
          ['2024-Q1', '2024-03-20', '2024-03-31'],
          ['2024-Q2', '2024-04-01', '2024-04-10'],
        ],
      ],
      ['year', [['2024', '2024-03-20', '2024-04-10']]],
    ]
  test.each(buckets)('by %s, cut at both ends', async (by, expected) => {
    const query = { metric: 'interactions-per-post', by, ...span }
    const reply = await good(origin, 'series', { query })
    expect(reply.by).toBe(by)
    for (const [place, isBank] of sides.entries()) {
      const line = reply.lines[place] ?? []
      expect(line.map(({ bucket }) => bucket)).toEqual(expected.map(([bucket]) => bucket))
      for (const [index, [, from, to]] of expected.entries()) {
        const values = [...meansOf(ofSide(within(current, from, to), isBank)).values()]
        expect(line[index]).toMatchObject({ n: values.length, median: near(medianOf(values)) })
      }
    }
  })

  test('by day, over a night that lacks an hour, the same whatever language is asked for', async () => {
    const query = { metric: 'posting-frequency', by: 'day', from: '2024-03-30', to: '2024-04-01' }
    const reply = await good(origin, 'series', { query })
    const days = ['2024-03-30', '2024-03-31', '2024-04-01']
    expect(reply.lines[0]?.map(({ bucket }) => bucket)).toEqual(days)
    for (const [place, isBank] of sides.entries())
      for (const [index, day] of days.entries()) {
        const posts = ofSide(current, isBank).filter((row) => dayOfRow(row) === day)
        const pages = Array.from({ length: 12 }, (_, page) => page + (isBank ? 21 : 1))
        const values = pages.map((page) => posts.filter((row) => row.page === page).length * 7)
        expect(reply.lines[place]?.[index]).toMatchObject({ n: 12, median: near(medianOf(values)) })
      }
    const address = `${origin}/api/series?${new URLSearchParams(query)}`
    const [fr, en] = await Promise.all(
      ['fr-FR', 'en-GB'].map(async (tag) => (await fetch(address, { headers: { 'accept-language': tag } })).text()),
    )
    expect(fr).toBe(en)
  })

  test('says how old the oldest state is, and how a set went', async () => {
    const reply = await good(origin, 'series', { query: { metric: 'followers', from: '2023-11', to: '2024-05' } })
    const [point] = reply.lines[1] ?? []
    const ages = Array.from({ length: 12 }, (_, page) => {
      const stated = ofSide(within(current, '2023-09-01', '2023-11-30'), true).filter(
        (row) => row.page === page + 21 && row.followers !== null,
      )
      const last = dayOfRow(stated.toSorted((a, b) => a.at - b.at).at(-1) ?? stated[0] ?? fail())
      return last >= '2023-11-01' ? null : (Date.parse('2023-11-30') - Date.parse(last)) / 86_400_000
    }).filter((age) => age !== null)
    expect(point?.oldestState).toBe(ages.length === 0 ? null : Math.max(...ages))
    expect(reply.trends).toHaveLength(2)
    const few = await good(origin, 'series', { query: { metric: 'followers', from: '2024-05', to: '2024-05' } })
    expect(few.trends).toEqual([null, null])
    await refused(
      await ask(origin, 'series', { query: { metric: 'followers', by: 'day', from: '2010', to: '2024' } }),
      400,
    )
  })
})
const fail = (): never => {
  throw new Error('expected a post with followers')
}

describe('share of voice', () => {
  const span = { from: '2024-01', to: '2024-04-15' }
  const all = within(current, '2024-01-01', '2024-04-15')
  const known = (list: readonly Drawn[]) => list.map(interactionsOf).filter((count) => count !== null)
  const isUnknown = (list: readonly Drawn[]): boolean =>
    sides.some((isBank) => ofSide(list, isBank).length > 0 && known(ofSide(list, isBank)).length === 0)
  const keysOf: readonly (readonly [
    by: string,
    isOverlapping: boolean,
    key: (row: Drawn) => readonly string[] | null,
  ])[] = [
    ['none', false, () => ['all']],
    ['kind', false, ({ isBank }) => [isBank ? 'bank' : 'association']],
    ['territory', true, ({ page }) => [page === 3 ? 'departement-974' : 'none']],
    ['month', false, (row) => [dayOfRow(row).slice(0, 7)]],
    ['day', false, (row) => [dayOfRow(row)]],
    ['topic', true, ({ text }) => (text === '' ? null : text.includes('répit') ? ['repit'] : ['none'])],
  ]
  test.each(keysOf)('by %s', async (by, isOverlapping, keyOf) => {
    const reply = await good(origin, 'shareOfVoice', { query: { ...span, of: 'interactions', by } })
    const rowsOf = (key: string): readonly Drawn[] => all.filter((one) => keyOf(one)?.includes(key))
    expect(reply).toMatchObject({ of: 'interactions', by, isOverlapping })
    expect(reply.topicsUnknown).toBe(by === 'topic' ? all.filter(({ text }) => text === '').length : 0)
    const spoken = reply.rows.filter(({ known: n, missing }) => n + missing > 0)
    expect(new Set(spoken.map(({ key }) => key))).toEqual(new Set(all.flatMap((row) => keyOf(row) ?? [])))
    for (const { key, total, sets, ...row } of spoken) {
      const own = rowsOf(key)
      expect([total, row.known, row.missing]).toEqual([
        sum(known(own)),
        known(own).length,
        own.length - known(own).length,
      ])
      for (const [place, isBank] of sides.entries()) {
        const side = ofSide(own, isBank)
        const value = sum(known(side))
        expect(sets[place]).toMatchObject({ posts: side.length, known: known(side).length, value })
        expect(sets[place]?.share?.value ?? null).toEqual(total === 0 || isUnknown(own) ? null : near(value / total))
      }
    }
    const [first] = spoken
    if (by === 'none') {
      const [low = 1, high = 0] = first?.sets[0]?.share?.interval ?? []
      expect(low).toBeLessThan(first?.sets[0]?.share?.value ?? 0)
      expect(high).toBeGreaterThan(first?.sets[0]?.share?.value ?? 1)
    }
    if (by === 'day') {
      // A side with posts and no known count has no share of 0, nor the other one of 1.
      expect(spoken.some(({ key, total }) => total > 0 && isUnknown(rowsOf(key)))).toBe(true)
      expect(spoken.every((one) => one.sets.every(({ share }) => (share?.interval ?? null) === null))).toBe(true)
    }
  })

  test('nobody speaks where there is no post', async () => {
    const reply = await good(origin, 'shareOfVoice', { query: { from: '1999', to: '1999' } })
    expect(reply.rows).toMatchObject([{ key: 'all', total: 0, sets: [{ share: null }, { share: null }] }])
    await refused(await ask(origin, 'shareOfVoice', { query: { by: 'colour' } }), 400)
  })
})

describe('change', () => {
  test('sets the pages with both periods side by side', async () => {
    const query = { metric: 'interactions-per-post', from: '2024-02-01', to: '2024-02-14' }
    const reply = await good(origin, 'change', { query })
    expect(reply.before).toEqual({ from: '2024-01-18', to: '2024-01-31' })
    expect(reply.differs).toMatchObject({ days: 0, shiftDays: 14, hasSameWeekdays: true, sharedDays: 0 })
    for (const [place, isBank] of sides.entries()) {
      const now = meansOf(ofSide(within(current, '2024-02-01', '2024-02-14'), isBank))
      const then = meansOf(ofSide(within(current, '2024-01-18', '2024-01-31'), isBank))
      const both = [...now.keys()].filter((page) => then.has(page))
      expect(reply.metrics[0]?.sets[place]).toMatchObject({
        both: both.length,
        onlyNow: now.size - both.length,
        onlyThen: then.size - both.length,
        now: near(medianOf(both.map((page) => now.get(page) ?? 0))),
        before: near(medianOf(both.map((page) => then.get(page) ?? 0))),
      })
    }
    expect(reply.ages.map((one) => one?.pairs[0]?.verdict)).toEqual(['comparable', 'comparable'])
  })

  const periods: readonly (readonly [Record<string, string>, string, string])[] = [
    [{ from: '2024-03', to: '2024-03', against: 'last-year' }, '2023-03', '2023-03'],
    [{ from: '2024-03', to: '2024-03', against: 'last-year', keep: 'weekdays' }, '2023-03-03', '2023-04-02'],
    [{ from: '2024-05-01', to: '2024-05-10', against: 'part-of-previous', of: 'month' }, '2024-04-01', '2024-04-10'],
    [
      { from: '2024-03', to: '2024-03', against: 'other', againstFrom: '2023-W50', againstTo: '2023-12-20' },
      '2023-12-11',
      '2023-12-20',
    ],
    [{ from: '2024-Q1', to: '2024-Q1' }, '2023-10', '2023-12'],
  ]
  test.each(periods)('%o', async (query, from, to) => {
    expect((await good(origin, 'change', { query })).before).toEqual({ from, to })
  })

  test.each([
    [{ against: 'other' }, 'againstFrom'],
    [{ against: 'other', againstFrom: '2024-05', againstTo: '2024-04' }, 'is after'],
    [{ against: 'other', againstFrom: '2023-W53' }, 'againstFrom: found "2023-W53"'],
    [{ against: 'other', againstFrom: '2023', keep: 'weekdays' }, 'keep'],
    [{ against: 'previous', againstFrom: '2023' }, 'againstFrom'],
    [{ against: 'part-of-previous' }, 'of: expected'],
    [{ against: 'part-of-previous', of: 'month', from: '2024-03-20', to: '2024-04-02' }, 'within one month'],
    [{ of: 'month' }, 'of'],
  ])('refuses %o', async (query, says) => {
    expect((await refused(await ask(origin, 'change', { query }), 400)).detail).toContain(says)
  })
})

test('sensitivity: each row is a comparison that can be asked for by itself', async () => {
  const span = { from: '2024-01', to: '2024-04' }
  const metric = 'interactions-per-post'
  const { rows } = await good(origin, 'sensitivity', { query: { metric, ...span } })
  const rowOf = (key: string, detail?: string) =>
    rows.find((row) => row.key === key && (detail === undefined || row.detail === detail))
  const compared = async (query: Record<string, string>) => {
    const reply = await good(origin, 'compare', { query: { metric, ...span, ...query } })
    return { medians: reply.metrics[0]?.sets.map(({ median }) => median), gap: reply.metrics[0]?.pairs[0]?.gap }
  }
  const held = (key: string, detail?: string) => {
    const row = rowOf(key, detail)
    return { medians: [row?.left?.median, row?.right?.median], gap: row?.gap }
  }
  expect(held('as-asked')).toEqual(await compared({}))
  expect(rowOf('as-asked')?.found?.agrees).toBe('same')
  expect(held('other-grid', 'legal')).toEqual(await compared({ grid: 'legal' }))
  expect(held('on-topic')).toEqual(await compared({ onTopic: '1' }))
  expect(rowOf('stratum', '10k-100k')?.because).toBe('no-pages')
  const year = await good(origin, 'compare', { query: { metric } })
  expect(rowOf('last-12-months')?.detail).toBe(year.from)
  expect(rowOf('last-12-months')?.gap).toEqual(year.metrics[0]?.pairs[0]?.gap)
  // Page 32 has most followers: 32 x 32 x 40.
  expect(rowOf('without-largest')).toMatchObject({ detail: 'Page 32', left: { n: 12 }, right: { n: 11 } })
  expect(rows.map(({ key }) => key)).not.toContain('exact-day')
  const bySlug = await good(origin, 'sensitivity', {
    query: { metric: 'followers', ...span, set: ['kind:association', 'kind:bank'] },
  })
  expect(bySlug.rows.find(({ key }) => key === 'other-grid')?.because).toBe('no-camps')
  expect(bySlug.rows.find(({ key }) => key === 'on-topic')?.because).toBe('same-as-asked')
  expect(bySlug.rows.map(({ key }) => key)).toContain('exact-day')
  await refused(await ask(origin, 'sensitivity', { query: { metric: 'none' } }), 400)
  await refused(await ask(origin, 'sensitivity', {}), 400)
})

test('effort: points are the values of two metrics, beside the trend of their set', async () => {
  const span = { from: '2024-01', to: '2024-04' }
  const reply = await good(origin, 'effort', { query: span })
  const both = await good(origin, 'compare', { query: { ...span, metric: 'posting-frequency,interactions-per-post' } })
  const valuesOf = (at: number) => new Map(both.metrics[at]?.points.map(({ pageId, value }) => [pageId, value]))
  const [effort, result] = [valuesOf(0), valuesOf(1)]
  expect(reply.points).toHaveLength(24)
  for (const { pageId, postsPerWeek, perPost, set, residual } of reply.points) {
    expect([postsPerWeek, perPost]).toEqual([effort.get(pageId), result.get(pageId)])
    const trend = reply.efforts[set]?.trend
    const expected = Math.exp((trend?.intercept ?? 0) + (trend?.exponent ?? 0) * Math.log(postsPerWeek))
    expect(residual).toBeCloseTo(perPost / expected, 9)
  }
  expect(reply.efforts.map(({ n, atZero }) => [n, atZero])).toEqual([
    [12, 0],
    [12, 0],
  ])
  const related = await good(origin, 'correlation', {
    query: { ...span, metric: 'posting-frequency,interactions-per-post' },
  })
  expect(reply.efforts.map(({ spearman }) => spearman)).toEqual(
    related.correlations.map(({ rho, p, interval }) => ({ rho, p, interval })),
  )
  const nothing = await good(origin, 'effort', { query: { from: '1999', to: '1999' } })
  expect(nothing).toMatchObject({ points: [], efforts: [{ n: 0, trend: null, spearman: null }, { n: 0 }] })
})

test('the list of metrics is the registry, in the language asked for', async () => {
  const [fr, en] = await Promise.all([good(origin, 'metrics'), good(origin, 'metrics', { query: { lang: 'en' } })])
  expect([fr.language, en.language]).toEqual(['fr', 'en'])
  expect(en.metrics.map(({ key }) => key)).toEqual([...metrics.keys()])
  expect(en.metrics.find(({ key }) => key === 'followers')).toMatchObject({
    name: 'Followers',
    needs: 'readings',
    range: [0, null],
  })
  expect(fr.metrics.find(({ key }) => key === 'followers')?.name).not.toBe('Followers')
  await refused(await ask(origin, 'metrics', { query: { lang: 'xx' } }), 400)
})

test('OpenAPI tells what each parameter of a figure takes', async () => {
  const { paths } = (await good(origin, 'openapi')) as {
    paths: Record<string, { get: { parameters: { name: string; description?: string }[] } }>
  }
  for (const path of [
    'compare',
    'series',
    'share-of-voice',
    'change',
    'sensitivity',
    'effort',
    'metrics',
    'figures/{name}',
  ])
    for (const { name, description } of paths[`/api/${path}`]?.get.parameters ?? [])
      expect({ path, name, description }).toMatchObject({ description: expect.stringMatching(/.{20}/) })
})
