// What each figure is made of: the reply of a route, asked for with the resamples of a file. One line a route; which words of the
// query a route does not know is refused here, as the route itself would.

import { resamplesInExport } from '../../data/model/certainty.ts'
import type { Query } from '../../data/model/contract.ts'
import { interactionsPerPost } from '../../data/model/metrics/interactions-per-post.ts'
import { bucketKinds } from '../../data/model/periods.ts'
import type { Datasets } from '../datasets.ts'
import { BadRequest } from '../problem.ts'
import type { FigureNeed, FigureReply } from '../render.ts'
import { compare } from './compare.ts'
import { concentration } from './concentration.ts'
import { effort } from './effort.ts'
import { formatMix } from './format-mix.ts'
import { habitsIn } from './habits.ts'
import { pageSeries } from './page-series.ts'
import { presence } from './presence.ts'
import { ranking } from './ranking.ts'
import { series } from './series.ts'
import { shareOfVoice } from './share-of-voice.ts'
import { standingIn } from './standing.ts'
import { week } from './week.ts'

/** The query of a figure without what says how it is drawn. */
export type Asked = Omit<Query<'figure'>, 'lang' | 'theme' | 'width' | 'own' | 'mark'>
/**
 * @param own slug of the organisation that stands out
 * @param mark numbers of the pages that stand out, as the query writes them
 */
type Ask = (datasets: Datasets, query: Asked, own: string | null, mark?: string | undefined) => FigureReply

/** The query without these words, which this figure does not take. @throws BadRequest where one is asked for */
const without = <K extends keyof Asked>(query: Asked, ...words: readonly K[]): Omit<Asked, K> => {
  const rest: Partial<Asked> = { ...query }
  for (const word of words) {
    if (query[word] !== undefined) throw new BadRequest(`${word}: not expected with this figure`)
    delete rest[word]
  }
  return rest as Omit<Asked, K>
}
const bucketIn = ({ by }: Asked) => {
  if (by === undefined) return undefined
  const kind = bucketKinds.find((known) => known === by)
  if (kind === undefined) throw new BadRequest(`by: found "${by}", expected ${bucketKinds.join(', ')}`)
  return kind
}
/** @throws BadRequest without an organisation */
const ownIn = (own: string | null): string => {
  if (own === null) throw new BadRequest('own: expected the slug of an organisation')
  return own
}
/** @throws BadRequest without a metric */
const metricIn = ({ metric }: Asked): string => {
  if (metric === undefined) throw new BadRequest('metric: expected the key of a metric')
  return metric
}

/** Figures of shares show what a post gets instead, asked by its metric. @throws BadRequest for another metric */
const shareQuery = (query: Asked) => {
  const { metric, ...rest } = without(query, 'by', 'of', 'silentAfter')
  if (metric !== undefined && metric !== interactionsPerPost.key)
    throw new BadRequest(`metric: found "${metric}", expected ${interactionsPerPost.key} or none with this figure`)
  return rest
}

export const figureReplies: Readonly<Record<FigureNeed, Ask>> = {
  compare: (datasets, query) => compare(datasets, without(query, 'by', 'of', 'silentAfter'), resamplesInExport),
  concentration: (datasets, query) =>
    concentration(datasets, { ...without(query, 'by', 'of', 'silentAfter'), metric: metricIn(query) }),
  effort: (datasets, query) => effort(datasets, without(query, 'by', 'of', 'metric', 'silentAfter')),
  formatMix: (datasets, query) => formatMix(datasets, shareQuery(query), resamplesInExport),
  habits: (datasets, query, own) => habitsIn(datasets, ownIn(own), without(query, 'by', 'of', 'metric', 'silentAfter')),
  pageSeries: (datasets, query, own, mark) => {
    const rest = without(query, 'of', 'silentAfter')
    return pageSeries(datasets, { ...rest, metric: metricIn(query), by: bucketIn(query), own: own ?? undefined, mark })
  },
  presence: (datasets, query) =>
    presence(datasets, without(query, 'by', 'of', 'metric', 'topic', 'call', 'format', 'onTopic', 'age')),
  ranking: (datasets, query) =>
    ranking(datasets, { ...without(query, 'by', 'of', 'silentAfter'), metric: metricIn(query) }, resamplesInExport),
  series: (datasets, query) => {
    const rest = without(query, 'of', 'silentAfter')
    return series(datasets, { ...rest, metric: metricIn(query), by: bucketIn(query) }, resamplesInExport)
  },
  shareOfVoice: (datasets, query) => shareOfVoice(datasets, without(query, 'metric', 'silentAfter'), resamplesInExport),
  standing: (datasets, query, own) =>
    standingIn(datasets, ownIn(own), without(query, 'by', 'of', 'silentAfter'), resamplesInExport),
  week: (datasets, query) => week(datasets, shareQuery(query), resamplesInExport),
}
