// The words around every screen alone: what a server writes into the page it serves, without holding all the others.

import type { Language } from '../languages.ts'
import { shell as en } from './en/shell.ts'
import { shell as fr } from './fr/shell.ts'

const languages: Readonly<Record<Language, typeof fr>> = { en, fr }

export const shellIn = (language: Language): typeof fr => languages[language]
