// Sentences on what is left of a gap among pages of like size (by stratum, and pair by pair), and on two measures that rise
// together. Which sentence, weaker where the numbers are, never with a cause; the wording is in <tag>/relations.ts. Pure.

import { fewestPages } from '../certainty.ts'
import type { Correlation } from '../contract/analyses.ts'
import type { Reply } from '../contract.ts'
import { placed } from '../two-sided.ts'
import type { Reader } from './index.ts'
import { type Names, type Sides, sidesOf } from './naming.ts'
import { byNumber, sentence } from './sentence.ts'
import { coefficientText, countsText, pText, type Said, technicalSentence, withInterval } from './technical.ts'
import { keyOf, percentText, ratioText } from './values.ts'

type SensitivityReply = Reply<'sensitivity'>

const sidesIn = (reply: Pick<SensitivityReply, 'grid' | 'sets'>, reader: Reader): Sides =>
  sidesOf({ grid: reply.grid, left: placed(reply.sets, 0), right: placed(reply.sets, 1) }, reader)

/** How often a page is above one of the other set and of its own size, over all strata. */
export const strataSaid = (
  { stratified, ...reply }: Pick<SensitivityReply, 'grid' | 'sets' | 'stratified'>,
  reader: Reader,
): Said => {
  const { strata: words, technical } = reader.words.relations
  const { pooled } = stratified
  if (pooled === null || pooled.certainty === 'too-few')
    return { plain: sentence(words.tooFew, reader), technical: null }
  const { value, interval } = pooled.superiority
  const pairs = Math.round(Math.max(value, 1 - value) * 100)
  const sides = sidesIn(reply, reader)
  const told = { page: (value > 0.5 ? sides.right : sides.left).single, pairs: reader.formats.whole(pairs) }
  return {
    plain: sentence(pairs === 50 ? words.level : words[pooled.certainty](told), reader),
    technical: technicalSentence(
      [
        technical.vanElteren(pText(pooled.p, reader)),
        technical.superiority(withInterval(value, interval, percentText, reader)),
        byNumber(technical.strata, pooled.strata, reader),
        countsText([pooled.pages.left, pooled.pages.right], reader),
      ],
      reader,
    ),
  }
}

const matchedText = ({ gap, pairs: n }: SensitivityReply['sizeMatched'], sides: Sides, reader: Reader): string => {
  const { matched: words } = reader.words.relations
  const pairs = byNumber(words.counted, n, reader)
  if (gap.certainty === 'too-few') return words.tooFew({ pairs })
  if (gap.certainty === 'uncertain') return words.uncertain({ pairs, left: sides.left.all, right: sides.right.all })
  const isRightAhead = (gap.difference ?? 0) > 0
  const [ahead, behind] = isRightAhead
    ? [sides.right.typical, sides.left.typical]
    : [sides.left.typical, sides.right.typical]
  if (gap.ratio === null) return words.likelyNoRatio({ pairs, ahead, behind })
  const factor = ratioText(Math.max(gap.ratio, 1 / gap.ratio), reader)
  return words.likely({ pairs, factor, ahead, behind })
}

const withUnmatched = (text: string, { left, right }: SensitivityReply['sizeMatched']['unmatched'], reader: Reader) => {
  const { matched: words } = reader.words.relations
  return left + right === 0 ? text : words.andUnmatched(text, byNumber(words.unmatched, left + right, reader))
}

const both = (
  say: (left: string, right: string) => string,
  { left, right }: { readonly left: number; readonly right: number },
  { formats }: Reader,
): string | null => (left + right === 0 ? null : say(formats.whole(left), formats.whole(right)))

/** Pages beside the page of the other set that is nearest in followers. */
export const matchedSaid = (
  { sizeMatched, resamples, ...reply }: Pick<SensitivityReply, 'grid' | 'sets' | 'sizeMatched' | 'resamples'>,
  reader: Reader,
): Said => {
  const { technical } = reader.words.relations
  const { gap, pairRatio, unmatched, unsized } = sizeMatched
  const ratio =
    gap.ratio === null
      ? null
      : reader.words.technical.ratio(withInterval(gap.ratio, gap.ratioInterval, ratioText, reader))
  const isDrawn = ratio !== null && gap.ratioInterval !== null
  const told = [
    isDrawn ? technical.drawnPairs(ratio, reader.formats.whole(resamples)) : ratio,
    pairRatio === null
      ? null
      : technical.pairRatio(withInterval(pairRatio.value, pairRatio.interval, ratioText, reader)),
  ]
  return {
    plain: sentence(withUnmatched(matchedText(sizeMatched, sidesIn(reply, reader), reader), unmatched, reader), reader),
    technical: technicalSentence(
      [
        ...(gap.why === null ? told : []),
        both(technical.unmatched, unmatched, reader),
        both(technical.unsized, unsized, reader),
      ],
      reader,
    ),
  }
}

/** Two metrics over the pages of one set; says nothing of which brings the other about. */
export const correlationSaid = (
  { n, missing, rho, interval, p, certainty }: Correlation,
  metrics: readonly [x: string, y: string],
  names: Names,
  reader: Reader,
): Said => {
  const { words, formats } = reader
  const { correlation, technical } = words.relations
  const [x, y] = [words.metrics[keyOf(metrics[0])].name, words.metrics[keyOf(metrics[1])].name]
  const told = { pages: names.counted(n), x, y }
  const say = ((): ((it: typeof told) => string) => {
    if (certainty === 'too-few') return correlation.tooFew
    if (certainty === 'uncertain' || rho === null) return correlation.uncertain
    if (certainty === 'clear') return rho > 0 ? correlation.clearMore : correlation.clearLess
    return rho > 0 ? correlation.likelyMore : correlation.likelyLess
  })()
  const value = rho === null ? null : withInterval(rho, interval, coefficientText, reader)
  const ranked =
    value === null
      ? null
      : p === null
        ? words.technical.spearman(value)
        : words.technical.spearmanTested(value, pText(p, reader))
  return {
    plain: sentence(say(told), reader),
    technical: technicalSentence(
      [
        certainty === 'too-few' ? technical.noCorrelation(`${fewestPages}`) : ranked,
        countsText([n], reader),
        missing === 0 ? null : technical.missing(formats.whole(missing)),
      ],
      reader,
    ),
  }
}
