// Answers of networks through the whole import: what they say of a page beside its posts is stored, on its day.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { undoImport } from '../../../server/ingest/undo.ts'
import { openStore, type Store } from '../../../server/store/open.ts'
import { temporaryFolder } from '../../helpers/temporary.ts'
import { imported, importInto } from './importing.ts'

const folder = temporaryFolder()
let store: Store
beforeEach(() => {
  store = openStore(':memory:')
})
afterEach(() => store.close())

const saved = (name: string, value: unknown): string => {
  const path = join(folder, name)
  writeFileSync(path, JSON.stringify(value))
  return path
}
const statesOf = (metric: string) =>
  [...store.readings.states('facebook', metric, '2000-01-01', '2100-01-01')].map(({ day, value }) => [day, value])

const post = {
  platformId: '100064000000019_5',
  platform: 'Facebook',
  date: '2023-11-23 23:30:00',
  updated: '2023-11-24 03:00:00',
  type: 'photo',
  postUrl: 'https://www.facebook.com/100064000000019/posts/5',
  statistics: { actual: { likeCount: 1, commentCount: 0 } },
  account: { name: 'Association de démonstration', subscriberCount: 50 },
}

test('a post that brings the followers of its page: both are stored, and both go with the import', async () => {
  const id = await imported(store, saved('crowdtangle.json', [post]))
  expect(store.posts.count()).toBe(1)
  expect(statesOf('followers')).toEqual([['2023-11-24', 50]])
  undoImport(store, id, '2024-07-02T00:00:00Z')
  expect([store.posts.count(), store.readings.count()]).toEqual([0, 0])
})

const page = { id: '200000000011', name: 'Association de démonstration', category: 'Nonprofit', fan_count: 7000 }

test.each([
  ['as the person says', '2024-03-05', '2024-03-05'],
  ['else that of the import', null, '2024-07-01'],
])('values of a page are of the day of the answer, %s', async (_, observedAt, day) => {
  await imported(store, saved('pages.json', { data: [page] }), { observedAt })
  expect(statesOf('page-likes')).toEqual([[day, 7000]])
})

test('reposts are told beside the rows that were read, and not told where there are none', async () => {
  const author = { did: 'did:plc:demo', handle: 'aidants-demo.example', displayName: 'Aidants demo' }
  const written = (key: string, by: object) => ({
    uri: `at://did:plc:demo/app.bsky.feed.post/${key}`,
    author: by,
    record: { $type: 'app.bsky.feed.post', text: 'Bonjour', createdAt: '2024-05-03T08:30:15Z' },
    ...{ replyCount: 1, repostCount: 2, likeCount: 3, indexedAt: '2024-05-03T08:30:16Z' },
  })
  const own = { post: written('a', author) }
  const repost = {
    post: written('b', { did: 'did:plc:other', handle: 'other.example' }),
    reason: { $type: 'app.bsky.feed.defs#reasonRepost', by: author },
  }
  const { report } = await importInto(store, saved('reposts.json', { feed: [own, repost, repost] }))
  expect(report).toMatchObject({ read: 1, inserted: 1, rejected: 0, leftAside: 2 })
  const { report: without } = await importInto(store, saved('own.json', { feed: [own] }))
  expect(without).not.toHaveProperty('leftAside')
})
