// Pages as the replies of the report tell them, with what a test says of them.

import type {
  HabitGroup,
  HabitsPage,
  MetricStanding,
  PeerStanding,
  StandingPage,
} from '../../../data/model/contract.ts'

export const peersWith = (over: Partial<PeerStanding> = {}): PeerStanding => ({
  set: 0,
  stratum: null,
  n: 39,
  missing: 2,
  q1: 4.2,
  median: 9.8,
  q3: 21,
  rank: 8,
  of: 40,
  ties: 0,
  rankInterval: [3, 14],
  percentile: 0.82,
  percentileInterval: [0.66, 0.94],
  because: null,
  ...over,
})

export const measureWith = (
  metric: string,
  peers: readonly PeerStanding[],
  value: number | null = 12,
): MetricStanding => ({
  metric,
  value,
  posts: 34,
  interval: null,
  shrunk: null,
  because: null,
  peers: [...peers],
})

export const pageWithMeasures = (
  metrics: readonly MetricStanding[],
  over: Partial<StandingPage> = {},
): StandingPage => ({
  page: { id: 7, platform: 'facebook', name: 'Aidants du Nord', handle: null, address: null },
  zone: 'Europe/Paris',
  set: 0,
  camp: 'association',
  followers: { value: 900, observedOn: '2025-12-30' },
  stratum: '500-2k',
  posts: 34,
  weeks: 40.5,
  weeksInPeriod: 52.1,
  hasKnownPosts: true,
  metrics: [...metrics],
  silence: {
    lastPostAt: null,
    knownUntil: null,
    silentDays: null,
    unknownDays: null,
    longestDays: null,
    activeWeeks: null,
  },
  beyond: [],
  effort: { residual: null, exponent: null, interval: null, pages: 0, because: 'too-few-pages' },
  week: { weekdays: [], hours: [], withoutHour: 0 },
  ...over,
})

export const groupWith = (key: string, over: Partial<HabitGroup> = {}): HabitGroup => ({
  key,
  posts: 14,
  share: 0.2,
  median: 30,
  ratio: 2,
  interval: [1.4, 2.9],
  p: 0.001,
  holm: 0.01,
  fdr: 0.01,
  halves: [1.9, 2.1],
  certainty: 'clear',
  because: null,
  peers: { n: 0, ratio: null, interval: null, p: null, because: 'too-few-pages' },
  ...over,
})

export const pageWithHabits = (dimensions: HabitsPage['dimensions']): HabitsPage => ({
  page: { id: 7, platform: 'facebook', name: 'Aidants du Nord', handle: null, address: null },
  zone: 'Europe/Paris',
  set: 0,
  stratum: '500-2k',
  peers: { among: 'set', pages: 39 },
  posts: 70,
  known: 70,
  median: 15,
  because: null,
  dimensions,
})
