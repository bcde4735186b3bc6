// The thread an import or an undo runs in: it reads synchronously inside one transaction while the server goes on
// answering. Started by run.ts with the database and the task; posts progress, then what came of it.

import { parentPort, workerData } from 'node:worker_threads'
import { openStore } from '../store/open.ts'
import { importFile } from './ingest.ts'
import { receivedLine } from './received-line.ts'
import { redoImport } from './redo.ts'
import { rejectedRows } from './rejected-rows.ts'
import type { Progress } from './request.ts'
import type { Task, WorkerMessage } from './run.ts'
import { undoImport } from './undo.ts'

const { database, task, stop } = workerData as { database: string; task: Task; stop: Int32Array }
const port = parentPort
if (port === null) throw new Error('server/ingest/worker.ts runs as a worker thread only')

const send = (message: WorkerMessage): void => port.postMessage(message)

const store = openStore(database)
try {
  if (task.kind === 'undo') {
    send({ kind: 'undone', undone: undoImport(store, task.id, task.now) })
    store.columns.fill()
  } else if (task.kind === 'redo') {
    const redone = await redoImport(store, task.id, task.by, task.now, (progress: Progress) =>
      send({ kind: 'progress', progress }),
    )
    send({ kind: 'redone', redone })
    store.columns.fill()
  } else if (task.kind === 'changes') send({ kind: 'changes', changes: store.changes.of(task.id) })
  else if (task.kind === 'received-line')
    send({ kind: 'received-line', line: await receivedLine(store, task.id, task.line) })
  else if (task.kind === 'rejected-rows')
    send({ kind: 'rejected-rows', text: await rejectedRows(store, task.id, task.language) })
  else {
    const outcome = await importFile(
      store,
      task.request,
      (progress: Progress) => send({ kind: 'progress', progress }),
      () => Atomics.load(stop, 0) !== 0,
    )
    send({ kind: 'outcome', outcome })
    // The same bytes again change nothing; what is missing all the same is made by the first reader.
    const isNew = outcome.report.importId !== null && !outcome.isRepeated
    if (task.columns !== 'none' && isNew) store.columns.fill()
  }
} finally {
  store.close()
}
