// Frozen figures: the same question to the same data is one citation, and its files stay what they were whatever is imported.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { builtClient } from '../../helpers/broker.ts'
import { run } from '../../helpers/command.ts'
import { type Running, startServer } from '../../helpers/server.ts'
import { temporaryFolder } from '../../helpers/temporary.ts'
import { ask, good, refused } from './client.ts'

let server: Running
let folder: string
beforeAll(async () => {
  await builtClient()
  folder = temporaryFolder()
  server = await startServer(folder, true)
})
afterAll(async () => {
  expect(server.logged).toEqual([])
  await server.close()
})

const question = {
  figure: 'distribution',
  query: { data: 'demo', metric: 'interactions-per-post', set: ['kind:bank', 'kind:association'] },
}
const cite = (body: unknown = question) => good(server.origin, 'cite', { body })
const file = async (id: string, name: string, query: Record<string, string> = {}): Promise<string> => {
  const reply = await ask(server.origin, 'citationFile', { params: { id, name }, query })
  expect({ name, status: reply.status }).toEqual({ name, status: 200 })
  return Buffer.from(await reply.arrayBuffer()).toString('latin1')
}
/** An import as a person makes it, of an organisation that is new. */
const importPage = async (name: string): Promise<void> => {
  const csv = [
    'Page Name,User Name,Facebook Id,Page Category,Followers at Posting,Post Created,Type,Likes,Comments,Shares,URL',
    ...Array.from({ length: 30 }, (_, at) => {
      const day = `2026-0${1 + (at % 5)}-${10 + (at % 18)} 07:30:00 CET`
      return `${name},${name},1000640000${name.length},NON_PROFIT,870,${day},Photo,${3 + at},2,1,https://www.facebook.com/1/posts/${name.length}${at}`
    }),
  ].join('\n')
  const path = join(folder, `${name}.csv`)
  writeFileSync(path, csv)
  const ran = await run('ingest.ts', [path, '--actor', name, '--new', name, '--kind', 'association', '--json'], {
    database: server.database,
  })
  expect({ code: ran.code, err: ran.err }).toEqual({ code: 0, err: '' })
}

describe('a citation', () => {
  test('is one for one question, however it is drawn and in whatever order it is asked', async () => {
    const first = await cite()
    expect(first.id).toMatch(/^[0-9a-hjkmnp-tv-z]{8,}$/)
    expect(first.question).toBe('data=demo&metric=interactions-per-post&set=kind%3Abank&set=kind%3Aassociation')
    const again = await cite({
      figure: 'distribution',
      query: { lang: 'en', theme: 'dark', set: question.query.set, metric: 'interactions-per-post', data: 'demo' },
    })
    expect(again).toEqual(first)
    const other = await cite({ ...question, query: { ...question.query, metric: 'followers' } })
    expect(other.id).not.toBe(first.id)
    const { citations } = await good(server.origin, 'citations', { query: { lang: 'fr' } })
    expect(citations.map(({ id }) => id).toSorted()).toEqual([first.id, other.id].toSorted())
    expect(citations.every(({ title }) => (title ?? '').length > 20)).toBe(true)
    expect((await good(server.origin, 'citations', { query: { data: 'real' } })).citations).toEqual([])
  })

  test('gives the same bytes after a further import, and says that the data have changed', async () => {
    const query = { data: 'real', metric: 'comments-per-post', from: '2026-01', to: '2026-05' }
    const real = { figure: 'distribution', query }
    await importPage('un')
    const { id, contentHash } = await cite(real)
    const names = [
      'figure.svg',
      'figure.csv',
      'figure.json',
      'figure.png',
      'citation.bib',
      'citation.csl.json',
    ] as const
    const before = await Promise.all(names.map((name) => file(id, name, { lang: 'fr' })))
    const now = async (): Promise<string> =>
      (await ask(server.origin, 'figure', { params: { name: 'distribution.csv' }, query })).text()
    const nowBefore = await now()
    expect(await good(server.origin, 'citation', { params: { id } })).toMatchObject({ isCurrent: true, contentHash })
    await importPage('deux')
    expect(await now()).not.toBe(nowBefore)
    const after = await Promise.all(names.map((name) => file(id, name, { lang: 'fr' })))
    for (const [at, name] of names.entries()) expect(after[at] === before[at], name).toBe(true)
    expect(await good(server.origin, 'citation', { params: { id } })).toMatchObject({ isCurrent: false, contentHash })
    const fresh = await cite(real)
    expect(fresh.id).not.toBe(id)
    expect(fresh.contentHash).not.toBe(contentHash)
  })

  test('tells itself in both languages, and its files say its short address', async () => {
    const { id } = await cite()
    const { cited, reply } = await good(server.origin, 'citation', { params: { id } })
    expect(cited?.fr.title).not.toBe(cited?.en.title)
    expect(cited?.fr).toMatchObject({
      path: `/f/${id}`,
      madeOn: '2026-06-15',
      publisher: null,
      origin: null,
      data: 'demo',
    })
    expect([cited?.fr.methods, cited?.en.methods].map((text) => /Mann-Whitney/.test(text ?? ''))).toEqual([true, true])
    expect(reply).toMatchObject({ data: 'demo', platform: 'facebook' })
    expect(await file(id, 'figure.svg')).toContain(`/f/${id}`)
    expect(await file(id, 'citation.txt', { lang: 'en' })).toContain(`/f/${id}`)
    expect(await file(id.toUpperCase(), 'figure.svg', { lang: 'en', theme: 'grey', width: '500' })).toContain('<svg')
  })

  test('of real data is in the database of real data', async () => {
    const { id, data } = await cite({ figure: 'territories', query: { data: 'real', metric: 'need' } })
    expect(data).toBe('real')
    expect(server.datasets.real.citations.one(id)?.figure).toBe('territories')
    expect(server.datasets.demo()?.citations.one(id)).toBeNull()
  })
})

describe('is refused', () => {
  test.each([
    ['an unknown figure', { figure: 'pie', query: {} }, 404],
    ['a word that the figure does not take', { figure: 'gap', query: { by: 'week' } }, 400],
    ['a word that no figure takes', { figure: 'gap', query: { colour: 'red' } }, 400],
    ['no question', { figure: 'gap' }, 400],
  ])('%s', async (_, body, status) => {
    await refused(await ask(server.origin, 'cite', { body }), status)
  })
  test.each([
    ['abcdefgh', 'figure.svg'],
    ['abcdefgh', 'citation.bib'],
  ])('the file %s/%s of no citation', async (id, name) => {
    const { code } = await refused(await ask(server.origin, 'citationFile', { params: { id, name } }), 404)
    expect(code).toBe('no-citation')
  })
  test('another name, and a width that cannot be', async () => {
    const { id } = await cite()
    await refused(await ask(server.origin, 'citationFile', { params: { id, name: 'gap.svg' } }), 404)
    await refused(
      await ask(server.origin, 'citationFile', { params: { id, name: 'figure.svg' }, query: { width: '9' } }),
      400,
    )
    await refused(await ask(server.origin, 'citation', { params: { id: 'abcdefgh' } }), 404)
  })
})
