// The documents against the product: what a reader may add or set is named in the README or on the Method screen, what
// the README links to or tells to run exists, and package.json keeps the rules on dependencies.

import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { routes } from '../data/model/contract.ts'
import { languages } from '../data/model/words/index.ts'
import { filesUnder, readCodeUnder, root } from './helpers/code.ts'

const read = (path: string): string => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '')
const readme = read('README.md')
const manifest = JSON.parse(read('package.json')) as {
  scripts: Record<string, string>
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
  optionalDependencies: Record<string, string>
}
/** README and, for each language, what the Method screen says. */
const methodOf = (words: (typeof languages)[keyof typeof languages]): string =>
  JSON.stringify([words.method, words.metrics], (_, value: unknown) =>
    typeof value === 'function' ? value.toString() : value,
  )
const told = `${readme}\n${Object.values(languages).map(methodOf).join('\n')}`

/** Keys of a folder's entries: its files but the shapes and lists. */
const keysIn = (folder: string, others: readonly string[]): readonly string[] =>
  readCodeUnder([folder])
    .filter(
      ({ path, texts }) => texts.some(({ what }) => what === basename(path, '.ts')) && !others.includes(basename(path)),
    )
    .map(({ path }) => basename(path, '.ts'))

describe('is named in the README or on the Method screen', () => {
  test('the README is there, in French and in English', () => {
    expect(readme).toContain('npm ci && npm start')
    expect(readme).toContain('npm ci && npm test')
  })
  test.each(keysIn('server/sources', []))('source %s', (key) => {
    expect(told).toContain(key)
  })
  test.each(keysIn('data/model/metrics', []))('metric %s', (key) => {
    expect(told).toContain(key)
  })
  test.each([...new Set(Object.values(routes).map(({ path }) => path))])('route %s', (path) => {
    expect(readme).toContain(path)
  })
  const variables = readCodeUnder(['server', 'scripts'])
    .flatMap(({ texts, uses }) => [...texts, ...uses])
    .map(({ what }) => /^(?:process\.env\.|env\.|\.)?(PORTEVOIX_[A-Z_]+|HOST|PORT)$/.exec(what)?.[1])
    .filter((name) => name !== undefined)
  test.each([...new Set(['HOST', 'PORT', ...variables])].sort())('setting %s', (name) => {
    expect(readme).toMatch(new RegExp(`\\b${name}\\b`))
  })
})

describe('what the README points to exists', () => {
  const documents = ['README.md', 'CHANGELOG.md', ...filesUnder('data').filter((path) => path.endsWith('.md'))]
  const anchors = (text: string): readonly string[] =>
    [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
      title
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replace(/ /g, '-'),
    )
  const links = documents.flatMap((document) =>
    [...read(document).matchAll(/\]\(([^)\s]+)(?:\s+"[^"]*")?\)/g)].map(
      ([, target = '']) => [document, target] as const,
    ),
  )
  test.each(links.filter(([, target]) => !/^[a-z]+:/.test(target)))('%s links to %s', (document, target) => {
    const [path = '', anchor] = target.split('#')
    const file = path === '' ? document : join(dirname(document), path)
    expect(existsSync(resolve(root, file)), file).toBe(true)
    if (anchor !== undefined) expect(anchors(read(file))).toContain(decodeURIComponent(anchor))
  })
  const named = [...readme.matchAll(/\bnpm run ([a-z][a-z:-]*)/g)].map(([, name = '']) => name)
  test.each([...new Set(named)])('npm run %s', (name) => {
    expect(Object.keys(manifest.scripts)).toContain(name)
  })
  test.each(Object.entries(manifest.scripts))(
    'the script %s runs a file that is there, without shell syntax',
    (_, line) => {
      expect(line).not.toMatch(/[&|;<>$'"]/)
      const [, command] = /^node scripts\/run\.js (\S+)/.exec(line) ?? []
      const files = [
        ...(line.match(/\S+\.[jt]s\b/g) ?? []),
        ...(command === undefined ? [] : [`scripts/${command}.ts`]),
      ]
      for (const file of files) expect(existsSync(join(root, file)), file).toBe(true)
    },
  )
})

describe('package.json', () => {
  const { dependencies, devDependencies, optionalDependencies } = manifest
  const all = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
  test.each(all)('%s has an exact version: %s', (_, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/)
  })
  test('the lock file says that better-sqlite3 compiles nothing', () => {
    // npm reads this from the lock: without it npm 10 and older start node-gyp, which a fresh machine lacks. npm install drops it.
    const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, { gypfile?: boolean }> }
    expect(lock.packages['node_modules/better-sqlite3']?.gypfile).toBe(false)
  })
  test('there are at most 25 production dependencies', () => {
    expect(Object.keys(dependencies).length).toBeLessThanOrEqual(25)
  })
  test.each(Object.keys(dependencies))('%s has a sentence in the README', (name) => {
    const line = readme.split('\n').find((text) => text.includes(`\`${name}\``) || text.includes(`[${name}]`))
    expect(line?.length ?? 0).toBeGreaterThan(name.length + 20)
  })
})
