// What a reader types to find posts, understood: words, "exact phrases", beginnings of words (aid*) and words that must not be
// there (-banque). Accents and case do not count. Whatever is typed is understood as words or as nothing, never as an error:
// the question put to the index is built here from folded letters and digits alone. Pure.

import { wordsOf } from '../topics/changed.ts'

export type Phrase = {
  /** Folded, a space between two: `conge proche aidant`. */
  readonly words: string
  /** As it was typed, without the signs around it. */
  readonly typed: string
  /** Whether its last word may go on: aid* finds aidants. */
  readonly isPrefix: boolean
}
/** A post is found when it holds each of `all` and none of `none`. */
export type PostSearch = { readonly all: readonly Phrase[]; readonly none: readonly Phrase[] }

/** A minus, then what stands between quotation marks or runs up to a space, then perhaps a star. A mark left open ends with the text. */
const parts = /(-?)(?:["«“”]([^"«»“”]*)["»“”]?(\*?)|([^\s"«»“”]+))/gu

/** Without anything to look for both lists are empty. */
export const searchOf = (text: string): PostSearch => {
  const phrases = [...text.matchAll(parts)].flatMap(([, minus, quoted, star, word = '']) => {
    const words = wordsOf(quoted ?? word).trim()
    if (words === '') return []
    const phrase = {
      words,
      typed: (quoted ?? word.replace(/\*+$/, '')).trim(),
      isPrefix: star === '*' || word.endsWith('*'),
    }
    return [{ isWanted: minus === '', phrase }]
  })
  const of = (isWanted: boolean): readonly Phrase[] =>
    phrases.flatMap((one) => (one.isWanted === isWanted ? [one.phrase] : []))
  return { all: of(true), none: of(false) }
}

export const isNothing = ({ all, none }: PostSearch): boolean => all.length + none.length === 0

/** Phrases as the index is asked for them (SQLite FTS5); '' for none. */
export const askedOf = (phrases: readonly Phrase[], joint: 'AND' | 'OR'): string =>
  phrases.map(({ words, isPrefix }) => `"${words}"${isPrefix ? ' *' : ''}`).join(` ${joint} `)
