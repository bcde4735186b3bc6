// Shapes of organisations, their pages, and the values that people read on pages.

import { z } from 'zod'
import { camp, instant, kind, slug, whole } from './shapes.ts'

export const actorRow = z.strictObject({
  slug,
  name: z.string(),
  kind,
  website: z.string().nullable(),
  camps: z.record(z.string(), camp),
  pages: whole,
})
export const newActor = z.strictObject({
  name: z.string().min(1).max(200),
  kind,
  /** Camp in the grid `article`; the default of the kind when absent. */
  camp: camp.optional(),
  website: z.string().max(500).optional(),
  /** Addresses of its public pages. */
  pages: z.array(z.string().min(1).max(500)).max(20).optional(),
})

export const pageRow = z.strictObject({
  id: whole,
  platform: z.string(),
  name: z.string(),
  handle: z.string().nullable(),
  address: z.string().nullable(),
  actor: slug.nullable(),
  actorName: z.string().nullable(),
  posts: whole,
  newestPostAt: instant.nullable(),
  /** Kept pages that are shown as this one, itself counted: 1 for a page that is one with no other. */
  parts: whole,
})
export const pageChange = z.strictObject({
  actor: slug.nullable(),
  /** Keeps the page's name as another name of the organisation: what was confirmed is not asked again. */
  remember: z.boolean().optional(),
})

export const observationRow = z.strictObject({
  pageId: whole,
  page: z.string(),
  actor: slug.nullable(),
  platform: z.string(),
  metric: z.string(),
  value: z.number(),
  observedOn: z.string().nullable(),
  precision: z.enum(['instant', 'day', 'month', 'unknown']),
  bound: z.enum(['exact', 'above', 'below']),
  address: z.string().nullable(),
  note: z.string().nullable(),
  importId: whole.nullable(),
  line: whole,
  /** Why a figure leaves it out; null when it may be drawn. */
  notDrawn: z.enum(['unknown-platform', 'unknown-metric', 'bound', 'undated']).nullable(),
})
