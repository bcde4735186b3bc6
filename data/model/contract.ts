// Every API route: path, query, body and reply as schemas. Types, checks and the OpenAPI document come from here.
// The client imports types only, so that the schema library stays out of its first load. Never z.coerce: it turns '' into 0.

import { z } from 'zod'
import { actorKinds, camps, expectations, fileFaults } from './records.ts'
import { type Language, languages } from './words/index.ts'

const wholeText = z.string().regex(/^\d+$/)
const whole = z.int().min(0)
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const instant = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/)
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const camp = z.enum(camps)
const kind = z.enum(actorKinds)
/** Real pages and posts, or the invented ones: never both in one reply. */
const dataset = z.enum(['real', 'demo'])
const flag = z.enum(['0', '1'])
const language = z.enum(Object.keys(languages) as Language[])

export const problem = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  /** A stable key for the reader's language; `problems` in words. */
  code: z.string(),
})

const counts = z.strictObject({
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

const interval = z.tuple([z.number(), z.number()])

/** One page's value in a comparison. */
const point = z.strictObject({
  pageId: whole,
  page: z.string(),
  actor: slug.nullable(),
  camp,
  value: z.number(),
  /** Posts the value rests on; null for states such as followers. */
  posts: whole.nullable(),
  /** Day of the reading for states, its month where only that is known; null for events. */
  observedOn: z.union([day, month]).nullable(),
})
const summary = z.strictObject({
  camp,
  n: whole,
  missing: whole,
  median: z.number().nullable(),
  q1: z.number().nullable(),
  q3: z.number().nullable(),
  /** Percentile bootstrap over pages, 95 %; null below 3 pages. */
  interval: interval.nullable(),
})
/**
 * How sure a difference is: `clear` when the interval of the ratio excludes 1 and both camps have at least 10 pages;
 * `likely` when it excludes 1 with 5 to 9 pages in a camp; `uncertain` when it includes 1; `too-few` under 5 pages.
 */
export const certainties = ['clear', 'likely', 'uncertain', 'too-few'] as const
const estimate = z.strictObject({ value: z.number(), interval: interval.nullable() })
const gap = z.strictObject({
  /** Median of `right` / median of `left`; null when either median is 0 or missing. */
  ratio: z.number().nullable(),
  ratioInterval: interval.nullable(),
  /** Median of `right` minus median of `left`. */
  difference: z.number().nullable(),
  differenceInterval: interval.nullable(),
  /** Why there is no ratio. */
  noRatio: z.enum(['zero-median', 'no-values']).nullable(),
  certainty: z.enum(certainties),
})
const tests = z.strictObject({
  mannWhitney: z.strictObject({ u: z.number(), p: z.number(), method: z.enum(['exact', 'normal']) }).nullable(),
  /** Of `right` over `left`: 1 when every page of right is above every page of left. */
  cliffsDelta: estimate.nullable(),
  /** P(right > left) + P(equal) / 2, in 0-1. */
  superiority: estimate.nullable(),
  /** exp(median of log right - log left) over positive values; `leftOut` counts the zeros not used. */
  hodgesLehmann: z.strictObject({ ratio: z.number(), interval: interval.nullable(), leftOut: whole }).nullable(),
})
const comparedMetric = z.strictObject({
  metric: z.string(),
  points: z.array(point),
  left: summary,
  right: summary,
  gap,
  tests,
})
/** What every figure says of itself. */
const figureBasis = {
  data: dataset,
  platform: z.string(),
  grid: z.string(),
  left: camp,
  right: camp,
  /** Months, both included. */
  from: month,
  to: month,
  zone: z.string(),
  /** Days for which a state such as followers holds. */
  tolerance: whole,
  newestPostAt: instant.nullable(),
  /** Keys of the sources whose readings were used. */
  sources: z.array(z.string()),
  /** Pages of actors without a camp in this grid, or without an actor: counted, not shown. */
  unassignedPages: whole,
  resamples: whole,
  seed: whole,
}
export const compareReply = z.strictObject({ ...figureBasis, metrics: z.array(comparedMetric) })

const seriesPoint = z.strictObject({
  month,
  n: whole,
  missing: whole,
  median: z.number().nullable(),
  q1: z.number().nullable(),
  q3: z.number().nullable(),
})
export const seriesReply = z.strictObject({
  ...figureBasis,
  metric: z.string(),
  /** How sure the difference over the whole period is: a trend must not say more than the comparison. */
  certainty: z.enum(certainties),
  sets: z.array(z.strictObject({ camp, points: z.array(seriesPoint) })),
})

const figureQuery = {
  data: dataset.optional(),
  platform: z.string().optional(),
  grid: z.string().optional(),
  left: camp.optional(),
  right: camp.optional(),
  from: month.optional(),
  to: month.optional(),
  tolerance: wholeText.optional(),
}
export const compareQuery = z.strictObject({ ...figureQuery, metric: z.string().optional() })
export const seriesQuery = z.strictObject({ ...figureQuery, metric: z.string() })
export const figureFileQuery = z.strictObject({
  ...figureQuery,
  metric: z.string().optional(),
  lang: language.optional(),
  theme: z.enum(['light', 'dark']).optional(),
  width: wholeText.optional(),
})

export const actorRow = z.strictObject({
  slug,
  name: z.string(),
  kind,
  website: z.string().nullable(),
  camps: z.record(z.string(), camp),
  pages: whole,
})
const newActor = z.strictObject({
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
})
const pageChange = z.strictObject({ actor: slug.nullable() })

const observationRow = z.strictObject({
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

export const rejectionRow = z.strictObject({
  line: whole,
  column: z.string().nullable(),
  found: z.string(),
  expected: z.enum(expectations),
})
const fileFault = z.strictObject({
  code: z.enum(fileFaults),
  line: whole.nullable(),
  column: z.string().nullable(),
  found: z.string().nullable(),
})
/** One import as the command line prints it (`--json`) and the Data screen shows it. Counted in rows of the file. */
export const importReport = z.strictObject({
  file: z.string(),
  importId: whole.nullable(),
  source: z.string().nullable(),
  read: whole,
  inserted: whole,
  updated: whole,
  unchanged: whole,
  rejected: whole,
  seconds: z.number(),
  /** Why nothing was stored. */
  error: fileFault.optional(),
})
const importRow = z.strictObject({
  id: whole,
  file: z.string(),
  source: z.string(),
  sha256: z.string(),
  bytes: whole,
  importedAt: instant,
  observedAt: instant,
  isObservedAtEstimated: z.boolean(),
  read: whole,
  inserted: whole,
  updated: whole,
  unchanged: whole,
  rejected: whole,
  isTextKept: z.boolean(),
  areBytesKept: z.boolean(),
  undoneAt: instant.nullable(),
})
const importDetail = z.strictObject({ import: importRow, rejections: z.array(rejectionRow) })

/** Where an upload stands. `preview`: read and checked, nothing stored yet. */
const job = z.strictObject({
  id: z.string(),
  file: z.string(),
  state: z.enum(['reading', 'preview', 'storing', 'done', 'failed']),
  bytesRead: whole,
  bytesTotal: whole,
  rowsRead: whole,
  recognised: z
    .strictObject({
      format: z.string(),
      source: z.string(),
      /** Header generation or variant, a key in words. */
      variant: z.string().nullable(),
      columns: z.array(z.string()),
      ignoredColumns: z.array(z.string()),
    })
    .nullable(),
  /** First rows as they will be stored. */
  preview: z.array(
    z.strictObject({
      line: whole,
      page: z.string(),
      platform: z.string(),
      publishedAt: z.string().nullable(),
      /** The post's text, shortened; null without a text, and for a value stated about a page. */
      text: z.string().nullable(),
      /** Format of the post; null for a value stated about a page. */
      format: z.string().nullable(),
      /** The value stated about a page; null for a post. */
      stated: z
        .strictObject({ metric: z.string(), value: z.number(), bound: z.enum(['exact', 'above', 'below']) })
        .nullable(),
      interactions: whole.nullable(),
      followers: whole.nullable(),
    }),
  ),
  rejections: z.array(rejectionRow),
  /** Pages of this file that have no actor yet. */
  pagesWithoutActor: whole,
  report: importReport.nullable(),
})

const importOptions = z.strictObject({
  /** Name of the file as the person sees it. */
  file: z.string().min(1).max(300),
  source: z.string().optional(),
  actor: slug.optional(),
  observedAt: day.optional(),
  text: flag.optional(),
  /** Zone of the times that the file writes without one, `Europe/Paris`. */
  zone: z.string().max(60).optional(),
})

const dataQuery = z.strictObject({ data: dataset.optional() })
const noQuery = z.strictObject({})

type Route = {
  readonly method: 'get' | 'post' | 'patch' | 'delete'
  readonly path: string
  readonly summary: string
  readonly query: z.ZodType
  readonly body?: z.ZodType
  /** `file` when the body is the bytes of a file. */
  readonly receives?: 'file'
  readonly reply: z.ZodType | 'file'
  readonly status?: number
}

/** All routes. Paths carry parameters as `{name}`. */
export const routes = {
  health: {
    method: 'get',
    path: '/api/health',
    summary: 'Liveness, version and counts',
    query: z.strictObject({ hash: flag.optional() }),
    reply: health,
  },
  openapi: {
    method: 'get',
    path: '/api/openapi.json',
    summary: 'This description',
    query: noQuery,
    reply: z.record(z.string(), z.unknown()),
  },
  datasets: {
    method: 'get',
    path: '/api/datasets',
    summary: 'What data there is, real and invented, and which opens first',
    query: z.strictObject({ grid: z.string().optional() }),
    reply: datasets,
  },
  compare: {
    method: 'get',
    path: '/api/compare',
    summary: 'Two camps as distributions of page values, with effect sizes and intervals',
    query: compareQuery,
    reply: compareReply,
  },
  series: {
    method: 'get',
    path: '/api/series',
    summary: 'Monthly medians of a metric by camp',
    query: seriesQuery,
    reply: seriesReply,
  },
  figure: {
    method: 'get',
    path: '/api/figures/{name}',
    summary: 'A figure as a file: gap, distribution or trend, as .svg, .png, .csv or .json',
    query: figureFileQuery,
    reply: 'file',
  },
  actors: {
    method: 'get',
    path: '/api/actors',
    summary: 'Organisations with their camp in each grid',
    query: dataQuery,
    reply: z.strictObject({ actors: z.array(actorRow) }),
  },
  addActor: {
    method: 'post',
    path: '/api/actors',
    summary: 'Add an organisation and its pages; a known name is given the pages and keeps its kind and camp',
    query: noQuery,
    body: newActor,
    reply: actorRow,
    status: 201,
  },
  pages: {
    method: 'get',
    path: '/api/pages',
    summary: 'Pages; with unassigned=1 only those without an actor',
    query: z.strictObject({ data: dataset.optional(), unassigned: flag.optional() }),
    reply: z.strictObject({ pages: z.array(pageRow) }),
  },
  changePage: {
    method: 'patch',
    path: '/api/pages/{id}',
    summary: 'Say which organisation a page belongs to',
    query: noQuery,
    body: pageChange,
    reply: pageRow,
  },
  observations: {
    method: 'get',
    path: '/api/observations',
    summary: 'Values read on pages, with those that are kept but never drawn and why',
    query: dataQuery,
    reply: z.strictObject({ observations: z.array(observationRow) }),
  },
  imports: {
    method: 'get',
    path: '/api/imports',
    summary: 'All imports, newest first',
    query: noQuery,
    reply: z.strictObject({ imports: z.array(importRow) }),
  },
  import: {
    method: 'get',
    path: '/api/imports/{id}',
    summary: 'One import with its rejected lines',
    query: noQuery,
    reply: importDetail,
  },
  rejectedRows: {
    method: 'get',
    path: '/api/imports/{id}/rejections.csv',
    summary: 'The rejected rows of an import with their reasons, to correct and import again',
    query: z.strictObject({ lang: language.optional() }),
    reply: 'file',
  },
  undoImport: {
    method: 'delete',
    path: '/api/imports/{id}',
    summary: 'Undo an import',
    query: noQuery,
    reply: importRow,
  },
  upload: {
    method: 'post',
    path: '/api/uploads',
    summary: 'Receive a file, recognise it and preview what would be stored',
    query: importOptions,
    receives: 'file',
    reply: job,
    status: 202,
  },
  job: { method: 'get', path: '/api/uploads/{id}', summary: 'Where an upload stands', query: noQuery, reply: job },
  storeUpload: {
    method: 'post',
    path: '/api/uploads/{id}/import',
    summary: 'Store a previewed upload',
    query: noQuery,
    body: z.strictObject({
      actor: slug.optional(),
      source: z.string().optional(),
      observedAt: day.optional(),
      allOrNothing: z.boolean().optional(),
      keepText: z.boolean().optional(),
    }),
    reply: job,
    status: 202,
  },
  dropUpload: {
    method: 'delete',
    path: '/api/uploads/{id}',
    summary: 'Forget an upload that was not stored',
    query: noQuery,
    reply: z.strictObject({ dropped: z.boolean() }),
  },
  makeDemo: {
    method: 'post',
    path: '/api/demo',
    summary: 'Make the invented demonstration data',
    query: noQuery,
    reply: datasets,
  },
  removeDemo: {
    method: 'delete',
    path: '/api/demo',
    summary: 'Remove the invented demonstration data',
    query: noQuery,
    reply: datasets,
  },
} as const satisfies Record<string, Route>

export type Routes = typeof routes
export type RouteKey = keyof Routes
export type Query<K extends RouteKey> = z.input<Routes[K]['query']>
export type Body<K extends RouteKey> = Routes[K] extends { body: infer B extends z.ZodType } ? z.input<B> : undefined
export type Reply<K extends RouteKey> = Routes[K]['reply'] extends z.ZodType ? z.output<Routes[K]['reply']> : never

export type Dataset = z.output<typeof dataset>
export type DatasetsReply = z.output<typeof datasets>
export type CompareReply = z.output<typeof compareReply>
export type ComparedMetric = CompareReply['metrics'][number]
export type ComparedPoint = ComparedMetric['points'][number]
export type SeriesReply = z.output<typeof seriesReply>
export type Certainty = (typeof certainties)[number]
export type ImportReport = z.output<typeof importReport>
export type ImportRow = z.output<typeof importRow>
export type Job = z.output<typeof job>
export type ActorRow = z.output<typeof actorRow>
export type PageRow = z.output<typeof pageRow>
export type ObservationRow = z.output<typeof observationRow>
export type Problem = z.output<typeof problem>
export type Interval = readonly [number, number]
