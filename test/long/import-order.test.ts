// The order of imports does not matter, at full count: thousands of drawn sets of overlapping exports.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contentsOf, scenarios } from '../helpers/import-order.ts'
import { temporaryFolder } from '../helpers/temporary.ts'

test('content depends on what was imported, not on when', async () => {
  const folder = temporaryFolder()
  await fc.assert(
    fc.asyncProperty(scenarios, async (scenario) => {
      const { orders, undo, twice } = await contentsOf(folder, scenario)
      expect(orders[0]).toBe(orders[1])
      expect(undo[0]).toBe(undo[1])
      expect(twice[0]).toBe(twice[1])
    }),
    { numRuns: 20_000 },
  )
})
