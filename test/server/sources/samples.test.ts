// The real files beside this repository (../shared/samples): every count of rows, values and unknown values is held against
// a reader written here alone, which knows nothing of the product's own. The numbers written out are those that
// ../shared/samples/SOURCES.md states.

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { PostCounts } from '../../../data/model/records.ts'
import { describeWithShared, sharedFile } from '../../helpers/shared.ts'
import { readNaively } from '../formats/naive-reader.ts'
import { readFile } from './read-file.ts'

type Rows = readonly ReadonlyMap<string, string>[]

const rowsOf = (path: string): Rows => {
  const [header, ...records] = readNaively(readFileSync(path, 'utf8').replace(/^\ufeff/, ''), ',').records
  return records.map(({ cells }) => new Map(cells.map((cell, at) => [header?.cells[at] ?? '', cell])))
}

const cell = (row: ReadonlyMap<string, string>, name: string): string => row.get(name) ?? ''
const sumOf = (values: readonly (number | null)[]): number =>
  values.reduce<number>((sum, value) => sum + (value ?? 0), 0)
const unknownOf = (values: readonly unknown[]): number => values.filter((value) => value === null).length

const reactions = ['Likes', 'Love', 'Wow', 'Haha', 'Sad', 'Angry', 'Care']
const withViews = ['Native Video', 'Live Video', 'Live Video Complete']
const minutesOf: Readonly<Record<string, number>> = { EDT: 4, EST: 5, UTC: 0, EET: -2 }

/** `2021-03-22 07:30:00 EDT` by way of Date, hours added. */
const instantOf = (text: string): string => {
  const local = new Date(`${text.slice(0, 10)}T${text.slice(11, 19)}Z`).getTime()
  return new Date(local + (minutesOf[text.slice(20)] ?? Number.NaN) * 3_600_000).toISOString().replace('.000', '')
}

describeWithShared('real files of CrowdTangle', () => {
  const facebook = sharedFile('samples', 'crowdtangle-csv', 'fr-media-videos-facebook-2021-2022.csv')
  const instagram = sharedFile('samples', 'crowdtangle-csv', 'fr-media-instagram-first4500.csv')
  const workbook = sharedFile('samples', 'crowdtangle-csv', 'universities-2023-2024-excel-resaved.xlsx')

  test('Facebook: every row, every count, every unknown', async () => {
    const rows = rowsOf(facebook)
    const { source, drafts, rejections } = await readFile(facebook)
    expect(source).toBe('crowdtangle-facebook')
    expect(rejections).toEqual([])
    expect(drafts).toHaveLength(5946)
    expect(rows).toHaveLength(5946)
    const counts = (name: keyof PostCounts) => drafts.map(({ post }) => post?.counts[name] ?? null)
    expect(drafts.map(({ post }) => post?.publishedAt)).toEqual(rows.map((row) => instantOf(cell(row, 'Post Created'))))
    expect(drafts.map(({ page, post }) => `${page.ids[0]} ${post?.externalId}`)).toEqual(
      rows.map((row) => cell(row, 'URL').split('/').slice(3).join(' ').replace('posts ', '')),
    )
    expect(counts('reactions')).toEqual(rows.map((row) => sumOf(reactions.map((kind) => Number(cell(row, kind))))))
    const interactions = drafts.map(({ post }) =>
      sumOf([post?.counts.reactions, post?.counts.comments, post?.counts.shares].map((count) => count ?? null)),
    )
    expect(interactions).toEqual(rows.map((row) => Number(cell(row, 'Total Interactions'))))
    for (const [name, column] of [
      ['views', 'Post Views'],
      ['viewsTotal', 'Total Views'],
    ] as const) {
      expect(sumOf(counts(name))).toBe(sumOf(rows.map((row) => Number(cell(row, column)))))
      expect(unknownOf(counts(name))).toBe(rows.filter((row) => !withViews.includes(cell(row, 'Type'))).length)
      // YouTube 61, Live Video Scheduled 36, Video 22.
      expect(unknownOf(counts(name))).toBe(119)
    }
    expect(counts('followers')).toEqual(rows.map((row) => Number(cell(row, 'Followers at Posting'))))
    expect(counts('pageLikes')).toEqual(rows.map((row) => Number(cell(row, 'Likes at Posting'))))
    expect(
      drafts.filter(
        ({ post }) => post?.counts.followers !== null && (post?.counts.followers ?? 0) < (post?.counts.pageLikes ?? 0),
      ),
    ).toHaveLength(22)
    const own = drafts.map(({ post }) => post?.isOwn)
    expect(own.filter((isOwn) => isOwn === true)).toHaveLength(
      rows.filter((row) => cell(row, 'Video Share Status') === 'owned' || cell(row, 'Is Video Owner?') === 'Yes')
        .length,
    )
    expect(unknownOf(own)).toBe(119 + 19 + 1)
    // A migrated page keeps both ids, the one in the address first.
    const moved = drafts.filter(({ page }) => page.ids[0] === '118362399552752')
    expect(moved.filter(({ page }) => page.ids[1] === '100063651653741')).toHaveLength(53)
  })

  test('Instagram: hidden likes and views that photos do not have are unknown', async () => {
    const rows = rowsOf(instagram)
    const { source, drafts, rejections } = await readFile(instagram)
    expect(source).toBe('crowdtangle-instagram')
    expect(rejections).toEqual([])
    expect(drafts).toHaveLength(4500)
    const counts = (name: keyof PostCounts) => drafts.map(({ post }) => post?.counts[name] ?? null)
    const isHidden = (row: ReadonlyMap<string, string>) => cell(row, 'Like and View Counts Disabled') === 'true'
    expect(counts('reactions')).toEqual(
      rows.map((row) => (isHidden(row) && cell(row, 'Likes') === '0' ? null : Number(cell(row, 'Likes')))),
    )
    expect(unknownOf(counts('reactions'))).toBe(2)
    expect(unknownOf(counts('followers'))).toBe(86)
    expect(rows.filter((row) => cell(row, 'Followers at Posting') === 'N/A')).toHaveLength(86)
    expect(counts('views')).toEqual(
      rows.map((row) => {
        const views = Number(cell(row, 'Views'))
        return cell(row, 'Type') === 'Video' || views > 0 ? views : null
      }),
    )
    expect(drafts.map(({ post }) => post?.publishedAt)).toEqual(rows.map((row) => instantOf(cell(row, 'Post Created'))))
    expect(drafts.map(({ post }) => post?.externalId)).toEqual(
      rows.map((row) => cell(row, 'URL').replace(/\/$/, '').split('/').at(-1)),
    )
    expect(unknownOf(counts('shares'))).toBe(4500)
  })

  test('a workbook whose ids were rounded keeps its pages apart', async () => {
    const { source, recognition, drafts, rejections } = await readFile(workbook)
    expect(source).toBe('crowdtangle-facebook')
    expect(recognition).toMatchObject({ variant: 'facebook-2021' })
    expect(recognition.ignoredColumns).toContain('Category ')
    expect(rejections).toEqual([])
    expect(drafts).toHaveLength(308)
    const ids = new Set(drafts.flatMap(({ page }) => page.ids))
    expect(ids.has('100065000000000')).toBe(false)
    const idsByName = new Map<string, Set<string | undefined>>()
    for (const { page } of drafts)
      idsByName.set(page.name ?? '', (idsByName.get(page.name ?? '') ?? new Set()).add(page.ids[0]))
    for (const [name, own] of idsByName) {
      expect(own.size).toBe(1)
      expect(name).toBe(name.trim())
    }
    expect(new Set(drafts.map(({ page }) => page.ids[0])).size).toBe(idsByName.size)
    expect(idsByName.size).toBeGreaterThanOrEqual(8)
    expect(drafts[0]?.post?.publishedAt).toBe('2024-02-07T15:42:08Z')
    expect(drafts.every(({ post }) => /^\d+$/.test(post?.externalId ?? ''))).toBe(true)
  })

  test('the link checker export is refused with its reason', async () => {
    await expect(
      readFile(sharedFile('samples', 'crowdtangle-link-checker', 'link-checker-export.csv')),
    ).rejects.toThrow(expect.objectContaining({ fault: 'link-checker-export' }))
  })
})
