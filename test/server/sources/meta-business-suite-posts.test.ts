// The numbered traps of the Business Suite exports, what their times and ids may look like, and the exports of the same
// tools that are refused with their reason. All rows are invented.

import { expect, test } from 'vitest'
import type { FileFault } from '../../../data/model/records.ts'
import { wholeIdOf } from '../../../server/sources/meta-business-suite-posts.ts'
import { type Reading, readBytes } from './read-file.ts'

const page = '61550000000123'
const post = '122100000000004321'
const cellsOf = {
  'Post ID': post,
  'Page ID': page,
  'Page name': 'Association de démonstration 01',
  'Publish time': '03/22/2025 07:30 UTC',
  Permalink: `https://www.facebook.com/${page}/posts/${post}`,
  Reactions: '3',
}

/** A file with one row for each set of cells, all with the columns of the first. */
const csvOf = (...rows: readonly Readonly<Record<string, string>>[]): string => {
  const full = rows.map((row) => ({ ...cellsOf, ...row }))
  const columns = Object.keys(full[0] ?? {})
  const lines = [columns, ...full.map((row) => Object.values(row))]
  return `${lines.map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\n')}\n`
}
const firstPost = ({ drafts }: Reading) => drafts[0]?.post
const timesOf = ({ drafts }: Reading) => drafts.map((draft) => draft.post?.publishedAt)

test('trap 1: UTF-16LE with a sep= line is read', async () => {
  const reading = await readBytes(Buffer.from(`\ufeffsep=,\r\n${csvOf({})}`, 'utf16le'))
  expect(firstPost(reading)).toMatchObject({ externalId: post, publishedAt: '2025-03-22T07:30:00Z' })
})

test('trap 2: columns that are new, or gone, stop nothing, and what is gone is unknown', async () => {
  const reading = await readBytes(csvOf({ 'Matched Audience Targeting Consumption (Video Click)': '9', Brandnew: 'x' }))
  expect(reading.recognition.ignoredColumns).toEqual([
    'Matched Audience Targeting Consumption (Video Click)',
    'Brandnew',
  ])
  expect(firstPost(reading)?.counts).toMatchObject({ reactions: 3, comments: null, shares: null })
})

test('trap 3: the same post exported again is the same post with other counts', async () => {
  const [before, after] = [await readBytes(csvOf({})), await readBytes(csvOf({ Reactions: '5' }))]
  expect(before.drafts[0]?.page).toEqual(after.drafts[0]?.page)
  expect(firstPost(before)?.externalId).toBe(firstPost(after)?.externalId)
  expect([firstPost(before)?.counts.reactions, firstPost(after)?.counts.reactions]).toEqual([3, 5])
})

test.each(['122100000000004000', '1.221E+17', '1,221E+17', ''])(
  'trap 4: the address stands in for the id %j',
  async (id) => {
    const reading = await readBytes(csvOf({ 'Post ID': id, 'Page ID': '61550000000000' }))
    expect(firstPost(reading)?.externalId).toBe(post)
    expect(reading.drafts[0]?.page.ids).toEqual([page])
  },
)

test.each([
  ['122100000000004321', '122100000000004321'],
  ['1221000000004320', null],
  ['118362399552752', '118362399552752'],
  ['6.155E+13', null],
])('trap 4: id %j is whole, or not', (id, whole) => {
  expect(wholeIdOf(id)).toBe(whole)
})

test.each(['Views', 'Impressions', 'Reach'])('trap 5: %s is never taken for views of a video', async (name) => {
  const reading = await readBytes(csvOf({ [name]: '1520' }))
  expect(firstPost(reading)?.counts).toMatchObject({ views: null, viewsTotal: null, viewsCrossposts: null })
  expect(reading.recognition.ignoredColumns).toContain(name)
})

test.each([
  ['a day above 12 in second place', ['03/22/2025 07:30 UTC', '04/05/2025 7:30 UTC'], ['2025-03-22', '2025-04-05']],
  ['a day above 12 in first place', ['22/03/2025 07:30 UTC', '04/05/2025 07:30 UTC'], ['2025-03-22', '2025-05-04']],
  ['the same number twice', ['05/05/2025 07:30 UTC'], ['2025-05-05']],
])('order of day and month, from %s', async (_, times, days) => {
  const reading = await readBytes(csvOf(...times.map((time) => ({ 'Publish time': time }))))
  expect(timesOf(reading)).toEqual(days.map((day) => `${day}T07:30:00Z`))
})

test.each([
  ['no zone', ['03/22/2025 07:30'], 'instant-with-zone'],
  ['no zone that is known', ['03/22/2025 07:30 Paris'], 'instant-with-zone'],
  ['a day that does not exist', ['02/30/2025 07:30 UTC'], 'instant-with-zone'],
  ['no order of day and month', ['04/05/2025 07:30 UTC'], 'unambiguous-day'],
  ['both orders', ['04/05/2025 07:30 UTC', '03/22/2025 07:30 UTC', '22/03/2025 07:30 UTC'], 'unambiguous-day'],
])('a time with %s is refused, not guessed', async (_, times, expected) => {
  const { rejections } = await readBytes(csvOf(...times.map((time) => ({ 'Publish time': time }))))
  expect(rejections).toEqual([{ line: 2, column: 'Publish time', found: times[0], expected }])
})

test('counts of a single day are no totals', async () => {
  const lifetime = await readBytes(csvOf({ Date: 'Lifetime' }))
  expect(lifetime.rejections).toEqual([])
  const { rejections } = await readBytes(csvOf({ Date: '03/23/2025' }))
  expect(rejections).toEqual([{ line: 2, column: 'Date', found: '03/23/2025', expected: 'lifetime-total' }])
})

test.each<readonly [string, string, FileFault]>([
  ['posts without page or post', 'Titre;Heure de publication;Réactions, commentaires et partages', 'missing-columns'],
  ['a daily series without its title', 'Date,Primary', 'unknown-source'],
  [
    'a sum over pages by Hootsuite',
    'Date (GMT),"Page Reactions by Type - Wow (Daily aggregated values for Facebook pages: A - 1, B – 2)"',
    'sum-over-pages',
  ],
  [
    'Instagram posts in French',
    'Identifiant du compte;Heure de publication;Permalien;Mentions J’aime',
    'unknown-source',
  ],
  ['Hootsuite posts', 'Date (GMT),Facebook Page,Post ID,Post Permalink,Post Type,Post Message', 'unknown-source'],
])('%s are refused with their reason', async (_, header, fault) => {
  const row = (header.split('\n').at(-1) ?? '').split(/[;,]/).map(() => 'x')
  const bytes = Buffer.from(`\ufeff${header}\n${row.join(header.includes(';') ? ';' : ',')}\n`, 'utf16le')
  await expect(readBytes(bytes)).rejects.toThrow(expect.objectContaining({ fault }))
})
