// What bytes outside ASCII would be in the two encodings of one byte a character that French files come in, and how likely
// French is to have such characters in such places: a capital accent after a small letter, or a bullet within a word, shows
// the wrong encoding. The weights only have to tell the two apart; ties go to Windows-1252, which is far more common.

import type { Encoding } from './encoding.ts'

type SingleByte = Extract<Encoding, 'windows-1252' | 'macintosh'>

/** A character, how often it stands in the file, and what the same byte is in the other encoding. */
export type SeenLetter = { readonly letter: string; readonly count: number; readonly otherwise: string }

/** Positions without a character in Windows-1252. */
const undefinedInWestern: ReadonlySet<number> = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])

const upper = Uint8Array.from({ length: 128 }, (_, index) => index + 128)
const charactersOf = (encoding: SingleByte): readonly string[] => [...new TextDecoder(encoding).decode(upper)]

const characters: Readonly<Record<SingleByte, readonly string[]>> = {
  'windows-1252': charactersOf('windows-1252'),
  macintosh: charactersOf('macintosh'),
}

const symbols = new Set('«»“”…–—•€°·©®™\u00a0²³½')

/** Classes of neighbours: 0 none, 1 small letter, 2 capital, 3 outside ASCII. */
const weightOf = (character: string, before: number, after: number): number => {
  const isAlone = before === 0 && after === 0
  if (character === '’' || character === '‘') return before > 0 || after > 0 ? 2 : 0.5
  if (symbols.has(character)) return before === 1 && after === 1 ? 0 : 1
  if (!/^\p{L}$/u.test(character)) return 0
  if (character === 'à' || character === 'À') return 1
  if (isAlone) return 0
  if (/\p{Lu}/u.test(character)) return before === 1 || !'ÂÇÉÈÊËÎÏÔŒÙÛ'.includes(character) ? 0 : 1
  return character === 'é' ? 3 : 'âæçèêëîïôœùûüÿ'.includes(character) ? 2 : 1
}

type Score = {
  readonly score: number
  /** Share of the bytes that are plausible in French, 0 to 1. */
  readonly plausible: number
  /** How many bytes stand for no character at all. */
  readonly undefinedBytes: number
}

/** @param histogram counts by `(byte - 128) * 16 + before * 4 + after` */
export const scoreUnder = (encoding: SingleByte, histogram: Float64Array): Score => {
  let [score, plausible, total, undefinedBytes] = [0, 0, 0, 0]
  for (const [index, count] of histogram.entries()) {
    if (count === 0) continue
    total += count
    const byte = index >> 4
    if (encoding === 'windows-1252' && undefinedInWestern.has(byte + 128)) undefinedBytes += count
    const weight = weightOf(characters[encoding][byte] ?? '', (index >> 2) & 3, index & 3)
    score += weight * count
    if (weight > 0) plausible += count
  }
  return { score, plausible: total === 0 ? 0 : plausible / total, undefinedBytes }
}

const shownLetters = 3

/** The commonest letters of the file, its other characters only where it has none. */
export const lettersUnder = (encoding: SingleByte, histogram: Float64Array): readonly SeenLetter[] => {
  const other = encoding === 'macintosh' ? 'windows-1252' : 'macintosh'
  const counted = characters[encoding].map((letter, byte) => {
    let count = 0
    for (let context = 0; context < 16; context++) count += histogram[byte * 16 + context] ?? 0
    const otherwise =
      other === 'windows-1252' && undefinedInWestern.has(byte + 128) ? '□' : (characters[other][byte] ?? '')
    return { letter, count, otherwise }
  })
  const seen = counted.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count)
  const letters = seen.filter(({ letter }) => /^\p{L}$/u.test(letter))
  return (letters.length > 0 ? letters : seen).slice(0, shownLetters)
}
