// Shapes of what works on the pages of one organisation: its posts by format, weekday, hour, length, topic and call, each
// against the page's own median, beside the same of its peers. Worked out in data/model/habits/.

import { z } from 'zod'
import { habitDimensions, hourKeys, longFrom, mediumFrom } from '../habits/groups.ts'
import { sizeStrata } from '../statistics/size-strata.ts'
import { actorRow, pageRow } from './actors.ts'
import { figureBasis } from './figure-basis.ts'
import { certainty } from './figures.ts'
import { effortQuery } from './query.ts'
import { interval, whole } from './shapes.ts'

export const pageIdentity = pageRow.pick({ id: true, platform: true, name: true, handle: true, address: true })
const stratum = z.enum(sizeStrata.map(({ name }) => name))

/** What the parts of `Our page` say of the page that is spoken of. */
export const ownPage = {
  page: pageIdentity.describe('The page'),
  zone: z.string().describe('Time zone in which its days and hours are read'),
  set: whole.nullable().describe('Place of its set among those of the figure, from 0; null: in none'),
  stratum: stratum.nullable().describe('Its size by followers at the end of the period; null where not known'),
}
/** The pages that a page is laid beside. */
export const peerGroup = z
  .strictObject({
    among: z.enum(['size', 'set']).describe('Pages of its set and size; of its whole set where these are under ten'),
    pages: whole.describe('How many these are, the page itself not counted'),
  })
  .meta({ id: 'PeerGroup', description: 'The pages that a page is laid beside' })

export const habitPeers = z
  .strictObject({
    n: whole.describe('Peers with enough posts in the group and beside it'),
    ratio: z.number().nullable().describe('Median over those peers of the same ratio; null with a reason'),
    interval: interval.nullable().describe('Of that median over peers, 95 %; null with fewer than six peers'),
    p: z.number().nullable().describe('Two-sided sign test that it is not 1, uncorrected; null as `ratio`'),
    because: z
      .enum(['too-few-pages', 'not-read'])
      .nullable()
      .describe('Why there is none: too few peers; lengths of texts are read for the own page only'),
  })
  .meta({ id: 'HabitPeers', description: 'What a group of posts gets on the pages of the peers' })

export const habitGroup = z
  .strictObject({
    key: z.string().describe('Key within the dimension: `video`, `monday`, `evening`, `long`, `repit`, `join` ...'),
    posts: whole.describe('Posts of the group with known interactions: what the ratio rests on'),
    share: z.number().nullable().describe('Of the posts that could be grouped this way, 0-1; null without any'),
    median: z.number().nullable().describe('Median interactions of its posts; null without one'),
    ratio: z.number().nullable().describe('`median` / the median of all posts of the page; null with a reason'),
    interval: interval.nullable().describe('Of the ratio, 95 %, by drawing posts; null as `ratio`'),
    p: z
      .number()
      .nullable()
      .describe(
        'Van Elteren, the group against the other posts within each quarter of the posts, uncorrected; null as `ratio`, and where no quarter has two of both',
      ),
    holm: z.number().nullable().describe('p corrected over all groups of the page (Holm); null as `ratio`'),
    fdr: z.number().nullable().describe('p corrected more mildly (Benjamini-Hochberg); null as `ratio`'),
    halves: z
      .tuple([z.number().nullable(), z.number().nullable()])
      .describe('The ratio in the first and the second half of its posts; null with under five in the group'),
    certainty: certainty.describe(
      '`clear`: interval without 1, Holm at most 0.05, and both halves on the same side; `likely`: interval without 1, ' +
        'Benjamini-Hochberg at most 0.05, and no half on the other side; `uncertain`: else; `too-few`: no ratio',
    ),
    because: z
      .enum(['too-few-posts', 'no-others', 'median-zero'])
      .nullable()
      .describe(
        'Why there is no ratio: under ten posts in the group; under ten beside it; the page typically gets 0; null where there is one',
      ),
    peers: habitPeers.describe('The same over the peers'),
  })
  .meta({ id: 'HabitGroup', description: 'The posts of a page that have one thing in common' })

const dimension = z
  .strictObject({
    dimension: z
      .enum(habitDimensions)
      .describe(
        `What posts are grouped by. Hours in blocks of six from midnight (${hourKeys.join(', ')}); length: short under ${mediumFrom} ` +
          `characters, long from ${longFrom}; a post may have several topics or calls`,
      ),
    known: whole.describe('Posts that could be grouped this way, with known interactions'),
    unknown: whole.describe('Posts that could not: hour, format, text or topics not known'),
    groups: z.array(habitGroup).describe('All groups of the dimension in a fixed order, also those without a post'),
  })
  .meta({ id: 'HabitDimension', description: 'One way to group the posts of a page' })

export const habitsPage = z
  .strictObject({
    ...ownPage,
    peers: peerGroup.nullable().describe('The pages laid beside it; null for a page in no set'),
    posts: whole.describe('Its posts of the period'),
    known: whole.describe('Those with known interactions'),
    median: z.number().nullable().describe('Median interactions of a post; null without a known one'),
    because: z
      .enum(['too-few-posts', 'median-zero'])
      .nullable()
      .describe('Why no group has a ratio: too few posts, or they typically get 0; null where some group may have one'),
    dimensions: z.array(dimension).describe('Format, weekday, hours, length, topic, call; always all six'),
  })
  .meta({ id: 'HabitsPage', description: 'What works on one page' })

export const habitsReply = z.strictObject({
  ...figureBasis,
  actor: actorRow.describe('The organisation, as it is shown'),
  ways: z.array(z.enum(habitDimensions)).describe('Ways to group posts, in the order in which each page has them'),
  pages: z.array(habitsPage).describe('Its pages on the platform, most posts first; empty when it has none there'),
})

export const habitsRoutes = {
  habits: {
    method: 'get',
    path: '/api/actors/{slug}/habits',
    summary: 'What works on each page of an organisation, by format, weekday, hour, length, topic and call',
    query: effortQuery,
    reply: habitsReply,
  },
} as const
