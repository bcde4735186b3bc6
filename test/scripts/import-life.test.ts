// On the command line: what an import changed is told, an undone import is repeated, and what cannot be is said.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openStore } from '../../server/store/open.ts'
import { jsonLines, run } from '../helpers/command.ts'
import { temporaryFolder } from '../helpers/temporary.ts'
import { aRow } from '../server/ingest/damaged.ts'
import { cellsOf, csvOf, header, nameOf } from '../server/ingest/exports.ts'

const folder = temporaryFolder()
const database = join(temporaryFolder(), 'portevoix.db')
const ingest = (...args: readonly string[]) => run('ingest.ts', args, { database, language: 'fr' })
const hash = (): string => {
  const store = openStore(database)
  try {
    return store.contentHash()
  } finally {
    store.close()
  }
}
const exported = (day: number, comments: (post: number) => number): string => {
  const path = join(folder, nameOf(day))
  const rows = Array.from({ length: 25 }, (_, post) => [...cellsOf(aRow(post, { comments: comments(post) }))])
  writeFileSync(path, csvOf([header, ...rows]))
  return path
}

test('an import says what it changed; undone, it is repeated with the same content', async () => {
  expect((await ingest(exported(10, () => 2))).code).toBe(0)
  const changed = await ingest(exported(12, (post) => (post < 23 ? 5 : 2)))
  expect(changed.out).toContain('23 mises à jour, 2 inchangées')
  expect(changed.out.match(/Commentaires : 2 → 5/g)).toHaveLength(20)
  expect(changed.out).toContain('et 3 autres changements')
  const whole = hash()
  const undone = await ingest('--undo', '3')
  expect(undone).toMatchObject({ code: 0 })
  expect(undone.out).toContain('--redo 3')
  const redone = await ingest('--redo', '3', '--json')
  expect(jsonLines(redone)).toMatchObject([{ importId: 4, read: 25, updated: 23, unchanged: 2 }])
  expect(hash()).toBe(whole)

  const refused = async (id: string) => {
    const { code, err } = await ingest('--redo', id)
    expect(code).not.toBe(0)
    return err
  }
  expect(await refused('3')).toContain('import 4')
  expect(await refused('4')).toContain('n’est pas annulé')
  expect(await refused('99')).toContain('Il n’y a pas d’import 99')
  expect(await refused('x')).toContain('--redo')
}, 60_000)

test('an undo reads the texts that it brought back, as the import did', async () => {
  const own = { database: join(temporaryFolder(), 'portevoix.db'), language: 'en' } as const
  const told = (day: number, text: string): string => {
    const path = join(folder, `texts-${nameOf(day)}`)
    writeFileSync(path, csvOf([header, [...cellsOf(aRow(0, { text }))]]))
    return path
  }
  const states = async () => jsonLines(await run('topics.ts', ['--json'], own))
  const respite = { posts: 1, read: 1, pending: 0, stale: 0, withTopic: 1 }
  expect((await run('ingest.ts', [told(10, 'Un séjour de répit')], own)).code).toBe(0)
  expect(await states()).toMatchObject([respite])
  expect((await run('ingest.ts', [told(12, 'Bonne année à tous')], own)).code).toBe(0)
  expect(await states()).toMatchObject([{ ...respite, withTopic: 0 }])
  expect((await run('ingest.ts', ['--undo', '3'], own)).code).toBe(0)
  expect(await states()).toMatchObject([respite])
}, 60_000)
