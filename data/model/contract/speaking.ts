// Shapes of who speaks of what: topic by topic the share of each set's posts and the pages that speak of it most, the course of
// one topic over time; and the calls to join, volunteer or give beside commercial offers, with what posts of each get.

import { z } from 'zod'
import { callKeys, topicKeys } from '../topics/themes.ts'
import { api } from '../words/en/api.ts'
import { field, figureBasis } from './figure-basis.ts'
import { summary } from './figures.ts'
import { bucketLabel, figureQuery, postsLeftOut } from './query.ts'
import { interval, whole } from './shapes.ts'

const courseBy = ['month', 'quarter'] as const
const voicesQuery = z.strictObject({
  ...figureQuery,
  about: z.enum(topicKeys).optional().describe(api.parameters.about),
  by: z.enum(courseBy).optional().describe(`${api.parameters.by}; here month or quarter (without it)`),
})
const callsQuery = z.strictObject(figureQuery)

const spoken = {
  read: whole.describe('Posts of the set whose texts were read'),
  speaking: whole.describe('Of these, those that speak of it'),
  pages: whole.describe('Pages of the set with such a post'),
  share: z.number().nullable().describe('`speaking` / `read`, 0-1; null where nothing was read'),
  interval: interval
    .nullable()
    .describe('Of `share`, 95 %, over pages; null under the small-number rule, and for a share of 0'),
  isThin: z.boolean().describe('Whether it rests on too few pages or posts to say more than what was counted'),
}
const setSpeaking = z
  .strictObject(spoken)
  .meta({ id: 'SetSpeaking', description: 'How much one set speaks of something' })
const speakingPage = z
  .strictObject({
    pageId: field.pageId,
    page: field.page,
    actor: field.actor,
    set: field.set,
    posts: whole.describe('Posts of the page that speak of it'),
    share: z.number().describe('Of its posts that were read, 0-1'),
  })
  .meta({ id: 'SpeakingPage', description: 'A page that speaks of something' })
const loudest = z.array(speakingPage).describe('Pages with most such posts, at most five, the first one first')
const bySet = z.array(setSpeaking).describe('In the order of the sets of the figure')

export const topicVoicesReply = z.strictObject({
  ...figureBasis,
  leftOut: postsLeftOut,
  postsUnread: whole.describe('Posts whose topics are not known: in no count'),
  topics: z
    .array(z.strictObject({ key: z.enum(topicKeys).describe('The topic'), sets: bySet, loudest }))
    .describe('Every topic, in the order of the lists'),
  about: z.enum(topicKeys).describe('Topic whose course is told'),
  by: z.enum(courseBy).describe('Length of a bucket of the course'),
  course: z
    .array(z.strictObject({ bucket: bucketLabel.describe('A month or a quarter'), sets: bySet }))
    .describe('Bucket by bucket, empty ones too'),
})

export const callsReply = z.strictObject({
  ...figureBasis,
  leftOut: postsLeftOut,
  postsUnread: whole.describe('Posts whose calls are not known: in no count'),
  callRows: z
    .array(
      z.strictObject({
        key: z.enum([...callKeys, 'none']).describe('A call, or `none` for posts read that make none of them'),
        sets: z
          .array(
            z.strictObject({
              ...spoken,
              earned: summary.describe('Interactions per post of the pages, over such posts alone'),
            }),
          )
          .describe('In the order of the sets of the figure'),
        loudest,
      }),
    )
    .describe('The calls in their order, then `none`'),
})
export type TopicVoicesReply = z.output<typeof topicVoicesReply>
export type CallsReply = z.output<typeof callsReply>
export type SetSpeaking = z.output<typeof setSpeaking>
export type SpeakingPage = z.output<typeof speakingPage>

export const speakingRoutes = {
  topicVoices: {
    method: 'get',
    path: '/api/topics/voices',
    summary:
      'Who speaks of what: the share of each set by topic, the pages that speak of it most, the course of one topic',
    query: voicesQuery,
    reply: topicVoicesReply,
  },
  calls: {
    method: 'get',
    path: '/api/calls',
    summary: 'Calls to join, volunteer or give beside commercial offers: how many, by whom, and what posts of each get',
    query: callsQuery,
    reply: callsReply,
  },
} as const
