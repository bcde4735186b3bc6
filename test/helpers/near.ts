// "Matches to 1e-6": how values of the statistics are held against those of other tools.

import { expect } from 'vitest'

/** Within 1e-6 of the expected value, relative; exactly equal where 0 is expected. Nothing found is a failure. */
export const near = (found: number | null | undefined, expected: number): void => {
  if (found === null || found === undefined) throw new Error(`expected ${expected}, found nothing`)
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-6 * Math.abs(expected) + 1e-300)
}
