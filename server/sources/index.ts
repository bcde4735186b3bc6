// The sources that can be read, and which of them a file belongs to: by its columns, whatever its name says.

import { type Nearness, UnusableFile } from '../formats/format.ts'
import { bluesky } from './bluesky.ts'
import { crowdtangleApi } from './crowdtangle-api.ts'
import { crowdtangleApiFlattened } from './crowdtangle-api-flattened.ts'
import { crowdtangleFacebook } from './crowdtangle-facebook.ts'
import { crowdtangleInstagram } from './crowdtangle-instagram.ts'
import { directory } from './directory.ts'
import { facebookGraph } from './facebook-graph.ts'
import { facebookGraphCsv } from './facebook-graph-csv.ts'
import { facebookInsights } from './facebook-insights.ts'
import { facebookInsightsLegacy } from './facebook-insights-legacy.ts'
import { facepagerCsv } from './facepager-csv.ts'
import { forFirstTable } from './first-table.ts'
import { fourCat } from './four-cat.ts'
import { fourCatAccounts } from './four-cat-accounts.ts'
import { hootsuitePage } from './hootsuite-page.ts'
import { instagramBusinessDiscovery } from './instagram-business-discovery.ts'
import { linkedinExport } from './linkedin-export.ts'
import { marksFinder, nearestOf } from './marks.ts'
import { mastodon } from './mastodon.ts'
import { metaBusinessSuitePosts } from './meta-business-suite-posts.ts'
import { metaBusinessSuiteSeries } from './meta-business-suite-series.ts'
import { metaContentLibrary } from './meta-content-library.ts'
import { metaContentLibraryApi } from './meta-content-library-api.ts'
import { minetCrowdtangle } from './minet-crowdtangle.ts'
import { needTable } from './need-table.ts'
import { pageObservations } from './page-observations.ts'
import { pageTablesFr } from './page-tables-fr.ts'
import { porteVoix } from './porte-voix.ts'
import { refusals } from './refused.ts'
import type { Head, Recognition, Source } from './source.ts'
import { tiktokOverview } from './tiktok-overview.ts'
import { tiktokVideos } from './tiktok-videos.ts'
import { wikidataP8687 } from './wikidata-p8687.ts'
import { wikidataP8687Csv } from './wikidata-p8687-csv.ts'
import { wikimediaPageviews } from './wikimedia-pageviews.ts'
import { xOverview } from './x-overview.ts'
import { xPosts } from './x-posts.ts'
import { youtube } from './youtube.ts'
import { zeeschuimer } from './zeeschuimer.ts'

export const sources: readonly Source[] = [
  bluesky,
  crowdtangleApi,
  crowdtangleApiFlattened,
  crowdtangleFacebook,
  crowdtangleInstagram,
  directory,
  facebookGraph,
  facebookGraphCsv,
  facebookInsights,
  facebookInsightsLegacy,
  facepagerCsv,
  fourCat,
  fourCatAccounts,
  hootsuitePage,
  instagramBusinessDiscovery,
  linkedinExport,
  mastodon,
  metaBusinessSuitePosts,
  metaBusinessSuiteSeries,
  metaContentLibrary,
  metaContentLibraryApi,
  minetCrowdtangle,
  needTable,
  pageObservations,
  pageTablesFr,
  porteVoix,
  tiktokOverview,
  tiktokVideos,
  wikidataP8687,
  wikidataP8687Csv,
  wikimediaPageviews,
  xOverview,
  xPosts,
  youtube,
  zeeschuimer,
]

export type Recognised = {
  readonly source: Source
  readonly recognition: Recognition
  /** Columns, or paths of JSON, that decided. */
  readonly because: readonly string[]
  /** The next likely source, when it is near. */
  readonly runnerUp: Nearness | null
}

/** How many columns of the file a source reads; in a nested file, how many of its marks are there. */
const weightOf = ({ columns, sample }: Head, { ignoredColumns }: Recognition, because: readonly string[]): number =>
  sample === undefined
    ? columns.filter((column) => column.trim() !== '').length - ignoredColumns.length
    : because.length

/**
 * The source a file belongs to: of those that claim it, the one that reads most of its columns.
 * @param forcedKey key of the source that the person named; its columns are then not asked for their origin
 * @throws UnusableFile the refusal's own reason, or `unknown-source` (`found`: the columns)
 */
export const recogniseSource = (head: Head, forcedKey?: string): Recognised => {
  for (const refusal of refusals) if (refusal.recognises(head)) throw new UnusableFile(refusal.fault, { line: 1 })
  const marksIn = marksFinder(head)
  const candidates = sources
    .filter(({ reads }) => (reads === 'nested') === (head.sample !== undefined))
    .map((source) => {
      const recognition = source.recognises(head)
      const found = marksIn(source.marks ?? [])
      const because = recognition?.because ?? found.has
      const weight = recognition === null ? -1 : weightOf(head, recognition, because)
      return { key: source.key, source, recognition, because, found: { ...found, has: because }, weight }
    })
  const forced = candidates.find(({ key }) => key === forcedKey)
  if (forced !== undefined) {
    const recognition = forced.recognition ?? { variant: null, ignoredColumns: [] }
    return { source: forFirstTable(forced.source, head), recognition, because: forced.because, runnerUp: null }
  }
  const others = [
    ...candidates.map(({ key, found, recognition }) => ({ key, found, isClaimed: recognition !== null })),
    ...refusals.map(({ fault, marks }) => ({ key: fault, found: marksIn(marks ?? []), isClaimed: false })),
  ]
  const claimed = forcedKey === undefined ? candidates.filter(({ recognition }) => recognition !== null) : []
  const first = claimed.reduce<(typeof claimed)[number] | null>(
    (best, one) => (best === null || one.weight > best.weight ? one : best),
    null,
  )
  if (first === null || first.recognition === null) {
    const found = head.columns.slice(0, 12).join(', ').slice(0, 200)
    throw new UnusableFile('unknown-source', { line: 1, found, nearest: nearestOf(others) })
  }
  const { source, recognition, because } = first
  const runnerUp = nearestOf(others.filter(({ key }) => key !== source.key))
  return { source: forFirstTable(source, head), recognition, because, runnerUp }
}
