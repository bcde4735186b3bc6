// Which ways of writing an edit of the lists changes: only texts that hold one of them can have other topics afterwards,
// since a text is read by what its words stand for and nothing else. And the words of a text, in which they are looked for.

import { emptyFolded, fold, letterMask, phraseGap } from './fold.ts'
import type { TopicTerm } from './terms.ts'
import { type ThemeKey, themeKeys } from './themes.ts'
import { type Entry, entriesOf } from './trie.ts'

/** Changes when the same lists would read a text otherwise: every post is then read again. */
export const readerVersion = 1

/** All that decides; the terms as listed only tell a reader where it comes from. */
const meaningOf = (entries: readonly Entry[] | undefined): string =>
  JSON.stringify(
    (entries ?? []).map(({ theme, bits, isAmbiguous, capitalsOnly, accents, family }) => [
      ...[theme, bits, isAmbiguous, capitalsOnly, accents, family],
    ]),
  )

const listOf = (terms: readonly TopicTerm[], key: ThemeKey): string =>
  JSON.stringify(
    terms.flatMap(({ theme, term, capitalsOnly, accentsMatter, isAmbiguous, call }) =>
      theme === key ? [[term, capitalsOnly, accentsMatter, isAmbiguous, call]] : [],
    ),
  )

/** Spellings that stand for something else after an edit, or for nothing any more, or for something at last. */
export const changedSpellings = (before: readonly TopicTerm[], after: readonly TopicTerm[]): readonly string[] => {
  // No list looks at another one: those without a change are left out, and an edit is told in a blink.
  const touched = new Set(themeKeys.filter((key) => listOf(before, key) !== listOf(after, key)))
  const was = entriesOf(before.filter(({ theme }) => touched.has(theme)))
  const is = entriesOf(after.filter(({ theme }) => touched.has(theme)))
  return [...new Set([...was.keys(), ...is.keys()])].filter(
    (spelling) => meaningOf(was.get(spelling)) !== meaningOf(is.get(spelling)),
  )
}

const signs = Uint8Array.from({ length: 256 }, (_, code) => {
  const letter = code & letterMask
  if (letter >= 1 && letter <= 26) return 96 + letter
  return letter >= 27 && letter <= 36 ? 48 + letter - 27 : 32
})
const buffer = emptyFolded()
const decoder = new TextDecoder('latin1')
let spelledOut = new Uint8Array(4096)

/** Words of a text as spellings are written, letters and digits, a space between two. */
export const wordsOf = (text: string): string => {
  fold(text, buffer)
  const { codes, size } = buffer
  if (spelledOut.length < size) spelledOut = new Uint8Array(2 * size)
  for (let at = 0; at < size; at++) spelledOut[at] = signs[codes[at] ?? phraseGap] ?? 32
  return decoder.decode(spelledOut.subarray(0, size))
}
