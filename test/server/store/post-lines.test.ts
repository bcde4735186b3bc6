// Lines that the database writes are, byte for byte, those that the writer of delimited text makes of the same rows.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvIn } from '../../../server/export/stored-file.ts'
import { csvParts } from '../../../server/export/stream-csv.ts'
import { posts } from '../../../server/export/tables/readings.ts'
import { openStore, type Store } from '../../../server/store/open.ts'
import { type Selection, textsOnly } from '../../../server/store/selection.ts'
import { temporaryFolder } from '../../helpers/temporary.ts'
import { aRow } from '../ingest/damaged.ts'
import { cellsOf, csvOf, header } from '../ingest/exports.ts'
import { imported } from '../ingest/importing.ts'

const folder = temporaryFolder()
/** More than one part, and the last not full. */
const count = 600

const filled = async (name: string): Promise<string> => {
  const received = join(folder, `${name}.csv`)
  const rows = Array.from({ length: count }, (_, post) => cellsOf(aRow(post, { page: post % 3 })))
  writeFileSync(received, csvOf([header, ...rows]))
  const file = join(folder, `${name}.db`)
  const store = openStore(file)
  await imported(store, received)
  store.close()
  return file
}

const bytesOf = (store: Store, selection: Selection): Buffer =>
  Buffer.concat([...csvIn(store, posts, selection, 'rfc4180')].map((part) => Buffer.from(part)))
const rowByRow = (store: Store, selection: Selection): Buffer => {
  const rows = posts.rowsAsStored?.(store, selection) ?? []
  return Buffer.from([...csvParts(posts.fields, rows, 'rfc4180')].join(''))
}
const linesIn = (bytes: Buffer): number => bytes.toString('utf8').split('\r\n').length - 2

/** Texts of which each sign may have to be quoted, with what ends a text in C. */
const text = fc.option(
  fc.string({
    unit: fc.constantFrom('a', ' ', ',', ';', '"', '\r', '\n', '\0', "'", '=', 'é', '’', '🌍'),
    maxLength: 8,
  }),
)

test('any text of any field stands in its cell as the writer of delimited text puts it', async () => {
  const file = await filled('texts')
  const db = new Database(file)
  const change = db.prepare(
    `UPDATE posts SET text = :text, address = :address, link = :link, external_id = id || :id, is_own = :isOwn
     WHERE id = (SELECT min(id) FROM posts) + :place`,
  )
  const store = openStore(file)
  const anyPost = fc.record({
    text,
    address: text,
    link: text,
    id: text.map((one) => one ?? ''),
    isOwn: fc.constantFrom(null, 0, 1),
    place: fc.nat(count - 1),
  })
  fc.assert(
    fc.property(fc.array(anyPost, { minLength: 1, maxLength: 40 }), fc.string(), (changes, key) => {
      for (const one of changes) change.run(one)
      db.prepare('UPDATE pages SET key = :key WHERE id = (SELECT min(id) FROM pages)').run({ key: `name:${key},"` })
      const made = bytesOf(store, textsOnly('all'))
      expect(made.equals(rowByRow(store, textsOnly('all')))).toBe(true)
      expect(made.includes('"name:')).toBe(true)
    }),
    { seed: 7, numRuns: 60 },
  )
  store.close()
  db.close()
})

test('what a selection leaves out is in neither: texts, pages, periods, licences, posts that stand twice, gaps', async () => {
  const file = await filled('selections')
  const db = new Database(file)
  db.pragma('foreign_keys = OFF')
  db.exec('DELETE FROM posts WHERE id % 7 = 0 OR id BETWEEN 200 AND 520')
  db.exec("UPDATE imports SET licence = 'public-facts'")
  const store = openStore(file)
  const [page = 0] = db.prepare('SELECT id FROM pages ORDER BY id').pluck().all() as number[]
  const all = textsOnly('all')
  const selections: readonly Selection[] = [
    all,
    textsOnly('allowed'),
    textsOnly('none'),
    { ...all, isLicenceAside: false },
    { ...all, pages: new Set([page]) },
    { ...all, pages: new Set() },
    {
      ...all,
      period: { from: '2024-01-01', to: '2024-06-01', start: '2024-01-01T00:00:00Z', end: '2024-06-02T00:00:00Z' },
    },
  ]
  for (const selection of selections) {
    const made = bytesOf(store, selection)
    expect(made.equals(rowByRow(store, selection))).toBe(true)
  }
  const posted = db.prepare('SELECT count(*) FROM posts').pluck().get()
  expect(linesIn(bytesOf(store, all))).toBe(posted)
  expect(linesIn(bytesOf(store, { ...all, pages: new Set() }))).toBe(0)
  // Two parts of one page with the same post: one of the two stands for both.
  db.exec(
    `UPDATE pages SET shown_as = ${page} WHERE id IN (${page}, (SELECT max(id) FROM pages));
     UPDATE posts SET external_id = (SELECT external_id FROM posts WHERE page_id = ${page} ORDER BY id LIMIT 1)
     WHERE id = (SELECT min(id) FROM posts WHERE page_id = (SELECT max(id) FROM pages))`,
  )
  expect(linesIn(bytesOf(store, all))).toBe(Number(posted) - 1)
  expect(bytesOf(store, all).equals(rowByRow(store, all))).toBe(true)
  store.close()
  db.close()
})
