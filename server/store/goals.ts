// Goals that boards set. Those of organisations that are shown as another one are the goals of that one.

import type { Database } from 'better-sqlite3'

export type StoredGoal = {
  readonly id: number
  readonly platform: string
  readonly metric: string
  /** In the unit of the metric, as `startValue`. */
  readonly target: number
  /** Day; null: by no day. */
  readonly byDay: string | null
  /** Day. */
  readonly setOn: string
  /** When it was set; null: not known then. */
  readonly startValue: number | null
  /** Null: nothing was added. */
  readonly note: string | null
}
export type GoalChange = Pick<StoredGoal, 'target' | 'byDay' | 'note'>

export type Goals = ReturnType<typeof goalsOf>

export const goalsOf = (db: Database) => {
  const columns = 'g.id, platform, metric, target, by_day AS byDay, set_on AS setOn, start_value AS startValue, note'
  const ofActor = `FROM goals g JOIN actors a ON a.id = g.actor_id WHERE coalesce(a.shown_as, a.id) = :actorId`
  const all = db.prepare(`SELECT ${columns} ${ofActor} AND is_removed = 0 ORDER BY set_on, g.id`)
  const one = db.prepare(`SELECT ${columns} ${ofActor} AND g.id = :id AND is_removed = :isRemoved`)
  const insert = db.prepare(
    `INSERT INTO goals (actor_id, platform, metric, target, by_day, set_on, start_value, note)
     VALUES (:actorId, :platform, :metric, :target, :byDay, :setOn, :startValue, :note)`,
  )
  const change = db.prepare('UPDATE goals SET target = :target, by_day = :byDay, note = :note WHERE id = :id')
  const mark = db.prepare('UPDATE goals SET is_removed = :isRemoved WHERE id = :id')
  return {
    /** In the order they were set. */
    of: (actorId: number): readonly StoredGoal[] => all.all({ actorId }) as readonly StoredGoal[],
    /** A goal of this organisation that stands, or one that was taken away; null where there is none. */
    get: (actorId: number, id: number, isRemoved = false): StoredGoal | null =>
      (one.get({ actorId, id, isRemoved: Number(isRemoved) }) as StoredGoal | undefined) ?? null,
    /** @returns its number */
    add: (actorId: number, goal: Omit<StoredGoal, 'id'>): number =>
      Number(insert.run({ actorId, ...goal }).lastInsertRowid),
    change: (id: number, to: GoalChange): void => {
      change.run({ id, target: to.target, byDay: to.byDay, note: to.note })
    },
    remove: (id: number): void => {
      mark.run({ id, isRemoved: 1 })
    },
    restore: (id: number): void => {
      mark.run({ id, isRemoved: 0 })
    },
  }
}
