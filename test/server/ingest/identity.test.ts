// Which page a row speaks of, whose it is, and what an undo leaves of both.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Actor, ActorKind } from '../../../data/model/records.ts'
import { addBuiltInGrids } from '../../../server/grids.ts'
import { undoImport } from '../../../server/ingest/undo.ts'
import { loadReference } from '../../../server/reference.ts'
import { openStore, type Store } from '../../../server/store/open.ts'
import { temporaryFolder } from '../../helpers/temporary.ts'
import { aRow } from './damaged.ts'
import { csvOf, nameOf, writeExport } from './exports.ts'
import { imported, importInto, pageNamed } from './importing.ts'

const folder = temporaryFolder()
let store: Store
beforeEach(() => {
  store = openStore(':memory:')
  addBuiltInGrids(store, '2024-01-01')
})
afterEach(() => store.close())

const later = '2024-08-01T00:00:00Z'
const header = [
  'Page Name',
  'User Name',
  'Facebook Id',
  'Followers at Posting',
  'Post Created',
  'Type',
  'Likes',
  'URL',
  'Total Interactions',
]
type Row = { name?: string; handle?: string; facebookId?: string; id?: string; post: number; at?: string }
const cells = ({
  name = 'Une page',
  handle = '',
  facebookId = '',
  id = '',
  post,
  at = '2024-03-01 10:00:00 UTC',
}: Row) =>
  [name, handle, facebookId, '10', at, 'Photo', '1', `https://www.facebook.com/${id}/posts/${post}`, '1'] as const

/** An export of that day of June 2024. */
const exported = (day: number, rows: readonly Row[], suffix = ''): string => {
  const path = join(folder, nameOf(day, suffix))
  writeFileSync(path, csvOf([header, ...rows.map(cells)]))
  return path
}
let tables = 0
const observed = (rows: readonly (readonly string[])[]): string => {
  tables += 1
  const path = join(folder, `observations-${tables}.csv`)
  writeFileSync(path, csvOf([['actor', 'platform', 'metric', 'value', 'observed_on', 'source_url', 'note'], ...rows]))
  return path
}
const namesOf = (one: Store = store) => one.pages.all().map(({ name }) => name)
const postsOf = (name: string) => [...store.posts.ofPage(pageNamed(store, name).id)].map(({ externalId }) => externalId)
const newActor = (slug: string, kind: ActorKind = 'association', territories: Actor['territories'] = []) => ({
  actor: slug,
  newActor: { actor: { slug, name: slug.toUpperCase(), kind, territories, website: null }, camp: null },
})
const content = async (...steps: readonly ((one: Store) => unknown)[]): Promise<string> => {
  const one = openStore(':memory:')
  addBuiltInGrids(one, '2024-01-01')
  for (const step of steps) await step(one)
  const hash = one.contentHash()
  one.close()
  return hash
}

describe('a page', () => {
  test('is told by the id in its address, not by a column that a spreadsheet rounded', async () => {
    const rounded = '100064000000000'
    await imported(
      store,
      exported(10, [
        { name: 'A', facebookId: rounded, id: '100064123456789', post: 1 },
        { name: 'B', facebookId: rounded, id: '100064987654321', post: 2 },
        { name: 'C', facebookId: '1,00064E+14', id: '100064555555555', post: 3 },
      ]),
    )
    expect(namesOf()).toEqual(['A', 'B', 'C'])
    await imported(store, exported(11, [{ name: 'B', facebookId: rounded, id: '100064987654321', post: 4 }]))
    expect(namesOf()).toEqual(['A', 'B', 'C'])
    expect(postsOf('B')).toEqual(['2', '4'])
  })

  test('known under an old and a new id is one page', async () => {
    await imported(store, exported(10, [{ facebookId: '111222333', id: '111222333', post: 1 }]))
    await imported(store, exported(11, [{ facebookId: '111222333', id: '100064111111111', post: 2 }]))
    await imported(store, exported(12, [{ id: '100064111111111', post: 3 }]))
    expect(namesOf()).toEqual(['Une page'])
    expect(postsOf('Une page')).toEqual(['1', '2', '3'])
  })

  test('takes its name from the newest export that names it', async () => {
    await imported(store, exported(12, [{ name: 'Nouveau', id: '123456789', post: 1 }]))
    const older = await imported(store, exported(10, [{ name: 'Ancien', handle: 'ancien', id: '123456789', post: 2 }]))
    expect(store.pages.all()).toMatchObject([{ name: 'Nouveau', handle: 'ancien' }])
    undoImport(store, older, later)
    expect(store.pages.all()).toMatchObject([{ name: 'Nouveau', handle: null }])
  })

  test('that another one took the handle of stays apart', async () => {
    await imported(store, exported(10, [{ name: 'A', handle: 'aidants', id: '123456789', post: 1 }]))
    await imported(store, exported(11, [{ name: 'B', handle: 'aidants', id: '987654321', post: 2 }]))
    expect(namesOf()).toEqual(['A', 'B'])
  })

  test('of a reference table is met by its handle, and gives the actor it has there', async () => {
    await loadReference(store, '2024-06-01T00:00:00Z')
    const before = [store.contentHash(), store.pages.all().length] as const
    const rows = [{ name: 'France Alzheimer', handle: 'FranceAlzheimer.ORG', id: '123456789012', post: 1 }]
    const id = await imported(store, exported(10, rows))
    expect(store.pages.all().length).toBe(before[1])
    expect(pageNamed(store, 'France Alzheimer')).toMatchObject({
      actor: 'france-alzheimer-et-maladies-apparentees',
      platform: 'facebook',
    })
    expect(postsOf('France Alzheimer')).toEqual(['1'])
    undoImport(store, id, later)
    expect([store.contentHash(), store.pages.all().length]).toEqual(before)
  })
})

test('of rows on one post in one file the same counts, whatever their order', async () => {
  const rows = [
    aRow(0, { comments: 5 }),
    aRow(0, { comments: 9, text: 'b' }),
    aRow(0, { comments: 9, text: 'a' }),
    aRow(0, { comments: null }),
  ]
  const contents = new Set<string>()
  for (const order of [
    [0, 1, 2, 3],
    [3, 2, 1, 0],
    [2, 0, 3, 1],
    [1, 3, 0, 2],
  ]) {
    const held = order.flatMap((index) => rows[index] ?? [])
    contents.add(await content((one) => imported(one, writeExport(folder, { day: 10, rename: false, rows: held }))))
  }
  expect(contents.size).toBe(1)
})

describe('an actor named with the file', () => {
  const one = () => exported(10, [{ id: '123456789', post: 1 }])
  const two = () => exported(11, [{ id: '123456789', post: 2 }])

  test('gets the pages that have none, and the undo takes both back', async () => {
    const before = store.contentHash()
    const id = await imported(store, one(), newActor('nous'))
    expect(store.pages.all()).toMatchObject([{ actor: 'nous' }])
    expect(store.actors.all()).toMatchObject([{ slug: 'nous', pages: 1 }])
    undoImport(store, id, later)
    expect(store.contentHash()).toBe(before)
    expect(store.actors.all()).toEqual([])
  })

  test('has a camp in both grids, mutuelles on either side of them', async () => {
    await imported(store, one(), {
      ...newActor('mutuelle', 'mutuelle'),
      newActor: {
        actor: { slug: 'mutuelle', name: 'Mutuelle', kind: 'mutuelle', territories: [], website: null },
        camp: 'commercial',
      },
    })
    expect(store.actors.get('mutuelle')?.camps).toEqual({ article: 'commercial', legal: 'association' })
  })

  test('that is not known stops the file', async () => {
    const { report } = await importInto(store, one(), { actor: 'personne' })
    expect(report).toMatchObject({ importId: null, error: { code: 'unknown-actor', found: 'personne' } })
    expect(store.pages.all()).toEqual([])
  })

  test('does not take pages that are somebody’s already', async () => {
    await imported(store, one(), newActor('nous'))
    await imported(store, two(), newActor('eux'))
    expect(store.pages.all()).toMatchObject([{ actor: 'nous' }])
  })

  test('may be named when the same bytes come again', async () => {
    const id = await imported(store, one())
    const again = await importInto(
      store,
      one(),
      newActor('nous', 'association', [{ level: 'departement', code: '974' }]),
    )
    expect(again.report).toMatchObject({ importId: id, inserted: 0, unchanged: 1 })
    expect(again.pagesWithoutActor).toBe(0)
    expect(store.pages.all()).toMatchObject([{ actor: 'nous', zone: 'Indian/Reunion' }])
    undoImport(store, id, later)
    expect(store.contentHash()).toBe(await content())
  })

  test('keeps a page as long as one import says it is its own, whichever is undone', async () => {
    const only = (path: string) => content((store_) => imported(store_, path, newActor('nous')))
    for (const [first, second] of [
      [one(), two()],
      [two(), one()],
    ] as const) {
      const ids = [await imported(store, first, newActor('nous')), await imported(store, second, newActor('nous'))]
      undoImport(store, ids[0] ?? 0, later)
      expect(store.pages.all()).toMatchObject([{ actor: 'nous' }])
      expect(store.contentHash()).toBe(await only(second))
      undoImport(store, ids[1] ?? 0, later)
      expect(store.contentHash()).toBe(await content())
    }
  })

  test('gives way to the next import that names another one', async () => {
    const first = await imported(store, one(), newActor('nous'))
    await imported(store, two(), newActor('eux', 'bank', [{ level: 'region', code: '02' }]))
    undoImport(store, first, later)
    expect(store.pages.all()).toMatchObject([{ actor: 'eux', zone: 'America/Martinique' }])
    expect(store.contentHash()).toBe(
      await content((only) => imported(only, two(), newActor('eux', 'bank', [{ level: 'region', code: '02' }]))),
    )
  })
})

describe('a page that a person assigned', () => {
  test('stays, and is the same page when the file comes again', async () => {
    const path = exported(10, [{ name: 'Page', handle: 'page', id: '123456789', post: 1 }])
    const id = await imported(store, path)
    const actor = store.actors.add(
      { slug: 'nous', name: 'Nous', kind: 'association', territories: [], website: null },
      'person',
    )
    store.pages.assign(pageNamed(store, 'Page').id, actor, 'Europe/Paris', null)
    undoImport(store, id, later)
    expect(store.pages.all()).toMatchObject([{ name: 'Page', actor: 'nous' }])
    expect(store.posts.count()).toBe(0)
    await imported(store, path)
    expect(store.pages.all()).toMatchObject([{ name: 'Page', actor: 'nous', handle: 'page' }])
    expect(postsOf('Page')).toEqual(['1'])
  })

  test('keeps the actor made for the file that brought it', async () => {
    const first = await imported(store, exported(10, [{ name: 'A', id: '123456789', post: 1 }]), newActor('nous'))
    await imported(store, exported(11, [{ name: 'B', id: '987654321', post: 2 }]))
    store.pages.assign(pageNamed(store, 'B').id, store.actors.get('nous')?.id ?? 0, 'Europe/Paris', null)
    undoImport(store, first, later)
    expect(store.pages.all()).toMatchObject([{ name: 'B', actor: 'nous' }])
    expect(store.actors.all()).toMatchObject([{ slug: 'nous', pages: 1 }])
  })
})

describe('a page of a hand-made table', () => {
  const article = () =>
    observed([['xyz', 'facebook', 'followers', '6', '2024-02-01', 'https://exemple.invalid/article', '']])
  const onPage = () =>
    observed([['xyz', 'facebook', 'followers', '5', '2024-01-01', 'https://www.facebook.com/XyzOfficiel', '']])

  test('is one whether a value was read on it or elsewhere, in any order', async () => {
    await imported(store, onPage())
    await imported(store, article())
    expect(store.pages.all()).toHaveLength(1)
    expect(store.contentHash()).toBe(
      await content(
        (other) => imported(other, article()),
        (other) => imported(other, onPage()),
      ),
    )
  })

  test('keeps nothing of a table that is undone', async () => {
    const id = await imported(store, onPage())
    await imported(store, article())
    undoImport(store, id, later)
    expect(store.contentHash()).toBe(await content((other) => imported(other, article())))
    expect(namesOf()).toEqual(['xyz'])
  })

  test('at an address that no browser could open is refused or read, but breaks nothing', async () => {
    const path = observed([
      ['xyz', 'facebook', 'followers', '5', '2024-01-01', 'https://www.facebook.com/%E0%A4%A', ''],
      ['xyz', 'facebook', 'followers', '5', '2024-01-02', 'https://[facebook.com/xyz', ''],
    ])
    const { report } = await importInto(store, path)
    expect(report).toMatchObject({ read: 2 })
  })
})
