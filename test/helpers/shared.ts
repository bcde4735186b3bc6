// The shared folder beside a working copy (`../shared`: reference values, real sample files) is not part of the product
// and absent from a fresh clone. Tests that need it run where it is, and say so where it is not.

import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe } from 'vitest'
import { root } from './code.ts'

export const sharedFolder = resolve(root, '..', 'shared')
const isThere = existsSync(resolve(sharedFolder, 'formats')) || existsSync(resolve(sharedFolder, 'reference'))

/** `describe` where ../shared is there; elsewhere the tests inside are reported as skipped, with the reason printed. */
export const describeWithShared = (name: string, tests: () => void): void => {
  if (!isThere) console.warn(`"${name}" is skipped: it reads ${sharedFolder}, which is not here`)
  describe.runIf(isThere)(name, tests)
}

/** Path of a file in ../shared, for instance `sharedFile('samples', 'crowdtangle-csv')`. */
export const sharedFile = (...parts: readonly string[]): string => resolve(sharedFolder, ...parts)
