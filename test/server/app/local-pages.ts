// A small nation whose local pages can be counted by hand: who serves where, who fell silent, of whom nothing is known. All posts
// stand in one export, so that files cover every page that has one from the first post to the last, 31 May 2024.

import type { Camp, Territory } from '../../../data/model/records.ts'
import { zoneOf } from '../../../data/model/territories.ts'
import { type Running, startServer } from '../../helpers/server.ts'
import { temporaryFolder } from '../../helpers/temporary.ts'
import { type ExportRow, writeExport } from '../ingest/exports.ts'
import { imported } from '../ingest/importing.ts'

const departement = (code: string): Territory => ({ level: 'departement', code })
const region = (code: string): Territory => ({ level: 'region', code })

type Organisation = {
  readonly slug: string
  readonly camp: Camp
  readonly territories: readonly Territory[]
  /** Number of its page; null: it has none. */
  readonly page: number | null
  /** Days of its posts, each at noon in UTC. */
  readonly posts: readonly string[]
}

const association = (
  slug: string,
  territories: readonly Territory[],
  page: number | null,
  ...posts: readonly string[]
): Organisation => ({ slug, camp: 'association', territories, page, posts })

export const organisations: readonly Organisation[] = [
  association(
    'both',
    [departement('29'), departement('56')],
    1,
    '2023-12-01',
    '2024-02-10',
    '2024-04-02',
    '2024-05-31',
  ),
  association('bretagne', [region('53')], 2, '2024-05-20'),
  // Silent for 90 days on 31 May, active on 29 February.
  association('corse', [departement('2A')], 3, '2024-01-05', '2024-03-02'),
  association('martinique', [region('02')], 4, '2024-05-01'),
  association('national', [], 5, '2024-05-30'),
  association('unheard', [departement('29')], 6),
  association('pageless', [departement('75')], null),
  { slug: 'bank', camp: 'commercial', territories: [departement('29')], page: 21, posts: ['2024-05-29'] },
  { slug: 'bank-of-france', camp: 'commercial', territories: [], page: 22, posts: ['2024-05-28'] },
]

let posts = 0
const rowOf = (page: number, day: string): ExportRow => {
  posts += 1
  return {
    page,
    post: posts,
    at: Date.parse(`${day}T12:00:00Z`) / 1000,
    zone: 'UTC',
    type: 'Photo',
    text: '',
    reactions: [page, 0, 0, 0, 0, 0, 0],
    comments: 1,
    shares: 0,
    followers: page * 100,
    unknown: 'N/A',
  }
}

/** Periods: March to May 2024, and the three months before them. */
export const span = { data: 'real', from: '2024-03', to: '2024-05' } as const

/** A server that holds them beside the reference tables, whose pages have no post; numbers of pages by slug. */
export const serveLocal = async (): Promise<{
  readonly server: Running
  readonly ids: ReadonlyMap<string, number>
}> => {
  const folder = temporaryFolder()
  const server = await startServer(folder, false)
  const store = server.datasets.real
  const ids = new Map<string, number>()
  for (const { slug, camp, territories, page } of organisations) {
    const kind = camp === 'commercial' ? 'bank' : 'association'
    const actor = store.actors.add({ slug, name: slug, kind, territories, website: null }, 'person')
    store.actors.place('article', actor, camp, '2024-01-01', 'test')
    if (page === null) continue
    const given = { platform: 'facebook', id: null, handle: `page.${page}`, name: slug, address: null }
    const { id } = store.pages.give(given)
    store.pages.assign(id, actor, zoneOf(territories), null)
    ids.set(slug, id)
  }
  const rows = organisations.flatMap(({ page, posts: days }) =>
    page === null ? [] : days.map((day) => rowOf(page, day)),
  )
  await imported(store, writeExport(folder, { day: 1, rename: false, rows }))
  return { server, ids }
}
