// A data set for figures over any days and under any filter: two camps of twelve pages with drawn posts, nights on which
// clocks change, an overseas page, texts of every kind, and a second reading of the last posts. The rows are handed out, so
// that tests work their expectations out of them in another way than the product.

import { zoneOf } from '../../../data/model/territories.ts'
import { recountAll } from '../../../server/topics/recount.ts'
import { takeReferenceLists } from '../../../server/topics/reference-lists.ts'
import { type Running, startServer } from '../../helpers/server.ts'
import { temporaryFolder } from '../../helpers/temporary.ts'
import { type ExportRow, writeExport } from '../ingest/exports.ts'
import { imported } from '../ingest/importing.ts'

export type Drawn = ExportRow & { readonly isBank: boolean }

/** Says caregiver; speaks of respite to whoever reads it; speaks of neither; says nothing. */
export const texts = [
  'Un répit pour les aidants',
  'Séjour de répit à la mer',
  'Une assurance pour la voiture',
  '',
] as const
const overseasPage = 3

const nights = [
  '2023-10-28T21:59:59Z',
  '2023-10-28T22:00:00Z',
  '2023-10-29T22:59:59Z',
  '2023-10-29T23:00:00Z',
  '2024-03-30T19:59:59Z',
  '2024-03-30T20:00:00Z',
  '2024-03-30T22:59:59Z',
  '2024-03-30T23:00:00Z',
  '2024-03-31T19:59:59Z',
  '2024-03-31T21:59:59Z',
  '2024-03-31T22:00:00Z',
]

const draw = (() => {
  let state = 42
  return (below: number): number => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
})()

let posts = 0
const rowOf = (page: number, at: number): Drawn => {
  posts += 1
  const isBank = page > 20
  return {
    page,
    isBank,
    post: posts,
    at,
    zone: 'UTC',
    type: draw(3) === 0 ? 'Link' : 'Photo',
    text: texts[draw(texts.length)] ?? '',
    reactions: [draw(isBank ? 90 : 40), 0, 0, 0, 0, 0, 0],
    comments: draw(8) === 0 ? null : draw(12),
    shares: draw(6),
    followers: draw(5) === 0 ? null : page * page * 40 + draw(30),
    unknown: 'N/A',
  }
}

const pages = Array.from({ length: 12 }, (_, index) => [index + 1, index + 21]).flat()
const [start, end] = [Date.UTC(2023, 9, 1) / 1000, Date.UTC(2024, 4, 31) / 1000]

/** As first read, on 10 June 2024. */
export const rows: readonly Drawn[] = pages.flatMap((page) => [
  ...Array.from({ length: 40 }, () => rowOf(page, start + draw(end - start))),
  ...(page < 5 ? nights : []).map((at) => rowOf(page, Date.parse(at) / 1000)),
])
/** Read again on 20 June: the posts of May, each with ten reactions more. */
export const readAgain: readonly Drawn[] = rows
  .filter(({ at }) => at >= Date.UTC(2024, 4, 1) / 1000)
  .map((row) => ({ ...row, reactions: [(row.reactions[0] ?? 0) + 10, 0, 0, 0, 0, 0, 0] }))
/** As they are after both. */
export const current: readonly Drawn[] = rows.map((row) => readAgain.find(({ post }) => post === row.post) ?? row)

const zoneOfPage = (page: number): string => (page === overseasPage ? 'Indian/Reunion' : 'Europe/Paris')
/** Formatters are dear to make: one a zone. */
const calendars = new Map(
  ['Indian/Reunion', 'Europe/Paris'].map((timeZone) => [
    timeZone,
    new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }),
  ]),
)
/** Day of a post as a calendar on the wall of its page shows it. */
export const dayOfRow = ({ page, at }: ExportRow): string =>
  calendars.get(zoneOfPage(page))?.format(new Date(at * 1000)) ?? ''
export const within = (list: readonly Drawn[], from: string, to: string): readonly Drawn[] =>
  list.filter((row) => dayOfRow(row) >= from && dayOfRow(row) <= to)
/** Null where a part is not known. */
export const interactionsOf = ({ reactions, comments, shares }: ExportRow): number | null =>
  comments === null || shares === null ? null : (reactions[0] ?? 0) + comments + shares

/** A server that holds them all; `page.N` is the handle of page N. */
export const serveDrawn = async (): Promise<Running> => {
  const folder = temporaryFolder()
  const server = await startServer(folder, false)
  const store = server.datasets.real
  for (const page of pages) {
    const kind = page > 20 ? 'bank' : 'association'
    const territories = page === overseasPage ? [{ level: 'departement', code: '974' } as const] : []
    const slug = `${kind}-${page}`
    const actor = store.actors.add({ slug, name: slug, kind, territories, website: null }, 'person')
    for (const grid of ['article', 'legal'])
      store.actors.place(grid, actor, page > 20 ? 'commercial' : 'association', '2024-01-01', 'test')
    const { id } = store.pages.give({
      platform: 'facebook',
      id: null,
      handle: `page.${page}`,
      name: slug,
      address: null,
    })
    store.pages.assign(id, actor, zoneOf(territories), null)
  }
  await imported(store, writeExport(folder, { day: 10, rename: false, rows }))
  await imported(store, writeExport(folder, { day: 20, rename: false, rows: readAgain }))
  await takeReferenceLists(store)
  recountAll(store)
  return server
}
