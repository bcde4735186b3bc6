// The source line of a figure over HTTP: only files that have something of its pages in its period are cited.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { undoImport } from '../../../server/ingest/undo.ts'
import { type Running, startServer } from '../../helpers/server.ts'
import { temporaryFolder } from '../../helpers/temporary.ts'
import { type ExportRow, writeExport } from '../ingest/exports.ts'
import { imported, pageNamed } from '../ingest/importing.ts'
import { good } from './client.ts'

const folder = temporaryFolder()
let server: Running
let posted: number
let stated: number
/** Page 1 has posts with followers, page 2 posts without, in one file; a third has a number of followers of 31 March 2025 only. */
let pages: Readonly<Record<'one' | 'two' | 'asked', string>>
const rowOf = (page: number, post: number, at: string, followers: number | null): ExportRow => ({
  ...{ page, post, followers, at: Date.parse(at) / 1000, zone: 'UTC', type: 'Photo', text: '' },
  ...{ reactions: [1, 0, 0, 0, 0, 0, 0], comments: 1, shares: 1, unknown: 'N/A' },
})

beforeAll(async () => {
  server = await startServer(folder, false)
  const store = server.datasets.real
  const rows = [
    rowOf(1, 1, '2024-03-04T10:00:00Z', 100),
    rowOf(2, 2, '2024-03-10T10:00:00Z', null),
    rowOf(1, 3, '2024-03-31T21:30:00Z', 120),
  ]
  posted = await imported(store, writeExport(folder, { day: 10, rename: false, rows }))
  store.actors.add({ slug: 'asked', name: 'Asked', kind: 'association', territories: [], website: null }, 'person')
  const typed = join(folder, 'stated.csv')
  const header = 'actor,platform,metric,value,observed_on,source_url,note'
  writeFileSync(typed, `${header}\nasked,facebook,followers,1240,2025-03-31,https://www.facebook.com/asked.page,\n`)
  stated = await imported(store, typed, { now: '2025-12-01T00:00:00Z' })
  const known = store.pages.all()
  const asked = known.find(({ actor }) => actor === 'asked')
  if (asked === undefined) throw new Error(`no page among ${known.map(({ name }) => name)}`)
  pages = {
    one: `page:${pageNamed(store, 'Page 1').id}`,
    two: `page:${pageNamed(store, 'Page 2').id}`,
    asked: `page:${asked.id}`,
  }
})
afterAll(async () => {
  expect(server.logged).toEqual([])
  await server.close()
})

type Asked = { readonly from: string; readonly to?: string; readonly tolerance?: string }
const basisOf = (left: keyof typeof pages, right: keyof typeof pages, { to, ...span }: Asked) =>
  good(server.origin, 'compare', {
    query: {
      metric: 'followers',
      platform: 'facebook',
      set: [pages[left], pages[right]],
      to: to ?? span.from,
      ...span,
    },
  })
const sourcesOf = async (...asked: Parameters<typeof basisOf>) => (await basisOf(...asked)).sources
const [files, readings] = ['crowdtangle-facebook', 'page-observations']

test('a file of posts is cited for the time that its posts span, in the days of the page', async () => {
  expect(await sourcesOf('one', 'asked', { from: '2024-03' })).toEqual([files])
  expect(await sourcesOf('two', 'asked', { from: '2024-02', to: '2024-03-05' })).toEqual([files])
  expect(await sourcesOf('two', 'asked', { from: '2024-03-20' })).toEqual([files])
  expect(await sourcesOf('two', 'asked', { from: '2023-01', to: '2024-03-03' })).toEqual([])
  // 23:30 in Paris is the last of March still.
  expect(await sourcesOf('two', 'asked', { from: '2024-03-31' })).toEqual([files])
  expect(await sourcesOf('two', 'asked', { from: '2024-04-01', to: '2024-12' })).toEqual([])
  expect(await sourcesOf('one', 'asked', { from: '2023', to: '2025' })).toEqual([files, readings])
})

test('a file of other pages is not cited', async () => {
  expect(await sourcesOf('one', 'two', { from: '2023', to: '2025' })).toEqual([files])
})

test('a file is cited as long as a state that it brings holds', async () => {
  const may = { from: '2024-05' }
  expect((await basisOf('one', 'two', may)).metrics[0]?.points).toMatchObject([{ page: 'Page 1', value: 120 }])
  expect(await sourcesOf('one', 'two', may)).toEqual([files])
  expect(await sourcesOf('one', 'two', { ...may, tolerance: '10' })).toEqual([])
  expect(await sourcesOf('two', 'asked', may)).toEqual([])
  expect(await sourcesOf('two', 'asked', { from: '2025-03', to: '2025-04' })).toEqual([readings])
  expect(await sourcesOf('two', 'asked', { from: '2025-06' })).toEqual([readings])
  expect(await sourcesOf('two', 'asked', { from: '2025-01', to: '2025-02' })).toEqual([])
  expect(await sourcesOf('two', 'asked', { from: '2025-09' })).toEqual([])
  expect(await sourcesOf('two', 'asked', { from: '2025-09', tolerance: '200' })).toEqual([readings])
})

test('a change cites the files of both periods, and growth the one that it starts from', async () => {
  const query = { metric: 'followers', platform: 'facebook', set: [pages.one, pages.asked] }
  const other = { against: 'other', againstFrom: '2024-03', from: '2025-09', to: '2025-09' } as const
  expect((await good(server.origin, 'change', { query: { ...query, ...other } })).sources).toEqual([files])
  const both = { ...other, from: '2025-03', to: '2025-03' }
  expect((await good(server.origin, 'change', { query: { ...query, ...both } })).sources).toEqual([files, readings])
  expect(await sourcesOf('two', 'asked', { from: '2025-04', to: '2026-03' })).toEqual([readings])
})

test('an undone import is not cited', async () => {
  const store = server.datasets.real
  undoImport(store, stated, '2026-01-01T00:00:00Z')
  const query = { data: 'real', platform: 'facebook', metric: 'followers', set: [pages.one, pages.two] }
  expect((await good(server.origin, 'compare', { query: { ...query, from: '2024', to: '2025' } })).sources).toEqual([
    files,
  ])
  undoImport(store, posted, '2026-01-01T00:00:00Z')
  const all = await good(server.origin, 'compare', { query: { data: 'real', from: '2024', to: '2024' } })
  expect(all.sources).not.toContain(files)
})
