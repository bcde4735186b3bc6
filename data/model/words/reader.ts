// All that is needed to speak to a reader, of words that somebody else has loaded: a browser loads one language, not all.

import type { Language } from '../languages.ts'
import { type Formats, formatsOf } from './format.ts'
import type { Messages } from './fr.ts'

/** Words and formats of one language. */
export type Reader = { readonly language: Language; readonly words: Messages; readonly formats: Formats }

export const readerIn = (language: Language, words: Messages): Reader => ({
  language,
  words,
  formats: formatsOf(words.locale),
})
