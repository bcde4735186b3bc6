// A directory of organisations over real HTTP: previewed without a trace, stored, told by the routes of organisations, taken back.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '../../helpers/code.ts'
import { type Running, startServer } from '../../helpers/server.ts'
import { temporaryFolder } from '../../helpers/temporary.ts'
import { good, settled } from './client.ts'

let server: Running
let origin: string
beforeAll(async () => {
  server = await startServer(temporaryFolder(), false)
  origin = server.origin
})
afterAll(async () => {
  expect(server.logged).toEqual([])
  await server.close()
})

const fixture = (name: string): string => readFileSync(join(root, 'test/fixtures/sources/directory', name), 'utf8')
const content = async () => {
  const { contentHash, counts } = await good(origin, 'health', { query: { hash: '1' } })
  return { contentHash, actors: counts.actors, pages: counts.pages }
}

test('is shown before it is stored, is stored, and is taken back', async () => {
  const before = await content()
  const { id } = await good(origin, 'upload', { query: { file: 'annuaire.csv' }, file: fixture('french.csv') })
  const job = await settled(origin, id)
  expect(job.recognised).toMatchObject({ source: 'directory', ignoredColumns: ['Président', 'Téléphone'] })
  expect(job.report).toMatchObject({ importId: null, read: 5, inserted: 5, rejected: 0 })
  expect(job.directory?.[0]).toEqual({
    line: 2,
    name: 'Aidants d’Armor (démonstration)',
    state: 'inserted',
    kind: 'association',
    territories: ['departement-29'],
    parent: 'Union des aidants de démonstration',
    place: { name: 'Landerneau', latitude: 48.4514, longitude: -4.2494 },
    pages: ['https://www.facebook.com/aidantsdarmor.demo', 'https://www.instagram.com/aidantsdarmor.demo'],
  })
  expect(job.directory?.map(({ territories }) => territories)).toContainEqual([])
  expect(await content()).toEqual(before)
  await good(origin, 'storeUpload', { params: { id }, body: {} })
  const stored = await settled(origin, id)
  const importId = stored.report?.importId ?? 0
  expect(stored).toMatchObject({ state: 'done', pagesWithoutActor: 0 })
  const slug = 'aidants-d-armor-demonstration'
  const { actor, territories, place } = await good(origin, 'actor', { params: { slug } })
  expect([actor.parent, territories, place?.name]).toEqual([
    'union-des-aidants-de-demonstration',
    ['departement-29'],
    'Landerneau',
  ])
  const set = ['network:union-des-aidants-de-demonstration', 'camp:commercial']
  const { sets } = await good(origin, 'compare', { query: { data: 'real', set } })
  expect(sets[0]?.pages).toBe(3)
  await good(origin, 'undoImport', { params: { id: importId } })
  expect(await content()).toEqual(before)
})

test('lines that cannot be stored are told with their column, and what is known is told as that', async () => {
  const before = await content()
  const { id } = await good(origin, 'upload', { query: { file: 'rejets.csv' }, file: fixture('rejected.csv') })
  const { report, rejections } = await settled(origin, id)
  expect(report).toMatchObject({ read: 12, inserted: 2, rejected: 10 })
  expect(rejections.map(({ expected }) => expected)).toContain('organisation-kind')
  const known = 'nom;territoires;facebook\nUnafam;Bretagne;\n'
  const other = await good(origin, 'upload', { query: { file: 'connu.csv' }, file: known })
  expect((await settled(origin, other.id)).directory).toMatchObject([{ name: 'Unafam', state: 'updated', kind: null }])
  expect(await content()).toEqual(before)
})
