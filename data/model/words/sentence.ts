// What the makers of sentences share: a text as a whole sentence, and a number with its words in the form the language asks.

import type { Reader } from './index.ts'
import { raised } from './naming.ts'

/** From a capital to a full stop. */
export const sentence = (text: string, reader: Reader): string => reader.words.groups.sentence(raised(text, reader))

/** Words that differ by number; `n` is given as it is shown. */
export type ByNumber = { readonly one: (n: string) => string; readonly other: (n: string) => string }

export const byNumber = (words: ByNumber, n: number, { formats }: Reader): string =>
  (formats.plural(n) === 'one' ? words.one : words.other)(formats.whole(n))
