// The exact interval of a count: values from SciPy, how often it holds, and the steps that the rule of territories rests on.

import { describe, expect, test } from 'vitest'
import { logFactorial, poissonInterval } from '../../../data/model/statistics/index.ts'

const exactly = (found: number, expected: number): void =>
  expect(Math.abs(found - expected), `${found} for ${expected}`).toBeLessThanOrEqual(1e-10 * Math.abs(expected))

describe('interval of a count', () => {
  // SciPy: scipy.stats.chi2.ppf([0.025, 0.975], [2 * count, 2 * count + 2]) / 2
  test.each([
    [0, 0, 3.6888794541139354],
    [1, 0.025317807984289876, 5.571643390938898],
    [2, 0.24220927854396496, 7.22468766772396],
    [3, 0.6186721228956014, 8.767273069742323],
    [4, 1.0898653736263249, 10.241588675403694],
    [10, 4.7953886961324335, 18.39035604201778],
    [100, 81.36399125092314, 121.62679379242638],
    [5000, 4862.359188694899, 5140.5489485350045],
  ])('of %i pages', (count, low, high) => {
    exactly(poissonInterval(count)[0], low)
    exactly(poissonInterval(count)[1], high)
  })
  test('what the rule of under-served territories rests on', () => {
    // See data/model/territories/voice-side.ts: the upper end grows by more than one a page, the lower end at least in proportion.
    for (let count = 0; count < 3000; count += 1) {
      const [[low, high], [nextLow, nextHigh]] = [poissonInterval(count), poissonInterval(count + 1)]
      expect(nextHigh - high).toBeGreaterThan(1)
      if (count > 0) expect(nextLow / (count + 1)).toBeGreaterThan(low / count)
    }
  })
  test.each([0.01, 0.3, 1, 2.5, 3.68, 5.6, 17, 80])('holds at least 95 %% of the time for a mean of %f', (mean) => {
    const chance = (count: number): number => Math.exp(count * Math.log(mean) - mean - logFactorial(count))
    const holding = Array.from({ length: 250 }, (_, count) => count).filter((count) => {
      const [low, high] = poissonInterval(count)
      return low <= mean && mean <= high
    })
    expect(holding.reduce((sum, count) => sum + chance(count), 0)).toBeGreaterThanOrEqual(0.95)
  })
})
