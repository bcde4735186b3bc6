// 300 states of figures and more: drawing, table, API and SQL agree. `npm test` goes through a seeded part.

import { expect, test } from 'vitest'
import { faultsOfState, figureStates, heldBy } from '../helpers/figure-states.ts'
import { useServer } from '../helpers/server.ts'

const server = useServer()

test.each(figureStates(6_102_026, 300).map((state) => [JSON.stringify(state), state] as const))(
  '%s',
  async (_, state) => {
    const { origin, database } = server()
    expect(await faultsOfState(await heldBy(origin, database), state)).toEqual([])
  },
)
