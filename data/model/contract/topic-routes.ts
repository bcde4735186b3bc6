// The routes of topics. Every one takes `data`: the demonstration has lists and codings of its own.

import { z } from 'zod'
import { dataQuery, dataset, flag, whole } from './shapes.ts'
import { speakingRoutes } from './speaking.ts'
import {
  agreementReply,
  codedPostKey,
  coding,
  codingState,
  edited,
  listFault,
  lists,
  newTerm,
  termEdit,
  topicPreview,
  topicState,
} from './topics.ts'

export const topicRoutes = {
  ...speakingRoutes,
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
      added: whole.describe('Terms added'),
      changed: whole.describe('Terms changed'),
      removed: whole.describe('Terms taken out'),
      faults: z.array(listFault).describe('Empty when all is stored; else nothing is'),
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
    reply: codingState.extend({
      taken: z.strictObject(coding).nullable().describe('What was taken back; null when there was none'),
    }),
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
