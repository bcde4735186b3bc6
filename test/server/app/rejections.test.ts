// Rejections as the Data screen asks for them: a part at a time, by column and by reason, with all causes counted; and why a
// file could not be used, with the commonest cause or the source it comes nearest to.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Running, startServer } from '../../helpers/server.ts'
import { temporaryFolder } from '../../helpers/temporary.ts'
import { ask, good, refused, settled } from './client.ts'

let server: Running
let id: number
beforeAll(async () => {
  server = await startServer(temporaryFolder(), false)
  id = await stored('releves.csv', table)
})
afterAll(() => server.close())

const header = 'actor,platform,metric,value,observed_on,source_url,note\n'
const row = (value: string, day: string): string => `aides,facebook,followers,${value},${day},,\n`
/** 240 rows: 120 with a bad value, 60 of these with a bad day too, 20 cut off. */
const table = [
  header,
  ...Array.from({ length: 100 }, (_, index) => row(String(index), `2025-0${1 + (index % 9)}-${10 + (index % 18)}`)),
  ...Array.from({ length: 60 }, () => row('beaucoup', '2025-10-30')),
  ...Array.from({ length: 60 }, () => row('trop', '2025-02-30')),
  ...Array.from({ length: 20 }, () => 'aides,facebook\n'),
].join('')

const uploaded = async (file: string, text: string) => {
  const { id: job } = await good(server.origin, 'upload', { query: { file }, file: text })
  return settled(server.origin, job)
}

const stored = async (file: string, text: string): Promise<number> => {
  const { id: job } = await uploaded(file, text)
  await good(server.origin, 'storeUpload', { params: { id: job }, body: {} })
  const done = await settled(server.origin, job)
  expect(done.report?.importId).not.toBeNull()
  return done.report?.importId ?? 0
}

const rejections = (query: Record<string, string> = {}) => good(server.origin, 'rejections', { params: { id }, query })

test('all causes are counted, the commonest first, each with its first example', async () => {
  const { total, causes, rejections: first } = await rejections()
  expect(causes).toEqual([
    { column: 'value', expected: 'number', count: 120, line: 102, found: 'beaucoup' },
    { column: 'observed_on', expected: 'day-or-month', count: 60, line: 162, found: '2025-02-30' },
    { column: null, expected: 'same-cell-count', count: 20, line: 222, found: '2/7' },
  ])
  expect(total).toBe(200)
  expect(first).toHaveLength(100)
})

test.each<[query: Record<string, string>, total: number, lines: readonly number[]]>([
  [{ limit: '3' }, 200, [102, 103, 104]],
  [{ limit: '2', offset: '198' }, 200, [240, 241]],
  [{ offset: '500' }, 200, []],
  [{ limit: '0' }, 200, []],
  [{ column: 'observed_on', limit: '2' }, 60, [162, 163]],
  [{ column: '', limit: '2' }, 20, [222, 223]],
  [{ expected: 'number', offset: '118' }, 120, [220, 221]],
  [{ column: 'value', expected: 'day-or-month' }, 0, []],
  [{ column: 'nothing like this' }, 0, []],
])('%j', async (query, total, lines) => {
  const reply = await rejections(query)
  expect({ total: reply.total, lines: reply.rejections.map(({ line }) => line) }).toEqual({ total, lines })
  expect(reply.causes).toHaveLength(3)
})

test('a filter that is none, too much at once, and an import that is not there', async () => {
  const of = (query: Record<string, string>, import_: number = id) =>
    ask(server.origin, 'rejections', { params: { id: import_ }, query })
  await refused(await of({ expected: 'luck' }), 400)
  await refused(await of({ limit: '501' }), 400)
  await refused(await of({ limit: '-1' }), 400)
  await refused(await of({ offset: 'x' }), 400)
  await refused(await of({ other: '1' }), 400)
  await refused(await of({}, 999), 404)
})

test('an upload tells its first rejections and all of its causes', async () => {
  const job = await uploaded('encore.csv', `${table}${row('12', '2025-10-31')}`)
  expect(job.state).toBe('preview')
  expect(job.rejections).toHaveLength(200)
  expect(job.causes.map(({ count }) => count)).toEqual([120, 60, 20])
  const big = await uploaded('grand.csv', `${table}${row('beaucoup', '2025-10-30').repeat(900)}`)
  expect(big.rejections).toHaveLength(500)
  expect(big.causes[0]).toMatchObject({ column: 'value', count: 1020 })
})

test('a file of which nothing can be used states the commonest cause', async () => {
  const { state, report } = await uploaded('rien.csv', `${header}${row('x', '2025-02-30')}${row('y', '2025-03-01')}`)
  expect(state).toBe('failed')
  expect(report?.error).toEqual({
    code: 'no-usable-rows',
    line: null,
    column: null,
    found: '2',
    cause: { column: 'value', expected: 'number', count: 2, line: 2, found: 'x' },
  })
})

test('a file that no source knows hears what it comes nearest to', async () => {
  const { report } = await uploaded('x.csv', 'Post id,Date,Post text,Likes\n1,2,3,4\n')
  expect(report?.error).toMatchObject({
    code: 'unknown-source',
    nearest: { source: 'x-posts', because: ['Post id', 'Date', 'Post text'], missing: ['Impressions'] },
  })
})

test('what was recognised comes with its reason, its runner-up and the evidence of its encoding', async () => {
  const text = [
    'Page Name,User Name,Facebook Id,Followers at Posting,Post Created,Type,Likes,URL,Message',
    'Aidants,aidants,100064000000019,870,2021-03-22 07:30:00 EDT,Photo,3,https://www.facebook.com/1/posts/2,été là',
  ].join('\n')
  const { id: job } = await good(server.origin, 'upload', {
    query: { file: 'western.csv' },
    file: Buffer.from(text, 'latin1'),
  })
  const { recognised } = await settled(server.origin, job)
  expect(recognised).toMatchObject({
    source: 'crowdtangle-facebook',
    because: ['Page Name', 'Followers at Posting', 'Post Created', 'URL'],
    runnerUp: { source: 'crowdtangle-instagram', missing: ['Account'] },
    notes: { delimiter: ',', encoding: 'windows-1252', evidence: 'letters', seen: 'é 2, à 1', otherwise: 'È, ‡' },
  })
})

test.each([
  [true, 'failed', { code: 'rejected-rows', found: '140', cause: { column: 'value', count: 120 } }],
  [false, 'done', undefined],
] as const)('all or nothing (%s) from the screen', async (allOrNothing, state, error) => {
  const text = `${table}${row('13', allOrNothing ? '2025-11-01' : '2025-11-02')}`
  const before = await good(server.origin, 'health')
  const { id: job } = await uploaded('tout.csv', text)
  await good(server.origin, 'storeUpload', { params: { id: job }, body: { allOrNothing } })
  const { report, ...done } = await settled(server.origin, job)
  expect(done.state).toBe(state)
  if (error === undefined) expect(report?.error).toBeUndefined()
  else expect(report?.error).toMatchObject(error)
  const after = await good(server.origin, 'health')
  expect(after.counts.imports - before.counts.imports).toBe(allOrNothing ? 0 : 1)
})
