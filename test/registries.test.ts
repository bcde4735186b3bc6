// Each folder of things that can be added (formats, sources, metrics ...) against its index: nothing forgotten, in
// alphabetical order, every key the name of its file. Then what the compiler cannot see in languages and migrations.

import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { languageTags } from '../data/model/languages.ts'
import { languages } from '../data/model/words/index.ts'
import { filesUnder, isCode, readCodeUnder, root } from './helpers/code.ts'
import { frenchFaults, leavesOf, placeholdersOf } from './helpers/words.ts'

/**
 * What makes a file of the folder an entry: it exports an object whose `key` is text, or something with the file's name.
 * Other files there (shapes, shared columns, parts) are no entries and stay out of the index.
 */
const registries: readonly (readonly [folder: string, by: 'key' | 'name'])[] = [
  ['server/formats', 'key'],
  ['server/sources', 'key'],
  ['server/collect', 'key'],
  ['data/model/metrics', 'key'],
  ['data/model/statistics', 'name'],
  ['client/charts', 'key'],
]
/** Folders that come with a later issue: compared with their index as soon as they are there. */
const later = ['server/collect']
const present = registries.filter(([folder]) => !later.includes(folder) || filesUnder(folder).length > 0)

const camelCase = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
const nameOf = (path: string): string => basename(path).replace(/\.tsx?$/, '')

const keyOf = (value: unknown): string | null =>
  typeof value === 'object' && value !== null && 'key' in value && typeof value.key === 'string' ? value.key : null

const load = async (path: string): Promise<Readonly<Record<string, unknown>>> =>
  (await import(pathToFileURL(join(root, path)).href)) as Record<string, unknown>

const isDirectlyIn = (folder: string, path: string): boolean => !path.slice(folder.length + 1).includes('/')

describe.each(present)('%s', (folder, by) => {
  const files = filesUnder(folder).filter((path) => isCode(path) && isDirectlyIn(folder, path))
  const [index] = readCodeUnder([folder]).filter(({ path }) => path === `${folder}/index.ts`)
  const listed = (index?.imports ?? [])
    .filter(({ target, isTypeOnly }) => !isTypeOnly && target?.startsWith(`${folder}/`))
    .map(({ target }) => target ?? '')

  test('has an index', () => {
    expect(existsSync(join(root, folder, 'index.ts'))).toBe(true)
  })

  test('the index lists each entry once, in alphabetical order, and each key is the name of its file', async () => {
    const entries: string[] = []
    for (const path of files.filter((file) => file !== `${folder}/index.ts`)) {
      const exported = await load(path)
      const keys = Object.values(exported)
        .map(keyOf)
        .filter((key) => key !== null)
      const isEntry = by === 'key' ? keys.length > 0 : Object.hasOwn(exported, camelCase(nameOf(path)))
      if (isEntry) entries.push(path)
      if (by === 'key' && isEntry) expect(keys, path).toContain(nameOf(path))
    }
    const importsOfEntries = listed.filter((path) => entries.includes(path))
    // By name, without the ending: `a-b.ts` would stand before `a.ts` otherwise, and after it among the keys.
    expect(importsOfEntries.map(nameOf)).toEqual([...new Set(entries.map(nameOf))].sort())
  })

  test('what the index exports has no key twice, and is in order', async () => {
    for (const list of Object.values(await load(`${folder}/index.ts`))) {
      if (typeof list !== 'object' || list === null) continue
      const keys = Object.values(list)
        .map(keyOf)
        .filter((key) => key !== null)
      expect(keys).toEqual([...new Set(keys)].sort())
    }
  })
})

describe('server/store/migrations', () => {
  const names = filesUnder('server/store/migrations').map((path) => basename(path))
  test('are numbered from 0001 without a gap and named after what they do', () => {
    expect(names.length).toBeGreaterThan(0)
    for (const [position, name] of names.entries()) {
      expect(name).toMatch(/^\d{4}-[a-z0-9]+(-[a-z0-9]+)*\.sql$/)
      expect(Number(name.slice(0, 4))).toBe(position + 1)
    }
  })
})

describe('data/model/words', () => {
  const folder = 'data/model/words'
  const tags: readonly string[] = languageTags
  const sections = (tag: string) => filesUnder(`${folder}/${tag}`).map((path) => basename(path))

  test('the index lists each language in alphabetical order', () => {
    expect(Object.keys(languages)).toEqual(tags)
    const files = filesUnder(folder)
      .filter((path) => isDirectlyIn(folder, path))
      .map(nameOf)
    expect(tags).toEqual([...tags].sort())
    expect(files.filter((name) => filesUnder(`${folder}/${name}`).length > 0)).toEqual(tags)
  })

  test.each(tags)('%s has the sections of French and lists each of them', (tag) => {
    expect(sections(tag)).toEqual(sections('fr'))
    const parts = ['first.ts', 'later.ts']
    const listing = readCodeUnder([folder]).filter(({ path }) =>
      parts.some((part) => path === `${folder}/${tag}/${part}`),
    )
    const imported = listing.map(({ imports }) =>
      imports.flatMap(({ target, isTypeOnly }) =>
        !isTypeOnly && target?.startsWith(`${folder}/${tag}/`) ? [basename(target)] : [],
      ),
    )
    // By name, without the ending: `a-b.ts` would stand before `a.ts`.
    for (const list of imported) expect(list.map(nameOf)).toEqual(list.map(nameOf).toSorted())
    expect([...imported.flat(), ...parts].sort()).toEqual(sections(tag).toSorted())
  })

  test.each(tags)('%s says something under every key, with the placeholders of French', (tag) => {
    const own = leavesOf(languages[tag as keyof typeof languages])
    const french = leavesOf(languages.fr)
    expect(french.length).toBeGreaterThan(50)
    expect(own.filter(({ isEmpty }) => isEmpty).map(({ key }) => key)).toEqual([])
    const expected = new Map(french.map(({ key, placeholders }) => [key, placeholders]))
    const differing = own.filter(({ key, placeholders }) => `${placeholders}` !== `${expected.get(key)}`)
    expect(
      differing.map(({ key, placeholders }) => `${key}: {${placeholders}} where French has {${expected.get(key)}}`),
    ).toEqual([])
  })

  // Not the words of the command line: some terminals show a narrow no-break space as a box.
  test('French has its narrow spaces and its apostrophes', () => {
    const onScreen = readCodeUnder([`${folder}/fr`]).filter(({ path }) => basename(path) !== 'commands.ts')
    const faults = onScreen.flatMap(({ path, texts }) =>
      texts.flatMap(({ what, line }) => frenchFaults(what).map((fault) => `${path} line ${line}: ${fault}: ${what}`)),
    )
    expect(faults).toEqual([])
  })

  test.each([
    ['(n) => n + " pages"', ['#0']],
    ['(formats, { n, total }) => formats.whole(n)', ['#0', 'n']],
    ['({ n: count }) => String(count)', ['n']],
    ['({ n, total }) => n + " of " + total', ['n', 'total']],
    ['({ n, total }) => n + " of them"', ['n']],
    ['() => "none"', []],
  ])('placeholders of %s are read from its source', (sentence, expected) => {
    expect(placeholdersOf(sentence)).toEqual(expected)
  })

  test.each([
    ["l'association", 1],
    ['Pourquoi ?', 1],
    ['Pourquoi?', 1],
    ['Pourquoi\u202f?', 0],
    ['73 %', 1],
    ['l’heure\u00a0: 14:05', 0],
    ['https://example.org/a?b=c', 0],
  ])('%j has %i faults of French typography', (text, count) => {
    expect(frenchFaults(text)).toHaveLength(count)
  })
})
