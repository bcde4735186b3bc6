// The invented data: the same every time, nothing real in it, and shaped so that the Overview has findings of several
// kinds to show. Bands are wide: they say what the data is for, not what the generator happens to draw.

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { demoActors, demoDrafts, demoObservedAt, demoPages } from '../../data/demo/generator.ts'
import { interactionsOf, platforms } from '../../data/model/platforms.ts'
import { type Camp, camps, type Draft, type PostDraft } from '../../data/model/records.ts'
import { recordsOf } from '../../scripts/table-schema.ts'

const reference = (name: string) =>
  recordsOf(readFileSync(resolve(import.meta.dirname, '../../data/reference', name), 'utf8'))

const drafts = [...demoDrafts()]
const actors = demoActors()
const pages = demoPages()
const posts = drafts.flatMap(({ page, post }) => (post === null ? [] : [{ page, post }]))
const campOf = new Map(actors.map((actor) => [actor.slug, actor.camps.article]))

/** Posts and last followers of each page by its id. */
const byPage = new Map<string, { posts: PostDraft[]; followers: number | null }>()
for (const page of pages) byPage.set(page.id, { posts: [], followers: null })
for (const { page, post, readings } of drafts) {
  const found = byPage.get(page.ids[0] ?? '')
  if (found === undefined) throw new Error(`draft of an unknown page ${page.ids.join()}`)
  if (post !== null) found.posts.push(post)
  for (const reading of readings) found.followers = reading.value
}
const postsOf = (id: string): readonly PostDraft[] => byPage.get(id)?.posts ?? []
const pagesOf = (platform: string, camp: Camp) =>
  pages.filter((page) => page.platform === platform && campOf.get(page.actor) === camp)

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (index: number): number => sorted[index] ?? Number.NaN
  return (at(Math.floor((sorted.length - 1) / 2)) + at(Math.floor(sorted.length / 2))) / 2
}
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
const known = (values: readonly (number | null)[]): readonly number[] => values.filter((value) => value !== null)

const hash = (from: Iterable<Draft>): string => {
  const sum = createHash('sha256')
  for (const draft of from) sum.update(JSON.stringify(draft))
  return sum.digest('hex')
}

test('the same drafts every time', () => {
  expect(hash(demoDrafts())).toBe(hash(drafts))
})

describe('shape', () => {
  test('60 associations and 265 local ones, 30 commercial actors and 3 public bodies, each in both grids but one', () => {
    expect(camps.map((camp) => actors.filter((actor) => actor.camps.article === camp).length)).toEqual([325, 30, 3])
    expect(actors.filter((actor) => actor.camps.legal === null)).toHaveLength(1)
    expect(
      actors.filter(({ camps: at }) => at.article === 'commercial' && at.legal === 'association').length,
    ).toBeGreaterThan(10)
  })

  test('20 to 50 thousand posts from 2023-07-01 to 2026-06-30, none after they were read', () => {
    expect(posts.length).toBeGreaterThan(20_000)
    expect(posts.length).toBeLessThan(50_000)
    const instants = posts.map(({ post }) => post.publishedAt).sort()
    expect(instants[0]?.slice(0, 10)).toBe('2023-07-01')
    expect(instants.at(-1)?.slice(0, 10)).toBe('2026-06-30')
    expect(instants.at(-1)?.localeCompare(demoObservedAt)).toBeLessThan(0)
    for (const instant of instants) expect(instant).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/)
  })

  test('keys are unique, lines count up, every page has its actor', () => {
    expect(new Set(actors.map((actor) => actor.slug)).size).toBe(actors.length)
    expect(new Set(pages.map((page) => page.id)).size).toBe(pages.length)
    expect(new Set(pages.map((page) => `${page.platform} ${page.handle}`)).size).toBe(pages.length)
    expect(new Set(posts.map(({ post }) => post.externalId)).size).toBe(posts.length)
    for (const [at, draft] of drafts.entries())
      if (draft.line !== at + 2) throw new Error(`line ${draft.line} at ${at}`)
    for (const page of pages) expect(campOf.has(page.actor)).toBe(true)
    for (const actor of actors) expect(actor.slug).toMatch(/^demo-[a-z0-9]+(-[a-z0-9]+)*$/)
  })

  test('counts are whole and not negative, and the kinds of reactions add up', () => {
    for (const { page, post } of posts) {
      const { counts } = post
      for (const count of Object.values(counts))
        if (count !== null && !(Number.isSafeInteger(count) && count >= 0))
          throw new Error(`${post.externalId}: ${count}`)
      if (page.platform !== 'facebook') continue
      const { likes, loves, wows, hahas, sads, angrys, cares } = counts
      const kinds = known([likes, loves, wows, hahas, sads, angrys, cares])
      if (kinds.reduce((sum, kind) => sum + kind, 0) !== counts.reactions) throw new Error(post.externalId)
    }
  })

  test('territories exist, and each camp has pages overseas that live in their own zone', () => {
    const codes = new Set([
      ...reference('regions.csv').map((row) => `region:${row.get('code_region')}`),
      ...reference('departements.csv').map((row) => `departement:${row.get('code_departement')}`),
    ])
    for (const actor of actors)
      for (const { level, code } of actor.territories) expect(codes).toContain(`${level}:${code}`)
    for (const camp of camps) {
      const overseas = pagesOf('facebook', camp).filter((page) => page.zone !== 'Europe/Paris')
      expect(overseas.length).toBeGreaterThanOrEqual(1)
      expect(overseas.some((page) => page.zone === 'Indian/Reunion')).toBe(true)
    }
    const reunion = pages.find((page) => page.zone === 'Indian/Reunion' && postsOf(page.id).length > 50)
    const hours = postsOf(reunion?.id ?? '').map((post) => Number(post.publishedAt.slice(11, 13)))
    expect(Math.max(...hours)).toBeLessThan(18)
  })
})

describe('invented, and visibly so', () => {
  const said = [
    ...actors.map((actor) => actor.name),
    ...pages.flatMap((page) => [page.name, page.handle]),
    ...new Set(posts.map(({ post }) => post.text ?? '')),
  ]

  test('every name says that it is a demonstration', () => {
    for (const { name } of [...actors, ...pages]) expect(name).toMatch(/ de démonstration \d{2,3}$/)
  })

  test('no real organisation is named', () => {
    const text = said.join('\n')
    const letter = '[\\p{L}\\p{N}]'
    for (const row of reference('actors.csv')) {
      const name = (row.get('name') ?? '').replace(/ \(.*\)$/, '')
      const whole = new RegExp(`(?<!${letter})${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!${letter})`, 'u')
      expect([name, whole.test(text)]).toEqual([name, false])
    }
  })

  test('no address leaves example.org', () => {
    const addresses = [
      ...actors.map((actor) => actor.website),
      ...posts.flatMap(({ page, post }) => [page.address, post.address, post.link]),
    ].filter((address) => address !== null)
    expect(new Set(addresses.map((address) => new URL(address).origin))).toEqual(new Set(['https://example.org']))
    expect(said.join('\n')).not.toMatch(/https?:|www\.|\.(fr|com|org)\b/)
  })

  test('texts set double punctuation the French way', () => {
    for (const text of said) expect(text).not.toMatch(/[^\u202f\s0-9][:;?!](\s|$)| [:;?!]|'/)
  })
})

describe('gaps of real life', () => {
  const from = '2025-07-01'

  test('a page silent for the last year that spoke before, one without any post, one created on the way', () => {
    const silent = pages.filter(
      (page) => postsOf(page.id).length > 0 && (postsOf(page.id).at(-1)?.publishedAt ?? '') < from,
    )
    expect(silent.length).toBeGreaterThanOrEqual(1)
    expect(pages.some((page) => postsOf(page.id).length === 0)).toBe(true)
    expect(pages.some((page) => (postsOf(page.id)[0]?.publishedAt ?? '') > '2024-08')).toBe(true)
  })

  test('silences of more than six weeks in many associations, followed by posts', () => {
    const longest = (id: string): number => {
      const days = postsOf(id).map((post) => Date.parse(post.publishedAt) / 86_400_000)
      return Math.max(0, ...days.slice(1).map((day, at) => day - (days[at] ?? day)))
    }
    const count = pagesOf('facebook', 'association').filter((page) => longest(page.id) > 42).length
    expect(count).toBeGreaterThan(15)
  })

  test('followers never seen, and followers last seen more than 92 days before the end', () => {
    const lastSeen = (id: string): string =>
      drafts.findLast((draft) => draft.page.ids[0] === id && draft.readings.length > 0)?.readings[0]?.observedOn ?? ''
    expect(pages.filter((page) => lastSeen(page.id) === '').length).toBeGreaterThanOrEqual(2)
    expect(pages.some((page) => lastSeen(page.id) !== '' && lastSeen(page.id) < '2026-03-30')).toBe(true)
    expect(pages.filter((page) => lastSeen(page.id) === '2026-06-30').length).toBeGreaterThan(100)
  })

  test('some shares, views and texts are unknown; Instagram never states shares', () => {
    const share = (of: readonly { post: PostDraft }[], isMissing: (post: PostDraft) => boolean) =>
      of.filter(({ post }) => isMissing(post)).length / of.length
    const facebook = posts.filter(({ page }) => page.platform === 'facebook')
    const instagram = posts.filter(({ page }) => page.platform === 'instagram')
    expect(share(facebook, (post) => post.counts.shares === null)).toBeGreaterThan(0.005)
    expect(share(facebook, (post) => post.counts.shares === null)).toBeLessThan(0.03)
    expect(share(instagram, (post) => post.counts.shares === null)).toBe(1)
    const videos = posts.filter(({ post }) => post.format === 'video')
    expect(share(videos, (post) => post.counts.views === null)).toBeGreaterThan(0.15)
    expect(share(posts, (post) => post.text === null)).toBeGreaterThan(0.01)
  })

  test('October is busy and August quiet among associations', () => {
    const inMonth = (month: string) =>
      posts.filter(
        ({ page, post }) => campOf.get(page.actor ?? '') === 'association' && post.publishedAt.slice(5, 7) === month,
      ).length
    expect(inMonth('10')).toBeGreaterThan(2 * inMonth('08'))
  })
})

describe('findings, on Facebook over the last twelve months', () => {
  const facebook = platforms.get('facebook')
  if (facebook === undefined) throw new Error('no Facebook')
  const inYear = (id: string) => postsOf(id).filter((post) => post.publishedAt >= '2025-07-01')
  const interactions = (post: PostDraft) => interactionsOf(facebook, post.counts)
  const meanOf = (id: string, value: (post: PostDraft) => number | null): number | null => {
    const values = known(inYear(id).map(value))
    return values.length === 0 ? null : mean(values)
  }
  const medianOf = (camp: Camp, value: (id: string) => number | null) =>
    median(known(pagesOf('facebook', camp).map((page) => value(page.id))))
  const gap = (value: (id: string) => number | null) => medianOf('commercial', value) / medianOf('association', value)
  const followers = (id: string) => byPage.get(id)?.followers ?? null

  test.each<[string, number, number, (id: string) => number | null]>([
    ['followers: commercial pages are far larger', 8, 25, followers],
    [
      'posts per week: twice to three times',
      1.6,
      3.5,
      (id) => (postsOf(id).length === 0 ? null : inYear(id).length / 52),
    ],
    ['interactions per post: some two to four times', 1.8, 4.8, (id) => meanOf(id, interactions)],
    [
      'interactions per follower: the other way',
      0.1,
      0.5,
      (id) =>
        meanOf(id, (post) => {
          const sum = interactions(post)
          return sum === null || !post.counts.followers ? null : sum / post.counts.followers
        }),
    ],
    ['comments per post: about even', 0.5, 2, (id) => meanOf(id, (post) => post.counts.comments)],
  ])('%s', (_name, least, most, value) => {
    expect(gap(value)).toBeGreaterThan(least)
    expect(gap(value)).toBeLessThan(most)
  })

  test('followers are heavy-tailed and the camps overlap', () => {
    const of = (camp: Camp) => known(pagesOf('facebook', camp).map((page) => followers(page.id)))
    for (const camp of ['association', 'commercial'] as const)
      expect(Math.max(...of(camp)) / median(of(camp))).toBeGreaterThan(15)
    expect(Math.min(...of('association'))).toBeLessThan(50)
    expect(Math.max(...of('association'))).toBeGreaterThan(2 * median(of('commercial')))
    expect(Math.max(...of('commercial'))).toBeGreaterThan(300_000)
  })
})

test('texts of both camps touch most topics, and calls and offers oppose them', () => {
  const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('’', "'")
  const terms = Map.groupBy(
    reference('topics.csv').filter((row) => row.get('ambiguous') === 'no'),
    (row) => row.get('topic') ?? '',
  )
  const texts = Map.groupBy(
    posts.map(({ page, post }) => ({ camp: campOf.get(page.actor ?? ''), text: bare(post.text ?? '') })),
    ({ camp }) => camp,
  )
  const share = (topic: string, camp: Camp): number => {
    const any = (terms.get(topic) ?? []).map((row) => bare(row.get('term') ?? '')).join('|')
    const whole = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'u')
    const of = texts.get(camp) ?? []
    return of.filter(({ text }) => whole.test(text)).length / of.length
  }
  const topics = [...terms.keys()]
  expect(topics).toHaveLength(20)
  expect(topics.filter((topic) => share(topic, 'association') > 0.005).length).toBeGreaterThanOrEqual(14)
  expect(topics.filter((topic) => share(topic, 'commercial') > 0.005).length).toBeGreaterThanOrEqual(12)
  expect(share('recrutement', 'association')).toBeGreaterThan(3 * share('recrutement', 'commercial'))
  expect(share('offre_commerciale', 'commercial')).toBeGreaterThan(3 * share('offre_commerciale', 'association'))
  expect(share('terme_aidant', 'association')).toBeGreaterThan(share('terme_aidant', 'commercial'))
})
