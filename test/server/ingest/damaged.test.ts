// Files that are not what they claim: refused with reason, line and column, and nothing of them stored; what is good in a
// damaged file goes in.

import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readerOf } from '../../../data/model/words/index.ts'
import { forgetFile, undoImport } from '../../../server/ingest/undo.ts'
import { openStore } from '../../../server/store/open.ts'
import { temporaryFolder } from '../../helpers/temporary.ts'
import { aRow, damaged, encodings, oddColumns, unusable, withPersons } from './damaged.ts'
import { cellsOf, csvOf, header } from './exports.ts'
import { imported, importInto } from './importing.ts'

const folder = temporaryFolder()
const store = openStore(join(temporaryFolder(), 'damaged.db'))
const empty = store.contentHash()
const received = `${store.file}.received`
const keptFiles = () => (existsSync(received) ? readdirSync(received) : [])
afterAll(() => store.close())

const forced = (path: string) => (basename(path) === 'no-address.csv' ? { source: 'crowdtangle-facebook' } : {})

describe('a file that cannot be used', () => {
  test.each(unusable(folder).map((file) => [basename(file.path), file] as const))('%s', async (_name, file) => {
    const { report, rejections } = await importInto(store, file.path, forced(file.path))
    expect(report).toMatchObject({
      file: basename(file.path),
      importId: null,
      inserted: 0,
      updated: 0,
      unchanged: 0,
      error: { code: file.code, line: file.line, column: file.column },
    })
    expect(store.contentHash()).toBe(empty)
    expect(store.imports.all()).toEqual([])
    expect(keptFiles()).toEqual([])
    for (const language of ['fr', 'en'] as const) {
      const { faults } = readerOf(language).words
      const { error } = report
      if (error === undefined) throw new Error('expected an error')
      const said = faults.fileLine(error)
      if (file.line !== null) expect(said).toContain(`${language === 'fr' ? 'ligne' : 'line'} ${file.line}`)
      if (file.column !== null) expect(said).toContain(file.column)
      for (const rejection of rejections) {
        expect(faults.rejectionLine(rejection)).toContain(String(rejection.line))
        expect(faults.rejectionLine(rejection).length).toBeLessThan(500)
      }
    }
  })

  test('a folder is not a file', async () => {
    mkdirSync(join(folder, 'folder.csv'))
    const { report } = await importInto(store, join(folder, 'folder.csv'))
    expect(report).toMatchObject({ importId: null, error: { code: 'file-not-found', found: 'folder.csv' } })
  })
})

describe('a damaged line', () => {
  test.each(damaged(folder).map((file) => [basename(file.path), file] as const))('%s', async (_name, file) => {
    const { report, rejections } = await importInto(store, file.path)
    expect(report).toMatchObject({ read: file.good + 1, inserted: file.good, rejected: 1 })
    expect(rejections).toMatchObject([{ line: file.line, column: file.column, expected: file.expected }])
    expect(rejections[0]?.found.length).toBeLessThanOrEqual(200)
    undoImport(store, report.importId ?? 0, '2024-08-01T00:00:00Z')
    expect(store.contentHash()).toBe(empty)
    forgetFile(store, report.importId ?? 0)
    expect(keptFiles()).toEqual([])
  })
})

test('the same rows in another encoding or with other separators are the same content', async () => {
  const contents: string[] = []
  for (const path of encodings(folder)) {
    const id = await imported(store, path)
    contents.push(store.contentHash())
    undoImport(store, id, '2024-08-01T00:00:00Z')
    forgetFile(store, id)
  }
  expect(contents.length).toBe(8)
  expect(new Set(contents).size).toBe(1)
})

test('columns named like parts of every object are columns like any other', async () => {
  const { report, recognised } = await importInto(store, oddColumns(folder))
  expect(report).toMatchObject({ inserted: 3, rejected: 0 })
  expect(recognised?.ignoredColumns).toEqual(expect.arrayContaining(['__proto__', 'constructor', 'toString']))
  undoImport(store, report.importId ?? 0, '2024-08-01T00:00:00Z')
  forgetFile(store, report.importId ?? 0)
})

describe('the received bytes', () => {
  test('are kept beside the database, also of an undone import, until they are forgotten', async () => {
    const [path = ''] = encodings(folder)
    const id = await imported(store, path)
    const row = store.imports.get(id)
    expect(row?.areBytesKept).toBe(true)
    expect(keptFiles()).toEqual([`${row?.sha256}.csv`])
    // Read as another source, the file cannot be used: what the first import keeps stays.
    const other = await importInto(store, path, { source: 'page-observations' })
    expect(other.report.error?.code).toBe('missing-columns')
    expect(keptFiles()).toEqual([`${row?.sha256}.csv`])
    expect(forgetFile(store, id)).toBe('not-undone')
    undoImport(store, id, '2024-08-01T00:00:00Z')
    expect(keptFiles()).toEqual([`${row?.sha256}.csv`])
    expect(forgetFile(store, id)).toMatchObject({ id, areBytesKept: false })
    expect(keptFiles()).toEqual([])
    expect(forgetFile(store, 99)).toBe('unknown')
  })

  test('are not kept of a file with a column about persons, without text, or on trial', async () => {
    const persons = await imported(store, withPersons(folder))
    expect(store.imports.get(persons)).toMatchObject({ areBytesKept: false, isTextKept: true })
    const [path = ''] = encodings(folder)
    await importInto(store, path, { isDryRun: true })
    const noText = await imported(store, path, { isTextKept: false })
    expect(store.imports.get(noText)).toMatchObject({ areBytesKept: false, isTextKept: false })
    expect(keptFiles()).toEqual([])
  })
})

test('values that no database could hold are rejected, not an end of the import', async () => {
  const memory = openStore(':memory:')
  const table = join(folder, 'odd-values.csv')
  const line = (value: string, day: string) => `nous,facebook,followers,${value},${day},,\n`
  writeFileSync(
    table,
    `actor,platform,metric,value,observed_on,source_url,note\n${[
      line('-5', '2024-01-01'),
      line('4', '9999-12'),
      line('4', '9999-12-31'),
      line('4', '2024-13'),
      line('1e999', '2024-01-01'),
      line('9'.repeat(400), '2024-01-01'),
      line('0', '2024-01-01'),
      'nous,facebook,evolution_pct,-5.5,2024-01-01,,\n',
    ].join('')}`,
  )
  const observed = await importInto(memory, table)
  expect(observed.rejections.map((one) => [one.line, one.column, one.found])).toEqual([
    [2, 'value', '-5'],
    [3, 'observed_on', '9999-12'],
    [4, 'observed_on', '9999-12-31'],
    [5, 'observed_on', '2024-13'],
    [6, 'value', '1e999'],
    [7, 'value', `${'9'.repeat(199)}…`],
  ])
  expect(memory.readings.stated().map(({ value, day }) => [value, day])).toEqual([
    [-5.5, '2024-01-01'],
    [0, '2024-01-01'],
  ])

  const instants = [
    '9999-12-31 23:59:59 EST',
    '0000-01-01 00:00:00 UTC',
    '2024-02-30 00:00:00 UTC',
    '2024-03-01 24:00:00 UTC',
    '2024-03-31 02:30:00 CET',
  ]
  const exported = join(folder, 'odd-instants.csv')
  writeFileSync(
    exported,
    csvOf([header, ...instants.map((at, post) => cellsOf(aRow(post)).with(header.indexOf('Post Created'), at))]),
  )
  // The last does not exist on a clock in Paris, and counts as written: the suffix says which instant it is.
  const posts = await importInto(memory, exported)
  expect(posts.rejections.map(({ found }) => found)).toEqual(instants.slice(0, 4))
  expect(posts.preview.map(({ publishedAt }) => publishedAt)).toEqual(['2024-03-31T01:30:00Z'])
  memory.close()
})

test('what holds no row for half a million rows is given up', async () => {
  const path = join(folder, 'no-table.csv')
  writeFileSync(path, `${csvOf([header])}${'x\n'.repeat(600_000)}`)
  const memory = openStore(':memory:')
  const { report } = await importInto(memory, path)
  expect(report).toMatchObject({ importId: null, error: { code: 'no-usable-rows', found: String(report.read) } })
  expect(report.read).toBeGreaterThan(500_000)
  expect(report.read).toBeLessThan(520_000)
  expect([memory.imports.everCount(), report.rejected]).toEqual([0, report.read])
  memory.close()
})
