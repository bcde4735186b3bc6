// The builds of the client: for browsers (dist/client) with one module for figures made without a browser (dist/charts), and
// the two of a published site (dist/published, dist/visited). `npm start` and the tests ask isClientStale() first: it compares
// the bytes of all sources with the hash written after the last complete build, so that a fresh checkout with other file times
// builds nothing twice.

import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const sources = [
  'client',
  'data/model',
  'data/reference/coverage-simulation.csv',
  'vite.config.ts',
  'package-lock.json',
]
type Build = {
  readonly record: string
  readonly modes: readonly string[]
  readonly results: readonly string[]
}
const server: Build = {
  record: resolve(root, 'dist/built-from.txt'),
  modes: ['production', 'charts'],
  results: ['dist/client/index.html', 'dist/charts/charts.js'],
}
const site: Build = {
  record: resolve(root, 'dist/site-built-from.txt'),
  modes: ['published', 'visited'],
  results: ['dist/published/index.html', 'dist/visited/app.js'],
}

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

const isStale = ({ record, results }: Build): boolean =>
  results.some((result) => !existsSync(resolve(root, result))) ||
  !existsSync(record) ||
  readFileSync(record, 'utf8') !== hashOfSources()

type Told = { readonly logLevel?: 'info' | 'warn' }

const make = async ({ record, modes }: Build, { logLevel = 'warn' }: Told): Promise<void> => {
  // Vite is loaded here so that a start with a built client does not pay for it.
  const { build } = await import('vite')
  const hash = hashOfSources()
  rmSync(record, { force: true })
  const configFile = resolve(root, 'vite.config.ts')
  for (const mode of modes) await build({ configFile, mode, logLevel })
  mkdirSync(resolve(root, 'dist'), { recursive: true })
  writeFileSync(record, hash)
}

/** Whether the built client is missing, unfinished or older than its sources. Takes some milliseconds. */
export const isClientStale = (): boolean => isStale(server)

/** Builds for browsers and for the server. Throws what Vite throws, and then leaves no record, so that the next start builds again. */
export const buildClient = (told: Told = {}): Promise<void> => make(server, told)

/** Whether what a published site is made of is missing, unfinished or older than its sources. */
export const isSiteStale = (): boolean => isStale(site)

/** Builds what a published site is made of. Throws as `buildClient`. */
export const buildSite = (told: Told = {}): Promise<void> => make(site, told)
