// Data packages that a person changed, or that others made: what is told of them, and that nothing stored is lost.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rejectedRows } from '../../../server/ingest/rejected-rows.ts'
import { openStore } from '../../../server/store/open.ts'
import { isPythonHere, packageFaults } from '../../helpers/package-rules.ts'
import { startServer } from '../../helpers/server.ts'
import { temporaryFolder } from '../../helpers/temporary.ts'
import { good } from '../app/client.ts'
import { importInto } from '../ingest/importing.ts'
import { crowdtangleIn, filesOf, packed, storeOf, zippedAs } from './packing.ts'

const folder = temporaryFolder()
const crowdtangle = crowdtangleIn(folder)

test('a package that was changed by hand says where, and takes nothing of what is stored', async () => {
  const store = await storeOf(crowdtangle)
  const { path } = await packed(store, folder)
  const files = filesOf(path)
  const posts = files['data/posts.csv'] ?? ''
  const content = store.contentHash()
  const withPosts = (name: string, text: string) => zippedAs(folder, name, { ...files, 'data/posts.csv': text })
  const into = async (file: string) => {
    const copy = openStore(':memory:')
    const outcome = await importInto(copy, file)
    const told = { ...outcome, hash: copy.contentHash(), posts: copy.posts.count() }
    copy.close()
    return told
  }
  const hashFault = expect.objectContaining({ line: 1, column: 'posts.csv', expected: 'file-of-hash' })

  const lines = posts.split('\r\n')
  const header = lines[0]?.split(',') ?? []
  // The text of a post holds a line break: its record begins on lines 2 and 4.
  const broken = await into(withPosts('broken.zip', posts.replace(/,0(?=[^\n]*\r\n$)/, ',many')))
  expect(broken.report).toMatchObject({ rejected: 2 })
  expect(broken.posts).toBe(1)
  expect(broken.rejections).toEqual([
    hashFault,
    expect.objectContaining({
      line: 4,
      column: expect.stringMatching(/^posts\.csv › /),
      found: 'many',
      expected: 'export-line',
    }),
  ])
  const ragged = await into(withPosts('ragged.zip', `${posts}facebook,id:1\r\n`))
  expect(ragged.rejections).toEqual([
    hashFault,
    expect.objectContaining({ line: 6, column: 'posts.csv', found: `2/${header.length}`, expected: 'same-cell-count' }),
  ])
  const orphan = await into(withPosts('orphan.zip', posts.replace(/^(facebook),id:\d+/m, '$1,id:1')))
  expect(orphan.rejections).toEqual([hashFault, expect.objectContaining({ line: 2, column: 'posts.csv › page' })])

  const renamed = withPosts('renamed.zip', posts.replace('publishedAt', 'published'))
  expect((await into(renamed)).report).toMatchObject({
    importId: null,
    error: { code: 'missing-columns', found: 'posts.csv › publishedAt' },
  })
  const { 'data/posts.csv': _, ...others } = files
  const incomplete = zippedAs(folder, 'incomplete.zip', others)
  expect((await into(incomplete)).report).toMatchObject({ importId: null, error: { code: 'package-incomplete' } })
  for (const file of [renamed, incomplete]) await importInto(store, file)
  expect(store.contentHash()).toBe(content)

  // Unpacked and zipped again, in a folder, in another order; and saved by a spreadsheet, with its mark and semicolons.
  const inFolder = Object.fromEntries(
    Object.entries(files)
      .reverse()
      .map(([name, text]) => [`données/${name}`, text]),
  )
  expect(await into(zippedAs(folder, 'folder.zip', inFolder))).toMatchObject({ hash: content, rejections: [] })
  const decisions = `\ufeff${(files['data/decisions.csv'] ?? '').replaceAll(',', ';')}`
  const saved = await into(zippedAs(folder, 'saved.zip', { ...files, 'data/decisions.csv': decisions }))
  expect(saved).toMatchObject({ hash: content, rejections: [{ column: 'decisions.csv', expected: 'file-of-hash' }] })
  store.close()
})

test('refused rows are taken away each as it stands in its own file', async () => {
  const store = await storeOf(crowdtangle)
  const files = filesOf((await packed(store, folder)).path)
  const both = zippedAs(folder, 'both.zip', {
    ...files,
    'data/grids.csv': `${files['data/grids.csv'] ?? ''}one-grid,,[],2024-13-01,why\r\n`,
    'data/posts.csv': (files['data/posts.csv'] ?? '').replace('facebook', 'facebook,'),
  })
  const to = openStore(join(temporaryFolder(), 'to.db'))
  const { report, rejections } = await importInto(to, both)
  expect(rejections.filter(({ line }) => line === 2).map(({ column }) => column)).toEqual(
    expect.arrayContaining(['grids.csv › camps', 'posts.csv › publishedAt']),
  )
  const rows = (await rejectedRows(to, report.importId ?? 0, 'en'))?.split(/\r\n(?=[^ ])/) ?? []
  const [inGrids, inPosts] = ['grids.csv', 'posts.csv'].map((file) =>
    rows.find((row) => row.includes(file) && !row.includes('its hash')),
  )
  expect(inGrids).toContain('one-grid')
  expect(inPosts).not.toContain('one-grid')
  for (const one of [store, to]) one.close()
})

test.skipIf(!isPythonHere)('the rules are held: a package that breaks them is told', async () => {
  const store = await storeOf(crowdtangle)
  const files = filesOf((await packed(store, folder)).path)
  const pages = files['data/pages.csv'] ?? ''
  const faults = packageFaults(
    zippedAs(folder, 'faulty.zip', {
      ...files,
      'data/pages.csv': pages.replace(/id:\d+/, 'id:1'),
      'data/posts.csv': (files['data/posts.csv'] ?? '').replace(/\d{4}-\d\d-\d\dT/, '2024-13-01T'),
    }),
  ).join('\n')
  for (const said of ['pages hash', 'posts hash', 'is no datetime', 'is not in pages']) expect(faults).toContain(said)
  store.close()
})

test('a data package of others is an archive of tables', async () => {
  const foreign = zippedAs(folder, 'foreign.zip', {
    'datapackage.json': JSON.stringify({ name: 'other', resources: [{ name: 'posts', path: 'posts.csv' }] }),
    'posts.csv': readFileSync(crowdtangle, 'utf8'),
  })
  const running = await startServer(temporaryFolder(), false)
  try {
    const job = await good(running.origin, 'upload', { query: { file: 'foreign.zip' }, file: readFileSync(foreign) })
    expect(job.state).toBe('unpacked')
  } finally {
    await running.close()
  }
})
