// Shapes of advice and of the planner: what pages like this one that do something get, with its evidence, or why nothing is
// advised; and what peers get that post as often as so many hours a week allow. Worked out in data/model/advice/.

import { z } from 'zod'
import { adviceRules, mostAdvice } from '../advice/rules.ts'
import { api } from '../words/en/api.ts'
import { actorRow } from './actors.ts'
import { figureBasis } from './figure-basis.ts'
import { habitPeers, ownPage, peerGroup } from './habits.ts'
import { figureQuery } from './query.ts'
import { interval, whole, wholeText } from './shapes.ts'

const rule = z.enum(adviceRules)
const key = z
  .string()
  .nullable()
  .describe('Group of posts it is about: `video`, `evening`, `repit`; null for a rule about the whole page')

const link = z
  .strictObject({
    screen: z.enum(['actor', 'compare', 'posts']).describe('Screen that shows the evidence'),
    query: z.record(z.string(), z.string()).describe('Further words of its address'),
  })
  .describe('Where the evidence is seen')

export const pieceOfAdvice = z
  .strictObject({
    rule: rule.describe('The rule of the catalogue'),
    key,
    from: z
      .enum(['own-posts', 'peers', 'across-peers'])
      .describe(
        'What speaks for it: posts of the page against its other posts; on each page of the peers, such posts against its own ' +
          'median; pages of the peers against each other',
      ),
    certainty: z.enum(['clear', 'likely']).describe('Nothing less is advised'),
    n: whole.describe('Posts of the group (`own-posts`), or pages (`peers`, `across-peers`), that it rests on'),
    of: whole.describe('All posts grouped, or all peers, of which these are `n`'),
    now: z
      .number()
      .nullable()
      .describe(
        'Of the page now: share of such posts, 0-1; posts a week (`rhythm`); days of its longest silence (`regularity`); null where not known',
      ),
    target: z
      .number()
      .nullable()
      .describe('What is advised instead, as `now`; for a rule about single posts null: one such post a week'),
    effect: z
      .strictObject({
        metric: z.enum(['interactions-per-post', 'interactions-per-week']).describe('What was compared'),
        ratio: z.number().describe('How many times as much: of such posts, or between `target` and `now` among peers'),
        interval: interval.describe('Of the ratio, 95 %'),
        gainPerWeek: z.number().describe('What that would make for this page: interactions a week more'),
      })
      .describe('What goes with it. Never said to be its cause'),
    p: z
      .number()
      .describe(
        'Corrected over all questions of its kind for the page, about posts or about the page as a whole (Benjamini-Hochberg)',
      ),
    peers: habitPeers.nullable().describe('For `own-posts`: what peers get of such posts; null for the others'),
    minutesPerWeek: z.number().describe('Time it is assumed to cost, in minutes a week'),
    perHour: z.number().describe('`gainPerWeek` for an hour of work a week: the order of the list'),
    link,
  })
  .meta({ id: 'Advice', description: 'A piece of advice with its evidence' })

const considered = z
  .strictObject({
    rule: rule.describe('The rule of the catalogue'),
    outcome: z
      .enum(['advised', 'already', 'no-difference', 'too-thin', 'not-published', 'cannot-tell', 'not-among-first'])
      .describe(
        '`already`: the page does it; `no-difference`: looked at, nothing is clear; `too-thin`: too few posts or pages; ' +
          '`not-published`: what it asks is not public; `cannot-tell`: nothing in the data could speak for it; ' +
          `\`not-among-first\`: would be advised, but ${mostAdvice} others come first`,
      ),
    tested: whole.describe('Comparisons made for it'),
    n: whole.describe('Posts or pages that it could rest on; for `reuse` posts beyond the habit of the page'),
  })
  .meta({ id: 'AdviceConsidered', description: 'What came of one rule' })

export const advicePage = z
  .strictObject({
    ...ownPage,
    peers: peerGroup.nullable().describe('The pages laid beside it; null for a page in no set'),
    posts: whole.describe('Its posts of the period'),
    postsPerWeek: z.number().nullable().describe('How often it posts; null where files cover too little'),
    median: z.number().nullable().describe('Median interactions of a post; null without a known one'),
    advice: z
      .array(pieceOfAdvice)
      .max(mostAdvice)
      .describe('Most expected for an hour of work first; empty is a good answer: see `because`'),
    because: z
      .enum(['too-few-posts', 'nothing-clear'])
      .nullable()
      .describe(
        'Why nothing is advised: too few posts to tell; enough, and nothing stands out; null where there is advice',
      ),
    considered: z.array(considered).describe('Every rule of the catalogue, in its order'),
  })
  .meta({ id: 'AdvicePage', description: 'What may be advised to one page' })

export const adviceReply = z.strictObject({
  ...figureBasis,
  actor: actorRow.describe('The organisation, as it is shown'),
  minutesPerPost: whole.describe('Minutes a post is assumed to take'),
  pages: z.array(advicePage).describe('Its pages on the platform, most posts first; empty when it has none there'),
})

/** What peers get of something. */
const distribution = z
  .strictObject({
    median: z.number().describe('Median over the peers of the band'),
    q1: z.number().describe('Lower quartile'),
    q3: z.number().describe('Upper quartile'),
    interval: interval.nullable().describe('Of the median, 95 %; null with fewer than six peers'),
  })
  .meta({ id: 'PlannedDistribution', description: 'What peers get that post about as often' })

export const plannerPage = z
  .strictObject({
    ...ownPage,
    now: z
      .strictObject({
        postsPerWeek: z.number().nullable().describe('Null where files cover too little of the period'),
        perPost: z.number().nullable().describe('Interactions per post; null without a known one'),
        perWeek: z.number().nullable().describe('Interactions per week: both together; null where one is not known'),
      })
      .describe('What the page does and gets'),
    peers: peerGroup.nullable().describe('The pages the band is taken from; null for a page in no set'),
    n: whole.describe('Those whose rhythm is in the band, with known interactions'),
    perWeek: distribution.nullable().describe('Their interactions per week; null with a reason'),
    perPost: distribution.nullable().describe('Their interactions per post; null with a reason'),
    points: z
      .array(
        z.strictObject({
          pageId: whole.describe('Number of the page'),
          page: z.string().describe('Its name'),
          postsPerWeek: z.number().describe('Its rhythm'),
          perPost: z.number().describe('Its interactions per post'),
          perWeek: z.number().describe('Its interactions per week'),
        }),
      )
      .describe('The peers of the band, by rhythm'),
    because: z
      .enum(['no-set', 'too-few-pages'])
      .nullable()
      .describe('Why nothing is told: the page is in no set, or too few peers keep that rhythm; null where it is'),
  })
  .meta({ id: 'PlannerPage', description: 'What peers of one page get with a rhythm' })

export const plannerQuery = z.strictObject({
  ...figureQuery,
  hours: z
    .string()
    .regex(/^\d{1,2}(\.\d{1,2})?$/)
    .optional()
    .describe(api.parameters.hours),
  minutes: wholeText.optional().describe(api.parameters.minutes),
})
export const plannerReply = z.strictObject({
  ...figureBasis,
  actor: actorRow.describe('The organisation, as it is shown'),
  hours: z.number().describe('Hours a week'),
  minutesPerPost: whole.describe('Minutes a post takes'),
  postsPerWeek: z.number().describe('Posts a week that these allow'),
  band: z.tuple([z.number(), z.number()]).describe('Rhythms that count as about the same, posts a week'),
  pages: z.array(plannerPage).describe('Its pages on the platform, most posts first; empty when it has none there'),
})

export const adviceRoutes = {
  advice: {
    method: 'get',
    path: '/api/actors/{slug}/advice',
    summary:
      'None to five things that pages like this one do and that go with more, each with its evidence and its time',
    query: z.strictObject(figureQuery),
    reply: adviceReply,
  },
  planner: {
    method: 'get',
    path: '/api/actors/{slug}/planner',
    summary: 'How many posts a number of hours a week allows, and what peers with that rhythm get',
    query: plannerQuery,
    reply: plannerReply,
  },
} as const
