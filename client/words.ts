// The words of one language, loaded when a reader first needs them: nobody reads two at a time.

import { useEffect, useState } from 'preact/hooks'
import type { Language } from '../data/model/languages.ts'
import { type Reader, readerIn } from '../data/model/words/reader.ts'

const loaders = {
  en: () => import('../data/model/words/en.ts').then(({ en }) => en),
  fr: () => import('../data/model/words/fr.ts').then(({ fr }) => fr),
} as const satisfies Readonly<Record<Language, unknown>>

/** The reader of a language; null until its words are there, and the one before while another language is on its way. */
export const useWords = (language: Language): Reader | null => {
  const [reader, setReader] = useState<Reader | null>(null)
  const [failure, setFailure] = useState<{ readonly reason: unknown } | null>(null)
  useEffect(() => {
    let isWanted = true
    loaders[language]().then(
      (words) => {
        if (isWanted) setReader(readerIn(language, words))
      },
      (reason: unknown) => {
        if (isWanted) setFailure({ reason })
      },
    )
    return () => {
      isWanted = false
    }
  }, [language])
  if (failure !== null) throw failure.reason
  return reader
}
