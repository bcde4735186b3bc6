// Replies of what works on one invented page, made by hand for its figure: groups of every certainty, a reason for each group
// without a ratio, and a page of which nothing can be told.

import type { HabitGroup, HabitsPage, HabitsReply } from '../../../data/model/contract.ts'
import { type HabitDimension, habitDimensions, habitKeys } from '../../../data/model/habits/groups.ts'
import { standing } from './standing-replies.ts'

const thin = (key: string, posts: number, because: HabitGroup['because'] = 'too-few-posts'): HabitGroup => ({
  key,
  posts,
  share: posts / 78,
  median: posts === 0 ? null : 8,
  ratio: null,
  interval: null,
  p: null,
  holm: null,
  fdr: null,
  halves: [null, null],
  certainty: 'too-few',
  because,
  peers: { n: 0, ratio: null, interval: null, p: null, because: 'too-few-pages' },
})

type Told = {
  readonly posts: number
  readonly ratio: number
  readonly interval: readonly [number, number]
  readonly certainty: HabitGroup['certainty']
  readonly peers: number | null
}
const told = (key: string, { posts, ratio, interval, certainty, peers }: Told): HabitGroup => ({
  ...thin(key, posts, null),
  median: 10 * ratio,
  ratio,
  interval: [...interval],
  p: 0.02,
  holm: 0.2,
  fdr: 0.04,
  certainty,
  peers: {
    n: peers === null ? 2 : 14,
    ratio: peers,
    interval: null,
    p: peers === null ? null : 0.3,
    because: peers === null ? 'too-few-pages' : null,
  },
})

const known: Readonly<Record<string, Told>> = {
  photo: { posts: 32, ratio: 1, interval: [0.64, 1.9], certainty: 'uncertain', peers: 1.1 },
  video: { posts: 14, ratio: 2.3, interval: [1.4, 4.1], certainty: 'clear', peers: 1.6 },
  link: { posts: 16, ratio: 0.45, interval: [0.2, 0.8], certainty: 'likely', peers: 0.78 },
  monday: { posts: 14, ratio: 0.5, interval: [0.36, 0.92], certainty: 'uncertain', peers: null },
  evening: { posts: 32, ratio: 1.1, interval: [0.55, 2], certainty: 'uncertain', peers: 1 },
  repit: { posts: 11, ratio: 1.4, interval: [0.02, 14], certainty: 'uncertain', peers: 1.2 },
  give: { posts: 10, ratio: 0, interval: [0, 1.2], certainty: 'uncertain', peers: null },
}

const dimensionOf = (dimension: HabitDimension): HabitsPage['dimensions'][number] => ({
  dimension,
  known: dimension === 'length' ? 0 : 77,
  unknown: dimension === 'length' ? 78 : dimension === 'hours' ? 9 : 1,
  groups: habitKeys[dimension].map((key, at) => {
    const it = known[key]
    if (dimension === 'length') return thin(key, 0)
    return it === undefined ? thin(key, at % 3 === 0 ? 0 : at) : told(key, it)
  }),
})

const page: HabitsPage = {
  page: { id: 7, platform: 'facebook', name: 'Association de démonstration 07', handle: null, address: null },
  zone: 'Europe/Paris',
  set: 0,
  stratum: '500-2k',
  peers: { among: 'size', pages: 23 },
  posts: 78,
  known: 77,
  median: 10,
  because: null,
  dimensions: habitDimensions.map(dimensionOf),
}

const { pages: _pages, ...basis } = standing

export const habits: HabitsReply = { ...basis, ways: [...habitDimensions], pages: [page] }

/** Four posts: no group has a ratio. */
export const meagreHabits: HabitsReply = {
  ...habits,
  data: 'real',
  pages: [
    {
      ...page,
      posts: 4,
      known: 4,
      median: 7,
      because: 'too-few-posts',
      dimensions: habitDimensions.map((dimension) => ({
        dimension,
        known: 4,
        unknown: 0,
        groups: habitKeys[dimension].map((key, at) => thin(key, at === 0 ? 4 : 0)),
      })),
    },
  ],
}
