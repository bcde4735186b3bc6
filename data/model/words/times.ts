// Sentences on time, plain and technical: the same pages in two periods, what differs between the periods themselves, and the
// trend of a set. Which sentence, weaker where the numbers are; the wording is in <tag>/times.ts. Pure.

import type { PeriodDifference } from '../compared-periods.ts'
import type { Reply, SeriesReply } from '../contract.ts'
import { shownValue } from '../metrics/index.ts'
import { platforms } from '../platforms.ts'
import { placed } from '../two-sided.ts'
import type { Reader } from './index.ts'
import { namesOf } from './naming.ts'
import { byNumber, sentence } from './sentence.ts'
import {
  bareP,
  coefficientText,
  countsText,
  pText,
  type Said,
  statisticText,
  technicalSentence,
  withInterval,
} from './technical.ts'
import { keyOf, numberText, ratioText, valueText } from './values.ts'

type ChangeReply = Reply<'change'>

type Change = ChangeReply['metrics'][number]['sets'][number]

const plainChange = (metric: string, change: Change, pages: string, reader: Reader): string => {
  const { change: words } = reader.words.times
  const key = keyOf(metric)
  const { what } = reader.words.findings.metrics[key]
  const { before, now, difference, certainty } = change
  if (certainty === 'too-few' || before === null || now === null) return words.tooFew({ what, pages })
  const told = { what, pages, before: numberText(metric, before, reader), now: valueText(key, now, reader) }
  const isSame = told.before === numberText(metric, now, reader)
  if (certainty === 'uncertain') return (isSame ? words.notClear : words.uncertain)(told)
  if (isSame) return words.same(told)
  const isRise = (difference ?? now - before) > 0
  if (certainty === 'clear') return (isRise ? words.clearRise : words.clearFall)(told)
  return (isRise ? words.likelyRise : words.likelyFall)(told)
}

/** The ratio of the two medians, or their difference where there is no ratio; null without both. */
const changePart = (metric: string, change: Change, reply: ChangeReply, reader: Reader): string | null => {
  const { technical, metrics } = reader.words
  const { ratio, ratioInterval, difference, differenceInterval } = change
  const write = (value: number): string => statisticText(shownValue(metric, value), reader)
  const resamples = reader.formats.whole(reply.resamples)
  if (ratio !== null) {
    const told = technical.ratio(withInterval(ratio, ratioInterval, ratioText, reader))
    return ratioInterval === null ? told : technical.paired(told, resamples)
  }
  if (difference === null) return null
  const told = technical.difference(
    withInterval(difference, differenceInterval, write, reader),
    metrics[keyOf(metric)].unit,
  )
  return differenceInterval === null ? told : technical.paired(told, resamples)
}

/** One set, one metric, two periods: only pages known in both. */
export const changeSaid = (metric: string, set: number, reply: ChangeReply, reader: Reader): Said => {
  const { technical, times, findings } = reader.words
  const found = reply.metrics.find((one) => one.metric === metric)
  if (found === undefined) throw new RangeError(`the reply has no metric "${metric}"`)
  if (!found.isPublished) {
    const platform = platforms.get(reply.platform)?.name ?? reply.platform
    const { what } = findings.metrics[keyOf(metric)]
    return { plain: sentence(times.change.notPublished({ platform, what }), reader), technical: null }
  }
  const change = placed(found.sets, set)
  const { both, onlyNow, onlyThen } = change
  const names = namesOf(reply, placed(reply.sets, set), reader)
  return {
    plain: sentence(plainChange(metric, change, names.counted(both), reader), reader),
    technical: technicalSentence(
      [
        changePart(metric, change, reply, reader),
        countsText([both], reader),
        onlyNow + onlyThen === 0
          ? null
          : technical.onlyOnce(reader.formats.whole(onlyNow), reader.formats.whole(onlyThen)),
      ],
      reader,
    ),
  }
}

const hasChanged = (metric: string, { certainty, before, now }: Change, reader: Reader): boolean =>
  (certainty === 'clear' || certainty === 'likely') &&
  before !== null &&
  now !== null &&
  numberText(metric, before, reader) !== numberText(metric, now, reader)

/**
 * What changed clearly or probably, metric by metric and set by set; what rounds to the same is no change worth a sentence.
 * `looked`: changes that could be told at all, those with enough pages.
 */
export const changesSaid = (
  reply: ChangeReply,
  reader: Reader,
): { readonly said: readonly Said[]; readonly looked: number } => {
  const all = reply.metrics.flatMap(({ metric, sets }) => sets.map((change, set) => ({ metric, change, set })))
  return {
    said: all
      .filter(({ metric, change }) => hasChanged(metric, change, reader))
      .map(({ metric, set }) => changeSaid(metric, set, reply, reader)),
    looked: all.filter(({ change }) => change.certainty !== 'too-few').length,
  }
}

/** What differs between the two periods themselves: days, weekdays, 29 February; and days that both have. */
export const periodsSaid = (differs: PeriodDifference, reader: Reader): readonly string[] => {
  const { times } = reader.words
  const signed = (n: number, text: string): string => (n > 0 ? times.more(text) : times.fewer(text))
  const differences: string[] = []
  if (differs.days !== 0) differences.push(signed(differs.days, byNumber(times.days, Math.abs(differs.days), reader)))
  for (const [place, n] of differs.weekdays.entries()) {
    if (n === 0) continue
    const isOne = reader.formats.plural(Math.abs(n)) === 'one'
    const weekday = reader.formats.weekday(place + 1)
    const say = isOne ? times.weekdays.one : times.weekdays.other
    differences.push(signed(n, say(reader.formats.whole(Math.abs(n)), weekday)))
  }
  if (differs.leapDays !== 0)
    differences.push(signed(differs.leapDays, byNumber(times.leapDays, Math.abs(differs.leapDays), reader)))
  const made = differences.length === 0 ? times.alike : times.differ({ differences: reader.formats.list(differences) })
  if (differs.sharedDays === 0) return [sentence(made, reader)]
  return [sentence(made, reader), sentence(byNumber(times.shared, differs.sharedDays, reader), reader)]
}

/** The course of one set of a series. */
export const trendSaid = (set: number, reply: SeriesReply, reader: Reader): Said => {
  const { times, technical, findings } = reader.words
  const { trend: words } = times
  const key = keyOf(reply.metric)
  const { what } = findings.metrics[key]
  const page = namesOf(reply, placed(reply.sets, set), reader).typical
  const trend = reply.trends[set] ?? null
  if (trend === null || trend.certainty === 'too-few')
    return { plain: sentence(words.tooFew({ what, page }), reader), technical: null }
  const { n, slope, interval, tau, p, holm, certainty } = trend
  const write = (value: number): string => statisticText(shownValue(reply.metric, value), reader)
  const told = technicalSentence(
    [
      technical.slope(withInterval(slope, interval, write, reader), times.per[reply.by]),
      tau === null || p === null || holm === null
        ? null
        : technical.mannKendall(coefficientText(tau, reader), pText(p, reader), bareP(holm, reader)),
      technical.n(byNumber(times.buckets[reply.by], n, reader)),
    ],
    reader,
  )
  if (certainty === 'uncertain' || slope === 0)
    return { plain: sentence(words.uncertain({ what, page }), reader), technical: told }
  const step = { what, page, step: valueText(key, Math.abs(slope), reader), per: times.per[reply.by] }
  const up = certainty === 'clear' ? words.clearUp : words.likelyUp
  const down = certainty === 'clear' ? words.clearDown : words.likelyDown
  return { plain: sentence((slope > 0 ? up : down)(step), reader), technical: told }
}
