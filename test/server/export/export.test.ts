// The product's own export: read back to the same content, streamed, with texts only where they may be passed on.

import { test } from 'vitest'
import { temporaryFolder } from '../../helpers/temporary.ts'
import { roundTrip } from './round-trip.ts'

test('what is exported and imported into a new database is the same content', () =>
  roundTrip(temporaryFolder(), {
    numRuns: 25,
    seed: 20261122,
    interruptAfterTimeLimit: 50_000,
    markInterruptAsFailure: true,
  }))
