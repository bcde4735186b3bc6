// One typed call for every route of the contract, and the only fetch of the client. Types alone come from the contract:
// the schema library stays out of what a browser loads, and the compiler checks that each path below is the contract's.

import type { Body, Dataset, Problem, Query, Reply, RouteKey, Routes } from '../data/model/contract.ts'
import { queryInWords } from '../data/model/figure-file.ts'
import type { TerritoryLevel } from '../data/model/records.ts'
import { replyAddress } from '../data/model/site.ts'
import type { Language } from '../data/model/words/index.ts'
import { type Site, site } from './site.ts'

const paths: { readonly [K in RouteKey]: `${Uppercase<Routes[K]['method']>} ${Routes[K]['path']}` } = {
  health: 'GET /api/health',
  openapi: 'GET /api/openapi.json',
  datasets: 'GET /api/datasets',
  metrics: 'GET /api/metrics',
  compare: 'GET /api/compare',
  series: 'GET /api/series',
  pageSeries: 'GET /api/page-series',
  shareOfVoice: 'GET /api/share-of-voice',
  change: 'GET /api/change',
  sensitivity: 'GET /api/sensitivity',
  effort: 'GET /api/effort',
  concentration: 'GET /api/concentration',
  correlation: 'GET /api/correlation',
  presence: 'GET /api/presence',
  ranking: 'GET /api/ranking',
  week: 'GET /api/week',
  formatMix: 'GET /api/format-mix',
  territories: 'GET /api/territories',
  territory: 'GET /api/territories/{key}',
  figure: 'GET /api/figures/{name}',
  oembed: 'GET /api/oembed',
  actors: 'GET /api/actors',
  addActor: 'POST /api/actors',
  pages: 'GET /api/pages',
  changePage: 'PATCH /api/pages/{id}',
  proposals: 'GET /api/proposals',
  page: 'GET /api/pages/{id}',
  decidePages: 'POST /api/page-decisions',
  addPageName: 'POST /api/pages/{id}/names',
  removePageName: 'DELETE /api/pages/{id}/names/{name}',
  actor: 'GET /api/actors/{slug}',
  changeActor: 'PATCH /api/actors/{slug}',
  grids: 'GET /api/grids',
  grid: 'GET /api/grids/{key}',
  addGrid: 'POST /api/grids',
  changeGrid: 'PATCH /api/grids/{key}',
  removeGrid: 'DELETE /api/grids/{key}',
  decideCamp: 'POST /api/grids/{key}/decisions',
  takeBackCamp: 'DELETE /api/grids/{key}/decisions/{id}',
  standing: 'GET /api/actors/{slug}/standing',
  posts: 'GET /api/posts',
  topicVoices: 'GET /api/topics/voices',
  calls: 'GET /api/calls',
  habits: 'GET /api/actors/{slug}/habits',
  advice: 'GET /api/actors/{slug}/advice',
  planner: 'GET /api/actors/{slug}/planner',
  pace: 'GET /api/actors/{slug}/pace',
  goals: 'GET /api/actors/{slug}/goals',
  setGoal: 'POST /api/actors/{slug}/goals',
  changeGoal: 'PATCH /api/actors/{slug}/goals/{id}',
  removeGoal: 'DELETE /api/actors/{slug}/goals/{id}',
  restoreGoal: 'POST /api/actors/{slug}/goals/{id}/restore',
  mergeActor: 'POST /api/actors/{slug}/merge',
  addActorName: 'POST /api/actors/{slug}/names',
  removeActorName: 'DELETE /api/actors/{slug}/names/{name}',
  observations: 'GET /api/observations',
  imports: 'GET /api/imports',
  import: 'GET /api/imports/{id}',
  importChanges: 'GET /api/imports/{id}/changes',
  redoImport: 'POST /api/imports/{id}/redo',
  forgetFile: 'DELETE /api/imports/{id}/file',
  importLine: 'GET /api/imports/{id}/lines/{line}',
  addPicture: 'POST /api/imports/{id}/picture',
  picture: 'GET /api/imports/{id}/picture',
  needTemplate: 'GET /api/need/template.csv',
  origin: 'GET /api/pages/{id}/origin',
  typed: 'GET /api/typed',
  typeNumbers: 'POST /api/typed',
  rejections: 'GET /api/imports/{id}/rejections',
  rejectedRows: 'GET /api/imports/{id}/rejections.csv',
  undoImport: 'DELETE /api/imports/{id}',
  upload: 'POST /api/uploads',
  uploads: 'GET /api/uploads',
  job: 'GET /api/uploads/{id}',
  storeUpload: 'POST /api/uploads/{id}/import',
  dropUpload: 'DELETE /api/uploads/{id}',
  rereadUpload: 'POST /api/uploads/{id}/reread',
  export: 'GET /api/export.ndjson',
  package: 'GET /api/package.zip',
  table: 'GET /api/tables/{name}',
  mappings: 'GET /api/mappings',
  forgetMapping: 'DELETE /api/mappings/{name}',
  topics: 'GET /api/topics',
  topicState: 'GET /api/topics/state',
  addTerm: 'POST /api/topics/terms',
  changeTerm: 'PATCH /api/topics/terms/{id}',
  removeTerm: 'DELETE /api/topics/terms/{id}',
  restoreTerm: 'POST /api/topics/terms/{id}/restore',
  previewTopics: 'POST /api/topics/preview',
  restoreTopics: 'POST /api/topics/restore',
  topicsFile: 'GET /api/topics.csv',
  importTopics: 'POST /api/topics/import',
  recountTopics: 'POST /api/topics/recount',
  coding: 'GET /api/topics/coding',
  codePost: 'POST /api/topics/coding',
  takeBackCoding: 'DELETE /api/topics/coding',
  topicAgreement: 'GET /api/topics/agreement',
  codedFile: 'GET /api/topics/coded.csv',
  annotations: 'GET /api/annotations',
  addAnnotation: 'POST /api/annotations',
  changeAnnotation: 'PATCH /api/annotations/{id}',
  removeAnnotation: 'DELETE /api/annotations/{id}',
  restoreAnnotation: 'POST /api/annotations/{id}/restore',
  hideDate: 'PATCH /api/yearly-dates/{key}',
  cite: 'POST /api/citations',
  citations: 'GET /api/citations',
  citation: 'GET /api/citations/{id}',
  citationFile: 'GET /api/citations/{id}/{name}',
  makeDemo: 'POST /api/demo',
  removeDemo: 'DELETE /api/demo',
}

type Name<P extends string> = P extends `${string}{${infer N}}${infer Rest}` ? N | Name<Rest> : never
type Request<K extends RouteKey> = {
  readonly params?: Readonly<Record<Name<Routes[K]['path']>, string | number>>
  readonly query?: Query<K>
  readonly body?: Body<K>
  /** Sent as it is, never read by the browser. */
  readonly file?: Blob
  readonly signal?: AbortSignal
}

/** A request the server refused, or that did not reach it. */
export class Refused extends Error {
  /** The server's own words of what happened; `null` when it could not be reached or answered something else. */
  readonly problem: Problem | null
  constructor(problem: Problem | null, message: string) {
    super(message)
    this.name = 'Refused'
    this.problem = problem
  }
}

type Params = Readonly<Record<string, string | number>>

const pathWith = (path: string, params: Params): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name] ?? '')))

/** A list is said once for each of its members. */
const wordsOf = (query: object): URLSearchParams =>
  new URLSearchParams(
    Object.entries(query).flatMap(([key, value]: [string, unknown]) =>
      (Array.isArray(value) ? value : [value]).flatMap((one: unknown) => (typeof one === 'string' ? [[key, one]] : [])),
    ),
  )

const addressOf = (path: string, params: Params, query: object): string => {
  const filled = pathWith(path, params)
  const text = wordsOf(query).toString()
  return text === '' ? filled : `${filled}?${text}`
}

const problemOf = async (response: Response): Promise<Problem | null> => {
  if (!(response.headers.get('content-type') ?? '').includes('json')) return null
  const found: unknown = await response.json()
  // The shape is the contract's; a reply without it (from a proxy, say) is no problem document.
  return typeof found === 'object' && found !== null && 'code' in found && 'detail' in found ? (found as Problem) : null
}

/** @throws Refused where none came; AbortError when `signal` ended it */
const arrived = (sent: Promise<Response>, signal: AbortSignal | undefined): Promise<Response> =>
  sent.catch((reason: unknown) => {
    if (signal?.aborted === true) throw reason
    throw new Refused(null, 'unreachable')
  })

const notPublished = (asked: string): Refused =>
  new Refused(
    {
      type: 'about:blank',
      title: 'Not Found',
      status: 404,
      detail: `This publication holds no reply to ${asked}.`,
      code: 'not-published',
    },
    'not published',
  )

/** What a publication keeps. A host may answer a page of its own for a file that is not there: that is no reply either. */
const askSite = async (here: Site, asked: string, query: URLSearchParams, signal?: AbortSignal): Promise<unknown> => {
  const [method, path = ''] = asked.split(' ')
  if (method !== 'GET') throw notPublished(asked)
  const address = replyAddress({ ...here, root: here.folder }, path, query)
  const response = await arrived(fetch(address, signal === undefined ? {} : { signal }), signal)
  if (response.status === 404) throw notPublished(`${asked}?${query}`)
  if (!response.ok) throw new Refused(null, `${response.status} ${response.statusText}`)
  try {
    return JSON.parse(await response.text())
  } catch (reason) {
    if (reason instanceof SyntaxError) throw notPublished(`${asked}?${query}`)
    throw reason
  }
}

/** @throws Refused when the reply is an error or none came; AbortError when `signal` ended it. */
export const ask = async <K extends RouteKey>(key: K, request: Request<K> = {}): Promise<Reply<K>> => {
  const [method, path = ''] = paths[key].split(' ')
  const { params = {}, query = {}, body, file, signal } = request
  if (site !== null) {
    return (await askSite(site, `${method} ${pathWith(path, params)}`, wordsOf(query), signal)) as Reply<K>
  }
  const sent: RequestInit = { method: method ?? 'GET', headers: { accept: 'application/json' } }
  if (file !== undefined) {
    sent.body = file
    sent.headers = { accept: 'application/json', 'content-type': 'application/octet-stream' }
  } else if (body !== undefined) {
    sent.body = JSON.stringify(body)
    sent.headers = { accept: 'application/json', 'content-type': 'application/json' }
  }
  if (signal !== undefined) sent.signal = signal
  const response = await arrived(fetch(addressOf(path, params, query), sent), signal)
  if (!response.ok) throw new Refused(await problemOf(response), `${response.status} ${response.statusText}`)
  return (await response.json()) as Reply<K>
}

export type FigureFormat = 'svg' | 'png' | 'csv' | 'json'

/** Address of a figure as a file: the server draws it with the same code as the screen. */
export const figureAddress = (name: string, format: FigureFormat, query: Query<'figure'>): string =>
  addressOf('/api/figures/{name}', { name: `${name}.${format}` }, query)

/**
 * What the file of the gap figure is drawn from, with as many resamples as files have: for what is printed. A published site
 * keeps the reply of its screens alone.
 * @throws Refused, AbortError as `ask`
 */
export const askGap = async (query: Query<'compare'>, signal: AbortSignal): Promise<Reply<'compare'>> => {
  if (site !== null) return ask('compare', { query, signal })
  const response = await arrived(fetch(figureAddress('gap', 'json', query), { signal }), signal)
  if (!response.ok) throw new Refused(await problemOf(response), `${response.status} ${response.statusText}`)
  return (await response.json()) as Reply<'compare'>
}

/** Address of a file of a frozen figure. @param name `figure.svg`, `citation.bib` */
export const citationAddress = (id: string, name: string, lang: Language): string =>
  addressOf('/api/citations/{id}/{name}', { id, name }, { lang })

/** Address of the rejected rows of an import as a file. */
export const rejectedRowsAddress = (id: number, lang: Language): string =>
  addressOf('/api/imports/{id}/rejections.csv', { id }, { lang })

/** Address of a table of need to fill in. */
export const needTemplateAddress = (level: TerritoryLevel, lang: Language): string =>
  addressOf('/api/need/template.csv', {}, { level, lang })

/** Address of the picture that a typed number has. */
export const pictureAddress = (id: number): string => addressOf('/api/imports/{id}/picture', { id }, {})

/** Address of all real data as a file; with all texts of posts, or with those that may be passed on. */
export const exportAddress = (isWithText: boolean): string =>
  addressOf('/api/export.ndjson', {}, isWithText ? { text: '1' } : {})

/** Address of a table of the real data as a file, such as `posts.csv`. */
export const tableAddress = (name: string, query: Query<'table'>): string =>
  addressOf('/api/tables/{name}', { name }, query)

/** Address of all real data, or of a part of them, as a data package. */
export const packageAddress = (query: Query<'package'>): string => addressOf('/api/package.zip', {}, query)

/** Whether a download is refused as it is asked for (400), known from the head of the reply: its body is not waited for. */
export const isDownloadRefused = async (address: string): Promise<boolean> => {
  const head = new AbortController()
  try {
    return (await fetch(address, { signal: head.signal })).status === 400
  } finally {
    head.abort()
  }
}

/** Address of the lists of topics as a file. */
export const topicsFileAddress = (data: Dataset): string => addressOf('/api/topics.csv', {}, { data })

/** Address of what was coded by hand, as a file. */
export const codedFileAddress = (data: Dataset): string => addressOf('/api/topics/coded.csv', {}, { data })

/** Freezes the figure of a file's address, `/api/figures/gap.svg?data=real`. @returns its short name @throws Refused */
export const frozenName = async (file: string): Promise<string> => {
  const { pathname, searchParams } = new URL(file, 'http://porte-voix.invalid')
  const [, figure = ''] = /^\/api\/figures\/([a-z-]+)\.\w+$/.exec(pathname) ?? []
  const { id } = await ask('cite', { body: { figure, query: queryInWords(searchParams) } })
  return id
}
