// A network as a set of pages, over HTTP: of a federation, its members and theirs; merged, filtered, refused.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Running, startServer } from '../../helpers/server.ts'
import { temporaryFolder } from '../../helpers/temporary.ts'
import { ask, good, refused } from './client.ts'

let server: Running
let origin: string
/** Each with its federation and a page on Facebook. */
const members = [
  ['union', null],
  ['nord', 'union'],
  ['lille', 'nord'],
  ['sud', 'union'],
  ['alone', null],
] as const

beforeAll(async () => {
  server = await startServer(temporaryFolder(), false)
  origin = server.origin
  for (const [slug] of members) {
    const pages = [`https://www.facebook.com/${slug}.reseau`]
    await good(origin, 'addActor', { body: { name: slug, kind: 'association', pages } })
  }
  for (const [slug, parent] of members) await good(origin, 'changeActor', { params: { slug }, body: { parent } })
})
afterAll(async () => {
  expect(server.logged).toEqual([])
  await server.close()
})

const compared = async (...set: readonly string[]) =>
  good(origin, 'compare', { query: { data: 'real', from: '2024-01', to: '2024-03', set } })
const counts = async (...set: readonly string[]) => (await compared(...set)).sets.map(({ pages }) => pages)

test('holds the federation, its members and theirs, and is named by it', async () => {
  expect((await compared('network:union', 'network:alone')).sets).toEqual([
    { key: 'network:union', parts: [{ dimension: 'network', key: 'union', name: 'union' }], camp: null, pages: 4 },
    { key: 'network:alone', parts: [{ dimension: 'network', key: 'alone', name: 'alone' }], camp: null, pages: 1 },
  ])
  expect(await counts('network:nord', 'network:sud')).toEqual([2, 1])
  expect(await counts('network:alone,network:nord', 'network:sud')).toEqual([3, 1])
  expect(await counts('network:union,actor:lille', 'actor:alone')).toEqual([1, 1])
  expect(await counts('camp:association,network:nord', 'camp:commercial,network:union')).toEqual([2, 0])
})

test('follows mergers, and who leaves', async () => {
  const merge = (into: string | null) => good(origin, 'mergeActor', { params: { slug: 'nord' }, body: { into } })
  await merge('alone')
  // What the merged one is a member of says nothing of the one it is shown as; its own members come along.
  expect(await counts('network:union', 'network:alone')).toEqual([2, 3])
  await merge(null)
  const { before } = await good(origin, 'changeActor', { params: { slug: 'lille' }, body: { parent: null } })
  expect(await counts('network:union', 'actor:lille')).toEqual([3, 1])
  await good(origin, 'changeActor', { params: { slug: 'lille' }, body: before })
  expect(await counts('network:union', 'network:alone')).toEqual([4, 1])
})

test.each([
  [['network:nobody', 'network:alone'], 'bad-request'],
  [['network:Union', 'network:alone'], 'bad-request'],
  [['network:union', 'actor:lille'], 'sets-overlap'],
] as const)('%j is refused', async (set, code) => {
  expect((await refused(await ask(origin, 'compare', { query: { data: 'real', set } }), 400)).code).toBe(code)
})
