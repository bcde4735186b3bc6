// The territories of the demonstration as a reader sees them: those that were left under-served on purpose are told, over HTTP,
// and no other is accused.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { madeUnderServed } from '../../../data/demo/local-associations.ts'
import { type Running, startServer } from '../../helpers/server.ts'
import { temporaryFolder } from '../../helpers/temporary.ts'
import { good } from './client.ts'

let server: Running
beforeAll(async () => {
  server = await startServer(temporaryFolder(), true)
}, 60_000)
afterAll(async () => {
  expect(server.logged).toEqual([])
  await server.close()
})
const told = ['under-served', 'none-known']

test('exactly the départements left under-served are told, one of them without a known page', async () => {
  const { territories } = await good(server.origin, 'territories', { query: { data: 'demo' } })
  const accused = territories.filter(({ verdict }) => told.includes(verdict))
  expect(accused.map(({ key }) => key)).toEqual(madeUnderServed.map((code) => `departement-${code}`))
  expect(accused.filter(({ verdict }) => verdict === 'none-known').map(({ key }) => key)).toEqual(['departement-78'])
  for (const code of ['38', '44', '974']) {
    const row = territories.find(({ key }) => key === `departement-${code}`)
    expect([code, row?.needSide, row?.voiceSide, row?.verdict]).toEqual([code, 'above', 'above', 'not-under-served'])
  }
})

test('no région is accused: what one département lacks its neighbours have', async () => {
  const { territories } = await good(server.origin, 'territories', { query: { data: 'demo', level: 'region' } })
  expect(territories.filter(({ verdict }) => told.includes(verdict))).toEqual([])
})
