// The version of the data a figure was made of: the content hash, worked out once for each state of the database. What it says of
// posts is kept page by page and made in slices, so that nobody waits for a million posts to be read again.

import { setImmediate as others } from 'node:timers/promises'
import type { Datasets } from '../datasets.ts'
import type { Store } from '../store/open.ts'
import { kept } from './kept.ts'

/** SHA-256 of all content: some milliseconds once `readyHash` is through, else what it takes to read all posts that changed. */
export const contentHashIn = (store: Store): string => kept(store, 'content-hash', [], store.contentHash)

/** Makes what the hash of the posts lacks, while others are answered. @param isWanted asked before each slice */
export const readyHash = async (store: Store, isWanted: () => boolean = () => true): Promise<void> => {
  while (isWanted() && store.postHashes.fillSome()) await others()
}

const [firstAfterMs, thenEveryMs] = [3000, 30_000]

/** Keeps the hashes ready while nobody asks for anything. @returns what ends it */
export const keepHashesReady = ({ real, demo }: Pick<Datasets, 'real' | 'demo'>): (() => void) => {
  let isEnded = false
  let timer: NodeJS.Timeout
  const again = (afterMs: number): void => {
    timer = setTimeout(() => {
      void ready()
    }, afterMs).unref()
  }
  const ready = async (): Promise<void> => {
    await readyHash(real, () => !isEnded)
    const invented = demo()
    // It may be removed between two slices.
    if (invented !== null) await readyHash(invented, () => !isEnded && demo() === invented)
    if (!isEnded) again(thenEveryMs)
  }
  again(firstAfterMs)
  return () => {
    isEnded = true
    clearTimeout(timer)
  }
}
