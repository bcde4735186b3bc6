// The columns of posts: what moves a post makes them anew, damage is seen and mended, and a reader has them while somebody
// else writes. The properties of ingestion hold them against the posts after any sequence of imports and decisions.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { platforms } from '../../../data/model/platforms.ts'
import { columnFormats, postsWithin } from '../../../data/model/post-columns.ts'
import type { PostDraft } from '../../../data/model/records.ts'
import { assignPage } from '../../../server/ingest/settle-pages.ts'
import { storeDrafts } from '../../../server/ingest/store-drafts.ts'
import { undoImport } from '../../../server/ingest/undo.ts'
import { decodeColumns, encodeColumns, readColumns } from '../../../server/store/column-codec.ts'
import { openStore, type Store } from '../../../server/store/open.ts'
import { temporaryFolder } from '../../helpers/temporary.ts'
import { aRow } from '../ingest/damaged.ts'
import { cellsOf, csvOf, type ExportRow, header, nameOf } from '../ingest/exports.ts'
import { imported } from '../ingest/importing.ts'
import { expectColumns, plainOf } from './naive-columns.ts'

const platform = 'facebook'
const later = '2024-08-01T00:00:00Z'
const folder = temporaryFolder()

const written = (day: number, rows: readonly ExportRow[]): string => {
  const path = join(folder, nameOf(day))
  writeFileSync(path, csvOf([header, ...rows.map((row) => cellsOf(row))]))
  return path
}
const rows = (posts: number, parts: Partial<ExportRow> = {}): readonly ExportRow[] =>
  Array.from({ length: posts }, (_, post) => aRow(post, parts))

const steps: readonly (readonly [string, readonly ExportRow[]])[] = [
  ['one more post of a month', rows(4)],
  ['one count changed', rows(3, { comments: 90 })],
  ['one format changed', rows(3, { type: 'Link' })],
  ['one instant moved within its month', rows(3).map((row) => ({ ...row, at: row.at + 60 }))],
  ['one instant moved to another month', rows(3).map((row) => ({ ...row, at: row.at + 40 * 86_400 }))],
  ['followers that were not known', rows(3, { followers: null })],
]

test.each(steps)('a later import is in them, and out of them when it is undone: %s', async (_, changed) => {
  const store = openStore(':memory:')
  await imported(store, written(10, rows(3)))
  expectColumns(store, platform)
  const id = await imported(store, written(11, changed))
  expectColumns(store, platform)
  undoImport(store, id, later)
  expectColumns(store, platform)
  store.close()
})

const drafted = (store: Store, observedAt: string, precision: 'day' | undefined): number => {
  const page = {
    platform,
    ids: ['7'],
    handle: null,
    name: 'P',
    actor: null,
    address: null,
    category: null,
    country: null,
  }
  const counts = Object.fromEntries(
    [...'reactions likes loves wows hahas sads angrys cares comments shares'.split(' ')].map((key) => [key, 1]),
  )
  const rest = { views: null, viewsTotal: null, viewsCrossposts: null, followers: null, pageLikes: null }
  const post = {
    ...{ externalId: '1', publishedAt: '2024-03-10T11:00:00Z', format: 'photo', text: null, address: null },
    ...{ link: null, isOwn: null, counts: { ...counts, ...rest }, ...(precision === undefined ? {} : { precision }) },
  } as PostDraft
  return store.transaction(() => {
    const importId = store.imports.add({
      ...{ file: 'a.csv', format: 'csv', source: 'mapping', actor: null, sha256: '0'.repeat(64), bytes: 0, header: [] },
      ...{ importedAt: observedAt, observedAt, isObservedAtEstimated: false, isTextKept: true, areBytesKept: false },
      ...{ by: 'command', variant: null, zone: null, mapping: null, pageAddress: null, replaces: null },
      ...{ licence: 'unknown', newActor: null, stated: null },
    })
    const context = { importId, observedAt, isTextKept: true, actor: null }
    const { pages: _, ...done } = storeDrafts(store, context, [{ line: 2, page, post, readings: [] }])
    store.imports.finish(importId, done)
    return importId
  })
}

test.each([
  ['by its day, then by its hour', ['day', undefined]],
  ['by its hour, then by its day', [undefined, 'day']],
] as const)('a post that is known %s says so, though no sum moves', (_, [first, second]) => {
  const store = openStore(':memory:')
  const isDay = new Map<number, boolean>()
  isDay.set(drafted(store, '2024-06-01T00:00:00Z', first), first === 'day')
  expectColumns(store, platform, (id) => isDay.get(id) ?? false)
  const id = drafted(store, '2024-06-02T00:00:00Z', second)
  isDay.set(id, second === 'day')
  expectColumns(store, platform, (one) => isDay.get(one) ?? false)
  undoImport(store, id, later)
  expectColumns(store, platform, (one) => isDay.get(one) ?? false)
  store.close()
})

/** A database in a file, its columns kept, and a second connection to it. */
const kept = async (name: string) => {
  const file = join(temporaryFolder(), name)
  const store = openStore(file)
  await imported(store, written(10, [...rows(3), ...rows(3, { at: Date.UTC(2024, 4, 2) / 1000 }).slice(1)]))
  expect(store.columns.fill()).toBeGreaterThan(0)
  expect(store.columns.fill()).toBe(0)
  return { store, other: new Database(file) }
}
const blobsOf = (db: Database.Database): readonly Buffer[] =>
  db.prepare('SELECT columns FROM post_columns ORDER BY page_id, month').pluck().all() as Buffer[]

test('what is damaged or missing is made again from the posts, and kept', async () => {
  const { store, other } = await kept('damaged.db')
  const whole = blobsOf(other)
  const damages = [
    "UPDATE post_columns SET columns = x'00'",
    "UPDATE post_columns SET columns = x''",
    'UPDATE post_columns SET columns = zeroblob(length(columns))',
    'UPDATE post_columns SET columns = substr(columns, 1, length(columns) - 1)',
    'DELETE FROM post_columns',
    'DELETE FROM post_columns WHERE month = (SELECT min(month) FROM post_columns)',
  ]
  for (const damage of damages) {
    other.exec(damage)
    expectColumns(store, platform)
    expect(blobsOf(other)).toEqual(whole)
  }
  other.close()
  store.close()
})

test('a reader does not wait for who writes: it has them, and keeps none', async () => {
  const { store, other } = await kept('busy.db')
  other.exec('DELETE FROM post_columns; BEGIN IMMEDIATE')
  const start = performance.now()
  expectColumns(store, platform)
  expect(performance.now() - start).toBeLessThan(5_000)
  other.exec('COMMIT')
  expect(blobsOf(other)).toEqual([])
  expectColumns(store, platform)
  expect(blobsOf(other).length).toBeGreaterThan(0)
  other.close()
  store.close()
})

test('a page has its months in its own zone', async () => {
  const store = openStore(':memory:')
  // 23:30 on the last of March in Martinique; April in Paris.
  await imported(store, written(10, [aRow(1, { at: Date.UTC(2024, 3, 1, 3, 30) / 1000 })]))
  const [page] = store.pages.all()
  const march = () => store.columns.between(platform, '2024-03', '2024-03').size
  expect(march()).toBe(0)
  const actor = { slug: 'a', name: 'A', kind: 'association', territories: [], website: null } as const
  const id = store.actors.add(actor, 'person')
  store.transaction(() => assignPage(store, page?.id ?? 0, { id }, 'America/Martinique'))
  expect(march()).toBe(1)
  expectColumns(store, platform)
  store.close()
})

const count = fc.oneof(fc.constant(-1), fc.nat(1000), fc.constantFrom(2 ** 31 - 1, 2 ** 31, 2 ** 40))
const numbers = fc
  .array(
    fc.tuple(
      fc.integer({ min: 0, max: 5_000_000_000 }),
      ...Array.from({ length: 5 }, () => count),
      fc.oneof(fc.constant(0), fc.nat(2 ** 32 - 1)),
      fc.oneof(fc.constant(-1), fc.constant(1_700_000_000), fc.nat(2 ** 33)),
      fc.nat(columnFormats.length - 1),
      fc.nat(1),
      fc.nat(1),
    ),
    { maxLength: 12 },
  )
  .map((posts) => posts.sort((a, b) => a[0] - b[0]))

test('columns of any months come back as they went in, and any bit that is wrong is seen', () => {
  fc.assert(
    fc.property(fc.array(numbers, { minLength: 1, maxLength: 4 }), fc.nat(), (months, chosen) => {
      const encoded = months.map((posts) => encodeColumns(posts.flat()))
      const [month] = encoded
      if (month === undefined) return
      const damaged = Buffer.from(month.bytes)
      const at = chosen % (damaged.length * 8)
      damaged[at >> 3] = (damaged[at >> 3] ?? 0) ^ (1 << (at & 7))
      expect(readColumns(damaged)).toBeNull()
      const read = encoded.map(({ bytes }) => readColumns(bytes))
      const posts = decodeColumns(
        read.flatMap((one) => one ?? []),
        platforms.get('instagram'),
      )
      const sorted = months.flatMap((one) => one.toSorted(byNumbers))
      expect(posts.size).toBe(sorted.length)
      const counts = ['reactions', 'comments', 'shares', 'views', 'followers']
      const order = ['at', ...counts, 'topics', 'readAt', 'format', 'isDay', 'isReadEstimated']
      expect(order.map((key) => plainOf(posts)[key])).toEqual(
        order.map((_, column) => sorted.map((one) => one[column])),
      )
      // Instagram publishes no shares.
      const sums = sorted.map(([, reactions = 0, comments = 0]) =>
        reactions === -1 || comments === -1 ? -1 : reactions + comments,
      )
      expect([...posts.interactions]).toEqual(sums)
    }),
    { seed: 20241122, numRuns: 300 },
  )
})
const byNumbers = (a: readonly number[], b: readonly number[]): number =>
  a.map((value, at) => value - (b[at] ?? 0)).find((difference) => difference !== 0) ?? 0

test('posts within bounds are those from the first instant on, before the last', () => {
  fc.assert(
    fc.property(numbers, fc.nat(5_000_000_000), fc.nat(5_000_000_000), (posts, a, b) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b)]
      const all = decodeColumns([encodeColumns(posts.flat())], platforms.get('facebook'))
      const within = postsWithin(all, { from: from * 1000, to: to * 1000 })
      const isWithin = [...all.at].map((at) => at >= from && at < to)
      for (const [key, values] of Object.entries(plainOf(all)))
        expect(plainOf(within)[key]).toEqual(values.filter((_, post) => isWithin[post]))
      expect(within.size).toBe(isWithin.filter(Boolean).length)
    }),
    { seed: 20241122, numRuns: 200 },
  )
})
