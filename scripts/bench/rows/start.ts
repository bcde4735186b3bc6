// The server process with a built client: from its start to the first good answer, and what it holds when nothing runs.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { buildClient, isClientStale } from '../../client-build.ts'
import { atMost, type Bench, type BenchRow, plain } from '../bench-row.ts'
import { medianBy, memoryMB } from '../measure.ts'

const root = resolve(import.meta.dirname, '..', '..', '..')
const idleAfterMs = 3000
const givenUpAfterMs = 60_000

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no free port')
  return address.port
}

type Start = { readonly seconds: number; readonly idleMB: number | null }

const start = async (bench: Bench): Promise<Start> => {
  const port = await freePort()
  const env = { ...process.env, HOST: '127.0.0.1', PORT: `${port}`, PORTEVOIX_DB: join(bench.folder, 'start', 'a.db') }
  const started = performance.now()
  const server = spawn(process.execPath, ['scripts/run.js', 'start'], {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  server.stderr.setEncoding('utf8').on('data', (part: string) => {
    said += part
  })
  try {
    for (;;) {
      const reply = await fetch(`http://127.0.0.1:${port}/api/health`).catch(() => null)
      if (reply?.status === 200) break
      if (server.exitCode !== null) throw new Error(`the server ended with ${server.exitCode}: ${said}`)
      if (performance.now() - started > givenUpAfterMs) throw new Error(`the server does not answer: ${said}`)
      await wait(5)
    }
    const seconds = (performance.now() - started) / 1000
    await wait(idleAfterMs)
    return { seconds, idleMB: server.pid === undefined ? null : memoryMB(server.pid, 'VmRSS') }
  } finally {
    if (server.exitCode === null) {
      server.kill()
      await once(server, 'exit')
    }
  }
}

export const startRow: BenchRow = {
  key: 'start',
  says: 'start of the server process and its memory when idle',
  run: async (bench) => {
    if (isClientStale()) await buildClient()
    const first = await start(bench)
    const later: Start[] = []
    for (let turn = 0; turn < bench.repeats; turn += 1) later.push(await start(bench))
    const median = medianBy(later, ({ seconds }) => seconds)
    return [
      plain('first start (empty database made)', first.seconds, 's'),
      atMost('start to first answer', median.seconds, 's', 1),
      atMost('resident memory when idle', median.idleMB, 'MB', 120),
    ]
  },
}
