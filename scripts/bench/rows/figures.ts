// Figures as files, asked for over HTTP as a reader does: the same question drawn anew each time, or another question each time, over
// the demonstration and over a million posts. Beside them what a state of the data costs once (its content hash) and what a file costs that the reader has.

import { join } from 'node:path'
import { openDatasets } from '../../../server/datasets.ts'
import { readyHash } from '../../../server/routes/data-version.ts'
import { openStore } from '../../../server/store/open.ts'
import { buildClient, isClientStale } from '../../client-build.ts'
import { type Bench, type BenchRow, type Measure, plain } from '../bench-row.ts'
import { millionPosts } from '../million.ts'
import { type Serving, serve, told } from '../serving.ts'

const turns = 12
const now = '2024-06-01T12:00:00Z'
const asked = [
  ['gap', ''],
  ['trend', '&metric=interactions-per-post'],
  ['distribution', '&metric=interactions-per-post'],
] as const
const [svgMost, pngMost] = [200, 1000]

/** Milliseconds of each turn: the reply is in memory after the first, the drawing never is. */
const timesOf = async ({ ask }: Serving, address: (width: number) => string): Promise<readonly number[]> => {
  await ask(address(900))
  const times: number[] = []
  for (let turn = 1; turn <= turns; turn += 1) times.push(await ask(address(900 + turn)))
  return times
}

const measure = async (serving: Serving, data: 'demo' | 'real', over: string): Promise<readonly Measure[]> => {
  const measures: Measure[] = []
  const anew = await timesOf(serving, (turn) => `/api/figures/gap.svg?data=${data}&lang=fr&tolerance=${turn - 840}`)
  measures.push(...told(`gap.svg, ${over}, another question each time`, anew, svgMost))
  for (const [extension, most] of [
    ['svg', svgMost],
    ['png', pngMost],
  ] as const)
    for (const [name, words] of asked) {
      const query = `data=${data}&lang=fr${words}`
      const times = await timesOf(serving, (width) => `/api/figures/${name}.${extension}?${query}&width=${width}`)
      measures.push(...told(`${name}.${extension}, ${over}`, times, most))
    }
  return measures
}

const overDemonstration = async (bench: Bench): Promise<readonly Measure[]> => {
  const database = join(bench.folder, 'figures', 'portevoix.db')
  const datasets = await openDatasets(database, now)
  await datasets.makeDemo()
  datasets.close()
  const serving = await serve(database)
  try {
    const first = await serving.ask('/api/figures/gap.svg?data=demo')
    return [
      plain('first figure of the process, demonstration', first, 'ms'),
      ...(await measure(serving, 'demo', 'demonstration')),
    ]
  } finally {
    await serving.stop()
  }
}

/** Seconds until the hash is ready, with nothing kept of it and with all but one page. */
const hashSeconds = async (database: string): Promise<readonly [all: number, kept: number]> => {
  const store = openStore(database)
  const timed = async (): Promise<number> => {
    const start = performance.now()
    await readyHash(store)
    store.contentHash()
    return (performance.now() - start) / 1000
  }
  const seconds = [await timed(), await timed()] as const
  store.close()
  return seconds
}

const overMillion = async (bench: Bench): Promise<readonly Measure[]> => {
  const database = await millionPosts(bench)
  const [all, kept] = await hashSeconds(database)
  const serving = await serve(database)
  try {
    const first = await serving.ask('/api/figures/gap.svg?data=real')
    return [
      plain('content hash of a million posts, what was missing of it', all, 's'),
      plain('content hash of a million posts, kept page by page', kept, 's'),
      plain('first figure of the process, a million posts', first, 'ms'),
      ...(await measure(serving, 'real', 'a million posts')),
    ]
  } finally {
    await serving.stop()
  }
}

export const figuresRow: BenchRow = {
  key: 'figures',
  says: 'figures as SVG and PNG, over the demonstration and over a million posts',
  run: async (bench) => {
    if (isClientStale()) await buildClient()
    return [...(await overDemonstration(bench)), ...(await overMillion(bench))]
  },
}
