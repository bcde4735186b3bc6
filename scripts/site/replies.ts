// Answers what the client asks while the site is made, by the application itself on a free port of this machine, and keeps each
// reply that may be published under the name by which the client will look for it.

import { createWriteStream, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { dirname, join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Dataset } from '../../data/model/contract.ts'
import { replyFile } from '../../data/model/site.ts'
import { createApp } from '../../server/app.ts'
import type { Config } from '../../server/config.ts'
import type { Datasets } from '../../server/datasets.ts'
import { openUploads } from '../../server/routes/upload-jobs.ts'
import { type Publishing, publishedBody, routeOfPath } from './publishing.ts'
import type { Answer } from './visits.ts'

/** A reply that may not be published, or that the server refused: the client tells it as any missing one. */
const absent: Answer = { status: 404, body: '' }

export type Replies = {
  /** @param request path and query, `/api/compare?data=demo` @throws when the server fails (status 500) */
  readonly answer: (request: string) => Promise<Answer>
  /** Writes a file of the application that is no reply: a drawing, the data package. @throws when the server refuses it */
  readonly save: (address: string, path: string) => Promise<void>
  /** Bytes of each kept reply by the name of its file. */
  readonly kept: ReadonlyMap<string, number>
  readonly close: () => Promise<void>
}

type Parts = {
  readonly config: Config
  readonly datasets: Datasets
  readonly publishing: Publishing
  /** Where the replies are kept. */
  readonly folder: string
  /** Day of publication, `2026-11-23`. */
  readonly today: string
}

export const openReplies = async ({ config, datasets, publishing, folder, today }: Parts): Promise<Replies> => {
  const uploads = openUploads()
  const app = createApp({
    datasets,
    uploads,
    version: config.version,
    language: config.language,
    host: '127.0.0.1',
    clientFolder: resolve(config.root, 'dist/client'),
    // Of files that name an instant: the same all day.
    clock: () => new Date(`${today}T00:00:00Z`),
  })
  const server = createServer(app)
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening)
  })
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('no port was given')
  const get = (address: string): Promise<Response> =>
    // Nothing is gained by packing what never leaves the machine.
    fetch(`http://127.0.0.1:${bound.port}${address}`, { headers: { 'accept-encoding': 'identity' } })

  mkdirSync(folder, { recursive: true })
  const kept = new Map<string, number>()
  const asked = new Map<string, Promise<number>>()

  /** @returns the status */
  const keep = async (request: string, file: string): Promise<number> => {
    const route = routeOfPath(new URL(request, 'http://porte-voix.invalid').pathname)
    if (route === null) return absent.status
    const response = await get(request)
    const body = await response.text()
    if (response.status >= 500) throw new Error(`${request}: ${response.status} ${body}`)
    if (!response.ok) return absent.status
    const bytes = Buffer.from(publishedBody(route, body, publishing))
    writeFileSync(join(folder, file), bytes)
    kept.set(file, bytes.length)
    return response.status
  }

  return {
    kept,
    answer: async (request) => {
      const { pathname, searchParams } = new URL(request, 'http://porte-voix.invalid')
      const file = replyFile(pathname, searchParams)
      const known = asked.get(file) ?? keep(request, file)
      asked.set(file, known)
      const status = await known
      return status === 200 ? { status, body: readFileSync(join(folder, file), 'utf8') } : absent
    },
    save: async (address, path) => {
      const response = await get(address)
      if (!response.ok || response.body === null)
        throw new Error(`${address}: ${response.status} ${await response.text()}`)
      mkdirSync(dirname(path), { recursive: true })
      await pipeline(response.body, createWriteStream(path))
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((closed) => {
        server.close(closed)
      })
      await uploads.close()
    },
  }
}

/** What may be published of a data set, with the licences of its imports. */
export const publishingOf = (datasets: Datasets, data: Dataset, withTexts: boolean): Publishing => {
  const store = datasets.store(data)
  if (store === null) throw new Error(`there are no such data: ${data}`)
  return { data, withTexts, licenceOf: (id) => store.imports.get(id)?.licence ?? 'unknown' }
}
