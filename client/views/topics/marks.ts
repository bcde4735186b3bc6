// Where the words of some terms stand in a text, to be marked for the eye. Which posts have a topic is decided by the reader
// of the lists alone (data/model/topics/reader.ts); this only finds again what it may have read. Pure.

import { type PlacedWord, placedWords } from '../../../data/model/search/placed-words.ts'
import { spellingsOf, type TopicTerm } from '../../../data/model/topics/terms.ts'

export type Part = { readonly text: string; readonly isMarked: boolean }

/** A term stands in one phrase: no full stop, comma or new line within it. */
const endsPhrase = /[.,;:!?…\n|()]/
const mostWords = 8

/** End of the longest spelling that starts at a word; null when none does. */
const endFrom = (
  text: string,
  all: readonly PlacedWord[],
  first: number,
  spellings: ReadonlySet<string>,
): number | null => {
  let end: number | null = null
  let phrase = ''
  for (const [at, word] of all.slice(first, first + mostWords).entries()) {
    const before = all[first + at - 1]
    if (at > 0 && before !== undefined && endsPhrase.test(text.slice(before.to, word.from))) break
    phrase = phrase === '' ? word.folded : `${phrase} ${word.folded}`
    if (spellings.has(phrase)) end = first + at
  }
  return end
}

/** The text in parts, those marked where a spelling of a term stands; together they are the text. */
export const markedParts = (text: string, terms: readonly TopicTerm[]): readonly Part[] => {
  const spellings = new Set(
    terms.flatMap((term) => {
      const { listed, plurals } = spellingsOf(term)
      return [...listed, ...plurals]
    }),
  )
  const all = placedWords(text)
  const parts: Part[] = []
  let done = 0
  for (let first = 0; first < all.length; first++) {
    const last = endFrom(text, all, first, spellings)
    const [from, to] = [all[first]?.from, last === null ? undefined : all[last]?.to]
    if (last === null || from === undefined || to === undefined) continue
    if (from > done) parts.push({ text: text.slice(done, from), isMarked: false })
    parts.push({ text: text.slice(from, to), isMarked: true })
    done = to
    first = last
  }
  return done < text.length ? [...parts, { text: text.slice(done), isMarked: false }] : parts
}
