// Imports read by a mapping, in a store: days without an hour are said to be so, undone and repeated they leave what was, and
// neither the order of rows, nor parts, nor repetition change the content. Excel cells are read as a person sees them.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Mapping } from '../../../data/model/mapping/mapping.ts'
import { undoImport } from '../../../server/ingest/undo.ts'
import { openStore } from '../../../server/store/open.ts'
import { temporaryFolder } from '../../helpers/temporary.ts'
import { workbookOf } from '../formats/workbook.ts'
import { imported, importInto } from './importing.ts'

const folder = temporaryFolder()
let files = 0
const fileOf = (bytes: string | Uint8Array, ending = 'csv'): string => {
  files += 1
  const path = join(folder, `table-${files}.${ending}`)
  writeFileSync(path, bytes)
  return path
}

const header = 'Date;Page;Texte;J’aime;Lien'
const mapping: Mapping = {
  name: 'essai',
  rows: 'posts',
  columns: { date: 'Date', page: 'Page', text: 'Texte', reactions: 'J’aime', 'post-address': 'Lien' },
  platform: 'facebook',
  page: null,
  zone: 'Europe/Paris',
  dayFirst: true,
  decimal: null,
}
const { 'post-address': _, ...withoutAddress } = mapping.columns
const table = (rows: readonly string[]) => fileOf([header, ...rows, ''].join('\n'))
const later = '2025-07-01T00:00:00Z'

test('an import with a day of a post but no hour says so, others do not', async () => {
  const file = join(folder, 'precision.db')
  const store = openStore(file)
  const ids = [
    await imported(store, table(['13/04/2024 18:05;A;b;1;']), { mapping }),
    await imported(store, table(['13/04/2024 18:05;A;b;1;', '14/04/2024;A;c;1;']), { mapping }),
  ]
  store.close()
  const db = new Database(file, { readonly: true })
  const precisions = db.prepare('SELECT id, post_precision FROM imports ORDER BY id').raw().all()
  db.close()
  expect(precisions).toEqual([
    [ids[0], 'instant'],
    [ids[1], 'day'],
  ])
})

test('undone it leaves nothing; imported again it is what it was', async () => {
  const store = openStore(':memory:')
  const empty = store.contentHash()
  const path = table(['13/04/2024;A;b;1;', '14/04/2024;B;c;2;'])
  const id = await imported(store, path, { mapping })
  const full = store.contentHash()
  expect(full).not.toEqual(empty)
  undoImport(store, id, later)
  expect(store.contentHash()).toEqual(empty)
  await imported(store, path, { mapping })
  expect(store.contentHash()).toEqual(full)
})

test('a workbook whose days and times are cells of dates needs no order of days', async () => {
  // 45385 days after the start of Excel's calendar: 3 April 2024.
  const day = { xml: '<v>45385</v>', attributes: 's="1"' }
  const evening = { xml: '<v>45385.753472222219</v>', attributes: 's="2"' }
  const number = (value: number) => ({ xml: `<v>${value}</v>` })
  const sheet = workbookOf([
    {
      name: 'Feuil1',
      rows: [
        ['Date', 'Page', 'Texte', 'J’aime'],
        [day, 'A', 'b', number(1234)],
        [evening, 'A', 'c', number(2)],
      ],
    },
  ])
  const store = openStore(':memory:')
  const path = fileOf(sheet, 'xlsx')
  const { mapping: offer } = await importInto(store, path)
  expect(offer?.questions.map(({ about }) => about)).toEqual(['platform', 'zone'])
  const { preview, rejections } = await importInto(store, path, {
    mapping: { ...mapping, columns: withoutAddress },
    isDryRun: true,
  })
  expect(rejections).toEqual([])
  expect(preview.map(({ publishedAt }) => publishedAt)).toEqual(['2024-04-03', '2024-04-03T16:05:00Z'])
})

const row = fc
  .record({
    day: fc.constantFrom('13/04/2024', '14/04/2024', '14/04/2024 08:00'),
    page: fc.constantFrom('Asso A', 'Asso B'),
    likes: fc.nat({ max: 5 }),
    post: fc.nat({ max: 6 }),
  })
  .map(
    ({ day, page, likes, post }) =>
      `${day};${page};texte ${post};${likes};https://www.facebook.com/${page.replace(' ', '.')}/posts/10000${post}`,
  )

test('neither order of rows, nor parts, nor overlaps, nor repetition change the content', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), fc.nat(), async (rows, cut) => {
      const hashOf = async (...parts: readonly (readonly string[])[]) => {
        const store = openStore(':memory:')
        for (const part of parts) if (part.length > 0) await imported(store, table(part), { mapping })
        return store.contentHash()
      }
      // What two files say of one post at one instant is settled by the later import: parts do not share posts.
      const distinct = [...new Map(rows.map((line) => [line.split(';').at(-1) ?? '', line])).values()]
      const at = cut % distinct.length
      const whole = await hashOf(distinct)
      expect(await hashOf([...distinct].reverse())).toEqual(whole)
      expect(await hashOf(distinct.slice(0, at), distinct.slice(at))).toEqual(whole)
      expect(await hashOf(distinct.slice(0, at + 1), distinct.slice(at))).toEqual(whole)
      expect(await hashOf(distinct, distinct)).toEqual(whole)
      expect(await hashOf([...rows].reverse())).toEqual(await hashOf(rows))
    }),
    { numRuns: 25 },
  )
})
