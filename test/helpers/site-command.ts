// `npm run site` in tests: run as a person runs it, and what it has written.

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { type Ran, run, type Settings } from './command.ts'

/** Runs `npm run site`. */
export const publish = (out: string, args: readonly string[], settings: Settings): Promise<Ran> =>
  run('site.ts', ['--out', out, ...args], settings)

/** Files by their path from the folder, `compare/index.html`. */
export const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .toSorted()

/** SHA-256 of each file by its path. */
export const hashesOf = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    filesOf(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  )
