// What was computed in figures of sets of pages, metric by metric: comparisons, trends, lines of pages, effort, concentration,
// ranks. Each function tells only what its reply holds.

import type { ComparedMetric, CompareReply, Reply, SeriesReply } from '../contract.ts'
import {
  countedSets,
  definitionSaid,
  drawnText,
  filtersOf,
  metricSaid,
  pagesSaid,
  periodSaid,
  type Said,
  sourcesSaid,
  valuesSaid,
  when,
} from './methods-parts.ts'
import { setName } from './naming.ts'
import type { Reader } from './reader.ts'
import { byNumber } from './sentence.ts'
import { keyOf } from './values.ts'

/** Bootstraps of the ratios told; null where none has an interval. */
const bootstrapOf = (gaps: readonly ComparedMetric['pairs'][number]['gap'][]): 'bca' | 'percentile' | 'both' | null => {
  const told = gaps.filter(({ ratioInterval }) => ratioInterval !== null)
  if (told.length === 0) return null
  const byBca = told.filter(({ ratioIntervals }) => ratioIntervals.bca !== null).length
  if (byBca === 0) return 'percentile'
  return byBca === told.length ? 'bca' : 'both'
}

const gapSaid = (shown: readonly ComparedMetric[], reply: CompareReply, reader: Reader): Said => {
  const { methodsText: said } = reader.words
  const gaps = shown.flatMap(({ pairs }) => pairs.map(({ gap }) => gap))
  const bootstrap = bootstrapOf(gaps)
  const drawn = drawnText(reply, reader)
  return [
    ...(bootstrap === null
      ? when(
          gaps.some(({ ratio }) => ratio !== null),
          said.ratioAlone,
        )
      : [said.ratio({ ...drawn, bootstrap: said.bootstraps[bootstrap] })]),
    ...when(
      gaps.some(({ ratio, differenceInterval }) => ratio === null && differenceInterval !== null),
      said.difference(drawn),
    ),
  ]
}

/** Values of zero left out of a typical ratio; of several metrics, how many of which. */
const atZeroSaid = (shown: readonly ComparedMetric[], reader: Reader): Said => {
  const { words, formats } = reader
  const { atZero, atZeroOf } = words.methodsText
  const counts = shown.flatMap(({ metric, pairs }) => {
    const n = pairs.reduce((sum, { tests }) => sum + (tests.hodgesLehmann?.leftOut ?? 0), 0)
    return n === 0 ? [] : [{ metric, n }]
  })
  const [first] = counts
  if (first === undefined) return []
  if (shown.length === 1) return [byNumber(atZero, first.n, reader)]
  const each = counts.map(({ metric, n }) =>
    atZeroOf.each({ n: formats.whole(n), metric: words.metrics[keyOf(metric)].name }),
  )
  return [atZeroOf.all(formats.list(each))]
}

/** @param all every metric of the reply: p is corrected over all of them, shown or not */
const testsSaid = (shown: readonly ComparedMetric[], all: readonly ComparedMetric[], reader: Reader): Said => {
  const { methodsText: said, metrics } = reader.words
  const tests = shown.flatMap(({ pairs }) => pairs.map((pair) => pair.tests))
  const methods = new Set(tests.flatMap(({ mannWhitney }) => (mannWhitney === null ? [] : [mannWhitney.method])))
  const made = all.flatMap(({ pairs }) => pairs).filter((pair) => pair.tests.mannWhitney !== null).length
  const [method] = methods
  const hasRatio = tests.some(({ hodgesLehmann }) => hodgesLehmann !== null)
  return [
    ...when(method !== undefined, said.mannWhitney[methods.size > 1 ? 'both' : (method ?? 'both')]),
    ...when(method !== undefined && made > 1, said.corrected(reader.formats.whole(made))),
    ...when(method !== undefined && made === 1, said.oneTest),
    ...when(
      tests.some(({ cliffsDelta }) => cliffsDelta !== null),
      said.cliffsDelta,
    ),
    ...when(hasRatio, said.hodgesLehmann),
    ...atZeroSaid(shown, reader),
    ...when(!hasRatio && tests.some(({ shift }) => shift !== null), said.shift),
    ...when(
      shown.some(({ kruskalWallis }) => kruskalWallis !== null),
      said.kruskalWallis,
    ),
    ...when(
      tests.some(({ pooled }) => pooled?.interval != null),
      said.pooled,
    ),
    ...(['too-few-pages', 'too-few-posts'] as const).flatMap((why) => {
      const names = shown
        .filter(({ pairs }) => pairs.some(({ gap }) => gap.why === why))
        .map(({ metric }) => metrics[keyOf(metric)].name)
      return when(names.length > 0, said.untested[why](reader.formats.list(names)))
    }),
  ]
}

/** @param metric the one shown; null: all of them, as the gap shows */
export const compareMethods = (reply: CompareReply, metric: string | null, reader: Reader): Said => {
  const { methodsText: said } = reader.words
  const shown = metric === null ? reply.metrics : reply.metrics.filter((it) => it.metric === metric)
  return [
    ...pagesSaid(reply, reader),
    periodSaid(reply, reader),
    ...sourcesSaid(reply, reader),
    ...filtersOf(reply, reader),
    ...shown.map((it) => metricSaid(it.metric, reply, it.sets, reader)),
    ...valuesSaid(shown, reply, reader),
    said.median,
    ...when(
      shown.some(({ sets }) => sets.some(({ interval }) => interval !== null)),
      said.medianInterval,
    ),
    ...gapSaid(shown, reply, reader),
    ...testsSaid(shown, reply.metrics, reader),
  ]
}

/** What stands before the numbers. */
const baseOf = (
  reply: SeriesReply | Reply<'pageSeries'> | Reply<'concentration'> | Reply<'ranking'>,
  reader: Reader,
) => [
  ...pagesSaid(reply, reader),
  periodSaid(reply, reader),
  ...sourcesSaid(reply, reader),
  ...filtersOf(reply, reader),
]

export const seriesMethods = (reply: SeriesReply, reader: Reader): Said => {
  const { methodsText: said } = reader.words
  const trends = reply.trends.filter((trend) => trend !== null)
  const tested = trends.filter(({ p }) => p !== null)
  return [
    ...baseOf(reply, reader),
    metricSaid(reply.metric, reply, reply.lines, reader),
    ...valuesSaid([reply], reply, reader),
    said.by[reply.by],
    said.openGap,
    ...when(trends.length > 0, said.theilSen),
    ...when(tested.length === 1, said.mannKendall),
    ...when(tested.length > 1, said.mannKendallCorrected(reader.formats.whole(tested.length))),
    ...when(reply.certainty !== 'too-few', said.wholePeriod(drawnText(reply, reader))),
  ]
}

export const pageSeriesMethods = (reply: Reply<'pageSeries'>, reader: Reader): Said => {
  const { methodsText: said } = reader.words
  const counts = reply.sets.map((_, set) => {
    const lines = reply.lines.filter((line) => line.set === set)
    const n = lines.filter(({ value }) => value !== null).length
    return { n, missing: lines.length - n }
  })
  return [
    ...baseOf(reply, reader),
    metricSaid(reply.metric, reply, counts, reader),
    ...when(reply.pagesNotShown > 0, byNumber(said.notShown, reply.pagesNotShown, reader)),
    ...valuesSaid([reply], reply, reader),
    said.linesBy[reply.by],
    said.openGap,
  ]
}

/** The two metrics of effort and return. */
const effortMetrics = ['posting-frequency', 'interactions-per-post'] as const

export const effortMethods = (reply: Reply<'effort'>, reader: Reader): Said => {
  const { methodsText: said } = reader.words
  const { efforts } = reply
  const without = reply.sets.filter((_, at) => efforts[at]?.trend === null).map((set) => setName(reply, set, reader))
  const atZero = efforts.reduce((sum, set) => sum + (set.trend === null ? 0 : set.atZero), 0)
  return [
    ...pagesSaid(reply, reader),
    periodSaid(reply, reader),
    ...sourcesSaid(reply, reader),
    ...filtersOf(reply, reader),
    ...effortMetrics.map((key) => definitionSaid(key, reader)),
    said.lines(countedSets(reply, efforts, reader)),
    said.page,
    said.missing,
    said.median,
    ...when(
      efforts.some(({ trend }) => trend !== null),
      said.trendOfEffort,
    ),
    ...when(without.length > 0, said.noTrend(reader.formats.list(without))),
    ...when(atZero > 0, byNumber(said.zeroPages, atZero, reader)),
    ...when(
      efforts.some(({ spearman }) => spearman !== null),
      efforts.some(({ spearman }) => spearman?.p != null) ? said.spearmanTested : said.spearman,
    ),
  ]
}

export const concentrationMethods = (reply: Reply<'concentration'>, reader: Reader): Said => {
  const { methodsText: said } = reader.words
  const { concentrations } = reply
  const without = reply.sets.filter((_, at) => concentrations[at]?.gini === null)
  return [
    ...baseOf(reply, reader),
    metricSaid(reply.metric, reply, concentrations, reader),
    ...valuesSaid([reply], reply, reader),
    ...when(
      concentrations.some(({ gini }) => gini !== null),
      said.gini,
    ),
    ...when(without.length > 0, said.noGini(reader.formats.list(without.map((set) => setName(reply, set, reader))))),
    ...when(
      concentrations.some(({ topTenth }) => topTenth !== null),
      said.topTenth,
    ),
  ]
}

export const rankingMethods = (reply: Reply<'ranking'>, reader: Reader): Said => {
  const { methodsText: said } = reader.words
  const { ranking } = reply
  return [
    ...baseOf(reply, reader),
    metricSaid(reply.metric, reply, reply.counts, reader),
    ...valuesSaid([reply], reply, reader),
    ...when(reply.of > 0, byNumber(said.ranked, reply.of, reader)),
    ...when(
      ranking.some(({ rankInterval }) => rankInterval !== null),
      said.rankInterval,
    ),
    ...when(
      ranking.some(({ interval }) => interval !== null),
      said.valueInterval(drawnText(reply, reader)),
    ),
    ...(['too-few-posts', 'too-few-pages'] as const).flatMap((why) => {
      const count = ranking.filter(({ because }) => because === why).length
      return when(count > 0, byNumber(said.noRank[why], count, reader))
    }),
  ]
}
