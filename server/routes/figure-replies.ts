// What each figure is made of: the reply of a route, asked for with the resamples of a file. One line a route; which words of the
// query a route does not know is refused here, as the route itself would.

import { resamplesInExport } from '../../data/model/certainty.ts'
import { partsOfBuckets, voiceOf } from '../../data/model/contract/query.ts'
import type { Query } from '../../data/model/contract.ts'
import type { drawingWords } from '../../data/model/figure-file.ts'
import { interactionsPerPost } from '../../data/model/metrics/interactions-per-post.ts'
import { bucketKinds } from '../../data/model/periods.ts'
import { shows } from '../../data/model/territories/shows.ts'
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
import { territories } from './territories.ts'
import { week } from './week.ts'

/** Words that only figures of territories take. */
const territoryWords = [
  'level',
  'need',
  'network',
  'needAbove',
  'voiceBelow',
  'against',
  'keep',
  'againstFrom',
  'againstTo',
] as const
/** Words that they do not take: they look at all pages of a platform. */
const pageWords = ['set', 'size', 'kind', 'territory', 'topic', 'call', 'format', 'onTopic', 'age', 'by'] as const

/** The query of a figure without what says how it is drawn. */
export type Asked = Omit<Query<'figure'>, (typeof drawingWords)[number] | 'own' | 'mark'>
/**
 * @param own slug of the organisation that stands out
 * @param mark numbers of the pages that stand out, as the query writes them
 */
type AskedOfPages = Omit<Asked, (typeof territoryWords)[number]>
type Ask = (datasets: Datasets, query: AskedOfPages, own: string | null, mark?: string | undefined) => FigureReply

/** The query without these words, which this figure does not take. @throws BadRequest where one is asked for */
const without = <Q extends Partial<Asked>, K extends keyof Q & string>(
  query: Q,
  ...words: readonly K[]
): Omit<Q, K> => {
  const rest: Partial<Q> = { ...query }
  for (const word of words) {
    if (query[word] !== undefined) throw new BadRequest(`${word}: not expected with this figure`)
    delete rest[word]
  }
  return rest as Omit<Q, K>
}
/** A word that means several things among figures, as one of those that it means here. @throws BadRequest for another */
const oneIn = <K extends string>(name: string, text: string | undefined, keys: readonly K[]): K | undefined => {
  if (text === undefined) return undefined
  const key = keys.find((known) => known === text)
  if (key === undefined) throw new BadRequest(`${name}: found "${text}", expected ${keys.join(', ')}`)
  return key
}
const bucketIn = ({ by }: Pick<Asked, 'by'>) => oneIn('by', by, bucketKinds)
/** @throws BadRequest without an organisation */
const ownIn = (own: string | null): string => {
  if (own === null) throw new BadRequest('own: expected the slug of an organisation')
  return own
}
/** @throws BadRequest without a metric */
const metricIn = ({ metric }: Pick<Asked, 'metric'>): string => {
  if (metric === undefined) throw new BadRequest('metric: expected the key of a metric')
  return metric
}

/** Figures of shares show what a post gets instead, asked by its metric. @throws BadRequest for another metric */
const shareQuery = (query: AskedOfPages) => {
  const { metric, ...rest } = without(query, 'by', 'of', 'silentAfter')
  if (metric !== undefined && metric !== interactionsPerPost.key)
    throw new BadRequest(`metric: found "${metric}", expected ${interactionsPerPost.key} or none with this figure`)
  return rest
}

const pageFigures: Readonly<Record<Exclude<FigureNeed, 'territories'>, Ask>> = {
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
  shareOfVoice: (datasets, query) => {
    const rest = without(query, 'metric', 'silentAfter')
    return shareOfVoice(datasets, { ...rest, of: oneIn('of', query.of, voiceOf) }, resamplesInExport)
  },
  standing: (datasets, query, own) =>
    standingIn(datasets, ownIn(own), without(query, 'by', 'of', 'silentAfter'), resamplesInExport),
  week: (datasets, query) => week(datasets, shareQuery(query), resamplesInExport),
}

/** What the map shows is the business of its drawing; a word that it does not know is refused here. */
const territoriesOf = (datasets: Datasets, query: Asked): FigureReply => {
  const { metric, of, ...rest } = without(query, ...pageWords)
  oneIn('metric', metric, shows)
  return territories(datasets, { ...rest, of: oneIn('of', of, partsOfBuckets) }, resamplesInExport)
}

/** The reply that a figure is made of. @throws BadRequest for words that it does not take */
export const figureReply = (
  needs: FigureNeed,
  datasets: Datasets,
  query: Asked,
  own: string | null = null,
  mark?: string,
): FigureReply =>
  needs === 'territories'
    ? territoriesOf(datasets, query)
    : pageFigures[needs](datasets, without(query, ...territoryWords), own, mark)
