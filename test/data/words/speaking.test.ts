// Sentences on who speaks of what, on small replies made by hand: which one is chosen, and that it weakens with the certainty.

import { describe, expect, test } from 'vitest'
import type { CallsReply, SetSpeaking, TopicVoicesReply } from '../../../data/model/contract/speaking.ts'
import type { FigureSet, Reply } from '../../../data/model/contract.ts'
import { readerOf } from '../../../data/model/words/index.ts'
import { callsSaid, commercialFirst, courseTitle, ownedSaid } from '../../../data/model/words/speaking.ts'

const set = (camp: 'association' | 'commercial'): FigureSet => ({
  key: `camp:${camp}`,
  camp,
  parts: [{ dimension: 'camp', key: camp, name: null }],
  pages: 20,
})
const basis = {
  data: 'real',
  platform: 'facebook',
  grid: 'article',
  sets: [set('association'), set('commercial')],
  from: '2025-01',
  to: '2025-12',
  zone: 'Europe/Paris',
  tolerance: 92,
  newestPostAt: null,
  sources: [],
  unassignedPages: 0,
  filters: {
    topic: [],
    call: [],
    format: [],
    onTopic: false,
    age: null,
    size: [],
    kind: [],
    territory: [],
    pagesLeftOut: 0,
  },
  resamples: 2000,
  seed: 1,
  leftOut: null,
} as const
const reader = readerOf('fr')

type Share = readonly [value: number, low: number, high: number]
const row = (key: string, [value, low, high]: Share, pages = 20, known = 200) => ({
  key,
  total: known,
  known,
  missing: 0,
  sets: [
    {
      pages,
      posts: known,
      known,
      value: known,
      share: { value: 1 - value, interval: [1 - high, 1 - low] as [number, number] },
    },
    { pages, posts: known, known, value: known, share: { value, interval: [low, high] as [number, number] } },
  ],
})
const voice = (rows: readonly ReturnType<typeof row>[]): Reply<'shareOfVoice'> => ({
  ...basis,
  sets: [...basis.sets],
  sources: [],
  filters: { ...basis.filters, topic: [], call: [], format: [], size: [], kind: [], territory: [] },
  of: 'posts',
  by: 'topic',
  isOverlapping: true,
  topicsUnknown: 0,
  rows: [...rows],
})

describe('to whom a topic belongs', () => {
  test('the one held most comes first, the others by name', () => {
    const reply = voice([
      row('repit', [0.2, 0.1, 0.3]),
      row('emploi', [0.7, 0.6, 0.8]),
      row('financement', [0.9, 0.8, 0.95]),
    ])
    const [first, also] = ownedSaid(reply, 1, reader)
    expect(first).toMatch(
      /^Sur le financement de la dépendance et l’épargne, les pages commerciales signent 90\s%.*nettement plus de la moitié\.$/,
    )
    expect(also).toMatch(/Emploi et conciliation\.$/)
    expect(ownedSaid(reply, 0, reader)[0]).toMatch(/^Sur le répit, les pages d’association signent 80\s%/)
  })
  test('few pages weaken it', () => {
    expect(ownedSaid(voice([row('emploi', [0.7, 0.6, 0.8], 7)]), 1, reader)[0]).toMatch(/probablement/)
  })
  test('without a clear lead none is claimed', () => {
    const [said] = ownedSaid(voice([row('emploi', [0.6, 0.4, 0.8]), row('repit', [0.3, 0.2, 0.4])]), 1, reader)
    expect(said).toMatch(/^Aucun sujet n’appartient nettement .*60\s%, sur l’emploi et la conciliation\.$/)
  })
  test('on too little nothing is claimed', () => {
    const [said] = ownedSaid(
      voice([row('emploi', [0.9, 0.8, 0.95], 3), row('repit', [0.9, 0.8, 0.95], 20, 5)]),
      1,
      reader,
    )
    expect(said).toBe(`${reader.words.speaking.owned.tooFew}.`)
  })
  test('commercial actors are told first', () => {
    expect(commercialFirst(basis.sets)).toEqual([1, 0])
  })
})

const spoken = (share: number, interval: readonly [number, number] | null, isThin = false): SetSpeaking => ({
  read: 100,
  speaking: Math.round(share * 100),
  pages: 10,
  share,
  interval: interval === null ? null : [interval[0], interval[1]],
  isThin,
})
const course = (sets: readonly SetSpeaking[]): TopicVoicesReply => ({
  ...voice([]),
  postsUnread: 0,
  topics: [{ key: 'repit', sets: [...sets], loudest: [] }],
  about: 'repit',
  by: 'quarter',
  course: [],
})

describe('a topic between two sets', () => {
  test.each([
    [
      'apart',
      [spoken(0.2, [0.15, 0.25]), spoken(0.1, [0.08, 0.12])],
      /^Les pages d’association consacrent nettement plus/,
    ],
    ['overlapping', [spoken(0.2, [0.1, 0.3]), spoken(0.15, [0.1, 0.2])], /^On ne peut pas départager/],
    ['without an interval', [spoken(0.2, null), spoken(0.1, [0.05, 0.15])], /^On ne peut pas départager/],
    ['too few', [spoken(0.2, [0.1, 0.3]), spoken(0.1, null, true)], /^Trop peu de publications lues/],
  ] as const)('%s', (_, sets, said) => {
    expect(courseTitle(course(sets), reader)).toMatch(said)
  })
})

type Row = CallsReply['callRows'][number]
const earned = (median: number | null, interval: readonly [number, number] | null): Row['sets'][number]['earned'] => ({
  n: median === null ? 0 : 10,
  missing: 0,
  median,
  q1: median,
  q3: median,
  interval: interval === null ? null : [interval[0], interval[1]],
  trimmedMean: null,
  gini: null,
  topTenth: null,
  posts: 50,
  pooledMean: null,
})
const calls = (rows: readonly Row[]): CallsReply => ({ ...voice([]), postsUnread: 0, callRows: [...rows] })
const call = (key: Row['key'], share: number, ...got: Parameters<typeof earned>): Row => ({
  key,
  sets: [
    { ...spoken(share, [share, share]), earned: earned(...got) },
    { ...spoken(0, null), earned: earned(null, null) },
  ],
  loudest: [],
})

describe('what posts with a call get', () => {
  const none = call('none', 0.8, 10, [8, 12])
  test.each([
    ['clearly more', call('give', 0.1, 20, [15, 30]), /nettement plus/],
    ['clearly less', call('give', 0.1, 4, [2, 6]), /nettement moins/],
    ['no more and no less', call('give', 0.1, 11, [7, 15]), /rien ne montre/],
    ['not known', call('give', 0.1, 11, null), /publient surtout/],
  ] as const)('%s', (_, row, said) => {
    expect(callsSaid(calls([row, none]), 0, reader).join(' ')).toMatch(said)
    expect(callsSaid(calls([row, none]), 0, reader).join(' ')).not.toMatch(/car |parce que|grâce/)
  })
  test('who makes no call is said to make none', () => {
    expect(callsSaid(calls([call('give', 0.1, 20, [15, 30]), none]), 1, reader)).toEqual([
      'Les pages commerciales ne lancent aucun appel et ne font aucune offre.',
    ])
  })
})
