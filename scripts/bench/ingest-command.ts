// `npm run ingest` as a measured process: the command a person runs, with its start-up, on a database of its own.

import { resolve } from 'node:path'
import { type Ran, run } from './measure.ts'

const root = resolve(import.meta.dirname, '..', '..')

export type Counts = {
  readonly read: number
  readonly inserted: number
  readonly updated: number
  readonly unchanged: number
  readonly rejected: number
}

const countsOf = (line: string): Counts => {
  const report: unknown = JSON.parse(line)
  const count = (key: keyof Counts): number => {
    const value = typeof report === 'object' && report !== null ? (report as Record<string, unknown>)[key] : undefined
    if (typeof value !== 'number') throw new Error(`ingest --json gave no ${key}: ${line}`)
    return value
  }
  return {
    read: count('read'),
    inserted: count('inserted'),
    updated: count('updated'),
    unchanged: count('unchanged'),
    rejected: count('rejected'),
  }
}

/** @throws when the command fails: a measurement of a failed import means nothing. */
export const ingest = async (file: string, database: string): Promise<Ran & { readonly counts: Counts }> => {
  const ran = await run({
    command: process.execPath,
    args: ['scripts/run.js', 'ingest', file, '--json'],
    cwd: root,
    env: { PORTEVOIX_DB: database },
  })
  if (ran.code !== 0) throw new Error(`ingest ended with ${ran.code}: ${ran.stderr}${ran.stdout}`)
  return { ...ran, counts: countsOf(ran.stdout.trim().split('\n').at(-1) ?? '') }
}
