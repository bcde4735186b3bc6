// Rows that name a page by its name alone, by a handle that several had, by an organisation with several names: one page or
// several, whatever came first, and what a person confirmed holds for the next file.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { aliasesOf } from '../../../data/model/page-keys.ts'
import type { Draft, PageDraft } from '../../../data/model/records.ts'
import { addBuiltInGrids } from '../../../server/grids.ts'
import { decidePages } from '../../../server/ingest/join-pages.ts'
import { settlePages } from '../../../server/ingest/settle-pages.ts'
import { storeDrafts } from '../../../server/ingest/store-drafts.ts'
import { undoImport } from '../../../server/ingest/undo.ts'
import { openStore, type Store } from '../../../server/store/open.ts'
import { temporaryFolder } from '../../helpers/temporary.ts'
import { imported } from './importing.ts'

const folder = temporaryFolder()
const later = '2024-08-01T00:00:00Z'
let store: Store
beforeEach(() => {
  store = openStore(':memory:')
  addBuiltInGrids(store, '2024-01-01')
})
afterEach(() => store.close())

const nobody: PageDraft = {
  ...{ platform: 'facebook', ids: [], handle: null, name: null, actor: null },
  ...{ address: null, category: null, country: null },
}
const followers = (line: number, page: Partial<PageDraft>, value: number, observedOn = '2024-05-01'): Draft => ({
  line,
  page: { ...nobody, ...page },
  post: null,
  readings: [{ metric: 'followers', value, observedOn, precision: 'day', bound: 'exact', address: null, note: null }],
})

let files = 0
/** Stores drafts as an import of that day of June 2024 would. @returns its id */
const put = (into: Store, day: number, drafts: readonly Draft[]): number => {
  files += 1
  const at = `2024-06-${String(day).padStart(2, '0')}T10:00:00Z`
  return into.transaction(() => {
    const importId = into.imports.add({
      ...{
        file: `f${files}.csv`,
        format: 'csv',
        source: 'hand-made',
        actor: null,
        sha256: String(files).padStart(64, '0'),
      },
      ...{ bytes: 1, header: [], importedAt: at, observedAt: at, isObservedAtEstimated: false, isTextKept: true },
      ...{
        areBytesKept: false,
        by: 'command',
        variant: null,
        zone: null,
        mapping: null,
        pageAddress: null,
        replaces: null,
      },
      ...{ licence: 'unknown', newActor: null, stated: null },
    })
    const counts = storeDrafts(into, { importId, observedAt: at, isTextKept: true, actor: null }, drafts)
    into.imports.finish(importId, counts)
    return importId
  })
}
const shown = (one: Store = store) => one.pages.all().map(({ name }) => name)
const valuesOf = (id: number) =>
  [...store.readings.states('facebook', 'followers', '2024-01-01', '2024-12-31')]
    .filter(({ pageId }) => pageId === id)
    .map(({ value }) => value)

describe('a row that gives a name alone', () => {
  test('is about the page of that name, whatever its accents and case; another name is another page', () => {
    put(store, 10, [followers(1, { name: 'Les Aidants du Var' }, 10), followers(2, { name: 'LES AIDANTS DU VAR' }, 11)])
    put(store, 11, [followers(1, { name: 'Les aidants du Vàr' }, 12, '2024-05-02'), followers(2, { name: 'Autre' }, 1)])
    expect(shown()).toHaveLength(2)
    expect(valuesOf(store.pages.all()[1]?.id ?? 0)).toEqual([11, 12])
  })

  test('never takes the page of a homonym by itself, and takes the one that was confirmed from then on', () => {
    put(store, 10, [followers(1, { ids: ['111222333'], name: 'Les aidants' }, 10)])
    const first = put(store, 11, [followers(1, { name: 'Les aidants' }, 11, '2024-05-02')])
    expect(store.pages.all()).toHaveLength(2)
    const [page, other] = store.pages.all().map(({ id }) => id)
    if (page === undefined || other === undefined) throw new Error('two pages')
    decidePages(store, [{ page, other, isOne: true }], later)
    expect(store.pages.all()).toHaveLength(1)
    undoImport(store, first, later)
    put(store, 12, [followers(1, { name: 'les aidants' }, 12, '2024-05-03')])
    expect(store.pages.all()).toHaveLength(1)
    expect(valuesOf(store.pages.all()[0]?.id ?? 0)).toEqual([10, 12])
  })

  test('is about the page that a person gave this name, and no other one', () => {
    put(store, 10, [
      followers(1, { ids: ['111222333'], name: 'Page A' }, 10),
      followers(2, { ids: ['444555666'], name: 'Page B' }, 20),
    ])
    const name = (of: string, given: string) => {
      const page = store.pages.all().find((one) => one.name === of)
      store.pages.addName(page?.id ?? 0, 'facebook', given)
      settlePages(
        store,
        store.pages.all().map(({ id }) => id),
      )
    }
    name('Page A', 'Les aidants')
    put(store, 11, [followers(1, { name: 'LES AIDANTS' }, 11, '2024-05-02')])
    expect(shown()).toEqual(['Page A', 'Page B'])
    expect(valuesOf(store.pages.all()[0]?.id ?? 0)).toEqual([10, 11])
    name('Page B', 'Les aidants')
    expect(valuesOf(store.pages.all()[1]?.id ?? 0)).toEqual([20, 11])
  })

  test('may be of signs alone', () => {
    put(store, 10, [followers(1, { name: 'جمعية' }, 1), followers(2, { name: '日本' }, 2), followers(3, {}, 3)])
    expect(store.pages.all()).toHaveLength(3)
  })
})

describe('a handle', () => {
  test('that two pages had stays with the first that held it', () => {
    put(store, 12, [followers(1, { ids: ['444555666'], handle: 'aidants', name: 'B' }, 2)])
    put(store, 10, [followers(1, { ids: ['111222333'], handle: 'aidants', name: 'A' }, 1)])
    put(store, 13, [followers(1, { handle: 'Aidants' }, 3, '2024-05-02')])
    expect(shown()).toEqual(['A', 'B'])
    expect(valuesOf(store.pages.all()[0]?.id ?? 0)).toEqual([1, 3])
  })
})

test('an id that a spreadsheet rounded, or that a filled column repeats, joins nothing', () => {
  const row = (line: number, ids: readonly string[]) => followers(line, { ids, name: `Page ${line}` }, line)
  const real = ['100064111111111', '100064222222222', '100064333333333']
  put(
    store,
    10,
    real.map((id, at) => row(at + 1, [id, '100064000000000'])),
  )
  put(
    store,
    11,
    real.map((id, at) => row(at + 1, [id, '118362399552752'])),
  )
  expect(store.pages.all()).toHaveLength(3)
  expect(aliasesOf({ ids: ['100064000000000'], handle: 'aidants', actor: null, name: null })).toEqual([
    { kind: 'handle', alias: 'aidants' },
  ])
})

test('rows of any shape in any order of imports and undos make the content of what is left', () => {
  const page: fc.Arbitrary<Partial<PageDraft>> = fc.record({
    ids: fc.subarray(['111222333', '444555666', '777888999'], { maxLength: 2 }),
    handle: fc.constantFrom(null, null, 'aidants', 'repit'),
    actor: fc.constantFrom(null, null, 'un', 'deux'),
    name: fc.constantFrom('Les aidants', 'Répit', 'repit'),
  })
  const imports = fc.array(fc.array(page, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 4 })
  const content = (some: readonly (readonly [number, readonly Draft[]])[]): string => {
    const one = openStore(':memory:')
    addBuiltInGrids(one, '2024-01-01')
    for (const [day, drafts] of some) put(one, day, drafts)
    const hash = one.contentHash()
    one.close()
    return hash
  }
  fc.assert(
    fc.property(imports, fc.array(fc.nat(3), { minLength: 2, maxLength: 8 }), (all, steps) => {
      const one = openStore(':memory:')
      addBuiltInGrids(one, '2024-01-01')
      const live = new Map<number, number>()
      const draftsOf = (at: number) =>
        (all[at] ?? []).map((draft, line) => followers(line + 1, draft, at * 10 + line, `2024-05-0${at + 1}`))
      for (const step of steps) {
        const at = step % all.length
        const known = live.get(at)
        if (known === undefined) live.set(at, put(one, 10 + at, draftsOf(at)))
        else {
          undoImport(one, known, later)
          live.delete(at)
        }
        const left = [...live.keys()].map((day) => [10 + day, draftsOf(day)] as const)
        expect(one.contentHash()).toBe(content(left.toReversed()))
      }
      one.close()
    }),
    { seed: 7, numRuns: 60, interruptAfterTimeLimit: 200_000, markInterruptAsFailure: true },
  )
})

describe('organisations that are one', () => {
  const actor = (slug: string, territories: readonly { level: 'departement'; code: string }[] = []) =>
    store.actors.add({ slug, name: slug.toUpperCase(), kind: 'association', territories, website: null }, 'person')
  const table = (rows: readonly string[]) => {
    files += 1
    const path = join(folder, `t${files}.csv`)
    writeFileSync(path, `actor,platform,metric,value,observed_on,source_url,note\n${rows.join('\n')}\n`)
    return imported(store, path)
  }

  test('over two steps are shown as the last, and are themselves again step by step', () => {
    for (const slug of ['a', 'b', 'c']) actor(slug)
    store.actors.mergeInto('a', 'b')
    store.actors.mergeInto('b', 'c')
    expect(['a', 'b', 'c'].map((slug) => store.actors.shown(slug)?.slug)).toEqual(['c', 'c', 'c'])
    expect(store.actors.all().map(({ slug }) => slug)).toEqual(['c'])
    store.actors.mergeInto('b', null)
    expect(['a', 'b', 'c'].map((slug) => store.actors.shown(slug)?.slug)).toEqual(['b', 'b', 'c'])
    store.actors.mergeInto('a', null)
    expect(store.actors.count()).toBe(3)
  })

  test('have the camp of the one that is shown, also their pages', () => {
    const [a, b] = [actor('a'), actor('b')]
    store.actors.place('article', a, 'association', '2024-01-01', 'essai')
    store.actors.place('article', b, 'commercial', '2024-01-01', 'essai')
    put(store, 10, [followers(1, { ids: ['111222333'], actor: 'a' }, 1)])
    store.actors.mergeInto('a', 'b')
    expect(store.pages.all()).toMatchObject([{ actor: 'b', actorId: b }])
    expect(store.actors.campsIn('article').get(store.pages.all()[0]?.actor ?? '')).toBe('commercial')
    expect(store.actors.get('b')?.pages).toBe(1)
  })

  test('are met under a name that was confirmed', async () => {
    actor('unafam')
    store.actors.addAlias('unafam', 'union-des-amis')
    await table(['Union des amis,facebook,followers,12,2024-03-01,https://www.facebook.com/unafam,'])
    expect(store.pages.all()).toMatchObject([{ actor: 'unafam', handle: 'unafam' }])
  })
})
