// The properties of ingestion against a naive model, at full count.

import { test } from 'vitest'
import { temporaryFolder } from '../helpers/temporary.ts'
import { roundTrip } from '../server/export/round-trip.ts'
import { properties } from '../server/ingest/properties.ts'
import { splitting } from '../server/ingest/splitting.ts'

for (const [name, property] of Object.entries(properties))
  test(name, () => property(temporaryFolder(), { numRuns: 5_000, seed: 20240610 }))

test('however it is cut into files it is the same content', () =>
  splitting(temporaryFolder(), { numRuns: 5_000, seed: 20240610 }))
test('what is exported and imported is the same content', () =>
  roundTrip(temporaryFolder(), { numRuns: 2_000, seed: 20240610 }))
