// What an organisation has in other tables: territories, camps, a place, pages. Read for one of them through its own rows, for
// all of them in one go: gone through for each, thousands would take seconds.

import type { Database } from 'better-sqlite3'
import type { Camp, Place, Territory } from '../../data/model/records.ts'

export type ActorParts = {
  readonly territories: readonly Territory[]
  readonly camps: Readonly<Record<string, Camp>>
  readonly place: Place | null
  /** Pages as they are shown, those of the actors that are shown as this one with it. */
  readonly pages: number
}

type OfActor<T> = readonly (T & { readonly id: number })[]

export const actorPartsOf = (db: Database) => {
  const both = (select: string, ofOne: string, order: string) => ({
    one: db.prepare(`${select} ${ofOne} ${order}`),
    all: db.prepare(`${select} ${order}`),
  })
  const territories = both(
    'SELECT actor_id AS id, level, code FROM actor_territories',
    'WHERE actor_id = :id',
    'ORDER BY actor_id, level, code',
  )
  const camps = both(
    'SELECT grid, actor_id AS id, camp FROM grids CROSS JOIN grid_assignments ON grid = key',
    'WHERE actor_id = :id',
    'ORDER BY grid',
  )
  const places = both('SELECT actor_id AS id, name, latitude, longitude FROM actor_places', 'WHERE actor_id = :id', '')
  const group = 'SELECT id FROM actors WHERE id = :id AND shown_as IS NULL OR shown_as = :id'
  const pages = {
    one: db.prepare(
      `SELECT :id AS id, count(*) AS pages FROM shown_pages WHERE actor_id IN (${group})
         AND id IN (SELECT coalesce(shown_as, id) FROM pages WHERE actor_id IN (${group}))`,
    ),
    all: db.prepare(
      `SELECT coalesce(o.shown_as, o.id) AS id, count(*) AS pages FROM shown_pages p JOIN actors o ON o.id = p.actor_id
       GROUP BY 1`,
    ),
  }

  /** Of the actor of that id, or (null) of all. */
  return (id: number | null): ((id: number) => ActorParts) => {
    const rows = <T>({ one, all }: typeof pages): OfActor<T> =>
      (id === null ? all.all() : one.all({ id })) as OfActor<T>
    const served = Map.groupBy(rows<Territory>(territories), (row) => row.id)
    const placed = Map.groupBy(rows<{ readonly grid: string; readonly camp: Camp }>(camps), (row) => row.id)
    const homes = new Map(rows<Place>(places).map(({ id: of, ...place }) => [of, place]))
    const counts = new Map(rows<{ readonly pages: number }>(pages).map((row) => [row.id, row.pages]))
    return (of) => ({
      territories: (served.get(of) ?? []).map(({ level, code }) => ({ level, code })),
      camps: Object.fromEntries((placed.get(of) ?? []).map(({ grid, camp }) => [grid, camp])),
      place: homes.get(of) ?? null,
      pages: counts.get(of) ?? 0,
    })
  }
}
