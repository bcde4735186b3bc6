// Traps of the CrowdTangle API's posts as scripts write them to CSV, each under its name; the text of objects in cells; the
// real file, held against regular expressions that know nothing of the reader.

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mapInText, type Nested } from '../../../server/sources/python-text.ts'
import { describeWithShared, sharedFile } from '../../helpers/shared.ts'
import { readNaively } from '../formats/naive-reader.ts'
import { readBytes, readFile } from './read-file.ts'

const header = 'platformId,platform,date,updated,type,message,link,postUrl,subscriberCount,statistics,account'
const zeros = "'wowCount': 0, 'hahaCount': 0, 'sadCount': 0, 'angryCount': 0"

type Cells = Readonly<Partial<Record<'id' | 'platform' | 'date' | 'statistics' | 'account', string>>>

const fileOf = (cells: Cells): string => {
  const account =
    "{'handle': 'assodemo', 'subscriberCount': 12, 'url': 'https://www.facebook.com/103000000000057', 'platformId': '100064000000075', 'accountType': 'facebook_page'}"
  const row = [
    cells.id ?? '100064000000075_7001',
    cells.platform ?? 'Facebook',
    cells.date ?? '2023-11-23 01:00:00',
    '2023-11-24 00:00:00',
    'photo',
    'Bonjour',
    '0',
    'https://www.facebook.com/100064000000075/posts/7001',
    '10',
    cells.statistics ?? `{'actual': {'likeCount': 1, 'loveCount': 2, ${zeros}}}`,
    cells.account ?? account,
  ]
  return `${header}\n${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`
}

const draftOf = async (cells: Cells) => (await readBytes(fileOf(cells))).drafts[0]

describe('traps of the format', () => {
  test('1: a time of the API is UTC and names the same post as the local time of the site', async () => {
    const ofSite = await readBytes(
      'Page Name,Post Created,Total Interactions,URL\nA,2023-11-22 20:00:00 EST,3,https://www.facebook.com/100064000000075/posts/7001\n',
    )
    const ofApi = await draftOf({})
    expect(ofSite.source).toBe('crowdtangle-facebook')
    expect(ofApi?.post?.publishedAt).toBe('2023-11-23T01:00:00Z')
    expect(ofSite.drafts[0]?.post).toMatchObject({
      externalId: ofApi?.post?.externalId,
      publishedAt: ofApi?.post?.publishedAt,
    })
    expect(ofSite.drafts[0]?.page.ids[0]).toBe(ofApi?.page.ids[0])
  })

  test.each([
    [`{'name': "L'entraide", 'handle': 'a', 'verified': True, 'x': None}`, "L'entraide"],
    [`{'name': 'dit "oui"', 'handle': 'a', 'verified': False}`, 'dit "oui"'],
    [`{'name': 'l\\'une et "l\\'autre"', 'handle': 'a'}`, 'l\'une et "l\'autre"'],
    [`{"name": "en JSON, l'aide", "handle": "a", "verified": true, "x": null}`, "en JSON, l'aide"],
    [`{'name': 'caf\\xe9 \\u00e0 \\U0001f384', 'handle': 'a', 'tags': ['b', ('c',)]}`, 'café à 🎄'],
  ])('2: an object in Python text is read, not exchanged quote by quote: %s', async (account, name) => {
    expect((await draftOf({ account }))?.page).toMatchObject({ name, handle: 'a' })
  })

  test.each(["{'a': 1", "{'a' 1}", 'nothing', '', '[1]', "{'a': __import__('os')}", "{'a': '\\u12'}", "{'a': 1} x"])(
    '2: text that is no object is refused clearly: %j',
    async (statistics) => {
      const { drafts, rejections } = await readBytes(fileOf({ statistics }))
      expect(drafts).toEqual([])
      expect(rejections).toEqual([{ line: 2, column: 'statistics', found: statistics, expected: 'object-text' }])
    },
  )

  test('3 and 4: the past reaction counts, a reaction that did not exist yet is not missed', async () => {
    const statistics = `{'actual': {'likeCount': 1, 'loveCount': 2, 'thankfulCount': 40, ${zeros}}}`
    expect((await draftOf({ statistics }))?.post?.counts).toMatchObject({ reactions: 43, cares: null })
    const withoutSad = "{'actual': {'likeCount': 1, 'loveCount': 2, 'wowCount': 0, 'hahaCount': 0, 'angryCount': 0}}"
    expect((await draftOf({ statistics: withoutSad }))?.post?.counts).toMatchObject({ reactions: null, sads: null })
  })

  test('5: the older id in the address of the account is kept beside the newer one', async () => {
    expect((await draftOf({}))?.page.ids).toEqual(['100064000000075', '103000000000057'])
  })

  test('what the model expected is never a count', async () => {
    const { drafts, rejections } = await readBytes(fileOf({ statistics: "{'expected': {'likeCount': 9}}" }))
    expect(drafts).toEqual([])
    expect(rejections[0]?.expected).toBe('object-text')
  })

  test('a profile is refused without its name', async () => {
    const account = "{'name': 'Personne Inventée', 'handle': 'p', 'accountType': 'facebook_profile'}"
    const { drafts, rejections } = await readBytes(fileOf({ account }))
    expect(drafts).toEqual([])
    expect(rejections).toEqual([{ line: 2, column: 'platform', found: 'Facebook', expected: 'page-not-group' }])
  })

  test('the followers that a rejected row states are taken from the next row', async () => {
    const [top, bad = ''] = fileOf({ date: 'hier' }).split('\n')
    const good = fileOf({}).split('\n')[1]
    const { drafts, rejections } = await readBytes(`${top}\n${bad}\n${good}\n${good}\n`)
    expect(rejections).toHaveLength(1)
    expect(drafts.map(({ readings }) => readings.map(({ value }) => value))).toEqual([[12], []])
  })
})

describe('objects as text', () => {
  const plain = (value: Nested): unknown =>
    value instanceof Map
      ? Object.fromEntries([...value].map(([key, inner]) => [key, plain(inner)]))
      : Array.isArray(value)
        ? value.map(plain)
        : value

  test('any JSON object is read as JSON.parse reads it', () => {
    const scalar = fc.oneof(fc.string({ unit: 'grapheme' }), fc.maxSafeInteger(), fc.boolean(), fc.constant(null))
    const key = fc.string().filter((text) => text !== '__proto__')
    const object = fc.dictionary(key, fc.oneof(scalar, fc.array(scalar), fc.dictionary(key, scalar)), {
      noNullPrototype: true,
    })
    fc.assert(
      fc.property(object, (value) => {
        const read = mapInText(JSON.stringify(value))
        expect(read === null ? null : plain(read)).toEqual(value)
      }),
    )
  })

  test('no text makes it throw or hang', () => {
    const sign = fc.constantFrom(...`{}[]()'":,\\ntux0123-+.eE True None`)
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 80 }), (text) => {
        const read = mapInText(`{${text}`)
        expect(read === null || read instanceof Map).toBe(true)
      }),
    )
    expect(mapInText('{"a":'.repeat(100_000))).toBeNull()
  })

  test('a number too large to be exact stays text', () => {
    expect(mapInText("{'id': 123456789012345678901}")?.get('id')).toBe('123456789012345678901')
  })
})

describeWithShared('a real file of the CrowdTangle API', () => {
  const path = sharedFile('samples', 'crowdtangle-api', 'posts-flattened-20231123.csv')

  test('every row, every count', async () => {
    const [top, ...records] = readNaively(readFileSync(path, 'utf8').replace(/^\ufeff/, ''), ',').records
    const column = (name: string) => records.map(({ cells }) => cells[top?.cells.indexOf(name) ?? -1] ?? '')
    const { source, drafts, rejections } = await readFile(path)
    expect(source).toBe('crowdtangle-api-flattened')
    expect(rejections).toEqual([])
    expect(drafts).toHaveLength(10)
    expect(drafts.map(({ page, post }) => `${page.ids[0]}_${post?.externalId}`)).toEqual(column('platformId'))
    expect(drafts.map(({ post }) => post?.publishedAt)).toEqual(
      column('date').map((date) => `${date.replace(' ', 'T')}Z`),
    )
    const actual = column('statistics').map((text) => text.slice(0, text.indexOf("'expected'")))
    const counts = (kinds: string) =>
      actual.map((text) =>
        [...text.matchAll(new RegExp(`'(?:${kinds})Count': (\\d+)`, 'g'))].reduce((sum, [, n]) => sum + Number(n), 0),
      )
    expect(drafts.map(({ post }) => post?.counts.reactions)).toEqual(
      counts('like|love|wow|haha|sad|angry|thankful|care'),
    )
    expect(drafts.map(({ post }) => post?.counts.comments)).toEqual(counts('comment'))
    expect(drafts.map(({ post }) => post?.counts.shares)).toEqual(counts('share'))
    expect(drafts.map(({ post }) => post?.counts.followers)).toEqual(column('subscriberCount').map(Number))
    const pages = new Set(drafts.map(({ page }) => page.ids[0]))
    expect(pages.size).toBe(7)
    expect(drafts.flatMap(({ readings }) => readings)).toHaveLength(pages.size)
    expect(drafts[0]?.readings[0]).toMatchObject({ metric: 'followers', value: 32541021, observedOn: '2023-11-23' })
  })
})
