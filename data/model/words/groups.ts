// Sentences on sets of pages taken whole, plain and technical: more than two sets at once, pairs drawn at random,
// concentration, effort and return. Which sentence, weaker where the numbers are; the wording is in <tag>/groups.ts.

import { enoughPages, fewestPages, significance } from '../certainty.ts'
import type { ComparedMetric, CompareReply, Reply } from '../contract.ts'
import { fewestForTrend } from '../effort.ts'
import { placed, type TwoSided } from '../two-sided.ts'
import { comparedIn, isRanked } from './findings.ts'
import type { Reader } from './index.ts'
import { type Names, namesOf, raised, sidesOf } from './naming.ts'
import { sentence } from './sentence.ts'
import {
  coefficientText,
  countsText,
  pText,
  type Said,
  statisticText,
  technicalSentence,
  withInterval,
} from './technical.ts'
import { keyOf, percentText, ratioText, valueText } from './values.ts'

type EffortReply = Reply<'effort'>

/** Which sets are highest and lowest among those with enough pages; null without two of them. */
const endsOf = ({ sets, pairs }: ComparedMetric) => {
  const levels = sets
    .flatMap(({ n, median }, at) => (median === null || n < fewestPages ? [] : [{ median, at }]))
    .toSorted((a, b) => a.median - b.median)
  const [low, high] = [levels[0], levels.at(-1)]
  if (low === undefined || high === undefined || low.median === high.median) return null
  const pair = pairs.find(
    ({ left, right }) => left === Math.min(low.at, high.at) && right === Math.max(low.at, high.at),
  )
  return { low, high, certainty: pair?.gap.certainty ?? 'uncertain' }
}

/**
 * The finding over three or more sets, without a full stop: all of them looked at together (Kruskal-Wallis) before any two
 * are named, and then as sure as the comparison of these two is.
 */
export const severalFinding = (
  metric: ComparedMetric,
  reply: Pick<CompareReply, 'grid' | 'sets'>,
  reader: Reader,
): string => {
  const { several } = reader.words.groups
  const key = keyOf(metric.metric)
  const { what } = reader.words.findings.metrics[key]
  const test = metric.kruskalWallis
  if (test === null) return raised(several.tooFew({ what }), reader)
  const ends = endsOf(metric)
  if (test.p > significance || ends === null || (ends.certainty !== 'clear' && ends.certainty !== 'likely'))
    return raised(several.uncertain({ what }), reader)
  const nameAt = (at: number): string => namesOf(reply, placed(reply.sets, at), reader).typical
  return raised(
    several[ends.certainty]({
      what,
      high: nameAt(ends.high.at),
      highValue: valueText(key, ends.high.median, reader),
      low: nameAt(ends.low.at),
      lowValue: valueText(key, ends.low.median, reader),
    }),
    reader,
  )
}

/** Three or more sets in one metric. */
export const severalSaid = (
  metric: ComparedMetric,
  reply: Pick<CompareReply, 'grid' | 'sets'>,
  reader: Reader,
): Said => {
  const { technical } = reader.words
  const test = metric.kruskalWallis
  const counts = countsText(
    metric.sets.map(({ n }) => n),
    reader,
  )
  const tested =
    test === null
      ? technical.noTest['too-few-pages'](`${fewestPages}`)
      : technical.kruskalWallis(statisticText(test.h, reader), reader.formats.whole(test.df), pText(test.p, reader))
  return {
    plain: sentence(severalFinding(metric, reply, reader), reader),
    technical: technicalSentence([tested, counts], reader),
  }
}

/** How often a page of one side is above one of the other; null where it is not tested. The technical sentence of the pair has the numbers. */
export const superioritySentence = (metric: string, reply: TwoSided, reader: Reader): string | null => {
  const { left, right, tests } = comparedIn(reply, metric)
  const { superiority: words } = reader.words.groups
  const { superiority, mannWhitney } = tests
  if (superiority === null) return null
  const { value, interval } = superiority
  const sides = sidesOf(reply, reader)
  const pairs = Math.round(Math.max(value, 1 - value) * 100)
  if (pairs === 50) return sentence(words.level, reader)
  const told = { page: (value > 0.5 ? sides.right : sides.left).single, pairs: reader.formats.whole(pairs) }
  if (interval === null || (interval[0] <= 0.5 && interval[1] >= 0.5)) return sentence(words.uncertain(told), reader)
  const isClear = Math.min(left.n, right.n) >= enoughPages && (mannWhitney?.holm ?? 1) <= significance
  if (isRanked(metric)) return sentence((isClear ? words.clear : words.likely)(told), reader)
  return sentence((isClear ? words.clearHigher : words.likelyHigher)(told), reader)
}

/** A tenth of so many pages is two pages at least. */
export const enoughForTenth = 2 * enoughPages

/** What the highest tenth of the pages of a set holds. */
export const concentrationSaid = (
  metric: string,
  summary: ComparedMetric['sets'][number],
  names: Names,
  reader: Reader,
): Said => {
  const { concentration } = reader.words.groups
  const { what } = reader.words.findings.metrics[keyOf(metric)]
  const { n, gini, topTenth } = summary
  const { technical } = reader.words
  const told = [
    gini === null ? null : technical.gini(coefficientText(gini, reader)),
    topTenth === null ? null : technical.topTenth(percentText(topTenth, reader)),
    countsText([n], reader),
  ]
  const pages = names.counted(n)
  const say = n < enoughForTenth ? concentration.likely : concentration.clear
  const plain =
    topTenth === null
      ? concentration.tooFew({ what, pages })
      : say({ what, pages, share: percentText(topTenth, reader) })
  return { plain: sentence(plain, reader), technical: technicalSentence(told, reader) }
}

type SetEffort = EffortReply['efforts'][number]

/** Whether pages that post more get more per post, as far as the interval of the trend says. */
export const effortVerdict = ({ trend }: SetEffort): 'too-few' | 'uncertain' | 'more' | 'less' => {
  if (trend === null) return 'too-few'
  const { exponent, interval } = trend
  if (interval === null || (interval[0] <= 0 && interval[1] >= 0)) return 'uncertain'
  return exponent > 0 ? 'more' : 'less'
}

/** The finding of one set without a full stop, weaker where it is; `pages` is the set. */
export const effortClause = (effort: SetEffort, pages: string, reader: Reader): string => {
  const { effort: words } = reader.words.groups
  const verdict = effortVerdict(effort)
  if (verdict === 'too-few') return words.tooFew({ pages })
  if (verdict === 'uncertain') return words.uncertain({ pages })
  const isClear = effort.n - effort.atZero >= enoughPages
  const factor = ratioText(2 ** Math.abs(effort.trend?.exponent ?? 0), reader)
  const more = isClear ? words.clearMore : words.likelyMore
  const less = isClear ? words.clearLess : words.likelyLess
  return (verdict === 'more' ? more : less)({ pages, factor })
}

/** Posts per week against interactions per post, within one set. */
export const effortSaid = (effort: SetEffort, names: Names, reader: Reader): Said => {
  const { technical } = reader.words
  const { n, atZero, trend, spearman } = effort
  const rho = spearman === null ? null : withInterval(spearman.rho, spearman.interval, coefficientText, reader)
  const correlation =
    spearman === null || rho === null
      ? null
      : spearman.p === null
        ? technical.spearman(rho)
        : technical.spearmanTested(rho, pText(spearman.p, reader))
  const told = technicalSentence(
    [
      trend === null
        ? technical.noTrend(`${fewestForTrend}`)
        : technical.exponent(withInterval(trend.exponent, trend.interval, coefficientText, reader)),
      correlation,
      countsText([n], reader),
      atZero === 0 ? null : technical.atZero(reader.formats.whole(atZero)),
    ],
    reader,
  )
  return { plain: sentence(effortClause(effort, names.counted(n), reader), reader), technical: told }
}
