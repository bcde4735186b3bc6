// What each character is to the reader of topics: a letter (folded), a digit, a gap, or a sign that needs a second look.
// The first 384 code points (all of French) stand in a table made once from Unicode's own decomposition.

export const kinds = {
  wordGap: 0,
  s: 19,
  otherLetter: 37,
  phraseGap: 38,
  /** An accent that stands apart from its letter. */
  mark: 39,
  /** Signs without width: soft hyphen, joiners, variation selectors. */
  dropped: 40,
  /** One character for two letters: œ, æ, ß, ½. */
  pair: 41,
  /** Signs that may belong to an address, to initials or to inclusive writing. */
  inAddress: 42,
  normaliseFirst: 43,
} as const
const capital = 64
const accent = 128

const markPattern = /\p{M}/u
const joints = new Set(["'", '’', '‘', '‛', '′', 'ʼ', '`', '´', '"', '«', '»', '“', '”', '„', '‐', '‑', '#', '*', '~'])
const addressed = new Set(['.', '@', '-', '_', '+', '·', '(', '•', '‧', '∙', '⋅', '・'])
const twoLetters = new Map([
  ['œ', 'oe'],
  ['Œ', 'OE'],
  ['æ', 'ae'],
  ['Æ', 'AE'],
  ['ß', 'ss'],
  ['ı', 'i'],
])

/** Kind of one character that Unicode does not take apart further. */
const simpleKind = (character: string): number => {
  const lower = character.toLowerCase()
  if (/^[a-z]$/.test(lower)) return lower.charCodeAt(0) - 96 + (lower === character ? 0 : capital)
  if (/^[0-9]$/.test(character)) return 27 + Number(character)
  if (addressed.has(character)) return kinds.inAddress
  if (joints.has(character) || /^\s$/.test(character)) return kinds.wordGap
  return /^[\p{L}\p{N}]$/u.test(character) ? kinds.otherLetter : kinds.phraseGap
}

const size = 0x180
const table = new Uint8Array(size)
const pairs = new Map<number, readonly number[]>()
for (let code = 0; code < size; code++) {
  const character = String.fromCharCode(code)
  const apart = twoLetters.get(character) ?? character.normalize('NFKD')
  const letters = [...apart].filter((part) => !markPattern.test(part))
  if (code === 0xad) table[code] = kinds.dropped
  else if (letters.length === 1) {
    const kind = simpleKind(letters[0] ?? ' ')
    table[code] = apart.length > 1 && (kind & 63) >= 1 && (kind & 63) <= 26 ? kind | accent : kind
  } else {
    const spelled = letters.map(simpleKind)
    const isWord = spelled.every((kind) => (kind & 63) >= 1 && (kind & 63) <= 36)
    table[code] = isWord ? kinds.pair : kinds.phraseGap
    if (isWord) pairs.set(code, spelled)
  }
}

/** By code point below 0x180. */
export const characterKinds: Uint8Array = table
/** The letters of a character that stands for two. */
export const letterPairs: ReadonlyMap<number, readonly number[]> = pairs

export const isMark = (code: number): boolean => code >= 0x300 && code <= 0x36f
export const isInvisible = (kind: number): boolean => kind === kinds.mark || kind === kinds.dropped
const isSelector = (code: number): boolean =>
  code === 0x200c || code === 0x200d || code === 0x2060 || code === 0xfeff || (code >= 0xfe00 && code <= 0xfe0f)
const needsNormalising = (code: number): boolean =>
  (code >= 0x1e00 && code <= 0x1eff) ||
  (code >= 0x2100 && code <= 0x214f) ||
  (code >= 0x2460 && code <= 0x24ff) ||
  (code >= 0xfb00 && code <= 0xfb06) ||
  (code >= 0xff00 && code <= 0xffef)

const notAsked = 255
/** Kinds of the characters above the table that were met: typographic apostrophes stand in every other post. */
const met = new Uint8Array(0x10000).fill(notAsked)

/** Kind of the character at a place of a text, from 0x180 on. */
export const kindOfWide = (code: number, text: string, at: number): number => {
  const known = met[code] ?? notAsked
  if (known !== notAsked) return known
  const kind = readWide(code, text, at)
  // A surrogate means nothing without the one that follows.
  if (code < 0xd800 || code > 0xdfff) met[code] = kind
  return kind
}

const readWide = (code: number, text: string, at: number): number => {
  if (isMark(code)) return kinds.mark
  if (isSelector(code)) return kinds.dropped
  // Emoji and their like part phrases; letters in mathematical bold or italics are letters once normalised.
  if (code >= 0xd800 && code <= 0xdfff) {
    const next = text.charCodeAt(at + 1)
    return code === 0xd835 || (code === 0xd83c && next >= 0xdd10 && next <= 0xdd69)
      ? kinds.normaliseFirst
      : kinds.phraseGap
  }
  if (code === 0x200b) return kinds.wordGap
  const character = text[at] ?? ' '
  if (needsNormalising(code) && character.normalize('NFKD') !== character) return kinds.normaliseFirst
  return simpleKind(character)
}
