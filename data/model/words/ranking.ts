// What the figure of a ranking says around its marks, and of each page in words: which groups hold the first ranks, told with
// how many of these would stay there. Pure; wording in <tag>/ranking.ts.

import type { Reply } from '../contract.ts'
import { looksAtState } from '../metrics/index.ts'
import { placed } from '../two-sided.ts'
import { type FigureHeadings, pagesText, periodText, platformName, sourceLine } from './headings.ts'
import type { Reader } from './index.ts'
import { namesOf, raised } from './naming.ts'
import { ordinal } from './standing.ts'
import { keyOf } from './values.ts'

export type RankingReply = Reply<'ranking'>
export type RankedRow = RankingReply['ranking'][number]

/** Of so many first ranks it is told which groups hold them; of fewer pages a third of them, one at least. */
const mostFirst = 10
const firstOf = (ranked: number): number => Math.min(mostFirst, Math.max(1, Math.floor(ranked / 3)))

/** "3e (1re–6e)"; null without a rank. */
export const rankText = ({ rank, rankInterval }: RankedRow, reader: Reader): string | null => {
  if (rank === null) return null
  const said = ordinal(rank, reader)
  if (rankInterval === null || rankInterval[0] === rankInterval[1]) return said
  const [low, high] = rankInterval
  return reader.words.ranking.rank({ rank: said, low: ordinal(low, reader), high: ordinal(high, reader) })
}

/** "3e sur 113, entre la 1re et la 6e place", or why there is no rank. */
export const placeSaid = ({ rank, rankInterval, because }: RankedRow, of: number, reader: Reader): string => {
  const { words, formats } = reader
  if (because !== null) return words.ranking.because[because]
  const said = { rank: ordinal(rank ?? 0, reader), of: formats.whole(of) }
  if (rankInterval === null) return words.ranking.rankedOnly(said)
  const [low, high] = rankInterval
  return words.ranking.ranked({ ...said, low: ordinal(low, reader), high: ordinal(high, reader) })
}

export const rankingTitle = (reply: RankingReply, reader: Reader): string => {
  const { words, formats } = reader
  const { title } = words.ranking
  const { what } = words.findings.metrics[keyOf(reply.metric)]
  if (!reply.isPublished) return title.notPublished({ what, platform: platformName({ ...reply }) })
  if (reply.of === 0) return title.none({ what })
  const ranked = reply.ranking.filter(({ rank }) => rank !== null)
  if (ranked.length === 0) return title.unranked({ what })
  const count = firstOf(ranked.length)
  const first = ranked.slice(0, count)
  const pages = reply.sets
    .map((set, place) => ({ set, n: first.filter((row) => row.set === place).length }))
    .filter(({ n }) => n > 0)
    .toSorted((a, b) => b.n - a.n)
    .map(({ set, n }) => namesOf(reply, set, reader).counted(n))
  const above = reply.ranking.slice(
    0,
    reply.ranking.findLastIndex((row) => first.includes(row)),
  )
  const few = above.filter(({ rank }) => rank === null).length
  // Pages with too few posts stand among them: these are not the first ranks of all, only the first pages that have one.
  if (few > 0)
    return title.firstRanked({
      count: formats.whole(count),
      ranked: formats.whole(ranked.length),
      pages: formats.list(pages),
      few: title.few(few, formats),
    })
  const told = title.first({ count: formats.whole(count), pages: formats.list(pages) })
  const last = first.at(-1)?.place ?? count
  const sure = first.filter(({ rankInterval }) => rankInterval !== null && rankInterval[1] <= last).length
  if (sure === count) return told
  if (sure === 0) return title.sureNone({ first: told })
  return sure === 1 ? title.sureOne({ first: told }) : title.sure({ first: told, sure: formats.whole(sure) })
}

export const rankingHeadings = (reply: RankingReply, reader: Reader): FigureHeadings => {
  const { words, formats } = reader
  const pages = reply.counts.map((counts, place) =>
    pagesText(namesOf(reply, placed(reply.sets, place), reader), [counts], reader),
  )
  return {
    title: raised(rankingTitle(reply, reader), reader),
    subtitle: words.ranking.subtitle({
      unit: words.metrics[keyOf(reply.metric)].unit,
      platform: platformName(reply),
      period: periodText(reply, reader),
      pages: formats.list(pages),
    }),
    source: sourceLine(reply, reader, {
      states: looksAtState(reply.metric),
      intervals: reply.ranking.some(({ interval }) => interval !== null) ? 'resamples' : null,
    }),
  }
}
