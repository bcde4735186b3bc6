// What is said of where a page stands, in full and in both languages: clear, probable, uncertain, tied, and the reason where
// there is no rank. Narrow no-break spaces are read as spaces here; test/registries.test.ts holds French to them.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { MetricStanding, PeerStanding, StandingPage } from '../../../data/model/contract.ts'
import { metrics } from '../../../data/model/metrics/index.ts'
import { readerOf } from '../../../data/model/words/index.ts'
import {
  amongSentences,
  effortSentences,
  type StandingBasis,
  shrunkSentence,
  silenceSentences,
  standingSentence,
  technicalSentence,
} from '../../../data/model/words/standing.ts'

const [fr, en] = [readerOf('fr'), readerOf('en')]
const spaced = (text: string | null): string | null => text?.replace(/[\u202f\u00a0]/g, ' ') ?? null

const camp = (key: 'association' | 'commercial', pages: number) => ({
  key: `camp:${key}`,
  camp: key,
  parts: [{ dimension: 'camp' as const, key, name: null }],
  pages,
})
const basis: StandingBasis = {
  grid: 'article',
  platform: 'facebook',
  sets: [camp('association', 40), camp('commercial', 28)],
  resamples: 2000,
  seed: 7,
}
const page = { set: 0, stratum: '500-2k' } as const

const peers = (over: Partial<PeerStanding> = {}): PeerStanding => ({
  set: 0,
  stratum: null,
  n: 39,
  missing: 2,
  q1: 4.2,
  median: 9.8,
  q3: 21,
  rank: 15,
  of: 40,
  ties: 0,
  rankInterval: [9, 22],
  percentile: 0.64,
  percentileInterval: [0.46, 0.79],
  because: null,
  ...over,
})
const unranked = {
  rank: null,
  of: null,
  ties: null,
  rankInterval: null,
  percentile: null,
  percentileInterval: null,
} as const
const standing = (over: Partial<MetricStanding> = {}): MetricStanding => ({
  metric: 'interactions-per-post',
  value: 12,
  posts: 34,
  interval: [8.13, 17],
  shrunk: null,
  because: null,
  peers: [peers()],
  ...over,
})

const cases: readonly (readonly [name: string, it: MetricStanding, fr: string, en: string])[] = [
  [
    'probable',
    standing(),
    'Votre page obtient 12 interactions par publication : 15e sur 40 pages d’association, probablement entre la 9e et la 22e place.',
    'Your page gets 12 interactions per post: 15th of 40 association pages, probably between 9th and 22nd.',
  ],
  [
    'clear',
    standing({ value: 1, peers: [peers({ rank: 1, rankInterval: [1, 3] })] }),
    'Votre page obtient 1 interaction par publication : 1re sur 40 pages d’association, entre la 1re et la 3e place.',
    'Your page gets 1 interaction per post: 1st of 40 association pages, between 1st and 3rd.',
  ],
  [
    'clear to the place',
    standing({ peers: [peers({ rank: 2, rankInterval: [2, 2] })] }),
    'Votre page obtient 12 interactions par publication : 2e sur 40 pages d’association, et cette place est nette.',
    'Your page gets 12 interactions per post: 2nd of 40 association pages, and that place is clear.',
  ],
  [
    'uncertain',
    standing({ peers: [peers({ rankInterval: [3, 31] })] }),
    'Votre page obtient 12 interactions par publication : 15e sur 40 pages d’association, mais ce rang n’est pas certain (entre la 3e et la 31e place).',
    'Your page gets 12 interactions per post: 15th of 40 association pages, but that rank is not certain (between 3rd and 31st).',
  ],
  [
    'tied, and 11th to 13th in English',
    standing({ peers: [peers({ rank: 11, ties: 3, rankInterval: [12, 13] })] }),
    'Votre page obtient 12 interactions par publication : 11e ex æquo sur 40 pages d’association, entre la 12e et la 13e place.',
    'Your page gets 12 interactions per post: joint 11th of 40 association pages, between 12th and 13th.',
  ],
  [
    'beyond a thousand',
    standing({ metric: 'followers', value: 1240, peers: [peers({ rank: 1021, of: 2102, rankInterval: [992, 1103] })] }),
    'Votre page réunit 1 240 abonnés : 1 021e sur 2 102 pages d’association, entre la 992e et la 1 103e place.',
    'Your page has 1,240 followers: 1,021st of 2,102 association pages, between 992nd and 1,103rd.',
  ],
  [
    'often',
    standing({ metric: 'posting-frequency', value: 1.42, posts: null, interval: null }),
    'Votre page publie 1,4 fois par semaine : 15e sur 40 pages d’association, probablement entre la 9e et la 22e place.',
    'Your page posts 1.4 times a week: 15th of 40 association pages, probably between 9th and 22nd.',
  ],
  [
    'a measure with no better or worse',
    standing({ metric: 'longest-silence', value: 23, posts: null, peers: [peers({ rank: 3, ties: 1 })] }),
    'Pour le plus long silence, votre page est à 23 jours : 3e valeur sur 40 pages d’association, de la plus haute à la plus basse, probablement entre la 9e et la 22e place.',
    'For the longest silence, your page is at 23 days: 3rd value of 40 association pages, from the highest to the lowest, probably between 9th and 22nd.',
  ],
  [
    'few posts',
    standing({ posts: 4, because: 'too-few-posts', peers: [peers({ ...unranked, because: 'too-few-posts' })] }),
    'Votre page obtient 12 interactions par publication. Avec 4 publications, on ne peut pas donner de rang : il en faut au moins 10.',
    'Your page gets 12 interactions per post. With 4 posts, no rank can be given: it takes at least 10.',
  ],
  [
    'one post',
    standing({
      value: 0,
      posts: 1,
      because: 'too-few-posts',
      peers: [peers({ ...unranked, because: 'too-few-posts' })],
    }),
    'Votre page obtient 0 interaction par publication. Avec 1 publication, on ne peut pas donner de rang : il en faut au moins 10.',
    'Your page gets 0 interactions per post. With 1 post, no rank can be given: it takes at least 10.',
  ],
  [
    'few pages',
    standing({ peers: [peers({ ...unranked, n: 3, because: 'too-few-pages' })] }),
    'Votre page obtient 12 interactions par publication. Elle n’a que 3 pages d’association à qui se comparer : trop peu pour donner un rang.',
    'Your page gets 12 interactions per post. There are only 3 association pages to compare it with: too few to give a rank.',
  ],
  [
    'no other page',
    standing({ peers: [peers({ ...unranked, n: 0, because: 'too-few-pages' })] }),
    'Votre page obtient 12 interactions par publication. Aucun chiffre pour les pages d’association : pas de rang parmi elles.',
    'Your page gets 12 interactions per post. No figures for association pages: no rank among them.',
  ],
  [
    'no value',
    standing({ value: null, posts: 0, because: 'no-value', peers: [peers({ ...unranked, because: 'no-value' })] }),
    'Pas de chiffre connu pour les interactions par publication, donc pas de rang.',
    'No known figure on interactions per post, so no rank.',
  ],
  [
    'never published',
    standing({ metric: 'views-per-post', value: null, because: 'not-published', peers: [] }),
    'Pas de chiffre pour les vues par publication : Facebook ne le publie pas.',
    'No figure on views per post: Facebook does not publish it.',
  ],
  [
    'a page in no set',
    standing({ peers: [peers({ set: 1 })] }),
    'Votre page obtient 12 interactions par publication.',
    'Your page gets 12 interactions per post.',
  ],
]

test.each(cases)('%s', (_, it, french, english) => {
  expect(spaced(standingSentence(it, page, basis, fr, 'ours'))).toBe(french)
  expect(spaced(standingSentence(it, page, basis, en, 'ours'))).toBe(english)
})

test('any page is not called the reader’s', () => {
  expect(standingSentence(standing(), page, basis, fr)).toMatch(/^Cette page obtient/)
  expect(standingSentence(standing(), page, basis, en)).toMatch(/^This page gets/)
})

test('among other pages', () => {
  const it = standing({
    peers: [
      peers(),
      peers({ set: 1, rank: 25, of: 28, rankInterval: [24, 27] }),
      peers({ stratum: '500-2k', rank: 2, of: 9, rankInterval: [1, 5] }),
    ],
  })
  expect(amongSentences(it, page, basis, fr).map(spaced)).toEqual([
    'Parmi les pages commerciales, elle serait 25e sur 28, entre la 24e et la 27e place.',
    'Parmi les pages d’association de 500 à 2 000 abonnés, elle est 2e sur 9, probablement entre la 1re et la 5e place.',
  ])
  expect(amongSentences(it, page, basis, en).map(spaced)).toEqual([
    'Among commercial pages, it would be 25th of 28, between 24th and 27th.',
    'Among association pages with 500 to 2,000 followers, it is 2nd of 9, probably between 1st and 5th.',
  ])
  expect(amongSentences({ ...it, because: 'too-few-posts' }, page, basis, fr)).toEqual([])
})

describe('a shrunk value', () => {
  const shrunk = { value: 9.42, weight: 0.35, typical: 8, towards: 'size', pages: 14 } as const
  test('is told where it matters', () => {
    expect(spaced(shrunkSentence(standing({ shrunk }), page, basis, fr))).toBe(
      'Avec si peu de publications, mieux vaut retenir 9,4 interactions par publication : une valeur rapprochée de celle de 14 pages d’association de 500 à 2 000 abonnés.',
    )
    expect(shrunkSentence(standing({ shrunk: { ...shrunk, towards: 'set' } }), page, basis, en)).toBe(
      'With so few posts, 9.4 interactions per post is the better guess: a value drawn towards that of 14 association pages.',
    )
  })
  test('is not told where the page is taken at its word, or the digits are the same', () => {
    expect(shrunkSentence(standing({ shrunk: { ...shrunk, weight: 0.9 } }), page, basis, fr)).toBeNull()
    expect(shrunkSentence(standing({ shrunk: { ...shrunk, value: 12.04 } }), page, basis, fr)).toBeNull()
    expect(shrunkSentence(standing(), page, basis, fr)).toBeNull()
  })
  test('the technical sentence gives all numbers', () => {
    expect(spaced(technicalSentence(standing({ shrunk }), page, basis, fr))).toBe(
      'Valeur brute : 12 interactions par publication, sur 34 publications au compteur connu ; intervalle à 95 % par tirage de ses publications : 8,1 à 17. Valeur rapprochée : 9,4 (poids de la page 0,35, valeur typique 8 sur 14 pages d’association de 500 à 2 000 abonnés). Parmi les pages d’association : rang 15 sur 40 (95 % : 9 à 22), centile 64 (46 à 79) ; médiane 9,8 sur 39 pages d’association, 2 sans valeur. Bootstrap sur les pages : 2 000 tirages, graine 7.',
    )
    expect(
      technicalSentence(
        standing({ because: 'too-few-posts', interval: null, peers: [peers({ ...unranked })] }),
        page,
        basis,
        en,
      ),
    ).toBe(
      'Raw value: 12 interactions per post, over 34 posts with a known count. Among association pages: no rank; median 9.8 over 39 association pages, 2 without a value.',
    )
  })
})

describe('silence', () => {
  const now = (over: Partial<StandingPage['silence']>, rest: Partial<StandingPage> = {}): StandingPage => ({
    page: { id: 1, platform: 'facebook', name: 'x', handle: null, address: null },
    zone: 'Europe/Paris',
    ...{ set: 0, camp: 'association', followers: null, stratum: null, posts: 3, weeks: 52, weeksInPeriod: 52.14 },
    ...{ hasKnownPosts: true, metrics: [], beyond: [], week: { weekdays: [], hours: [], withoutHour: 0 } },
    effort: { residual: null, exponent: null, interval: null, pages: 0, because: 'no-value' },
    ...rest,
    silence: {
      ...{ lastPostAt: '2025-06-30T23:30:00Z', knownUntil: '2025-07-09T10:00:00Z', silentDays: 0, unknownDays: 0 },
      ...{ longestDays: 23.2, activeWeeks: 0.731, ...over },
    },
  })
  test.each<[string, StandingPage, readonly string[]]>([
    [
      'none',
      now({}),
      [
        'Dernière publication connue le 1er juillet 2025.',
        'Pas de silence depuis : cette publication est parmi les plus récentes de toutes les pages.',
      ],
    ],
    [
      'one day',
      now({ silentDays: 1 }),
      [
        'Dernière publication connue le 1er juillet 2025.',
        '1 jour de silence depuis, jusqu’à la publication la plus récente de toutes les pages.',
      ],
    ],
    [
      'then nothing known',
      now({ silentDays: 8, unknownDays: 30 }),
      [
        'Dernière publication connue le 1er juillet 2025.',
        '8 jours de silence depuis, aussi loin que parlent les fichiers importés.',
        'Après quoi aucun fichier ne parle de cette page pendant 30 jours : silence ou données manquantes, on ne sait pas.',
      ],
    ],
    ['never', now({ lastPostAt: null, silentDays: null }), ['Aucune publication connue.']],
  ])('%s', (_, it, expected) => {
    expect(silenceSentences(it, fr).map(spaced)).toEqual([
      ...expected,
      'Plus long silence de la période : 23 jours.',
      'Semaines avec au moins une publication : 73 %.',
      'Les fichiers importés couvrent 52 des 52,1 semaines de la période.',
    ])
  })
  test('too little is covered to speak of it', () => {
    expect(silenceSentences(now({}, { hasKnownPosts: false }), en).at(-1)).toBe(
      'Imported files cover too little of the period to speak of silence.',
    )
  })
})

describe('effort', () => {
  const effort = (residual: number | null) => ({
    set: 0,
    effort: { residual, exponent: 0.26, interval: null, pages: 38, because: null },
  })
  test.each([
    [
      1.42,
      'Par publication, elle obtient 1,4 fois ce qu’obtiennent d’habitude les pages d’association qui publient aussi souvent.',
    ],
    [0.5, 'Par publication, elle obtient 2 fois moins que les pages d’association qui publient aussi souvent.'],
    [
      1.04,
      'Par publication, elle obtient à peu près ce qu’obtiennent les pages d’association qui publient aussi souvent.',
    ],
    [null, 'Pas assez de chiffres pour le dire.'],
  ])('%s', (residual, expected) => {
    expect(effortSentences(effort(residual), basis, fr)[0]).toBe(expected)
  })
})

test('every metric has a whole sentence in both languages, whatever the numbers', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(fc.constantFrom(...metrics.keys()), share, fc.integer({ min: 1, max: 40 }), (metric, value, rank) => {
      for (const reader of [fr, en]) {
        const it = standing({ metric, value: value * 100, peers: [peers({ rank, rankInterval: [rank, 40] })] })
        for (const said of [standingSentence(it, page, basis, reader), technicalSentence(it, page, basis, reader)]) {
          expect(said).toMatch(/^\p{Lu}.*[^.]\.$/u)
          expect(said).not.toMatch(/undefined|NaN|null|\$\{/)
        }
      }
    }),
  )
})
