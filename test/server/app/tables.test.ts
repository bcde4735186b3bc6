// Stored data as tables over HTTP: every row once, in both dialects and as a workbook, texts only where they may be passed on.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { unled } from '../../../data/model/delimited.ts'
import { ownTables } from '../../../data/model/own-tables.ts'
import { storedTables } from '../../../server/export/tables/index.ts'
import { csv } from '../../../server/formats/csv.ts'
import type { Format } from '../../../server/formats/format.ts'
import { xlsx } from '../../../server/formats/xlsx.ts'
import { textsOnly } from '../../../server/store/selection.ts'
import { type Running, startServer } from '../../helpers/server.ts'
import { temporaryFolder } from '../../helpers/temporary.ts'
import { aRow } from '../ingest/damaged.ts'
import { cellsOf, csvOf, header } from '../ingest/exports.ts'
import { imported } from '../ingest/importing.ts'
import { ask, refused } from './client.ts'

const folder = temporaryFolder()
const texts = [
  '=1+1',
  '- Bonjour; à "tous"\nles aidants',
  '+33 1 23 45 67 89',
  '-5 %',
  'Un texte, simple',
  '@aidants',
] as const
let server: Running
beforeAll(async () => {
  server = await startServer(temporaryFolder(), true)
  const path = join(folder, 'crowdtangle.csv')
  writeFileSync(path, csvOf([header, ...texts.map((text, post) => [...cellsOf(aRow(post, { text }))])]))
  await imported(server.datasets.real, path)
})
afterAll(async () => {
  expect(server.logged).toEqual([])
  await server.close()
})

const readBack = async (format: Format, bytes: Uint8Array): Promise<readonly (readonly string[])[]> => {
  const path = join(folder, `read.${format.key}`)
  writeFileSync(path, bytes)
  const table = await format.open(path, () => {})
  try {
    return [[...table.columns], ...[...table.rows].map((row) => ('cells' in row ? [...row.cells] : []))]
  } finally {
    table.close()
  }
}

const tableOf = async (name: string, query: Record<string, string>): Promise<Response> => {
  const response = await ask(server.origin, 'table', { params: { name }, query })
  expect({ name, status: response.status }).toEqual({ name, status: 200 })
  return response
}
const cellsIn = async (name: string, query: Record<string, string>): Promise<readonly (readonly string[])[]> =>
  readBack(name.endsWith('.csv') ? csv : xlsx, new Uint8Array(await (await tableOf(name, query)).arrayBuffer()))
const sorted = (rows: Iterable<readonly unknown[]>): readonly string[] =>
  [...rows].map((row) => JSON.stringify(row.map((cell) => (cell === null ? '' : String(cell))))).sort()

describe.each(ownTables.filter(({ name }) => name !== 'decisions' && name !== 'needs').map(({ name }) => name))(
  '%s',
  (name) => {
    test('every row of the demonstration once, in both dialects', async () => {
      const demo = server.datasets.demo()
      const table = storedTables.find((one) => one.name === name)
      if (demo === null || table === undefined) throw new Error(`no ${name}`)
      const expected = sorted(table.rows(demo, textsOnly('allowed')))
      expect(expected.length).toBeGreaterThan(1)
      const [columns, ...research] = await cellsIn(`${name}.csv`, { data: 'demo', dialect: 'rfc4180' })
      expect(columns).toEqual(table.fields.map((field) => field.name))
      expect(sorted(research)).toEqual(expected)
      const [, ...spreadsheet] = await cellsIn(`${name}.csv`, { data: 'demo', dialect: 'excel-fr' })
      const numbers = table.fields.map(({ type }) => type === 'number')
      const back = spreadsheet.map((row) =>
        row.map((cell, at) => (numbers[at] === true ? cell.replace(',', '.') : unled(cell))),
      )
      expect(sorted(back)).toEqual(expected)
      if (table.rowsAsStored !== undefined)
        expect(sorted(table.rowsAsStored(demo, textsOnly('allowed')))).toEqual(expected)
    })
  },
)

test('posts as a workbook: numbers, dates and texts', async () => {
  const [columns = [], ...rows] = await cellsIn('posts.xlsx', { texts: 'all' })
  const [, ...lines] = await cellsIn('posts.csv', { texts: 'all', dialect: 'rfc4180' })
  expect(rows).toHaveLength(texts.length)
  const dates = ['publishedAt', 'observedAt'].map((name) => columns.indexOf(name))
  // The reader writes midnight as the day alone.
  const instantOf = (text: string): string => (text.length === 10 ? `${text}T00:00:00Z` : `${text.replace(' ', 'T')}Z`)
  const back = rows.map((row) => row.map((cell, at) => (dates.includes(at) ? instantOf(cell) : cell)))
  expect(sorted(back)).toEqual(sorted(lines))
})

test('texts whose licence forbids passing them on are left out unless asked for', async () => {
  const textIn = async (query: Record<string, string>): Promise<readonly string[]> => {
    const [columns = [], ...rows] = await cellsIn('posts.csv', { dialect: 'rfc4180', ...query })
    expect(rows).toHaveLength(texts.length)
    return rows.map((row) => row[columns.indexOf('text')] ?? '').toSorted()
  }
  const none = texts.map(() => '')
  expect(await textIn({})).toEqual(none)
  expect(await textIn({ texts: 'none' })).toEqual(none)
  expect(await textIn({ texts: 'all' })).toEqual(texts.toSorted())
})

test('nothing runs in the dialect of spreadsheets, numbers stay numbers', async () => {
  const text = await (await tableOf('posts.csv', { texts: 'all', dialect: 'excel-fr' })).text()
  for (const led of [";'=1+1;", `;"'- Bonjour; à ""tous""\nles aidants";`, ";'@aidants;"]) expect(text).toContain(led)
  for (const kept of [';+33 1 23 45 67 89;', ';-5 %;']) expect(text).toContain(kept)
})

test('names, types and what the file is called', async () => {
  const response = await tableOf('posts.csv', { data: 'demo' })
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(response.headers.get('content-disposition')).toBe(
    'attachment; filename="porte-voix-posts-invented-2026-06-15.csv"',
  )
  const bytes = Buffer.from(await response.arrayBuffer())
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const english = Buffer.from(await (await tableOf('actors.csv', { lang: 'en' })).arrayBuffer())
  expect(english.toString().startsWith('slug,name,')).toBe(true)
})

test('what is no table is not found, what nobody offers is refused', async () => {
  for (const name of ['posts', 'posts.pdf', 'imports.csv', '__proto__.csv', 'constructor.xlsx'])
    await refused(await ask(server.origin, 'table', { params: { name } }), 404)
  for (const query of [{ dialect: 'tsv' }, { texts: 'some' }, { data: 'other' }, { limit: '10' }] as Record<
    string,
    string
  >[])
    await refused(await ask(server.origin, 'table', { params: { name: 'posts.csv' }, query }), 400)
})

test('who stops in the middle of a download leaves nothing behind', async () => {
  const stop = new AbortController()
  const response = await fetch(`${server.origin}/api/tables/posts.csv?data=demo`, { signal: stop.signal })
  const reader = response.body?.getReader()
  await reader?.read()
  stop.abort()
  expect((await tableOf('actors.csv', {})).status).toBe(200)
})
