// Sentences on sets of pages taken whole, plain and technical: more than two sets at once, pairs drawn at random, shares of
// voice, concentration, effort and return. Which sentence, weaker where the numbers are; the wording is in <tag>/groups.ts.

import { enoughPages, fewestPages, significance } from '../certainty.ts'
import type { ComparedMetric, CompareReply, Interval, Reply } from '../contract.ts'
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
type ShareOfVoiceReply = Reply<'shareOfVoice'>

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

type VoiceRow = ShareOfVoiceReply['rows'][number]

/** What the largest share is to a half. */
const voiceWords = (interval: Interval | null, pages: number, { words }: Reader) => {
  const { voice } = words.groups
  if (interval === null) return voice.noInterval
  if (interval[1] < 0.5) return voice.less
  if (interval[0] <= 0.5) return voice.uncertain
  return pages < enoughPages ? voice.likelyMost : voice.clearMost
}

/** Why a row has no share: unknown counts are no silence, and posts that got nothing are none either. */
const noVoiceWords = ({ sets, missing }: VoiceRow, { words }: Reader): string => {
  const { voice } = words.groups
  if (missing > 0 || sets.every(({ pages }) => pages === 0)) return voice.unknown
  return sets.every(({ posts }) => posts === 0) ? voice.silent : voice.nothing
}

/** One row of a share of voice; `label` names the row (a topic, a month), null for all. */
export const voiceSaid = (row: VoiceRow, label: string | null, reply: ShareOfVoiceReply, reader: Reader): Said => {
  const { words, formats } = reader
  const { voice } = words.groups
  const told = (text: string): string => sentence(label === null ? text : voice.row(label, text), reader)
  const shares = row.sets.flatMap(({ share }, at) =>
    share === null ? [] : [{ ...share, names: namesOf(reply, placed(reply.sets, at), reader) }],
  )
  const [first] = shares.toSorted((a, b) => b.value - a.value)
  const counts = words.technical.unknownCounts(formats.whole(row.known), formats.whole(row.missing))
  if (first === undefined)
    return {
      plain: told(noVoiceWords(row, reader)),
      technical: row.missing === 0 ? null : technicalSentence([counts], reader),
    }
  const fewest = Math.min(...row.sets.map(({ pages }) => pages))
  const say = voiceWords(first.interval, fewest, reader)
  const listed = shares.map(({ value, interval, names }) =>
    words.technical.share(names.all, withInterval(value, interval, percentText, reader)),
  )
  const shared = words.technical.voice(formats.list(listed))
  return {
    plain: told(say({ voice: voice.of[reply.of](percentText(first.value, reader)), pages: first.names.all })),
    technical: technicalSentence(
      [
        shares.some(({ interval }) => interval !== null)
          ? words.technical.drawnPages(shared, formats.whole(reply.resamples))
          : shared,
        counts,
      ],
      reader,
    ),
  }
}

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
  const say = n < 2 * enoughPages ? concentration.likely : concentration.clear
  const plain =
    topTenth === null
      ? concentration.tooFew({ what, pages })
      : say({ what, pages, share: percentText(topTenth, reader) })
  return { plain: sentence(plain, reader), technical: technicalSentence(told, reader) }
}

/** Posts per week against interactions per post, within one set. */
export const effortSaid = (effort: EffortReply['efforts'][number], names: Names, reader: Reader): Said => {
  const { effort: words } = reader.words.groups
  const { technical } = reader.words
  const { n, atZero, trend, spearman } = effort
  const pages = names.counted(n)
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
  if (trend === null) return { plain: sentence(words.tooFew({ pages }), reader), technical: told }
  const { exponent, interval } = trend
  if (interval === null || (interval[0] <= 0 && interval[1] >= 0))
    return { plain: sentence(words.uncertain({ pages }), reader), technical: told }
  const isClear = n - atZero >= enoughPages
  const factor = ratioText(2 ** Math.abs(exponent), reader)
  const more = isClear ? words.clearMore : words.likelyMore
  const less = isClear ? words.clearLess : words.likelyLess
  return { plain: sentence((exponent > 0 ? more : less)({ pages, factor }), reader), technical: told }
}
