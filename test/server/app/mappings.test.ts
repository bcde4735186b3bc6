// Mappings over HTTP: the offer with a file that no source knows, reading it anew by a mapping, storing it, the kept mapping
// offered again for the same header, listed and forgotten.

import { setTimeout } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import type { Job } from '../../../data/model/contract.ts'
import { useServer } from '../../helpers/server.ts'
import { ask, good, refused } from './client.ts'

const server = useServer()

const header = 'Jour;Page;Texte;J’aime;Commentaires;Partages'
const rows = ['03/04/2024;Asso A;Bonjour à tous;1,234;5;6', '04/05/2024;Asso A;Encore une fois;12;;1']
const table = (...lines: readonly string[]) => `${[header, ...lines].join('\n')}\n`

const settled = async (job: Job): Promise<Job> => {
  for (let now = job; ; now = await good(server().origin, 'job', { params: { id: job.id } })) {
    if (now.state !== 'reading' && now.state !== 'storing') return now
    await setTimeout(20)
  }
}
const upload = async (file: string, name = 'publications.csv') =>
  settled(await good(server().origin, 'upload', { query: { file: name }, file }))
const reread = async ({ id }: Job, body: object) =>
  settled(await good(server().origin, 'rereadUpload', { params: { id }, body }))
const store = async ({ id }: Job) => settled(await good(server().origin, 'storeUpload', { params: { id }, body: {} }))
const kept = async () => (await good(server().origin, 'mappings')).mappings

describe('a table that no source knows', () => {
  test('is offered, read by what a person says of it, stored, kept and offered again', async () => {
    const unknown = await upload(table(...rows))
    expect(unknown).toMatchObject({ state: 'failed', report: { error: { code: 'unknown-source' } } })
    const offer = unknown.mapping
    expect(offer?.columns.map(({ guess }) => guess)).toEqual([
      'date',
      'page',
      'text',
      'reactions',
      'comments',
      'shares',
    ])
    expect(offer?.questions.map(({ about }) => about)).toEqual(['platform', 'day-order', 'decimal-sign', 'zone'])
    expect(offer?.kept).toEqual([])

    const half = await reread(unknown, { mapping: { ...offer?.proposal, platform: 'facebook' } })
    expect(half).toMatchObject({ state: 'failed', report: { error: { code: 'no-usable-rows' } } })
    expect(half.rejections.map(({ expected }) => expected)).toContain('unambiguous-day')
    expect(half.mapping?.questions.map(({ about }) => about)).toEqual(['day-order', 'decimal-sign'])

    const mapping = { ...offer?.proposal, name: 'Nos publications', platform: 'facebook', dayFirst: true, decimal: '.' }
    const read = await reread(half, { mapping })
    expect(read).toMatchObject({ state: 'preview', recognised: { source: 'mapping' }, rejections: [] })
    expect(read.preview).toMatchObject([
      { line: 2, page: 'Asso A', platform: 'facebook', publishedAt: '2024-04-03', interactions: 1245 },
      { line: 3, publishedAt: '2024-05-04', reactions: 12, comments: null, shares: 1, interactions: null },
    ])
    expect(read.mapping).toMatchObject({ proposal: mapping, questions: [] })
    expect(await kept()).toEqual([])

    const done = await store(read)
    expect(done).toMatchObject({ state: 'done', report: { source: 'mapping', inserted: 2, rejected: 0 } })
    const [row] = (await good(server().origin, 'imports')).imports
    expect(row).toMatchObject({ source: 'mapping', mapping: 'Nos publications', by: 'screen' })
    expect(await kept()).toMatchObject([{ mapping, header: header.split(';'), usedAt: '2026-06-15T10:00:00Z' }])

    // Another file with the same header, but for case and blanks.
    const other = await upload(
      table('05/06/2024;Asso A;Une troisième;1;2;3').replace('Jour;Page', 'JOUR ; page'),
      'suite.csv',
    )
    expect(other.mapping?.kept).toMatchObject([mapping])
    expect((await reread(other, { mapping })).report).toMatchObject({ inserted: 1, unchanged: 0 })
  })

  test('whose mapping names a column, a zone, a page or a network that is not there is refused at once', async () => {
    const unknown = await upload(table(...rows))
    const proposal = { ...unknown.mapping?.proposal, platform: 'facebook' }
    const asked = (change: object) =>
      ask(server().origin, 'rereadUpload', {
        params: { id: unknown.id },
        body: { mapping: { ...proposal, ...change } },
      })
    expect((await refused(await asked({ columns: { date: 'Quand', page: 'Page' } }), 400)).code).toBe('not-in-file')
    expect((await refused(await asked({ zone: 'Paris' }), 400)).detail).toContain('"Paris"')
    expect((await refused(await asked({ page: 'chez nous' }), 400)).code).toBe('not-a-page')
    expect((await refused(await asked({ platform: 'facebok' }), 400)).detail).toContain('"facebok"')
    await refused(await asked({ columns: { abonnes: 'Page' } }), 400)
  })

  test('read by another mapping is another import, by the same under another name it is not', async () => {
    const bytes = table('06/07/2024;Asso B;Bonjour;1;2;3')
    const proposal = { ...(await upload(bytes)).mapping?.proposal, platform: 'facebook', dayFirst: true }
    const importBy = async (mapping: object) => (await store(await reread(await upload(bytes), { mapping }))).report
    const first = await importBy({ ...proposal, name: 'b' })
    expect(first).toMatchObject({ inserted: 1 })
    expect(await importBy({ ...proposal, name: 'c' })).toMatchObject({
      importId: first?.importId,
      inserted: 0,
      unchanged: 1,
    })
    const other = await importBy({ ...proposal, name: 'b', platform: 'instagram' })
    expect(other).toMatchObject({ inserted: 1 })
    expect(other?.importId).not.toBe(first?.importId)
  })

  test('gets a name that no mapping of another table has', async () => {
    const bytes = 'Jour;Réseau;Page;Texte;Vues\n13/07/2024;Facebook;Asso B;Bonjour;1\n'
    const one = await upload(table(...rows), 'export.csv')
    await store(
      await reread(one, { mapping: { ...one.mapping?.proposal, platform: 'facebook', dayFirst: true, decimal: '.' } }),
    )
    expect((await upload(bytes, 'export.csv')).mapping?.proposal.name).toBe('export (2)')
    expect((await upload(table('01/02/2024;A;b;1;2;3'), 'export.csv')).mapping?.proposal.name).toBe('export')
  })
})

test('a known export has no offer, unless the person asks to describe it', async () => {
  const file = 'actor,platform,metric,value,observed_on\nmon-asso,facebook,followers,12,2025-03-31\n'
  const known = await upload(file)
  expect(known).toMatchObject({ state: 'preview', mapping: null })
  const described = await reread(known, { describe: true })
  expect(described).toMatchObject({ state: 'failed', mapping: { proposal: { rows: 'values' } } })
})

test('an export of groups has no offer: no mapping makes members’ words those of an organisation', async () => {
  const file = 'Group Name,User Name,Post Created,Likes,Comments,Message\nA,b,2024-01-01 10:00:00 CET,1,2,c\n'
  const refusedFile = await upload(file)
  expect(refusedFile).toMatchObject({ state: 'failed', report: { error: { code: 'group-export' } }, mapping: null })
  const columns = { date: 'Post Created', page: 'Group Name', comments: 'Comments' }
  const mapping = {
    name: 'x',
    rows: 'posts',
    columns,
    platform: 'facebook',
    page: null,
    zone: null,
    dayFirst: null,
    decimal: null,
  }
  expect(await reread(refusedFile, { mapping })).toMatchObject({ report: { error: { code: 'group-export' } } })
})

describe('kept mappings', () => {
  test('are forgotten one by one; imports keep theirs', async () => {
    const [one] = await kept()
    const name = one?.mapping.name ?? ''
    expect(await good(server().origin, 'forgetMapping', { params: { name } })).toEqual({ forgotten: true })
    expect((await kept()).map(({ mapping }) => mapping.name)).not.toContain(name)
    expect((await refused(await ask(server().origin, 'forgetMapping', { params: { name } }), 404)).code).toBe(
      'no-mapping',
    )
    expect((await good(server().origin, 'imports')).imports.map(({ mapping }) => mapping)).toContain(name)
  })
  test('unknown parameters are refused', async () => {
    await refused(await ask(server().origin, 'mappings', { query: { a: '1' } }), 400)
    await refused(await ask(server().origin, 'forgetMapping', { params: { name: 'a' }, query: { b: '1' } }), 400)
  })
  test('nothing went wrong inside', () => {
    expect(server().logged).toEqual([])
  })
})
