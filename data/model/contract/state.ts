// Shapes of what there is: health, the data sets, and how a request that fails is answered.

import { z } from 'zod'
import { camp, dataset, instant, whole } from './shapes.ts'

export const problem = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  /** A stable key for the reader's language; `problems` in words. */
  code: z.string(),
})

export const counts = z.strictObject({
  actors: whole,
  pages: whole,
  posts: whole,
  pageReadings: whole,
  postReadings: whole,
  imports: whole,
})

export const health = z.strictObject({
  status: z.literal('ok'),
  version: z.string(),
  counts,
  /** SHA-256 of the current state, only when asked with ?hash=1. */
  contentHash: z.string().optional(),
})

const campCoverage = z.strictObject({ camp, pages: whole, pagesWithPosts: whole, posts: whole })
const datasetState = z.strictObject({
  counts,
  camps: z.array(campCoverage),
  /** Pages whose actor has no camp in the grid, or that have no actor. */
  unassignedPages: whole,
  platforms: z.array(z.strictObject({ platform: z.string(), pages: whole, posts: whole })),
  /** UTC instant of the newest post; null without posts. */
  newestPostAt: instant.nullable(),
  oldestPostAt: instant.nullable(),
})
/** What there is to show. `real` opens as soon as the associative and the commercial camp each have a page with posts. */
export const datasets = z.strictObject({
  opens: dataset,
  /** Camps of the grid that still lack a real page with posts. */
  missingCamps: z.array(camp),
  real: datasetState,
  demo: datasetState.nullable(),
  grids: z.array(z.strictObject({ key: z.string(), camps: z.array(camp) })),
})
