// Shapes of the search through posts: what is asked for, and fifty posts at a time with all that is known of each.

import { z } from 'zod'
import { postFormats } from '../records.ts'
import { callKeys, topicKeys } from '../topics/themes.ts'
import { api } from '../words/en/api.ts'
import { figureBasis } from './figure-basis.ts'
import { figureQuery } from './query.ts'
import { camp, day, instant, slug, whole, wholeText } from './shapes.ts'

export const postOrders = ['beyond', 'newest', 'interactions', 'comments'] as const

const longestSearch = 200

const said = api.parameters
const { age: _, ...asFigures } = figureQuery
const postsQuery = z.strictObject({
  ...asFigures,
  page: wholeText.optional().describe(said.page),
  q: z.string().max(longestSearch).optional().describe(said.q),
  order: z.enum(postOrders).optional().describe(said.order),
  offset: wholeText.optional().describe(said.offset),
})

const count = whole.nullable()
const phrase = z.strictObject({
  words: z.string().describe('As looked for: without accents and case'),
  typed: z.string().describe('As it was typed, without the signs around it'),
  isPrefix: z.boolean().describe('Whether the last word may go on'),
})
const foundPost = z
  .strictObject({
    id: whole.describe('Number of the post in this installation'),
    pageId: whole.describe('Number of the page'),
    page: z.string().describe('Name of the page'),
    actor: slug.nullable().describe('Slug of its organisation; null where it has none'),
    actorName: z.string().nullable().describe('Name of its organisation; null where it has none'),
    set: whole.nullable().describe('Place of its set among those of the figure, from 0; null: in none'),
    camp: camp.nullable().describe('Camp of its organisation in the grid; null where it has none'),
    publishedAt: instant.describe('Instant of publication, UTC'),
    publishedOn: day.describe('The day in the time zone of the page'),
    isDayOnly: z.boolean().describe('Whether the file states no time: then `publishedAt` is but a place in the day'),
    format: z.enum(postFormats).describe('Format of the post'),
    topics: z.array(z.enum(topicKeys)).nullable().describe('Empty: none; null: not known, no text or not read yet'),
    calls: z.array(z.enum(callKeys)).nullable().describe('As `topics`'),
    excerpt: z
      .strictObject({
        text: z.string().describe('At most 300 signs, runs of spaces as one'),
        isCutBefore: z.boolean().describe('Whether the text begins before'),
        isCutAfter: z.boolean().describe('Whether the text goes on'),
        marks: z
          .array(z.tuple([whole, whole]))
          .describe('Where the words looked for stand: from, to (left out), in UTF-16 code units'),
      })
      .nullable()
      .describe('The begin of the text, or the part around what was found; null with a reason'),
    withoutText: z
      .enum(['not-kept', 'not-shown'])
      .nullable()
      .describe('Why there is no excerpt: the text was not kept, or its licence lets no single post be shown'),
    reactions: count.describe('null: not known'),
    comments: count.describe('null: not known'),
    shares: count.describe('null: not known'),
    interactions: count.describe(
      'Reactions, comments and shares as far as the platform publishes them; null: not known',
    ),
    habit: z
      .number()
      .nullable()
      .describe(
        'Median interactions of the 20 known posts of the page before it, of all its posts; null with fewer than 10, or where its own are not known',
      ),
    times: z.number().nullable().describe('`interactions` / `habit`; null without a habit and for one of 0'),
    score: z
      .number()
      .nullable()
      .describe('Modified z-score on logarithms; null without a habit, and where the posts before are all alike'),
    isBeyond: z
      .boolean()
      .describe('Whether it is beyond the habit: a score above 3.5, or any more than posts all alike'),
    address: z.string().nullable().describe('Address of the post; null where not known'),
    importId: whole.describe('Import its counts come from'),
    file: z.string().describe('File its counts come from'),
    line: whole.describe('Line in that file'),
  })
  .meta({ id: 'FoundPost', description: 'A post as it is listed' })

const postsReply = z.strictObject({
  ...figureBasis,
  page: z
    .strictObject({ id: whole.describe('Number of the page'), name: z.string().describe('Its name') })
    .nullable()
    .describe('The only page looked through; null: all pages of the sets'),
  search: z
    .strictObject({
      all: z.array(phrase).describe('Each of them is in every post'),
      none: z.array(phrase).describe('None of them is in any post'),
    })
    .nullable()
    .describe(
      '`q` as understood; both lists empty where it holds no letter or digit, which finds nothing; null without q',
    ),
  order: z.enum(postOrders).describe('Which posts come first'),
  offset: whole.describe('Posts left out from the first on'),
  posts: z
    .strictObject({
      all: whole.describe('Posts of the pages and the period under the filters'),
      withoutText: whole.describe('Of these, those whose text was not kept: no words find them'),
      unread: whole.describe('Of these, those with a text that was not read yet: no words find them yet'),
      unknownInteractions: whole.describe('Of these, those whose interactions are not known'),
      withoutHabit: whole.describe('Of these, those with known interactions but too few posts before to know a habit'),
      topicsUnknown: whole.describe('Left out by a filter on topics or calls: their topics are not known'),
    })
    .describe('What was looked through'),
  total: whole.describe('Posts found'),
  rows: z.array(foundPost).describe('At most 50, from `offset` on'),
})
export type PostOrder = (typeof postOrders)[number]
export type PostSearchReply = z.output<typeof postsReply>
export type FoundPost = z.output<typeof foundPost>

export const postSearchRoutes = {
  posts: {
    method: 'get',
    path: '/api/posts',
    summary: 'Posts by their words, newest, most answered or farthest beyond the habit of their page first',
    query: postsQuery,
    reply: postsReply,
  },
} as const
