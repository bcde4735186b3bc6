// What of the replies may be published, route by route of the contract: which routes at all, of one data set alone, and no text of
// a post unless it was asked for and its licence lets it out. A route that is not listed is never published: what it says is
// either written by persons of the installation (goals, coding, imports, typed numbers) or of no use without a server.

import type { Dataset, DatasetsReply, Reply, RouteKey } from '../../data/model/contract.ts'
import { routes } from '../../data/model/contract.ts'
import { mayShare } from '../../data/model/licences.ts'

export const publishedRoutes = [
  'datasets',
  'metrics',
  'compare',
  'series',
  'pageSeries',
  'shareOfVoice',
  'change',
  'sensitivity',
  'effort',
  'concentration',
  'correlation',
  'presence',
  'ranking',
  'week',
  'formatMix',
  'territories',
  'territory',
  'actors',
  'pages',
  'standing',
  'posts',
  'topicVoices',
  'calls',
  'habits',
  'advice',
  'planner',
  'pace',
  'topics',
  'topicState',
  'topicAgreement',
  'annotations',
] as const satisfies readonly RouteKey[]
type PublishedRoute = (typeof publishedRoutes)[number]

export type Publishing = {
  readonly data: Dataset
  readonly withTexts: boolean
  /** Licence of an import by its number; `unknown` for one that is not there. */
  readonly licenceOf: (importId: number) => string
}

const pattern = (path: string): RegExp => new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`)
const patterns = publishedRoutes.map((key) => ({ key, path: pattern(routes[key].path) }))

/** The published route of a path, `/api/compare`; null: it is none. A fixed path goes before one with parameters. */
export const routeOfPath = (path: string): PublishedRoute | null =>
  publishedRoutes.find((key) => routes[key].path === path) ??
  patterns.find((route) => route.path.test(path))?.key ??
  null

const nothing: DatasetsReply['real'] = {
  counts: { actors: 0, pages: 0, posts: 0, pageReadings: 0, postReadings: 0, imports: 0 },
  camps: [],
  unassignedPages: 0,
  platforms: [],
  newestPostAt: null,
  oldestPostAt: null,
}

/** A site holds real or invented data: of the other set not even counts. */
const ofOneDataset = (reply: DatasetsReply, { data }: Publishing): DatasetsReply =>
  data === 'real'
    ? { ...reply, opens: 'real', demo: null }
    : { ...reply, opens: 'demo', missingCamps: [], real: nothing }

/** Names of files are a person's own, and may name persons: the import is named by its number. */
const fileOf = (importId: number): string => `import-${importId}`

type Counted = { readonly importId: number }
/** Posts whose licence lets their counts out. */
const mayGo = <T extends Counted>(rows: readonly T[], { licenceOf }: Publishing): T[] =>
  rows
    .filter(({ importId }) => mayShare(licenceOf(importId), 'post-counts'))
    .map((row) => ({ ...row, file: fileOf(row.importId) }))

const posts = (reply: Reply<'posts'>, how: Publishing): Reply<'posts'> => ({
  ...reply,
  rows: mayGo(reply.rows, how).map((row) =>
    row.excerpt === null || (how.withTexts && mayShare(how.licenceOf(row.importId), 'post-texts'))
      ? row
      : { ...row, excerpt: null, withoutText: 'not-shown' },
  ),
})

const standing = (reply: Reply<'standing'>, how: Publishing): Reply<'standing'> => ({
  ...reply,
  pages: reply.pages.map((page) => ({ ...page, beyond: mayGo(page.beyond, how) })),
})

/** Another key with each route would be a list that forgets: all but these are figures, pages and organisations as they are public. */
const narrowed: { readonly [K in PublishedRoute]?: (reply: Reply<K>, how: Publishing) => Reply<K> } = {
  datasets: ofOneDataset,
  posts,
  standing,
}

/** What is published of a reply. @param key its route @param body as the server gave it, JSON */
export const publishedBody = (key: PublishedRoute, body: string, how: Publishing): string => {
  const narrow = narrowed[key] as ((reply: unknown, how: Publishing) => unknown) | undefined
  return narrow === undefined ? body : JSON.stringify(narrow(JSON.parse(body), how))
}
