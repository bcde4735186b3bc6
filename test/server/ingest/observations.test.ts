// Tables of values that people type: whose a page is by the name they write, and what waits when nobody knows it.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { undoImport } from '../../../server/ingest/undo.ts'
import { openStore, type Store } from '../../../server/store/open.ts'
import { temporaryFolder } from '../../helpers/temporary.ts'
import { imported, importInto } from './importing.ts'

const folder = temporaryFolder()
let store: Store
beforeEach(() => {
  store = openStore(':memory:')
})
afterEach(() => store.close())

const table = (name: string, ...rows: readonly string[]): string => {
  const path = join(folder, name)
  writeFileSync(path, `${['acteur;réseau;mesure;valeur;relevé le', ...rows].join('\n')}\n`)
  return path
}
const addActor = (slug: string, name: string): number =>
  store.actors.add({ slug, name, kind: 'association', territories: [], website: null }, 'person')
const pages = () => store.pages.all().map(({ name, platform, actor }) => [name, platform, actor])

test('an organisation is found by its slug or its name, whatever the accents, case and signs', async () => {
  addActor('aidants-du-tregor', 'Aidants du Trégor')
  addActor('a2mcl', 'A2MCL - Association des aidants')
  const path = table(
    'names.csv',
    'Aidants du Trégor;Facebook;abonnés;12;01/06/2024',
    'AIDANTS DU TREGOR;facebook;abonnés;13;02/06/2024',
    'aidants-du-tregor;YouTube;abonnés;14;03/06/2024',
    '"A2MCL : Association des Aidants";Facebook;abonnés;15;04/06/2024',
    'a2mcl;Facebook;abonnés;16;05/06/2024',
  )
  const { report, pagesWithoutActor } = await importInto(store, path)
  expect(report).toMatchObject({ read: 5, inserted: 5, rejected: 0 })
  expect(pagesWithoutActor).toBe(0)
  expect(pages()).toEqual([
    ['a2mcl', 'facebook', 'a2mcl'],
    ['aidants-du-tregor', 'facebook', 'aidants-du-tregor'],
    ['aidants-du-tregor', 'youtube', 'aidants-du-tregor'],
  ])
})

test('the name of an organisation does not replace the name of its page', async () => {
  const actor = addActor('aidants-du-tregor', 'Aidants du Trégor')
  const given = { platform: 'facebook', id: null, handle: 'adt', name: 'ADT, page officielle', address: null }
  store.pages.assign(store.pages.give(given).id, actor, 'Europe/Paris', null)
  await imported(store, table('page.csv', 'Aidants du Tregor;Facebook;abonnés;12;01/06/2024'))
  expect(pages()).toEqual([['ADT, page officielle', 'facebook', 'aidants-du-tregor']])
})

test('an organisation that nobody knows waits under the name as written, and goes with the import', async () => {
  addActor('un', 'Les Mêmes')
  addActor('deux', 'Les mêmes')
  const empty = store.contentHash()
  const path = table(
    'unknown.csv',
    'Aidants de la Lune;Facebook;abonnés;12;01/06/2024',
    'Les Mêmes;Facebook;abonnés;12;01/06/2024',
  )
  const { report, pagesWithoutActor, preview } = await importInto(store, path)
  expect(report).toMatchObject({ inserted: 2, rejected: 0 })
  expect(pagesWithoutActor).toBe(2)
  expect(preview.map(({ page }) => page)).toEqual(['Aidants de la Lune', 'Les Mêmes'])
  expect(pages()).toEqual([
    ['Aidants de la Lune', 'facebook', null],
    ['Les Mêmes', 'facebook', null],
  ])
  const again = await importInto(store, path, { actor: 'un' })
  expect(again).toMatchObject({ pagesAssigned: 2, pagesWithoutActor: 0, report: { inserted: 0, unchanged: 2 } })
  expect((await importInto(store, path, { actor: 'un' })).pagesAssigned).toBe(0)
  undoImport(store, report.importId ?? 0, '2024-08-01T00:00:00Z')
  expect(store.contentHash()).toBe(empty)
})

test('a value of a day to come is refused, one of the day where days begin first is not', async () => {
  const path = table(
    'future.csv',
    'un;Facebook;abonnés;12;01/07/2024',
    'un;Facebook;abonnés;12;02/07/2024',
    'un;Facebook;abonnés;12;03/07/2024',
    'un;Facebook;abonnés;12;01/07/2031',
  )
  const { rejections } = await importInto(store, path, { now: '2024-07-01T22:30:00Z' })
  expect(rejections.map(({ line, expected }) => [line, expected])).toEqual([
    [4, 'not-future'],
    [5, 'not-future'],
  ])
})
