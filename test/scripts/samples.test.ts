// The three real CrowdTangle files through the command line, held against a reader that shares nothing with the product:
// a plain one for CSV, and for the workbook its XML taken apart by patterns.

import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { importReport } from '../../data/model/contract.ts'
import { openStore, type Store } from '../../server/store/open.ts'
import { jsonLines, run } from '../helpers/command.ts'
import { describeWithShared, sharedFile } from '../helpers/shared.ts'
import { temporaryFolder } from '../helpers/temporary.ts'
import { readNaively } from '../server/formats/naive-reader.ts'

type Cells = ReadonlyMap<string, string>

const csvRows = (path: string): readonly Cells[] => {
  const [header, ...records] = readNaively(readFileSync(path, 'utf8').replace(/^\ufeff/, ''), ',').records
  return records.map(({ cells }) => new Map(cells.map((cell, at) => [header?.cells[at] ?? '', cell])))
}

const plain = (xml: string): string =>
  xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')

const sheetRows = (path: string): readonly Cells[] => {
  const sheet = strFromU8(unzipSync(readFileSync(path))['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
  const rows = [...sheet.matchAll(/<row [^>]*>([\s\S]*?)<\/row>/g)].map(
    ([, row = '']) =>
      new Map(
        [...row.matchAll(/<c r="([A-Z]+)\d+"[^>]*>(?:<v>([^<]*)<\/v>|<is><t[^>]*>([^<]*)<\/t><\/is>)<\/c>/g)].map(
          ([, column = '', value, text]) => [column, plain(value ?? text ?? '')] as const,
        ),
      ),
  )
  const [header, ...records] = rows
  return records.map((record) => new Map([...record].map(([column, cell]) => [header?.get(column) ?? column, cell])))
}

const count = (text: string | undefined): number | null => {
  const bare = (text ?? '').replaceAll(',', '').trim()
  return /^\d+(\.0+)?$/.test(bare) ? Number(bare) : null
}
const sumOf = (values: readonly (number | null)[]) => values.reduce<number>((sum, value) => sum + (value ?? 0), 0)
const unknownIn = (values: readonly (number | null)[]) => values.filter((value) => value === null).length
const reactionColumns = ['Likes', 'Love', 'Wow', 'Haha', 'Sad', 'Angry', 'Care']

type Sums = {
  rows: number
  pages: number
  reactions: number
  comments: number
  shares: number | null
  followersUnknown: number
  likesUnknown: number
}

/** A page that migrated is one under its id in the address and that of its column, unless a spreadsheet rounded it. */
const pagesIn = (rows: readonly Cells[]): number => {
  const groups: Set<string>[] = []
  for (const row of rows) {
    const column = row.get('Facebook Id') ?? ''
    const ids = [
      row.get('URL')?.split('/')[3] ?? '',
      ...(/^\d+$/.test(column) && !column.endsWith('000000') ? [column] : []),
    ]
    const same = groups.filter((group) => ids.some((id) => group.has(id)))
    const [first = new Set<string>()] = same
    if (same.length === 0) groups.push(first)
    for (const other of same.slice(1)) groups.splice(groups.indexOf(other), 1)
    for (const id of [...ids, ...same.flatMap((group) => [...group])]) first.add(id)
  }
  return groups.length
}

const facebookSums = (rows: readonly Cells[]): Sums => ({
  rows: rows.length,
  pages: pagesIn(rows),
  reactions: sumOf(rows.flatMap((row) => reactionColumns.map((column) => count(row.get(column))))),
  comments: sumOf(rows.map((row) => count(row.get('Comments')))),
  shares: sumOf(rows.map((row) => count(row.get('Shares')))),
  followersUnknown: unknownIn(rows.map((row) => count(row.get('Followers at Posting')) || null)),
  likesUnknown: unknownIn(rows.map((row) => count(row.get('Likes')))),
})

/** Likes are written as 0 where the account hides them. */
const shownLikes = (row: Cells): number | null => {
  const likes = count(row.get('Likes'))
  return row.get('Like and View Counts Disabled') === 'true' && likes === 0 ? null : likes
}
const instagramSums = (rows: readonly Cells[]): Sums => ({
  rows: rows.length,
  pages: new Set(rows.map((row) => row.get('User Name')?.toLowerCase())).size,
  reactions: sumOf(rows.map(shownLikes)),
  comments: sumOf(rows.map((row) => count(row.get('Comments')))),
  shares: null,
  followersUnknown: unknownIn(rows.map((row) => count(row.get('Followers at Posting')) || null)),
  likesUnknown: unknownIn(rows.map(shownLikes)),
})

/** Pages that an import speaks of, as they are shown: an old id and a new one are one page. */
const shownBy = (store: Store, importId: number): readonly number[] => [
  ...new Set(store.pages.seenBy(importId).map((id) => store.pages.get(id)?.id ?? id)),
]

/** What the database holds of one import, through the roll-up and through the posts. */
const storedSums = (store: Store, importId: number): Sums => {
  const pages = shownBy(store, importId)
  const posts = pages
    .flatMap((page) => [...store.posts.ofPage(page)])
    .filter((post) => post.currentImportId === importId)
  const platform = store.pages.get(pages[0] ?? 0)?.platform ?? ''
  const months = store.totals.between(platform, '0001-01', '9999-12').filter(({ pageId }) => pages.includes(pageId))
  const total = (key: 'posts' | 'reactionsSum' | 'commentsSum' | 'sharesSum' | 'sharesKnown') =>
    sumOf(months.map(({ totals }) => totals[key]))
  expect(total('posts')).toBe(posts.length)
  return {
    rows: total('posts'),
    pages: pages.length,
    reactions: total('reactionsSum'),
    comments: total('commentsSum'),
    shares: total('sharesKnown') === 0 ? null : total('sharesSum'),
    followersUnknown: unknownIn(posts.map(({ counts }) => counts[13] ?? null)),
    likesUnknown: unknownIn(posts.map(({ counts }) => counts[1] ?? null)),
  }
}

describeWithShared('real files of CrowdTangle, from the command line', () => {
  const path = (name: string) => sharedFile('samples', 'crowdtangle-csv', name)
  const facebook = path('fr-media-videos-facebook-2021-2022.csv')
  const instagram = path('fr-media-instagram-first4500.csv')
  const workbook = path('universities-2023-2024-excel-resaved.xlsx')
  const files = [facebook, instagram, workbook]

  test('hold what an independent reader finds; again inserts nothing; the undo is exact', async () => {
    const database = join(temporaryFolder(), 'samples.db')
    const ingest = (...args: readonly string[]) => run('ingest.ts', [...args, '--json'], { database })
    const look = <T>(work: (store: Store) => T): T => {
      const store = openStore(database)
      try {
        return work(store)
      } finally {
        store.close()
      }
    }
    const state = () => look((store) => [store.contentHash(), store.posts.count(), store.pages.all().length])
    await ingest(join(temporaryFolder(), 'nothing.csv'))
    const before = state()

    const ran = await ingest(...files)
    expect([ran.code, ran.err]).toEqual([0, ''])
    const reports = jsonLines(ran).map((line) => importReport.parse(line))
    expect(reports.map(({ file }) => file)).toEqual(files.map((file) => basename(file)))
    const naive = [
      facebookSums(csvRows(facebook)),
      instagramSums(csvRows(instagram)),
      facebookSums(sheetRows(workbook)),
    ]
    expect(naive.map(({ rows }) => rows)).toEqual([5946, 4500, 308])
    for (const [index, { importId, read, inserted, unchanged, rejected, updated }] of reports.entries()) {
      const sums = naive[index]
      if (sums === undefined) throw new Error('three files were read')
      expect({ read, inserted, updated, unchanged, rejected }).toEqual({
        ...{ read: sums.rows, inserted: sums.rows, updated: 0, unchanged: 0, rejected: 0 },
      })
      expect(look((store) => storedSums(store, importId ?? 0))).toEqual(sums)
    }
    // All pages of the workbook share one rounded id, and none of them shares its posts.
    expect(look((store) => shownBy(store, reports[2]?.importId ?? 0).length)).toBe(naive[2]?.pages)

    const after = state()
    const again = await ingest(...files)
    expect(again.code).toBe(0)
    for (const [index, report] of jsonLines(again)
      .map((line) => importReport.parse(line))
      .entries())
      expect(report).toMatchObject({
        importId: reports[index]?.importId,
        inserted: 0,
        updated: 0,
        unchanged: reports[index]?.read,
      })
    expect(state()).toEqual(after)

    for (const { importId } of reports.toReversed()) expect((await ingest('--undo', String(importId))).code).toBe(0)
    expect(state()).toEqual(before)
  })
})
