// French, the language of the product: its shape is the type every other language must have. In two parts, because a browser
// draws its first screen with the first; the sections are one file each in fr/.

import { first } from './fr/first.ts'
import { later } from './fr/later.ts'
import type { Locale } from './locale.ts'

export const fr = { ...first, ...later }

/** Same keys, with texts and functions of any wording. */
type Worded<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Worded<T[K]> }
export type Messages = Omit<Worded<typeof fr>, 'locale'> & { readonly locale: Locale }
export type Section<K extends keyof typeof fr> = Messages[K]
