// Traps of Meta Content Library, each under its name. No real file may be kept: its terms forbid to pass them on.

import { describe, expect, test } from 'vitest'
import { metaContentLibrary } from '../../../server/sources/meta-content-library.ts'
import { readBytes } from './read-file.ts'

const page: Readonly<Record<string, string>> = {
  id: '900000000000000011',
  creation_time: '2024-03-05T09:30:00+00:00',
  'post_owner.id': '400000000000000001',
  'post_owner.type': 'page',
  'surface.id': '400000000000000001',
  'surface.type': 'page',
  'surface.username': 'assurancedemo',
  'statistics.reaction_count': '52',
  'statistics.comment_count': '3',
  'statistics.share_count': '0',
  'statistics.views': '1500',
}

const read = (changes: Readonly<Record<string, string | undefined>> = {}) => {
  const cells = Object.entries({ ...page, ...changes }).filter(([, cell]) => cell !== undefined)
  return readBytes(`${cells.map(([name]) => name).join(',')}\n${cells.map(([, cell]) => cell).join(',')}\n`)
}

describe('traps of the format', () => {
  test.each(['reaction', 'comment', 'share'])('1: %ss that are not available are unknown, not 0', async (kind) => {
    const { drafts } = await read({ [`statistics.${kind}_count`]: '' })
    const counts = drafts[0]?.post?.counts
    expect([counts?.reactions, counts?.comments, counts?.shares].filter((count) => count === null)).toHaveLength(1)
  })

  test('1: 0 shares are 0', async () => {
    expect((await read()).drafts[0]?.post?.counts.shares).toBe(0)
  })

  test('1: what lies below the thresholds is not available: views of 100 or fewer, followers of small pages', async () => {
    const { drafts } = await read({
      'statistics.views': '',
      'statistics.reaction_count': '',
      'statistics.comment_count': '',
      'statistics.share_count': '',
      'post_owner.follower_count': '',
    })
    expect(Object.values(drafts[0]?.post?.counts ?? { none: 0 }).every((count) => count === null)).toBe(true)
    expect(drafts[0]?.readings).toEqual([])
  })

  test('2: its ids are marked as its own; the handle joins the page with other sources', async () => {
    const { drafts } = await read()
    expect(drafts[0]?.page).toMatchObject({ ids: ['mcl:400000000000000001'], handle: 'assurancedemo' })
    expect(drafts[0]?.post?.externalId).toBe('mcl:900000000000000011')
  })

  test('3: an id keeps all its digits', async () => {
    const { drafts } = await read({ id: '9007199254740993' })
    expect(drafts[0]?.post?.externalId).toBe('mcl:9007199254740993')
  })

  test.each(['id', 'post_owner.id'])('3: an id that a spreadsheet rounded is refused: %s', async (column) => {
    const rounded = '4.00000000000000E+17'
    const changes = column === 'id' ? { id: rounded } : { 'post_owner.id': rounded, 'surface.id': rounded }
    const { drafts, rejections } = await read(changes)
    expect(drafts).toEqual([])
    expect(rejections[0]).toMatchObject({ found: rounded, expected: 'whole-number' })
  })

  test('4: views of every kind of post are no video views', async () => {
    const { drafts, recognition } = await read()
    expect(drafts[0]?.post?.counts).toMatchObject({ views: null, viewsTotal: null, viewsCrossposts: null })
    expect(recognition.ignoredColumns).toContain('statistics.views')
  })

  test('5: names of before are read as those of today', async () => {
    const today = await read()
    const before = await read({
      'post_owner.id': undefined,
      'post_owner.type': undefined,
      'post_owner.data.id': page['post_owner.id'],
      'post_owner.data.type': 'page',
      'statistics.view_date_last_refreshed': '2023-03-12',
    })
    expect(before.drafts).toEqual(today.drafts)
    expect(before.recognition.variant).toBe('content-library-facebook')
  })
})

test.each([
  ['in a group', { 'surface.type': 'group', 'surface.id': '400000000000000050' }, 'surface.id'],
  ['on the page of another', { 'surface.id': '400000000000000002' }, 'surface.id'],
  ['of a profile', { 'surface.type': 'profile' }, 'surface.type'],
])('a post %s is refused', async (_, changes, column) => {
  const { drafts, rejections } = await read(changes)
  expect(drafts).toEqual([])
  expect(rejections).toMatchObject([{ column, expected: 'page-not-group' }])
})

test('a share of another post is not own content; without a sign of it nothing is said', async () => {
  expect((await read({ shared_post_id: '900000000000000099' })).drafts[0]?.post?.isOwn).toBe(false)
  expect((await read({ shared_post_id: '' })).drafts[0]?.post?.isOwn).toBeNull()
})

test.each([
  ['comments', 'id,creation_time,text,owner.id,owner.name,parent_comment_id,statistics.reaction_count'],
  ['posts of no known platform', 'id,creation_time,text,post_owner.id,statistics.like_count'],
  ['pages', 'id,name,about,follower_count,creation_date'],
])('a file of %s is not taken', async (_, header) => {
  const head = { columns: header.split(','), file: 'meta-content-library.csv' }
  expect(metaContentLibrary.recognises(head)).toBeNull()
})

test('a file of posts without the place they stand is not guessed at', async () => {
  await expect(read({ 'surface.id': undefined, 'surface.type': undefined })).rejects.toMatchObject({
    fault: 'missing-columns',
    found: 'surface.id, surface.type',
  })
})

test('names of who wrote are columns about persons: the received file is not kept', () => {
  const columns = ['id', 'post_owner.id', 'post_owner.name', 'post_owner.username', 'surface.name', 'text']
  expect(metaContentLibrary.personColumns(columns)).toEqual(['post_owner.name', 'post_owner.username', 'surface.name'])
})
