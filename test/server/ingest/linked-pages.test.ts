// Pages that are one under several keys: whatever is imported, undone, joined and separated, in whatever order, the content
// is that of what is left, and the figures are those of a naive model that knows nothing of how it is kept.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decidePages, separating } from '../../../server/ingest/join-pages.ts'
import { undoImport } from '../../../server/ingest/undo.ts'
import { openStore, type Store } from '../../../server/store/open.ts'
import { temporaryFolder } from '../../helpers/temporary.ts'
import { expectColumns } from '../store/naive-columns.ts'
import { aRow } from './damaged.ts'
import { cellsOf, csvOf, header, nameOf } from './exports.ts'
import { imported } from './importing.ts'

const folder = temporaryFolder()
const later = '2024-08-01T00:00:00Z'
const platform = 'facebook'

/** What a row names its page by: places in these lists. `old`: what stands in the column `Facebook Id`. */
const ids = ['111222333', '100064123456789', '444555666', '100064987654321'] as const
const handles = ['', 'aidants', 'repit'] as const
type Row = {
  readonly id: number
  readonly old: number
  readonly handle: number
  readonly post: number
  readonly likes: number
}
type File = { readonly day: number; readonly rows: readonly Row[] }
/** Two keys and what a person says of them. */
type Said = { readonly a: number; readonly b: number; readonly isOne: boolean }

const cells = ({ id, old, handle, post, likes }: Row): readonly string[] =>
  cellsOf(aRow(post, { reactions: [likes, 0, 0, 0, 0, 0, 0] }))
    .with(header.indexOf('Page Name'), `Nom ${id}`)
    .with(header.indexOf('User Name'), handles[handle] ?? '')
    .with(header.indexOf('Facebook Id'), ids[old] ?? '')
    .with(header.indexOf('URL'), `https://www.facebook.com/${ids[id]}/posts/${post}`)

const written = ({ day, rows }: File): string => {
  const path = join(folder, nameOf(day))
  writeFileSync(path, csvOf([header, ...rows.map(cells)]))
  return path
}

const row: fc.Arbitrary<Row> = fc.record({
  id: fc.nat(ids.length - 1),
  old: fc.nat(ids.length - 1),
  handle: fc.nat(handles.length - 1),
  post: fc.nat(3),
  likes: fc.nat(50),
})
const files = fc
  .array(fc.uniqueArray(row, { minLength: 1, maxLength: 4, selector: ({ id, post }) => `${id} ${post}` }), {
    minLength: 2,
    maxLength: 4,
  })
  .map((all) => all.map((rows, index): File => ({ day: 10 + index, rows })))
const said: fc.Arbitrary<readonly Said[]> = fc.array(
  fc
    .record({ a: fc.nat(ids.length - 1), b: fc.nat(ids.length - 1), isOne: fc.boolean() })
    .filter(({ a, b }) => a !== b),
  { maxLength: 4 },
)

const decide = (store: Store, { a, b }: Said, isOne: boolean | null): void => {
  const [page, other] = [a, b].map((at) => store.pages.links.pageOf(platform, `id:${ids[at]}`))
  if (page != null && other != null) expect(decidePages(store, [{ page, other, isOne }], later)).toHaveLength(1)
}
/** What was said last of each two. */
const lastOf = (all: readonly Said[]): readonly Said[] => [
  ...new Map(all.map((one) => [`${Math.min(one.a, one.b)} ${Math.max(one.a, one.b)}`, one])).values(),
]

const contentOf = async (some: readonly File[], decisions: readonly Said[]): Promise<string> => {
  const store = openStore(':memory:')
  for (const file of some) await imported(store, written(file))
  for (const one of decisions) decide(store, one, one.isOne)
  const hash = store.contentHash()
  store.close()
  return hash
}

/** Posts and likes of each page as these files make it: pages are sets of ids that rows or a person put together. */
const modelOf = (some: readonly File[], decisions: readonly Said[]): readonly string[] => {
  const rows = some.flatMap(({ rows }) => rows)
  const links: (readonly [number, number])[] = []
  const isKept = (at: number) => rows.some(({ id }) => id === at)
  for (const a of ids.keys())
    for (const b of ids.keys()) {
      const decided = decisions.find((one) => (one.a === a && one.b === b) || (one.a === b && one.b === a))
      // Two pages share an id when one states the other's, or both a third one; a third one that more than two state counts not.
      const states = (page: number) => new Set(rows.filter(({ id }) => id === page).flatMap(({ id, old }) => [id, old]))
      const shared = [...states(a)].filter((id) => states(b).has(id))
      const isTrusted = (id: number) =>
        [...ids.keys()].filter((page) => page !== id && isKept(page) && states(page).has(id)).length <= 2
      if (isKept(a) && isKept(b) && (decided?.isOne ?? shared.some(isTrusted))) links.push([a, b])
    }
  const group = new Map([...ids.keys()].map((at) => [at, at]))
  for (let turn = 0; turn < ids.length; turn++)
    for (const [a, b] of links) {
      const least = Math.min(group.get(a) ?? a, group.get(b) ?? b)
      group.set(a, least)
      group.set(b, least)
    }
  const sums = new Map<number, Map<number, Row>>()
  for (const { rows: held } of [...some].sort((a, b) => a.day - b.day)) {
    const bestOfFile = new Map<string, Row>()
    for (const one of held) {
      // Of one post in one file under two keys, that of the greater key counts.
      const key = `${group.get(one.id)} ${one.post}`
      const other = bestOfFile.get(key)
      if (other === undefined || (ids[one.id] ?? '') > (ids[other.id] ?? '')) bestOfFile.set(key, one)
    }
    for (const one of bestOfFile.values()) {
      const page = group.get(one.id) ?? -1
      sums.set(page, (sums.get(page) ?? new Map()).set(one.post, one))
    }
  }
  return [...sums.values()]
    .map((posts) => `${posts.size} posts, ${[...posts.values()].reduce((sum, { likes }) => sum + likes, 0)} likes`)
    .sort()
}
const figuresOf = (store: Store): readonly string[] => {
  const sums = new Map<number, { posts: number; likes: number }>()
  for (const { pageId, totals } of store.totals.between(platform, '0001-01', '9999-12')) {
    const { posts, likes } = sums.get(pageId) ?? { posts: 0, likes: 0 }
    sums.set(pageId, { posts: posts + totals.posts, likes: likes + totals.reactionsSum })
  }
  const shown = new Set(store.pages.all().map(({ id }) => id))
  for (const id of sums.keys()) expect(shown).toContain(id)
  expectColumns(store, platform)
  return [...sums.values()].map(({ posts, likes }) => `${posts} posts, ${likes} likes`).sort()
}

const seeded = { seed: 20241122, numRuns: 25, interruptAfterTimeLimit: 200_000, markInterruptAsFailure: true }

test('imports and undos in any order leave the content and the figures of what is left', () =>
  fc.assert(
    fc.asyncProperty(
      files.chain((all) =>
        fc.tuple(fc.constant(all), fc.array(fc.nat(all.length - 1), { minLength: 2, maxLength: 7 })),
      ),
      async ([all, steps]) => {
        const store = openStore(':memory:')
        const live = new Map<File, number>()
        for (const step of steps) {
          const file = all[step]
          if (file === undefined) throw new Error('a step names a file')
          const known = live.get(file)
          if (known === undefined) live.set(file, await imported(store, written(file)))
          else {
            undoImport(store, known, later)
            live.delete(file)
          }
          const left = [...live.keys()]
          expect(figuresOf(store)).toEqual(modelOf(left, []))
          expect(store.contentHash()).toBe(await contentOf(left.toReversed(), []))
          expect(store.contentHash()).toBe(
            await contentOf(
              left.toSorted((a, b) => a.day - b.day),
              [],
            ),
          )
        }
        store.close()
      },
    ),
    seeded,
  ))

test('what a person joins and separates counts, whatever the order, and is taken back without loss', () =>
  fc.assert(
    fc.asyncProperty(fc.tuple(files, said), async ([all, decisions]) => {
      const store = openStore(':memory:')
      for (const file of all) await imported(store, written(file))
      const before = store.contentHash()
      for (const one of decisions) decide(store, one, one.isOne)
      const last = lastOf(decisions)
      expect(figuresOf(store)).toEqual(modelOf(all, last))
      expect(store.contentHash()).toBe(await contentOf(all.toReversed(), last.toReversed()))
      // Undone and done again, what was decided still holds.
      const [first] = all
      if (first !== undefined) {
        const joined = store.contentHash()
        undoImport(store, store.imports.all().find(({ file }) => file === nameOf(first.day))?.id ?? -1, later)
        await imported(store, written(first))
        expect(store.contentHash()).toBe(joined)
      }
      for (const one of decisions) decide(store, one, null)
      expect(store.contentHash()).toBe(before)
      store.close()
    }),
    seeded,
  ))

test('what separates a page is taken back by deciding what was decided before', () =>
  fc.assert(
    fc.asyncProperty(fc.tuple(files, said), async ([all, decisions]) => {
      const store = openStore(':memory:')
      for (const file of all) await imported(store, written(file))
      for (const one of decisions) decide(store, one, one.isOne)
      const before = [store.contentHash(), figuresOf(store)]
      for (const { id } of store.pages.all())
        for (const part of store.pages.links.members(id)) {
          const undo = decidePages(store, separating(store, part), later)
          expect(store.pages.links.members(part)).toEqual([part])
          if (typeof undo === 'string') throw new Error(undo)
          decidePages(store, undo, later)
          expect([store.contentHash(), figuresOf(store)]).toEqual(before)
        }
      store.close()
    }),
    { ...seeded, numRuns: 15 },
  ))
