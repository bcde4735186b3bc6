// What of a figure cannot be worked out again by whoever gets its zip: values that licences keep back are in none of its tables,
// and a frozen figure keeps the values behind it whatever is imported later.

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { builtClient } from '../../../helpers/broker.ts'
import { root } from '../../../helpers/code.ts'
import { run } from '../../../helpers/command.ts'
import { python, ran, recordsOf, rscript, unpacked } from '../../../helpers/redo.ts'
import { type Running, startServer } from '../../../helpers/server.ts'
import { temporaryFolder } from '../../../helpers/temporary.ts'
import { unzipped } from '../../../helpers/zip.ts'
import { ask, good } from '../../app/client.ts'

let server: Running
let folder: string
beforeAll(async () => {
  await builtClient()
  folder = temporaryFolder()
  server = await startServer(folder, false)
  await importPage('un')
  await importPage('deux')
})
afterAll(async () => {
  expect(server.logged).toEqual([])
  await server.close()
})

const imported = async (name: string, lines: readonly string[]): Promise<void> => {
  const path = join(folder, `${name}.csv`)
  writeFileSync(path, lines.join('\n'))
  const words = [path, '--actor', name, '--new', name, '--kind', 'association', '--json']
  const { code, err } = await run('ingest.ts', words, { database: server.database })
  expect({ code, err }).toEqual({ code: 0, err: '' })
}
const days = Array.from({ length: 30 }, (_, at) => `2026-0${1 + (at % 5)}-${10 + (at % 18)}`)
/** CrowdTangle: the terms of the network let counts of posts be passed on. */
const importPage = (name: string): Promise<void> =>
  imported(name, [
    'Page Name,User Name,Facebook Id,Page Category,Followers at Posting,Post Created,Type,Likes,Comments,Shares,Love,Wow,Haha,Sad,Angry,Care,URL',
    ...days.map(
      (day, at) =>
        `${name},${name},1000640000${name.length},NON_PROFIT,870,${day} 07:30:00 CET,Photo,${3 + at},2,1,0,0,0,0,0,0,https://www.facebook.com/1000640000${name.length}/posts/${name.length}${at + 10}`,
    ),
  ])
const heldName = 'Assurance de démonstration'
/** Meta Content Library: no number of a single page may leave it. */
const importHeld = (): Promise<void> => {
  const [head = '', first = ''] = readFileSync(
    join(root, 'test/fixtures/sources/meta-content-library/facebook.csv'),
    'utf8',
  ).split('\n')
  const posts = days.map((day, at) =>
    first
      .replaceAll(/2024-03-05T09:30:00|2024-03-05T09:31:00/g, `${day}T09:30:00`)
      .replaceAll('0000000011', `00000001${at + 10}`),
  )
  return imported('bibliotheque', [head, ...posts])
}

const query = { data: 'real', from: '2026-01', to: '2026-05' }
const zipNow = async (name: string, further: Readonly<Record<string, string>>): Promise<Uint8Array> => {
  const reply = await ask(server.origin, 'figure', { params: { name: `${name}.zip` }, query: { ...query, ...further } })
  expect({ name, status: reply.status }).toEqual({ name, status: 200 })
  return new Uint8Array(await reply.arrayBuffer())
}
const frozenZip = async (id: string): Promise<Buffer> => {
  const reply = await ask(server.origin, 'citationFile', { params: { id, name: 'figure.zip' }, query: { lang: 'fr' } })
  expect({ id, status: reply.status }).toEqual({ id, status: 200 })
  return Buffer.from(await reply.arrayBuffer())
}

/** One of each kind of reply whose values are in the data alone, and one whose reply holds them. */
const cited: readonly (readonly [figure: string, words: Readonly<Record<string, string>>])[] = [
  ['distribution', { metric: 'interactions-per-post' }],
  ['formats', {}],
  ['habits', { own: 'un' }],
  ['heat', {}],
  ['lorenz', { metric: 'interactions-per-post' }],
  ['position', { own: 'un' }],
  ['rank', { metric: 'interactions-per-post' }],
  ['trend', { metric: 'interactions-per-post' }],
  ['voice', { by: 'topic' }],
]

describe('the zip of a frozen figure', () => {
  test('is byte for byte what it was, whatever is imported later', async () => {
    const ids: string[] = []
    for (const [figure, words] of cited) {
      const { id } = await good(server.origin, 'cite', { body: { figure, query: { ...query, ...words } } })
      ids.push(id)
    }
    const zips = async (): Promise<readonly Buffer[]> => {
      const found: Buffer[] = []
      for (const id of ids) found.push(await frozenZip(id))
      return found
    }
    const before = await zips()
    for (const [at, zip] of before.entries()) {
      const values = recordsOf(unzipped(zip).get('values.csv')?.toString('utf8') ?? '')
      expect(values.length, cited[at]?.[0]).toBeGreaterThan(1)
    }
    await importHeld()
    const after = await zips()
    for (const [at, zip] of after.entries()) expect(before[at]?.equals(zip), cited[at]?.[0]).toBe(true)
  })

  test('says what it takes as given where nothing but the reply was kept', async () => {
    const [figure, words] = ['lorenz', { metric: 'followers' }]
    const { id } = await good(server.origin, 'cite', { body: { figure, query: { ...query, ...words } } })
    const { citations } = server.datasets.real
    const kept = citations.one(id)
    if (kept === null) throw new Error('it was cited')
    // As an earlier version kept it: under another id, as what is kept is never changed.
    citations.keep({ ...kept, id: 'earlier000', behind: null })
    expect(unzipped(await frozenZip('earlier000')).get('values.csv')?.length).toBeGreaterThan(40)
    await importPage('quatre')
    const files = unzipped(await frozenZip('earlier000'))
    const given = recordsOf(files.get('expected.csv')?.toString('utf8') ?? '').slice(1)
    expect(new Set(given.map((row) => row.at(-1)))).toEqual(new Set(['frozen']))
    expect(files.get('README.md')?.toString('utf8')).toMatch(/version figée/)
  })
})

describe('what a licence keeps back', () => {
  const metric = 'interactions-per-post'
  const heldZip = async (figure: string) => {
    if ((await good(server.origin, 'imports')).imports.every(({ file }) => !file.startsWith('bibliotheque')))
      await importHeld()
    return unzipped(await zipNow(figure, { metric, lang: 'en' }))
  }
  const textIn = (files: ReadonlyMap<string, Buffer>, name: string): string => files.get(name)?.toString('utf8') ?? ''

  test.each(['distribution', 'gap', 'lorenz', 'rank'])('is in no table of %s.zip, which says so', async (figure) => {
    const files = await heldZip(figure)
    for (const [name, body] of files)
      if (name.endsWith('.csv') || name.endsWith('.json')) expect(body.toString('utf8'), name).not.toContain(heldName)
    const values = textIn(files, 'values.csv')
    expect(values).toContain('deux')
    const expected = recordsOf(textIn(files, 'expected.csv')).slice(1)
    expect(expected.length).toBeGreaterThan(0)
    expect(new Set(expected.map((row) => row.at(-1)))).toEqual(new Set(['licence']))
    expect(textIn(files, 'README.md')).toMatch(/whose licence \(Meta Content Library\) does not allow .*: 1\./)
    expect(files.has('figure.json')).toBe(figure === 'lorenz')
    expect(files.has('numbers.csv')).toBe(figure === 'lorenz' || figure === 'gap')
    expect(textIn(files, 'README.md').includes('- `figure.json`:')).toBe(files.has('figure.json'))
    expect(textIn(files, 'SHA256SUMS').trim().split('\n').length).toBe(files.size - 1)
  })

  describe.each([
    { language: 'Python', program: python, script: 'redo.py', needs: 'numpy and matplotlib' },
    { language: 'R', program: rscript, script: 'redo.R', needs: 'ggplot2' },
  ])('$language', ({ program, script, needs }) => {
    test.skipIf(program === null)(`takes it as given (skipped without ${needs})`, async () => {
      const { status, output, folder: at } = ran(program ?? '', script, unpacked(await heldZip('lorenz')))
      expect({ status, output }).toMatchObject({ status: 0 })
      expect(output).toMatch(/are not in this archive/)
      expect(output).toMatch(/0 equal within tolerance, 0 different, [1-9]\d* taken as given/)
      expect(existsSync(join(at, 'redone.svg'))).toBe(false)
    })
  })
})
