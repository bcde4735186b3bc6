// Runs the scripts of a zip that makes a figure again, where this machine has what they need: Python with numpy and matplotlib,
// R with ggplot2. Neither is promised by a user's machine or by CI; where one is absent its tests are skipped and say why.

import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from './temporary.ts'

const works = (program: string, words: readonly string[]): boolean =>
  spawnSync(program, words, { stdio: 'ignore', timeout: 60_000 }).status === 0

const needsOfPython = ['-c', 'import numpy, matplotlib']
/** PORTEVOIX_PYTHON, else python3; null where neither has numpy and matplotlib. */
export const python: string | null =
  [process.env.PORTEVOIX_PYTHON, 'python3', 'python'].find(
    (program) => program !== undefined && works(program, needsOfPython),
  ) ?? null
/** Null without R, or without ggplot2. */
export const rscript: string | null = works('Rscript', ['-e', 'library(ggplot2)']) ? 'Rscript' : null

export type Ran = { readonly status: number | null; readonly output: string; readonly folder: string }

/** The files in a folder of their own, with one of them changed first where asked. */
export const unpacked = (
  files: ReadonlyMap<string, Buffer>,
  change: (name: string, body: Buffer) => Buffer | string = (_, body) => body,
): string => {
  const folder = join(temporaryFolder(), 'redo')
  mkdirSync(folder, { recursive: true })
  for (const [name, body] of files) writeFileSync(join(folder, name), change(name, body))
  return folder
}

export const ran = (program: string, script: string, folder: string): Ran => {
  const { status, stdout, stderr } = spawnSync(program, [script], { cwd: folder, encoding: 'utf8', timeout: 300_000 })
  return { status, output: `${stdout}${stderr}`, folder }
}

/** Records of RFC 4180 without breaks inside of fields, heads first. */
export const recordsOf = (text: string): readonly (readonly string[])[] =>
  text
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, inQuotes, bare]) => inQuotes?.replaceAll('""', '"') ?? bare ?? '',
      ),
    )
