// What must hold whatever is imported, in whatever order: each property as a function of a number of runs and a seed, so
// that `npm test` runs a seeded part of it and `npm run test:long` the whole.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect } from 'vitest'
import { undoImport } from '../../../server/ingest/undo.ts'
import { openStore, type Store } from '../../../server/store/open.ts'
import { countKeys } from '../../../server/store/posts.ts'
import { expectColumns } from '../store/naive-columns.ts'
import {
  cellsOf,
  csvOf,
  currentRows,
  type Export,
  type ExportRow,
  exportsOf,
  header,
  modelFollowers,
  modelMonths,
  monthInParis,
  postIdOf,
  reactionsOf,
  writeExport,
} from './exports.ts'
import { imported, importInto } from './importing.ts'

export type Amount = {
  readonly numRuns: number
  readonly seed: number
  readonly interruptAfterTimeLimit?: number
  readonly markInterruptAsFailure?: boolean
}
/** `folder`: an empty one, for the files of the property. */
export type Property = (folder: string, amount: Amount) => Promise<void>

const withStore = async <T>(work: (store: Store) => Promise<T> | T): Promise<T> => {
  const store = openStore(':memory:')
  try {
    return await work(store)
  } finally {
    store.close()
  }
}

/** Content after these exports alone, in this order. */
const contentOf = (folder: string, exports: readonly Export[]): Promise<string> =>
  withStore(async (store) => {
    for (const one of exports) await imported(store, writeExport(folder, one))
    return store.contentHash()
  })

const pageOf = (store: Store, page: number): number | null => {
  const found = store.pages.all().find(({ handle }) => handle === `page.${page}`)
  return found?.id ?? null
}

const instant = (at: number): string => `${new Date(at * 1000).toISOString().slice(0, 19)}Z`

/** Current posts, roll-ups and names in the store are those of the model. */
export const expectModel = (store: Store, exports: readonly Export[]): void => {
  const rows = currentRows(exports)
  const pages = [...new Set(rows.map(({ page }) => page))].sort()
  expect(
    store.pages
      .all()
      .map(({ handle }) => handle)
      .sort(),
  ).toEqual(pages.map((page) => `page.${page}`))
  for (const page of pages) {
    const id = pageOf(store, page)
    const stored = id === null ? [] : [...store.posts.ofPage(id)]
    const expected = rows.filter((row) => row.page === page)
    const byId = new Map(stored.map((post) => [post.externalId, post]))
    expect([...byId.keys()].sort()).toEqual(expected.map(({ post }) => postIdOf(post)).sort())
    for (const row of expected) {
      const post = byId.get(postIdOf(row.post))
      const counts = Object.fromEntries(countKeys.map((key, index) => [key, post?.counts[index]]))
      const [likes, loves, wows, hahas, sads, angrys, cares] = row.reactions
      expect(post?.attributes.slice(0, 3)).toEqual([
        instant(row.at),
        expect.any(String),
        row.text === '' ? null : row.text,
      ])
      expect(counts).toMatchObject({
        ...{ reactions: reactionsOf(row), likes, loves, wows, hahas, sads, angrys, cares },
        ...{ comments: row.comments, shares: row.shares, followers: row.followers },
      })
    }
    const last = [...exports]
      .sort((a, b) => a.day - b.day)
      .findLast(({ rows: held }) => held.some((row) => row.page === page))
    expect(store.pages.all().find((one) => one.id === id)?.name).toBe(
      `Page ${page}${last?.rename ? ', nouveau nom' : ''}`,
    )
  }
  expectMonths(store, rows)
  expectColumns(store, 'facebook')
}

export const expectMonths = (store: Store, rows: readonly ExportRow[]): void => {
  const handles = new Map(store.pages.all().map(({ id, handle }) => [id, handle?.replace('page.', '')]))
  const months = store.totals.between('facebook', '0001-01', '9999-12')
  const stored = Object.fromEntries(
    months.map(({ pageId, month, totals }) => [`${handles.get(pageId)} ${month}`, totals]),
  )
  expect(stored).toEqual(Object.fromEntries(modelMonths(rows)))
  const carried = store.totals.followersBetween('facebook', '0001-01', '9999-12')
  expect(
    Object.fromEntries(carried.map(({ pageId, value, at }) => [`${handles.get(pageId)} ${monthInParis(at)}`, value])),
  ).toEqual(Object.fromEntries(modelFollowers(rows)))
  const instants = rows.map(({ at }) => instant(at)).sort()
  expect(store.posts.extent()).toEqual({ oldest: instants[0] ?? null, newest: instants.at(-1) ?? null })
}

type Report = Awaited<ReturnType<typeof importInto>>['report']

const expectCounted = (report: Report, rows: number): void => {
  expect(report.read).toBe(rows)
  expect(report.read).toBe(report.inserted + report.updated + report.unchanged + report.rejected)
}

/** Imports and undoes in any order: after each step the store is what the model says, and hashes as if only what is left had ever come. */
const anyOrder: Property = (folder, amount) =>
  fc.assert(
    fc.asyncProperty(
      // Few posts, so that several exports speak of the same one.
      exportsOf(4, { posts: [1, 4], fewest: 3 }).chain((exports) =>
        fc.record({
          exports: fc.constant(exports),
          steps: fc.array(fc.nat(exports.length - 1), { minLength: 3, maxLength: 8 }),
        }),
      ),
      async ({ exports, steps }) => {
        await withStore(async (store) => {
          const empty = store.contentHash()
          const stored = new Map<Export, number>()
          for (const step of steps) {
            const one = exports[step]
            if (one === undefined) throw new Error('a step names an export')
            const before = store.contentHash()
            const known = stored.get(one)
            if (known === undefined) {
              const outcome = await importInto(store, writeExport(folder, one))
              expectCounted(outcome.report, one.rows.length)
              stored.set(one, outcome.report.importId ?? -1)
              const again = await importInto(store, writeExport(folder, one))
              expect(again.report).toMatchObject({
                importId: stored.get(one),
                inserted: 0,
                updated: 0,
                read: one.rows.length,
              })
            } else {
              expect(undoImport(store, known, '2024-08-01T00:00:00Z')).toMatchObject({ id: known })
              expect(undoImport(store, known, '2024-08-01T00:00:00Z')).toBe('already-undone')
              stored.delete(one)
            }
            const left = [...stored.keys()]
            expectModel(store, left)
            expect(store.contentHash()).toBe(left.length === 0 ? empty : await contentOf(folder, left.toReversed()))
            if (known === undefined) {
              undoImport(store, stored.get(one) ?? -1, '2024-08-01T00:00:00Z')
              expect(store.contentHash()).toBe(before)
              stored.set(one, await imported(store, writeExport(folder, one)))
            }
          }
          expect(store.posts.countReadings()).toBe([...stored.keys()].reduce((sum, { rows }) => sum + rows.length, 0))
        })
      },
    ),
    amount,
  )

/** Rows of one file in any order, also with two rows on one post: the same content. */
const rowOrder: Property = (folder, amount) =>
  fc.assert(
    fc.asyncProperty(
      exportsOf(2, { isMoving: false }).chain((exports) => {
        const rows = exports.flatMap((one) => one.rows)
        return fc.tuple(
          fc.constant(rows),
          fc.shuffledSubarray([...rows], { minLength: rows.length }),
          fc.constant(exports[1] ?? null),
        )
      }),
      async ([rows, shuffled, older]) => {
        const contents: string[] = []
        for (const order of [rows, shuffled]) {
          contents.push(await contentOf(folder, [{ day: 20, rename: false, rows: order }]))
          // The same as a correction of what an earlier export said, and as an older export that comes late.
          for (const day of [9, 21])
            contents.push(
              await contentOf(folder, [
                ...(older === null ? [] : [{ ...older, day }]),
                { day: 20, rename: false, rows: order },
              ]),
            )
        }
        expect(contents.slice(3)).toEqual(contents.slice(0, 3))
      },
    ),
    amount,
  )

/** Files long enough to be stored in batches, some of whose rows are known: as the model says, and as in another order. */
const batches: Property = (folder, amount) =>
  fc.assert(
    fc.asyncProperty(
      exportsOf(3, { posts: [40, 110] }).chain((exports) =>
        fc.tuple(fc.constant(exports), fc.shuffledSubarray([...exports], { minLength: exports.length })),
      ),
      async ([exports, order]) => {
        await withStore(async (store) => {
          const ids = new Map<Export, number>()
          for (const one of exports) {
            const { report } = await importInto(store, writeExport(folder, one))
            expectCounted(report, one.rows.length)
            ids.set(one, report.importId ?? -1)
          }
          expectModel(store, exports)
          expect(store.contentHash()).toBe(await contentOf(folder, order))
          const [undone, ...left] = order
          if (undone === undefined) return
          undoImport(store, ids.get(undone) ?? -1, '2024-08-01T00:00:00Z')
          expectModel(store, left)
        })
      },
    ),
    amount,
  )

/** A row that differs in one count: exactly one update, of the newer export; none when the newer one came first. */
const oneChange: Property = (folder, amount) =>
  fc.assert(
    fc.asyncProperty(
      exportsOf(1).chain(([one]) => fc.tuple(fc.constant(one), fc.nat(99))),
      async ([one, chosen]) => {
        if (one === undefined) return
        const index = chosen % one.rows.length
        const changed = {
          ...one,
          day: 20,
          rows: one.rows.map((row, at) => (at === index ? { ...row, comments: (row.comments ?? 0) + 1 } : row)),
        }
        await withStore(async (store) => {
          await imported(store, writeExport(folder, one))
          const { report } = await importInto(store, writeExport(folder, changed))
          expect(report).toMatchObject({ inserted: 0, updated: 1, unchanged: one.rows.length - 1, rejected: 0 })
          expectModel(store, [one, changed])
        })
        await withStore(async (store) => {
          await imported(store, writeExport(folder, changed))
          const before = store.contentHash()
          const { report } = await importInto(store, writeExport(folder, one))
          expect(report).toMatchObject({ inserted: 0, updated: 0, unchanged: one.rows.length, rejected: 0 })
          expectModel(store, [one, changed])
          if (one.rename === changed.rename) expect(store.contentHash()).toBe(before)
        })
      },
    ),
    amount,
  )

/** A dry run tells what an import would do, and does nothing. */
const dryRun: Property = (folder, amount) =>
  fc.assert(
    fc.asyncProperty(exportsOf(2), async (exports) => {
      await withStore(async (store) => {
        const [first, second] = exports
        if (first === undefined) return
        if (second !== undefined) await imported(store, writeExport(folder, second))
        const before = [store.contentHash(), store.posts.countReadings(), store.imports.all(), store.pages.all()]
        const path = writeExport(folder, first)
        const trial = await importInto(store, path, { isDryRun: true })
        expect([store.contentHash(), store.posts.countReadings(), store.imports.all(), store.pages.all()]).toEqual(
          before,
        )
        const { report } = await importInto(store, path)
        expect({ ...trial.report, importId: null, seconds: 0 }).toEqual({ ...report, importId: null, seconds: 0 })
      })
    }),
    amount,
  )

const faults = [
  { at: header.indexOf('Post Created'), cell: '2024-03-01 10:00:00', expected: 'instant-with-zone' },
  { at: header.indexOf('URL'), cell: 'https://www.facebook.com/', expected: 'post-address' },
  { at: header.indexOf('Love'), cell: '1,2K', expected: 'whole-number' },
  { at: header.indexOf('Comments'), cell: '-3', expected: 'whole-number' },
  { at: header.indexOf('URL'), cell: 'https://www.facebook.com/groups/12345/posts/678', expected: 'page-not-group' },
] as const

/** Bad rows are kept apart with line, column, found and expected; the others go in; all or nothing means it. */
const badRows: Property = (folder, amount) =>
  fc.assert(
    fc.asyncProperty(
      exportsOf(1).chain(([one]) => {
        const rows = one?.rows ?? []
        return fc.tuple(
          fc.constant(one),
          fc.array(fc.option(fc.nat(faults.length - 1)), { minLength: rows.length, maxLength: rows.length }),
        )
      }),
      async ([one, chosen]) => {
        if (one === undefined) return
        const good: ExportRow[] = []
        const expected: { line: number; column: string; found: string; expected: string }[] = []
        let line = 2
        const lines = one.rows.map((row, index) => {
          const fault = faults[chosen[index] ?? -1]
          const cells = [...cellsOf(row, one.rename)]
          if (fault === undefined) good.push(row)
          else {
            cells[fault.at] = fault.cell
            expected.push({ line, column: header[fault.at] ?? '', found: fault.cell, expected: fault.expected })
          }
          line += 1 + (row.text.split('\n').length - 1)
          return cells
        })
        const path = join(folder, '2024-06-20-10-00-00-UTC-Historical-Report-bad.csv')
        writeFileSync(path, csvOf([header, ...lines]))
        await withStore(async (store) => {
          const empty = store.contentHash()
          if (expected.length > 0) {
            const refused = await importInto(store, path, { isAllOrNothing: true })
            expect(refused.report.importId).toBeNull()
            expect(refused.report.error?.code).toBe(good.length === 0 ? 'no-usable-rows' : 'rejected-rows')
            expect(store.contentHash()).toBe(empty)
            expect(store.imports.all()).toEqual([])
          }
          const { report, rejections } = await importInto(store, path)
          expect(rejections).toEqual(expected)
          if (good.length === 0) {
            expect(report).toMatchObject({ importId: null, error: { code: 'no-usable-rows' } })
            expect(store.contentHash()).toBe(empty)
            return
          }
          expectCounted(report, one.rows.length)
          expect(report).toMatchObject({ inserted: good.length, rejected: expected.length })
          expect(store.imports.rejections(report.importId ?? -1)).toEqual(expected)
          expectModel(store, [{ ...one, rows: good }])
          const again = await importInto(store, path)
          expect(again.report).toMatchObject({
            importId: report.importId,
            unchanged: good.length,
            rejected: expected.length,
          })
        })
      },
    ),
    amount,
  )

/** Without its text a post has none, whatever else is said of it. */
const noText: Property = (folder, amount) =>
  fc.assert(
    fc.asyncProperty(exportsOf(1), async ([one]) => {
      if (one === undefined) return
      await withStore(async (store) => {
        const path = writeExport(folder, one)
        const id = await imported(store, path, { isTextKept: false })
        expect(store.imports.get(id)).toMatchObject({ isTextKept: false, areBytesKept: false })
        for (const page of store.pages.all())
          for (const post of store.posts.ofPage(page.id)) expect(post.attributes[2]).toBeNull()
        expectMonths(store, one.rows)
      })
    }),
    amount,
  )

export const properties: Readonly<Record<string, Property>> = {
  'any order of imports and undos': anyOrder,
  'any order of rows': rowOrder,
  'long files': batches,
  'one change is one update': oneChange,
  'a dry run changes nothing': dryRun,
  'bad rows are kept apart': badRows,
  'no text means no text': noText,
}
