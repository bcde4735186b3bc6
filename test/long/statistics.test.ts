// Every statistic against SciPy at full count: thousands of drawn data sets of every awkward kind. `npm test` runs some.

import { describe, expect, test } from 'vitest'
import { heldAgainstScipy, scipyVersion } from '../helpers/scipy.ts'

const version = scipyVersion()
if (version === null)
  console.warn('The comparison with SciPy is skipped: python3 here has no SciPy (pip install scipy)')

describe.runIf(version !== null)(`SciPy ${version}`, () => {
  test.each(Array.from({ length: 12 }, (_, part) => part))('says the same on 250 drawn sets, part %i', (part) => {
    const { compared, differences } = heldAgainstScipy(1000 + 250 * part, 250)
    const values = [...compared.values()].reduce((sum, count) => sum + count, 0)
    console.info(`part ${part}: ${values} values of ${compared.size} statistics compared`)
    expect(differences).toEqual([])
    expect(compared.size).toBeGreaterThanOrEqual(21)
    expect(values).toBeGreaterThan(250 * 30)
  })
})
