// From a reply to sentences: which sentence the numbers call for, weaker where the certainty is, and the values rounded
// to what they are worth. Pure; the wording is in <tag>/findings.ts. Titles have no full stop, `sentences` have.

import { enoughPages, fewestPages, fewestPostsOfSet } from '../certainty.ts'
import { isMetricKey, mainMetric, metrics, panelFamilies } from '../metrics/index.ts'
import { platforms } from '../platforms.ts'
import type { ComparedPair, Side, TwoSided } from '../two-sided.ts'
import type { Reader } from './index.ts'
import { type Names, raised, type Sides, sidesOf } from './naming.ts'
import { intervalWords, keyOf, medianText, medianValueText, ratioText, rounded, valueText } from './values.ts'

/** Which typical page is ahead, and how many times; `factor` is >= 1. */
type Lead = {
  readonly ahead: Names
  readonly behind: Names
  /** Whose median is the lower, and the higher. */
  readonly low: Side
  readonly high: Side
  readonly factor: number
  readonly isAlike: boolean
}

const leadOf = ({ left, right, gap }: ComparedPair, sides: Sides): Lead | null => {
  if (gap.ratio === null || left.median === null || right.median === null) return null
  const isRightAhead = gap.ratio >= 1
  const factor = isRightAhead ? gap.ratio : 1 / gap.ratio
  return {
    ahead: isRightAhead ? sides.right : sides.left,
    behind: isRightAhead ? sides.left : sides.right,
    low: isRightAhead ? 'left' : 'right',
    high: isRightAhead ? 'right' : 'left',
    factor,
    isAlike: rounded(factor, 2) === 1,
  }
}

/** @throws RangeError when the reply lacks the metric: a caller's mistake */
export const comparedIn = (reply: TwoSided, metric: string): ComparedPair => {
  const found = reply.metrics.find((compared) => compared.metric === metric)
  if (found === undefined) throw new RangeError(`the reply has no metric "${metric}"`)
  return found
}

/** What is said instead of a comparison, and the rule behind it. */
type Nothing = { readonly finding: string; readonly rule: string }

const postsText = (compared: ComparedPair, side: Side, sides: Sides, { words, formats }: Reader): string => {
  const posts = compared[side].posts ?? 0
  const { one, other } = words.findings.postsOf
  return (formats.plural(posts) === 'one' ? one : other)(formats.whole(posts), sides[side].all)
}

/** Where the network does not publish it, without a value on a side, with too few pages or posts; null when there is something to compare. */
const nothingToSay = (compared: ComparedPair, reply: TwoSided, sides: Sides, reader: Reader): Nothing | null => {
  const { findings } = reader.words
  const { what } = findings.metrics[keyOf(compared.metric)]
  const { left, right } = compared
  const fewest = findings.fewest({ fewest: `${fewestPages}` })
  if (!compared.isPublished) {
    const platform = platforms.get(reply.platform)?.name ?? reply.platform
    return { finding: findings.notPublished({ platform, what }), rule: findings.noZero }
  }
  if (left.n === 0 && right.n === 0) return { finding: findings.noValues({ what }), rule: fewest }
  if (left.n === 0 || right.n === 0) {
    const pages = left.n === 0 ? sides.left.all : sides.right.all
    return { finding: findings.oneUnknown({ what, pages }), rule: fewest }
  }
  if (compared.gap.certainty !== 'too-few') return null
  if (compared.gap.why === 'too-few-posts') {
    const of = (side: Side): string => postsText(compared, side, sides, reader)
    return {
      finding: findings.tooFewPosts({ what, left: of('left'), right: of('right') }),
      rule: findings.fewestPosts({ fewest: `${fewestPostsOfSet}` }),
    }
  }
  return {
    finding: findings.tooFew({ what, left: sides.left.counted(left.n), right: sides.right.counted(right.n) }),
    rule: fewest,
  }
}

/** What both typical pages have, the lower one first. */
const levelFinding = (compared: ComparedPair, sides: Sides, reader: Reader): string => {
  const [low, high] = (compared.gap.difference ?? 0) >= 0 ? (['left', 'right'] as const) : (['right', 'left'] as const)
  return reader.words.findings.metrics[keyOf(compared.metric)].level({
    behind: sides[low].typical,
    low: medianValueText(compared, low, reader) ?? '',
    ahead: sides[high].typical,
    high: medianText(compared, high, reader) ?? '',
  })
}

/** A median of 0 in one camp or in both, or values that can be below 0; null when there is a ratio. */
const zeroFinding = (compared: ComparedPair, sides: Sides, reader: Reader): string | null => {
  if (compared.gap.noRatio === 'signed') return levelFinding(compared, sides, reader)
  if (compared.gap.noRatio !== 'zero-median') return null
  const metric = keyOf(compared.metric)
  const words = reader.words.findings.metrics[metric]
  const [left, right] = [compared.left.median ?? 0, compared.right.median ?? 0]
  if (left === 0 && right === 0) return words.bothZero({ left: sides.left.typical, right: sides.right.typical })
  return words.oneZero({
    zero: (left === 0 ? sides.left : sides.right).typical,
    other: (left === 0 ? sides.right : sides.left).typical,
    value: valueText(metric, Math.max(left, right), reader),
  })
}

/** The finding of one metric's distribution, without a full stop. */
export const distributionTitle = (metric: string, reply: TwoSided, reader: Reader): string => {
  const compared = comparedIn(reply, metric)
  const sides = sidesOf(reply, reader)
  const words = reader.words.findings.metrics[keyOf(metric)]
  const { certainty } = compared.gap
  const nothing = nothingToSay(compared, reply, sides, reader)
  if (nothing !== null) return raised(nothing.finding, reader)
  const zero = zeroFinding(compared, sides, reader)
  const isBothZero = compared.left.median === 0 && compared.right.median === 0
  if (zero !== null && (isBothZero || certainty !== 'uncertain')) return raised(zero, reader)
  const lead = leadOf(compared, sides)
  if (certainty === 'uncertain' || lead === null)
    return raised(words.uncertain({ left: sides.left.all, right: sides.right.all }), reader)
  if (lead.isAlike) return raised(words.alike({ left: sides.left.typical, right: sides.right.typical }), reader)
  const factor = ratioText(lead.factor, reader)
  const say = certainty === 'clear' ? words.clear : words.likely
  return raised(say({ ahead: lead.ahead.typical, behind: lead.behind.typical, factor }), reader)
}

/** Why a gap is no more than likely: few pages, else what the correction of p leaves. */
const reserveText = ({ left, right }: ComparedPair, sides: Sides, reader: Reader): string => {
  const { reserve } = reader.words.findings.certainty
  const n = { left: sides.left.counted(left.n), right: sides.right.counted(right.n) }
  return Math.min(left.n, right.n) < enoughPages ? reserve.fewPages(n) : reserve.corrected(n)
}

const certaintyText = (compared: ComparedPair, sides: Sides, reader: Reader): string => {
  const words = reader.words.findings.certainty
  const { gap } = compared
  const n = { left: sides.left.counted(compared.left.n), right: sides.right.counted(compared.right.n) }
  const reserve = reserveText(compared, sides, reader)
  const lead = leadOf(compared, sides)
  if (lead === null) {
    if (gap.noRatio === 'signed' && gap.certainty === 'clear') return words.clearSigned(n)
    if (gap.noRatio === 'signed' && gap.certainty === 'likely') return words.likelySigned({ reserve })
    if (compared.left.median === 0 && compared.right.median === 0) return words.bothZero(n)
    if (gap.certainty === 'clear') return words.clearNoRatio(n)
    return gap.certainty === 'likely' ? words.likelyNoRatio({ reserve }) : words.uncertainNoInterval(n)
  }
  // "3 times as many" is followed by the ratio that is 3, with its interval the same way round. Unclear, it has none.
  const [low, high] = gap.ratioInterval ?? [0, 0]
  const isTurned = gap.certainty !== 'uncertain' && lead.high === 'left' && low > 0
  const bounds = gap.ratioInterval && {
    ...n,
    factor: ratioText(lead.factor, reader),
    ratio: words.ratio(
      isTurned
        ? { left: sides.right.short, right: sides.left.short }
        : { left: sides.left.short, right: sides.right.short },
    ),
    interval: intervalWords(isTurned ? [1 / high, 1 / low] : gap.ratioInterval, reader),
  }
  if (gap.certainty === 'uncertain') return bounds === null ? words.uncertainNoInterval(n) : words.uncertain(bounds)
  if (lead.isAlike) return words.alike(n)
  if (gap.certainty === 'likely')
    return bounds === null ? words.likelyNoInterval({ reserve }) : words.likely({ ...bounds, reserve })
  return bounds === null ? words.clearNoInterval(n) : words.clear(bounds)
}

/** One metric in plain words: what the typical pages do, then how sure the difference is. */
export const sentenceOf = (metric: string, reply: TwoSided, reader: Reader): string => {
  const compared = comparedIn(reply, metric)
  const sides = sidesOf(reply, reader)
  const { findings } = reader.words
  const key = keyOf(metric)
  const nothing = nothingToSay(compared, reply, sides, reader)
  const lead = leadOf(compared, sides)
  const finding =
    nothing?.finding ??
    zeroFinding(compared, sides, reader) ??
    (lead === null
      ? findings.noValues({ what: findings.metrics[key].what })
      : findings.metrics[key].level({
          behind: lead.behind.typical,
          low: medianValueText(compared, lead.low, reader) ?? '',
          ahead: lead.ahead.typical,
          high: medianText(compared, lead.high, reader) ?? '',
        }))
  const certainty = nothing?.rule ?? certaintyText(compared, sides, reader)
  return findings.sentence({ finding: raised(finding, reader), certainty: raised(certainty, reader) })
}

/** One sentence a family shown (reach, posting frequency, engagement), on its main metric; metrics the reply lacks are left out. */
export const sentences = (
  reply: TwoSided,
  reader: Reader,
  shown: readonly string[] = panelFamilies.map(mainMetric),
): readonly string[] =>
  shown
    .filter((metric) => reply.metrics.some((compared) => compared.metric === metric))
    .map((metric) => sentenceOf(metric, reply, reader))

/** Whether one can be ahead by it; what only describes is told as higher or lower. */
export const isRanked = (metric: string): boolean =>
  isMetricKey(metric) && metrics.get(metric)?.direction === 'more-is-more-visible'

/** The finding over all metrics of the reply, without a full stop. As sure as its least sure part. */
export const gapTitle = (reply: TwoSided, reader: Reader): string => {
  const { gap, metrics: texts } = reader.words.findings
  const words = reply.metrics.every(({ metric }) => isRanked(metric)) ? gap.ranked : gap.described
  const [only] = reply.metrics
  if (reply.metrics.length === 1 && only !== undefined) return distributionTitle(only.metric, reply, reader)
  const sides = sidesOf(reply, reader)
  const withValues = reply.metrics.filter(({ left, right }) => left.n > 0 && right.n > 0)
  if (withValues.length === 0) return gap.noValues
  if (withValues.every(({ gap }) => gap.certainty === 'too-few')) return gap.tooFew({ fewest: `${fewestPages}` })
  const decided = withValues.filter(
    ({ gap }) => (gap.certainty === 'clear' || gap.certainty === 'likely') && gap.difference !== 0,
  )
  const isClear = decided.every(({ gap }) => gap.certainty === 'clear')
  const measuresOf = (list: readonly ComparedPair[]): string =>
    reader.formats.list(list.map(({ metric }) => texts[keyOf(metric)].what))
  const rightAhead = decided.filter(({ gap }) => (gap.difference ?? 0) > 0)
  const leftAhead = decided.filter(({ gap }) => (gap.difference ?? 0) < 0)
  if (decided.length === 0) return raised(gap.none({ left: sides.left.all, right: sides.right.all }), reader)
  if (rightAhead.length > 0 && leftAhead.length > 0)
    return raised(
      (isClear ? words.clearMixed : words.likelyMixed)({
        right: sides.right.typical,
        rightMeasures: measuresOf(rightAhead),
        left: sides.left.typical,
        leftMeasures: measuresOf(leftAhead),
      }),
      reader,
    )
  const [ahead, behind] = rightAhead.length > 0 ? [sides.right, sides.left] : [sides.left, sides.right]
  const pair = { ahead: ahead.typical, behind: behind.typical }
  if (decided.length === reply.metrics.length)
    return raised((isClear ? words.clearAll : words.likelyAll)({ ...pair, count: `${decided.length}` }), reader)
  return raised((isClear ? words.clearSome : words.likelySome)({ ...pair, measures: measuresOf(decided) }), reader)
}
