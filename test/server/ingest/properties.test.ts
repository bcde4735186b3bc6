// A seeded part of the properties of ingestion; `npm run test:long` runs them at full count.

import { test } from 'vitest'
import { temporaryFolder } from '../../helpers/temporary.ts'
import { properties } from './properties.ts'
import { splitting } from './splitting.ts'

/** A failure is said with the smallest case found until then, before the runner loses patience. */
const patience = { interruptAfterTimeLimit: 200_000, markInterruptAsFailure: true }

for (const [name, property] of Object.entries(properties))
  test(name, () => property(temporaryFolder(), { numRuns: 25, seed: 20240610, ...patience }))

test('however it is cut into files it is the same content', () =>
  splitting(temporaryFolder(), { numRuns: 25, seed: 20240610, ...patience }))
