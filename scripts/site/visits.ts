// Starts the thread in which the client runs (visitor.ts), answers what it asks, and shows it address after address.

import { resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { SiteInfo } from '../../data/model/site.ts'
import type { Order, Seen, VisitorData, Word } from './messages.ts'

export type Answer = { readonly status: number; readonly body: string }
export type Visitor = {
  /** What the client shows there once it has all it asks for. One visit at a time. */
  readonly visit: (address: string) => Promise<Seen>
  readonly close: () => Promise<void>
}

/** @param answer gives the reply to `/api/compare?data=demo&...` */
export const openVisitor = (info: SiteInfo, client: string, answer: (request: string) => Promise<Answer>): Visitor => {
  const workerData: VisitorData = { info, client }
  const worker = new Worker(resolve(import.meta.dirname, 'visitor.ts'), { workerData })
  const order = (message: Order): void => worker.postMessage(message)
  let current: { readonly done: (seen: Seen) => void; readonly fail: (reason: unknown) => void } | null = null
  const fail = (reason: unknown): void => current?.fail(reason)
  worker.on('error', fail)
  worker.on('message', (word: Word) => {
    if (word.kind === 'asks')
      answer(word.request).then(({ status, body }) => order({ kind: 'reply', id: word.id, status, body }), fail)
    else if (word.kind === 'seen') current?.done(word.seen)
    else fail(new Error(word.message))
  })
  return {
    visit: (address) =>
      new Promise((done, failed) => {
        current = { done, fail: failed }
        order({ kind: 'visit', address })
      }),
    close: async () => {
      await worker.terminate()
    },
  }
}
