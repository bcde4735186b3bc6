// The numbered traps of ../shared/formats/meta-content-library.md in answers of its API, one test each. Content is invented.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { metaContentLibraryApi } from '../../../server/sources/meta-content-library-api.ts'
import { root } from '../../helpers/code.ts'
import { readBytes } from './read-file.ts'

const page = {
  id: '600000000000000021',
  name: 'Association de démonstration',
  username: 'asso.demo',
  type: 'facebook_page',
}
const post = {
  id: '700000000000000001',
  text: 'Bonjour',
  creation_time: '2025-03-22T07:30:00+0000',
  content_type: 'photos',
  statistics: { reaction_count: 11, like_count: 8, comment_count: 3, share_count: 1, views: 4000 },
  post_owner: page,
  surface: page,
}
const read = (...data: readonly unknown[]) => readBytes(JSON.stringify({ data }), 'answer.json')

test('trap 1: what the library lacks is unknown, never 0, and the README says its threshold', async () => {
  const { drafts } = await read({ ...post, statistics: { reaction_count: 11 } })
  expect(drafts[0]?.post?.counts).toMatchObject({ reactions: 11, comments: null, shares: null, views: null })
  expect(readFileSync(join(root, 'README.md'), 'utf8')).toMatch(/15\s000 abonnés/)
})

test('trap 2: its ids are marked as its own', async () => {
  const [draft] = (await read(post)).drafts
  expect(draft).toMatchObject({
    page: { ids: [`mcl:${page.id}`], handle: 'asso.demo' },
    post: { externalId: `mcl:${post.id}` },
  })
})

test.each(['1234567890123456789', '9007199254740993', '600000000000000032123'])(
  'trap 3: the id %s as a bare number keeps its digits',
  async (id) => {
    const text = JSON.stringify({ data: [post] }).replace(`"${post.id}"`, id)
    expect(text).toContain(`"id":${id},`)
    for (const [name, bytes] of [
      ['answer.json', text],
      ['posts.ndjson', `${JSON.stringify(post).replace(`"${post.id}"`, id)}\n${JSON.stringify(post)}\n`],
    ] as const)
      expect((await readBytes(bytes, name)).drafts[0]?.post?.externalId).toBe(`mcl:${id}`)
  },
)

test('trap 4: views of every kind of post stay out of the series of video views', async () => {
  const { drafts } = await read(post)
  expect(drafts[0]?.post?.counts).toMatchObject({ views: null, viewsTotal: null })
})

test('trap 5: older names of fields are read too', async () => {
  const { post_owner, content_type, ...rest } = post
  const older = { ...rest, post_owner: { data: post_owner }, media_type: content_type }
  expect((await read(older)).drafts).toEqual((await read(post)).drafts)
})

test.each([
  ['a profile', { ...post, surface: { ...page, type: 'facebook_profile' } }],
  ['a post on the page of another', { ...post, post_owner: { ...page, id: '9' } }],
])('%s is left out without a word of it', async (_, value) => {
  const { drafts, rejections } = await read(post, { ...value, text: 'Texte intime' })
  expect(drafts).toHaveLength(1)
  expect(rejections).toMatchObject([{ line: 2, expected: 'page-not-group' }])
  expect(JSON.stringify(rejections)).not.toContain('intime')
})

test('pages and accounts: followers on the day of the answer; accounts of persons are left out', async () => {
  const account = { id: '600000000000000031', username: 'asso.demo', account_type: 'business', follower_count: 1240 }
  const { source, drafts, rejections } = await read(account, {
    ...account,
    account_type: 'personal',
    username: 'camille',
  })
  expect(source).toBe('meta-content-library-api')
  expect(drafts).toMatchObject([
    { page: { platform: 'instagram' }, readings: [{ metric: 'followers', value: 1240, observedOn: '2026-11-21' }] },
  ])
  expect(rejections).toEqual([{ line: 2, column: 'account_type', found: '', expected: 'organisation' }])
})

test('the same post from the API and from the CSV is the same draft', async () => {
  const columns = [
    'id',
    'text',
    'creation_time',
    'content_type',
    'post_owner.id',
    'surface.id',
    'surface.type',
    'surface.name',
  ]
  const more = ['surface.username', 'statistics.reaction_count', 'statistics.like_count', 'statistics.comment_count']
  const cells = [post.id, post.text, post.creation_time, post.content_type, page.id, page.id, page.type, page.name]
  const header = [...columns, ...more, 'statistics.share_count'].join(',')
  const csv = await readBytes(`${header}\n${[...cells, page.username, 11, 8, 3, 1].join(',')}\n`)
  const api = await read(post)
  expect(api.drafts).toEqual(csv.drafts.map((draft) => ({ ...draft, line: 1 })))
  expect(api.drafts).toHaveLength(1)
})

test('the received file holds persons and is not kept', () => {
  expect(metaContentLibraryApi.personColumns(['data'])).not.toEqual([])
})
