// A number as people and programs write it into a cell: `1 234,5`, `1,234`, `7,2 %`, `1,2 k`, `3 M`, `82.0`. What the sign
// means is told by the mapping, never by one cell: `1,234` alone is two numbers.

import { numberOf } from './habits.ts'

/** What cells show of the sign before decimals. */
export type NumberShown = {
  /** The sign that can only be that before decimals in this cell; null when it shows none. */
  readonly decimal: ',' | '.' | null
  /** Whether the cell is two numbers, by the sign. */
  readonly isOpen: boolean
}

/** What stands in a column of numbers where none is known. */
const unknown =
  /^(?:[-–—?./]*|#?n\s?\/?\s?[acd]\.?|n\.[acd]\.|nan|null|none|inconnue?s?|unknown|non (?:publié|communiqué|disponible)e?s?)$/i

/** Whether the cell says that nothing is known. */
export const isUnknown = (text: string): boolean => text === '' || unknown.test(text.trim())

type Scaled = { readonly plain: string; readonly factor: number; readonly isPercent: boolean }

const factors: readonly (readonly [pattern: RegExp, factor: number])[] = [
  [/\s?(?:k|mille|milliers?|thousand)$/i, 1_000],
  [/\s?(?:md|mrds?|milliards?|bn|b|billions?)$/i, 1_000_000_000],
  [/\s?(?:m|mio|millions?)$/i, 1_000_000],
]

/** One kind of blank, one kind of minus, no sign of percent or thousands behind; null when it cannot be a number. */
const scaledOf = (text: string): Scaled | null => {
  if (text.length > 40 || !/\d/.test(text)) return null
  const plain = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[−–]/, '-')
    .replace(/^\+/, '')
    .replace(/(\d)['’](?=\d{3}(?!\d))/g, '$1 ')
  if (/^[-\d., ]+$/.test(plain)) return { plain, factor: 1, isPercent: false }
  if (/^[-\d., ]+%$/.test(plain)) return { plain: plain.slice(0, -1).trim(), factor: 0.01, isPercent: true }
  for (const [pattern, factor] of factors) {
    const bare = plain.replace(pattern, '')
    if (bare !== plain && /^[-\d., ]+$/.test(bare)) return { plain: bare.trim(), factor, isPercent: false }
  }
  return null
}

/**
 * @param decimal the sign before decimals; null when nothing tells
 * @returns the number, a percentage as a fraction (`7,2 %` is 0.072); null for what is none, `ambiguous` for what could be two
 */
export const writtenNumberOf = (text: string, decimal: ',' | '.' | null): number | 'ambiguous' | null => {
  // The plain whole number, which most are.
  if (/^\d{1,15}$/.test(text)) return Number(text)
  const scaled = scaledOf(text)
  if (scaled === null) return null
  const value = numberOf(scaled.plain, { decimal, dayFirst: null }, false)
  if (typeof value !== 'number' || scaled.factor === 1) return value
  // 1.2 * 1000 and 7.2 / 100 without the last digits of a binary fraction.
  return Number((value * scaled.factor).toPrecision(15))
}

/** What a cell tells of how its table writes numbers; null when it is no number. */
export const shownByNumber = (text: string): NumberShown | null => {
  const scaled = scaledOf(text)
  if (scaled === null) return null
  const [comma, point] = [',', '.'].map((decimal) =>
    numberOf(scaled.plain, { decimal: decimal === ',' ? ',' : '.', dayFirst: null }, false),
  )
  const open = numberOf(scaled.plain, { decimal: null, dayFirst: null }, false)
  if (open === 'ambiguous') return { decimal: null, isOpen: true }
  if (typeof open !== 'number' || comma === undefined || point === undefined) return null
  const signs = scaled.plain.replace(/[^.,]/g, '')
  if (signs === '') return { decimal: null, isOpen: false }
  const last = signs.at(-1)
  // `1,234,567`: the sign that comes twice parts thousands, so that the other one is before decimals.
  const isGrouping = signs.length > 1 && new Set(signs).size === 1
  return { decimal: (last === ',') !== isGrouping ? ',' : '.', isOpen: false }
}
