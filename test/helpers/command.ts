// Runs a command of the product as a person would: a process of its own, with a database of the test's.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { root } from './code.ts'

export type Ran = { readonly code: number | null; readonly out: string; readonly err: string }
export type Settings = { readonly database: string; readonly language?: 'fr' | 'en' }

/** @param script file in scripts/, for instance `ingest.ts` */
export const run = async (script: string, args: readonly string[], { database, language }: Settings): Promise<Ran> => {
  const { PORTEVOIX_LANG: _, ...env } = process.env
  const child = spawn(process.execPath, [join(root, 'scripts', script), ...args], {
    cwd: root,
    env: { ...env, PORTEVOIX_DB: database, ...(language === undefined ? {} : { PORTEVOIX_LANG: language }) },
  })
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    out += part
  })
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    err += part
  })
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null]
  // A process that the system ended says nothing by itself: memory that ran out, a fault in native code.
  if (signal !== null) throw new Error(`${script} ${args.join(' ')} was ended by ${signal}: ${err}${out}`)
  return { code, out, err }
}

/** The lines a command printed as JSON. */
export const jsonLines = ({ out }: Ran): readonly unknown[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown)
