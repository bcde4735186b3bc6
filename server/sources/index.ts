// The sources that can be read, and which of them a file belongs to: by its columns, whatever its name says.

import { UnusableFile } from '../formats/format.ts'
import { bluesky } from './bluesky.ts'
import { crowdtangleApi } from './crowdtangle-api.ts'
import { crowdtangleApiFlattened } from './crowdtangle-api-flattened.ts'
import { crowdtangleFacebook } from './crowdtangle-facebook.ts'
import { crowdtangleInstagram } from './crowdtangle-instagram.ts'
import { facebookGraph } from './facebook-graph.ts'
import { fourCat } from './four-cat.ts'
import { mastodon } from './mastodon.ts'
import { metaBusinessSuitePosts } from './meta-business-suite-posts.ts'
import { metaContentLibrary } from './meta-content-library.ts'
import { minetCrowdtangle } from './minet-crowdtangle.ts'
import { pageObservations } from './page-observations.ts'
import { pageTablesFr } from './page-tables-fr.ts'
import { refusals } from './refused.ts'
import type { Head, Recognition, Source } from './source.ts'
import { tiktokVideos } from './tiktok-videos.ts'
import { xPosts } from './x-posts.ts'
import { youtube } from './youtube.ts'

export const sources: readonly Source[] = [
  bluesky,
  crowdtangleApi,
  crowdtangleApiFlattened,
  crowdtangleFacebook,
  crowdtangleInstagram,
  facebookGraph,
  fourCat,
  mastodon,
  metaBusinessSuitePosts,
  metaContentLibrary,
  minetCrowdtangle,
  pageObservations,
  pageTablesFr,
  tiktokVideos,
  xPosts,
  youtube,
]

/**
 * The source a file belongs to.
 * @param forcedKey key of the source that the person named; its columns are then not asked for their origin
 * @throws UnusableFile the refusal's own reason, or `unknown-source` (`found`: the columns)
 */
export const recogniseSource = (
  head: Head,
  forcedKey?: string,
): { readonly source: Source; readonly recognition: Recognition } => {
  for (const refusal of refusals) if (refusal.recognises(head)) throw new UnusableFile(refusal.fault, { line: 1 })
  for (const source of sources) {
    if ((source.reads === 'nested') !== (head.sample !== undefined)) continue
    if (forcedKey !== undefined && forcedKey !== source.key) continue
    const recognition = source.recognises(head)
    if (recognition !== null) return { source, recognition }
    if (forcedKey !== undefined) return { source, recognition: { variant: null, ignoredColumns: [] } }
  }
  throw new UnusableFile('unknown-source', { line: 1, found: head.columns.slice(0, 12).join(', ').slice(0, 200) })
}
