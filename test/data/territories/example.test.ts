// The example of the Method screen worked a second time: from the definitions, with the ends of a count from SciPy, and the
// numbers of its text read from the words of both languages.

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { exampleNeed, exampleTerritories } from '../../../data/model/territories/example.ts'
import { digitsOf, nationalRate, needInterval } from '../../../data/model/territories/need-uncertainty.ts'
import { servicesOf } from '../../../data/model/territories/service.ts'
import { usualThresholds } from '../../../data/model/territories/under-served.ts'
import { readerOf } from '../../../data/model/words/index.ts'

const { rows, typicalNeed, nationalRatio } = servicesOf(exampleTerritories, {
  thresholds: usualThresholds,
  resamples: 0,
  seed: 1,
})

// python3 -c "from scipy.stats import chi2; print(chi2.ppf(.025, 2) / 2, chi2.ppf(.975, 4) / 2)"
const onePage = [0.025317807984289876, 5.571643390938898] as const

test('the nation of the example', () => {
  expect(nationalRatio).toBeCloseTo(24 / 2_000_000, 12)
  expect(typicalNeed).toBe((500_000 + 400_000) / 2)
})

test('A by hand, and the verdicts that the text tells', () => {
  const [a, b] = rows
  const national = 1.2e-5
  expect(a?.service.relative?.value).toBeCloseTo(1 / 800_000 / national, 10)
  expect(a?.service.relative?.interval?.[0]).toBeCloseTo(onePage[0] / 1_000_000 / national, 8)
  expect(a?.service.relative?.interval?.[1]).toBeCloseTo(onePage[1] / 600_000 / national, 8)
  expect([a?.needSide, a?.voiceSide, a?.verdict]).toEqual(['above', 'below', 'under-served'])
  expect([b?.needSide, b?.voiceSide, b?.verdict]).toEqual(['unsure', 'unsure', 'cannot-tell'])
})

test.each(['fr', 'en'] as const)('the text in %s tells these numbers', (language) => {
  const { words, formats } = readerOf(language)
  const text = words.territoryMethod.example.text.join(' ')
  for (const persons of [2_000_000, 800_000, 600_000, 1_000_000, 500_000, 400_000, 450_000])
    expect(text).toContain(formats.whole(persons))
  for (const [value, digits] of [
    ...([
      [1.2, 1],
      [0.125, 3],
      [0.125 / 1.2, 2],
    ] as const),
    ...([
      [onePage[0], 4],
      [onePage[1], 3],
      [onePage[0] / 12, 4],
      [onePage[1] / 7.2, 2],
    ] as const),
  ])
    expect(text, String(value)).toContain(formats.fixed(value, digits))
})

test('the estimate that is worked out is one of the reference tables', () => {
  const table = readFileSync(resolve(import.meta.dirname, '../../../data/reference/departements.csv'), 'utf8')
  const lines = table
    .trim()
    .split('\n')
    .map((line) => line.split(','))
  const cell = (name: string): string => {
    const line = lines.find((one) => one[1] === exampleNeed.place.code)
    return line?.[lines[0]?.indexOf(name) ?? -1] ?? ''
  }
  expect(cell('pop_5plus_2025')).toBe(String(exampleNeed.people))
  expect(cell('caregivers_estimate_basis')).toBe('national_rate')
  expect(Number(cell('caregivers_estimate'))).toBeCloseTo(exampleNeed.people * nationalRate, -2)
  expect(digitsOf('national-rate', needInterval(96_400, 'national-rate', exampleNeed.place, nationalRate))).toBe(2)
})
