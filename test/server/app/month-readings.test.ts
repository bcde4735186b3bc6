// A reading of which only the month is known stays a month on its way to the figure: no day is made up for it.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Running, startServer } from '../../helpers/server.ts'
import { temporaryFolder } from '../../helpers/temporary.ts'
import { good } from './client.ts'

let server: Running
beforeAll(async () => {
  server = await startServer(temporaryFolder(), false)
})
afterAll(() => server.close())

test.each([
  ['2016-12', '92', '2016-11'],
  // Its last day is the 32nd from the end of December, both counted.
  ['2016-12', '31', null],
  ['2016-12', '32', '2016-11'],
  ['2016-10', '92', null],
])('the followers of November 2016, seen from %s for %s days', async (to, tolerance, expected) => {
  const { metrics } = await good(server.origin, 'compare', {
    query: { platform: 'x', metric: 'followers', from: '2016-01', to, tolerance },
  })
  const point = metrics[0]?.points.find(({ actor }) => actor === 'ag2r-la-mondiale')
  expect(point?.observedOn ?? null).toBe(expected)
  if (expected !== null) expect(point?.value).toBe(70_000)
})
