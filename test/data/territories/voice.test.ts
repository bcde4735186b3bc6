// Voices of territories: what is not known never becomes a nought, the order of pages changes nothing, and each page stands where
// its organisation says, counted by a slow definition beside the product's.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Territory } from '../../../data/model/records.ts'
import { serving, territoriesAt, territoryKey } from '../../../data/model/territories/serving.ts'
import {
  type LocalPage,
  pagesByTerritory,
  spokenTopics,
  summedOver,
  territoryVoice,
} from '../../../data/model/territories/voice.ts'
import { callMask, readBit, topicKeys, topicMask } from '../../../data/model/topics/themes.ts'

const maybe = <T>(drawn: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(drawn, { freq: 3 })
const count = fc.nat(5000)
const drawnPage: fc.Arbitrary<LocalPage> = fc.record({
  isActive: maybe(fc.boolean()),
  followers: maybe(count),
  postsPerWeek: maybe(count),
  posts: count,
  interactions: maybe(count),
  lastPostAt: maybe(fc.integer({ min: 10, max: 28 }).map((day) => `2025-03-${day}T08:00:00Z`)),
  silentDays: maybe(fc.nat(400)),
  spoken: fc.record({
    posts: fc.array(count, { minLength: topicKeys.length, maxLength: topicKeys.length }),
    unknown: count,
  }),
})
const page = (known: Partial<LocalPage>): LocalPage => ({
  ...{ isActive: null, followers: null, postsPerWeek: null, posts: 0, interactions: null, lastPostAt: null },
  ...{ silentDays: null, spoken: { posts: topicKeys.map(() => 0), unknown: 0 } },
  ...known,
})

describe('a voice', () => {
  test('of no page knows nothing', () => {
    expect(territoryVoice([])).toEqual({
      ...{ pages: 0, active: 0, silent: 0, unknown: 0, posts: 0, topics: [], topicsUnknown: 0 },
      followers: { value: null, known: 0, missing: 0 },
      postsPerWeek: { value: null, known: 0, missing: 0 },
      interactions: { value: null, known: 0, missing: 0 },
      ...{ lastPostAt: null, silentDays: null },
    })
  })
  test('of pages of which nothing is known counts them, and knows no sum', () => {
    expect(territoryVoice([page({}), page({})])).toMatchObject({
      ...{ pages: 2, active: 0, silent: 0, unknown: 2, lastPostAt: null, silentDays: null },
      followers: { value: null, known: 0, missing: 2 },
    })
  })
  test('tells the newest post, the shortest silence and the topics most spoken of', () => {
    const spoken = (...posts: readonly number[]) => ({ posts: topicKeys.map((_, at) => posts[at] ?? 0), unknown: 1 })
    const voice = territoryVoice([
      page({ isActive: true, followers: 0, lastPostAt: '2025-03-02T08:00:00Z', silentDays: 9, spoken: spoken(1, 2) }),
      page({ isActive: false, followers: 12, lastPostAt: '2024-03-02T08:00:00Z', silentDays: 300, spoken: spoken(4) }),
      page({ spoken: spoken(0, 1) }),
    ])
    expect(voice).toMatchObject({
      ...{ pages: 3, active: 1, silent: 1, unknown: 1, lastPostAt: '2025-03-02T08:00:00Z', silentDays: 9 },
      followers: { value: 12, known: 2, missing: 1 },
      topics: [
        { topic: topicKeys[0], posts: 5 },
        { topic: topicKeys[1], posts: 3 },
      ],
      topicsUnknown: 3,
    })
  })
  test('is the same in whatever order its pages come, and each of them is active, silent or unknown', () => {
    fc.assert(
      fc.property(fc.array(drawnPage, { maxLength: 12 }), (pages) => {
        const voice = territoryVoice(pages)
        expect(territoryVoice(pages.toReversed())).toEqual(voice)
        expect(voice.active + voice.silent + voice.unknown).toBe(pages.length)
        for (const { value, known, missing } of [voice.followers, voice.postsPerWeek, voice.interactions]) {
          expect(known + missing).toBe(pages.length)
          expect(value === null).toBe(known === 0)
        }
      }),
    )
  })
  test('grows by each page', () => {
    fc.assert(
      fc.property(fc.array(drawnPage, { maxLength: 6 }), drawnPage, (pages, another) => {
        const [before, after] = [territoryVoice(pages), territoryVoice([...pages, another])]
        expect(after.active).toBe(before.active + Number(another.isActive === true))
        expect(after.followers.value ?? 0).toBe((before.followers.value ?? 0) + (another.followers ?? 0))
        expect(after.posts).toBe(before.posts + another.posts)
      }),
    )
  })
})

test('sums what is known, and says of how many', () => {
  expect(summedOver([3, null, 0], (value) => value)).toEqual({ value: 3, known: 2, missing: 1 })
  expect(summedOver([null], (value) => value)).toEqual({ value: null, known: 0, missing: 1 })
})

test('reads topics from masks: several of one post, none of a post read, unknown of one that was not; calls are none', () => {
  const read = 1 << readBit
  const { posts, unknown } = spokenTopics([
    read | topicMask('repit') | topicMask('evenement'),
    read | topicMask('repit') | callMask('join'),
    read,
    0,
    0,
  ])
  expect(Object.fromEntries(topicKeys.map((key, at) => [key, posts[at]]).filter(([, found]) => found !== 0))).toEqual({
    repit: 2,
    evenement: 1,
  })
  expect(unknown).toBe(2)
})

const territories = [...territoriesAt('departement'), ...territoriesAt('region')]
const declared: fc.Arbitrary<readonly Territory[]> = fc.uniqueArray(fc.constantFrom(...territories), {
  maxLength: 3,
  selector: territoryKey,
})

describe('places pages', () => {
  test.each(['departement', 'region'] as const)('in every %s as each would be placed by itself', (level) => {
    fc.assert(
      fc.property(fc.array(declared, { maxLength: 15 }), (lists) => {
        const pages = lists.map((served, id) => ({ id, territories: served }))
        const placed = pagesByTerritory(pages, level)
        expect([...placed.keys()]).toEqual(territoriesAt(level).map(territoryKey))
        for (const asked of territoriesAt(level)) {
          const ids = (ways: readonly (string | null)[]) =>
            pages.filter((one) => ways.includes(serving(one.territories, asked))).map(({ id }) => id)
          const found = placed.get(territoryKey(asked))
          expect(found?.local.map(({ id }) => id).toSorted((a, b) => a - b)).toEqual(ids(['here', 'within']))
          expect(found?.around.map(({ id }) => id).toSorted((a, b) => a - b)).toEqual(ids(['around']))
        }
      }),
      { numRuns: 40 },
    )
  })
})
