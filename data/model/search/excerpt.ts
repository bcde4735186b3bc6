// A post in a few lines: its beginning, or the part around the first words that were looked for, with the places of these
// words, so that they can be marked. Pure.

import { placedWords } from './placed-words.ts'
import type { Phrase } from './search.ts'

/** From `from` up to `to`, which is left out. */
export type Span = readonly [from: number, to: number]
export type Excerpt = {
  /** Runs of spaces and line ends as one space. */
  readonly text: string
  readonly isCutBefore: boolean
  readonly isCutAfter: boolean
  /** Places in `text`, in order, none within another. */
  readonly marks: readonly Span[]
}

const longest = 300
/** A match that begins within is shown from the beginning of the text on. */
const nearBegin = 180
/** Shown before a match that lies further on. */
const before = 90

type Word = { readonly folded: string; readonly from: number; readonly to: number }

const wordsIn = (text: string): readonly Word[] =>
  placedWords(text).flatMap(({ folded, from, to }) => folded.split(' ').map((word) => ({ folded: word, from, to })))

/** End of a phrase that begins at a word; null where none does. */
const endAt = (words: readonly Word[], first: number, { words: text, isPrefix }: Phrase): number | null => {
  const wanted = text.split(' ')
  const isThere = wanted.every((word, at) => {
    const found = words[first + at]?.folded
    return found !== undefined && (isPrefix && at === wanted.length - 1 ? found.startsWith(word) : found === word)
  })
  return isThere ? (words[first + wanted.length - 1]?.to ?? null) : null
}

/** Where the phrases stand in a text, each place once. */
export const marksIn = (text: string, phrases: readonly Phrase[]): readonly Span[] => {
  if (phrases.length === 0) return []
  const words = wordsIn(text)
  const marks: [number, number][] = []
  for (const [first, { from }] of words.entries()) {
    const ends = phrases.flatMap((phrase) => endAt(words, first, phrase) ?? [])
    if (ends.length === 0) continue
    const to = Math.max(...ends)
    const last = marks.at(-1)
    if (last !== undefined && from < last[1]) last[1] = Math.max(last[1], to)
    else marks.push([from, to])
  }
  return marks
}

/** Behind the first space from a place on; the place itself where there is none near. */
const wordFrom = (text: string, at: number): number => {
  const space = text.indexOf(' ', at)
  return space === -1 || space > at + before ? at : space + 1
}
/** The last space up to a place, or the place itself, no character cut in two. */
const wordBefore = (text: string, from: number, at: number): number => {
  const space = text.lastIndexOf(' ', at)
  if (space > from) return space
  return /[\ud800-\udbff]/.test(text[at - 1] ?? '') ? at - 1 : at
}

/** @param phrases those to be found, see `searchOf`; empty: the beginning of the text */
export const excerptOf = (whole: string, phrases: readonly Phrase[]): Excerpt => {
  const text = whole.replace(/\s+/g, ' ').trim()
  const marks = marksIn(text, phrases)
  const first = marks[0]?.[0] ?? 0
  const from = first <= nearBegin || text.length <= longest ? 0 : wordFrom(text, first - before)
  const to = text.length - from <= longest ? text.length : wordBefore(text, from, from + longest)
  return {
    text: text.slice(from, to),
    isCutBefore: from > 0,
    isCutAfter: to < text.length,
    marks: marks.flatMap(([start, end]): readonly Span[] =>
      start >= from && end <= to ? [[start - from, end - from]] : [],
    ),
  }
}
