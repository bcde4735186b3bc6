// The content hash from what is kept page by page is the one made of all posts, whatever was imported and undone; and a change
// costs the pages it touches.

import { join } from 'node:path'
import Database from 'better-sqlite3'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { undoImport } from '../../../server/ingest/undo.ts'
import { openStore, type Store } from '../../../server/store/open.ts'
import { temporaryFolder } from '../../helpers/temporary.ts'
import { exportsOf, writeExport } from '../ingest/exports.ts'
import { imported } from '../ingest/importing.ts'

const folder = temporaryFolder()
let databases = 0
const later = '2024-08-01T00:00:00Z'

const fillAll = (store: Store): void => {
  for (let slices = 0; store.postHashes.fillSome(); slices += 1) if (slices > 1000) throw new Error('it never ends')
}

/** With nothing kept: what another connection takes away. */
const fromPosts = (store: Store): string => {
  const other = new Database(store.file)
  other.exec('DELETE FROM post_hashes')
  other.close()
  return store.contentHash()
}

const keptIn = (store: Store): readonly number[] => {
  const other = new Database(store.file, { readonly: true })
  const pages = other.prepare('SELECT page_id FROM post_hashes ORDER BY page_id').pluck().all() as number[]
  other.close()
  return pages
}

test('kept or not, it is the same after every import and undo', async () => {
  await fc.assert(
    fc.asyncProperty(
      exportsOf(3, { posts: [2, 8], fewest: 2 }),
      fc.array(fc.nat(5), { minLength: 2, maxLength: 5 }),
      async (exports, steps) => {
        databases += 1
        const store = openStore(join(folder, `hash-${databases}.db`))
        try {
          const paths = exports.map((one) => writeExport(folder, one, `-hash-${databases}`))
          const ids: number[] = []
          for (const step of steps) {
            // An import, or where the draw says so the undoing of one.
            const undone = step > 3 ? ids.pop() : undefined
            if (undone !== undefined) undoImport(store, undone, later)
            else {
              const path = paths[step % paths.length] ?? ''
              const id = await imported(store, path)
              if (!ids.includes(id)) ids.push(id)
            }
            // Of what was kept before the step and what the step took away.
            const kept = store.contentHash()
            expect(fromPosts(store)).toBe(kept)
            fillAll(store)
            expect(store.contentHash()).toBe(kept)
          }
        } finally {
          store.close()
        }
      },
    ),
    { numRuns: 12 },
  )
})

test('one changed post takes away the hash of its page alone', async () => {
  const store = openStore(join(folder, 'one-page.db'))
  const [first] = fc.sample(exportsOf(3, { posts: [4, 8], fewest: 2 }), { numRuns: 1, seed: 7 })[0] ?? []
  if (first === undefined) throw new Error('nothing was drawn')
  await imported(store, writeExport(folder, first, '-one-page'))
  fillAll(store)
  const all = keptIn(store)
  expect(all.length).toBeGreaterThan(0)
  const other = new Database(store.file)
  const page = other.prepare('SELECT min(page_id) FROM posts').pluck().get() as number
  const before = store.contentHash()
  for (const change of [
    "UPDATE posts SET text = coalesce(text, '') || '!' WHERE id = (SELECT min(id) FROM posts WHERE page_id = ?)",
    'UPDATE post_readings SET comments = coalesce(comments, 0) + 1 WHERE post_id = (SELECT min(id) FROM posts WHERE page_id = ?)',
  ]) {
    other.prepare(change).run(page)
    expect(keptIn(store)).toEqual(all.filter((kept) => kept !== page))
    fillAll(store)
    expect(store.contentHash()).not.toBe(before)
    expect(fromPosts(store)).toBe(store.contentHash())
    fillAll(store)
  }
  other.close()
  store.close()
})

test('while another writes it is made of the posts, and nothing is kept', async () => {
  const store = openStore(join(folder, 'busy.db'))
  const [first] = fc.sample(exportsOf(2, { posts: [3, 6], fewest: 2 }), { numRuns: 1, seed: 3 })[0] ?? []
  if (first === undefined) throw new Error('nothing was drawn')
  await imported(store, writeExport(folder, first, '-busy'))
  const other = new Database(store.file)
  other.exec('BEGIN IMMEDIATE')
  expect(store.postHashes.fillSome()).toBe(false)
  const hash = store.contentHash()
  other.exec('ROLLBACK')
  other.close()
  expect(keptIn(store)).toEqual([])
  fillAll(store)
  expect(store.contentHash()).toBe(hash)
  store.close()
})
