// Zips that make figures again, asked of a real server with the demonstration, each once for all cases of a file, and what
// running their scripts must give.

import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { ran, recordsOf, unpacked } from './redo.ts'
import { useServer } from './server.ts'
import { unzipped } from './zip.ts'

const own = 'own=demo-association-locale-035'
/** What each figure is asked, beside the demonstration. */
const words: Readonly<Record<string, string>> = {
  habits: own,
  position: own,
  lorenz: 'metric=followers',
  multiples: 'metric=interactions-per-post',
  rank: 'metric=interactions-per-post',
  trend: 'metric=interactions-per-post',
  voice: 'by=topic',
}

/** Call it as `useServer`. */
export const useZips = () => {
  const server = useServer()
  const made = new Map<string, Promise<Uint8Array>>()
  const fresh = async (name: string, query = words[name] ?? ''): Promise<Uint8Array> => {
    const answer = await fetch(`${server().origin}/api/figures/${name}.zip?data=demo&${query}`)
    expect({ name, query, status: answer.status }).toEqual({ name, query, status: 200 })
    expect(answer.headers.get('content-type')).toBe('application/zip')
    return new Uint8Array(await answer.arrayBuffer())
  }
  const zipOf = (name: string, query = words[name] ?? ''): Promise<Uint8Array> => {
    const key = `${name}?${query}`
    const zip = made.get(key) ?? fresh(name, query)
    made.set(key, zip)
    return zip
  }
  const filesOf = async (name: string, query?: string) => unzipped(await zipOf(name, query))
  return { fresh, zipOf, filesOf }
}

type Zips = ReturnType<typeof useZips>
export type Interpreter = { readonly program: string | null; readonly script: 'redo.py' | 'redo.R' }

/** Runs the script of a figure; null programs are what a test is skipped for. */
const runOf = async (
  { filesOf }: Zips,
  { program, script }: Interpreter,
  [key, query]: readonly [key: string, query?: string],
  change?: Parameters<typeof unpacked>[1],
) => {
  if (program === null) throw new Error(`nothing here runs ${script}`)
  return ran(program, script, unpacked(await filesOf(key, query), change))
}

/** That every statistic is found again, and the figure drawn. */
export const expectRedone = async (zips: Zips, by: Interpreter, key: string, query?: string): Promise<void> => {
  const { status, output, folder } = await runOf(zips, by, [key, query])
  const wrong = output.split('\n').filter((line) => / NO$|Error/.test(line))
  expect({ status, wrong, output: status === 0 ? '' : output }).toEqual({ status: 0, wrong: [], output: '' })
  for (const picture of ['redone.svg', 'redone.png']) {
    expect(existsSync(join(folder, picture))).toBe(true)
    expect(statSync(join(folder, picture)).size).toBeGreaterThan(5_000)
  }
}

const measures = ['value', 'per_post', 'interactions']
const written = (cell: string): string => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** Every other known value one and a half times as large, and one: some statistic must then differ. */
const spoiled = (name: string, body: Buffer): Buffer | string => {
  if (name !== 'values.csv') return body
  const [head = [], ...rows] = recordsOf(body.toString('utf8'))
  const measure = head.findIndex((column) => measures.includes(column))
  const changed = rows.map((row, at) =>
    row.map((cell, place) =>
      at % 2 === 0 && place === measure && cell !== '' ? String(Number(cell) * 1.5 + 1) : cell,
    ),
  )
  return [head, ...changed].map((row) => `${row.map(written).join(',')}\r\n`).join('')
}

/** That changed values are found out. */
export const expectFoundOut = async (zips: Zips, by: Interpreter, key: string): Promise<void> => {
  const { status, output } = await runOf(zips, by, [key], spoiled)
  expect(status).toBe(1)
  expect(output).toMatch(/ NO$/m)
}
