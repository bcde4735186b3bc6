// Several processes on one database, and one that is killed: what is stored is whole, and nobody waits for ever.

import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { readerOf } from '../../data/model/words/index.ts'
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
  // The next start removed what the killed process left.
  const received = readdirSync(`${database}.received`)
  expect(received.filter((name) => name.endsWith('.part'))).toEqual([])
  expect(received.filter((name) => name.endsWith('.csv')).length).toBeGreaterThanOrEqual(1)
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith(`porte-voix-${child.pid}-`))).toEqual([])
})

test('the next start removes what killed processes left, and nothing of those that run', async () => {
  const folder = temporaryFolder()
  const database = join(folder, 'portevoix.db')
  const file = join(folder, 'values.csv')
  writeFileSync(
    file,
    'actor,platform,metric,value,observed_on,source_url,note\nmacif,facebook,followers,5,2024-01-31,,\n',
  )
  await run('ingest.ts', [file, '--json'], { database })
  const received = `${database}.received`
  const kept = readdirSync(received)
  // A process id that no system gives, one that runs, and bytes that no import names, from long ago and from now.
  const [gone, mine] = ['a', 'b'].map((letter) => letter.repeat(64))
  const [old, fresh] = ['c', 'd'].map((letter) => `${letter.repeat(64)}.csv`)
  const names = [`${gone}.csv.99999999.part`, `${mine}.csv.${process.pid}.part`, old ?? '', fresh ?? '', 'notes.txt']
  for (const name of names) writeFileSync(join(received, name), 'x')
  const longAgo = Date.now() / 1000 - 90_000
  for (const name of [old ?? '', 'notes.txt']) utimesSync(join(received, name), longAgo, longAgo)
  const left = join(tmpdir(), 'porte-voix-99999999-abc')
  mkdirSync(left)
  await run('ingest.ts', [file, '--json'], { database })
  expect(readdirSync(received).sort()).toEqual([...kept, names[1], fresh, 'notes.txt'].sort())
  expect(existsSync(left)).toBe(false)
})

/** Ctrl+C once the rows of a file are read. @returns how it ended, what it said */
const interrupted = async (database: string, args: readonly string[], signal: NodeJS.Signals) => {
  const child = spawn(process.execPath, [join(root, 'scripts/ingest.ts'), ...args], {
    env: { ...process.env, PORTEVOIX_DB: database, PORTEVOIX_LANG: 'fr' },
  })
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    out += part
  })
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    err += part
  })
  const ended = new Promise<number | null>((done) => child.once('close', done))
  const parts = (): readonly string[] =>
    existsSync(`${database}.received`)
      ? readdirSync(`${database}.received`).filter((name) => name.endsWith('.part'))
      : []
  const before = parts().length
  // The first file is small and soon over; the bytes of the second are there as a part as long as it is read.
  for (let tries = 0; tries < 3000 && !(parts().length > before && out.split('\n').length > 1); tries++)
    await setTimeout(5)
  child.kill(signal)
  return { code: await ended, out, err }
}

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s stops an import cleanly: nothing of the file stays, what was imported before it does',
  async (signal) => {
    const folder = temporaryFolder()
    const database = join(folder, 'portevoix.db')
    const values = join(folder, 'values.csv')
    writeFileSync(
      values,
      'actor,platform,metric,value,observed_on,source_url,note\nmacif,facebook,followers,5,2024-01-31,,\n',
    )
    const large = fileOf(folder, 200_000)
    await run('ingest.ts', [values, '--dry-run', '--json'], { database })
    const { transfer } = readerOf('fr').words
    const ran = await interrupted(database, [values, large, values, '--json'], signal)
    expect([ran.code, ran.err.trim().split('\n')]).toEqual([
      130,
      [transfer.interrupted('export.csv'), transfer.interruptedBefore(1, readerOf('fr').formats)],
    ])
    expect(
      ran.out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toMatchObject([
      { file: 'values.csv', inserted: 1 },
      { file: 'export.csv', importId: null, inserted: 0, error: { code: 'cancelled' } },
    ])
    expect(contentOf(database)).toMatchObject({ imports: 2, posts: 0 })
    expect(readdirSync(`${database}.received`).filter((name) => !name.endsWith('.csv'))).toEqual([])
    expect(readdirSync(`${database}.received`)).toHaveLength(2)
    const again = await run('ingest.ts', [large, '--json'], { database })
    expect(jsonLines(again)).toMatchObject([{ inserted: 200_000 }])
  },
)

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
