// The table of coverages on the Method screen: each estimator that was measured has a name in each language, and the text
// that sums it up is true of the numbers.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readerOf } from '../../data/model/words/index.ts'

const table = readFileSync(join(import.meta.dirname, '../../data/reference/coverage-simulation.csv'), 'utf8')
const rows = table
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','))
const estimators = new Set(rows.map(([, , estimator = '']) => estimator))

describe.each(['fr', 'en'] as const)('%s', (language) => {
  const { coverage } = readerOf(language).words
  test('names every estimator measured, and no other', () => {
    expect(Object.keys({ ...coverage.shown, ...coverage.beside }).sort()).toEqual([...estimators].sort())
  })
  test('says of those shown what was measured: 93 to 97 from 20 pages on', () => {
    const large = rows.filter(
      ([camps, pages, estimator = '']) => camps === 'alike' && Number(pages) >= 20 && estimator in coverage.shown,
    )
    expect(large).toHaveLength(4 * Object.keys(coverage.shown).length)
    for (const [, , , comparisons, covered, share] of large) {
      expect(Number(share)).toBeCloseTo(Number(covered) / Number(comparisons), 4)
      expect(Number(share)).toBeGreaterThanOrEqual(0.93)
      expect(Number(share)).toBeLessThanOrEqual(0.97)
    }
  })
})
