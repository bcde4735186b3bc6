// A text as the words of the lists meet it: letters without accents and case, one sign between words, addresses left out.
// Bytes in a buffer of the caller, written in one pass over the text: 200,000 posts are read again whenever a list changes.
// What a byte holds: six bits letter, digit or gap, then whether it was a capital, then whether it had an accent.

import { characterKinds, isInvisible, isMark, kindOfWide, kinds, letterPairs } from './characters.ts'
import { endOfAddress, endOfMention, inclusiveEnding, isDomainDot } from './written.ts'

/** `codes[0 .. size)`, starting and ending with a gap; a buffer is used again by the next text. */
export type Folded = { codes: Uint8Array; size: number }
export const emptyFolded = (): Folded => ({ codes: new Uint8Array(4096), size: 0 })

/** 1-26 letters, 27-36 digits, then letters of other scripts. */
export const letterMask = 63
export const capitalFlag = 64
export const accentFlag = 128
/** Between words of one phrase: space, hyphen, apostrophe, quotation mark, `#`. No phrase goes across a `phraseGap`. */
export const wordGap = kinds.wordGap
export const phraseGap = kinds.phraseGap
export const isGap = (code: number): boolean => code === wordGap || code === phraseGap

const tableSize = characterKinds.length
const isAt = (text: string, at: number, sign: string): boolean => text[at] === sign

/** Kind of the next letter, over marks that belong to the one before; a gap at the end. */
const nextKind = (text: string, at: number): number => {
  let next = at + 1
  while (isMark(text.charCodeAt(next))) next += 1
  return next < text.length ? kindAt(text, next) : phraseGap
}
const kindAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at)
  return code < tableSize ? (characterKinds[code] ?? phraseGap) : kindOfWide(code, text, at)
}
const isLetterKind = (kind: number): boolean => (kind & letterMask) >= 1 && (kind & letterMask) <= 26
const isWordKind = (kind: number): boolean => (kind & letterMask) >= 1 && (kind & letterMask) <= kinds.otherLetter
const isCapital = (kind: number): boolean => isLetterKind(kind) && (kind & capitalFlag) !== 0
const isDigit = (kind: number): boolean => (kind & letterMask) > 26 && (kind & letterMask) <= 36

/** Whether a word of a hashtag starts with `kind` after `before`: #JournéeDesAidants, #APADomicile, #6Octobre. */
const startsWord = (before: number, kind: number, text: string, at: number): boolean => {
  if (isDigit(before) !== isDigit(kind)) return true
  if (!isCapital(kind)) return false
  if (!isCapital(before)) return true
  const next = nextKind(text, at)
  // The s of #EHPADs makes no word of the D.
  const isPlural = next === kinds.s && !isWordKind(nextKind(text, at + 1))
  return isLetterKind(next) && !isCapital(next) && !isPlural
}

/**
 * Writes the folded text into the buffer. Left out: addresses of pages and of e-mail, `@mentions` (names, not words) and signs
 * without width. Initials with full stops become one word (A.P.A.), endings of inclusive writing a plural (`isolé·e·s`).
 */
export const fold = (text: string, into: Folded): void => {
  if (into.codes.length < 2 * text.length + 4) into.codes = new Uint8Array(4 * text.length + 4)
  if (!write(text, into)) write(text.normalize('NFKD'), into)
}

/** False where the text holds letters that must be normalised first (𝗯𝗼𝗹𝗱, ligatures, full width). */
const write = (text: string, into: Folded): boolean => {
  const { codes } = into
  let size = 0
  codes[size++] = phraseGap
  /** Where the run of signs begins that an address would take with it. */
  let runStart = size
  /** `size` when the full stop between two initials was left out. */
  let initialsAt = -1
  let isHashtag = false

  const last = (back = 1): number => codes[size - back] ?? phraseGap
  const gap = (kind: number): void => {
    if (!isGap(last())) codes[size++] = kind
    else if (kind === phraseGap) codes[size - 1] = phraseGap
  }
  const forget = (): void => {
    size = runStart
    gap(phraseGap)
  }

  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const kind = code < tableSize ? (characterKinds[code] ?? phraseGap) : kindOfWide(code, text, at)
    const letter = kind & letterMask
    if (letter >= 1 && letter <= kinds.otherLetter) {
      if (isHashtag && !isGap(last()) && startsWord(last(), kind, text, at)) codes[size++] = wordGap
      codes[size++] = kind
      continue
    }
    // Most gaps are a space after a word.
    if (code === 32) {
      gap(wordGap)
      runStart = size
      isHashtag = false
      continue
    }
    if (isInvisible(kind)) {
      if (kind === kinds.mark && !isGap(last())) codes[size - 1] = last() | accentFlag
      continue
    }
    if (kind === kinds.normaliseFirst) return false
    if (kind === kinds.pair) {
      for (const letter of letterPairs.get(text.charCodeAt(at)) ?? []) codes[size++] = letter
      continue
    }
    if (kind === kinds.inAddress) {
      // Signs that stand inside words and addresses: . @ - _ + · ( and their like.
      if (isWordKind(last())) {
        if (isAt(text, at, '.')) {
          const isInitial = isCapital(last()) && (isGap(last(2)) || initialsAt === size - 1)
          if (isInitial && isCapital(nextKind(text, at)) && !isWordKind(nextKind(text, at + 1))) {
            initialsAt = size
            continue
          }
        }
        const ending = isWordKind(last(2)) ? inclusiveEnding(text, at) : null
        if (ending !== null) {
          if (ending.isPlural) codes[size++] = kinds.s | (isCapital(last()) ? capitalFlag : 0)
          at = ending.end - 1
          continue
        }
        if (isAt(text, at, '@') || isDomainDot(text, at)) {
          forget()
          at = endOfAddress(text, at) - 1
          isHashtag = false
          continue
        }
      } else if (isAt(text, at, '@')) {
        gap(phraseGap)
        at = endOfMention(text, at) - 1
        runStart = size
        continue
      }
      const isJoint = isAt(text, at, '-') || isAt(text, at, '_')
      gap(isJoint ? wordGap : phraseGap)
      if (!isAt(text, at, '_')) isHashtag = false
      if (isAt(text, at, '(')) runStart = size
      continue
    }
    if (isAt(text, at, ':') && text.startsWith('//', at + 1) && isWordKind(last())) {
      forget()
      at = endOfAddress(text, at) - 1
      isHashtag = false
      continue
    }
    isHashtag = isAt(text, at, '#') && isGap(last())
    gap(kind === wordGap ? wordGap : phraseGap)
    runStart = size
  }
  gap(phraseGap)
  into.size = size
  return true
}

/** The folded text as letters, digits and spaces; `|` between phrases, `?` for a letter of another script. */
export const spelled = ({ codes, size }: Folded): string =>
  Array.from(codes.subarray(1, size - 1), (code) => {
    const letter = code & letterMask
    if (code === wordGap) return ' '
    if (code === phraseGap) return '|'
    if (letter > 36) return '?'
    return letter > 26 ? String(letter - 27) : String.fromCharCode(96 + letter)
  }).join('')
