// Languages of the product, all at once: for the server, the commands and the tests. French defines the type: a language
// that lacks a key does not compile.

import type { Language } from '../languages.ts'
import { en } from './en.ts'
import { fr, type Messages } from './fr.ts'
import { type Reader, readerIn } from './reader.ts'

export const languages = { en, fr } as const satisfies Readonly<Record<Language, Messages>>

export const readerOf = (language: Language): Reader => readerIn(language, languages[language])

export type { Language, Messages, Reader }
