// Shapes of where one organisation stands: each of its pages among its peers, metric by metric, its silence, the posts that
// did better than its habit, its return on effort, and its week.

import { z } from 'zod'
import { sizeStrata } from '../statistics/size-strata.ts'
import { actorRow, pageRow } from './actors.ts'
import { figureBasis } from './figure-basis.ts'
import { compareQuery } from './query.ts'
import { camp, day, instant, interval, month, whole } from './shapes.ts'

const stratum = z.enum(sizeStrata.map(({ name }) => name))
/** Why there is no rank (or no residual): too few peers with a value, too few known posts, no value, or never published there. */
const because = z.enum(['too-few-pages', 'too-few-posts', 'no-value', 'not-published']).nullable()

/** The page among the pages of a set; it is not its own peer. */
export const peerStanding = z.strictObject({
  /** Place of the set among those of the figure. */
  set: whole,
  /** Only pages of this size; null: of any. */
  stratum: stratum.nullable(),
  /** Peers with a value, and without. */
  n: whole,
  missing: whole,
  median: z.number().nullable(),
  /** 1 for the highest value; equal pages share the best of their ranks. Null with a reason, as the next five. */
  rank: whole.nullable(),
  /** Pages ranked: the peers and the page. */
  of: whole.nullable(),
  /** Peers with the very same value. */
  ties: whole.nullable(),
  /** 95 %, bootstrap over peers and, where they can be drawn, over the posts of the page. */
  rankInterval: interval.nullable(),
  /** Share of peers below, ties one half, 0-1. */
  percentile: z.number().nullable(),
  percentileInterval: interval.nullable(),
  because,
})
export const metricStanding = z.strictObject({
  metric: z.string(),
  value: z.number().nullable(),
  /** Posts with known counts that it rests on; null for a metric that looks at no counts under posts. */
  posts: whole.nullable(),
  /** Of the value, 95 %, by drawing the posts of the page; null where posts cannot be drawn, or are too few. */
  interval: interval.nullable(),
  /** Drawn towards pages like it (standing/shrunk.ts); null for a metric that is no mean of posts, and with too few pages. */
  shrunk: z
    .strictObject({
      value: z.number(),
      /** How far the page is taken at its word, 0-1. */
      weight: z.number(),
      typical: z.number(),
      towards: z.enum(['size', 'set']),
      pages: whole,
    })
    .nullable(),
  /** Why it has no rank among any pages; null: see each set of peers. */
  because,
  /** Its own set first, then the others, then its own set and size; a page in no set has no own one. */
  peers: z.array(peerStanding),
})

const silence = z.strictObject({
  lastPostAt: instant.nullable(),
  /** Until when imported files speak of the page. */
  knownUntil: instant.nullable(),
  /** Days known to be without a post since the last one, until the newest post of all pages; null without a post. */
  silentDays: whole.nullable(),
  /** Days after those of which no file speaks. */
  unknownDays: whole.nullable(),
  /** Of the period; metrics `longest-silence` and `active-weeks`. */
  longestDays: z.number().nullable(),
  activeWeeks: z.number().nullable(),
})

/** A post beyond the habit of its page (over-performance.ts). */
const beyondPost = z.strictObject({
  publishedAt: instant,
  /** The day alone, where the file states no time. */
  publishedOn: day.nullable(),
  address: z.string().nullable(),
  format: z.string(),
  interactions: whole,
  /** Median of the posts before. */
  habit: z.number(),
  times: z.number().nullable(),
  score: z.number().nullable(),
  importId: whole,
  file: z.string(),
  line: whole,
})

const effort = z.strictObject({
  /** What a post gets over what the trend of its set expects at its rhythm: 1 is as expected. */
  residual: z.number().nullable(),
  /** Of the trend of the set, with its interval; null without one. */
  exponent: z.number().nullable(),
  interval: interval.nullable(),
  /** Pages on the trend. */
  pages: whole,
  because,
})

const standingPage = z.strictObject({
  page: pageRow.omit({ actor: true, actorName: true, posts: true, newestPostAt: true, parts: true }),
  zone: z.string(),
  /** Place of its set among those of the figure; null: in none. */
  set: whole.nullable(),
  camp: camp.nullable(),
  followers: z.strictObject({ value: z.number(), observedOn: z.union([day, month]) }).nullable(),
  /** By those followers. */
  stratum: stratum.nullable(),
  /** In the period. */
  posts: whole,
  /** Weeks that imported files cover, of those of the period; whether they are enough to speak of silence. */
  weeks: z.number(),
  weeksInPeriod: z.number(),
  hasKnownPosts: z.boolean(),
  metrics: z.array(metricStanding),
  silence,
  /** At most ten, the farthest beyond first; empty too where there are too few posts to know a habit. */
  beyond: z.array(beyondPost),
  effort,
  week: z.strictObject({ weekdays: z.array(whole), hours: z.array(whole), withoutHour: whole }),
})

export const standingReply = z.strictObject({
  ...figureBasis,
  /** As it is shown: of merged organisations the one that they are. */
  actor: actorRow,
  /** Its pages on the platform; empty when it has none there. */
  pages: z.array(standingPage),
})

export const standingRoutes = {
  standing: {
    method: 'get',
    path: '/api/actors/{slug}/standing',
    summary: 'Where each page of an organisation stands among its peers, with its silence, best posts, effort and week',
    query: compareQuery,
    reply: standingReply,
  },
} as const
