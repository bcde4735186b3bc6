// The numbered traps of 4CAT's tables, one test each: persons, advertisements, times that are estimates, marks for what is
// missing. Tables in which nothing tells an organisation from a person: four-cat-accounts.test.ts.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fourCat } from '../../../server/sources/four-cat.ts'
import { root } from '../../helpers/code.ts'
import { describeWithShared, sharedFile } from '../../helpers/shared.ts'
import { readNaively } from '../formats/naive-reader.ts'
import { type Reading, readBytes, readFile } from './read-file.ts'

const fixture = join(root, 'test', 'fixtures', 'sources', 'four-cat', 'linkedin.csv')
const [header, post = []] = readNaively(readFileSync(fixture, 'utf8'), ',').records.map(({ cells }) => cells)
const columns = header ?? []

const quoted = (cells: readonly string[]): string => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')
const reading = (values: Readonly<Record<string, string>>): Promise<Reading> =>
  readBytes(`${[columns, post.map((cell, at) => values[columns[at] ?? ''] ?? cell)].map(quoted).join('\n')}\n`)

const postUrl = (id: string): string => `https://www.linkedin.com/feed/update/urn:li:activity:${id}`
const person = {
  author_is_company: 'no',
  author_name: 'Camille Exemple',
  author_url: 'https://www.linkedin.com/in/ce/',
}

test('trap 1: the times of the file have no zone and are not read, and none becomes 1970', async () => {
  const { drafts } = await reading({ timestamp: '1970-01-01 00:00:00', unix_timestamp: '0', timestamp_collected: 'x' })
  expect(drafts[0]?.post?.publishedAt).toBe('2024-06-14T18:00:00Z')
  for (const [column, value] of [
    ['unix_timestamp_collected', '0'],
    ['unix_timestamp_collected', ''],
    ['timestamp_ago', ''],
  ] as const)
    expect(await reading({ [column]: value })).toMatchObject({
      drafts: [],
      rejections: [{ expected: 'instant-with-zone' }],
    })
})

test.each([
  ['a person', person, 'organisation'],
  ['a person who is called a company', { ...person, author_is_company: 'yes' }, 'organisation'],
  ['an author of whom nothing is said', { author_is_company: '' }, 'organisation'],
  ['an author elsewhere', { author_url: 'https://example.org/company/a/' }, 'organisation'],
  ['an advertisement', { is_promoted: 'yes' }, 'not-advertisement'],
])('trap 2: %s is left out, and nothing of a person is repeated', async (_, values, expected) => {
  const { drafts, rejections } = await reading(values)
  expect(drafts).toEqual([])
  expect(rejections.map((rejection) => rejection.expected)).toEqual([expected])
  expect(JSON.stringify(rejections)).not.toMatch(/Camille|\/in\//)
})

test('trap 2: persons’ columns keep the received file from being stored', () => {
  const found = fourCat.personColumns(columns)
  expect(found).toContain('author_name')
  expect(found).toContain('author_name_mentions')
  expect(found).toContain('inclusion_context')
})

// Id and `created` time of one activity in the documentation of LinkedIn's Compliance Events API,
// https://learn.microsoft.com/linkedin/compliance/integrations/compliance-events/entity-monitoring
test('trap 3: the instant is the one LinkedIn states for an id', async () => {
  const created = 1506560133675
  const { drafts } = await reading({
    post_url: postUrl('6318971194909560832'),
    timestamp_ago: '5h',
    unix_timestamp_collected: String(Math.floor(created / 1000) + 5 * 3600),
  })
  expect(drafts[0]?.post?.publishedAt).toBe(`${new Date(created).toISOString().slice(0, 19)}Z`)
})

// The post is of 2024-06-14 18:00 UTC.
test.each([
  ['2024-06-14T18:00:30Z', '30s', true],
  ['2024-06-14T18:05:00Z', '5m', true],
  ['2024-06-20T18:00:00Z', '6d', true],
  ['2024-06-20T18:00:00Z', '6 j', true],
  ['2024-07-10T18:00:00Z', '3w', true],
  ['2024-07-10T18:00:00Z', '3 sem.', true],
  ['2025-05-11T18:00:00Z', '11mo', true],
  ['2025-05-11T18:00:00Z', '11 mois', true],
  ['2026-12-14T18:00:00Z', '2yr', true],
  ['2026-12-14T18:00:00Z', '2 ans', true],
  ['2024-06-20T18:00:00Z', '6w', false],
  ['2025-05-11T18:00:00Z', '2mo', false],
  ['2024-06-10T18:00:00Z', '1h', false],
  ['2024-06-14T18:05:00Z', 'Promoted', false],
])('trap 3: collected at %s as %s old, the id agrees: %s', async (collected, age, agrees) => {
  const { drafts, rejections } = await reading({
    timestamp_ago: age,
    unix_timestamp_collected: String(Date.parse(collected) / 1000),
  })
  expect(drafts.map((draft) => draft.post?.publishedAt)).toEqual(agrees ? ['2024-06-14T18:00:00Z'] : [])
  expect(rejections.map((rejection) => rejection.column)).toEqual(agrees ? [] : ['timestamp_ago'])
})

test('trap 3: an id that a spreadsheet rounded is read from the address', async () => {
  const { drafts } = await reading({ id: '7,20744E+18', thread_id: '7207441662467890000' })
  expect(drafts[0]?.post?.externalId).toBe('7207441662467899393')
})

test.each([
  ['', null],
  ['missing', null],
  ['None', null],
  ['0', 0],
])('trap 4: %j reactions are %j', async (reactions, expected) => {
  const { drafts } = await reading({ reactions, comments: reactions, shares: reactions, reaction_like: '0' })
  expect(drafts[0]?.post?.counts).toMatchObject({ reactions: expected, comments: expected, shares: expected })
  expect(drafts[0]?.post?.counts.likes).toBe(null)
})

test('trap 5: the README says that posting frequency cannot be derived', () => {
  const row = readFileSync(join(root, 'README.md'), 'utf8')
    .split('\n')
    .find((line) => line.includes('`four-cat`'))
  expect(row).toContain('rythme de publication')
})

describeWithShared('real files of other tools', () => {
  test.each([
    ['page-level-fr', 'tiktok-medias-quebec-first1500.csv'],
    ['facebook-graph-csv', 'news-pages-counts-2016.csv'],
    ['crowdtangle-api', 'posts-flattened-20231123.csv'],
  ])('%s/%s is neither 4CAT’s nor minet’s', async (folder, name) => {
    const claimed = await readFile(sharedFile('samples', folder, name)).then(
      ({ claimedBy }) => claimedBy,
      () => [],
    )
    expect(claimed).not.toContain('four-cat')
    expect(claimed).not.toContain('minet-crowdtangle')
  })
})
