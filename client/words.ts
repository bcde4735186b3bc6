// The words of one language, loaded when a reader first needs them: nobody reads two at a time. The first screen is drawn with
// the first part of them; the rest comes once it stands there, and every other screen waits for it.

import { useEffect, useState } from 'preact/hooks'
import type { Language } from '../data/model/languages.ts'
import type { Messages } from '../data/model/words/fr.ts'
import { type Reader, readerIn } from '../data/model/words/reader.ts'

const firstOf = {
  en: () => import('../data/model/words/en/first.ts').then(({ first }) => first),
  fr: () => import('../data/model/words/fr/first.ts').then(({ first }) => first),
} as const satisfies Readonly<Record<Language, unknown>>
const laterOf = {
  en: () => import('../data/model/words/en/later.ts').then(({ later }) => later),
  fr: () => import('../data/model/words/fr/later.ts').then(({ later }) => later),
} as const satisfies Readonly<Record<Language, unknown>>

/** Words of which a part is still to come: asking for that part is a bug of the first screen, and is seen. */
const firstAlone = (first: Partial<Messages>): Messages =>
  new Proxy(first as Messages, {
    get: (words, section, receiver) => {
      if (typeof section === 'string' && !(section in words))
        throw new RangeError(`the words of "${section}" are not among those of the first screen`)
      return Reflect.get(words, section, receiver)
    },
  })

export type Spoken = {
  readonly reader: Reader
  /** False while only the words of the first screen are there. */
  readonly isWhole: boolean
}

/** What is loaded, before it is a reader. */
type Held = { readonly language: Language; readonly first: Partial<Messages>; readonly spoken: Spoken }

/**
 * The reader of a language; null until its first words are there, and the one before while another language is on its way.
 * @param wantsAll false while a screen that makes do with the first words is still being drawn: the rest must not hold it up
 */
export const useWords = (language: Language, wantsAll: boolean): Spoken | null => {
  const [held, setHeld] = useState<Held | null>(null)
  const [failure, setFailure] = useState<{ readonly reason: unknown } | null>(null)
  const load = (work: (isWanted: () => boolean) => Promise<void>): (() => void) => {
    let isWanted = true
    work(() => isWanted).catch((reason: unknown) => {
      if (isWanted) setFailure({ reason })
    })
    return () => {
      isWanted = false
    }
  }
  useEffect(
    () =>
      load(async (isWanted) => {
        const first = await firstOf[language]()
        const spoken = { reader: readerIn(language, firstAlone(first)), isWhole: false }
        if (isWanted()) setHeld({ language, first, spoken })
      }),
    [language],
  )
  useEffect(() => {
    if (!wantsAll || held === null || held.spoken.isWhole) return undefined
    return load(async (isWanted) => {
      const words = { ...held.first, ...(await laterOf[held.language]()) }
      if (isWanted())
        setHeld({ ...held, spoken: { reader: readerIn(held.language, words as Messages), isWhole: true } })
    })
  }, [held, wantsAll])
  if (failure !== null) throw failure.reason
  return held?.spoken ?? null
}
