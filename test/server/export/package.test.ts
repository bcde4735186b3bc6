// Data packages: as the standard wants them, with what was left out counted, read back to the content that they state.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Query } from '../../../data/model/contract.ts'
import { fillStore } from '../../../server/ingest/fill.ts'
import { redoImport } from '../../../server/ingest/redo.ts'
import { undoImport } from '../../../server/ingest/undo.ts'
import { openStore } from '../../../server/store/open.ts'
import { run } from '../../helpers/command.ts'
import { isPythonHere, packageFaults } from '../../helpers/package-rules.ts'
import { startServer } from '../../helpers/server.ts'
import { temporaryFolder } from '../../helpers/temporary.ts'
import { good } from '../app/client.ts'
import { exportsOf, writeExport } from '../ingest/exports.ts'
import { imported, importInto } from '../ingest/importing.ts'
import { crowdtangleIn, filesOf, now, packed, storeOf } from './packing.ts'

const folder = temporaryFolder()
const crowdtangle = crowdtangleIn(folder)

const descriptorIn = (path: string) =>
  JSON.parse(filesOf(path)['datapackage.json'] ?? '') as { readonly porteVoix: { readonly contentHash: string } }

/** Hash of an empty database that got the package. */
const hashOfCopy = async (path: string): Promise<string> => {
  const copy = openStore(':memory:')
  const { report, rejections } = await importInto(copy, path, { isInventedTaken: true })
  expect({ ...report, rejections }).toMatchObject({ source: 'porte-voix', rejected: 0, rejections: [] })
  const hash = copy.contentHash()
  copy.close()
  return hash
}

const checkRules = (path: string): void => {
  if (isPythonHere) expect(packageFaults(path)).toEqual([])
}

test('the whole demonstration comes back, is as the standard wants it, and says that it is invented', async () => {
  const from = openStore(':memory:')
  await fillStore(from, { kind: 'demonstration' })
  const { path, facts } = await packed(from, folder, { data: 'demo', texts: 'all' })
  checkRules(path)
  expect(facts.contentHash).toBe(from.contentHash())
  expect(descriptorIn(path).porteVoix.contentHash).toBe(facts.contentHash)
  expect(await hashOfCopy(path)).toBe(facts.contentHash)
  const { 'datapackage.json': descriptor, 'README.md': readme } = filesOf(path)
  for (const said of [descriptor, readme]) expect(said).toMatch(/nvented data: these organisations/)
  expect(readme).toContain('Données inventées')
  expect(facts.leftOut).toMatchObject({ pagesNotAsked: 0, postsForbidden: {}, textsForbidden: {}, textsNotAsked: 0 })
  // Invented and real data never meet.
  const real = openStore(':memory:')
  const { report } = await importInto(real, path)
  expect(report).toMatchObject({ importId: null, error: { code: 'invented-data' } })
  // A part of it too is what it says.
  const part = await packed(from, folder, { data: 'demo', set: 'camp:association', from: '2025-02', texts: 'none' })
  checkRules(part.path)
  expect(await hashOfCopy(part.path)).toBe(part.facts.contentHash)
  expect(part.facts.contentHash).not.toBe(facts.contentHash)
  for (const store of [from, real]) store.close()
}, 180_000)

/** Some pages, some days, some texts. */
const asked = fc.record({
  pages: fc.option(fc.array(fc.nat(5), { minLength: 1, maxLength: 3 }), { nil: undefined }),
  platform: fc.constantFrom(undefined, 'facebook'),
  from: fc.constantFrom(undefined, '2024', '2024-05-20'),
  to: fc.constantFrom(undefined, '2025', '2024-06'),
  texts: fc.constantFrom('none', 'allowed', 'all'),
})

test('a selection of any data gives the hash that it states, and foreign keys that resolve', async () => {
  let checked = 0
  await fc.assert(
    fc.asyncProperty(exportsOf(2), asked, async (exports, { pages: places, platform, from, to, texts }) => {
      const store = openStore(':memory:')
      try {
        for (const one of exports) await imported(store, writeExport(folder, one))
        const all = store.pages.all()
        const set = places?.map((place) => `page:${all[place % all.length]?.id}`).join(',')
        const query = Object.fromEntries(
          Object.entries({ platform, from, to, texts, ...(all.length > 0 && { set }) }).filter(
            ([, one]) => one !== undefined,
          ),
        ) as Query<'package'>
        if (all.length === 0) return
        const { path, facts } = await packed(store, folder, query)
        if (facts.tables.every(({ rows }) => rows === 0)) return
        expect(await hashOfCopy(path)).toBe(facts.contentHash)
        checked += 1
        if (checked % 5 === 1) checkRules(path)
      } finally {
        store.close()
      }
    }),
    { numRuns: 25, seed: 20261123, interruptAfterTimeLimit: 100_000 },
  )
  expect(checked).toBeGreaterThan(10)
}, 150_000)

test('what is left out is counted, with why', async () => {
  const store = await storeOf(crowdtangle)
  const undone = await imported(
    store,
    writeExport(folder, fc.sample(exportsOf(1), { numRuns: 1, seed: 7 })[0]?.[0] ?? never()),
  )
  undoImport(store, undone, now)
  const texts = async (query: Query<'package'>) => {
    const { path, facts } = await packed(store, folder, query)
    return {
      text: filesOf(path)['data/posts.csv']?.includes('Un texte'),
      ...facts.leftOut,
      rows: facts.tables[4]?.rows,
    }
  }
  const nothing = { pagesNotAsked: 0, postsNotAsked: 0, postsForbidden: {}, importsUndone: 1 }
  expect(await texts({ texts: 'all' })).toMatchObject({ ...nothing, text: true, textsForbidden: {}, rows: 2 })
  expect(await texts({})).toMatchObject({ ...nothing, text: false, textsForbidden: { 'platform-terms': 2 }, rows: 2 })
  expect(await texts({ texts: 'none' })).toMatchObject({ ...nothing, text: false, textsNotAsked: 2, rows: 2 })
  expect(await texts({ from: '2030' })).toMatchObject({ postsNotAsked: 2, rows: 0 })
  // What came as a package may be of anybody: its posts are not passed on.
  const { path } = await packed(store, folder)
  const copy = openStore(':memory:')
  await imported(copy, path)
  const { facts } = await packed(copy, folder, { texts: 'allowed' })
  expect(facts.leftOut.postsForbidden).toEqual({ unknown: 2 })
  expect(await hashOfCopy((await packed(copy, folder, { texts: 'allowed' })).path)).toBe(facts.contentHash)
  for (const one of [store, copy]) one.close()
})

const never = (): never => {
  throw new Error('nothing was drawn')
}

test('undone it is gone, and redone it is there again; the same package again changes nothing', async () => {
  const from = await storeOf(crowdtangle)
  const { path } = await packed(from, folder)
  // Nothing of the machine, of the clock or of the order of work is in it.
  expect(readFileSync((await packed(from, folder)).path).equals(readFileSync(path))).toBe(true)
  const to = openStore(join(temporaryFolder(), 'to.db'))
  const before = to.contentHash()
  const id = await imported(to, path)
  expect(to.contentHash()).toBe(from.contentHash())
  expect((await importInto(to, path)).report).toMatchObject({ importId: id, inserted: 0, rejected: 0 })
  undoImport(to, id, now)
  expect(to.contentHash()).toBe(before)
  expect(await redoImport(to, id, 'screen', now)).toMatchObject({ report: { rejected: 0 } })
  expect(to.contentHash()).toBe(from.contentHash())
  for (const store of [from, to]) store.close()
})

test('downloaded and dropped on another server it is one file, looked at before it is stored', async () => {
  const [one, other] = [await startServer(temporaryFolder(), false), await startServer(temporaryFolder(), false)]
  try {
    await imported(one.datasets.real, crowdtangle)
    const response = await fetch(`${one.origin}/api/package.zip?texts=all`)
    expect(response.headers.get('content-disposition')).toContain('porte-voix-data-2026-06-15.zip')
    const file = Buffer.from(await response.arrayBuffer())
    const { id } = await good(other.origin, 'upload', { query: { file: 'data.zip' }, file })
    const ready = async (state: string) => {
      for (let tries = 0; tries < 300; tries++) {
        const job = await good(other.origin, 'job', { params: { id } })
        if (job.state === state) return job
        await new Promise((go) => setTimeout(go, 50))
      }
      throw new Error(`the upload never was ${state}`)
    }
    const job = await ready('preview')
    expect(job.recognised).toMatchObject({ format: 'data-package', source: 'porte-voix' })
    await good(other.origin, 'storeUpload', { params: { id }, body: {} })
    await ready('done')
    expect(other.datasets.real.contentHash()).toBe(one.datasets.real.contentHash())
    for (const wrong of [
      'texts=some',
      'platform=minitel',
      'set=kind:shop',
      'from=2025-13',
      'from=2025&to=2024',
      'grid=no&set=kind:bank',
    ])
      expect([wrong, (await fetch(`${one.origin}/api/package.zip?${wrong}`)).status]).toEqual([wrong, 400])
    expect((await fetch(`${one.origin}/api/package.zip?data=demo`)).status).toBe(404)
    expect([...one.logged, ...other.logged]).toEqual([])
  } finally {
    await one.close()
    await other.close()
  }
})

test('the command writes it, and the import reads it', async () => {
  const [from, to] = [join(temporaryFolder(), 'from.db'), join(temporaryFolder(), 'to.db')]
  expect((await run('ingest.ts', [crowdtangle, '--json'], { database: from })).code).toBe(0)
  const out = join(folder, 'command.zip')
  const ran = await run('export.ts', ['--out', out, '--texts', 'all'], { database: from })
  expect([ran.code, ran.err]).toEqual([0, ''])
  const hash = descriptorIn(out).porteVoix.contentHash
  expect(ran.out).toContain(hash)
  expect((await run('ingest.ts', [out, '--json'], { database: to })).code).toBe(0)
  const store = openStore(to)
  expect(store.contentHash()).toBe(hash)
  store.close()
  const refused = await run('export.ts', ['--out', join(folder, 'x.ndjson'), '--set', 'kind:bank'], { database: from })
  expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('--set')])
})
