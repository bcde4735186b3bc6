// The colours of the screen (theme.css) are those of the files (theme.ts), and they can be read: contrast by WCAG, camps
// apart in lightness. `UPDATE_GOLDEN=1` writes theme.css anew.

import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { colourNames, dark, forced, light, screenTheme, type Theme } from '../../../client/charts/parts/theme.ts'

const file = resolve(import.meta.dirname, '../../../client/charts/parts/theme.css')

const block = (selector: string, theme: Theme): string =>
  `${selector} {\n${colourNames.map((name) => `  --figure-${name}: ${theme[name]};\n`).join('')}}\n`
const inside = (query: string, selector: string, theme: Theme): string =>
  `@media ${query} {\n${block(selector, theme).replace(/^(?=.)/gm, '  ')}}\n`

const expected = `/* The figures' colours as custom properties, generated from theme.ts by test/client/charts/theme.test.ts (UPDATE_GOLDEN=1).
   Dark by the reader's system or choice (data-theme); print is always light, forced colours are the reader's. */

${block(':root', light)}
${inside('screen and (prefers-color-scheme: dark)', ':root:not([data-theme="light"])', dark)}
${inside('screen', ':root[data-theme="dark"]', dark)}
${inside('(forced-colors: active)', ':root:root:root', forced)}`

if (process.env.UPDATE_GOLDEN !== undefined) writeFileSync(file, expected)

test('theme.css says what theme.ts says', () => expect(readFileSync(file, 'utf8')).toBe(expected))

test('the icon has the colours of the camps', () => {
  const icon = readFileSync(resolve(import.meta.dirname, '../../../client/public/favicon.svg'), 'utf8')
  expect(icon.match(/#[0-9a-f]{6}/g)).toEqual([light.association, light.commercial])
})

test('the screen theme names a property for each colour, with the light one to fall back on', () =>
  expect(screenTheme.association).toBe('var(--figure-association, #0f6b6b)'))

/** Relative luminance, WCAG 2.2. */
const luminance = (colour: string): number => {
  const part = (at: number): number => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5)
}
const contrast = (a: string, b: string): number => {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

describe.each([
  ['light', light],
  ['dark', dark],
])('%s', (_, theme) => {
  test('black on white is 21', () => expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 6))
  test.each(['ink', 'quiet', 'association', 'commercial', 'public'] as const)(
    '%s reads as text on the ground',
    (name) => {
      expect(contrast(theme[name], theme.ground)).toBeGreaterThanOrEqual(4.5)
    },
  )
  test.each(['association', 'commercial', 'public'] as const)('%s stands out of its band', (name) => {
    expect(contrast(theme[name], theme[`${name}-band`])).toBeGreaterThanOrEqual(3)
  })
  test('the two camps mostly compared stay apart in a grey print', () => {
    expect(contrast(theme.association, theme.commercial)).toBeGreaterThanOrEqual(1.3)
  })
})
