// Stored posts as tables by the command, with its start: a million rows of CSV, a hundred thousand of a workbook; beside those
// who write the same from the same file.

import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { atLeast, atMost, type BenchRow, type Measure, plain } from '../bench-row.ts'
import { sizes } from '../generate.ts'
import { ingest } from '../ingest-command.ts'
import { medianBy, type Ran, run } from '../measure.ts'
import { millionPosts } from '../million.ts'

const root = resolve(import.meta.dirname, '../../..')
const sheetRows = 100_000
const query = resolve(import.meta.dirname, '../posts.sql')

/** @throws when our command fails: a measurement of a failed export means nothing */
const exported = async (database: string, out: string): Promise<Ran> => {
  const ran = await run({
    command: process.execPath,
    args: ['scripts/run.js', 'export', '--out', out, '--table', 'posts', '--dialect', 'rfc4180', '--texts', 'all'],
    cwd: root,
    env: { PORTEVOIX_DB: database },
  })
  if (ran.code !== 0) throw new Error(`export ended with ${ran.code}: ${ran.stderr}${ran.stdout}`)
  return ran
}

const python = (kind: 'csv' | 'xlsx', database: string, out: string): Promise<Ran> =>
  run({
    command: 'python3',
    args: [resolve(import.meta.dirname, '../plain-tables.py'), kind, database, out, query],
  })

/** How the opponent did, and how many times as fast ours is; a note where it is not installed. */
const beside = (name: string, theirs: Ran, rows: number, ours: Ran): readonly Measure[] =>
  theirs.code === 0
    ? [
        plain(name, rows / theirs.seconds, 'rows/s'),
        plain(`${name}: peak memory`, theirs.peakMB, 'MB'),
        plain(`times as fast as ${name}`, theirs.seconds / ours.seconds, 'x'),
      ]
    : [plain(name, null, 'rows/s', 'not installed here')]

export const tables: BenchRow = {
  key: 'tables',
  says: 'posts as tables: a million rows of CSV, 100,000 of a workbook',
  run: async (bench) => {
    const million = await millionPosts(bench)
    const out = (name: string): string => join(bench.folder, name)
    bench.say('CSV of a million posts')
    const runs: Ran[] = []
    for (let turn = 0; turn < bench.repeats; turn++) runs.push(await exported(million, out('posts.csv')))
    const csv = medianBy(runs, ({ seconds }) => seconds)
    bench.say('the same by sqlite3 -csv and by pandas')
    const shell = await run({
      command: 'sqlite3',
      args: [million, '.headers on', '.mode csv', `.once '${out('sqlite.csv')}'`, `.read '${query}'`],
    })
    const pandas = await python('csv', million, out('pandas.csv'))
    const smaller = join(bench.folder, 'tables', 'portevoix.db')
    await ingest(bench.file(sheetRows), smaller)
    bench.say(`a workbook of ${sheetRows} posts`)
    const book = await exported(smaller, out('posts.xlsx'))
    const openpyxl = await python('xlsx', smaller, out('openpyxl.xlsx'))
    return [
      atLeast('posts.csv: rows a second, with the start', sizes.ML / csv.seconds, 'rows/s', 200_000),
      atMost('posts.csv: peak memory', csv.peakMB, 'MB', 120),
      plain('posts.csv: size', statSync(out('posts.csv')).size / 1e6, 'MB'),
      ...beside('sqlite3 -csv', shell, sizes.ML, csv),
      ...beside('pandas to_csv', pandas, sizes.ML, csv),
      atMost(`posts.xlsx of ${sheetRows} rows`, book.seconds, 's', 8),
      plain('posts.xlsx: peak memory', book.peakMB, 'MB'),
      ...beside('openpyxl', openpyxl, sheetRows, book),
    ]
  },
}
