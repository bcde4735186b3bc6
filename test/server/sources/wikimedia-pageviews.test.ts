// The numbered traps of Wikimedia's answers on page views, one test each, and the recorded answers beside this repository.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { notDrawnBecause } from '../../../data/model/observations.ts'
import { root } from '../../helpers/code.ts'
import { describeWithShared, sharedFile } from '../../helpers/shared.ts'
import { readBytes, readFile } from './read-file.ts'

const item = {
  project: 'fr.wikipedia',
  article: 'Association_de_démonstration',
  granularity: 'daily',
  timestamp: '2024010100',
  access: 'all-access',
  agent: 'user',
  views: 12,
}
const read = (...items: readonly unknown[]) => readBytes(JSON.stringify({ items }), 'answer.json')
const error = (status: number, detail: string) => ({
  detail,
  method: 'get',
  status,
  title: 'x',
  type: 'about:blank',
  uri: '/metrics/pageviews/per-article/fr.wikipedia/all-access/user/A/monthly/20260815/20260901',
})

test('trap 1: a 404 is no data, neither a 0 nor just any error', async () => {
  await expect(readBytes(JSON.stringify(error(404, 'The date(s) you used are valid …')), 'a.json')).rejects.toThrow(
    expect.objectContaining({ fault: 'no-article-views' }),
  )
})

test('trap 2: a day that is missing stays missing, a day of 0 is 0', async () => {
  const days = [item, { ...item, timestamp: '2024010300', views: 0 }, { ...item, timestamp: '2024010500', views: 4 }]
  const { drafts } = await read(...days)
  expect(drafts.flatMap(({ readings }) => readings.map(({ observedOn, value }) => [observedOn, value]))).toEqual([
    ['2024-01-01', 12],
    ['2024-01-03', 0],
    ['2024-01-05', 4],
  ])
})

test('trap 3: a title, its redirect and its accents are articles of their own; one accent has one form', async () => {
  const decomposed = item.article.normalize('NFD')
  expect(decomposed).not.toBe(item.article)
  const { drafts } = await read(
    item,
    { ...item, article: decomposed },
    { ...item, article: 'Association_de_demonstration' },
  )
  const [first, second, third] = drafts.map(({ page }) => page.ids[0])
  expect(first).toBe('fr.wikipedia/Association_de_démonstration')
  expect(second).toBe(first)
  expect(third).not.toBe(first)
})

test('trap 4: a request for part of a month, and the month or day that is not over', async () => {
  await expect(readBytes(JSON.stringify(error(400, 'no full months between dates')), 'a.json')).rejects.toThrow(
    expect.objectContaining({ fault: 'no-whole-month' }),
  )
  // The answer is of 21 November 2026.
  const timestamps = ['2026112000', '2026112100', '2026112200']
  const daily = await read(...timestamps.map((timestamp) => ({ ...item, timestamp })))
  expect(daily.drafts.map(({ readings }) => readings[0]?.observedOn)).toEqual(['2026-11-20'])
  expect(daily.rejections.map(({ line, expected }) => [line, expected])).toEqual([
    [2, 'whole-period'],
    [3, 'whole-period'],
  ])
  const months = ['2026100100', '2026110100'].map((timestamp) => ({ ...item, granularity: 'monthly', timestamp }))
  const monthly = await read(...months)
  expect(monthly.drafts.map(({ readings }) => readings[0]?.observedOn)).toEqual(['2026-10'])
  expect(monthly.rejections).toMatchObject([{ line: 2, column: 'timestamp', expected: 'whole-period' }])
})

test('trap 5: the README says when the data begins', () => {
  const row = readFileSync(join(root, 'README.md'), 'utf8')
    .split('\n')
    .find((line) => line.includes('`wikimedia-pageviews`'))
  expect(row).toContain('1er juillet 2015')
})

test('trap 6: another error of the service is refused as one, and plain text is no JSON', async () => {
  await expect(readBytes(JSON.stringify(error(403, 'x')), 'a.json')).rejects.toThrow(
    expect.objectContaining({ fault: 'error-answer' }),
  )
  await expect(readBytes('Too many requests', 'a.json')).rejects.toThrow(
    expect.objectContaining({ name: 'UnusableFile' }),
  )
})

test.each([
  ['2024010100', '2024-01-01'],
  ['20240229', '2024-02-29'],
])('trap 7: the day is in the first eight digits: %s', async (timestamp, day) => {
  expect((await read({ ...item, timestamp })).drafts[0]?.readings[0]?.observedOn).toBe(day)
})

test.each(['2024010105', '2023022900', '2024', 'hier', ''])('trap 7: %j is no day', async (timestamp) => {
  const { drafts, rejections } = await read(item, { ...item, timestamp })
  expect(drafts).toHaveLength(1)
  expect(rejections).toMatchObject([{ line: 2, column: 'timestamp', expected: 'day-or-month' }])
})

test('trap 8: a list of no article is no value', async () => {
  await expect(read()).rejects.toThrow(expect.objectContaining({ fault: 'unknown-source' }))
})

test('views of a month are a measure of their own, never a day; so are other accesses and agents', async () => {
  const { drafts } = await read(
    item,
    { ...item, granularity: 'monthly' },
    { ...item, access: 'desktop' },
    { ...item, agent: 'all-agents' },
  )
  const readings = drafts.flatMap((draft) => draft.readings)
  expect(readings.map(({ metric, precision }) => [metric, precision])).toEqual([
    ['views-per-day', 'day'],
    ['views-per-month', 'month'],
    ['views-per-day-desktop', 'day'],
    ['views-per-day-all-agents', 'day'],
  ])
})

test('an article is kept and listed, never drawn among pages of networks', async () => {
  const [draft] = (await read(item)).drafts
  const [reading] = draft?.readings ?? []
  expect(draft?.page).toMatchObject({ platform: 'wikipedia', handle: 'Association_de_démonstration' })
  if (reading === undefined) throw new Error('no reading')
  expect(notDrawnBecause({ platform: 'wikipedia', ...reading })).toBe('unknown-platform')
})

test('one title in two languages is two articles', async () => {
  const { drafts } = await read(item, { ...item, project: 'de.wikipedia.org' })
  expect(drafts.map(({ page }) => page.ids[0])).toEqual([
    'fr.wikipedia/Association_de_démonstration',
    'de.wikipedia/Association_de_démonstration',
  ])
})

describeWithShared('recorded answers on page views', () => {
  const file = (name: string) => sharedFile('samples', 'wikimedia-pageviews', name)

  test('an article by month: every month, every number', async () => {
    const path = file('per-article-monthly.json')
    const said = JSON.parse(readFileSync(path, 'utf8')).items as readonly { timestamp: string; views: number }[]
    const { source, drafts, rejections } = await readFile(path)
    expect([source, drafts.length, rejections]).toEqual(['wikimedia-pageviews', 46, []])
    expect(drafts.flatMap(({ readings }) => readings.map(({ observedOn, value }) => [observedOn, value]))).toEqual(
      said.map(({ timestamp, views }) => [`${timestamp.slice(0, 4)}-${timestamp.slice(4, 6)}`, views]),
    )
  })

  test.each([
    ['project-aggregate-monthly.json', 'whole-project'],
    ['error-404.json', 'no-article-views'],
    ['error-400-no-full-months.json', 'no-whole-month'],
  ])('%s is refused: %s', async (name, fault) => {
    await expect(readFile(file(name))).rejects.toThrow(expect.objectContaining({ fault }))
  })
})
