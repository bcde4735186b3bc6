// Languages of the product. French defines the type: a language that lacks a key does not compile.

import type { Language } from '../languages.ts'
import { en } from './en.ts'
import { type Formats, formatsOf } from './format.ts'
import { fr, type Messages } from './fr.ts'

export const languages = { en, fr } as const satisfies Readonly<Record<Language, Messages>>

/** All that is needed to speak to a reader: words and formats of one language. */
export type Reader = { readonly language: Language; readonly words: Messages; readonly formats: Formats }

export const readerOf = (language: Language): Reader => ({
  language,
  words: languages[language],
  formats: formatsOf(languages[language].locale),
})

export type { Language, Messages }
