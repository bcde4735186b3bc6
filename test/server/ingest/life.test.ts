// The life of an import: what it changed is told line by line, an undo can be repeated from the received bytes with the same
// choices, and the content comes and goes with it, whatever else was imported.

import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { addBuiltInGrids } from '../../../server/grids.ts'
import { redoImport } from '../../../server/ingest/redo.ts'
import { forgetFile, undoImport } from '../../../server/ingest/undo.ts'
import { openStore, type Store } from '../../../server/store/open.ts'
import { temporaryFolder } from '../../helpers/temporary.ts'
import { aRow } from './damaged.ts'
import { cellsOf, csvOf, exportsOf, header, nameOf, pageIdOf, postIdOf, writeExport } from './exports.ts'
import { imported, importInto } from './importing.ts'

const folder = temporaryFolder()
let databases = 0
const opened: Store[] = []
const openNew = (): Store => {
  databases += 1
  const store = openStore(join(folder, `life-${databases}.db`))
  addBuiltInGrids(store, '2024-01-01')
  opened.push(store)
  return store
}
afterAll(() => {
  for (const store of opened) store.close()
})

const later = '2024-08-01T00:00:00Z'
const redone = async (store: Store, id: number): Promise<number> => {
  const outcome = await redoImport(store, id, 'screen', '2024-08-02T00:00:00Z')
  if (!('report' in outcome)) throw new Error(`cannot redo: ${outcome.cannot}`)
  expect(outcome.report.error).toBeUndefined()
  return outcome.report.importId ?? 0
}

test('undo, redo, undo, redo: the content is each time what it was', async () => {
  await fc.assert(
    fc.asyncProperty(exportsOf(3, { posts: [2, 8], fewest: 2 }), fc.nat(2), async (exports, at) => {
      const store = openNew()
      const paths = exports.map((one) => writeExport(folder, one, `-${databases}`))
      const ids: number[] = []
      const chosen = at % exports.length
      let without = ''
      // The content without the chosen one, from a database that never saw it.
      const other = openNew()
      for (const [index, path] of paths.entries()) if (index !== chosen) await imported(other, path)
      without = other.contentHash()
      for (const path of paths) ids.push(await imported(store, path))
      const whole = store.contentHash()
      let id = ids[chosen] ?? 0
      for (let round = 0; round < 2; round++) {
        undoImport(store, id, later)
        expect(store.contentHash()).toBe(without)
        const again = await redone(store, id)
        expect(store.imports.get(again)).toMatchObject({ replaces: id, undoneAt: null })
        expect(store.contentHash()).toBe(whole)
        id = again
      }
      store.close()
      other.close()
      opened.length = 0
    }),
    { numRuns: 15 },
  )
})

describe('a repeated import', () => {
  test('takes up every choice of the first', async () => {
    const store = openNew()
    const path = join(folder, 'sans-date.csv')
    writeFileSync(path, csvOf([header, [...cellsOf(aRow(0))]]))
    const { report } = await importInto(store, path, {
      actor: 'aidants-du-test',
      newActor: {
        actor: {
          slug: 'aidants-du-test',
          name: 'Aidants du test',
          kind: 'association',
          territories: [],
          website: null,
        },
        camp: null,
      },
      now: '2024-07-03T09:00:00Z',
    })
    const id = report.importId ?? 0
    const before = store.contentHash()
    undoImport(store, id, later)
    expect(store.actors.get('aidants-du-test')).toBeNull()
    const again = await redone(store, id)
    expect(store.contentHash()).toBe(before)
    // Estimated when it was first imported: the counts are no younger for being read again.
    expect(store.imports.get(again)).toMatchObject({
      by: 'screen',
      observedAt: '2024-07-03T09:00:00Z',
      isObservedAtEstimated: true,
      importedAt: '2024-08-02T00:00:00Z',
    })
    expect(store.pages.all()[0]?.actor).toBe('aidants-du-test')
    expect(store.lives.making(id)?.replacedBy).toBe(again)
  })

  test('is refused with its reason', async () => {
    const store = openNew()
    const path = join(folder, nameOf(10, '-refus'))
    writeFileSync(path, csvOf([header, [...cellsOf(aRow(0))]]))
    const id = await imported(store, path)
    const cannot = async (one: number) => redoImport(store, one, 'screen', later)
    expect(await cannot(99)).toEqual({ cannot: 'unknown' })
    expect(await cannot(id)).toEqual({ cannot: 'not-undone' })
    undoImport(store, id, later)
    const again = await imported(store, path)
    expect(await cannot(id)).toEqual({ cannot: 'stored-again', by: again })
    undoImport(store, again, later)
    expect(forgetFile(store, id)).toMatchObject({ id, areBytesKept: false })
    expect(await cannot(id)).toEqual({ cannot: 'file-not-kept' })
    // The other import keeps the same bytes still.
    expect(readdirSync(`${store.file}.received`)).toHaveLength(1)
    forgetFile(store, again)
    expect(existsSync(`${store.file}.received`) ? readdirSync(`${store.file}.received`) : []).toEqual([])
    const noText = await imported(store, path, { isTextKept: false })
    undoImport(store, noText, later)
    expect(await cannot(noText)).toEqual({ cannot: 'file-not-kept' })
  })
})

describe('what an import changed', () => {
  const exported = (day: number, changes: Readonly<Record<number, Parameters<typeof aRow>[1]>>): string => {
    const path = join(folder, nameOf(day, `-${databases}-changes`))
    const rows = Array.from({ length: 8 }, (_, post) => [...cellsOf(aRow(post, changes[post]))])
    writeFileSync(path, csvOf([header, ...rows]))
    return path
  }
  const address = (post: number) => `https://www.facebook.com/${pageIdOf(7)}/posts/${postIdOf(post)}`

  test('is told with its lines, before and after, as it runs and later', async () => {
    const store = openNew()
    await imported(store, exported(10, {}))
    const path = exported(12, { 2: { comments: 5, text: 'Nouveau texte' }, 4: { shares: null }, 6: { followers: 401 } })
    const trial = await importInto(store, path, { isDryRun: true })
    const { report, changes } = await importInto(store, path)
    expect(report).toMatchObject({ inserted: 0, unchanged: 5, updated: 3 })
    const told = [
      {
        line: 4,
        page: 'Page 7',
        post: address(2),
        what: [
          { field: 'comments', before: '2', after: '5' },
          { field: 'text', before: 'Le répit des aidants', after: 'Nouveau texte' },
        ],
      },
      { line: 6, page: 'Page 7', post: address(4), what: [{ field: 'shares', before: '3', after: null }] },
      { line: 8, page: 'Page 7', post: address(6), what: [{ field: 'followers', before: '400', after: '401' }] },
    ]
    expect(changes).toEqual(told)
    expect(trial.changes).toEqual(told)
    const id = report.importId ?? 0
    expect(store.changes.of(id)).toEqual(told)
    // A later import changes one of them again: what this one changed is still the same.
    await imported(store, exported(13, { 2: { comments: 9 } }))
    expect(store.changes.of(id)).toEqual(told)
    undoImport(store, id, later)
    expect(store.changes.of(id)).toEqual([])
  })

  test('is nothing for an older export, and its text is not told where none may be kept', async () => {
    const store = openNew()
    await imported(store, exported(12, {}))
    const older = await importInto(store, exported(11, { 1: { comments: 7 } }))
    expect(older.changes).toEqual([])
    expect(store.changes.of(older.report.importId ?? 0)).toEqual([])
    const silent = await importInto(store, exported(14, { 1: { text: 'Autre', comments: 8 } }), { isTextKept: false })
    expect(silent.changes.map(({ what }) => what)).toEqual([[{ field: 'comments', before: '2', after: '8' }]])
  })

  test('is also the value of a page', async () => {
    const store = openNew()
    const table = (name: string, value: string) => {
      const path = join(folder, name)
      const columns = ['actor', 'platform', 'metric', 'value', 'observed_on', 'source_url', 'note']
      writeFileSync(path, csvOf([columns, ['aides', 'facebook', 'followers', value, '2024-03-31', '', '']]))
      return path
    }
    await imported(store, table('premier.csv', '1240'))
    const { changes, report } = await importInto(store, table('second.csv', '1420'))
    const told = [{ line: 2, page: 'aides', post: null, what: [{ field: 'followers', before: '1240', after: '1420' }] }]
    expect(changes).toEqual(told)
    expect(store.changes.of(report.importId ?? 0)).toEqual(told)
  })

  test('is at most a hundred, and costs nothing of what stays', async () => {
    const store = openNew()
    const rows = (comments: number) => Array.from({ length: 150 }, (_, post) => [...cellsOf(aRow(post, { comments }))])
    const paths = [10, 12].map((day) => join(folder, nameOf(day, '-beaucoup')))
    for (const [at, path] of paths.entries()) writeFileSync(path, csvOf([header, ...rows(at)]))
    await imported(store, paths[0] ?? '')
    const { report, changes } = await importInto(store, paths[1] ?? '')
    expect(report.updated).toBe(150)
    expect(changes).toHaveLength(100)
  })
})
