// The thread in which posts are read by the lists, so that a server goes on answering: a recount, or what an edit would
// change. Started by run.ts; posts progress, then what came of it.

import { parentPort, workerData } from 'node:worker_threads'
import { openStore } from '../store/open.ts'
import type { ThreadData } from '../threads/run-thread.ts'
import { previewOf } from './preview.ts'
import { recount } from './recount.ts'
import type { TopicMessage, TopicTask } from './run.ts'

const { database, task, stop } = workerData as ThreadData<TopicTask>
const port = parentPort
if (port === null) throw new Error('server/topics/worker.ts runs as a worker thread only')

const send = (message: TopicMessage): void => port.postMessage(message)
const isStopped = (): boolean => Atomics.load(stop, 0) !== 0

const store = openStore(database)
try {
  if (task.kind === 'preview') {
    const steps = previewOf(store, task.after)
    let step = steps.next()
    while (step.done !== true && !isStopped()) step = steps.next()
    if (step.done === true) send({ kind: 'preview', preview: step.value })
  }
  if (task.kind === 'recount') {
    for (const progress of recount(store)) {
      if (isStopped()) break
      send({ kind: 'progress', progress })
    }
    if (!isStopped()) store.columns.fill()
    send({ kind: 'done' })
  }
} finally {
  store.close()
}
