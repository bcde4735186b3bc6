// The application over a database of the bench, asked over HTTP as a reader's browser asks it, and what its answers took.

import { once } from 'node:events'
import { resolve } from 'node:path'
import { createApp } from '../../server/app.ts'
import { openDatasets } from '../../server/datasets.ts'
import { openUploads } from '../../server/routes/upload-jobs.ts'
import { atMost, type Measure, plain } from './bench-row.ts'

/** The clock of the application: later than all invented posts of the generator. */
const now = '2024-06-01T12:00:00Z'

export type Serving = {
  /** Milliseconds until the whole reply is there. */
  readonly ask: (path: string) => Promise<number>
  readonly read: (path: string) => Promise<unknown>
  readonly stop: () => Promise<void>
}

/** Over freshly opened data. */
export const serve = async (database: string): Promise<Serving> => {
  const datasets = await openDatasets(database, now)
  const uploads = openUploads()
  const app = createApp({
    datasets,
    uploads,
    version: 'bench',
    language: 'fr',
    host: '127.0.0.1',
    clientFolder: resolve(import.meta.dirname, '..', '..', 'dist', 'client'),
    clock: () => new Date(now),
  })
  const server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const bound = server.address()
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0
  const answer = async (path: string): Promise<Buffer> => {
    const reply = await fetch(`http://127.0.0.1:${port}${path}`)
    const bytes = Buffer.from(await reply.arrayBuffer())
    if (reply.status !== 200) throw new Error(`${path} answered ${reply.status}: ${bytes.toString().slice(0, 200)}`)
    return bytes
  }
  return {
    ask: async (path) => {
      const start = performance.now()
      await answer(path)
      return performance.now() - start
    },
    read: async (path) => JSON.parse((await answer(path)).toString()),
    stop: async () => {
      server.closeAllConnections()
      await new Promise<void>((closed) => server.close(() => closed()))
      await uploads.close()
      datasets.close()
    },
  }
}

const quantile = (times: readonly number[], part: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.ceil(part * times.length) - 1)] ?? 0

export const told = (what: string, times: readonly number[], most: number): readonly Measure[] => [
  plain(`${what}, p50`, quantile(times, 0.5), 'ms'),
  atMost(`${what}, p95`, quantile(times, 0.95), 'ms', most),
]
