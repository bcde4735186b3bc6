// Grids and what people decide in them: each decision keeps what it took the place of, so that taking it back gives the earlier
// state back exactly. Only the last decision about an organisation can be taken back. What a grid says now is in grid_assignments.

import type { Database } from 'better-sqlite3'
import type { Camp } from '../../data/model/records.ts'

export type GridRecord = {
  readonly key: string
  /** As a person named it; null: shown by its key, or built in. */
  readonly name: string | null
  readonly camps: readonly Camp[]
  readonly decidedOn: string
  readonly reason: string
  /** Organisations in a camp of it. */
  readonly actors: number
  /** Decisions of people in it that stand. */
  readonly decisions: number
}
/** A decision on an organisation; `camp` null: in none, `decidedOn` and `reason` null with it where nobody ever decided. */
export type Placement = {
  readonly camp: Camp | null
  readonly decidedOn: string | null
  readonly reason: string | null
}
export type GridDecision = Placement & {
  readonly id: number
  readonly actor: string
  readonly before: Placement
}
type DecisionRow = {
  readonly id: number
  readonly actor: string
  readonly camp: Camp | null
  readonly decidedOn: string
  readonly reason: string
  readonly beforeCamp: Camp | null
  readonly beforeOn: string | null
  readonly beforeReason: string | null
}

export type Grids = ReturnType<typeof gridsOf>

export const gridsOf = (db: Database) => {
  const all = db.prepare(
    `SELECT key, name, decided_on AS decidedOn, reason,
       (SELECT json_group_array(camp) FROM (SELECT camp FROM grid_camps WHERE grid = key ORDER BY position)) AS camps,
       (SELECT count(*) FROM grid_assignments JOIN actors ON actors.id = actor_id WHERE grid = key AND shown_as IS NULL) AS actors,
       (SELECT count(*) FROM grid_decisions WHERE grid = key) AS decisions
     FROM grids ORDER BY name IS NOT NULL, key`,
  )
  const insert = db.prepare(
    'INSERT INTO grids (key, name, decided_on, reason) VALUES (:key, :name, :decidedOn, :reason)',
  )
  const insertCamp = db.prepare('INSERT INTO grid_camps (grid, camp, position) VALUES (:grid, :camp, :position)')
  const copy = db.prepare(
    `INSERT INTO grid_assignments (grid, actor_id, camp, decided_on, reason)
     SELECT :key, actor_id, a.camp, decided_on, reason FROM grid_assignments a
       JOIN grid_camps c ON c.grid = :key AND c.camp = a.camp WHERE a.grid = :from`,
  )
  const change = db.prepare('UPDATE grids SET name = :name, decided_on = :decidedOn, reason = :reason WHERE key = :key')
  const removals = ['grid_assignments', 'grid_camps'].map((table) =>
    db.prepare(`DELETE FROM ${table} WHERE grid = :key`),
  )
  const remove = db.prepare('DELETE FROM grids WHERE key = :key')
  const assignments = db.prepare(
    `SELECT slug AS actor, camp, decided_on AS decidedOn, reason FROM grid_assignments JOIN actors ON actors.id = actor_id
     WHERE grid = :grid ORDER BY slug`,
  )
  const decisions = db.prepare(
    `SELECT d.id, slug AS actor, camp, decided_on AS decidedOn, reason, before_camp AS beforeCamp, before_on AS beforeOn,
       before_reason AS beforeReason
     FROM grid_decisions d JOIN actors ON actors.id = actor_id WHERE grid = :grid ORDER BY d.id`,
  )
  const record = db.prepare(
    `INSERT INTO grid_decisions (grid, actor_id, camp, decided_on, reason, before_camp, before_on, before_reason)
     SELECT :grid, :actorId, :camp, :decidedOn, :reason, a.camp, a.decided_on, a.reason
     FROM (SELECT 1) LEFT JOIN grid_assignments a ON a.grid = :grid AND a.actor_id = :actorId`,
  )
  const put = db.prepare(
    `INSERT INTO grid_assignments (grid, actor_id, camp, decided_on, reason) VALUES (:grid, :actorId, :camp, :decidedOn, :reason)
     ON CONFLICT (grid, actor_id) DO UPDATE SET camp = excluded.camp, decided_on = excluded.decided_on, reason = excluded.reason`,
  )
  const drop = db.prepare('DELETE FROM grid_assignments WHERE grid = :grid AND actor_id = :actorId')
  const last = db.prepare(
    `SELECT id, before_camp AS camp, before_on AS decidedOn, before_reason AS reason FROM grid_decisions
     WHERE grid = :grid AND actor_id = :actorId ORDER BY id DESC LIMIT 1`,
  )
  const forget = db.prepare('DELETE FROM grid_decisions WHERE id = :id')

  const place = (grid: string, actorId: number, { camp, decidedOn, reason }: Placement): void => {
    if (camp === null) drop.run({ grid, actorId })
    else put.run({ grid, actorId, camp, decidedOn, reason })
  }
  const list = (): readonly GridRecord[] =>
    (all.all() as readonly (Omit<GridRecord, 'camps'> & { readonly camps: string })[]).map((row) => ({
      ...row,
      camps: JSON.parse(row.camps) as Camp[],
    }))

  return {
    all: list,
    get: (key: string): GridRecord | null => list().find((grid) => grid.key === key) ?? null,
    /** A grid with these camps, in which organisations are as in another one, each with the day and reason that held there. */
    copy: (grid: Pick<GridRecord, 'key' | 'camps' | 'name' | 'decidedOn' | 'reason'>, from: string): void => {
      const { key, name, camps, decidedOn, reason } = grid
      insert.run({ key, name, decidedOn, reason })
      camps.forEach((camp, index) => {
        insertCamp.run({ grid: key, camp, position: index + 1 })
      })
      copy.run({ key, from })
    },
    change: ({ key, name, decidedOn, reason }: Pick<GridRecord, 'key' | 'name' | 'decidedOn' | 'reason'>): void => {
      change.run({ key, name, decidedOn, reason })
    },
    /** Call only while no decision stands in it. */
    remove: (key: string): void => {
      for (const removal of removals) removal.run({ key })
      remove.run({ key })
    },
    /** Where each organisation is now, by slug; those in no camp are absent. */
    assignments: (grid: string): ReadonlyMap<string, Placement> =>
      new Map(
        (assignments.all({ grid }) as readonly (Placement & { readonly actor: string })[]).map(
          ({ actor, ...placement }) => [actor, placement],
        ),
      ),
    /** Decisions of people, in the order in which they were made. */
    decisions: (grid: string): readonly GridDecision[] =>
      (decisions.all({ grid }) as readonly DecisionRow[]).map(({ beforeCamp, beforeOn, beforeReason, ...row }) => ({
        ...row,
        before: { camp: beforeCamp, decidedOn: beforeOn, reason: beforeReason },
      })),
    /** A person puts an organisation in a camp, or (null) leaves it out. @returns the number of the decision */
    decide: (
      grid: string,
      actorId: number,
      decision: { readonly camp: Camp | null; readonly decidedOn: string; readonly reason: string },
    ): number => {
      const id = Number(record.run({ grid, actorId, ...decision }).lastInsertRowid)
      place(grid, actorId, decision)
      return id
    },
    /** Takes the last decision on an organisation back. @returns false when `id` is not the last one */
    takeBack: (grid: string, actorId: number, id: number): boolean => {
      const row = last.get({ grid, actorId }) as (Placement & { readonly id: number }) | undefined
      if (row?.id !== id) return false
      forget.run({ id })
      place(grid, actorId, row)
      return true
    },
  }
}
