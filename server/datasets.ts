// The two databases of an installation: real data with the reference tables, and the invented demonstration beside it.
// They share a shape and never meet in one reply.

import { existsSync, rmSync, writeFileSync } from 'node:fs'
import type { Dataset } from '../data/model/contract.ts'
import { demoDatabaseOf } from './config.ts'
import { inMemory, openFilled, openReal } from './ingest/open-real.ts'
import { openStore, type Store } from './store/open.ts'
import { type TopicJobs, topicJobs } from './topics/jobs.ts'
import { takeReferenceLists } from './topics/reference-lists.ts'

export type Datasets = {
  readonly real: Store
  /** Null while there is no demonstration. */
  readonly demo: () => Store | null
  readonly store: (data: Dataset) => Store | null
  readonly makeDemo: () => Promise<Store>
  /** Removes the demonstration; it is not made again until somebody asks. */
  readonly removeDemo: () => void
  /** Recounts of topics, in the background. */
  readonly topics: TopicJobs
  readonly close: () => void
}

const removedMarkOf = (database: string): string => `${demoDatabaseOf(database)}.removed`

/** @param database path of the real database, or ':memory:' for both */
export const openDatasets = async (database: string, now: string): Promise<Datasets> => {
  const demoFile = database === inMemory ? inMemory : demoDatabaseOf(database)
  const real = await openReal(database, now)
  let demo: Store | null = database !== inMemory && existsSync(demoFile) ? openStore(demoFile) : null
  if (demo !== null) await takeReferenceLists(demo)

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

  const store = (data: Dataset): Store | null => (data === 'real' ? real : current())
  const topics = topicJobs(store)

  return {
    real,
    demo: current,
    store,
    topics,
    makeDemo: async () => {
      if (demo !== null && demo.actors.count() > 0) return demo
      remove()
      demo = await openFilled(demoFile, { kind: 'demonstration' })
      if (database !== inMemory) rmSync(removedMarkOf(database), { force: true })
      return demo
    },
    removeDemo: () => {
      void topics.stop('demo')
      remove()
      if (database !== inMemory) writeFileSync(removedMarkOf(database), '')
    },
    close: () => {
      topics.close()
      real.close()
      demo?.close()
    },
  }
}

/** Whether a person removed the demonstration. */
export const isDemoRemoved = (database: string): boolean => existsSync(removedMarkOf(database))
