// Bad files and changed good ones at full count, in processes of their own whose memory is measured. `npm test` imports a
// seeded part of them. PORTEVOIX_SEED draws others.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Tally } from '../server/ingest/check-file.ts'

const seed = Number(process.env.PORTEVOIX_SEED ?? 20261122)
const mostMB = 256

const importMany = async (
  kind: 'bad' | 'changed',
  count: number,
  from: number,
): Promise<Tally & { peakMB: number }> => {
  const script = join(import.meta.dirname, 'bad-files-process.ts')
  // Without bounds V8 lets garbage lie while there is memory; with these, what is measured is what is needed.
  const child = spawn(process.execPath, [
    '--max-semi-space-size=8',
    '--max-old-space-size=128',
    script,
    kind,
    String(count),
    String(from),
  ])
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    out += part
  })
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    err += part
  })
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null]
  if (code !== 0) throw new Error(`${kind} ${count} ${from} ended with ${code ?? signal}: ${err}`)
  return JSON.parse(out) as Tally & { peakMB: number }
}

/** In processes of so many files each: a leak shows, and a failure names a seed that comes to it soon. */
const perProcess = { bad: 250, changed: 5_000 } as const

const importAllOf = async (kind: 'bad' | 'changed', count: number): Promise<void> => {
  let [files, failed, rejections, peakMB] = [0, 0, 0, 0]
  const faults = new Map<string, number>()
  for (let done = 0; done < count; done += perProcess[kind]) {
    const tally = await importMany(kind, Math.min(perProcess[kind], count - done), seed + done)
    files += tally.files
    failed += tally.failed
    rejections += tally.rejections
    peakMB = Math.max(peakMB, tally.peakMB)
    for (const [fault, times] of Object.entries(tally.faults)) faults.set(fault, (faults.get(fault) ?? 0) + times)
  }
  console.log(JSON.stringify({ kind, files, failed, rejections, peakMB, faults: Object.fromEntries(faults) }))
  expect(files).toBe(count)
  expect(peakMB).toBeLessThanOrEqual(mostMB)
}

test('2,000 bad files', () => importAllOf('bad', 2_000))
test('100,000 changed good files', () => importAllOf('changed', 100_000))
