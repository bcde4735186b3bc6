// The real application on a free port of this machine, with databases of its own in a temporary folder: what tests over
// HTTP talk to. Nothing is mocked; only clock and log are passed in.

import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { createApp } from '../../server/app.ts'
import { type Datasets, openDatasets } from '../../server/datasets.ts'
import { openUploads } from '../../server/routes/upload-jobs.ts'
import { builtClient } from './broker.ts'
import { root } from './code.ts'
import { temporaryFolder } from './temporary.ts'

export type Running = {
  /** `http://127.0.0.1:40123`, without a slash at the end. */
  readonly origin: string
  readonly datasets: Datasets
  readonly database: string
  /** What the server logged: bugs, with their stack. Should stay empty. */
  readonly logged: readonly unknown[]
  readonly close: () => Promise<void>
}

/** The clock of every test server: later than all demonstration data, summer time in Paris. */
export const testNow = new Date('2026-06-15T10:00:00Z')

const listen = (server: Server): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      if (address === null || typeof address === 'string') reject(new Error('no port was given'))
      else resolve(address.port)
    })
  })

/**
 * @param folder where its databases are made; see temporaryFolder()
 * @param withDemo whether the demonstration is there, as after a first `npm start`
 */
export const startServer = async (folder: string, withDemo: boolean): Promise<Running> => {
  const database = join(folder, 'portevoix.db')
  const datasets = await openDatasets(database, `${testNow.toISOString().slice(0, 19)}Z`)
  if (withDemo) await datasets.makeDemo()
  const uploads = openUploads()
  const logged: unknown[] = []
  const app = createApp({
    datasets,
    uploads,
    version: '0.0.0-test',
    language: 'fr',
    host: '127.0.0.1',
    clientFolder: join(root, 'dist', 'client'),
    clock: () => testNow,
    log: (error) => logged.push(error),
  })
  // Client and server share one thread here: where it stalls for 5 s, a kept connection would be closed under the client.
  const server = createServer({ keepAliveTimeout: 120_000 }, app)
  const port = await listen(server)
  return {
    origin: `http://127.0.0.1:${port}`,
    datasets,
    database,
    logged,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => {
        server.close(resolve)
      })
      await uploads.close()
      datasets.close()
    },
  }
}

/**
 * A server with the demonstration and the built client for all tests of a file; call it inside them.
 * Built, started and closed by hooks of that file.
 */
export const useServer = (): (() => Running) => {
  let running: Running | undefined
  beforeAll(async () => {
    await builtClient()
    running = await startServer(temporaryFolder(), true)
  })
  afterAll(async () => {
    await running?.close()
  })
  return () => {
    if (running === undefined) throw new Error('the server is not there yet: use it inside a test')
    return running
  }
}
