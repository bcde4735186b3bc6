// Opens a database and fills it when nothing is in it yet: by whoever is first, a server, a command or the thread of an
// import. What fills it is loaded only then.

import { sweepTemporary } from '../disk/temporary.ts'
import { openStore, type Store } from '../store/open.ts'
import { takeReferenceLists } from '../topics/reference-lists.ts'
import { sweepReceived } from './received.ts'
import { type Filling, runFilling } from './run.ts'

export const inMemory = ':memory:'

/** A file is filled by a process of its own, a database in memory in place. @throws what the filling throws */
export const openFilled = async (database: string, filling: Filling): Promise<Store> => {
  const store = openStore(database)
  // Actors come first and an import last: a filling that was cut off is taken up again.
  if (store.actors.count() > 0 && store.imports.everCount() > 0) {
    await takeReferenceLists(store)
    return store
  }
  if (database === inMemory) {
    const { fillStore } = await import('./fill.ts')
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
