// Tables of stored data by command: the same rows as any other file of them, named after its table, whole or not there.

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readerOf } from '../../../data/model/words/index.ts'
import { rowsTooMany, storedFileName, storedTable } from '../../../server/export/stored-file.ts'
import { csv } from '../../../server/formats/csv.ts'
import { xlsx } from '../../../server/formats/xlsx.ts'
import { openStore } from '../../../server/store/open.ts'
import { run } from '../../helpers/command.ts'
import { temporaryFolder } from '../../helpers/temporary.ts'
import { aRow } from '../ingest/damaged.ts'
import { cellsOf, csvOf, header } from '../ingest/exports.ts'
import { imported } from '../ingest/importing.ts'

const folder = temporaryFolder()
const database = join(folder, 'portevoix.db')

test('the command writes posts and pages as tables', async () => {
  const received = join(folder, 'crowdtangle.csv')
  writeFileSync(received, csvOf([header, ...[0, 1, 2].map((post) => [...cellsOf(aRow(post, { text: '=1+1' }))])]))
  expect((await run('ingest.ts', [received, '--json'], { database })).code).toBe(0)
  const tables = [
    ['posts.csv', ['--dialect', 'rfc4180', '--with-text'], ',=1+1,'],
    ['posts.csv', ['--dialect', 'excel-fr', '--texts', 'all'], ";'=1+1;"],
    ['posts.csv', ['--texts', 'none'], ';photo;;'],
    ['all.csv', ['--table', 'pages'], 'platform;key;aliases;'],
  ] as const
  for (const [name, args, expected] of tables) {
    const out = join(folder, name)
    const ran = await run('export.ts', ['--out', out, ...args], { database, language: 'fr' })
    expect(ran).toMatchObject({ code: 0, err: '' })
    expect(readFileSync(out, 'utf8')).toContain(expected)
  }
  const book = join(folder, 'posts.xlsx')
  expect((await run('export.ts', ['--out', book, '--with-text'], { database, language: 'en' })).code).toBe(0)
  const table = await xlsx.open(book, () => {})
  const column = table.columns.indexOf('text')
  expect([...table.rows].map((row) => ('cells' in row ? row.cells[column] : null))).toEqual(['=1+1', '=1+1', '=1+1'])
  table.close()
  const other = await csv.open(join(folder, 'all.csv'), () => {})
  expect([...other.rows].length).toBeGreaterThan(1)
  other.close()
  expect(existsSync(`${book}.part`)).toBe(false)
})

test('a sheet that has no room is known before it is written', async () => {
  const store = openStore(':memory:')
  await imported(store, join(folder, 'crowdtangle.csv'))
  const table = storedTable('posts')
  if (table === null) throw new Error('no posts')
  expect(rowsTooMany(store, { table, format: 'xlsx' })).toBe(null)
  const crowded = { ...store, posts: { ...store.posts, count: () => 1_048_576 } }
  expect(rowsTooMany(crowded, { table, format: 'xlsx' })).toBe(1_048_576)
  expect(
    rowsTooMany({ ...crowded, posts: { ...store.posts, count: () => 1_048_575 } }, { table, format: 'xlsx' }),
  ).toBe(null)
  expect(rowsTooMany(crowded, { table, format: 'csv' })).toBe(null)
  store.close()
})

test('names of files and tables', () => {
  const table = storedTable('values')
  if (table === null) throw new Error('no values')
  const reader = readerOf('en')
  const asked = {
    table,
    format: 'csv',
    dialect: 'rfc4180',
    texts: 'none',
    data: 'demo',
    day: '2026-11-23',
    reader,
  } as const
  expect(storedFileName(asked)).toBe('porte-voix-values-invented-2026-11-23.csv')
  expect(storedFileName({ ...asked, data: 'real', format: 'xlsx' })).toBe('porte-voix-values-2026-11-23.xlsx')
  expect(storedTable('constructor')).toBe(null)
})
