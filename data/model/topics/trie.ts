// All spellings of all terms in one table, letter by letter, so that a text is read once whatever the number of terms.
// Pure; made again when a list changes, which takes a few milliseconds.

import { wordGap } from './fold.ts'
import { bitsOf, codesOf, faultOfTerm, spellingsOf, type TopicTerm } from './terms.ts'
import { themeKeys } from './themes.ts'

/** One way to write one or several terms of one list. */
export type Entry = {
  readonly theme: number
  readonly bits: number
  readonly isAmbiguous: boolean
  readonly capitalsOnly: boolean
  readonly accents: string | null
  /** The same for the singular and the plural of one word: the two are no two words. */
  readonly family: string
  /** Terms as listed, in alphabetical order, for the reader of a finding. */
  readonly terms: readonly string[]
}

export type Trie = {
  /** Next node by node and code; 0: none. */
  readonly next: Int32Array
  /** Place in `entries` plus one, where a spelling ends at the node; 0: none. */
  readonly ends: Int32Array
  readonly entries: readonly (readonly Entry[])[]
  /** Codes of the longest spelling. */
  readonly longest: number
}

/** Codes that stand in terms: gaps between words, letters, digits. */
export const trieWidth = 37

/** Two terms of a list that are written alike are one, held as loosely as the looser of the two. */
const merged = (a: Entry, b: Entry): Entry => ({
  theme: a.theme,
  bits: a.bits | b.bits,
  isAmbiguous: a.isAmbiguous && b.isAmbiguous,
  capitalsOnly: a.capitalsOnly && b.capitalsOnly,
  accents: a.accents === b.accents ? a.accents : null,
  family: a.family < b.family ? a.family : b.family,
  terms: [...new Set([...a.terms, ...b.terms])].sort(),
})

type Entries = Map<string, Entry>
const put = (entries: Entries, spelling: string, entry: Entry): void => {
  const other = entries.get(spelling)
  entries.set(spelling, other === undefined ? entry : merged(other, entry))
}

/** Spellings of one list: a plural that is listed keeps what the list says of it, others follow their singular. */
const entriesOfTheme = (terms: readonly TopicTerm[], theme: number): Entries => {
  const spelt = terms.map((term) => ({ term, ...spellingsOf(term) }))
  const singularOf = new Map<string, string>()
  for (const { listed, plurals } of spelt)
    for (const plural of plurals) {
      const [base = ''] = listed
      const other = singularOf.get(plural)
      singularOf.set(plural, other === undefined || base < other ? base : other)
    }
  const listedEntries: Entries = new Map()
  const made: Entries = new Map()
  for (const { term, listed, plurals, accents } of spelt) {
    const [base = ''] = listed
    const entry: Entry = {
      theme,
      bits: bitsOf(term),
      isAmbiguous: term.isAmbiguous,
      capitalsOnly: term.capitalsOnly,
      accents,
      family: singularOf.get(base) ?? base,
      terms: [term.term],
    }
    for (const spelling of listed) put(listedEntries, spelling, entry)
    for (const spelling of plurals) put(made, spelling, entry)
  }
  return new Map([...made, ...listedEntries])
}

/** Spelling -> what it stands for, one entry a list. Throws on a term with a fault: check before. */
export const entriesOf = (terms: readonly TopicTerm[]): ReadonlyMap<string, readonly Entry[]> => {
  for (const term of terms) {
    const fault = faultOfTerm(term)
    if (fault !== null) throw new Error(`term "${term.term}" of ${term.theme}: ${fault}`)
  }
  const all = new Map<string, Entry[]>()
  for (const [place, key] of themeKeys.entries())
    for (const [spelling, entry] of entriesOfTheme(
      terms.filter(({ theme }) => theme === key),
      place,
    ))
      all.set(spelling, [...(all.get(spelling) ?? []), entry])
  return all
}

export const trieOf = (terms: readonly TopicTerm[]): Trie => {
  const next: number[] = new Array<number>(trieWidth).fill(0)
  const ends: number[] = [0]
  const entries: (readonly Entry[])[] = []
  let longest = 0
  for (const [spelling, found] of entriesOf(terms)) {
    longest = Math.max(longest, spelling.length)
    let node = 0
    for (const code of codesOf(spelling)) {
      const place = node * trieWidth + (code === wordGap ? 0 : code)
      if (next[place] === 0) {
        next[place] = ends.length
        ends.push(0)
        for (let more = 0; more < trieWidth; more++) next.push(0)
      }
      node = next[place] ?? 0
    }
    ends[node] = entries.push(found)
  }
  return { next: Int32Array.from(next), ends: Int32Array.from(ends), entries, longest }
}
