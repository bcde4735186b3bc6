// Need beside voice over HTTP: a nation small enough to count by hand, an empty database, other choices, and what is refused. The
// demonstration told again by SQL is in territories-sql.test.ts.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TerritoryReply, TerritoryRow } from '../../../data/model/contract.ts'
import { territoriesAt, territoryKey } from '../../../data/model/territories/serving.ts'
import { type Running, startServer } from '../../helpers/server.ts'
import { temporaryFolder } from '../../helpers/temporary.ts'
import { ask, good, refused } from './client.ts'
import { serveLocal, span } from './local-pages.ts'

let server: Running
let origin: string
let ids: ReadonlyMap<string, number>
beforeAll(async () => {
  ;({ server, ids } = await serveLocal())
  origin = server.origin
})
afterAll(async () => {
  expect(server.logged).toEqual([])
  await server.close()
})

type Asked = Readonly<Record<string, string>>
const all = (query: Asked = {}) => good(origin, 'territories', { query: { ...span, ...query } })
const one = (key: string, query: Asked = {}) =>
  good(origin, 'territory', { params: { key }, query: { ...span, ...query } })
const rowOf = ({ territories }: { readonly territories: readonly TerritoryRow[] }, key: string): TerritoryRow => {
  const row = territories.find((territory) => territory.key === key)
  if (row === undefined) throw new Error(`no ${key}`)
  return row
}
const namesOf = ({ pages }: TerritoryReply) => pages.map(({ name, serving }) => `${name} ${serving}`)

describe('every territory of a level', () => {
  test.each([
    ['departement', 101],
    ['region', 18],
  ] as const)('%s: %i rows by code, with their level in their key', async (level, count) => {
    const reply = await all({ level })
    expect(reply.territories).toHaveLength(count)
    expect(reply.territories.map(({ key }) => key)).toEqual(territoriesAt(level).map(territoryKey))
    expect(reply).toMatchObject({ level, coverage: { territories: count }, ...span, against: null, network: null })
    expect(reply.sets.map(({ key }) => key)).toEqual(['camp:association', 'camp:commercial', 'camp:public'])
  })
  test('01 is Ain and Guadeloupe', async () => {
    const [departements, regions] = [await all(), await all({ level: 'region' })]
    expect(rowOf(departements, 'departement-01')).toMatchObject({
      name: 'Ain',
      region: 'region-84',
      population: 688_626,
    })
    expect(rowOf(regions, 'region-01')).toMatchObject({ name: 'Guadeloupe', region: null, population: 380_387 })
  })
  test('a page of two départements counts in both, once in its région and once in the nation', async () => {
    const [departements, regions] = [await all(), await all({ level: 'region' })]
    expect(rowOf(departements, 'departement-56').voice).toMatchObject({ pages: 1, active: 1, posts: 2 })
    expect(rowOf(departements, 'departement-29').voice).toMatchObject({ pages: 2, active: 1, unknown: 1, posts: 2 })
    expect(rowOf(regions, 'region-53').voice).toMatchObject({ pages: 3, active: 2, silent: 0, unknown: 1, posts: 3 })
    // both, bretagne, corse, martinique, unheard
    expect(departements.nation.voice).toMatchObject({ pages: 5, active: 3, silent: 1, unknown: 1 })
    expect(regions.nation.voice).toEqual(departements.nation.voice)
  })
  test('a page of a whole région stands around its départements, and is spread over none', async () => {
    const departements = await all()
    for (const code of ['22', '29', '35', '56'])
      expect(rowOf(departements, `departement-${code}`).around).toEqual({ association: 1, commercial: 0, public: 0 })
    expect(rowOf(departements, 'departement-22').voice).toMatchObject({
      pages: 0,
      active: 0,
      followers: { value: null },
    })
    expect(rowOf(departements, 'departement-44').around.association).toBe(0)
    expect(rowOf(await all({ level: 'region' }), 'region-53').around).toEqual({
      association: 0,
      commercial: 0,
      public: 0,
    })
  })
  test('a région of one département is that département', async () => {
    const [departement, region] = [
      rowOf(await all(), 'departement-972'),
      rowOf(await all({ level: 'region' }), 'region-02'),
    ]
    expect(departement.voice).toMatchObject({ pages: 1, active: 1 })
    expect(departement.voice).toEqual(region.voice)
    expect(departement.around.association).toBe(0)
  })
  test('pages of national organisations are told apart', async () => {
    const { nation, territories } = await all()
    expect(nation.unplaced.association).toMatchObject({ pages: 1 + nation.unplaced.association.unknown, active: 1 })
    expect(nation.unplaced.commercial).toMatchObject({ active: 1, posts: 1 })
    expect(territories.reduce((sum, { camps }) => sum + camps.commercial.pages, 0)).toBe(1)
  })
  test('sums what is known of pages, and says of how many', async () => {
    const { camps, voice } = rowOf(await all(), 'departement-29')
    expect(voice).toEqual(camps.association)
    // Of the first page: two posts of the period with 1 reaction and 1 comment each; the other was never heard of.
    expect(voice).toMatchObject({
      followers: { value: 100, known: 1, missing: 1 },
      interactions: { value: 4, known: 1, missing: 1 },
      postsPerWeek: { known: 1, missing: 1 },
      ...{ lastPostAt: '2024-05-31T12:00:00Z', silentDays: 0, topics: [], topicsUnknown: 2 },
    })
    expect(voice.postsPerWeek.value).toBeCloseTo(2 / (92 / 7), 9)
    expect(camps.commercial).toMatchObject({ pages: 1, active: 1, followers: { value: 2100 }, posts: 1 })
  })
  test('where nobody is known, nothing is 0 that was not counted', async () => {
    const { voice, service, verdict } = rowOf(await all(), 'departement-75')
    expect(voice).toMatchObject({
      pages: 0,
      posts: 0,
      interactions: { value: null },
      lastPostAt: null,
      silentDays: null,
    })
    expect(service.needPerPage).toBeNull()
    expect(service.pagesPerNeed?.value).toBe(0)
    expect(verdict).not.toBe('under-served')
  })
  test('says how far the directory reaches', async () => {
    const { coverage, nation, territories } = await all()
    expect(coverage).toMatchObject({ territories: 101, withKnown: 4, withActive: 3 })
    // Of ours: both, bretagne, corse, martinique, unheard, pageless; the reference tables know 15 more, none with a page.
    expect(coverage).toMatchObject({ organisations: 21, withoutPage: 16, pagesWithoutOrganisation: 0 })
    const need = territories.reduce((sum, row) => sum + (row.need.value ?? 0), 0)
    expect(nation).toMatchObject({ need, needMissing: 0 })
    const reached = ['29', '56', '972'].map((code) => rowOf({ territories }, `departement-${code}`).need.value ?? 0)
    expect(coverage.needCovered).toBeCloseTo(reached.reduce((sum, value) => sum + value, 0) / need, 12)
  })
})

describe('need', () => {
  test('carries its basis, its digits and whence it comes', async () => {
    const reply = await all()
    expect(reply.indicator).toMatchObject({ key: 'caregivers', known: 101, missing: 0, estimated: 101 })
    expect(reply.indicators.map(({ key }) => key).slice(0, 3)).toEqual(['caregivers', 'population-60', 'population-75'])
    const { need } = rowOf(reply, 'departement-29')
    expect(need).toMatchObject({ value: 117_400, basis: 'region-rate', digits: 2, source: { vintage: '2025-01-01' } })
    expect(need.interval?.[0]).toBeLessThan(117_400)
    expect(need.interval?.[1]).toBeGreaterThan(117_400)
    const known = reply.territories.flatMap((row) => row.need.value ?? []).toSorted((a, b) => a - b)
    expect(reply.typicalNeed).toBe(known[50])
  })
  test('another indicator stands for it; where it is not published nothing is known of the ratio', async () => {
    const reply = await all({ need: 'apa-home' })
    expect(reply.indicator).toMatchObject({ key: 'apa-home', missing: 3 })
    for (const code of ['2A', '2B', '976'])
      expect(rowOf(reply, `departement-${code}`)).toMatchObject({
        need: { value: null, share: null, basis: null, interval: null, source: null, digits: 0 },
        service: { pagesPerNeed: null, relative: null, rank: null },
        ...{ needSide: 'unknown', verdict: 'cannot-tell' },
      })
    const { need } = rowOf(reply, 'departement-29')
    expect(need.interval).toEqual([need.value, need.value])
    expect(reply.nation.needMissing).toBe(3)
  })
})

describe('other choices', () => {
  test('a longer silence is still activity', async () => {
    const silent = async (silentAfter: string) => rowOf(await all({ silentAfter }), 'departement-2A').voice
    expect(await silent('60')).toMatchObject({ active: 0, silent: 1, silentDays: 90 })
    expect(await silent('89')).toMatchObject({ active: 0, silent: 1 })
    expect(await silent('90')).toMatchObject({ active: 1, silent: 0 })
  })
  test('a network is told of its own organisations and pages alone', async () => {
    const { coverage, nation } = await all({ network: 'actor:bank' })
    expect(coverage.organisations + coverage.withoutTerritory).toBe(1)
    expect(nation.unplaced.association.pages).toBe(0)
    expect((await all({})).coverage.organisations).toBeGreaterThan(1)
  })

  test('a network is the voice that is set beside need, whatever its camp', async () => {
    const reply = await all({ network: 'kind:bank,actor:bank' })
    expect(reply.network).toMatchObject({ key: 'kind:bank,actor:bank', pages: 1, camp: null })
    expect(rowOf(reply, 'departement-29')).toMatchObject({
      voice: { pages: 1, active: 1, followers: { value: 2100 } },
      camps: { association: { pages: 2 }, commercial: { pages: 1 } },
      service: { balance: 1 },
    })
    expect(rowOf(reply, 'departement-56').voice.pages).toBe(0)
    expect(reply.nation.voice.pages).toBe(1)
    const [both, unheard] = [ids.get('both'), ids.get('unheard')]
    const pages = await all({ network: `page:${both},page:${unheard}` })
    expect(pages.network?.parts.map(({ name }) => name)).toEqual(['Page 1', 'unheard'])
    expect(rowOf(pages, 'departement-29').voice.pages).toBe(2)
    expect(rowOf(pages, 'departement-2A').voice.pages).toBe(0)
  })
  test('only pages of the network stand on the map where one is chosen', async () => {
    const at = { name: 'Bourg', latitude: 48.5, longitude: -4.1 }
    for (const slug of ['bank', 'both']) await good(origin, 'changeActor', { params: { slug }, body: { place: at } })
    const pagesAt = async (query: Asked) => (await all(query)).places.map(({ page }) => page)
    expect((await pagesAt({})).length).toBeGreaterThan(1)
    expect(await pagesAt({ network: 'actor:bank' })).toEqual(['Page 21'])
  })
  test('an earlier period stands beside it, with who was active at its end', async () => {
    const reply = await all({ against: 'previous' })
    expect(reply.against).toEqual({ from: '2023-12', to: '2024-02' })
    expect(rowOf(reply, 'departement-2A')).toMatchObject({ voice: { active: 0 }, before: { active: 1 } })
    expect(rowOf(reply, 'departement-56').before).toMatchObject({
      ...{ active: 1, interactions: { value: 4, known: 1, missing: 0 }, followers: { value: 100 } },
    })
    expect(rowOf(reply, 'departement-972').before).toMatchObject({ active: 0 })
    expect(rowOf(reply, 'departement-75').before).toMatchObject({ active: 0, followers: { value: null, known: 0 } })
    expect(rowOf(await all(), 'departement-56').before).toBeNull()
  })
  test('an earlier period may end within a month', async () => {
    const other = { against: 'other', againstFrom: '2023-12-01' }
    // Its last post by then was on 1 December, 35 days before 5 January; one of 5 January is of that day.
    const early = await all({ ...other, againstTo: '2024-01-05', silentAfter: '34' })
    expect(early.against).toEqual({ from: '2023-12-01', to: '2024-01-05' })
    expect(rowOf(early, 'departement-56').before?.active).toBe(0)
    expect(rowOf(early, 'departement-2A').before?.active).toBe(1)
    const earlier = await all({ ...other, againstTo: '2024-01-04' })
    expect(rowOf(earlier, 'departement-2A').before?.active).toBe(0)
    expect(rowOf(earlier, 'departement-56').before?.active).toBe(1)
  })
  test('thresholds decide what is under-served, and nothing else', async () => {
    const [usual, lenient] = [await all(), await all({ needAbove: '0.1', voiceBelow: '100' })]
    const bare = (rows: readonly TerritoryRow[]) =>
      rows.map(({ needSide: _n, voiceSide: _v, verdict: _w, ...row }) => row)
    expect(bare(lenient.territories)).toEqual(bare(usual.territories))
    expect(lenient).toMatchObject({ needAbove: 0.1, voiceBelow: 100 })
    expect(lenient.territories.filter(({ needSide }) => needSide === 'above').length).toBeGreaterThan(
      usual.territories.filter(({ needSide }) => needSide === 'above').length,
    )
  })
  test('the same question gets the same answer', async () => {
    expect(await all({ level: 'region' })).toEqual(await all({ level: 'region' }))
  })
})

describe('one territory', () => {
  test('tells its pages: those that speak there first, then those around', async () => {
    const reply = await one('departement-29')
    expect(namesOf(reply)).toEqual(['Page 21 here', 'Page 1 here', 'unheard here', 'Page 2 around'])
    expect(reply.pages[1]).toMatchObject({
      ...{ id: ids.get('both'), actor: 'both', camp: 'association', kind: 'association', isInVoice: true },
      ...{ isActive: true, territories: ['departement-29', 'departement-56'], posts: 2, interactionsPerPost: 2 },
      ...{ followers: { value: 100, observedOn: '2024-05-31' }, formats: [{ format: 'photo', posts: 2 }] },
    })
    expect(reply.pages[2]).toMatchObject({ isActive: null, lastPostAt: null, postsPerWeek: null, formats: [] })
    expect(reply.pages[0]).toMatchObject({ camp: 'commercial', isInVoice: false })
    expect(reply.within).toEqual([])
  })
  test('is the row it has among all, with every indicator', async () => {
    const [reply, every] = [await one('departement-2A', { need: 'pch' }), await all({ need: 'pch' })]
    expect(reply.territory).toEqual(rowOf(every, 'departement-2A'))
    expect(reply.needs.map(({ indicator }) => indicator)).toEqual(every.indicators.map(({ key }) => key))
    expect(reply.needs.find(({ indicator }) => indicator === 'pch')?.value).toBeNull()
    expect(reply.needs.find(({ indicator }) => indicator === 'caregivers')?.value).toBe(24_400)
    expect(reply.coverage).toEqual(every.coverage)
  })
  test('of a région tells its départements as they are among all of theirs', async () => {
    const [reply, every] = [await one('region-53'), await all()]
    expect(reply.within.map(({ key }) => key)).toEqual(['22', '29', '35', '56'].map((code) => `departement-${code}`))
    expect(reply.within).toEqual(every.territories.filter(({ region }) => region === 'region-53'))
    expect(namesOf(reply).toSorted()).toEqual(['Page 1 within', 'Page 2 here', 'Page 21 within', 'unheard within'])
  })
  test.each(['departement-99', 'region-53b', 'region-29', 'departement-20', '29', 'departement-2a', 'region-'])(
    'there is no %s',
    async (key) => {
      const response = await ask(origin, 'territory', { params: { key }, query: span })
      expect((await refused(response, 404)).detail).toContain(key)
    },
  )
})

describe('refuses', () => {
  test.each([
    [{ need: 'income' }, 'need: found "income", expected one of caregivers'],
    [{ level: 'commune' }, 'level'],
    [{ network: 'shop:1' }, 'network: found "shop:1"'],
    [{ network: 'actor:nobody' }, 'network: found "actor:nobody"'],
    [{ needAbove: '0' }, 'needAbove: found "0"'],
    [{ needAbove: '100.1' }, 'needAbove: found "100.1"'],
    [{ voiceBelow: '-1' }, 'voiceBelow'],
    [{ voiceBelow: 'much' }, 'voiceBelow'],
    [{ silentAfter: '0' }, 'silentAfter: found 0'],
    [{ silentAfter: '4000' }, '3660'],
    [{ grid: 'nobody' }, 'grid'],
    [{ from: '2024-13' }, 'from'],
    [{ against: 'never' }, 'against'],
    [{ against: 'other' }, 'againstFrom'],
    [{ against: 'last-year', of: 'week' }, 'of: expected with against=part-of-previous only'],
    [{ keep: 'weekdays' }, 'keep: expected with against only'],
    [{ againstFrom: '2023-01' }, 'againstFrom: expected with against only'],
    [{ set: 'camp:public' }, 'set'],
    [{ topic: 'repit' }, 'topic'],
  ])('%o', async (query, says) => {
    const response = await ask(origin, 'territories', { query: { ...span, ...query } })
    expect((await refused(response, 400)).detail).toContain(says)
  })
  test('a level of one territory: its key says it', async () => {
    const response = await ask(origin, 'territory', { params: { key: 'region-53' }, query: { level: 'region' } })
    expect((await refused(response, 400)).detail).toContain('level')
  })
  test('the demonstration where there is none', async () => {
    expect((await refused(await ask(origin, 'territories', { query: { data: 'demo' } }), 404)).code).toBe('no-demo')
  })
})

test('real data without a post: need is there, nothing is known of voices', async () => {
  const empty = await startServer(temporaryFolder(), false)
  const reply = await good(empty.origin, 'territories')
  expect(reply).toMatchObject({
    ...{ data: 'real', newestPostAt: null, coverage: { withKnown: 0, withActive: 0, needCovered: 0 } },
    ...{ nation: { voice: { pages: 0 }, unplaced: { association: { active: 0, silent: 0 } } }, places: [] },
  })
  expect(reply.territories).toHaveLength(101)
  for (const { need, voice, verdict } of reply.territories) {
    expect(need.value).toBeGreaterThan(0)
    expect(voice).toMatchObject({ pages: 0, posts: 0, followers: { value: null }, lastPostAt: null })
    expect(verdict).not.toBe('under-served')
  }
  expect(empty.logged).toEqual([])
  await empty.close()
})
