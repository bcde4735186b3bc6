// Several processes on one database, and one that is killed: what is stored is whole, and nobody waits for ever.

import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { writeCrowdTangle } from '../../scripts/bench/generate.ts'
import { openStore } from '../../server/store/open.ts'
import { root } from '../helpers/code.ts'
import { jsonLines, run } from '../helpers/command.ts'
import { temporaryFolder } from '../helpers/temporary.ts'

const look = <T>(database: string, work: (store: ReturnType<typeof openStore>) => T): T => {
  const store = openStore(database)
  try {
    return work(store)
  } finally {
    store.close()
  }
}
const contentOf = (database: string) =>
  look(database, (store) => ({ hash: store.contentHash(), imports: store.imports.count(), posts: store.posts.count() }))

const fileOf = (folder: string, rows: number): string => {
  const path = join(folder, 'export.csv')
  writeCrowdTangle(path, { rows, pages: 50 })
  return path
}

test('an import that is killed half-way leaves the content as it was, and can be run again', async () => {
  const folder = temporaryFolder()
  const database = join(folder, 'portevoix.db')
  const file = fileOf(folder, 60_000)
  await run('ingest.ts', [join(folder, 'not-here.csv'), '--json'], { database })
  const before = contentOf(database)

  const child = spawn(process.execPath, [join(root, 'scripts/ingest.ts'), file, '--json'], {
    env: { ...process.env, PORTEVOIX_DB: database },
    stdio: 'ignore',
  })
  const ended = new Promise((done) => child.once('exit', done))
  // Its bytes are kept before its rows are read: from then on the transaction is open.
  const kept = () => (existsSync(`${database}.received`) ? readdirSync(`${database}.received`).length : 0)
  const keptBefore = kept()
  for (let tries = 0; tries < 500 && kept() === keptBefore; tries++) await setTimeout(10)
  await setTimeout(300)
  child.kill('SIGKILL')
  await ended

  const after = contentOf(database)
  // A fast machine may have finished: then all rows are there. Anything between would be a torn import.
  if (after.imports === before.imports) expect(after).toEqual(before)
  else expect(after.posts).toBe(before.posts + 60_000)
  const again = jsonLines(await run('ingest.ts', [file, '--json'], { database }))
  expect(again).toHaveLength(1)
  expect(contentOf(database).posts).toBe(before.posts + 60_000)
  const received = readdirSync(`${database}.received`).filter((name) => !name.endsWith('.part'))
  expect(received.filter((name) => name.endsWith('.csv')).length).toBeGreaterThanOrEqual(1)
})

test('two processes that import the same file at once store it once', async () => {
  const folder = temporaryFolder()
  const database = join(folder, 'portevoix.db')
  const file = fileOf(folder, 3_000)
  const runs = await Promise.all([1, 2].map(() => run('ingest.ts', [file, '--json'], { database })))
  const reports = runs.flatMap(jsonLines) as readonly { importId: number; inserted: number; unchanged: number }[]
  expect(reports).toHaveLength(2)
  expect(new Set(reports.map(({ importId }) => importId)).size).toBe(1)
  expect(reports.map(({ inserted }) => inserted).sort()).toEqual([0, 3_000])
  look(database, (store) => {
    expect(store.posts.count()).toBe(3_000)
    expect(store.posts.countReadings()).toBe(3_000)
    // Both started on an empty database: the reference tables are there once, with their observations.
    expect(store.readings.count()).toBe(86)
  })
})
