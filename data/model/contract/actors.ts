// Shapes of organisations, their pages, and the values that people read on pages.

import { z } from 'zod'
import { camp, instant, kind, slug, whole } from './shapes.ts'

export const actorRow = z
  .strictObject({
    slug: slug.describe('Its key in addresses and queries'),
    name: z.string().describe('Its name'),
    kind: kind.describe('What it is'),
    website: z.string().nullable().describe('Address of its site; null where not known'),
    camps: z.record(z.string(), camp).describe('Its camp by grid; a grid that gives it none is not in it'),
    pages: whole.describe('Its pages, on any platform'),
    parent: slug.nullable().describe('Slug of the federation it is a member of; null: of none that is known'),
  })
  .meta({ id: 'Actor', description: 'An organisation' })
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
  id: whole.describe('Number of the page'),
  platform: z.string().describe('Key of its platform'),
  name: z.string().describe('Its name'),
  handle: z.string().nullable().describe('Its handle on the platform; null where not known'),
  address: z.string().nullable().describe('Its public address; null where not known'),
  actor: slug.nullable().describe('Slug of its organisation; null: it waits for one'),
  actorName: z.string().nullable().describe('Name of its organisation; null as `actor`'),
  posts: whole.describe('Its posts, of any time'),
  newestPostAt: instant.nullable().describe('Instant of its newest post, UTC; null without posts'),
  parts: whole.describe(
    'Kept pages that are shown as this one, itself counted: 1 for a page that is one with no other',
  ),
})
/** Where an organisation is at home, in degrees of WGS 84; `name` null: nobody said what the place is called. */
export const actorPlace = z.strictObject({
  name: z.string().min(1).max(120).nullable(),
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
})
/** What a person may correct of an organisation; what is missing stays. */
export const actorChange = z.strictObject({
  name: z.string().min(1).max(200).optional(),
  kind: kind.optional(),
  website: z.string().max(500).nullable().optional(),
  /** `region-11`, `departement-2A`. */
  territories: z
    .array(z.string().regex(/^(region-\d{2}|departement-(\d{2,3}|2[AB]))$/))
    .max(50)
    .optional(),
  /** Slug of the federation it is a member of; null: of none. Never itself, nor one of its own members. */
  parent: slug.nullable().optional(),
  /** Null: not known. */
  place: actorPlace.nullable().optional(),
})
/** Null: as files say it. */
const corrected = (most: number) => z.string().max(most).nullable()
export const pageChange = z.strictObject({
  /** Slug of its organisation; null: nobody's; missing: it stays. */
  actor: slug.nullable().optional(),
  name: corrected(200).optional(),
  handle: corrected(100).optional(),
  address: corrected(500).optional(),
  /** Keeps the page's name as another name of the organisation: what was confirmed is not asked again. */
  remember: z.boolean().optional(),
})

export const observationRow = z.strictObject({
  pageId: whole.describe('Number of the page'),
  page: z.string().describe('Name of the page'),
  actor: slug.nullable().describe('Slug of its organisation; null where it has none'),
  platform: z.string().describe('Key of the platform'),
  metric: z.string().describe('What was read, as the source names it'),
  value: z.number().describe('As it was read'),
  observedOn: z
    .string()
    .nullable()
    .describe('Instant, day or month of the reading, as exact as it is known; null where it is not'),
  precision: z.enum(['instant', 'day', 'month', 'unknown']).describe('How exact `observedOn` is'),
  bound: z.enum(['exact', 'above', 'below']).describe('Whether the true value is this one, above it or below it'),
  address: z.string().nullable().describe('Address it was read at; null where not known'),
  note: z.string().nullable().describe('What the source adds; null where nothing'),
  importId: whole.nullable().describe('Import that brought it; null where that is not known'),
  line: whole.describe('Line in the file it came from'),
  notDrawn: z
    .enum(['unknown-platform', 'unknown-metric', 'bound', 'undated'])
    .nullable()
    .describe('Why a figure leaves it out; null when it may be drawn'),
})
