// Sentences on the largest part of each set (the moment of the week, the format it publishes most): sets of which the same may
// be said with the same certainty are told together. Pure; the wording is that of each figure.

import { largestCertaintyOf } from '../certainty.ts'
import type { FigureSet } from '../contract.ts'
import type { Reader } from './index.ts'
import { namesOf, setName } from './naming.ts'

type Told = { readonly pages: string; readonly what: string; readonly share: string }
export type LargestWords = {
  readonly clear: (it: Told) => string
  readonly likely: (it: Told) => string
  readonly uncertain: (it: Pick<Told, 'pages'>) => string
  readonly tooFew: (it: Pick<Told, 'pages'>) => string
  /** Of one page alone: what it did, without any claim. */
  readonly alone: (it: Told) => string
  /** Between what is said of one set and of the next. */
  readonly separator: string
}

/** The largest part of a set, with its share, as words; null where the set has none. */
export type Largest = {
  readonly set: FigureSet
  /** Pages that the shares are the mean of. */
  readonly n: number
  readonly found: { readonly what: string; readonly share: string; readonly held: number | null } | null
}
type Verdict = Exclude<keyof LargestWords, 'separator'>

const verdictOf = ({ set, n, found }: Largest): Verdict => {
  if (found === null) return 'tooFew'
  if (set.pages === 1) return 'alone'
  const certainty = largestCertaintyOf(n, found.held)
  return certainty === 'too-few' ? 'tooFew' : certainty
}

/** Without a capital or a full stop. */
export const largestSaid = (
  all: readonly Largest[],
  basis: { readonly grid: string },
  say: LargestWords,
  reader: Reader,
): string => {
  const groups = Map.groupBy(all, (one) => {
    const verdict = verdictOf(one)
    const isSame = verdict === 'clear' || verdict === 'likely'
    return verdict === 'alone' ? one.set.key : `${verdict} ${isSame ? one.found?.what : ''}`
  })
  const { list } = reader.formats
  return [...groups.values()]
    .map((group) => {
      const [first] = group
      if (first === undefined) return ''
      const verdict = verdictOf(first)
      const pages = list(
        group.map(({ set }) => (verdict === 'alone' ? setName(basis, set, reader) : namesOf(basis, set, reader).all)),
      )
      const what = first.found?.what ?? ''
      return say[verdict]({ pages, what, share: list(group.map(({ found }) => found?.share ?? '')) })
    })
    .join(say.separator)
}
