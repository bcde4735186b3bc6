// A database of a million posts of 400 invented pages in two camps, made once and used again by later runs of the bench.

import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { demoDatabaseOf } from '../../server/config.ts'
import { assignPage } from '../../server/ingest/settle-pages.ts'
import { openStore } from '../../server/store/open.ts'
import type { Bench } from './bench-row.ts'
import { sizes } from './generate.ts'
import { ingest } from './ingest-command.ts'

const database = resolve(import.meta.dirname, '..', '..', 'bench-results', 'million.db')

const remove = (): void => {
  for (const suffix of ['', '-wal', '-shm', '.received'])
    rmSync(`${database}${suffix}`, { recursive: true, force: true })
}

/** Every third page is an association's, as its invented name says. Columns are filled as after an import. */
const prepare = (): void => {
  const store = openStore(database)
  store.transaction(() => {
    for (const { id, name, actorId } of store.pages.all()) {
      if (actorId !== null || !name.startsWith('Page de mesure')) continue
      const camp = name.endsWith('association') ? 'association' : 'commercial'
      const kind = camp === 'association' ? 'association' : 'insurer'
      const actor = { slug: `mesure-${id}`, name, kind, territories: [], website: null } as const
      const made = store.actors.add(actor, 'person')
      store.actors.place('article', made, camp, '2024-06-01', 'invented')
      assignPage(store, id, { id: made }, 'Europe/Paris')
    }
  })
  store.columns.fill()
  store.close()
}

const hasPosts = (): boolean => {
  if (!existsSync(database)) return false
  const store = openStore(database)
  const count = store.posts.count()
  store.close()
  return count === sizes.ML
}

/** @returns its path */
export const millionPosts = async (bench: Bench): Promise<string> => {
  if (!hasPosts()) {
    bench.say(`making a database of ${sizes.ML} posts`)
    remove()
    mkdirSync(dirname(database), { recursive: true })
    await ingest(bench.file(sizes.ML), database)
    rmSync(`${database}.received`, { recursive: true, force: true })
    // No demonstration is made beside it.
    writeFileSync(`${demoDatabaseOf(database)}.removed`, '')
  }
  prepare()
  return database
}
