// One page from two archives: CrowdTangle knows a post by its public id, Meta Content Library by one of its own. Joined, the
// page counts such a post once, by what was observed last; separated, each archive has its own again.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { decidePages } from '../../../server/ingest/join-pages.ts'
import { openStore, type Store } from '../../../server/store/open.ts'
import { temporaryFolder } from '../../helpers/temporary.ts'
import { aRow } from './damaged.ts'
import { cellsOf, csvOf, header, nameOf } from './exports.ts'
import { imported } from './importing.ts'

const folder = temporaryFolder()
const columns = [
  'creation_time',
  'id',
  'post_owner.id',
  'post_owner.name',
  'post_owner.type',
  'post_owner.username',
  'statistics.comment_count',
  'statistics.reaction_count',
  'statistics.like_count',
  'statistics.share_count',
  'statistics.views',
  'surface.id',
  'surface.name',
  'surface.type',
  'surface.username',
  'text',
  'mcl_url',
]

const ofLibrary = (id: number, at: string, reactions: number, text: string): readonly string[] => {
  const page = ['400000000000000001', 'Page 0', 'page', 'pagezero']
  return [
    at,
    String(id),
    ...page,
    '0',
    String(reactions),
    String(reactions),
    '0',
    '',
    ...page,
    text,
    'https://example.org',
  ]
}

const library = (name: string, rows: readonly (readonly string[])[]): string => {
  const path = join(folder, name)
  writeFileSync(path, csvOf([columns, ...rows]))
  return path
}

/** Posts of the two archives at 09:00 each day; `text` is what CrowdTangle holds. */
const tangle = (days: readonly number[]): string => {
  const path = join(folder, nameOf(10))
  const rows = days.map((day) =>
    cellsOf(aRow(day, { reactions: [100 + day, 0, 0, 0, 0, 0, 0] }))
      .with(header.indexOf('Post Created'), `2024-03-0${day} 09:00:00 UTC`)
      .with(header.indexOf('Message'), `Texte du ${day} mars`),
  )
  writeFileSync(path, csvOf([header, ...rows]))
  return path
}

const sumOf = (store: Store): readonly (readonly [number, number])[] =>
  store.totals
    .between('facebook', '0001-01', '9999-12')
    .map(({ totals }) => [totals.posts, totals.reactionsSum] as const)
    .toSorted((a, b) => a[0] - b[0])

test.each([
  ['observed later, the library counts', '2024-08-01', [5, 201 + 202 + 103 + 204 + 9]],
  ['observed earlier, CrowdTangle counts', '2024-01-01', [5, 101 + 102 + 103 + 204 + 9]],
])('a post of both archives counts once: %s', async (_, observedAt, joined) => {
  const store = openStore(':memory:')
  await imported(store, tangle([1, 2, 3]))
  const rows = [
    ofLibrary(11, '2024-03-01 09:00:00', 201, 'Texte du 1 mars'),
    ofLibrary(12, '2024-03-02 09:00:00', 202, ' Texte du 2 mars '),
    // The library alone has this one; of the next the text says that it is another post of the same second.
    ofLibrary(14, '2024-03-04 09:00:00', 204, 'Texte du 4 mars'),
    ofLibrary(15, '2024-03-03 09:00:00', 9, 'Une autre publication de la même seconde'),
  ]
  await imported(store, library('library.csv', rows), { observedAt })
  const apart = sumOf(store)
  expect(apart).toEqual([
    [3, 101 + 102 + 103],
    [4, 201 + 202 + 204 + 9],
  ])
  const hash = store.contentHash()
  const [page, other] = store.pages.all().map(({ id }) => id)
  const said = (isOne: boolean | null) =>
    decidePages(store, [{ page: page ?? 0, other: other ?? 0, isOne }], '2024-08-02T00:00:00Z')
  expect(said(true)).toHaveLength(1)
  expect(sumOf(store)).toEqual([joined])
  expect(said(null)).toHaveLength(1)
  expect(sumOf(store)).toEqual(apart)
  expect(store.contentHash()).toBe(hash)
  store.close()
})
