// Words for a reader, loaded with the first reply that needs them and of its language alone: those of one take 10 MB, which a
// server that has only started does without.

import type { Language } from '../data/model/languages.ts'
import type { Messages } from '../data/model/words/fr.ts'
import { type Reader, readerIn } from '../data/model/words/reader.ts'

const wordsOf: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => (await import('../data/model/words/en.ts')).en,
  fr: async () => (await import('../data/model/words/fr.ts')).fr,
}

export const readerFor = async (language: Language): Promise<Reader> => readerIn(language, await wordsOf[language]())
