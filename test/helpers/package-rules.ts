// A data package held against the rules of the standard by a reader that shares nothing with the product (package-rules.py). The
// reader of the standard's own makers (Python package `frictionless`) cannot be installed where these tests run.

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from './code.ts'

const python = (args: readonly string[]) => spawnSync('python3', args, { encoding: 'utf8', maxBuffer: 1 << 26 })

export const isPythonHere = python(['--version']).status === 0
if (!isPythonHere) console.warn('python3 is not on this machine: the rules of data packages are not checked')

/** What is wrong with a package; empty where it is as the standard wants it. */
export const packageFaults = (file: string): readonly string[] => {
  const { status, stdout, stderr } = python([join(root, 'test/helpers/package-rules.py'), file])
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout) as string[]
}
