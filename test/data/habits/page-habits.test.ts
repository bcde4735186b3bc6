// What works on a page, against its definition written out the slow way, on posts whose groups can be counted by hand: zones,
// days without an hour, texts that were not read, halves, reasons instead of ratios.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { HabitDimension } from '../../../data/model/habits/groups.ts'
import { lengthPlace } from '../../../data/model/habits/groups.ts'
import { habitCertainty, pageHabits } from '../../../data/model/habits/page-habits.ts'
import { groupRatios, overPeers, peersOf } from '../../../data/model/habits/peers.ts'
import { platforms } from '../../../data/model/platforms.ts'
import { columnsOf, type PostFacts } from '../../../data/model/post-columns.ts'
import { callMask, readBit, topicMask } from '../../../data/model/topics/themes.ts'

const draws = { resamples: 500, seed: 1 }
const post = (at: string, reactions: number | null, more: Partial<PostFacts> = {}): PostFacts => ({
  at: Date.parse(at) / 1000,
  reactions,
  comments: 0,
  shares: 0,
  views: null,
  followers: null,
  format: 'photo',
  isDay: false,
  topics: 0,
  ...more,
})
const groupedOf = (
  posts: readonly PostFacts[],
  zone = 'Europe/Paris',
  lengths: readonly (number | null)[] | null = null,
) => ({
  posts: columnsOf(posts, platforms.get('facebook')),
  zone,
  lengths,
})
const groupIn = (posts: readonly PostFacts[], dimension: HabitDimension, key: string, zone?: string) => {
  const found = pageHabits(groupedOf(posts, zone), [], draws).dimensions.find((one) => one.dimension === dimension)
  const group = found?.groups.find((one) => one.key === key)
  if (found === undefined || group === undefined) throw new Error(`no ${dimension} ${key}`)
  return { ...found, group }
}
const weekly = (count: number, at: string, reactions: (n: number) => number, more: Partial<PostFacts> = {}) =>
  Array.from({ length: count }, (_, n) =>
    post(new Date(Date.parse(at) + n * 7 * 86_400_000).toISOString(), reactions(n), more),
  )
const middle = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2
}

describe('a group', () => {
  /** Tuesdays at noon get 10 to 33, evenings three times as much. */
  const noon = weekly(24, '2025-01-07T11:00:00Z', (n) => 10 + n)
  const evening = weekly(24, '2025-01-09T19:00:00Z', (n) => 30 + 3 * n)

  test('is laid beside the median of the page, with an interval around it', () => {
    const { group, known, unknown } = groupIn([...noon, ...evening], 'hours', 'evening')
    const all = [...noon, ...evening].map(({ reactions }) => reactions ?? 0)
    const own = evening.map(({ reactions }) => reactions ?? 0)
    expect([known, unknown]).toEqual([48, 0])
    expect(group).toMatchObject({ posts: 24, share: 0.5, median: middle(own), because: null, certainty: 'clear' })
    expect(group.ratio).toBe(middle(own) / middle(all))
    expect(group.interval?.[0]).toBeGreaterThan(1)
    expect(group.interval?.[0]).toBeLessThan(group.ratio ?? 0)
    expect(group.interval?.[1]).toBeGreaterThan(group.ratio ?? 0)
    expect(group.holm ?? 1).toBeGreaterThanOrEqual(group.fdr ?? 0)
  })

  test('is of the clock of its page: noon in Paris is evening in Nouméa', () => {
    expect(groupIn(noon, 'hours', 'afternoon').group.posts).toBe(24)
    expect(groupIn(noon, 'hours', 'evening', 'Pacific/Noumea').group.posts).toBe(24)
    expect(groupIn(noon, 'weekday', 'tuesday').group.posts).toBe(24)
  })

  test('with under ten posts, or under ten beside it, or in a page that gets 0, has a reason', () => {
    expect(groupIn([...noon, ...evening.slice(0, 9)], 'hours', 'evening').group).toMatchObject({
      ratio: null,
      because: 'too-few-posts',
      certainty: 'too-few',
      posts: 9,
    })
    expect(groupIn([...noon, ...evening.slice(0, 9)], 'hours', 'afternoon').group.because).toBe('no-others')
    const zeros = [...noon, ...evening].map((one) => ({ ...one, reactions: 0 }))
    expect(groupIn(zeros, 'hours', 'evening').group).toMatchObject({ ratio: null, because: 'median-zero', median: 0 })
    expect(pageHabits(groupedOf(zeros), [], draws).because).toBe('median-zero')
    expect(pageHabits(groupedOf([]), [], draws)).toMatchObject({ posts: 0, median: null, because: 'too-few-posts' })
  })

  test('leaves out what is not known: counts, hours, texts', () => {
    const unsure = [post('2025-03-01T08:00:00Z', null), post('2025-03-02T08:00:00Z', 7, { isDay: true })]
    const hours = groupIn([...noon, ...unsure], 'hours', 'morning')
    expect([hours.known, hours.unknown]).toEqual([24, 1])
    expect(groupIn([...noon, ...unsure], 'weekday', 'sunday').group.posts).toBe(1)
    const topics = groupIn(noon, 'topic', 'repit')
    expect([topics.known, topics.unknown, topics.group.share]).toEqual([0, 24, null])
    const read = noon.map((one, at) => ({
      ...one,
      topics: (1 << readBit) | (at < 12 ? topicMask('repit') | callMask('give') : 0),
    }))
    expect(groupIn(read, 'topic', 'repit')).toMatchObject({ known: 24, group: { posts: 12, share: 0.5 } })
    expect(groupIn(read, 'call', 'give').group.posts).toBe(12)
  })

  test('a page that grew while its evenings came late shows no difference of its evenings', () => {
    const early = weekly(60, '2024-01-02T11:00:00Z', (n) => 10 + (n % 5))
    const late = weekly(20, '2025-11-04T11:00:00Z', (n) => 100 + (n % 7))
    const evenings = weekly(20, '2025-11-05T19:00:00Z', (n) => 100 + ((n + 3) % 7))
    const { group } = groupIn([...early, ...late, ...evenings], 'hours', 'evening')
    expect(group.ratio ?? 0).toBeGreaterThan(5)
    expect(group.p ?? 0).toBeGreaterThan(0.05)
    expect(group.certainty).toBe('uncertain')
  })

  test('the order in which posts come is irrelevant', () => {
    const all = [...noon, ...evening]
    const told = pageHabits(groupedOf(all), [], draws)
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(pageHabits(groupedOf(shuffled), [], draws)).toEqual(told)
      }),
      { numRuns: 5 },
    )
  })
})

test.each([
  [0, 0],
  [199, 0],
  [200, 1],
  [599, 1],
  [600, 2],
])('a text of %i characters is of length %i', (characters, place) => {
  expect(lengthPlace(characters)).toBe(place)
})

test.each([
  ['clear', { ratio: 2, interval: [1.2, 3], halves: [1.5, 2.5] }, { holm: 0.01, fdr: 0.01 }],
  ['likely', { ratio: 2, interval: [1.2, 3], halves: [null, 2.5] }, { holm: 0.01, fdr: 0.01 }],
  ['likely', { ratio: 2, interval: [1.2, 3], halves: [1.5, 2.5] }, { holm: 0.06, fdr: 0.04 }],
  ['likely', { ratio: 0.5, interval: [0.3, 0.8], halves: [0.5, null] }, { holm: 0.01, fdr: 0.01 }],
  ['uncertain', { ratio: 2, interval: [1.2, 3], halves: [0.9, 2.5] }, { holm: 0.01, fdr: 0.01 }],
  ['uncertain', { ratio: 2, interval: [0.9, 3], halves: [1.5, 2.5] }, { holm: 0.01, fdr: 0.01 }],
  ['uncertain', { ratio: 2, interval: [1.2, 3], halves: [1.5, 2.5] }, { holm: 0.4, fdr: 0.06 }],
  ['too-few', { ratio: null, interval: null, halves: [null, null] }, { holm: null, fdr: null }],
] as const)('%s: %j with %j', (certainty, { ratio, interval, halves }, corrected) => {
  const group = {
    ratio,
    interval: interval === null ? null : ([...interval] as [number, number]),
    halves: [...halves] as [number | null, number | null],
  }
  expect(habitCertainty(group, corrected)).toBe(certainty)
})

describe('peers', () => {
  const page = (pageId: number, set: number | null, stratum: 'under-500' | '500-2k' | null) => ({
    pageId,
    set,
    stratum,
  })
  const small = Array.from({ length: 10 }, (_, at) => page(at, 0, 'under-500'))
  const large = Array.from({ length: 3 }, (_, at) => page(20 + at, 0, '500-2k'))

  test('are of the size of the page where ten are, else of its set, never the page itself', () => {
    const all = [...small, ...large, page(40, 1, 'under-500')]
    expect(peersOf(page(99, 0, 'under-500'), all)).toMatchObject({ among: 'size', pages: small })
    expect(peersOf(page(3, 0, 'under-500'), all)).toMatchObject({ among: 'set' })
    expect(peersOf(page(3, 0, 'under-500'), all)?.pages).toHaveLength(12)
    expect(peersOf(page(99, 0, null), all)?.pages).toHaveLength(13)
    expect(peersOf(page(99, null, 'under-500'), all)).toBeNull()
  })

  test('give the median of their own ratios, with a sign test and a reason where they are few', () => {
    const pageWith = (times: number) =>
      groupRatios(
        groupedOf([
          ...weekly(20, '2025-01-07T11:00:00Z', () => 10),
          ...weekly(11, '2025-01-09T11:00:00Z', () => 10 * times, { format: 'video' }),
        ]),
      )
    const peers = [1, 2, 3, 4, 5, 6, 7].map(pageWith)
    const place = ['photo', 'album', 'video'].indexOf('video')
    expect(overPeers(peers, 'format', place)).toMatchObject({
      n: 7,
      ratio: 4,
      p: expect.closeTo(0.03125, 9),
      because: null,
    })
    expect(overPeers(peers.slice(0, 4), 'format', place)).toEqual({
      n: 4,
      ratio: null,
      interval: null,
      p: null,
      because: 'too-few-pages',
    })
    expect(overPeers(peers, 'length', 0).because).toBe('not-read')
  })
})
