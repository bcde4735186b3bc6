// The command that draws figures: the same bytes as the download of a real server beside it, from a name, from an address, from a
// screen; and what it says of what cannot be.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { figureCommand } from '../../scripts/figure/command.ts'
import { readConfig } from '../../server/config.ts'
import { builtClient } from '../helpers/broker.ts'
import { type Ran, run } from '../helpers/command.ts'
import { type Running, startServer } from '../helpers/server.ts'
import { temporaryFolder } from '../helpers/temporary.ts'

let server: Running
let folder: string
/** Of a test server, which has another version than the program: what files say of it is taken out before bytes are compared. */
const testVersion = /0\.0\.0-test|0\.1\.0/g
beforeAll(async () => {
  await builtClient()
  folder = temporaryFolder()
  server = await startServer(folder, true)
})
afterAll(async () => {
  expect(server.logged).toEqual([])
  await server.close()
})

const figure = (...args: readonly string[]): Promise<Ran> =>
  run('figure.ts', args, { database: server.database, language: 'fr' })
const written = (name: string): string =>
  readFileSync(join(folder, name)).toString('latin1').replaceAll(testVersion, 'VERSION')
const downloaded = async (address: string): Promise<string> => {
  const reply = await fetch(`${server.origin}${address}`)
  const bytes = Buffer.from(await reply.arrayBuffer())
  expect({ address, status: reply.status }).toEqual({ address, status: 200 })
  return bytes.toString('latin1').replaceAll(testVersion, 'VERSION')
}
/** Draws into `a.svg` and its like. */
const drawn = async (formats: readonly string[], ...args: readonly string[]): Promise<void> => {
  const ran = await figure(...args, ...formats.flatMap((format) => ['--out', join(folder, `a.${format}`)]))
  expect({ code: ran.code, err: ran.err }).toEqual({ code: 0, err: '' })
}

describe('the same bytes as the download', () => {
  test.each([
    [
      'a name with options, several files at once',
      ['svg', 'csv', 'json'],
      ['gap', '--data', 'demo', '--lang', 'en', '--theme', 'grey', '--width', '700'],
      '/api/figures/gap.{}?data=demo&lang=en&theme=grey&width=700',
    ],
    [
      'words said several times',
      ['svg'],
      ['distribution', '--data=demo', '--metric', 'followers', '--set', 'kind:bank', '--set', 'kind:association'],
      '/api/figures/distribution.{}?data=demo&metric=followers&set=kind:bank&set=kind:association',
    ],
    [
      'a whole address, with an option laid over it',
      ['svg'],
      ['http://localhost:4310/api/figures/lorenz.png?data=demo&metric=followers&lang=fr', '--lang', 'en'],
      '/api/figures/lorenz.{}?data=demo&metric=followers&lang=en',
    ],
    [
      'a screen',
      ['svg', 'csv'],
      ['distribution', '--of', '/compare?metric=followers&set=kind:bank&set=kind:association&data=demo&q=x&by=week'],
      '/api/figures/distribution.{}?metric=followers&set=kind:bank&set=kind:association&data=demo',
    ],
    [
      'a screen that says no metric',
      ['svg'],
      ['trend', '--of', 'http://localhost:4310/compare?data=demo'],
      '/api/figures/trend.{}?metric=interactions-per-post&data=demo',
    ],
    [
      'the map',
      ['svg'],
      ['territories', '--of', '/territories?data=demo&level=region&show=need'],
      '/api/figures/territories.{}?data=demo&level=region&metric=need',
    ],
  ])('%s', async (_, formats, args, address) => {
    await drawn(formats, ...args)
    for (const format of formats)
      expect(written(`a.${format}`) === (await downloaded(address.replace('{}', format))), format).toBe(true)
  })

  test('a frozen figure, by its short address', async () => {
    const reply = await fetch(`${server.origin}/api/citations`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ figure: 'gap', query: { data: 'demo' } }),
    })
    const { id } = (await reply.json()) as { id: string }
    await drawn(['svg', 'json'], `https://aidants.example/f/${id}`, '--theme', 'dark')
    expect(written('a.svg')).toBe(await downloaded(`/api/citations/${id}/figure.svg?theme=dark`))
    expect(written('a.json')).toBe(await downloaded(`/api/citations/${id}/figure.json`))
  })
})

describe('says in the reader’s language what cannot be', () => {
  const out = ['--out', 'never.svg']
  test.each([
    ['no figure', out, 2, 'Quelle figure'],
    ['an unknown figure, with those there are', ['pie', ...out], 2, /« pie ».*distribution.*voice/],
    ['a word of other figures, with those of this one', ['gap', '--by', 'week', ...out], 2, /--by .*--metric.*--set/],
    ['a value, with what is expected', ['gap', '--theme', 'red', ...out], 2, /« red ».*light, dark, safe ou grey/],
    [
      'a value, in English',
      ['gap', '--theme', 'red', '--lang', 'en', ...out],
      2,
      /found "red", expected light, dark, safe or grey/,
    ],
    ['a metric that is none', ['gap', '--metric', 'fame', ...out], 2, /« fame ».*followers/],
    ['no metric', ['trend', ...out], 2, /--metric.*followers/],
    ['a width', ['gap', '--width', '12', ...out], 2, /« 12 ».*320/],
    ['no organisation', ['habits', ...out], 2, '--own'],
    ['a value that is missing', ['gap', '--set', ...out], 2, '--set'],
    ['a second figure', ['gap', 'trend', ...out], 2, '« trend »'],
    ['an address that is no figure', ['/compare?data=demo', ...out], 2, '--of'],
    ['no file', ['gap'], 2, '--out'],
    ['another kind of file', ['gap', '--out', 'a.gif'], 2, /« a\.gif ».*\.svg/],
    ['no such citation', ['/f/zzzzzzzzzz', ...out], 1, '« zzzzzzzzzz »'],
    ['a set that is none', ['gap', '--set', 'kind:dragon', '--data', 'demo', ...out], 1, 'kind:dragon'],
    ['a folder that is not there', ['gap', '--data', 'demo', '--out', '/nowhere/at/all.svg'], 1, 'ENOENT'],
  ])('%s', async (_, args, code, says) => {
    const told: unknown[] = []
    // In this process, since each of its own takes two seconds to say no.
    const said = vi.spyOn(console, 'error').mockImplementation((text: unknown) => told.push(text))
    try {
      expect(await figureCommand(args, { ...readConfig({}), database: server.database, language: 'fr' })).toBe(code)
    } finally {
      said.mockRestore()
    }
    expect(told.join('\n')).toMatch(says)
    expect(told.join('\n')).not.toMatch(/\.ts:\d|\u202f/)
  })
})

test.each([
  ['fr', 'Usage : npm run figure'],
  ['en', 'Usage: npm run figure'],
] as const)('helps in %s and opens no database', async (language, says) => {
  const database = join(temporaryFolder(), 'none', 'portevoix.db')
  const ran = await run('figure.ts', ['--help'], { database, language })
  expect({ code: ran.code, err: ran.err }).toEqual({ code: 0, err: '' })
  expect(ran.out).toContain(says)
  expect(() => readFileSync(database)).toThrow(/ENOENT/)
})
