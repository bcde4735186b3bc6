// The properties of ingestion against a naive model, at full count.

import { test } from 'vitest'
import { temporaryFolder } from '../helpers/temporary.ts'
import { properties } from '../server/ingest/properties.ts'

for (const [name, property] of Object.entries(properties))
  test(name, () => property(temporaryFolder(), { numRuns: 5_000, seed: 20240610 }))
