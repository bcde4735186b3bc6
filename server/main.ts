// Composition: read settings, open the data, build the app, listen, stop cleanly. The only process.exit of the server.

import { resolve } from 'node:path'
import { instantNow } from '../data/model/periods.ts'
import { commandsIn } from '../data/model/words/commands.ts'
import { createApp } from './app.ts'
import { type Config, readConfig } from './config.ts'
import { isDemoRemoved, openDatasets } from './datasets.ts'
import { keepHashesReady } from './routes/data-version.ts'
import { openUploads } from './routes/upload-jobs.ts'
import { isRecountDue } from './topics/recount.ts'

export type Running = { readonly address: string; readonly stop: () => Promise<void> }

const addressOf = (host: string, port: number): string => {
  const named = host === '127.0.0.1' || host === '0.0.0.0' || host === '::' ? 'localhost' : host
  return `http://${named.includes(':') ? `[${named}]` : named}:${port}`
}

/** @throws an error with code EADDRINUSE or EACCES when the port cannot be had */
export const startServer = async (config: Config): Promise<Running> => {
  const datasets = await openDatasets(config.database, instantNow(new Date()))
  if (!isDemoRemoved(config.database)) await datasets.makeDemo()
  // What was cut off is made up for: only posts that wait are read.
  for (const data of ['real', 'demo'] as const) {
    const store = datasets.store(data)
    if (store !== null && isRecountDue(store)) datasets.topics.start(data)
  }
  const uploads = openUploads()
  const app = createApp({
    datasets,
    uploads,
    version: config.version,
    language: config.language,
    host: config.host,
    publisher: config.publisher,
    address: config.address,
    clientFolder: resolve(config.root, 'dist/client'),
    clock: () => new Date(),
  })
  const server = app.listen(config.port, config.host)
  await new Promise<void>((listening, refused) => {
    server.once('listening', listening)
    server.once('error', refused)
  })
  const endHashes = keepHashesReady(datasets)
  const bound = server.address()
  const port = typeof bound === 'object' && bound !== null ? bound.port : config.port
  return {
    address: addressOf(config.host, port),
    stop: async () => {
      endHashes()
      server.closeIdleConnections()
      await new Promise<void>((closed) => server.close(() => closed()))
      await uploads.close()
      datasets.close()
    },
  }
}

const explain = (error: unknown, config: Config): string => {
  const words = commandsIn(config.language)
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'EADDRINUSE') return words.portInUse(String(config.port))
  if (code === 'EACCES' || code === 'EADDRNOTAVAIL') return words.portRefused(config.host, String(config.port))
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

/** What `npm start` does once the client is built. @returns the address it answers at */
export const main = async (): Promise<string> => {
  const config = readConfig()
  try {
    const { address, stop } = await startServer(config)
    console.log(commandsIn(config.language).listening(address))
    let isStopping = false
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.on(signal, () => {
        if (isStopping) process.exit(1)
        isStopping = true
        stop().then(
          () => process.exit(0),
          (error: unknown) => {
            console.error(error)
            process.exit(1)
          },
        )
      })
    return address
  } catch (error) {
    console.error(explain(error, config))
    process.exit(1)
  }
}
