// A database of 5,000 local pages over the départements, with some 120,000 posts of the last twelve months and as many a year
// before: made once and used again by later runs of the bench.

import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { inventedNation } from '../../data/demo/local-voices.ts'
import { territoryOf } from '../../data/model/territories/serving.ts'
import { zoneOf } from '../../data/model/territories.ts'
import { demoDatabaseOf } from '../../server/config.ts'
import { assignPage } from '../../server/ingest/settle-pages.ts'
import { openStore, type Store } from '../../server/store/open.ts'
import type { Bench } from './bench-row.ts'
import { writeCrowdTangle } from './generate.ts'
import { ingest } from './ingest-command.ts'
import { publishedNeeds } from './simulated-truth.ts'

export const localPages = 5000
const rows = 360_000
const database = resolve(import.meta.dirname, '..', '..', 'bench-results', 'local-pages.db')

/** Each page an organisation's of its own, which serves one département of an invented nation. */
const settle = (store: Store): void =>
  store.transaction(() => {
    const nation = inventedNation(publishedNeeds('departement'), localPages, 1)
    const waiting = store.pages
      .all()
      .filter(({ name, actorId }) => actorId === null && name.startsWith('Page de mesure'))
    for (const [at, { id, name }] of waiting.entries()) {
      const page = nation.pages[at]
      const territory = territoryOf(page?.territory ?? '')
      if (page === undefined || territory === null) throw new Error(`nothing is invented for page ${at}`)
      const kind = page.camp === 'association' ? 'association' : 'insurer'
      const actor = { slug: `mesure-${id}`, name, kind, territories: [territory], website: null } as const
      const made = store.actors.add(actor, 'person')
      store.actors.place('article', made, page.camp, '2024-06-01', 'invented')
      assignPage(store, id, { id: made }, zoneOf([territory]))
    }
  })

const isMade = (): boolean => {
  if (!existsSync(database)) return false
  const store = openStore(database)
  const settled = store.pages.all().filter(({ name, actorId }) => actorId !== null && name.startsWith('Page de mesure'))
  store.close()
  return settled.length >= localPages
}

/** @returns its path */
export const localPagesDatabase = async (bench: Bench): Promise<string> => {
  if (isMade()) return database
  bench.say(`making a database of ${localPages} local pages`)
  for (const suffix of ['', '-wal', '-shm', '.received'])
    rmSync(`${database}${suffix}`, { recursive: true, force: true })
  mkdirSync(dirname(database), { recursive: true })
  // Beside it, not in the folder of the run: its name says when the counts were read.
  const file = resolve(dirname(database), '2024-06-01-10-00-00-EDT-Historical-Report-Local.csv')
  writeCrowdTangle(file, { rows, pages: localPages })
  await ingest(file, database)
  for (const left of [file, `${database}.received`]) rmSync(left, { recursive: true, force: true })
  // No demonstration is made beside it.
  writeFileSync(`${demoDatabaseOf(database)}.removed`, '')
  const store = openStore(database)
  settle(store)
  store.columns.fill()
  store.close()
  return database
}
