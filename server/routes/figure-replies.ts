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

/** @throws BadRequest for words that this figure does not take */
const without = (query: Asked, ...words: readonly (keyof Asked)[]): void => {
  for (const word of words)
    if (query[word] !== undefined) throw new BadRequest(`${word}: not expected with this figure`)
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

/** A query of the words that all figures take. @throws BadRequest for others */
const onlyFigure = (query: Omit<Asked, 'metric'>) => {
  without(query, 'by', 'of', 'silentAfter')
  const { by: _by, of: _of, silentAfter: _silentAfter, ...rest } = query
  return rest
}
/** Figures of shares show what a post gets instead, asked by its metric. @throws BadRequest for another metric */
const shownIn = (metric: string | undefined): void => {
  if (metric !== undefined && metric !== interactionsPerPost.key)
    throw new BadRequest(`metric: found "${metric}", expected ${interactionsPerPost.key} or none with this figure`)
}

export const figureReplies: Readonly<Record<FigureNeed, Ask>> = {
  compare: (datasets, query) => {
    without(query, 'by', 'of', 'silentAfter')
    const { by: _by, of: _of, silentAfter: _silentAfter, ...rest } = query
    return compare(datasets, rest, resamplesInExport)
  },
  concentration: (datasets, query) => {
    without(query, 'by', 'of', 'silentAfter')
    const { by: _by, of: _of, silentAfter: _silentAfter, ...rest } = query
    return concentration(datasets, { ...rest, metric: metricIn(query) })
  },
  effort: (datasets, query) => {
    without(query, 'by', 'of', 'metric', 'silentAfter')
    const { by: _by, of: _of, metric: _metric, silentAfter: _silentAfter, ...rest } = query
    return effort(datasets, rest)
  },
  formatMix: (datasets, query) => {
    const { metric, ...rest } = query
    shownIn(metric)
    return formatMix(datasets, onlyFigure(rest), resamplesInExport)
  },
  habits: (datasets, query, own) => {
    without(query, 'by', 'of', 'metric', 'silentAfter')
    const { by: _by, of: _of, metric: _metric, silentAfter: _silentAfter, ...rest } = query
    return habitsIn(datasets, ownIn(own), rest)
  },
  pageSeries: (datasets, query, own, mark) => {
    without(query, 'of', 'silentAfter')
    const { of: _of, silentAfter: _silentAfter, ...rest } = query
    return pageSeries(datasets, { ...rest, metric: metricIn(query), by: bucketIn(query), own: own ?? undefined, mark })
  },
  presence: (datasets, query) => {
    without(query, 'by', 'of', 'metric', 'topic', 'call', 'format', 'onTopic', 'age')
    const { by: _by, of: _of, metric: _metric, topic: _topic, call: _call, format: _format, ...rest } = query
    const { onTopic: _onTopic, age: _age, ...asked } = rest
    return presence(datasets, asked)
  },
  ranking: (datasets, query) => {
    const { metric: _metric, ...rest } = query
    return ranking(datasets, { ...onlyFigure(rest), metric: metricIn(query) }, resamplesInExport)
  },
  series: (datasets, query) => {
    without(query, 'of', 'silentAfter')
    const { of: _of, silentAfter: _silentAfter, ...rest } = query
    return series(datasets, { ...rest, metric: metricIn(query), by: bucketIn(query) }, resamplesInExport)
  },
  shareOfVoice: (datasets, query) => {
    without(query, 'metric', 'silentAfter')
    const { metric: _metric, silentAfter: _silentAfter, ...rest } = query
    return shareOfVoice(datasets, rest, resamplesInExport)
  },
  standing: (datasets, query, own) => {
    without(query, 'by', 'of', 'silentAfter')
    const { by: _by, of: _of, silentAfter: _silentAfter, ...rest } = query
    return standingIn(datasets, ownIn(own), rest, resamplesInExport)
  },
  week: (datasets, query) => {
    const { metric, ...rest } = query
    shownIn(metric)
    return week(datasets, onlyFigure(rest), resamplesInExport)
  },
}
