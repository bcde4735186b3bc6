// Why a file is taken for what it is: for every fixture of every source the columns (or paths of JSON) that decided, all of
// them truly in the file; what comes next to it; and for a file that no source knows, what it comes nearest to.

import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { UnusableFile } from '../../../server/formats/format.ts'
import { recogniseFormat } from '../../../server/formats/index.ts'
import { recogniseByRows } from '../../../server/ingest/by-rows.ts'
import { recogniseSource, sources } from '../../../server/sources/index.ts'
import type { Head } from '../../../server/sources/source.ts'
import { root } from '../../helpers/code.ts'

const folder = join(root, 'test', 'fixtures', 'sources')
const cases = sources.flatMap(({ key }) =>
  (existsSync(join(folder, key)) ? readdirSync(join(folder, key)) : [])
    .filter((name) => !name.endsWith('.expected.json'))
    .map((name) => [key, name] as const),
)

const headOf = async (path: string): Promise<Head> => {
  const table = await recogniseFormat(path, path).open(path, () => {})
  table.close()
  return { columns: table.columns, file: 'export', above: table.above, sample: table.sample, today: '2026-11-22' }
}

/** Every path through the value, from any object in it. */
const pathsIn = (value: unknown, ends = new Set<string>(), above: readonly string[] = []): ReadonlySet<string> => {
  if (Array.isArray(value)) for (const item of value) pathsIn(item, ends, above)
  else if (typeof value === 'object' && value !== null)
    for (const [name, field] of Object.entries(value)) {
      const here = [...above.map((path) => `${path}.${name}`), name]
      for (const path of here) ends.add(path)
      pathsIn(field, ends, here)
    }
  return ends
}

test.each(cases)('%s/%s is known by what it holds', async (key, name) => {
  const path = join(folder, key, name)
  const head = await headOf(path)
  const open = () => recogniseFormat(path, path).open(path, () => {})
  const { source, because, runnerUp } = await recogniseByRows(head, undefined, open)
  expect(source.key).toBe(key)
  expect(because.length).toBeGreaterThan(0)
  const known = head.sample === undefined ? new Set([...head.columns, ...(head.above ?? [])]) : pathsIn(head.sample)
  expect(because.filter((column) => !known.has(column))).toEqual([])
  // Not everything: a reason that names all columns is none.
  if (head.columns.length > 12) expect(because.length).toBeLessThan(head.columns.length)
  if (runnerUp === null) return
  expect(runnerUp.source).not.toBe(key)
  expect(runnerUp.because.filter((column) => !known.has(column))).toEqual([])
  expect(runnerUp.because.length).toBeGreaterThanOrEqual(runnerUp.missing.length)
})

test('every source says what it is known by', () => {
  for (const { key, marks = [] } of sources) {
    expect({ key, sets: marks.length > 0, empty: marks.some((set) => set.length === 0) }).toEqual({
      key,
      sets: true,
      empty: false,
    })
  }
})

const flat = (header: string): Head => ({ columns: header.split(','), file: 'x.csv' })

test('what was recognised names the source that comes next, and what it lacks', () => {
  const { source, because, runnerUp } = recogniseSource(
    flat('Page Name,User Name,Facebook Id,Likes at Posting,Followers at Posting,Post Created,Type,URL,Message'),
  )
  expect(source.key).toBe('crowdtangle-facebook')
  expect(because).toEqual(['Page Name', 'Likes at Posting', 'Followers at Posting', 'Post Created', 'URL'])
  expect(runnerUp).toEqual({
    source: 'crowdtangle-instagram',
    because: ['User Name', 'Followers at Posting', 'Post Created', 'URL'],
    missing: ['Account'],
  })
})

const nearestOf = (head: Head) => {
  try {
    recogniseSource(head)
  } catch (error) {
    if (error instanceof UnusableFile) return { fault: error.fault, nearest: error.nearest }
    throw error
  }
  throw new Error('the file was recognised')
}

test.each<[header: string, nearest: unknown]>([
  [
    'video title,Video link,Post time,Likes',
    { source: 'tiktok-videos', because: ['video title', 'Video link', 'Post time'], missing: ['Video views'] },
  ],
  [
    'Post id,Date,Post text,Likes',
    { source: 'x-posts', because: ['Post id', 'Date', 'Post text'], missing: ['Impressions'] },
  ],
  ['a,b,c', null],
  ['Likes,URL', null],
])('a file that no source knows hears what it comes nearest to: %s', (header, nearest) => {
  expect(nearestOf(flat(header))).toEqual({ fault: 'unknown-source', nearest })
})

test('so does JSON', () => {
  const sample = [{ uri: 'https://m.example/1', account: { acct: 'a' }, favourites_count: 3 }]
  expect(nearestOf({ columns: [], file: 'x.json', sample })).toEqual({
    fault: 'unknown-source',
    nearest: { source: 'mastodon', because: ['uri', 'account.acct', 'favourites_count'], missing: ['reblog'] },
  })
})

test('of several sources that claim a file, the one that reads most of it is taken', () => {
  // Two of the four columns of a table of values, and all of a CrowdTangle export.
  const header = 'Page Name,Followers at Posting,Post Created,URL,Type,Likes,Love,platform,value'
  const { source, runnerUp } = recogniseSource(flat(header))
  expect(source.key).toBe('crowdtangle-facebook')
  expect(runnerUp).toEqual({ source: 'page-observations', because: ['platform', 'value'], missing: [] })
})
