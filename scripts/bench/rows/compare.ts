// Comparisons over twelve months of a million posts, as a reader asks for them: over HTTP, cold (data just opened, nothing
// in memory) and warm (an address that was not asked before, over months that were).

import { once } from 'node:events'
import { resolve } from 'node:path'
import { metrics } from '../../../data/model/metrics/index.ts'
import { createApp } from '../../../server/app.ts'
import { openDatasets } from '../../../server/datasets.ts'
import { openUploads } from '../../../server/routes/upload-jobs.ts'
import { atMost, type Bench, type BenchRow, type Measure, plain } from '../bench-row.ts'
import { millionPosts } from '../million.ts'

const now = '2024-06-01T12:00:00Z'
const [coldTurns, warmTurns] = [10, 40]

type Serving = { readonly ask: (path: string) => Promise<number>; readonly stop: () => Promise<void> }

/** The application over freshly opened data. `ask`: milliseconds until the whole reply is there. */
const serve = async (database: string): Promise<Serving> => {
  const datasets = await openDatasets(database, now)
  const uploads = openUploads()
  const app = createApp({
    datasets,
    uploads,
    version: 'bench',
    language: 'fr',
    host: '127.0.0.1',
    clientFolder: resolve(import.meta.dirname, '..', '..', '..', 'dist', 'client'),
    clock: () => new Date(now),
  })
  const server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const bound = server.address()
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0
  return {
    ask: async (path) => {
      const start = performance.now()
      const reply = await fetch(`http://127.0.0.1:${port}${path}`)
      const text = await reply.text()
      const taken = performance.now() - start
      if (reply.status !== 200) throw new Error(`${path} answered ${reply.status}: ${text.slice(0, 200)}`)
      return taken
    },
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

const told = (what: string, times: readonly number[], most: number): readonly Measure[] => [
  plain(`${what}, p50`, quantile(times, 0.5), 'ms'),
  atMost(`${what}, p95`, quantile(times, 0.95), 'ms', most),
]

/** Metrics of our own definition, which may stand in one figure. */
const ours = [...metrics.values()].filter((metric) => metric.definedBy === null).map(({ key }) => key)
const figures = [
  ['gap figure', '/api/compare?'],
  ['12 months of posts, one metric', '/api/compare?metric=interactions-median&'],
  [`all ${ours.length} metrics`, `/api/compare?metric=${ours.join(',')}&`],
] as const

export const compareRow: BenchRow = {
  key: 'compare',
  says: 'comparisons over twelve months of a million posts, 2,000 resamples',
  run: async (bench: Bench) => {
    const database = await millionPosts(bench)
    const measures: Measure[] = []
    for (const [name, address] of figures) {
      const cold: number[] = []
      for (let turn = 0; turn < coldTurns; turn += 1) {
        const serving = await serve(database)
        cold.push(await serving.ask(`${address}tolerance=${30 + turn}`))
        await serving.stop()
      }
      const serving = await serve(database)
      await serving.ask(`${address}tolerance=29`)
      const warm: number[] = []
      // Another tolerance is another address: the reply is worked out, not remembered.
      for (let turn = 0; turn < warmTurns; turn += 1) warm.push(await serving.ask(`${address}tolerance=${50 + turn}`))
      await serving.stop()
      measures.push(...told(`${name}, cold`, cold, 400), ...told(`${name}, warm`, warm, 100))
    }
    return measures
  },
}
