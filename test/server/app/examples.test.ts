// The examples of the page on the API, run as they are against a real server with the demonstration: what they print is what
// the API answers. Where a machine lacks sh and curl, Python or R with jsonlite, that language is reported as skipped.

import { spawn, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Reply } from '../../../data/model/contract.ts'
import { root } from '../../helpers/code.ts'
import { type Running, startServer } from '../../helpers/server.ts'
import { temporaryFolder } from '../../helpers/temporary.ts'
import { good } from './client.ts'

const folder = temporaryFolder()
const examples = join(root, 'client', 'views', 'api', 'examples')
let server: Running
let compared: Reply<'compare'>
let voice: Reply<'shareOfVoice'>
beforeAll(async () => {
  server = await startServer(folder, true)
  const query = { data: 'demo' }
  compared = await good(server.origin, 'compare', { query: { ...query, metric: 'interactions-per-post' } })
  voice = await good(server.origin, 'shareOfVoice', { query: { ...query, of: 'posts', by: 'topic' } })
}, 120_000)
afterAll(() => server?.close())

const works = (command: string, args: readonly string[]): boolean => spawnSync(command, args).status === 0
const languages = [
  { ending: 'sh', command: 'sh', isThere: works('sh', ['-c', 'curl --version']) },
  { ending: 'py', command: 'python3', isThere: works('python3', ['--version']) },
  { ending: 'R', command: 'Rscript', isThere: works('Rscript', ['-e', 'library(jsonlite)']) },
]

/** `said`: what it complained of. */
type Ran = { readonly status: number | null; readonly text: string; readonly said: string }

/** Not synchronous: the server answers from this very process. */
const run = (command: string, file: string): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const env = { ...process.env, PORTE_VOIX: server.origin, DATA: 'demo', no_proxy: '127.0.0.1' }
    const child = spawn(command, [join(examples, file)], { env, timeout: 60_000 })
    let [text, said] = ['', '']
    child.stdout.on('data', (bytes) => (text += String(bytes)))
    child.stderr.on('data', (bytes) => (said += String(bytes)))
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, text, said }))
  })

const ratioOf = (): number => compared.metrics[0]?.pairs[0]?.gap.ratio ?? Number.NaN

test('there is each example in each language', () => {
  const names = new Set(readdirSync(examples).map((file) => file.split('.')[0]))
  expect(readdirSync(examples).sort()).toEqual(
    [...names].flatMap((name) => languages.map(({ ending }) => `${name}.${ending}`)).sort(),
  )
})

describe.each(languages)('$ending', ({ ending, command, isThere }) => {
  test.skipIf(!isThere)(`compare.${ending}${isThere ? '' : ` (no ${command} with what it needs here)`}`, async () => {
    const { status, text, said } = await run(command, `compare.${ending}`)
    expect({ status, said: status === 0 ? '' : said }).toEqual({ status: 0, said: '' })
    if (ending === 'sh') {
      const [json = '', ...table] = text.split('\n')
      expect(JSON.parse(json)).toEqual(compared)
      expect(table.length).toBeGreaterThan(compared.metrics[0]?.points.length ?? 0)
      return
    }
    const numberAfter = (label: string): number => Number(new RegExp(`${label} ([\\d.e+-]+)`).exec(text)?.[1])
    expect(numberAfter('ratio as given')).toBeCloseTo(ratioOf(), 9)
    expect(numberAfter('ratio again')).toBeCloseTo(ratioOf(), 9)
  })

  test.skipIf(!isThere)(`share-of-voice.${ending}${isThere ? '' : ` (no ${command} here)`}`, async () => {
    const { status, text, said } = await run(command, `share-of-voice.${ending}`)
    expect({ status, said: status === 0 ? '' : said }).toEqual({ status: 0, said: '' })
    if (ending === 'sh') {
      expect(JSON.parse(text)).toEqual(voice)
      return
    }
    const told = voice.rows.filter(({ sets }) => sets[0]?.share !== null)
    const lines = text.trim().split(/\r?\n/).slice(1)
    expect(lines.map((line) => line.split(',')[0]?.replaceAll('"', ''))).toEqual(told.map(({ key }) => key))
    const shares = lines.map((line) => Number(line.split(',')[3]))
    for (const [place, row] of told.entries()) expect(shares[place]).toBeCloseTo(row.sets[0]?.share?.value ?? 0, 9)
  })
})

test('each parameter that a figure takes has its words, and no other has', async () => {
  const { api } = (await import('../../../data/model/words/index.ts')).readerOf('fr').words
  const document = await good(server.origin, 'openapi')
  const paths = Object.entries(
    document.paths as Record<string, { get?: { parameters: { in: string; name: string }[] } }>,
  )
  const taken = paths.flatMap(([, { get }]) => {
    const names = (get?.parameters ?? []).filter((one) => one.in === 'query').map(({ name }) => name)
    return names.includes('set') ? names : []
  })
  expect(Object.keys(api.parameters).sort()).toEqual([...new Set(taken)].sort())
})

test('the examples hold no address but that of this machine', () => {
  for (const file of readdirSync(examples))
    for (const [address] of readFileSync(join(examples, file), 'utf8').matchAll(/https?:\/\/[^/}"'\s)]+/g))
      expect(address).toBe('http://localhost:4310')
})
