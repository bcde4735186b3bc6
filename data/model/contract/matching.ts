// Shapes of matching: what a page that waits is probably one with, the parts and other names of a page, organisations that
// are shown as one; and the routes that serve them.

import { z } from 'zod'
import { matchReasons } from '../matching.ts'
import { aliasKinds } from '../page-keys.ts'
import { actorChange, actorPlace, actorRow, pageRow } from './actors.ts'
import { noQuery, slug, whole } from './shapes.ts'

export const match = z.strictObject({
  /** Of the page that it is probably one with; null when it is about an organisation. */
  page: whole.nullable(),
  /** Of the organisation that it is probably of; null when it is about a page. */
  actor: slug.nullable(),
  name: z.string(),
  /** 0-100; an order, no probability. */
  score: whole,
  reason: z.enum(matchReasons),
})
/** A page that waits for an organisation, with the best matches first; both lists may be empty. */
export const proposal = z.strictObject({ page: whole, pages: z.array(match), actors: z.array(match) })

const alias = z.strictObject({
  kind: z.enum(aliasKinds),
  alias: z.string(),
  /** Given by a person or the reference tables: it can be taken back. */
  isGiven: z.boolean(),
})
/** One of the kept pages that are shown as one. */
const pagePart = z.strictObject({
  id: whole,
  /** What rows name it by: `id:118362399552752`, `handle:lesaidants`, `actor:unafam`, `name:les-aidants-du-var`. */
  key: z.string(),
  posts: whole,
  aliases: z.array(alias),
  /** Why it is one with another part, as far as it is this part that leads there: what they share, or that a person says so. */
  because: z.array(z.enum([...aliasKinds, 'person'])),
})
export const pageDetail = z.strictObject({
  page: pageRow,
  /** What a person corrected of it, whatever files say; null: nothing. Giving it back takes a correction back. */
  said: z.strictObject({
    name: z.string().nullable(),
    handle: z.string().nullable(),
    address: z.string().nullable(),
  }),
  parts: z.array(pagePart),
  /** Pages that a person said this one is not one with. */
  apart: z.array(z.strictObject({ part: whole, other: whole, name: z.string() })),
})

const pageDecision = z.strictObject({
  page: whole,
  other: whole,
  /** True: one; false: not one, whatever imports say; null: no decision, what imports say counts. */
  isOne: z.boolean().nullable(),
})

export const actorDetail = z.strictObject({
  actor: actorRow,
  /** Territories it serves: `region-11`, `departement-2A`. */
  territories: z.array(z.string()),
  /** Where it is at home; null: nobody said. */
  place: actorPlace.nullable(),
  /** Other names that a person gave or confirmed, as they are kept: without accents and signs. */
  aliases: z.array(z.string()),
  /** Organisations that a person merged into it, or into one of them. */
  merged: z.array(z.strictObject({ slug, name: z.string(), into: slug })),
})

const otherName = z.strictObject({ name: z.string().min(1).max(200) })

export const matchingRoutes = {
  proposals: {
    method: 'get',
    path: '/api/proposals',
    summary: 'Pages without an organisation: which page or organisation each is probably one with, and why',
    query: noQuery,
    reply: z.strictObject({ proposals: z.array(proposal) }),
  },
  page: {
    method: 'get',
    path: '/api/pages/{id}',
    summary: 'One page: the parts it is made of, and its other names',
    query: noQuery,
    reply: pageDetail,
  },
  decidePages: {
    method: 'post',
    path: '/api/page-decisions',
    summary: 'Say that pages are one, or are not; deciding what the reply calls `before` takes it back',
    query: noQuery,
    body: z.strictObject({ decisions: z.array(pageDecision).min(1).max(500) }),
    reply: z.strictObject({
      before: z.array(pageDecision),
      /** The pages spoken of, as they are shown now. */
      pages: z.array(pageRow),
    }),
  },
  addPageName: {
    method: 'post',
    path: '/api/pages/{id}/names',
    summary: 'Give a page another name: rows that name a page by it alone are about this one from then on',
    query: noQuery,
    body: otherName,
    reply: pageDetail,
    status: 201,
  },
  removePageName: {
    method: 'delete',
    path: '/api/pages/{id}/names/{name}',
    summary: 'Take another name of a page back',
    query: noQuery,
    reply: pageDetail,
  },
  actor: {
    method: 'get',
    path: '/api/actors/{slug}',
    summary: 'One organisation with its other names; one that was merged into another answers as that one',
    query: noQuery,
    reply: actorDetail,
  },
  changeActor: {
    method: 'patch',
    path: '/api/actors/{slug}',
    summary:
      'Correct name, kind, website, territories, federation or place of an organisation; changing it to `before` takes that back',
    query: noQuery,
    body: actorChange,
    reply: z.strictObject({ actor: actorRow, before: actorChange.required() }),
  },
  mergeActor: {
    method: 'post',
    path: '/api/actors/{slug}/merge',
    summary: 'Say that an organisation is another one (`into`), or that it is itself again (null)',
    query: noQuery,
    body: z.strictObject({ into: slug.nullable() }),
    reply: z.strictObject({ actor: actorRow, before: slug.nullable() }),
  },
  addActorName: {
    method: 'post',
    path: '/api/actors/{slug}/names',
    summary: 'Give an organisation another name, by which tables may call it from then on',
    query: noQuery,
    body: otherName,
    reply: actorDetail,
    status: 201,
  },
  removeActorName: {
    method: 'delete',
    path: '/api/actors/{slug}/names/{name}',
    summary: 'Take another name of an organisation back',
    query: noQuery,
    reply: actorDetail,
  },
} as const
