// Directories of organisations in the store: organisations made and changed with their federations, places and pages, lines
// refused for what is known already, and undone in any order without a trace.

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { addBuiltInGrids } from '../../../server/grids.ts'
import { undoImport } from '../../../server/ingest/undo.ts'
import { openStore, type Store } from '../../../server/store/open.ts'
import { root } from '../../helpers/code.ts'
import { temporaryFolder } from '../../helpers/temporary.ts'
import { aRow } from './damaged.ts'
import { cellsOf, csvOf, header, nameOf } from './exports.ts'
import { imported, importInto } from './importing.ts'

const folder = temporaryFolder()
const french = join(root, 'test/fixtures/sources/directory/french.csv')
const later = '2026-01-01T00:00:00Z'
let files = 0
const opened: Store[] = []
const openNew = (): Store => {
  const store = openStore(':memory:')
  addBuiltInGrids(store, '2024-01-01')
  opened.push(store)
  return store
}
afterAll(() => {
  for (const store of opened) store.close()
})
const written = (...lines: readonly string[]): string => {
  files += 1
  const path = join(folder, `annuaire-${files}.csv`)
  writeFileSync(path, lines.map((line) => `${line}\n`).join(''))
  return path
}
const columns = 'nom;type;départements;fédération;commune;latitude;longitude;facebook;site'
const actor = (store: Store, slug: string) => {
  const found = store.actors.get(slug)
  if (found === null) throw new Error(`no organisation ${slug}`)
  return found
}

describe('a new directory', () => {
  test('brings organisations with their camps, territories, federation, place and pages', async () => {
    const store = openNew()
    const { report } = await importInto(store, french)
    expect(report).toMatchObject({ source: 'directory', read: 5, inserted: 5, updated: 0, unchanged: 0, rejected: 0 })
    expect(actor(store, 'aidants-d-armor-demonstration')).toMatchObject({
      kind: 'association',
      website: 'https://www.aidants-armor.example',
      territories: [{ level: 'departement', code: '29' }],
      parent: 'union-des-aidants-de-demonstration',
      place: { name: 'Landerneau', latitude: 48.4514, longitude: -4.2494 },
      camps: { article: 'association', legal: 'association' },
      pages: 2,
    })
    expect(actor(store, 'union-des-aidants-de-demonstration')).toMatchObject({
      kind: 'federation',
      pages: 1,
      parent: null,
    })
    expect(actor(store, 'collectif-ille-et-vilaine-demonstration').territories.map(({ code }) => code)).toEqual([
      '22',
      '35',
    ])
    // A page is called as its organisation until a file says its own name.
    expect(store.pages.all().map(({ name }) => name)).toContain('Aidants d’Armor (démonstration)')
  })
  test('with columns about persons: nothing of them is stored, nor the file', async () => {
    const store = openNew()
    const id = await imported(store, french)
    expect(store.imports.get(id)).toMatchObject({ areBytesKept: false })
    const text = JSON.stringify([store.actors.everyone(), store.pages.all(), store.statements.ofImport(id)])
    expect(text).not.toContain('Nom inventé')
    expect(text).not.toContain('00 00')
  })
  test('is nothing new when read again, and goes without a trace', async () => {
    const store = openNew()
    const before = store.contentHash()
    const id = await imported(store, french)
    const after = store.contentHash()
    expect((await importInto(store, french)).report).toMatchObject({ importId: id, inserted: 0, unchanged: 5 })
    const other = written(...readFileSync(french, 'utf8').trim().split('\n'), '')
    const { report } = await importInto(store, other)
    expect(report).toMatchObject({ inserted: 0, updated: 0, unchanged: 5 })
    expect(store.contentHash()).toBe(after)
    undoImport(store, id, later)
    expect(store.contentHash()).toBe(after)
    undoImport(store, report.importId ?? 0, later)
    expect(store.contentHash()).toBe(before)
  })
})

describe('organisations that are known', () => {
  const known = (store: Store): number => {
    const id = store.actors.add(
      {
        slug: 'les-aidants',
        name: 'Les Aidants',
        kind: 'collective',
        territories: [{ level: 'region', code: '11' }],
        website: 'https://avant.example',
      },
      'person',
    )
    store.actors.setPlace(id, { name: 'Avant', latitude: 1, longitude: 2 })
    return id
  }
  test('keep what the file leaves open, their kind too, and have it back after an undo', async () => {
    const store = openNew()
    known(store)
    const before = store.contentHash()
    const id = await imported(
      store,
      written(columns, 'LES AIDANTS;association;29;;;;;https://www.facebook.com/les.aidants.demo;'),
    )
    expect(store.imports.get(id)).toMatchObject({ inserted: 0, updated: 1 })
    expect(actor(store, 'les-aidants')).toMatchObject({
      name: 'Les Aidants',
      kind: 'collective',
      website: 'https://avant.example',
      territories: [{ level: 'departement', code: '29' }],
      place: { name: 'Avant' },
      pages: 1,
    })
    undoImport(store, id, later)
    expect(store.contentHash()).toBe(before)
  })
  test('keep what a person corrected since', async () => {
    const store = openNew()
    const actorId = known(store)
    const id = await imported(store, written(columns, 'Les Aidants;;29;;;;;;https://fichier.example'))
    store.actors.change(actorId, { ...actor(store, 'les-aidants'), website: 'https://personne.example' })
    undoImport(store, id, later)
    expect(actor(store, 'les-aidants')).toMatchObject({
      website: 'https://personne.example',
      territories: [{ level: 'region', code: '11' }],
    })
  })
  test('a federation that a person gave members stays for them', async () => {
    const store = openNew()
    known(store)
    const id = await imported(
      store,
      written(columns, 'Nouvelle union;fédération;;;;;;;https://union.example', 'Locale;;29;Nouvelle union;;;;;'),
    )
    store.actors.memberships.join('les-aidants', 'nouvelle-union')
    undoImport(store, id, later)
    expect(actor(store, 'les-aidants').parent).toBe('nouvelle-union')
    expect(store.actors.get('locale')).toBeNull()
  })
  test('pages keep their posts, and the calendar of where their organisation works', async () => {
    const store = openNew()
    const posts = join(folder, nameOf(10))
    writeFileSync(posts, csvOf([header, cellsOf(aRow(1)), cellsOf(aRow(2))]))
    await imported(store, posts)
    const before = store.contentHash()
    const [page] = store.pages.all()
    const line = `Overseas;;972;;;;;https://www.facebook.com/${page?.handle ?? ''};`
    const id = await imported(store, written(columns, line))
    expect(store.pages.get(page?.id ?? 0)).toMatchObject({
      actor: 'overseas',
      zone: 'America/Martinique',
      name: page?.name,
    })
    undoImport(store, id, later)
    expect(store.contentHash()).toBe(before)
    expect(store.posts.countOf(page?.id ?? 0)).toBe(2)
  })
})

test('lines are refused for what is known already, with their column, and the others stored', async () => {
  const store = openNew()
  const { rejections, report } = await importInto(
    store,
    written(
      columns,
      'Une;;29;Deux;;;;https://www.facebook.com/une.demo;',
      'Deux;;29;Une;;;;;',
      'Trois;;29;Trois;;;;;',
      'Quatre;;29;;;;;https://www.facebook.com/une.demo;',
      'une;;56;;;;;;',
    ),
  )
  expect(report).toMatchObject({ read: 5, inserted: 1, rejected: 4 })
  expect(rejections.map(({ line, column, found, expected }) => [line, column, found, expected])).toEqual([
    [3, 'fédération', 'Une', 'no-member-circle'],
    [4, 'fédération', 'Trois', 'no-member-circle'],
    [5, 'facebook', 'https://www.facebook.com/une.demo', 'page-of-this-organisation'],
    [6, 'nom', 'une (= 2)', 'one-line-per-organisation'],
  ])
})

describe('several directories', () => {
  const names = ['Alpha', 'Beta', 'Gamma', 'Delta']
  const line = fc.record({
    territories: fc.constantFrom('', '29', '972', '"29;56"'),
    parent: fc.constantFrom('', 'Union', 'Ligue'),
    point: fc.constantFrom(';', '48,1;-1,5', '14,6;-61'),
    handle: fc.constantFrom('', 'un.demo', 'deux.demo'),
    site: fc.constantFrom('', 'https://un.example', 'https://deux.example'),
  })
  const listing = fc
    .tuple(fc.subarray(names, { minLength: 1 }), fc.array(line, { minLength: 4, maxLength: 4 }))
    .map(([chosen, lines]) =>
      chosen.map((name, at) => {
        const { territories, parent, point, handle, site } = lines[at] ?? {
          territories: '',
          parent: '',
          point: ';',
          handle: '',
          site: '',
        }
        // Each name has pages of its own: whose a page is, the first file decides.
        const page = handle === '' ? '' : `https://www.facebook.com/${name.toLowerCase()}.${handle}`
        return `${name};association;${territories};${parent};;${point};${page};${site}`
      }),
    )
  test('come to the same in any order, and each goes without a trace in any order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(listing, { minLength: 2, maxLength: 3 }),
        fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
        fc.shuffledSubarray([0, 1, 2]),
        async (listings, order, undone) => {
          const paths = listings.map((lines) => written(columns, ...lines))
          const into = async (store: Store, places: readonly number[]): Promise<ReadonlyMap<number, number>> => {
            const ids = new Map<number, number>()
            for (const at of places) {
              const path = paths[at]
              if (path !== undefined) ids.set(at, await imported(store, path, { observedAt: `2024-05-0${at + 1}` }))
            }
            return ids
          }
          const [one, other, rest] = [openNew(), openNew(), openNew()]
          await into(one, [0, 1, 2])
          const ids = await into(other, order)
          expect(other.contentHash()).toBe(one.contentHash())
          for (const at of undone) {
            const id = ids.get(at)
            if (id !== undefined) undoImport(other, id, later)
          }
          await into(
            rest,
            [0, 1, 2].filter((at) => !undone.includes(at)),
          )
          expect(other.contentHash()).toBe(rest.contentHash())
          for (const store of [one, other, rest]) store.close()
        },
      ),
      { numRuns: 12 },
    )
  })
})
