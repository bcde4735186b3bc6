// What each language calls itself, for the choice among them: all that a page needs of a language it does not speak.

import type { Language } from '../languages.ts'
import { locale as en } from './en/locale.ts'
import { locale as fr } from './fr/locale.ts'

export const languageNames: Readonly<Record<Language, string>> = { en: en.name, fr: fr.name }
