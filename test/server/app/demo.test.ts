// The invented data and the real: which opens first, and that neither ever shows in the other.

import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type CompareReply, importReport } from '../../../data/model/contract.ts'
import { jsonLines, run } from '../../helpers/command.ts'
import { type Running, startServer } from '../../helpers/server.ts'
import { temporaryFolder } from '../../helpers/temporary.ts'
import { aRow } from '../ingest/damaged.ts'
import { cellsOf, csvOf, header } from '../ingest/exports.ts'
import { ask, good, refused, settled } from './client.ts'

let server: Running
let origin: string
beforeAll(async () => {
  server = await startServer(temporaryFolder(), true)
  origin = server.origin
})
afterAll(async () => {
  expect(server.logged).toEqual([])
  await server.close()
})

const datasets = () => good(origin, 'datasets')
const compared = (query: Record<string, string> = {}): Promise<CompareReply> => good(origin, 'compare', { query })

/** One page with three posts, given to `actor`. @returns the import */
const add = async (page: number, actor: string): Promise<number> => {
  const bytes = csvOf([header, ...[0, 1, 2].map((post) => cellsOf(aRow(post + page * 10, { page })))])
  const { id } = await good(origin, 'upload', { query: { file: `page-${page}.csv`, actor }, file: bytes })
  await settled(origin, id)
  await good(origin, 'storeUpload', { params: { id }, body: {} })
  return (await settled(origin, id)).report?.importId ?? 0
}

test('the invented data opens until each camp has a real page with posts', async () => {
  const before = await datasets()
  expect(before).toMatchObject({ opens: 'demo', missingCamps: ['association', 'commercial'] })
  expect(before.real.counts.posts).toBe(0)
  for (const { camp, pagesWithPosts, posts } of before.demo?.camps ?? [])
    if (camp !== 'public') expect([pagesWithPosts > 20, posts > 1000]).toEqual([true, true])
  const invented = await compared()
  expect(invented.data).toBe('demo')

  const association = await add(1, 'la-compagnie-des-aidants')
  expect(await datasets()).toMatchObject({ opens: 'demo', missingCamps: ['commercial'], demo: before.demo })
  const commercial = await add(2, 'bnp-paribas')
  const after = await datasets()
  expect(after).toMatchObject({ opens: 'real', missingCamps: [], demo: before.demo })

  // Neither is seen in the other.
  const real = await compared()
  expect(real.data).toBe('real')
  expect(await compared({ data: 'demo' })).toEqual(invented)
  const inventedActors = (await good(origin, 'actors', { query: { data: 'demo' } })).actors
  const realActors = new Set((await good(origin, 'actors')).actors.map(({ name }) => name))
  expect(inventedActors.filter(({ name }) => realActors.has(name))).toEqual([])
  const names = new Set(inventedActors.map(({ slug }) => slug))
  for (const { points } of real.metrics) for (const { actor } of points) expect(names.has(actor ?? '')).toBe(false)
  for (const { points } of invented.metrics) for (const { actor } of points) expect(names.has(actor ?? '')).toBe(true)
  const march = await compared({ from: '2024-03', to: '2024-03', metric: 'interactions-per-post' })
  expect(march.metrics).toMatchObject([{ sets: [{ n: 1 }, { n: 1 }] }])

  await good(origin, 'undoImport', { params: { id: commercial } })
  expect(await datasets()).toMatchObject({ opens: 'demo', missingCamps: ['commercial'] })
  await good(origin, 'undoImport', { params: { id: association } })
  expect((await datasets()).real).toEqual(before.real)
})

test('it goes in one request, comes back the same, and what is real does not notice', async () => {
  const [before, health] = [await datasets(), await good(origin, 'health', { query: { hash: '1' } })]
  const invented = await compared({ data: 'demo' })
  expect(await good(origin, 'removeDemo')).toMatchObject({ opens: 'real', demo: null, real: before.real })
  expect(existsSync(`${server.database}.demo`)).toBe(false)
  expect(await refused(await ask(origin, 'compare', { query: { data: 'demo' } }), 404)).toMatchObject({
    code: 'no-demo',
  })
  expect((await compared()).data).toBe('real')
  expect(await good(origin, 'removeDemo')).toMatchObject({ demo: null })
  expect(await good(origin, 'makeDemo')).toEqual(before)
  expect(await good(origin, 'makeDemo')).toEqual(before)
  expect(await compared({ data: 'demo' })).toEqual(invented)
  expect(await good(origin, 'health', { query: { hash: '1' } })).toEqual(health)
})

test('two readers at once get the same answer while somebody imports', async () => {
  const [one, other, id] = await Promise.all([
    compared({ data: 'demo' }),
    compared({ data: 'demo' }),
    add(3, 'bnp-paribas'),
  ])
  expect(other).toEqual(one)
  await good(origin, 'undoImport', { params: { id } })
})

test('what another process imports shows at the next request', async () => {
  const query = { data: 'real', from: '2024-03', to: '2024-03', metric: 'interactions-per-post' }
  const before = await compared(query)
  const file = join(temporaryFolder(), 'other.csv')
  writeFileSync(file, csvOf([header, ...[0, 1, 2].map((post) => cellsOf(aRow(post + 70, { page: 7 })))]))
  const ran = await run('ingest.ts', [file, '--actor', 'bnp-paribas', '--json'], { database: server.database })
  expect(ran.code).toBe(0)
  expect(before.metrics[0]?.sets[1]?.n).toBe(0)
  expect((await compared(query)).metrics[0]?.sets[1]?.n).toBe(1)
  const [report] = jsonLines(ran).map((line) => importReport.parse(line))
  const undone = await run('ingest.ts', ['--undo', String(report?.importId)], { database: server.database })
  expect(undone.code).toBe(0)
  expect(await compared(query)).toEqual(before)
})
