// Faults that were found from outside, each as the test that holds since it was mended.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { undoImport } from '../../../server/ingest/undo.ts'
import { openStore, type Store } from '../../../server/store/open.ts'
import { temporaryFolder } from '../../helpers/temporary.ts'
import { aRow } from './damaged.ts'
import { cellsOf, csvOf, type ExportRow, header, writeExport } from './exports.ts'
import { imported, importInto } from './importing.ts'
import { expectModel } from './properties.ts'

const folder = temporaryFolder()
let store: Store
beforeEach(() => {
  store = openStore(':memory:')
})
afterEach(() => store.close())

const at = (instant: string, post = 0): ExportRow => aRow(post, { at: Date.parse(instant) / 1000 })

// page_months gets a row of -1 posts before the page is summed anew, which its CHECK refuses: the import ends in an error.
test('a post whose date moves to another month moves its sums along', async () => {
  const march = { day: 10, rename: false, rows: [at('2024-03-31T21:30:00Z'), at('2024-03-20T10:00:00Z', 1)] }
  const april = { day: 11, rename: false, rows: [at('2024-03-31T22:30:00Z')] }
  await imported(store, writeExport(folder, march))
  const { report } = await importInto(store, writeExport(folder, april))
  expect(report).toMatchObject({ updated: 1 })
  expectModel(store, [march, april])
})

// The sum of rates is kept in billionths: above 9.2e18 it is no whole number for SQLite, and the import ends in an error.
test('a count beyond all measure is rejected or kept, but does not end the import', async () => {
  const rows = [at('2024-03-20T10:00:00Z'), aRow(1, { reactions: [99_999_999_999, 0, 0, 0, 0, 0, 0], followers: 1 })]
  const { report } = await importInto(store, writeExport(folder, { day: 10, rename: false, rows }))
  expect(report.inserted).toBeGreaterThanOrEqual(1)
})

// Of two rows at one instant the first decides the page's name, so the order of rows shows in the content.
test('a page named in two ways at one instant has one name, whatever the order of rows', async () => {
  const contents = new Set<string>()
  for (const order of [
    [0, 1],
    [1, 0],
  ]) {
    const path = join(folder, 'two-names.csv')
    writeFileSync(
      path,
      csvOf([header, ...order.map((post) => cellsOf(aRow(post, { at: 1_700_000_000 })).with(0, `Nom ${post}`))]),
    )
    const one = openStore(':memory:')
    await imported(one, path)
    contents.add(one.contentHash())
    one.close()
  }
  expect(contents.size).toBe(1)
})

// What a rejected line held is shown as it was found, also when no text is to be kept.
test('without text a rejected line keeps no text either', async () => {
  const path = join(folder, 'secret.csv')
  const rows = Array.from({ length: 20 }, (_, post) => cellsOf(aRow(post, { text: post === 19 ? 'un secret\0' : '' })))
  writeFileSync(path, csvOf([header, ...rows]))
  const id = await imported(store, path, { isTextKept: false })
  expect(JSON.stringify(store.imports.rejections(id))).not.toContain('un secret')
})

// The text that one import may keep stays when that import is undone and only those without text are left, and it depends
// on the order of imports whether there is one.
test('a text goes with the last import that may keep it', async () => {
  const rows = [aRow(0, { text: 'un texte' })]
  const kept = writeExport(folder, { day: 10, rename: false, rows }, '-kept')
  const without = writeExport(
    folder,
    { day: 11, rename: false, rows: [aRow(0, { text: 'un texte', comments: 99 })] },
    '-without',
  )
  const contentOf = async (order: readonly string[], undone: string | null): Promise<string> => {
    const one = openStore(':memory:')
    const ids = new Map<string, number>()
    for (const path of order) ids.set(path, await imported(one, path, { isTextKept: path === kept }))
    if (undone !== null) undoImport(one, ids.get(undone) ?? 0, '2024-08-01T00:00:00Z')
    const content = one.contentHash()
    one.close()
    return content
  }
  expect(await contentOf([kept, without], kept)).toBe(await contentOf([without], null))
  expect(await contentOf([kept, without], null)).toBe(await contentOf([without, kept], null))
})

// Two exports, each with one id of a migrated page, make two pages; a third with both ids joins neither to the other.
test('a page known under two ids is one page, whichever export came first', async () => {
  const export_ = (day: number, id: string, facebookId: string, post: number) => {
    const path = join(folder, `2024-06-${day}-10-00-00-UTC-Historical-Report-ids.csv`)
    const cells = cellsOf(aRow(post))
      .with(header.indexOf('User Name'), '')
      .with(header.indexOf('Facebook Id'), facebookId)
      .with(header.indexOf('URL'), `https://www.facebook.com/${id}/posts/${post}`)
    writeFileSync(path, csvOf([header, cells]))
    return path
  }
  const files = [
    export_(10, '118362399552752', '118362399552752', 1),
    // Re-saved by a spreadsheet, which rounded the column.
    export_(11, '100063651653741', '100064000000000', 2),
    export_(12, '100063651653741', '118362399552752', 3),
  ]
  const contents: string[] = []
  for (const order of [files, files.toReversed()]) {
    const one = openStore(':memory:')
    for (const path of order) await imported(one, path)
    contents.push(one.contentHash())
    one.close()
  }
  expect(contents[1]).toBe(contents[0])
})
