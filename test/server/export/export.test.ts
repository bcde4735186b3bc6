// The product's own export: read back to the same content, streamed, with texts only where they may be passed on.

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readerOf } from '../../../data/model/words/index.ts'
import { exportedText } from '../../../server/export.ts'
import { undoImport } from '../../../server/ingest/undo.ts'
import { openStore } from '../../../server/store/open.ts'
import { run } from '../../helpers/command.ts'
import { startServer } from '../../helpers/server.ts'
import { temporaryFolder } from '../../helpers/temporary.ts'
import { aRow } from '../ingest/damaged.ts'
import { cellsOf, csvOf, header } from '../ingest/exports.ts'
import { imported, importInto } from '../ingest/importing.ts'
import { contentLines, exportTo, roundTrip } from './round-trip.ts'

const now = '2026-11-22T12:00:00Z'
const folder = temporaryFolder()
const crowdtangle = join(folder, 'crowdtangle.csv')
writeFileSync(
  crowdtangle,
  csvOf([header, ...[0, 1].map((post) => [...cellsOf(aRow(post, { text: 'Un texte de la page' }))])]),
)

test('what is exported and imported into a new database is the same content', () =>
  roundTrip(temporaryFolder(), {
    numRuns: 20,
    seed: 20261122,
    interruptAfterTimeLimit: 200_000,
    markInterruptAsFailure: true,
  }))

test('texts whose licence forbids passing them on are left out unless asked for, counts are not', async () => {
  const store = openStore(':memory:')
  await imported(store, crowdtangle)
  const own = join(folder, 'own.ndjson')
  writeFileSync(own, readFileSync(join(import.meta.dirname, '../../fixtures/sources/porte-voix/export.ndjson')))
  const [allowed, all] = (['allowed', 'all'] as const).map((texts) => [...exportedText(store, { texts, now })].join(''))
  expect(allowed).not.toContain('Un texte de la page')
  expect(all?.split('Un texte de la page').length).toBe(3)
  for (const text of [allowed, all]) expect(text?.split('"comments":2,').length).toBe(3)
  // What came as an export of ours may hold anybody's texts.
  const copy = openStore(':memory:')
  await imported(copy, own)
  expect([...exportedText(copy, { texts: 'allowed', now })].join('')).not.toContain('venez nombreux')
  store.close()
  copy.close()
})

test('changed lines are rejected with their field, the others are read', async () => {
  const store = openStore(':memory:')
  const path = join(import.meta.dirname, '../../fixtures/sources/porte-voix/rejected.ndjson')
  const { report, rejections } = await importInto(store, path)
  expect(report).toMatchObject({ source: 'porte-voix', read: 11, inserted: 2, rejected: 9 })
  expect(new Set(rejections.map(({ line }) => line)).size).toBe(9)
  store.close()
})

test('what a database knows of an organisation and a page stays as it is there', async () => {
  const store = openStore(':memory:')
  const path = join(import.meta.dirname, '../../fixtures/sources/porte-voix/export.ndjson')
  await imported(store, path)
  const content = contentLines(store)
  const changed = join(folder, 'changed.ndjson')
  writeFileSync(changed, readFileSync(path, 'utf8').replaceAll('Association de démonstration 07', 'Un autre nom'))
  const { report } = await importInto(store, changed)
  expect(report).toMatchObject({ inserted: 0, updated: 0, rejected: 0 })
  expect(contentLines(store)).toEqual(content)
  store.close()
})

test('federations and places come back, also those of organisations that are shown as another one', async () => {
  const [from, to] = [openStore(':memory:'), openStore(':memory:')]
  const actors = ['federation', 'ancienne-federation', 'locale', 'section'].map((slug) => {
    const actor = { slug, name: slug, kind: 'association', territories: [], website: null } as const
    return [slug, from.actors.add(actor, 'person')] as const
  })
  const { memberships } = from.actors
  from.actors.mergeInto('ancienne-federation', 'federation')
  expect(memberships.join('locale', 'ancienne-federation')).toBe(true)
  expect(memberships.join('section', 'locale')).toBe(true)
  expect(memberships.join('federation', 'section')).toBe(false)
  for (const [at, [, id]] of actors.entries())
    if (at > 0)
      from.actors.setPlace(id, { name: at > 1 ? `Lieu ${at}` : null, latitude: 48.111_5 - at, longitude: -1.68 })
  const id = await imported(to, exportTo(from, folder))
  expect(to.contentHash()).toBe(from.contentHash())
  expect(contentLines(to)).toEqual(contentLines(from))
  expect(to.actors.get('locale')).toMatchObject({ parent: 'federation', place: { name: 'Lieu 2', latitude: 46.111_5 } })
  expect(memberships.federationsOf('section')).toEqual(['locale', 'federation'])
  const before = openStore(':memory:')
  undoImport(to, id, now)
  expect(to.contentHash()).toBe(before.contentHash())
  for (const store of [from, to, before]) store.close()
})

test('a download is the whole export, and the server answers while it is sent', async () => {
  const running = await startServer(temporaryFolder(), false)
  try {
    await imported(running.datasets.real, crowdtangle)
    const response = await fetch(`${running.origin}/api/export.ndjson?text=1`)
    expect(response.headers.get('content-disposition')).toContain('porte-voix-2026-06-15.ndjson')
    const path = join(folder, 'download.ndjson')
    writeFileSync(path, await response.text())
    const copy = openStore(':memory:')
    await imported(copy, path)
    expect(copy.contentHash()).toBe(running.datasets.real.contentHash())
    copy.close()
    expect((await fetch(`${running.origin}/api/export.ndjson?text=oui`)).status).toBe(400)
    expect(running.logged).toEqual([])
  } finally {
    await running.close()
  }
})

test('the command writes a file that the import reads back to the same content', async () => {
  const { export: said } = readerOf('fr').words.transfer
  const [from, to] = [join(temporaryFolder(), 'from.db'), join(temporaryFolder(), 'to.db')]
  expect((await run('ingest.ts', [crowdtangle, '--actor', 'macif', '--json'], { database: from })).code).toBe(0)
  const out = join(folder, 'out.ndjson.gz')
  const ran = await run('export.ts', ['--out', out, '--with-text'], { database: from })
  expect([ran.code, ran.err]).toEqual([0, ''])
  expect(ran.out).toContain('2 publications')
  expect(gunzipSync(readFileSync(out)).toString().split('\n')[0]).toContain('porte-voix-export')
  expect((await run('ingest.ts', [out, '--json'], { database: to })).code).toBe(0)
  const [one, other] = [from, to].map((database) => {
    const store = openStore(database)
    const hash = store.contentHash()
    store.close()
    return hash
  })
  expect(other).toBe(one)
  for (const [args, message] of [
    [[], said.outMissing],
    [['--out', 'x.pdf'], said.badOut('x.pdf')],
    [['--out', 'x.csv', '--table', 'imports'], readerOf('fr').words.transfer.tables.badTable('imports', 'grids')],
    [['--out', 'x.csv', '--dialect', 'tsv'], readerOf('fr').words.transfer.tables.badDialect('tsv')],
    [['--out', 'x.ndjson', '--dialect', 'rfc4180'], readerOf('fr').words.transfer.tables.onlyTables('--dialect')],
    [['--out', 'x.ndjson', '--nope'], '--nope'],
  ] as const) {
    const refused = await run('export.ts', args, { database: from, language: 'fr' })
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining(message)])
  }
  const none = join(folder, 'none.db')
  expect(await run('export.ts', ['--help'], { database: none, language: 'fr' })).toMatchObject({ code: 0, err: '' })
  expect(existsSync(none)).toBe(false)
})

test('an export of the same content is the same, but for the time', async () => {
  const store = openStore(':memory:')
  await imported(store, crowdtangle)
  const path = exportTo(store, folder)
  const copy = openStore(':memory:')
  await imported(copy, path)
  expect(contentLines(copy)).toEqual(contentLines(store))
  store.close()
  copy.close()
})
