// Previews of edits, one at a time for each data set: each may read every post, so that a newer one takes the place of the
// older, and one whose asker has left ends.

import type { Dataset } from '../../data/model/contract.ts'
import type { ListedTerm } from '../../data/model/topics/edits.ts'
import type { Store } from '../store/open.ts'
import type { Preview } from './preview.ts'
import { runPreview } from './run.ts'

type Running = { readonly stop: () => void; readonly ended: Promise<void> }

export type PreviewQueue = ReturnType<typeof previewQueue>

export const previewQueue = () => {
  const last = new Map<Dataset, Running>()
  return {
    /**
     * Begins once the one before, which it stops, has ended.
     * @param left aborted when nobody waits for the answer any more
     * @returns null where it was stopped: its asker has left, a newer one was asked for, or its data go
     */
    ask: (data: Dataset, store: Store, after: readonly ListedTerm[], left: AbortSignal): Promise<Preview | null> => {
      const before = last.get(data)
      before?.stop()
      const stopping = new AbortController()
      const signal = AbortSignal.any([stopping.signal, left])
      const run = async (): Promise<Preview | null> => {
        await before?.ended
        return signal.aborted ? null : runPreview(store, after, signal)
      }
      const answer = run()
      const forget = (): void => {
        if (last.get(data) === own) last.delete(data)
      }
      // Whether it failed is told to its own asker.
      const own: Running = { stop: () => stopping.abort(), ended: answer.then(forget, forget) }
      last.set(data, own)
      return answer
    },
    /** Stops the one that runs, and resolves once it has ended. */
    stop: async (data: Dataset): Promise<void> => {
      const running = last.get(data)
      running?.stop()
      await running?.ended
    },
  }
}
