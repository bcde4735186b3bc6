// The two builds of the client, for browsers (dist/client) and as one module for figures made without a
// browser (dist/charts). `npm start` and the tests ask isClientStale() first: it compares the bytes of all sources with the
// hash written after the last complete build, so that a fresh checkout with other file times builds nothing twice.

import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const record = resolve(root, 'dist/built-from.txt')
const sources = [
  'client',
  'data/model',
  'data/reference/coverage-simulation.csv',
  'vite.config.ts',
  'package-lock.json',
]
const results = ['dist/client/index.html', 'dist/charts/charts.js']

const filesOf = (path: string): readonly string[] =>
  statSync(path).isFile()
    ? [path]
    : readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => resolve(entry.parentPath, entry.name))

/** SHA-256 over the names and bytes of everything a build is made of. */
const hashOfSources = (): string => {
  const hash = createHash('sha256')
  const files = sources.flatMap((source) => filesOf(resolve(root, source)))
  for (const file of files.toSorted()) {
    const bytes = readFileSync(file)
    hash.update(`${relative(root, file).replaceAll(sep, '/')}\0${bytes.length}\0`).update(bytes)
  }
  return hash.digest('hex')
}

/** Whether the built client is missing, unfinished or older than its sources. Takes some milliseconds. */
export const isClientStale = (): boolean =>
  results.some((result) => !existsSync(resolve(root, result))) ||
  !existsSync(record) ||
  readFileSync(record, 'utf8') !== hashOfSources()

/** Builds both. Throws what Vite throws, and then leaves no record, so that the next start builds again. */
export const buildClient = async (options: { readonly logLevel?: 'info' | 'warn' } = {}): Promise<void> => {
  // Vite is loaded here so that a start with a built client does not pay for it.
  const { build } = await import('vite')
  const hash = hashOfSources()
  rmSync(record, { force: true })
  const configFile = resolve(root, 'vite.config.ts')
  const logLevel = options.logLevel ?? 'warn'
  await build({ configFile, mode: 'production', logLevel })
  await build({ configFile, mode: 'charts', logLevel })
  mkdirSync(resolve(root, 'dist'), { recursive: true })
  writeFileSync(record, hash)
}
