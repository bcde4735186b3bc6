// Tables of hand-worked values for every metric: null, zero, one post, unknown counts, followers of 0.

import type { MetricKey } from '../../data/model/metrics/index.ts'
import type { PagePeriod, StateReading } from '../../data/model/totals.ts'
import { pageOf, pageWith, post } from './metric-pages.ts'

const year = 365 / 7
const day = 24 * 60
const state = (value: number, on = '2025-02-28'): StateReading => ({ value, day: on, precision: 'day' })
const unknown = { reactions: null, comments: null, shares: null, views: null } as const
const nobody = { followers: state(0), followersBefore: state(0, '2025-01-31') }
const noState = { followers: null, followersBefore: null }
const paris = (from: string, to: string) => ({ from: Date.parse(from), to: Date.parse(to) })
const holed = {
  zone: 'Europe/Paris',
  covered: [
    paris('2025-01-31T23:00:00Z', '2025-02-10T23:00:00Z'),
    paris('2025-02-12T23:00:00Z', '2025-02-28T23:00:00Z'),
  ],
}
const one = [post(10 * day, { reactions: 6, comments: 3, shares: 1, views: 40 })]
const zero = [post(10 * day), post(11 * day)]
const lost = [post(10 * day, unknown)]

type Row = readonly [name: string, key: MetricKey, page: PagePeriod, expected: number | null]

/** One post, counts of 0, unknown counts, no post: for metrics of counts under posts. */
const ofCounts = (key: MetricKey, single: number, ofZero: number | null): readonly Row[] => [
  ['one post', key, pageWith(one), single],
  ['counted zero', key, pageWith(zero), ofZero],
  ['unknown', key, pageWith(lost), null],
  ['an unknown post beside', key, pageWith([...one, ...lost]), single],
  ['no post', key, pageWith([]), null],
]
const perFollower = (key: MetricKey, single: number): readonly Row[] => [
  ...ofCounts(key, single, 0),
  ['nobody follows', key, pageWith(one, nobody), null],
  ['followers unknown', key, pageWith(one, noState), null],
]

export const metricRows: readonly Row[] = [
  ['a reading', 'followers', pageOf({}, { followers: state(412) }), 412],
  ['a reading of zero', 'followers', pageOf({}, { followers: state(0) }), 0],
  ['no reading', 'followers', pageOf({ posts: 3 }), null],
  ['73 posts in a year', 'posting-frequency', pageOf({ posts: 73 }, { weeks: year }), 1.4],
  ['a silent page', 'posting-frequency', pageOf({}, { weeks: year }), 0],
  ['a page whose posts are not known', 'posting-frequency', pageOf({}, { hasKnownPosts: false }), null],
  ['a period without length', 'posting-frequency', pageOf({ posts: 2 }, { weeks: 0 }), null],
  ['all known', 'interactions-per-post', pageOf({ posts: 4, interactionsKnown: 4, interactionsSum: 50 }), 12.5],
  ['one of four lost', 'interactions-per-post', pageOf({ posts: 4, interactionsKnown: 3, interactionsSum: 30 }), 10],
  ...ofCounts('interactions-per-post', 10, 0),
  ['two posts, 0.02 and 0.04', 'interaction-rate', pageOf({ posts: 3, rateKnown: 2, rateSumNano: 60_000_000 }), 0.03],
  ['above 1', 'interaction-rate', pageOf({ posts: 1, rateKnown: 1, rateSumNano: 2_500_000_000 }), 2.5],
  ['no followers known', 'interaction-rate', pageOf({ posts: 3, interactionsKnown: 3, interactionsSum: 9 }), null],
  ['comments', 'comments-per-post', pageOf({ posts: 5, commentsKnown: 4, commentsSum: 6 }), 1.5],
  ['interactions known, comments not', 'comments-per-post', pageOf({ posts: 5, interactionsKnown: 5 }), null],
  ...ofCounts('comments-per-post', 3, 0),

  ...ofCounts('views-per-post', 40, null),
  ['three days', 'reach-stated', pageOf({}, { reachStated: [40, 0, 70] }), 40],
  ['a day of 0', 'reach-stated', pageOf({}, { reachStated: [0] }), 0],
  ['no day stated', 'reach-stated', pageOf({ posts: 3 }, { reachStated: [] }), null],
  ['not brought', 'reach-stated', pageOf({ posts: 3 }), null],
  ['followers times posts', 'potential-audience', pageOf({ posts: 12 }, { followers: state(300) }), 3600],
  ['nobody follows', 'potential-audience', pageOf({ posts: 12 }, { followers: state(0) }), 0],
  ['a silent page', 'potential-audience', pageOf({}, { followers: state(300) }), 0],
  ['posts unknown', 'potential-audience', pageOf({}, { followers: state(300), hasKnownPosts: false }), null],
  ['followers unknown', 'potential-audience', pageOf({ posts: 12 }), null],
  [
    'doubled in one week',
    'followers-growth',
    pageOf({}, { followers: state(80, '2025-02-08'), followersBefore: state(40, '2025-02-01') }),
    1,
  ],
  [
    'halved in two weeks',
    'followers-growth',
    pageOf({}, { followers: state(50, '2025-02-15'), followersBefore: state(100, '2025-02-01') }),
    Math.SQRT1_2 - 1,
  ],
  ['all left', 'followers-growth', pageOf({}, { followers: state(0), followersBefore: state(9, '2025-01-31') }), -1],
  ['unchanged', 'followers-growth', pageOf({}, { followers: state(9), followersBefore: state(9, '2025-01-31') }), 0],
  [
    'from nobody',
    'followers-growth',
    pageOf({}, { followers: state(9), followersBefore: state(0, '2025-01-31') }),
    null,
  ],
  [
    'six days apart',
    'followers-growth',
    pageOf({}, { followers: state(9, '2025-02-07'), followersBefore: state(8, '2025-02-01') }),
    null,
  ],
  [
    'one reading for both ends',
    'followers-growth',
    pageOf({}, { followers: state(9, '2025-01-31'), followersBefore: state(9, '2025-01-31') }),
    null,
  ],
  ['start unknown', 'followers-growth', pageOf({}, { followers: state(9), followersBefore: null }), null],
  ['end unknown', 'followers-growth', pageOf({}, { followersBefore: state(9) }), null],

  // Whole weeks of February 2025: from Monday 3, 10 and 17 (minute 2, 9 and 16 days on); 1-2 and 24-28 are cut.
  ['one of three weeks', 'active-weeks', pageWith([post(2 * day), post(9 * day - 1)]), 1 / 3],
  ['the first minute of Monday is the next week', 'active-weeks', pageWith([post(2 * day), post(9 * day)]), 2 / 3],
  ['posts in cut weeks only', 'active-weeks', pageWith([post(0), post(27 * day)]), 0],
  ['a silent page', 'active-weeks', pageWith([]), 0],
  ['a hole cuts a week', 'active-weeks', pageWith([post(2 * day)], { time: holed }), 1 / 2],
  [
    'a week and a half',
    'active-weeks',
    pageWith([post(2 * day)], {
      time: { zone: 'Europe/Paris', covered: [paris('2025-02-02T23:00:00Z', '2025-02-13T23:00:00Z')] },
    }),
    null,
  ],
  ['single posts not brought', 'active-weeks', pageOf({ posts: 3 }), null],
  ['between posts', 'longest-silence', pageWith([post(2 * day), post(20 * day), post(27 * day)]), 18],
  ['to the end', 'longest-silence', pageWith([post(0), post(day)]), 27],
  ['from the start', 'longest-silence', pageWith([post(27 * day)]), 27],
  ['a silent page', 'longest-silence', pageWith([]), 28],
  ['a hole in what is known', 'longest-silence', pageWith([post(0)], { time: holed }), null],
  ['posts not known', 'longest-silence', pageWith([], { hasKnownPosts: false }), null],
  ['a clock', 'gap-variation', pageWith([0, 1, 2, 3, 4].map((at) => post(at * day))), 0],
  [
    'gaps of 1, 1, 1 and 5 days',
    'gap-variation',
    pageWith([0, 1, 2, 3, 8].map((at) => post(at * day))),
    Math.sqrt(3) / 2,
  ],
  ['all at once', 'gap-variation', pageWith([0, 0, 0, 0, 0].map((at) => post(at))), null],
  ['four posts', 'gap-variation', pageWith([0, 1, 2, 3].map((at) => post(at * day))), null],

  ...ofCounts('interactions-median', 10, 0),
  ['one viral post', 'interactions-median', pageWith([...zero, post(0, { reactions: 900 })]), 0],
  ...ofCounts('posts-with-reaction', 1, 0),
  ...ofCounts('posts-with-comment', 1, 0),
  ...ofCounts('posts-with-share', 1, 0),
  ['one of three', 'posts-with-share', pageWith([...one, ...zero]), 1 / 3],
  ...ofCounts('reactions-per-post', 6, 0),
  ...ofCounts('shares-per-post', 1, 0),
  ...perFollower('reactions-per-follower', 6 / 250),
  ...perFollower('comments-per-follower', 3 / 250),
  ...perFollower('shares-per-follower', 1 / 250),
  ...perFollower('engagement-index', 10 / 250),
  ['one part unknown', 'engagement-index', pageWith([post(0, { shares: null })]), null],
  ...perFollower('rival-iq-rate', 10 / 250),
  ...perFollower('quintly-rate', 10 / 225),
  ['start unknown', 'quintly-rate', pageWith(one, { followersBefore: null }), null],
  ['start of 0', 'quintly-rate', pageWith(one, { followersBefore: state(0, '2025-01-31') }), 10 / 125],
  ['one post in 28 days', 'karma-engagement', pageWith(one), 10 / 100 / 28],
  ['a silent page', 'karma-engagement', pageWith([]), 0],
  [
    'the day of an unknown post is left out',
    'karma-engagement',
    pageWith([...one, post(3 * day, unknown)]),
    10 / 100 / 27,
  ],
  ['a known post of that day too', 'karma-engagement', pageWith([...one, post(10 * day + 60, unknown)]), null],
  ['unknown', 'karma-engagement', pageWith(lost), null],
  ['nobody followed', 'karma-engagement', pageWith([post(0, { reactions: 4, followers: 0 })]), null],
  ['one post in 28 days', 'karma-weighted', pageWith(one), 15 / 100 / 28],
  ['a silent page', 'karma-weighted', pageWith([]), 0],
  ['unknown', 'karma-weighted', pageWith(lost), null],

  ...ofCounts('comments-per-reaction', 0.5, null),
  [
    'each side known in another post',
    'comments-per-reaction',
    pageWith([post(0, { comments: null, reactions: 9 }), post(1, { comments: 9, reactions: null })]),
    null,
  ],
  ['ten a post, a post in four weeks', 'return-on-effort', pageWith(one), 40],
  ['counted zero', 'return-on-effort', pageWith(zero), 0],
  ['a silent page', 'return-on-effort', pageWith([]), null],
  ['unknown', 'return-on-effort', pageWith(lost), null],
  ['rhythm unknown', 'return-on-effort', pageWith(one, { hasKnownPosts: false }), null],
]
