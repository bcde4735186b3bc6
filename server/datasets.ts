// The two databases of an installation: real data with the reference tables, and the invented demonstration beside it.
// They share a shape and never meet in one reply. What fills a new one is loaded only then.

import { existsSync, rmSync, writeFileSync } from 'node:fs'
import type { Dataset } from '../data/model/contract.ts'
import { demoDatabaseOf } from './config.ts'
import { sweepTemporary } from './disk/temporary.ts'
import { sweepReceived } from './ingest/received.ts'
import { type Filling, runFilling } from './ingest/run.ts'
import { openStore, type Store } from './store/open.ts'

export type Datasets = {
  readonly real: Store
  /** Null while there is no demonstration. */
  readonly demo: () => Store | null
  readonly store: (data: Dataset) => Store | null
  readonly makeDemo: () => Promise<Store>
  /** Removes the demonstration; it is not made again until somebody asks. */
  readonly removeDemo: () => void
  readonly close: () => void
}

const inMemory = ':memory:'
const removedMarkOf = (database: string): string => `${demoDatabaseOf(database)}.removed`

/** Opens a database, filled when nothing is in it yet. A file is filled by a process of its own, a database in memory in place. */
const openFilled = async (database: string, filling: Filling): Promise<Store> => {
  const store = openStore(database)
  // Actors come first and an import last: a filling that was cut off is taken up again.
  if (store.actors.count() > 0 && store.imports.everCount() > 0) return store
  if (database === inMemory) {
    const { fillStore } = await import('./ingest/fill.ts')
    await fillStore(store, filling)
    return store
  }
  store.close()
  await runFilling(database, filling)
  return openStore(database)
}

/**
 * Opens the database of real data; an empty one is filled with the reference tables first. What processes that were
 * killed left beside it goes.
 */
export const openReal = async (database: string, now: string): Promise<Store> => {
  const store = await openFilled(database, { kind: 'reference', now })
  if (database !== inMemory) {
    sweepReceived(database, store.imports.names, Date.now())
    sweepTemporary()
  }
  return store
}

/** @param database path of the real database, or ':memory:' for both */
export const openDatasets = async (database: string, now: string): Promise<Datasets> => {
  const demoFile = database === inMemory ? inMemory : demoDatabaseOf(database)
  const real = await openReal(database, now)
  let demo: Store | null = database !== inMemory && existsSync(demoFile) ? openStore(demoFile) : null

  const remove = () => {
    demo?.close()
    demo = null
    if (demoFile !== inMemory)
      for (const suffix of ['', '-wal', '-shm']) rmSync(`${demoFile}${suffix}`, { force: true })
  }

  /** The command line may have made or removed the demonstration meanwhile. */
  const current = (): Store | null => {
    if (demoFile === inMemory) return demo
    const isThere = existsSync(demoFile) && !isDemoRemoved(database)
    if (demo !== null && !isThere) {
      demo.close()
      demo = null
    }
    return demo
  }

  return {
    real,
    demo: current,
    store: (data) => (data === 'real' ? real : current()),
    makeDemo: async () => {
      if (demo !== null && demo.actors.count() > 0) return demo
      remove()
      demo = await openFilled(demoFile, { kind: 'demonstration' })
      if (database !== inMemory) rmSync(removedMarkOf(database), { force: true })
      return demo
    },
    removeDemo: () => {
      remove()
      if (database !== inMemory) writeFileSync(removedMarkOf(database), '')
    },
    close: () => {
      real.close()
      demo?.close()
    },
  }
}

/** Whether a person removed the demonstration. */
export const isDemoRemoved = (database: string): boolean => existsSync(removedMarkOf(database))
