// Replies of where one invented page stands, made by hand for the position figure: one with ranks of every sort, one with a
// reason in each place where there is no rank, one in no set.

import type { MetricStanding, PeerStanding, StandingPage, StandingReply } from '../../../data/model/contract.ts'
import { campSets, noFilters } from './replies.ts'

type Placed = Pick<PeerStanding, 'set' | 'stratum'> & {
  readonly n: number
  readonly quartiles: readonly [number, number, number]
  /** Pages below, and the ends of the interval of that number. */
  readonly below: readonly [number, number, number]
}

const placed = ({ set, stratum, n, quartiles: [q1, median, q3], below: [at, low, high] }: Placed): PeerStanding => ({
  set,
  stratum,
  n,
  missing: 2,
  q1,
  median,
  q3,
  rank: n - at + 1,
  of: n + 1,
  ties: 0,
  rankInterval: [n - high + 1, n - low + 1],
  percentile: at / n,
  percentileInterval: [low / n, high / n],
  because: null,
})

const unplaced = (
  set: number,
  n: number,
  because: NonNullable<PeerStanding['because']>,
  stratum: PeerStanding['stratum'] = null,
): PeerStanding => ({
  set,
  stratum,
  n,
  missing: 1,
  q1: n === 0 ? null : 1,
  median: n === 0 ? null : 2,
  q3: n === 0 ? null : 3,
  rank: null,
  of: null,
  ties: null,
  rankInterval: null,
  percentile: null,
  percentileInterval: null,
  because,
})

const size = '500-2k'
const metric = (key: string, value: number | null, over: Partial<MetricStanding> = {}): MetricStanding => ({
  metric: key,
  value,
  posts: key === 'followers' || key === 'posting-frequency' ? null : 78,
  interval: null,
  shrunk: null,
  because: null,
  peers: [],
  ...over,
})

const usualMetrics: readonly MetricStanding[] = [
  metric('followers', 1098, {
    peers: [
      placed({ set: 0, stratum: null, n: 55, quartiles: [412, 900, 2_040], below: [31, 24, 38] }),
      placed({ set: 1, stratum: null, n: 28, quartiles: [4_800, 13_158, 61_000], below: [1, 0, 3] }),
      placed({ set: 0, stratum: size, n: 23, quartiles: [610, 773, 1_120], below: [17, 13, 21] }),
    ],
  }),
  metric('posting-frequency', 1.5, {
    peers: [
      placed({ set: 0, stratum: null, n: 58, quartiles: [0.4, 0.86, 1.2], below: [50, 44, 55] }),
      placed({ set: 1, stratum: null, n: 30, quartiles: [1.2, 1.95, 3.4], below: [10, 5, 15] }),
      placed({ set: 0, stratum: size, n: 23, quartiles: [0.5, 0.94, 1.3], below: [19, 15, 22] }),
    ],
  }),
  metric('interactions-per-post', 11.4, {
    peers: [
      placed({ set: 0, stratum: null, n: 54, quartiles: [4.1, 10.3, 17], below: [29, 21, 36] }),
      placed({ set: 1, stratum: null, n: 29, quartiles: [14, 36.5, 120], below: [5, 1, 9] }),
      placed({ set: 0, stratum: size, n: 22, quartiles: [6, 9.4, 15], below: [14, 8, 18] }),
    ],
  }),
  metric('interaction-rate', 0.0107, {
    peers: [
      placed({ set: 0, stratum: null, n: 52, quartiles: [0.006, 0.0109, 0.019], below: [25, 11, 34] }),
      placed({ set: 1, stratum: null, n: 28, quartiles: [0.0011, 0.0021, 0.004], below: [27, 25, 28] }),
      placed({ set: 0, stratum: size, n: 22, quartiles: [0.009, 0.0132, 0.02], below: [8, 1, 14] }),
    ],
  }),
  metric('comments-per-post', 0.31, {
    peers: [
      placed({ set: 0, stratum: null, n: 54, quartiles: [0.3, 0.75, 1.1], below: [14, 8, 20] }),
      placed({ set: 1, stratum: null, n: 29, quartiles: [0.5, 1.04, 2.2], below: [4, 1, 8] }),
      placed({ set: 0, stratum: size, n: 22, quartiles: [0.33, 0.8, 1.2], below: [3, 0, 7] }),
    ],
  }),
]

const usualPage: StandingPage = {
  page: { id: 7, platform: 'facebook', name: 'Association de démonstration 07', handle: null, address: null },
  zone: 'Europe/Paris',
  set: 0,
  camp: 'association',
  followers: { value: 1098, observedOn: '2025-12-30' },
  stratum: size,
  posts: 78,
  weeks: 365 / 7,
  weeksInPeriod: 365 / 7,
  hasKnownPosts: true,
  metrics: [...usualMetrics],
  silence: {
    lastPostAt: '2025-12-30T17:06:53Z',
    knownUntil: '2025-12-31T17:05:00Z',
    silentDays: 0,
    unknownDays: 0,
    longestDays: 23.1,
    activeWeeks: 0.86,
  },
  beyond: [],
  effort: { residual: 0.96, exponent: 0.26, interval: [-0.36, 0.93], pages: 55, because: null },
  week: { weekdays: [9, 14, 12, 15, 16, 7, 5], hours: new Array<number>(168).fill(0), withoutHour: 78 },
}

export const standing: StandingReply = {
  data: 'demo',
  platform: 'facebook',
  grid: 'article',
  sets: campSets(),
  from: '2025-01',
  to: '2025-12',
  zone: 'Europe/Paris',
  tolerance: 92,
  newestPostAt: '2025-12-31T17:05:00Z',
  sources: ['crowdtangle-facebook'],
  unassignedPages: 3,
  filters: noFilters,
  resamples: 2000,
  seed: 20_260_101,
  actor: {
    slug: 'demo-association-07',
    name: 'Association de démonstration 07',
    kind: 'association',
    website: null,
    camps: { article: 'association', legal: 'association' },
    pages: 1,
    parent: null,
  },
  pages: [usualPage],
}

/** A young page with four posts: a reason for every rank that there is not, and few peers where there is one. */
export const meagreStanding: StandingReply = {
  ...standing,
  data: 'real',
  grid: 'legal',
  pages: [
    {
      ...usualPage,
      posts: 4,
      stratum: 'under-500',
      followers: { value: 40, observedOn: '2025-11' },
      metrics: [
        metric('followers', 40, {
          peers: [
            placed({ set: 0, stratum: null, n: 6, quartiles: [85, 130, 900], below: [0, 0, 0] }),
            unplaced(1, 3, 'too-few-pages'),
            unplaced(0, 2, 'too-few-pages', 'under-500'),
          ],
        }),
        metric('posting-frequency', 2.25, {
          peers: [
            placed({ set: 0, stratum: null, n: 6, quartiles: [0.2, 0.7, 1.1], below: [6, 6, 6] }),
            unplaced(1, 3, 'too-few-pages'),
            placed({ set: 0, stratum: 'under-500', n: 5, quartiles: [0.1, 0.4, 1.1], below: [4, 1, 5] }),
          ],
        }),
        metric('interactions-per-post', 7, {
          posts: 4,
          because: 'too-few-posts',
          peers: [unplaced(0, 6, 'too-few-posts'), unplaced(1, 3, 'too-few-posts')],
        }),
        metric('interaction-rate', null, {
          posts: 0,
          because: 'no-value',
          peers: [unplaced(0, 6, 'no-value'), unplaced(1, 0, 'no-value')],
        }),
        metric('views-per-post', null, {
          posts: 0,
          because: 'not-published',
          peers: [unplaced(0, 0, 'not-published'), unplaced(1, 0, 'not-published')],
        }),
      ],
    },
  ],
}

/** An organisation without a page on the platform. */
export const pagelessStanding: StandingReply = { ...standing, data: 'real', pages: [] }
