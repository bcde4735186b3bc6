// Reads the topics and calls of texts by a set of word lists. One pass: fold the text, follow the table of spellings from
// the start of each word, then let ambiguous words count where something else in the post speaks for them.

import { accentFlag, capitalFlag, emptyFolded, fold, isGap, letterMask, phraseGap } from './fold.ts'
import type { TopicTerm } from './terms.ts'
import { carerBit, everyCall, readBit, type ThemeKey, themeKeys, unreadMask } from './themes.ts'
import { type Entry, trieOf, trieWidth } from './trie.ts'

export type Finding = {
  readonly theme: ThemeKey
  /** The terms of the list that the words of the text stand for. */
  readonly terms: readonly string[]
  /** False for an ambiguous word that nothing else in the text speaks for. */
  readonly counts: boolean
}

export type TopicReader = {
  /** Topics and calls as bits (themes.ts); `unreadMask` for null, the text that is not known. Empty text: read, and none. */
  readonly maskOf: (text: string | null) => number
  /** What was found, in the order of the text. */
  readonly findIn: (text: string) => readonly Finding[]
}

/** Stands for several words where one is kept: no word has a space at its end. */
const several = ' '

/** Lists without faults (terms.ts), in any order. A reader works on one text at a time. */
export const topicReader = (terms: readonly TopicTerm[]): TopicReader => {
  const { next, ends, entries, longest } = trieOf(terms)
  const folded = emptyFolded()
  /** Matches of the text at hand, in three columns. */
  const starts: number[] = []
  const stops: number[] = []
  const found: Entry[] = []

  const isWritten = ({ capitalsOnly, accents }: Entry, start: number, stop: number): boolean => {
    if (!capitalsOnly && accents === null) return true
    for (let at = start; at < stop; at++) {
      const code = folded.codes[at] ?? phraseGap
      const letter = code & letterMask
      if (capitalsOnly && letter >= 1 && letter <= 26 && (code & capitalFlag) === 0) return false
      if (accents !== null && ((code & accentFlag) !== 0) !== (accents[at - start] === '1')) return false
    }
    return true
  }

  const matchFrom = (start: number): void => {
    const { codes } = folded
    let node = 0
    for (let at = start; ; at++) {
      const code = (codes[at] ?? phraseGap) & letterMask
      if (code >= trieWidth) return
      node = next[node * trieWidth + code] ?? 0
      if (node === 0) return
      const end = ends[node] ?? 0
      if (end !== 0 && isGap(codes[at + 1] ?? phraseGap))
        for (const entry of entries[end - 1] ?? [])
          if (isWritten(entry, start, at + 1)) {
            starts.push(start)
            stops.push(at + 1)
            found.push(entry)
          }
    }
  }

  const match = (text: string): void => {
    fold(text, folded)
    starts.length = 0
    stops.length = 0
    found.length = 0
    const { codes, size } = folded
    for (let at = 1; at < size; at++) if (isGap(codes[at - 1] ?? 0) && !isGap(codes[at] ?? 0)) matchFrom(at)
  }

  /**
   * Whether a match lies inside a longer one that says what is meant: an ambiguous word inside any (`don` in `don de jours`), a
   * call inside a call (`adhérents` in `nos adhérents`, which is how a mutuelle speaks of its customers).
   */
  const isInside = (place: number): boolean => {
    const start = starts[place] ?? 0
    const stop = stops[place] ?? 0
    const saysMore = (other: number): boolean => {
      const from = starts[other] ?? 0
      const to = stops[other] ?? 0
      const isLonger = from <= start && to >= stop && to - from > stop - start
      return isLonger && (found[place]?.isAmbiguous === true || ((found[other]?.bits ?? 0) & everyCall) !== 0)
    }
    // Matches stand by where they start: only those near enough to reach around this one are looked at.
    for (let other = place + 1; starts[other] === start; other++) if (saysMore(other)) return true
    for (let other = place - 1; other >= 0 && (starts[other] ?? 0) >= stop - longest; other--)
      if (saysMore(other)) return true
    return false
  }

  /** By list: the word that stands in the text, or that there are several. */
  const familiesIn = (stands: readonly boolean[]): ReadonlyMap<number, string> => {
    const families = new Map<number, string>()
    for (const [place, { theme, family }] of found.entries()) {
      const other = families.get(theme)
      if (stands[place] === true) families.set(theme, other === undefined || other === family ? family : several)
    }
    return families
  }

  /** Whether each match counts. */
  const decided = (): readonly boolean[] => {
    const hasCarer = found.some(({ bits, isAmbiguous }) => !isAmbiguous && (bits & (1 << carerBit)) !== 0)
    const stands = found.map(
      ({ isAmbiguous, bits }, place) => !(isAmbiguous || (bits & everyCall) !== 0) || !isInside(place),
    )
    const families = familiesIn(stands)
    return found.map((entry, place) => {
      if (stands[place] !== true) return false
      return !entry.isAmbiguous || hasCarer || families.get(entry.theme) === several
    })
  }

  return {
    maskOf: (text) => {
      if (text === null) return unreadMask
      match(text)
      let mask = 1 << readBit
      let isAllSure = true
      for (const { bits, isAmbiguous } of found) {
        if (isAmbiguous || (bits & everyCall) !== 0) isAllSure = false
        else mask |= bits
      }
      if (isAllSure) return mask
      for (const [place, counts] of decided().entries()) if (counts) mask |= found[place]?.bits ?? 0
      return mask
    },
    findIn: (text) => {
      match(text)
      const counted = decided()
      return found.flatMap(({ theme, terms }, place) => {
        const key = themeKeys[theme]
        return key === undefined ? [] : [{ theme: key, terms, counts: counted[place] === true }]
      })
    },
  }
}
