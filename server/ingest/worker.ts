// The thread an import or an undo runs in: it reads synchronously inside one transaction while the server goes on
// answering. Started by run.ts with the database and the task; posts progress, then what came of it.

import { parentPort, workerData } from 'node:worker_threads'
import { openStore } from '../store/open.ts'
import type { ThreadData } from '../threads/run-thread.ts'
import { recountAll } from '../topics/recount.ts'
import { openReal } from './open-real.ts'
import type { Progress } from './request.ts'
import type { Task, WorkerMessage } from './run.ts'

const { database, task, stop } = workerData as ThreadData<Task>
const port = parentPort
if (port === null) throw new Error('server/ingest/worker.ts runs as a worker thread only')

const send = (message: WorkerMessage): void => port.postMessage(message)
/** What is made from the posts once they are stored: their topics, then the columns, which hold them. */
const derive = (): void => {
  recountAll(store)
  store.columns.fill()
}
const sendProgress = (progress: Progress): void => send({ kind: 'progress', progress })

// An import may be the first to open the database: `npm run ingest` opens it here alone.
const store = task.kind === 'import' ? await openReal(database, task.request.now) : openStore(database)
try {
  // Each task loads what it needs: loading all of it takes longer than most tasks.
  switch (task.kind) {
    case 'import': {
      const { importFile } = await import('./ingest.ts')
      const outcome = await importFile(store, task.request, sendProgress, () => Atomics.load(stop, 0) !== 0)
      send({ kind: 'outcome', outcome })
      // The same bytes again change nothing; what is missing all the same is made by the first reader.
      const isNew = outcome.report.importId !== null && !outcome.isRepeated
      if (task.columns !== 'none' && isNew) derive()
      break
    }
    case 'undo': {
      const { undoImport } = await import('./undo.ts')
      send({ kind: 'undone', undone: undoImport(store, task.id, task.now) })
      // What the import alone said of a text is gone: such a post waits to be read again.
      derive()
      break
    }
    case 'redo': {
      const { redoImport } = await import('./redo.ts')
      send({ kind: 'redone', redone: await redoImport(store, task.id, task.by, task.now, sendProgress) })
      if (task.columns !== 'none') derive()
      break
    }
    case 'changes':
      send({ kind: 'changes', changes: store.changes.of(task.id) })
      break
    case 'received-line': {
      const { receivedLine } = await import('./received-line.ts')
      send({ kind: 'received-line', line: await receivedLine(store, task.id, task.line) })
      break
    }
    case 'rejected-rows': {
      const { rejectedRows } = await import('./rejected-rows.ts')
      send({ kind: 'rejected-rows', text: await rejectedRows(store, task.id, task.language) })
      break
    }
    default:
      task satisfies never
  }
} finally {
  store.close()
}
