// The traps of Mastodon's answers, by number as in ../shared/formats/mastodon-api.md; recorded answers where they are there.

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { textOfHtml } from '../../../server/sources/html-text.ts'
import { mastodon } from '../../../server/sources/mastodon.ts'
import { describeWithShared, sharedFile } from '../../helpers/shared.ts'
import { readBytes, readFile } from './read-file.ts'

const account = {
  id: '117000000000000001',
  username: 'aidants_demo',
  acct: 'aidants_demo',
  display_name: 'Association de démonstration',
  url: 'https://un.example/@aidants_demo',
  followers_count: 1240,
  statuses_count: 310,
}
const status = {
  id: '117000000000001031',
  uri: 'https://un.example/users/aidants_demo/statuses/117000000000001031',
  url: 'https://un.example/@aidants_demo/117000000000001031',
  created_at: '2026-10-31T08:30:15.108Z',
  content: '<p>Bonjour</p>',
  reblog: null,
  account,
  media_attachments: [],
  replies_count: 2,
  reblogs_count: 5,
  favourites_count: 17,
}
const read = (value: unknown) => readBytes(JSON.stringify(value), 'answer.json')
const other = { ...account, id: '2', acct: 'autre@deux.example', url: 'https://deux.example/@autre' }

test('lines of one status each may be a timeline: only accounts of organisations that are known are read', async () => {
  const lines = [status, { ...status, account: other, content: '<p>Intime</p>' }]
  const text = lines.map((line) => JSON.stringify(line)).join('\n')
  const { drafts, rejections } = await readBytes(text, 'statuses.ndjson')
  expect(drafts.map(({ line }) => line)).toEqual([1])
  expect(rejections).toEqual([{ line: 2, column: null, found: '', expected: 'organisation' }])
  const nobody = await readBytes(text, 'statuses.ndjson', { isOfActor: () => false })
  expect(nobody.drafts).toEqual([])
  expect((await read(status)).drafts).toHaveLength(1)
})

describe('traps', () => {
  test('1: ids above 2^53 stay text, and a post goes by its uri, a page by its address', async () => {
    const { drafts } = await read([status])
    expect(drafts[0]?.post?.externalId).toBe(status.uri)
    expect(drafts[0]?.page.ids).toEqual([account.url])
    const elsewhere = await read([{ ...status, account: { ...account, url: 'https://deux.example/@aidants_demo' } }])
    expect(elsewhere.drafts[0]?.page.ids).not.toEqual(drafts[0]?.page.ids)
  })

  test('2: a boost and what is not public are neither drafts nor rejections, and are counted', async () => {
    const boost = { ...status, reblog: { ...status, account: other }, favourites_count: 99999 }
    const hidden = ['private', 'direct'].map((visibility) => ({ ...status, visibility }))
    const { drafts, rejections, leftAside } = await read([boost, status, ...hidden])
    expect(drafts.map(({ post }) => post?.counts.likes)).toEqual([17])
    expect([rejections, leftAside]).toEqual([[], 3])
  })

  test('3: counts seen from another server are unknown', async () => {
    const afar = { ...account, acct: 'aidants_demo@un.example', followers_count: 3 }
    expect((await read(afar)).drafts[0]?.readings).toEqual([])
    const { drafts } = await read([{ ...status, account: afar, favourites_count: 0 }])
    expect(new Set(Object.values(drafts[0]?.post?.counts ?? {}))).toEqual(new Set([null]))
  })

  test.each([
    ['<p>Un &amp; deux</p><p>trois<br />quatre</p>', 'Un & deux\n\ntrois\nquatre'],
    ['<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>', '<script>alert(1)</script>'],
    ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    ['<script>alert(1)</script>Texte<style>p{}', 'Texte'],
    ['l&#39;aide &#x1F600; &#xD800; &inconnu;', "l'aide 😀 &#xD800; &inconnu;"],
    ['<a href="https://un.example/?a>b">lien</a>', 'b">lien'],
    ['3 < 4 et 5 > 4', '3 < 4 et 5 > 4'],
    ['Venez\u00a0!', 'Venez\u00a0!'],
    ['<p></p>', null],
    ['', null],
  ])('4: %s is the text %s', (html, text) => {
    expect(textOfHtml(html)).toBe(text)
  })

  test('4: a long text full of openings takes no time', () => {
    const start = performance.now()
    for (const opening of ['<', '<a', '<script', '&', '<p>', '</script']) textOfHtml(opening.repeat(200_000))
    expect(performance.now() - start).toBeLessThan(2000)
  })

  test('5: a server without quotes_count, and counts that are missing, give unknown, not 0', async () => {
    const { favourites_count, ...older } = status
    const { source, drafts } = await read([{ ...status, favourites_count: null }])
    expect(source).toBe('mastodon')
    expect(drafts[0]?.post?.counts).toMatchObject({ reactions: null, likes: null, comments: 2, shares: 5 })
    expect(favourites_count).toBe(17)
    await expect(read([older])).rejects.toThrow(expect.objectContaining({ fault: 'unknown-source' }))
  })

  test('6: a local name gets its server from the address of the account', async () => {
    expect((await read(account)).drafts[0]?.page.handle).toBe('aidants_demo@un.example')
    expect((await read([{ ...status, account: other }])).drafts[0]?.page.handle).toBe('autre@deux.example')
  })

  test('7: a shorter list of statuses is read as any other', async () => {
    expect((await read([status])).drafts).toEqual((await read([status, { ...status, uri: 'x' }])).drafts.slice(0, 1))
  })

  test.each([
    ['hidden', null, ['posts']],
    ['none', 0, ['followers', 'posts']],
  ])('8: followers that are %s', async (_, followers, metrics) => {
    const { drafts } = await read({ ...account, followers_count: followers })
    expect(drafts[0]?.readings.map(({ metric }) => metric)).toEqual(metrics)
  })
})

test.each([
  ['a timeline of several accounts', [status, { ...status, account: other }], 'unknown-source'],
  ['a list of followers', [account, other], 'unknown-source'],
  ['an error', { error: 'Record not found' }, 'error-answer'],
  ['an empty list', [], 'unknown-source'],
])('%s is not claimed', async (_, value, fault) => {
  await expect(read(value)).rejects.toThrow(expect.objectContaining({ fault }))
})

test('a count that is nested deeper than a program can follow is a rejection', async () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
  const { rejections } = await readBytes(
    JSON.stringify([{ ...status, favourites_count: 'deep' }]).replace('"deep"', deep),
    'answer.json',
  )
  expect(rejections.map(({ column, expected }) => [column, expected])).toEqual([['favourites_count', 'whole-number']])
})

test('private and direct messages are not read', async () => {
  const hidden = ['private', 'direct'].map((visibility) => ({ ...status, visibility }))
  const { drafts, rejections } = await read([...hidden, { ...status, visibility: 'unlisted' }])
  expect([drafts.length, rejections.length]).toEqual([1, 0])
})

test('fields that name persons keep the received bytes from being kept', () => {
  expect(mastodon.personColumns(['id', 'mentions', 'account'])).toEqual(['mentions'])
})

describeWithShared('recorded answers of Mastodon', () => {
  test.each(['account-statuses-page1.json', 'account-statuses-page2.json'])('%s: five posts', async (name) => {
    const path = sharedFile('samples', 'mastodon', name)
    const { source, drafts, rejections } = await readFile(path)
    const statuses = JSON.parse(readFileSync(path, 'utf8')) as readonly { uri: string; created_at: string }[]
    expect(source).toBe('mastodon')
    expect(rejections).toEqual([])
    expect(drafts.map(({ post }) => post?.externalId)).toEqual(statuses.map(({ uri }) => uri))
    expect(drafts.map(({ post }) => post?.publishedAt)).toEqual(
      statuses.map(({ created_at }) => created_at.replace(/\.\d+/, '')),
    )
    expect(drafts).toHaveLength(5)
    expect(drafts.every(({ post }) => post?.text?.startsWith('Toot number ') === true)).toBe(true)
    expect(new Set(drafts.map(({ page }) => page)).size).toBe(1)
  })

  test('the account looked up, and the answer for one that is not there', async () => {
    const { drafts } = await readFile(sharedFile('samples', 'mastodon', 'account-lookup.json'))
    expect(drafts[0]?.page.handle).toBe('mastodonpy_test@localhost:3000')
    expect(drafts[0]?.readings.map(({ metric, value }) => [metric, value])).toEqual([
      ['followers', 0],
      ['posts', 0],
    ])
    await expect(readFile(sharedFile('samples', 'mastodon', 'account-lookup-404.json'))).rejects.toThrow(
      expect.objectContaining({ fault: 'error-answer' }),
    )
  })
})
