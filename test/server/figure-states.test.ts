// A seeded part of the states of figures that `npm run test:long` goes through in full: what is drawn, what its table says,
// what the API tells and what SQL finds are the same numbers.

import { expect, test } from 'vitest'
import { faultsOfState, figureStates, heldBy } from '../helpers/figure-states.ts'
import { useServer } from '../helpers/server.ts'

const server = useServer()

test.each(figureStates(20_261_122, 24).map((state) => [JSON.stringify(state), state] as const))(
  '%s',
  async (_, state) => {
    const { origin, database } = server()
    expect(await faultsOfState(await heldBy(origin, database), state)).toEqual([])
  },
)
