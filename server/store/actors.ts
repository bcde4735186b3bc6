// Organisations and their camps in each grid.

import type { Database } from 'better-sqlite3'
import type { Actor, Camp, Territory } from '../../data/model/records.ts'

export type ActorRecord = Actor & {
  readonly id: number
  readonly camps: Readonly<Record<string, Camp>>
  readonly pages: number
}
export type Origin = 'reference' | 'person' | 'import' | 'demonstration'

export type Actors = ReturnType<typeof actorsOf>

export const actorsOf = (db: Database) => {
  const insert = db.prepare(
    'INSERT INTO actors (slug, name, kind, website, origin, import_id) VALUES (:slug, :name, :kind, :website, :origin, :importId)',
  )
  const addTerritory = db.prepare('INSERT INTO actor_territories (actor_id, level, code) VALUES (:id, :level, :code)')
  const addFunder = db.prepare(
    `INSERT INTO actor_funders (actor_id, funder_id, source_url)
     SELECT a.id, f.id, :sourceUrl FROM actors a, actors f WHERE a.slug = :actor AND f.slug = :funder`,
  )
  const addGrid = db.prepare('INSERT OR IGNORE INTO grids (key, decided_on, reason) VALUES (:key, :decidedOn, :reason)')
  const addGridCamp = db.prepare(
    'INSERT OR IGNORE INTO grid_camps (grid, camp, position) VALUES (:grid, :camp, :position)',
  )
  const place = db.prepare(
    `INSERT INTO grid_assignments (grid, actor_id, camp, decided_on, reason) VALUES (:grid, :actorId, :camp, :decidedOn, :reason)
     ON CONFLICT (grid, actor_id) DO UPDATE SET camp = excluded.camp, decided_on = excluded.decided_on, reason = excluded.reason`,
  )
  const select = `SELECT id, slug, name, kind, website, (SELECT count(*) FROM pages WHERE actor_id = actors.id) AS pages FROM actors`
  const all = db.prepare(`${select} ORDER BY name`)
  const bySlug = db.prepare(`${select} WHERE slug = :slug`)
  const territories = db.prepare(
    'SELECT actor_id AS id, level, code FROM actor_territories ORDER BY actor_id, level, code',
  )
  const assignments = db.prepare('SELECT grid, actor_id AS id, camp FROM grid_assignments ORDER BY grid')
  const grids = db.prepare('SELECT grid AS key, camp FROM grid_camps ORDER BY grid, position')
  const campsOf = db.prepare(
    'SELECT actors.slug AS slug, camp FROM grid_assignments JOIN actors ON actors.id = actor_id WHERE grid = :grid',
  )
  const count = db.prepare('SELECT count(*) FROM actors').pluck()
  const removeAssignments = db.prepare(
    'DELETE FROM grid_assignments WHERE actor_id IN (SELECT id FROM actors WHERE import_id = :importId)',
  )
  const handOver = db.prepare(
    `UPDATE actors SET import_id = (SELECT min(actor_import_id) FROM pages WHERE actor_id = actors.id)
     WHERE import_id = :importId AND EXISTS (SELECT 1 FROM pages WHERE actor_id = actors.id AND actor_import_id IS NOT NULL)
       AND NOT EXISTS (SELECT 1 FROM pages WHERE actor_id = actors.id AND actor_import_id IS NULL)`,
  )
  const adopt = db.prepare(
    "UPDATE actors SET origin = 'person', import_id = NULL WHERE import_id = :importId AND EXISTS (SELECT 1 FROM pages WHERE actor_id = actors.id)",
  )
  const remove = db.prepare('DELETE FROM actors WHERE import_id = :importId')

  type Row = Omit<ActorRecord, 'territories' | 'camps'>
  const complete = (rows: readonly Row[]): readonly ActorRecord[] => {
    const served = new Map<number, Territory[]>()
    for (const { id, level, code } of territories.all() as readonly (Territory & { id: number })[])
      served.set(id, [...(served.get(id) ?? []), { level, code }])
    const placed = new Map<number, Record<string, Camp>>()
    for (const { grid, id, camp } of assignments.all() as readonly { grid: string; id: number; camp: Camp }[])
      placed.set(id, { ...placed.get(id), [grid]: camp })
    return rows.map((row) => ({ ...row, territories: served.get(row.id) ?? [], camps: placed.get(row.id) ?? {} }))
  }

  return {
    /** @param importId the import whose --new made it; null otherwise. @returns its id */
    add: (actor: Actor, origin: Origin, importId: number | null = null): number => {
      const { slug, name, kind, website } = actor
      const id = Number(insert.run({ slug, name, kind, website, origin, importId }).lastInsertRowid)
      for (const territory of actor.territories) addTerritory.run({ id, ...territory })
      return id
    },
    /** Both by slug. @returns whether both are known */
    addFunder: (actor: string, funder: string, sourceUrl: string): boolean =>
      addFunder.run({ actor, funder, sourceUrl }).changes === 1,
    addGrid: (key: string, camps: readonly Camp[], decidedOn: string, reason: string): void => {
      addGrid.run({ key, decidedOn, reason })
      camps.forEach((camp, index) => {
        addGridCamp.run({ grid: key, camp, position: index + 1 })
      })
    },
    /** Puts an actor in a camp of a grid, with the day and the reason of the decision. */
    place: (grid: string, actorId: number, camp: Camp, decidedOn: string, reason: string): void => {
      place.run({ grid, actorId, camp, decidedOn, reason })
    },
    all: (): readonly ActorRecord[] => complete(all.all() as readonly Row[]),
    get: (slug: string): ActorRecord | null => {
      const row = bySlug.get({ slug }) as Row | undefined
      return row === undefined ? null : (complete([row])[0] ?? null)
    },
    grids: (): readonly { key: string; camps: readonly Camp[] }[] => {
      const byKey = new Map<string, Camp[]>()
      for (const { key, camp } of grids.all() as readonly { key: string; camp: Camp }[])
        byKey.set(key, [...(byKey.get(key) ?? []), camp])
      return [...byKey].map(([key, camps]) => ({ key, camps }))
    },
    /** Camp of each actor (by slug) in a grid; actors without one are absent. */
    campsIn: (grid: string): ReadonlyMap<string, Camp> =>
      new Map((campsOf.all({ grid }) as readonly { slug: string; camp: Camp }[]).map(({ slug, camp }) => [slug, camp])),
    count: (): number => count.get() as number,
    /**
     * Takes back actors that an import's --new made. One whose pages other imports claim too is from then on theirs, one
     * that a person gave pages is that person's. Call after the pages were taken back.
     */
    undo: (importId: number): void => {
      handOver.run({ importId })
      adopt.run({ importId })
      removeAssignments.run({ importId })
      remove.run({ importId })
    },
  }
}
