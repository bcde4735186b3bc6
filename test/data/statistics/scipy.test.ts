// Statistics against SciPy on drawn data sets, where `python3` has it: a part of what test/long/statistics.test.ts does.

import { describe, expect, test } from 'vitest'
import { heldAgainstScipy, scipyVersion } from '../../helpers/scipy.ts'

const version = scipyVersion()
if (version === null)
  console.warn('The comparison with SciPy is skipped: python3 here has no SciPy (pip install scipy)')

describe.runIf(version !== null)(`SciPy ${version}`, () => {
  test('says the same on 66 drawn sets', () => {
    const { compared, differences } = heldAgainstScipy(1, 66)
    expect(differences).toEqual([])
    expect(compared.size).toBeGreaterThanOrEqual(21)
  })
})
