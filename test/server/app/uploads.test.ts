// Uploads in number and in size: stopped at any moment without a trace, archives of several files, the limit, the list, a
// program that was started again, and a server that goes on answering while it imports.

import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { largestUpload } from '../../../data/model/limits.ts'
import { writeCrowdTangle } from '../../../scripts/bench/generate.ts'
import { newJob, openUploads, type Upload } from '../../../server/routes/upload-jobs.ts'
import { writerQueue } from '../../../server/routes/writer.ts'
import { type Running, startServer } from '../../helpers/server.ts'
import { temporaryFolder } from '../../helpers/temporary.ts'
import { aRow } from '../ingest/damaged.ts'
import { cellsOf, csvOf, header } from '../ingest/exports.ts'
import { ask, good, raw, refused, settled } from './client.ts'

let running: Running
let origin = ''
beforeAll(async () => {
  running = await startServer(temporaryFolder(), false)
  origin = running.origin
})
afterAll(() => running.close())

const folder = temporaryFolder()
const large = (rows: number): Buffer => {
  const path = join(folder, 'large.csv')
  writeCrowdTangle(path, { rows, pages: 40, seed: rows })
  const bytes = readFileSync(path)
  rmSync(path)
  return bytes
}
const small = (from: number, count = 2): string =>
  csvOf([header, ...Array.from({ length: count }, (_, at) => [...cellsOf(aRow(from + at))])])

const contentOf = async () => {
  const { contentHash, counts } = await good(origin, 'health', { query: { hash: '1' } })
  const received = `${running.database}.received`
  return { contentHash, counts, kept: existsSync(received) ? readdirSync(received) : [] }
}
const filesWaiting = (): readonly string[] =>
  readdirSync(tmpdir())
    .filter((name) => name.startsWith(`porte-voix-${process.pid}-`))
    .flatMap((name) => readdirSync(join(tmpdir(), name)))

const until = async (holds: () => Promise<boolean>): Promise<void> => {
  for (let tries = 0; tries < 2000; tries++) {
    if (await holds()) return
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  throw new Error('it never came')
}

describe('stopped', () => {
  test('while it is read: nothing of it stays', async () => {
    const before = await contentOf()
    const { id } = await good(origin, 'upload', { query: { file: 'large.csv' }, file: large(120_000) })
    await until(async () => (await good(origin, 'job', { params: { id } })).rowsRead > 0)
    expect(await good(origin, 'dropUpload', { params: { id } })).toEqual({ dropped: true })
    expect(await good(origin, 'job', { params: { id } })).toMatchObject({ state: 'stopped', report: null })
    expect(await contentOf()).toEqual(before)
    expect(filesWaiting()).toEqual([])
    // Asked for again it is forgotten.
    expect(await good(origin, 'dropUpload', { params: { id } })).toEqual({ dropped: true })
    await refused(await ask(origin, 'job', { params: { id } }), 404)
  })

  test('in the middle of storing: rolled back, and it can be sent again', async () => {
    const before = await contentOf()
    const bytes = large(120_001)
    const { id } = await good(origin, 'upload', { query: { file: 'large.csv' }, file: bytes })
    await settled(origin, id)
    await good(origin, 'storeUpload', { params: { id }, body: {} })
    await until(async () => (await good(origin, 'job', { params: { id } })).rowsRead > 10_000)
    const stored = await good(origin, 'job', { params: { id } })
    expect(stored).toMatchObject({ state: 'storing', bytesTotal: bytes.length })
    expect(stored.bytesRead).toBeGreaterThan(0)
    expect(stored.seconds).toBeGreaterThan(0)
    expect(await good(origin, 'dropUpload', { params: { id } })).toEqual({ dropped: true })
    expect(await good(origin, 'job', { params: { id } })).toMatchObject({ state: 'stopped' })
    expect(await contentOf()).toEqual(before)
    expect(filesWaiting()).toEqual([])
    expect(running.logged).toEqual([])
  })

  test('before its turn: at once, while another is read to its end', async () => {
    const first = await good(origin, 'upload', { query: { file: 'large.csv' }, file: large(60_000) })
    const second = await good(origin, 'upload', { query: { file: 'small.csv' }, file: small(0) })
    expect(await good(origin, 'dropUpload', { params: { id: second.id } })).toEqual({ dropped: true })
    expect((await good(origin, 'job', { params: { id: second.id } })).state).toBe('stopped')
    expect(await settled(origin, first.id)).toMatchObject({ state: 'preview', report: { read: 60_000 } })
    expect((await good(origin, 'job', { params: { id: second.id } })).state).toBe('stopped')
    for (const { id } of [first, second]) await good(origin, 'dropUpload', { params: { id } })
  })

  test('too late: it is stored, and said to be', async () => {
    const { id } = await good(origin, 'upload', { query: { file: 'small.csv' }, file: small(0) })
    await settled(origin, id)
    await good(origin, 'storeUpload', { params: { id }, body: {} })
    const { report } = await settled(origin, id)
    expect(report?.inserted).toBe(2)
    await good(origin, 'undoImport', { params: { id: report?.importId ?? 0 } })
    await good(origin, 'dropUpload', { params: { id } })
  })
})

describe('an archive of several files', () => {
  test('becomes an upload for each, in its order; each is stored by itself', async () => {
    const before = await contentOf()
    const archive = zipSync({
      'a.csv': strToU8(small(0)),
      'inner.zip': zipSync({ 'x.csv': strToU8(small(0)) }),
      'b.csv': strToU8(small(10, 3)),
      'notes.txt': strToU8('bonjour'),
    })
    const job = await good(origin, 'upload', { query: { file: 'all.zip' }, file: archive })
    expect(job.state).toBe('unpacked')
    expect(job.parts.map(({ file }) => file)).toEqual([
      'all.zip/a.csv',
      'all.zip/inner.zip',
      'all.zip/b.csv',
      'all.zip/notes.txt',
    ])
    const seen = await Promise.all(job.parts.map(({ id }) => settled(origin, id)))
    expect(seen.map(({ state, report }) => [state, report?.inserted, report?.error?.code ?? null])).toEqual([
      ['preview', 2, null],
      ['failed', 0, 'nested-archive'],
      ['preview', 3, null],
      ['failed', 0, expect.any(String)],
    ])
    const { uploads } = await good(origin, 'uploads')
    expect(uploads.slice(-4).map(({ id, state }) => ({ id, state }))).toEqual(
      seen.map(({ id, state }) => ({ id, state })),
    )
    for (const { id, state } of seen) {
      if (state !== 'preview') continue
      await good(origin, 'storeUpload', { params: { id }, body: {} })
      const { report } = await settled(origin, id)
      expect(report?.importId).toEqual(expect.any(Number))
    }
    const { imports } = await good(origin, 'imports')
    expect(imports.slice(0, 2).map(({ file }) => file)).toEqual(['all.zip/b.csv', 'all.zip/a.csv'])
    for (const { id } of imports.slice(0, 2)) await good(origin, 'undoImport', { params: { id } })
    for (const { id } of seen) await good(origin, 'dropUpload', { params: { id } })
    expect((await contentOf()).contentHash).toBe(before.contentHash)
  })

  test('of too many is refused with the reason', async () => {
    const files = Object.fromEntries(Array.from({ length: 201 }, (_, at) => [`${at}.csv`, strToU8('a,b\n1,2\n')]))
    const { id } = await good(origin, 'upload', { query: { file: 'many.zip' }, file: zipSync(files) })
    expect(await settled(origin, id)).toMatchObject({ state: 'failed', report: { error: { code: 'too-many-files' } } })
    await good(origin, 'dropUpload', { params: { id } })
  })
})

test('what is too large is refused before it is received', async () => {
  const answer = await raw(origin, '/api/uploads?file=large.csv', 'POST', {
    'content-type': 'application/octet-stream',
    'content-length': String(largestUpload + 1),
  })
  expect([answer.status, JSON.parse(answer.body)]).toEqual([413, expect.objectContaining({ code: 'too-large' })])
})

test('an upload from before the program was started again is told from one that is not known', async () => {
  const [other, here] = [openUploads(), openUploads()]
  expect(() => here.found(other.newId())).toThrow(expect.objectContaining({ code: 'upload-before-restart' }))
  expect(() => here.found(here.newId())).toThrow(expect.objectContaining({ code: 'no-upload' }))
  const before = await refused(await ask(origin, 'job', { params: { id: other.newId() } }), 404)
  expect(before.code).toBe('upload-before-restart')
})

test.each([
  ['ENOSPC', 'disk-full'],
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_CORRUPT', 'program-failed'],
])('%s while it is stored: nothing is said to be stored, and why', async (code, said) => {
  const uploads = openUploads()
  const id = uploads.newId()
  const report = { file: 'a.csv', importId: null, source: null, read: 9, inserted: 9, updated: 0, unchanged: 0 }
  const seen = { ...newJob(id, 'a.csv', 10), state: 'storing', report: { ...report, rejected: 0, seconds: 1 } } as const
  const upload: Upload = { job: seen, path: join(folder, id), request: {} as Upload['request'], running: null }
  uploads.add(upload)
  const logged: unknown[] = []
  const failure = Object.assign(new Error('any'), { code })
  uploads.run(
    upload,
    writerQueue(),
    () => Promise.reject(failure),
    'done',
    (error) => logged.push(error),
  )
  await upload.running?.ended
  expect(logged).toEqual([failure])
  expect(upload.job).toMatchObject({ state: 'failed', preview: [], report: { inserted: 0, error: { code: said } } })
})

test('the oldest that nothing reads make room, by number and by bytes', () => {
  const uploads = openUploads({ jobs: 3, bytes: 100 })
  const add = (state: Upload['job']['state'], bytesTotal: number): string => {
    const id = uploads.newId()
    const job = { id, file: 'a.csv', state, bytesTotal } as Upload['job']
    uploads.add({ job, path: join(folder, id), request: {} as Upload['request'], running: null })
    return id
  }
  const held = (): readonly string[] => uploads.all().map(({ id }) => id)
  const reading = add('reading', 10)
  const [one, two] = [add('preview', 10), add('failed', 10)]
  expect(held()).toEqual([reading, one, two])
  const three = add('preview', 10)
  expect(held()).toEqual([reading, two, three])
  const four = add('preview', 90)
  expect(held()).toEqual([reading, four])
})

test('the server goes on answering while 200,000 rows are stored', async () => {
  const { id } = await good(origin, 'upload', { query: { file: 'large.csv' }, file: large(200_000) })
  await until(async () => (await good(origin, 'job', { params: { id } })).state === 'preview')
  await good(origin, 'storeUpload', { params: { id }, body: {} })
  let answers = 0
  // Counted, not timed: how fast the machine is does not matter, only that answers come between the rows.
  for (let isStoring = true; isStoring; answers++) {
    await good(origin, 'health')
    isStoring = (await good(origin, 'job', { params: { id } })).state === 'storing'
  }
  const { state, report } = await good(origin, 'job', { params: { id } })
  expect([state, report?.inserted]).toEqual(['done', 200_000])
  expect(answers).toBeGreaterThan(20)
})
