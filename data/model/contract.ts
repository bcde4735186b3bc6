// Every API route: path, query, body and reply as schemas. Types, checks and the OpenAPI document come from here; the
// shapes are in contract/, one file a subject. The client imports types only, so that the schema library stays out of its
// first load.

import { z } from 'zod'
import { actorRow, newActor, observationRow, pageChange, pageRow } from './contract/actors.ts'
import { type advicePage, adviceRoutes, type pieceOfAdvice, type plannerPage } from './contract/advice.ts'
import { annotationRoutes } from './contract/annotations.ts'
import { citationRoutes } from './contract/citations.ts'
import { embeddingRoutes } from './contract/embedding.ts'
import { exportRoutes } from './contract/exports.ts'
import { figureRoutes } from './contract/figure-routes.ts'
import type { certainties, comparedMetric, compareReply } from './contract/figures.ts'
import { type goal, goalRoutes, type pace } from './contract/goals.ts'
import { gridRoutes } from './contract/grids.ts'
import { type habitGroup, type habitsPage, habitsRoutes } from './contract/habits.ts'
import {
  type change,
  importOptions,
  type importReport,
  importRow,
  job,
  jobSummary,
  type rejectionCause,
  rejectionsReply,
  rereadOptions,
} from './contract/imports.ts'
import { keptMapping, type mappingOffer } from './contract/mappings.ts'
import { matchingRoutes, type pageDetail, type proposal } from './contract/matching.ts'
import { type needLine, type needOffer, needRoutes } from './contract/need-tables.ts'
import { postSearchRoutes } from './contract/posts.ts'
import type { statedNumber } from './contract/provenance.ts'
import { provenanceRoutes } from './contract/provenance-routes.ts'
import type { seriesReply } from './contract/series.ts'
import { dataQuery, dataset, day, flag, language, noQuery, slug, wholeText } from './contract/shapes.ts'
import { type metricStanding, type peerStanding, standingRoutes } from './contract/standing.ts'
import { datasets, health, type problem } from './contract/state.ts'
import { tableRoutes } from './contract/tables.ts'
import {
  type needIndicator,
  type needValue,
  territoryRoutes,
  type territoryRow,
  type territoryVoice,
} from './contract/territories.ts'
import { topicRoutes } from './contract/topic-routes.ts'
import type { termRow, topicPreview } from './contract/topics.ts'
import { expectations } from './records.ts'

export { compareReply } from './contract/figures.ts'
export { importReport } from './contract/imports.ts'
export { compareQuery, figureFileQuery } from './contract/query.ts'
export { seriesReply } from './contract/series.ts'
export { problem } from './contract/state.ts'

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
    query: z.strictObject({
      hash: flag.optional(),
      data: dataset
        .optional()
        .describe('Whose counts and hash; the real ones without it, and where there is no demonstration'),
    }),
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
  ...figureRoutes,
  ...territoryRoutes,
  ...needRoutes,
  actors: {
    method: 'get',
    path: '/api/actors',
    summary: 'Organisations with their camp in each grid',
    query: dataQuery,
    reply: z.strictObject({ actors: z.array(actorRow).describe('By name') }),
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
    summary: 'Say which organisation a page belongs to, or correct its name, handle or address',
    query: noQuery,
    body: pageChange,
    reply: pageRow,
  },
  ...matchingRoutes,
  ...gridRoutes,
  ...standingRoutes,
  ...postSearchRoutes,
  ...habitsRoutes,
  ...adviceRoutes,
  ...goalRoutes,
  observations: {
    method: 'get',
    path: '/api/observations',
    summary: 'Values read on pages, with those that are kept but never drawn and why',
    query: dataQuery,
    reply: z.strictObject({ observations: z.array(observationRow).describe('Drawn or not') }),
  },
  imports: {
    method: 'get',
    path: '/api/imports',
    summary: 'All imports, newest first',
    query: noQuery,
    reply: z.strictObject({ imports: z.array(importRow) }),
  },
  rejections: {
    method: 'get',
    path: '/api/imports/{id}/rejections',
    summary:
      'Rejected cells and rows of an import, at most 500 at a time, by column (empty: the whole row) and by reason',
    query: z.strictObject({
      limit: wholeText.optional(),
      offset: wholeText.optional(),
      column: z.string().max(1000).optional(),
      expected: z.enum(expectations).optional(),
    }),
    reply: rejectionsReply,
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
  uploads: {
    method: 'get',
    path: '/api/uploads',
    summary: 'Uploads that wait, are read or were stored lately, in the order of their arrival',
    query: noQuery,
    reply: z.strictObject({ uploads: z.array(jobSummary) }),
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
  rereadUpload: {
    method: 'post',
    path: '/api/uploads/{id}/reread',
    summary: 'Read an upload anew: as another source, by a mapping, with a zone or a page; nothing is stored',
    query: noQuery,
    body: rereadOptions,
    reply: job,
    status: 202,
  },
  dropUpload: {
    method: 'delete',
    path: '/api/uploads/{id}',
    summary: 'Forget an upload, or stop it while it is read or stored: nothing of it stays',
    query: noQuery,
    reply: z.strictObject({ dropped: z.boolean() }),
  },
  mappings: {
    method: 'get',
    path: '/api/mappings',
    summary: 'Kept mappings of tables that no source knows',
    query: noQuery,
    reply: z.strictObject({ mappings: z.array(keptMapping) }),
  },
  forgetMapping: {
    method: 'delete',
    path: '/api/mappings/{name}',
    summary: 'Forget a kept mapping; imports read by it stay as they are',
    query: noQuery,
    reply: z.strictObject({ forgotten: z.boolean() }),
  },
  ...provenanceRoutes,
  ...topicRoutes,
  ...annotationRoutes,
  ...citationRoutes,
  ...exportRoutes,
  ...tableRoutes,
  ...embeddingRoutes,
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
export type ComparedMetric = z.output<typeof comparedMetric>
export type ComparedPoint = ComparedMetric['points'][number]
export type FigureSet = CompareReply['sets'][number]
export type SeriesReply = z.output<typeof seriesReply>
export type Certainty = (typeof certainties)[number]
export type StandingReply = Reply<'standing'>
export type StandingPage = StandingReply['pages'][number]
export type MetricStanding = z.output<typeof metricStanding>
export type PeerStanding = z.output<typeof peerStanding>
export type HabitsReply = Reply<'habits'>
export type HabitsPage = z.output<typeof habitsPage>
export type HabitGroup = z.output<typeof habitGroup>
export type AdviceReply = Reply<'advice'>
export type AdvicePage = z.output<typeof advicePage>
export type Advice = z.output<typeof pieceOfAdvice>
export type PlannerReply = Reply<'planner'>
export type PlannerPage = z.output<typeof plannerPage>
export type PaceReply = Reply<'pace'>
export type Pace = z.output<typeof pace>
export type Goal = z.output<typeof goal>
export type ImportReport = z.output<typeof importReport>
export type ImportedBy = ImportRow['by']
export type ImportRow = z.output<typeof importRow>
export type Job = z.output<typeof job>
export type JobSummary = z.output<typeof jobSummary>
export type Change = z.output<typeof change>
export type RejectionCause = z.output<typeof rejectionCause>
export type Nearness = NonNullable<ImportReport['error']>['nearest']
export type StatedNumber = z.output<typeof statedNumber>
export type OriginReply = Reply<'origin'>
export type TypedOutcome = Reply<'typeNumbers'>
export type TypedNumber = Reply<'typed'>['numbers'][number]
export type ReceivedLine = Reply<'importLine'>
export type MappingOffer = z.output<typeof mappingOffer>
export type NeedOffer = z.output<typeof needOffer>
export type NeedLine = z.output<typeof needLine>
export type ActorRow = z.output<typeof actorRow>
export type PageRow = z.output<typeof pageRow>
export type PageDetail = z.output<typeof pageDetail>
export type Proposal = z.output<typeof proposal>
export type ProposedMatch = Proposal['pages'][number]
export type ObservationRow = z.output<typeof observationRow>
export type TermRow = z.output<typeof termRow>
export type TopicState = Reply<'topicState'>
export type TopicPreview = z.output<typeof topicPreview>
export type CodingState = Reply<'coding'>
export type AgreementReply = Reply<'topicAgreement'>
export type TerritoriesReply = Reply<'territories'>
export type TerritoryReply = Reply<'territory'>
export type TerritoryRow = z.output<typeof territoryRow>
export type TerritoryVoice = z.output<typeof territoryVoice>
export type NeedIndicator = z.output<typeof needIndicator>
export type NeedValue = z.output<typeof needValue>
export type Problem = z.output<typeof problem>
export type Interval = readonly [number, number]
