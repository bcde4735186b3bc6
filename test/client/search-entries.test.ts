// What the search finds: accents and capitals do not count, every word must begin a word of the name, screens come first.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { entriesOf, found, screenEntries } from '../../client/views/frame/search/entries.ts'
import type { ActorRow, PageRow } from '../../data/model/contract.ts'
import { metrics } from '../../data/model/metrics/index.ts'
import { readerOf } from '../../data/model/words/index.ts'

const reader = readerOf('fr')
const actor = (slug: string, name: string): ActorRow => ({
  slug,
  name,
  kind: 'association',
  website: null,
  camps: {},
  pages: 1,
  parent: null,
})
const page = (id: number, name: string, own: ActorRow | null): PageRow => ({
  id,
  platform: 'facebook',
  name,
  handle: null,
  address: null,
  actor: own?.slug ?? null,
  actorName: own?.name ?? null,
  posts: 3,
  newestPostAt: null,
  parts: 1,
})
const held = actor('aidants-de-l-herault', 'Aidants de l’Hérault')
const other = actor('banque-07', 'Banque 07')
const pages = [page(1, 'Aidants de l’Hérault', held), page(2, 'Répit 34', held), page(3, 'Sans maître', null)]
const all = entriesOf(reader, { actors: [held, other], pages }, 'banque-07')
const keys = (text: string): readonly string[] => found(all, text).map(({ key }) => key)

test.each([
  ['herault', ['territory-departement-34', 'actor-aidants-de-l-herault']],
  ['finistere 29', ['territory-departement-29']],
  ['2A', ['territory-departement-2A']],
  ['la reunion', ['territory-departement-974', 'territory-region-04']],
  ['HÉR aid', ['actor-aidants-de-l-herault']],
  ['rault', []],
  ['banque 08', []],
  ['repit', ['page-2']],
  ['comparer', ['screen-compare']],
  ['pages', ['screen-pages']],
  ['- /', []],
  ['', []],
])('"%s" finds %j', (text, expected) => {
  expect(keys(text)).toEqual(expected)
})

test('a page named as its organisation is found once; one without an organisation leads to the list of pages', () => {
  expect(all.filter(({ name }) => name === held.name)).toHaveLength(1)
  expect(all.find(({ key }) => key === 'page-2')?.to).toEqual({ screen: 'actor', slug: held.slug, anchor: null })
  expect(all.find(({ key }) => key === 'page-3')?.to).toEqual({
    screen: 'pages',
    anchor: null,
    local: { q: 'Sans maître' },
  })
})

test('our own page is the one that was chosen, and each measure leads to its place on the Method screen', () => {
  expect(screenEntries(reader, 'banque-07').find(({ key }) => key === 'screen-actor')?.to).toMatchObject({
    slug: 'banque-07',
  })
  expect(all.filter(({ key }) => key.startsWith('metric-'))).toHaveLength(metrics.size)
})

test('each entry has a key of its own and is found by its whole name', () => {
  expect(new Set(all.map(({ key }) => key)).size).toBe(all.length)
  fc.assert(
    fc.property(fc.constantFrom(...all), (entry) => {
      expect(found(all, entry.name).map(({ key }) => key)).toContain(entry.key)
    }),
  )
})
