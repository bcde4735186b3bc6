// The thread an import runs in: it reads synchronously inside one transaction while the server goes on answering.
// Started by run.ts with the database and the request; posts progress, then the outcome.

import { parentPort, workerData } from 'node:worker_threads'
import { openStore } from '../store/open.ts'
import { type ImportRequest, importFile, type Progress } from './ingest.ts'
import type { WorkerMessage } from './run.ts'

const { database, request } = workerData as { database: string; request: ImportRequest }
const port = parentPort
if (port === null) throw new Error('server/ingest/worker.ts runs as a worker thread only')

const send = (message: WorkerMessage): void => port.postMessage(message)

const store = openStore(database)
try {
  const outcome = await importFile(store, request, (progress: Progress) => send({ kind: 'progress', progress }))
  send({ kind: 'outcome', outcome })
} finally {
  store.close()
}
