// The fonts and the table of widths made from them: figures of one width, every character the words use, and a table that
// says what the files say. `UPDATE_GOLDEN=1` writes the table anew from the fonts.

import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shortenText, textWidth, wrapEvenly, wrapText } from '../../../client/charts/parts/text.ts'
import { regularWidths, semiboldWidths, widthCharacters } from '../../../client/charts/parts/text-widths.ts'

const root = resolve(import.meta.dirname, '../../..')
const table = resolve(root, 'client/charts/parts/text-widths.ts')

/** Advance width of each character by the tables `cmap` (format 4) and `hmtx` of a TrueType file, in units of the em. */
const readWidths = (file: string): { unitsPerEm: number; advance: (character: string) => number | null } => {
  const bytes = readFileSync(resolve(root, 'client/public/fonts', file))
  const tables = new Map<string, number>()
  for (let at = 12; at < 12 + 16 * bytes.readUInt16BE(4); at += 16)
    tables.set(bytes.toString('latin1', at, at + 4), bytes.readUInt32BE(at + 8))
  const at = (name: string): number => tables.get(name) ?? 0
  const cmap = at('cmap')
  let subtable = 0
  for (let record = cmap + 4; record < cmap + 4 + 8 * bytes.readUInt16BE(cmap + 2); record += 8) {
    const candidate = cmap + bytes.readUInt32BE(record + 4)
    if (bytes.readUInt16BE(candidate) === 4) subtable = candidate
  }
  const segments = bytes.readUInt16BE(subtable + 6) / 2
  const glyphOf = (code: number): number => {
    for (let index = 0; index < segments; index++) {
      const end = subtable + 14 + 2 * index
      const start = end + 2 * segments + 2
      const offset = start + 4 * segments
      if (code > bytes.readUInt16BE(end)) continue
      const first = bytes.readUInt16BE(start)
      if (code < first) return 0
      const range = bytes.readUInt16BE(offset)
      const delta = bytes.readUInt16BE(start + 2 * segments)
      if (range === 0) return (code + delta) & 0xffff
      const glyph = bytes.readUInt16BE(offset + range + 2 * (code - first))
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff
    }
    return 0
  }
  const longMetrics = bytes.readUInt16BE(at('hhea') + 34)
  return {
    unitsPerEm: bytes.readUInt16BE(at('head') + 18),
    advance: (character) => {
      const glyph = glyphOf(character.codePointAt(0) ?? 0)
      return glyph === 0 ? null : bytes.readUInt16BE(at('hmtx') + 4 * Math.min(glyph, longMetrics - 1))
    },
  }
}

const regular = readWidths('porte-voix-sans-400.ttf')
const semibold = readWidths('porte-voix-sans-600.ttf')

/** Letters, figures and signs of both languages; rarer accents are measured as their plain letter. */
const wanted = [
  ...Array.from({ length: 0x7e - 0x20 + 1 }, (_, index) => String.fromCodePoint(0x20 + index)),
  ...Array.from({ length: 0xff - 0xa0 + 1 }, (_, index) => String.fromCodePoint(0xa0 + index)).filter(
    (c) => c !== '\u00ad',
  ),
  ...'ŒœŸ–—‘’“”•…\u2009\u202f‰€→←↑↓−≈≠≤≥ʻ',
]

if (process.env.UPDATE_GOLDEN !== undefined) {
  const known = wanted.filter(
    (character) => regular.advance(character) !== null && semibold.advance(character) !== null,
  )
  const escaped = known.map((c) =>
    /[\u00a0\u2009\u202f]/.test(c) ? `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}` : c,
  )
  const text = escaped
    .join('')
    .replace(/\\(?!u)/g, '\\\\')
    .replace(/'/g, "\\'")
  const list = (widths: typeof regular) => `'${known.map((c) => widths.advance(c)).join(' ')}'`
  writeFileSync(
    table,
    `// Advance widths of Porte-voix Sans in thousandths of the font size, generated from client/public/fonts/*.ttf by
// test/client/charts/text.test.ts (UPDATE_GOLDEN=1), which also holds them against the files. Kept as text to stay small.

export const widthCharacters =
  '${text}'

const numbers = (text: string): readonly number[] => text.split(' ').map(Number)

// biome-ignore format: one line a font
export const regularWidths = numbers(${list(regular)})
// biome-ignore format: one line a font
export const semiboldWidths = numbers(${list(semibold)})
`,
  )
}

describe('fonts', () => {
  test.each([
    ['regular', regular],
    ['semibold', semibold],
  ])('%s: all figures have one width', (_, font) => {
    expect(new Set([...'0123456789'].map(font.advance)).size).toBe(1)
    expect(font.unitsPerEm).toBe(1000)
  })
  test('every character wanted is in both fonts', () => {
    expect(wanted.filter((character) => regular.advance(character) === null)).toEqual([])
    expect(wanted.filter((character) => semibold.advance(character) === null)).toEqual([])
  })
  test('the committed table says what the files say', () => {
    const characters = [...widthCharacters]
    expect(characters).toEqual(wanted)
    expect(regularWidths).toEqual(characters.map(regular.advance))
    expect(semiboldWidths).toEqual(characters.map(semibold.advance))
  })
})

describe('text', () => {
  test('a known width: four figures of 497 thousandths at 20 px', () =>
    expect(textWidth('2025', 20)).toBeCloseTo(39.76, 6))
  test('a rare accent is as wide as its letter', () => expect(textWidth('ā', 10)).toBe(textWidth('a', 10)))
  const words = fc.array(fc.stringMatching(/^[a-zé’\u202f]{1,12}$/), { minLength: 1, maxLength: 30 })
  test('wrapping keeps every word in order, within the width where words allow', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 40, max: 600 }), (list, width) => {
        for (const lines of [wrapText(list.join(' '), width, 14), wrapEvenly(list.join(' '), width, 14)]) {
          expect(lines.join(' ')).toBe(list.join(' '))
          for (const line of lines) if (line.includes(' ')) expect(textWidth(line, 14)).toBeLessThanOrEqual(width)
        }
      }),
    )
  })
  test('a number keeps the word it counts', () => {
    expect(wrapText('jusqu’au 31 décembre 2025', textWidth('jusqu’au 31 ', 14), 14)).toEqual([
      'jusqu’au',
      '31 décembre',
      '2025',
    ])
  })
  test('shortening fits', () => {
    expect(shortenText('Association', 200, 14)).toBe('Association')
    expect(textWidth(shortenText('Association de démonstration', 80, 14), 14)).toBeLessThanOrEqual(80)
  })
})
