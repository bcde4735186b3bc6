// Terms of the lists and the ways each may be written in a post. Pure: what a person adds or takes away is checked here
// before anything is stored.

import { accentFlag, capitalFlag, emptyFolded, fold, spelled, wordGap } from './fold.ts'
import { type CallKey, callMask, carerBit, recruitingMask, type ThemeKey, topicMask } from './themes.ts'

export type TopicTerm = {
  readonly theme: ThemeKey
  /** As a person writes it: `congé de proche aidant`, `APA`, `rejoignez-nous`. */
  readonly term: string
  /** Whether it counts in capitals only: RH, SEP. Initials with full stops are the same word (R.H.). */
  readonly capitalsOnly: boolean
  /** Whether its accents must be as written, because without them it is another word: `aidé` and `aide`. */
  readonly accentsMatter: boolean
  /** Whether it never decides alone: it needs another term of its list, or a word for caregivers, in the same post. */
  readonly isAmbiguous: boolean
  /** What a term of the list `recrutement` calls people to; `offer` in `offre_commerciale`; null in every other list. */
  readonly call: CallKey | null
}

/** Why a term cannot be used; the sentences are in words/<tag>/topics.ts. */
export const termFaults = ['empty', 'long', 'phrases', 'script', 'capitals', 'accents', 'call'] as const
export type TermFault = (typeof termFaults)[number]

const longestTerm = 80
const buffer = emptyFolded()

/** Letters, digits and single spaces. */
const lettersOf = (text: string): string => {
  fold(text, buffer)
  return spelled(buffer)
}
/** Which letters have an accent and which are capitals, as 0 and 1. */
const flagsOf = (text: string, flag: number): string => {
  fold(text, buffer)
  return Array.from(buffer.codes.subarray(1, buffer.size - 1), (code) => ((code & flag) === 0 ? '0' : '1')).join('')
}

const isCallOf = (theme: ThemeKey, call: CallKey | null): boolean => {
  if (theme === 'recrutement') return call !== null && (callMask(call) & recruitingMask) !== 0
  return theme === 'offre_commerciale' ? call === 'offer' : call === null
}

/** What is wrong with a term; null when it can be used. */
export const faultOfTerm = (term: TopicTerm): TermFault | null => {
  const letters = lettersOf(term.term)
  if (letters === '') return 'empty'
  if (term.term.length > longestTerm) return 'long'
  if (letters.includes('|')) return 'phrases'
  if (letters.includes('?')) return 'script'
  if (term.capitalsOnly && !/^1+$/.test(flagsOf(term.term, capitalFlag))) return 'capitals'
  if (term.accentsMatter && (letters.includes(' ') || !flagsOf(term.term, accentFlag).includes('1'))) return 'accents'
  return isCallOf(term.theme, term.call) ? null : 'call'
}

/** Words that no plural is made of; words of one or two letters neither. */
const withoutPlural = new Set('des les aux une par pour sur dans avec sans vous nous que qui est êtes pas'.split(' '))

/**
 * Plurals of a folded word: +s; after au, eu, ou also +x; for al and ail also aux; none after s, x and z. The rule makes a few
 * words that do not exist (festivaux), which do no harm.
 */
export const pluralsOf = (word: string): readonly string[] => {
  if (word.length < 3 || withoutPlural.has(word) || /[sxz0-9]$/.test(word)) return []
  if (/[aeo]u$/.test(word)) return [`${word}s`, `${word}x`]
  return /ai?l$/.test(word) ? [`${word}s`, word.replace(/ai?l$/, 'aux')] : [`${word}s`]
}

/** Every way to put the words of a phrase into the plural, itself first: each word may change, since each may agree. */
const inflected = (letters: string): readonly string[] =>
  letters
    .split(' ')
    .map((word) => [word, ...pluralsOf(word)])
    .reduce<readonly string[]>(
      (phrases, forms) =>
        phrases.flatMap((phrase) => forms.map((form) => (phrase === '' ? form : `${phrase} ${form}`))),
      [''],
    )

/** A phrase with its words apart, with what a hyphen joins in one, and all in one (`burnout`, #prochesaidants). */
const joinings = (phrases: readonly string[], together: readonly string[]): readonly string[] => [
  ...new Set([...phrases, ...together, ...phrases.map((phrase) => phrase.replaceAll(' ', ''))]),
]

export type Spellings = {
  /** As listed; words apart, hyphened words in one, all in one. Letters, digits and spaces. */
  readonly listed: readonly string[]
  /** Made from it by the rule for plurals; empty for acronyms that need their capitals. */
  readonly plurals: readonly string[]
  /** One digit a letter, 1 for an accent that must be there; null where accents do not matter. */
  readonly accents: string | null
}

/** How a term may be written. The term has no fault. */
export const spellingsOf = ({ term, capitalsOnly, accentsMatter }: TopicTerm): Spellings => {
  const letters = lettersOf(term)
  const closed = lettersOf(term.replaceAll(/[-‐‑]/g, ''))
  const listed = joinings([letters], [closed])
  const all = capitalsOnly ? listed : joinings(inflected(letters), inflected(closed))
  return {
    listed,
    plurals: all.filter((spelling) => !listed.includes(spelling)),
    accents: accentsMatter ? flagsOf(term, accentFlag) : null,
  }
}

/** Bits that a term sets once it counts. */
export const bitsOf = ({ theme, call }: TopicTerm): number => {
  if (theme === 'terme_aidant') return 1 << carerBit
  if (theme === 'recrutement' || theme === 'offre_commerciale') return call === null ? 0 : callMask(call)
  return topicMask(theme)
}

/** Codes of a spelling, as `fold` writes them. */
export const codesOf = (spelling: string): readonly number[] =>
  Array.from(spelling, (sign) => {
    if (sign === ' ') return wordGap
    return /[0-9]/.test(sign) ? 27 + Number(sign) : sign.charCodeAt(0) - 96
  })
