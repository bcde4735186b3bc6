// The words of the command line alone: a server that has only started needs no others, and holds 15 MB less without them.

import type { Language } from '../languages.ts'
import { commands as en } from './en/commands.ts'
import { commands as fr } from './fr/commands.ts'

const languages: Readonly<Record<Language, typeof fr>> = { en, fr }

export const commandsIn = (language: Language): typeof fr => languages[language]
