// The words of a text with their places in it, folded as the lists and the index of words fold them: what marks words for the
// eye is built on. Which posts hold a word is decided by the index, which topics they have by the lists. Pure.

import { wordsOf } from '../topics/changed.ts'

export type PlacedWord = {
  readonly from: number
  /** Behind its last sign. */
  readonly to: number
  /** Without accents and case; a hashtag holds several words, a space between two. */
  readonly folded: string
}

const words = /(?:\p{L}\.){2,}|#?[\p{L}\p{N}\p{M}]+/gu

export const placedWords = (text: string): readonly PlacedWord[] =>
  [...text.matchAll(words)].flatMap((match) => {
    const folded = wordsOf(match[0]).trim()
    return folded === '' ? [] : [{ from: match.index, to: match.index + match[0].length, folded }]
  })
