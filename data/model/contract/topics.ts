// Shapes and routes of topics: the word lists and their editing, how far the posts are read by them, coding posts by hand
// and how far the lists agree with that. Every route takes `data`: the demonstration has lists and codings of its own.

import { z } from 'zod'
import { callKeys, checkedKeys, themeKeys, topicKeys } from '../topics.ts'
import { dataQuery, dataset, flag, instant, interval, whole } from './shapes.ts'

const theme = z.enum(themeKeys)
const call = z.enum(callKeys)
/** A topic, a call, or `carers`: whether a post speaks of caregivers. */
const checkedKey = z.enum(checkedKeys)

/** A term as a person writes it; what its fields mean is in topics/terms.ts. */
export const newTerm = z.strictObject({
  theme,
  term: z.string().max(500),
  capitalsOnly: z.boolean(),
  accentsMatter: z.boolean(),
  isAmbiguous: z.boolean(),
  /** Only in the lists of calls and offers; null elsewhere. */
  call: call.nullable(),
})

export const termRow = newTerm.extend({
  id: whole,
  /** Of the reference tables, or added by a person. */
  origin: z.enum(['reference', 'person']),
  /** Taken out: it does not count, and can be restored. Only terms of the reference tables stay so; a person's own one goes. */
  isRemoved: z.boolean(),
  /** When a person last changed, took out or added it; null for one as the reference tables have it. */
  changedAt: instant.nullable(),
})

export const topicState = z.strictObject({
  /** Number of the lists: one more with every edit. */
  version: whole,
  /** The lists by which all posts were last read through: `version`, unless a recount is still due. */
  readVersion: whole,
  posts: whole,
  /** Posts whose text was kept and read: only their topics are known. */
  read: whole,
  /** Posts without a text: their topics stay unknown. */
  withoutText: whole,
  /** Posts that no list has read yet, as after an import that was cut off. */
  pending: whole,
  /** Posts whose topics may be out of date since the last edit; at most, since not each of them changes. */
  stale: whole,
  /** A recount under way: posts done of those it reads; null while none runs. Ask again until it is null. */
  running: z.strictObject({ done: whole, total: whole }).nullable(),
  /** Why the last recount ended before its time: `busy` another program was writing, `failed`; null when it did not. */
  failed: z.enum(['busy', 'failed']).nullable(),
  /** Posts read that have at least one topic; calls, offers and words for caregivers are none. */
  withTopic: whole,
  /** Posts read by topic, call and `carers`; a post counts for each it has. */
  counts: z.array(z.strictObject({ key: checkedKey, posts: whole })),
})

/** What an edit does; several are one: all are stored, or none. */
export const termEdit = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('add'), term: newTerm }),
  z.strictObject({ kind: z.literal('change'), id: whole, term: newTerm }),
  z.strictObject({ kind: z.literal('remove'), id: whole }),
  z.strictObject({ kind: z.literal('restore'), id: whole }),
])

const examplePost = z.strictObject({
  text: z.string(),
  /** True where `text` is the beginning of a longer one. */
  isCut: z.boolean(),
  page: z.string(),
  publishedAt: instant,
  address: z.string().nullable(),
})

export const topicPreview = z.strictObject({
  /** Posts that hold a spelling of what changes: no other can change. */
  looked: whole,
  /** Posts of which some topic changes. */
  changed: whole,
  /** Topics, calls and `carers` that some post gains or loses, with at most five examples of each. */
  changes: z.array(
    z.strictObject({
      key: checkedKey,
      gained: whole,
      lost: whole,
      gainedExamples: z.array(examplePost),
      lostExamples: z.array(examplePost),
    }),
  ),
})

/** A term after an edit, and where the recount stands that follows it. */
const edited = z.strictObject({ term: termRow, state: topicState })
const lists = z.strictObject({ terms: z.array(termRow), state: topicState })

/** What cannot be used of a list that is brought as CSV: nothing of it is stored then. */
const listFault = z.strictObject({
  line: whole,
  /** A fault of the term (termFaults), of a cell, or of the table as a whole (line 1). */
  fault: z.string(),
  found: z.string(),
})

const coding = {
  topics: z.array(z.enum(topicKeys)),
  speaksOfCarers: z.boolean(),
  calls: z.array(call),
}

/** Which post a person codes: stable over an undo and a repeated import. */
const codedPostKey = { platform: z.string(), pageKey: z.string(), externalId: z.string() }

export const postToCode = z.strictObject({
  ...codedPostKey,
  page: z.string(),
  publishedAt: instant,
  text: z.string(),
  address: z.string().nullable(),
})

export const codingState = z.strictObject({
  /** The next post of the sample; null when every post that may be shown is coded, or none may be. */
  next: postToCode.nullable(),
  coded: whole,
  /** Posts whose text is kept and may be read by people: what the sample is drawn from. */
  eligible: whole,
})

const estimate = z.strictObject({ value: z.number(), interval })

const agreementRow = z.strictObject({
  key: checkedKey,
  /** Posts by what the person (`coded`) and the lists (`found`) said. */
  both: whole,
  coded: whole,
  found: whole,
  neither: whole,
  /** In 0-1 with Wilson's interval, 95 %; null when the lists found none. */
  precision: estimate.nullable(),
  /** In 0-1 with Wilson's interval, 95 %; null when the person coded none. */
  recall: estimate.nullable(),
  /** F measure, in 0-1; null when neither said it of any post. */
  f: z.number().nullable(),
  /** Cohen's kappa, at most 1; null where nothing is left to agree on. */
  kappa: z.number().nullable(),
})

export const agreementReply = z.strictObject({
  /** The invented posts of the product, by the lists as they are now: named a self-check, never a validation. */
  selfCheck: z.strictObject({ posts: whole, rows: z.array(agreementRow) }),
  /** A simple random sample of one's own posts: no weights. `outdated`: coded, but the post or its text is no longer there. */
  own: z.strictObject({ posts: whole, outdated: whole, rows: z.array(agreementRow) }),
})

export const topicRoutes = {
  topics: {
    method: 'get',
    path: '/api/topics',
    summary: 'The word lists of topics, those taken out too, and how far the posts are read by them',
    query: dataQuery,
    reply: lists,
  },
  topicState: {
    method: 'get',
    path: '/api/topics/state',
    summary: 'How far the posts are read by the lists, and the progress of a recount',
    query: dataQuery,
    reply: topicState,
  },
  addTerm: {
    method: 'post',
    path: '/api/topics/terms',
    summary: 'Add a term to a list; a recount follows. A fault answers 400 with code `term-` and its key',
    query: dataQuery,
    body: newTerm,
    reply: edited,
    status: 201,
  },
  changeTerm: {
    method: 'patch',
    path: '/api/topics/terms/{id}',
    summary: 'Change a term; a recount follows',
    query: dataQuery,
    body: newTerm,
    reply: edited,
  },
  removeTerm: {
    method: 'delete',
    path: '/api/topics/terms/{id}',
    summary: 'Take a term out; one of the reference tables stays as removed and can be restored',
    query: dataQuery,
    reply: edited,
  },
  restoreTerm: {
    method: 'post',
    path: '/api/topics/terms/{id}/restore',
    summary: 'Bring a term of the reference tables back as they have it',
    query: dataQuery,
    reply: edited,
  },
  previewTopics: {
    method: 'post',
    path: '/api/topics/preview',
    summary: 'What edits would change: posts gained and lost by topic, with examples; nothing is stored',
    query: dataQuery,
    body: z.strictObject({ edits: z.array(termEdit).min(1).max(100) }),
    reply: topicPreview,
  },
  restoreTopics: {
    method: 'post',
    path: '/api/topics/restore',
    summary:
      'Bring all lists back to the reference tables; own=0 keeps the terms that people added (as without it), own=1 drops them',
    query: z.strictObject({ data: dataset.optional(), own: flag.optional() }),
    reply: lists,
  },
  topicsFile: {
    method: 'get',
    path: '/api/topics.csv',
    summary: 'The lists as they count now, as a table that can be brought back',
    query: dataQuery,
    reply: 'file',
  },
  importTopics: {
    method: 'post',
    path: '/api/topics/import',
    summary:
      'Bring lists as the CSV text of topics.csv: terms are added or changed; replace=1 takes out those it does not have',
    query: z.strictObject({ data: dataset.optional(), replace: flag.optional() }),
    body: z.strictObject({ csv: z.string() }),
    reply: z.strictObject({
      added: whole,
      changed: whole,
      removed: whole,
      /** Empty when all is stored; else nothing is. */
      faults: z.array(listFault),
      state: topicState,
    }),
  },
  recountTopics: {
    method: 'post',
    path: '/api/topics/recount',
    summary: 'Read what is pending or out of date; full=1: read every post again',
    query: z.strictObject({ data: dataset.optional(), full: flag.optional() }),
    reply: topicState,
    status: 202,
  },
  coding: {
    method: 'get',
    path: '/api/topics/coding',
    summary: 'The next post of a random sample to code by hand, and how many are coded',
    query: dataQuery,
    reply: codingState,
  },
  codePost: {
    method: 'post',
    path: '/api/topics/coding',
    summary: 'Keep what a person says of a post; who says it is not kept. Answers with the next one',
    query: dataQuery,
    body: z.strictObject({ ...codedPostKey, ...coding }),
    reply: codingState,
    status: 201,
  },
  takeBackCoding: {
    method: 'delete',
    path: '/api/topics/coding',
    summary: 'Take the last coding back; its post is the next one again. `taken` is null when there was none',
    query: dataQuery,
    reply: codingState.extend({ taken: z.strictObject(coding).nullable() }),
  },
  topicAgreement: {
    method: 'get',
    path: '/api/topics/agreement',
    summary: 'How far the lists agree with posts coded by hand: the invented ones of the product, and those coded here',
    query: dataQuery,
    reply: agreementReply,
  },
  codedFile: {
    method: 'get',
    path: '/api/topics/coded.csv',
    summary: 'The codings made here beside what the lists find now; no texts',
    query: dataQuery,
    reply: 'file',
  },
} as const
