// Shapes of where one organisation stands: each of its pages among its peers, metric by metric, its silence, the posts that
// did better than its habit, its return on effort, and its week.

import { z } from 'zod'
import { sizeStrata } from '../statistics/size-strata.ts'
import { actorRow, pageRow } from './actors.ts'
import { field, figureBasis } from './figure-basis.ts'
import { compareQuery } from './query.ts'
import { camp, day, instant, interval, month, whole } from './shapes.ts'

const stratum = z.enum(sizeStrata.map(({ name }) => name))
const because = z
  .enum(['too-few-pages', 'too-few-posts', 'no-value', 'not-published'])
  .nullable()
  .describe(
    'Why there is none: too few peers with a value, too few known posts, no value, or never published there; null where there is one',
  )
const setPlace = whole.describe('Place of the set among those of the figure, from 0')

export const peerStanding = z
  .strictObject({
    set: setPlace,
    stratum: stratum.nullable().describe('Only pages of this size; null: of any'),
    n: whole.describe('Peers with a value'),
    missing: whole.describe('Peers without a value'),
    q1: z.number().nullable().describe('Lower quartile of the peers, in the unit of the metric; null without values'),
    median: z.number().nullable().describe('Of the peers, in the unit of the metric; null without values'),
    q3: z.number().nullable().describe('Upper quartile of the peers; null without values'),
    rank: whole
      .nullable()
      .describe(
        '1 for the highest value; equal pages share the best of their ranks; null with a reason, as the next five',
      ),
    of: whole.nullable().describe('Pages ranked: the peers and the page'),
    ties: whole.nullable().describe('Peers with the very same value'),
    rankInterval: interval
      .nullable()
      .describe('95 %, bootstrap over peers and, where they can be drawn, over the posts of the page'),
    percentile: z.number().nullable().describe('Share of peers below, ties one half, 0-1'),
    percentileInterval: interval.nullable().describe('Of the percentile, 95 %, from the same draws'),
    because,
  })
  .meta({ id: 'PeerStanding', description: 'The page among the pages of a set; it is not its own peer' })
export const metricStanding = z
  .strictObject({
    metric: field.metric,
    value: z
      .number()
      .nullable()
      .describe('Of the page, in the unit of the metric; null where it is unknown or undefined'),
    posts: whole
      .nullable()
      .describe('Posts with known counts that it rests on; null for a metric that looks at no counts under posts'),
    interval: interval
      .nullable()
      .describe(
        'Of the value, 95 %, by drawing the posts of the page; null where posts cannot be drawn, or are too few',
      ),
    shrunk: z
      .strictObject({
        value: z.number().describe('The value as it is believed, in the unit of the metric'),
        weight: z.number().describe('How far the page is taken at its word, 0-1'),
        typical: z.number().describe('What it is drawn towards'),
        towards: z.enum(['size', 'set']).describe('Pages of its set and size, or of its set'),
        pages: whole.describe('How many these are'),
      })
      .nullable()
      .describe('Drawn towards pages like it; null for a metric that is no mean of posts, and with too few pages'),
    because: because.describe('Why it has no rank among any pages; null: see each set of peers'),
    peers: z
      .array(peerStanding)
      .describe('Its own set first, then the others, then its own set and size; a page in no set has no own one'),
  })
  .meta({ id: 'MetricStanding', description: 'The page in one metric' })

const silence = z
  .strictObject({
    lastPostAt: instant.nullable().describe('Instant of its last post, UTC; null without a post'),
    knownUntil: instant.nullable().describe('Until when imported files speak of the page, UTC; null when none does'),
    silentDays: whole
      .nullable()
      .describe(
        'Days known to be without a post since the last one, until the newest post of all pages; null without a post',
      ),
    unknownDays: whole.nullable().describe('Days after those of which no file speaks; null without any post shown'),
    longestDays: z.number().nullable().describe('Of the period: metric `longest-silence`'),
    activeWeeks: z.number().nullable().describe('Of the period: metric `active-weeks`'),
  })
  .describe('How long nothing was published')

/** How it is worked out is in over-performance.ts. */
const beyondPost = z
  .strictObject({
    publishedAt: instant.describe('Instant of publication, UTC'),
    publishedOn: day.nullable().describe('The day alone, where the file states no time; else null'),
    address: z.string().nullable().describe('Address of the post; null where not known'),
    format: z.string().describe('Format of the post'),
    interactions: whole.describe('Reactions, comments and shares'),
    habit: z.number().describe('Median interactions of the posts before'),
    times: z.number().nullable().describe('`interactions` / `habit`; null for a habit of 0'),
    score: z
      .number()
      .nullable()
      .describe('Modified z-score on logarithms, above 3.5; null where the posts before are all alike'),
    importId: whole.describe('Import its counts come from'),
    file: z.string().describe('File its counts come from'),
    line: whole.describe('Line in that file'),
  })
  .meta({ id: 'BeyondPost', description: 'A post beyond the habit of its page' })

const effort = z
  .strictObject({
    residual: z
      .number()
      .nullable()
      .describe(
        'What a post gets over what the trend of its set expects at its rhythm: 1 is as expected; null with a reason',
      ),
    exponent: z.number().nullable().describe('Of the trend of the set (GET /api/effort); null without one'),
    interval: interval.nullable().describe('Of the exponent, 95 %; null without a trend'),
    pages: whole.describe('Pages on the trend'),
    because,
  })
  .describe('What posts get at the rhythm of the page')

const standingPage = z
  .strictObject({
    page: pageRow
      .omit({ actor: true, actorName: true, posts: true, newestPostAt: true, parts: true })
      .describe('The page'),
    zone: z.string().describe('Time zone of its calendar'),
    set: setPlace.nullable().describe('Place of its set among those of the figure, from 0; null: in none'),
    camp: camp.nullable().describe('Camp of its organisation in the grid; null where it has none'),
    followers: z
      .strictObject({
        value: z.number().describe('Followers'),
        observedOn: z.union([day, month]).describe('Day of the reading, its month where only that is known'),
      })
      .nullable()
      .describe('As last read by the end of the period, within the tolerance; null without such a reading'),
    stratum: stratum.nullable().describe('Its size by those followers; null where they are not known'),
    posts: whole.describe('Posts of the period'),
    weeks: z.number().describe('Weeks of the period that imported files cover'),
    weeksInPeriod: z.number().describe('Weeks of the period'),
    hasKnownPosts: z.boolean().describe('Whether those weeks are enough to speak of silence'),
    metrics: z.array(metricStanding).describe('In the order asked for'),
    silence,
    beyond: z
      .array(beyondPost)
      .describe('At most ten, the farthest beyond first; empty too where there are too few posts to know a habit'),
    effort,
    week: z
      .strictObject({
        weekdays: z.array(whole).describe('Posts by day of the week, Monday first'),
        hours: z.array(whole).describe('Posts by hour of the week, 168 of them, from Monday midnight'),
        withoutHour: whole.describe('Posts of which only the day is known: in no hour'),
      })
      .describe('When it publishes, in its zone'),
  })
  .meta({ id: 'StandingPage', description: 'One page of the organisation on the platform' })

export const standingReply = z.strictObject({
  ...figureBasis,
  actor: actorRow.describe('The organisation, as it is shown: of merged ones the one that they are'),
  pages: z.array(standingPage).describe('Its pages on the platform; empty when it has none there'),
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
