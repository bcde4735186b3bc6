// Files that speak of one page without naming it: the page that the person names, the same bytes for another page, undo,
// and the day of the export that tells their years.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { pageDraftOf } from '../../../data/model/platforms.ts'
import { undoImport } from '../../../server/ingest/undo.ts'
import { openStore } from '../../../server/store/open.ts'
import { temporaryFolder } from '../../helpers/temporary.ts'
import { imported, importInto } from './importing.ts'

const folder = temporaryFolder()
const fileOf = (name: string, text: string): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const followers = fileOf(
  'FollowerHistory.csv',
  'Date,Followers,Difference in followers from previous day\n2024-06-01,1204,4\n',
)
const own = 'https://www.tiktok.com/@association.demo07'
const other = 'https://www.tiktok.com/@association.demo08'
const asked = (address: string) => ({ page: pageDraftOf(address) })
const statesOf = (store: ReturnType<typeof openStore>) =>
  [...store.readings.states('tiktok', 'followers', '2024-01-01', '2024-12-31')].map(({ pageId, day, value }) => [
    store.pages.get(pageId)?.handle,
    day,
    value,
  ])

test('without its page the file is refused, and says on which network it is', async () => {
  const store = openStore(':memory:')
  const { report, recognised } = await importInto(store, followers)
  expect(report).toMatchObject({ importId: null, error: { code: 'page-not-named', found: 'TikTok' } })
  expect(recognised?.needsPageOn).toBe('tiktok')
  const elsewhere = await importInto(store, followers, asked('https://x.com/asso_demo_07'))
  expect(elsewhere.report).toMatchObject({ importId: null, error: { code: 'page-elsewhere', found: 'TikTok' } })
  expect(store.imports.count()).toBe(0)
})

test('followers that a file states of a page are those of its figures', async () => {
  const store = openStore(':memory:')
  await imported(store, followers, asked(own))
  expect(statesOf(store)).toEqual([['association.demo07', '2024-06-01', 1204]])
})

describe('the same bytes again', () => {
  test('for the same page, however its address is written: not read again', async () => {
    const store = openStore(':memory:')
    const first = await imported(store, followers, asked(own))
    const again = await importInto(store, followers, asked('tiktok.com/@Association.Demo07?lang=fr'))
    expect(again).toMatchObject({ isRepeated: true, report: { importId: first, unchanged: 1, inserted: 0 } })
  })

  test('for another page: another import, and each is undone by itself', async () => {
    const store = openStore(':memory:')
    const before = store.contentHash()
    const mistake = await imported(store, followers, asked(other))
    const afterMistake = store.contentHash()
    const right = await imported(store, followers, asked(own))
    expect(right).not.toBe(mistake)
    expect(statesOf(store)).toHaveLength(2)
    undoImport(store, mistake, '2024-07-02T00:00:00Z')
    expect(statesOf(store)).toEqual([['association.demo07', '2024-06-01', 1204]])
    undoImport(store, right, '2024-07-02T00:00:00Z')
    expect(store.contentHash()).toBe(before)
    expect(afterMistake).not.toBe(before)
  })

  test('a page that nobody asked for makes no other import', async () => {
    const store = openStore(':memory:')
    const path = fileOf(
      'values.csv',
      'actor,platform,metric,value,observed_on\nasso-demo,facebook,followers,12,2024-06-01\n',
    )
    const first = await imported(store, path)
    expect(await importInto(store, path, asked(own))).toMatchObject({ isRepeated: true, report: { importId: first } })
  })

  test('in another zone: read again, the same posts at another instant', async () => {
    const store = openStore(':memory:')
    const path = fileOf(
      'zones.csv',
      'Post ID,Page ID,Publish time,Permalink,"Reactions, Comments and Shares"\n122100000000004321,61550000000123,06/13/2024 07:30,https://www.facebook.com/61550000000123/posts/122100000000004321,3\n',
    )
    const paris = await imported(store, path, { zone: 'Europe/Paris' })
    const { report } = await importInto(store, path, { zone: 'America/Cayenne' })
    expect(report).toMatchObject({ updated: 1, inserted: 0 })
    expect(report.importId).not.toBe(paris)
    expect(await importInto(store, path, { zone: 'Europe/Paris' })).toMatchObject({ isRepeated: true })
  })
})

test('days without a year need the day of the export', async () => {
  const store = openStore(':memory:')
  const path = fileOf('Overview.csv', 'Date,Video Views,Profile Views\nDecember 31,5,1\nJanuary 1,6,2\n')
  expect((await importInto(store, path, asked(own))).report.error).toMatchObject({ code: 'year-not-stated', line: 2 })
  const { preview } = await importInto(store, path, { ...asked(own), observedAt: '2024-01-05' })
  expect(preview.map(({ publishedAt, stated }) => [publishedAt, stated?.metric])).toEqual([
    ['2023-12-31', 'video-views-per-day'],
    ['2024-01-01', 'video-views-per-day'],
  ])
})
