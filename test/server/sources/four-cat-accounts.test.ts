// The numbered traps of ../shared/formats/4cat-zeeschuimer.md in 4CAT's tables of TikTok, Instagram and Facebook, one test
// each: whose posts are read and whose are not. All content is invented.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pageDraftOf } from '../../../data/model/platforms.ts'
import { fourCatAccounts } from '../../../server/sources/four-cat-accounts.ts'
import { openStore } from '../../../server/store/open.ts'
import { root } from '../../helpers/code.ts'
import { readNaively } from '../formats/naive-reader.ts'
import { imported, importInto } from '../ingest/importing.ts'
import { type Reading, readBytes } from './read-file.ts'

const fixtureOf = (platform: string): string =>
  join(root, 'test', 'fixtures', 'sources', 'four-cat-accounts', `${platform}.csv`)
const quoted = (cells: readonly string[]): string => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')

/** The first row of the fixture with some of its cells replaced. */
const reading = (
  platform: string,
  values: Readonly<Record<string, string>>,
  said: Parameters<typeof readBytes>[2] = {},
): Promise<Reading> => {
  const [header, post] = readNaively(readFileSync(fixtureOf(platform), 'utf8'), ',').records.map(({ cells }) => cells)
  const row = post?.map((cell, at) => values[header?.[at] ?? ''] ?? cell) ?? []
  return readBytes(`${[header ?? [], row].map(quoted).join('\n')}\n`, 'file.csv', said)
}

test.each(['tiktok', 'instagram', 'facebook'])(
  'trap 1: %s: the time is that of unix_timestamp alone',
  async (platform) => {
    const { drafts } = await reading(platform, { timestamp: '1970-01-01 01:00:00' })
    expect(drafts[0]?.post?.publishedAt).toBe('2024-01-15T14:30:00Z')
    for (const unix_timestamp of ['0', '', 'missing', '1705329000000', '2024-01-15'])
      expect(await reading(platform, { unix_timestamp })).toMatchObject({
        drafts: [],
        rejections: [{ column: 'unix_timestamp', expected: 'instant-with-zone' }],
      })
  },
)

const person = { author: 'camille.exemple', author_full: 'Camille Exemple', body: 'Texte intime', author_fullname: 'C' }

test.each(['tiktok', 'instagram', 'facebook'])(
  'trap 2: %s: an account of which nothing says that it is an organisation is left out, without a word of it',
  async (platform) => {
    const { drafts, rejections } = await reading(platform, { ...person, verified: 'yes' })
    expect(drafts).toEqual([])
    expect(rejections).toEqual([{ line: 2, column: null, found: '', expected: 'organisation' }])
  },
)

test('trap 2: the page that the person names is read, whatever the list of organisations says', async () => {
  const page = pageDraftOf('https://www.tiktok.com/@Camille.Exemple')
  const { drafts } = await reading('tiktok', person, { page })
  expect(drafts.map((draft) => draft.page.handle)).toEqual(['camille.exemple'])
  expect((await reading('instagram', person, { page })).drafts).toEqual([])
})

test.each([
  ['tiktok', { is_ad: 'yes' }, 'not-advertisement'],
  ['facebook', { is_in_group: 'yes' }, 'page-not-group'],
  ['facebook', { url: 'https://www.facebook.com/groups/1/posts/5' }, 'page-not-group'],
  ['tiktok', { thread_id: '7' }, 'page-not-group'],
] as const)('trap 2: %s %j: %s', async (platform, values, expected) => {
  const { drafts, rejections } = await reading(platform, values)
  expect(drafts).toEqual([])
  expect(rejections.map((rejection) => rejection.expected)).toEqual([expected])
})

test.each([
  ['missing', null],
  ['', null],
  ['-1', null],
  ['0', 0],
])('trap 4: %j comments are %j', async (num_comments, comments) => {
  expect((await reading('instagram', { num_comments })).drafts[0]?.post?.counts.comments).toBe(comments)
})

test('trap 4: hidden likes are unknown, whatever number stands there', async () => {
  const { drafts } = await reading('instagram', { likes_hidden: 'yes', num_likes: '3' })
  expect(drafts[0]?.post?.counts).toMatchObject({ reactions: null, likes: null })
})

test('trap 5: the README says that posting frequency cannot be derived', () => {
  const row = readFileSync(join(root, 'README.md'), 'utf8')
    .split('\n')
    .find((line) => line.includes('`four-cat-accounts`'))
  expect(row).toContain('rythme de publication')
})

test('the received file holds persons and is not kept', () => {
  expect(fourCatAccounts.personColumns(['author', 'body'])).toEqual(['author'])
})

test('through the import: only pages that belong to an organisation are stored', async () => {
  const store = openStore(':memory:')
  try {
    const actor = { name: 'Association', kind: 'association', territories: [], website: null } as const
    store.actors.add({ ...actor, slug: 'association-de-demonstration' }, 'person')
    const id = store.actors.get('association-de-demonstration')?.id ?? null
    const given = { platform: 'tiktok', id: null, handle: 'asso.demo', name: 'Association', address: null }
    store.pages.assign(store.pages.give(given).id, id, 'Europe/Paris', null)
    const importId = await imported(store, fixtureOf('tiktok'))
    expect(store.imports.get(importId)).toMatchObject({ read: 4, inserted: 2, rejected: 2 })
    expect(store.posts.count()).toBe(2)
    expect(JSON.stringify(store.pages.all())).not.toMatch(/camille/i)
  } finally {
    store.close()
  }
})

const mapping = {
  name: 'vidéos',
  rows: 'posts',
  columns: { handle: 'author', 'post-address': 'tiktok_url', 'post-id': 'id', date: 'timestamp', text: 'body' },
  platform: 'tiktok',
  page: null,
  zone: 'UTC',
  dayFirst: null,
  decimal: null,
} as const

test('a mapping of columns opens no way around the rule, and none is offered', async () => {
  const store = openStore(':memory:')
  try {
    const path = fixtureOf('tiktok')
    const refused = await importInto(store, path)
    expect(refused).toMatchObject({ mapping: null, report: { importId: null, error: { code: 'no-usable-rows' } } })
    const mapped = await importInto(store, path, { mapping })
    expect(mapped.report).toMatchObject({ importId: null, error: { code: 'no-usable-rows' } })
    expect(new Set(mapped.rejections.map(({ expected }) => expected))).toEqual(new Set(['organisation']))
    const page = pageDraftOf('https://www.tiktok.com/@asso.demo')
    const named = await importInto(store, path, { mapping, page })
    expect(named.report).toMatchObject({ read: 4, inserted: 2, rejected: 2 })
  } finally {
    store.close()
  }
})
