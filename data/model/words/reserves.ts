// Sentences on what a result hangs on: whether it holds under other choices, whether counts were read at like ages, how old
// states are, what filters left out. Which sentence, from the reply; the wording is in <tag>/reserves.ts. Pure.

import type { CompareReply, Reply } from '../contract.ts'
import { placed, type TwoSided } from '../two-sided.ts'
import type { Reader } from './index.ts'
import { namesOf, type Sides, sidesOf } from './naming.ts'
import { byNumber, sentence } from './sentence.ts'
import { type Said, technicalSentence, withInterval } from './technical.ts'
import { ratioText } from './values.ts'

type SensitivityReply = Reply<'sensitivity'>
type Row = SensitivityReply['rows'][number]

const sidesIn = (reply: SensitivityReply, reader: Reader): Sides =>
  sidesOf({ grid: reply.grid, left: placed(reply.sets, 0), right: placed(reply.sets, 1) }, reader)

/** A variant inside a sentence: "à taille comparable", "parmi les pages de moins de 500 abonnés". */
export const variantName = (
  row: Pick<Row, 'key' | 'detail'>,
  reply: Pick<SensitivityReply, 'grid'>,
  reader: Reader,
): string => {
  const { variants, stratum } = reader.words.reserves
  if (row.key !== 'stratum') return variants[row.key]
  const size = row.detail ?? ''
  const set = {
    key: `size:${size}`,
    camp: null,
    pages: 0,
    parts: [{ dimension: 'size' as const, key: size, name: null }],
  }
  return stratum(namesOf(reply, set, reader).all)
}

const rowText = (row: Row, sides: Sides, variant: string, reader: Reader): string => {
  const { row: words, because, without } = reader.words.reserves
  if (row.because !== null) return without({ variant, because: because[row.because] })
  const { gap } = row
  if (gap === null || gap.certainty === 'too-few') return words.tooFew({ variant })
  if (gap.certainty === 'uncertain') return words.uncertain({ variant, left: sides.left.all, right: sides.right.all })
  const isRightAhead = (gap.difference ?? 0) > 0
  const [ahead, behind] = isRightAhead
    ? [sides.right.typical, sides.left.typical]
    : [sides.left.typical, sides.right.typical]
  const isClear = gap.certainty === 'clear'
  if (gap.ratio === null) return (isClear ? words.clearNoRatio : words.likelyNoRatio)({ variant, ahead, behind })
  const factor = ratioText(Math.max(gap.ratio, 1 / gap.ratio), reader)
  return (isClear ? words.clear : words.likely)({ variant, factor, ahead, behind })
}

/** One row of a sensitivity reply: the gap at comparable size, within a stratum, under the other grid ... */
export const variantSaid = (row: Row, reply: SensitivityReply, reader: Reader): Said => {
  const variant = variantName(row, reply, reader)
  const { technical } = reader.words
  const { gap } = row
  return {
    plain: sentence(rowText(row, sidesIn(reply, reader), variant, reader), reader),
    technical:
      gap === null || gap.ratio === null
        ? null
        : technicalSentence([technical.ratio(withInterval(gap.ratio, gap.ratioInterval, ratioText, reader))], reader),
  }
}

const isDecided = ({ gap }: Row): boolean => gap !== null && (gap.certainty === 'clear' || gap.certainty === 'likely')

/**
 * Whether the finding stands in the other rows that could be computed: the same side ahead, clear or likely. Where the other
 * side is ahead in one of them, that is told instead of how many hold.
 */
export const sensitivitySaid = (reply: SensitivityReply, reader: Reader): Said => {
  const { reserves, technical } = reader.words
  const { formats } = reader
  const asked = reply.rows.find(({ key }) => key === 'as-asked')
  const tried = reply.rows.filter(({ key, gap }) => key !== 'as-asked' && gap !== null && gap.certainty !== 'too-few')
  if (asked === undefined || asked.gap === null || asked.gap.certainty === 'too-few' || tried.length === 0)
    return { plain: sentence(reserves.nothing, reader), technical: null }
  const named = (rows: readonly Row[]): string => formats.list(rows.map((row) => variantName(row, reply, reader)))
  const side = (row: Row): number => Math.sign(row.gap?.difference ?? 0)
  const told = [asked, ...tried].flatMap((row) =>
    row.gap === null || row.gap.ratio === null
      ? []
      : [
          technical.variant(
            variantName(row, reply, reader),
            withInterval(row.gap.ratio, row.gap.ratioInterval, ratioText, reader),
          ),
        ],
  )
  const plain = ((): string => {
    if (!isDecided(asked)) {
      const decided = tried.filter(isDecided)
      if (decided.length > 0) return reserves.elsewhere({ variants: named(decided) })
      return byNumber(reserves.stillUncertain, tried.length, reader)
    }
    const failing = tried.filter((row) => !isDecided(row) || side(row) !== side(asked))
    const kept = tried.length - failing.length
    if (failing.length === 0) return byNumber(reserves.holdsAll, tried.length, reader)
    const turned = failing.filter(isDecided)
    const unclear = failing.filter((row) => !isDecided(row))
    if (turned.length > 0) {
      const it = { turned: named(turned), unclear: named(unclear) }
      return unclear.length > 0 ? reserves.turnsOrFades(it) : reserves.turns(it)
    }
    if (kept === 0) return byNumber(reserves.holdsNone, tried.length, reader)
    const say = formats.plural(kept) === 'one' ? reserves.holdsSome.one : reserves.holdsSome.other
    return say({ kept: formats.whole(kept), of: formats.whole(tried.length), failing: named(failing) })
  })()
  return {
    plain: sentence(plain, reader),
    technical: technicalSentence(told.length === 0 ? [] : [technical.ratios(told.join(technical.separator))], reader),
  }
}

/** Whether the counts of two sets were read at like ages; null where they were, or where ages do not matter. */
export const agesSentence = (
  reply: TwoSided,
  places: { readonly left: number; readonly right: number },
  reader: Reader,
): string | null => {
  const { ages } = reader.words.reserves
  const pair = reply.ages?.pairs.find(({ left, right }) => left === places.left && right === places.right)
  if (pair === undefined || pair.verdict === 'comparable') return null
  const sides = sidesOf(reply, reader)
  if (pair.verdict === 'unknown')
    return sentence(ages.unknown({ left: sides.left.all, right: sides.right.all }), reader)
  const daysAt = (set: number): string =>
    byNumber(ages.days, Math.round(reply.ages?.sets[set]?.medianDays ?? 0), reader)
  const [younger, older] = pair.verdict === 'left-younger' ? (['left', 'right'] as const) : (['right', 'left'] as const)
  return sentence(
    ages.younger({
      younger: sides[younger].all,
      days: daysAt(places[younger]),
      older: sides[older].all,
      olderDays: daysAt(places[older]),
    }),
    reader,
  )
}

/** Age in days of the oldest state that a figure carries forward; null without one. */
export const stateAgeSentence = (days: number | null, reader: Reader): string | null =>
  days === null ? null : sentence(byNumber(reader.words.reserves.ages.state, days, reader), reader)

/** What the filters of posts and of pages left out; empty without any. */
export const filtersSaid = (reply: Pick<CompareReply, 'leftOut' | 'filters'>, reader: Reader): readonly string[] => {
  const { filters } = reader.words.reserves
  const { leftOut } = reply
  const said: string[] = []
  if (leftOut !== null) {
    said.push(
      filters.kept({ kept: byNumber(filters.posts, leftOut.kept, reader), of: reader.formats.whole(leftOut.posts) }),
    )
    for (const key of ['topicsUnknown', 'formatUnknown', 'withoutReading'] as const)
      if (leftOut[key] > 0) said.push(byNumber(filters[key], leftOut[key], reader))
  }
  if (reply.filters.pagesLeftOut > 0) said.push(byNumber(filters.pages, reply.filters.pagesLeftOut, reader))
  return said.map((text) => sentence(text, reader))
}
