// The two databases of an installation: real data with the reference tables, and the invented demonstration beside it.
// They share a shape and never meet in one reply.

import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { demoActors, demoDrafts, demoObservedAt, demoPages } from '../data/demo/generator.ts'
import type { Dataset } from '../data/model/contract.ts'
import { zoneOf } from '../data/model/territories.ts'
import { demoDatabaseOf } from './config.ts'
import { storeDrafts } from './ingest/store-drafts.ts'
import { addBuiltInGrids, loadReference } from './reference.ts'
import { openStore, type Store } from './store/open.ts'

export type Datasets = {
  readonly real: Store
  /** Null while there is no demonstration. */
  readonly demo: () => Store | null
  readonly store: (data: Dataset) => Store | null
  readonly makeDemo: () => Store
  /** Removes the demonstration; it is not made again until somebody asks. */
  readonly removeDemo: () => void
  readonly close: () => void
}

const removedMarkOf = (database: string): string => `${demoDatabaseOf(database)}.removed`

/** Opens the database of real data; an empty one is filled with the reference tables first. */
export const openReal = async (database: string, now: string): Promise<Store> => {
  const store = openStore(database)
  if (store.actors.count() === 0) await loadReference(store, now)
  return store
}

export const fillDemo = (store: Store): void =>
  store.transaction(() => {
    addBuiltInGrids(store)
    for (const { camps, ...actor } of demoActors()) {
      const id = store.actors.add(actor, 'demonstration')
      for (const [grid, camp] of Object.entries(camps))
        if (camp !== null) store.actors.place(grid, id, camp, demoObservedAt.slice(0, 10), 'invented')
    }
    for (const page of demoPages()) {
      const actor = store.actors.get(page.actor)
      if (actor === null) throw new Error(`demonstration page of an unknown actor: ${page.actor}`)
      const { id } = store.pages.give({
        platform: page.platform,
        id: page.id,
        handle: page.handle,
        name: page.name,
        address: null,
      })
      store.pages.assign(id, actor.id, zoneOf(actor.territories), null)
    }
    const importId = store.imports.add({
      file: 'demonstration',
      format: 'generator',
      source: 'demonstration',
      sha256: '0'.repeat(64),
      bytes: 0,
      header: [],
      importedAt: demoObservedAt,
      observedAt: demoObservedAt,
      isObservedAtEstimated: false,
      isTextKept: true,
      areBytesKept: false,
    })
    const { pages: _pages, ...counts } = storeDrafts(
      store,
      { importId, observedAt: demoObservedAt, isTextKept: true, actor: null },
      demoDrafts(),
    )
    store.imports.finish(importId, counts)
  })

/** @param database path of the real database, or ':memory:' for both */
export const openDatasets = async (database: string, now: string): Promise<Datasets> => {
  const isInMemory = database === ':memory:'
  const demoFile = isInMemory ? ':memory:' : demoDatabaseOf(database)
  const real = await openReal(database, now)
  let demo: Store | null = !isInMemory && existsSync(demoFile) ? openStore(demoFile) : null

  const remove = () => {
    demo?.close()
    demo = null
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${demoFile}${suffix}`, { force: true })
  }
  const makeDemo = (): Store => {
    if (demo !== null && demo.imports.count() > 0) return demo
    remove()
    demo = openStore(demoFile)
    fillDemo(demo)
    if (!isInMemory) rmSync(removedMarkOf(database), { force: true })
    return demo
  }

  return {
    real,
    demo: () => demo,
    store: (data) => (data === 'real' ? real : demo),
    makeDemo,
    removeDemo: () => {
      remove()
      if (!isInMemory) writeFileSync(removedMarkOf(database), '')
    },
    close: () => {
      real.close()
      demo?.close()
    },
  }
}

/** Whether a person removed the demonstration. */
export const isDemoRemoved = (database: string): boolean => existsSync(removedMarkOf(database))
