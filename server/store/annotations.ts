// Dates that stand on trends: those a person wrote, and which of those that come back each year are hidden.

import type { Database } from 'better-sqlite3'

export type WrittenDate = {
  readonly id: number
  readonly label: string
  /** Day. */
  readonly day: string
  /** Last of several days; null: one day. */
  readonly endDay: string | null
  /** Where more can be read; null: nowhere. */
  readonly address: string | null
}
export type Annotations = ReturnType<typeof annotationsOf>

const columns = 'id, label, day, end_day AS endDay, address'

export const annotationsOf = (db: Database) => {
  const all = db.prepare(`SELECT ${columns} FROM annotations WHERE removed_at IS NULL ORDER BY day, id`)
  const one = db.prepare(`SELECT ${columns} FROM annotations WHERE id = :id AND removed_at IS NULL`)
  const add = db.prepare(
    `INSERT INTO annotations (label, day, end_day, address, created_at)
     VALUES (:label, :day, :endDay, :address, :createdAt) RETURNING ${columns}`,
  )
  const change = db.prepare(
    `UPDATE annotations SET label = :label, day = :day, end_day = :endDay, address = :address
     WHERE id = :id AND removed_at IS NULL RETURNING ${columns}`,
  )
  const remove = db.prepare(
    `UPDATE annotations SET removed_at = :at WHERE id = :id AND removed_at IS NULL RETURNING ${columns}`,
  )
  const restore = db.prepare(
    `UPDATE annotations SET removed_at = NULL WHERE id = :id AND removed_at IS NOT NULL RETURNING ${columns}`,
  )
  const hidden = db.prepare('SELECT key FROM hidden_dates ORDER BY key').pluck()
  const hide = db.prepare('INSERT INTO hidden_dates (key) VALUES (:key) ON CONFLICT DO NOTHING')
  const show = db.prepare('DELETE FROM hidden_dates WHERE key = :key')
  const rowOf = (row: unknown): WrittenDate | null => (row === undefined ? null : (row as WrittenDate))
  return {
    /** The earliest first. */
    all: (): readonly WrittenDate[] => all.all() as readonly WrittenDate[],
    /** Null: there is none, or it was removed. */
    one: (id: number): WrittenDate | null => rowOf(one.get({ id })),
    add: (date: Omit<WrittenDate, 'id'>, createdAt: string): WrittenDate =>
      add.get({ ...date, createdAt }) as WrittenDate,
    /** Null: there is none, or it was removed. */
    change: (date: WrittenDate): WrittenDate | null => rowOf(change.get(date)),
    /** Null: there is none, or it was removed before. */
    remove: (id: number, at: string): WrittenDate | null => rowOf(remove.get({ id, at })),
    /** Null: there is none that was removed. */
    restore: (id: number): WrittenDate | null => rowOf(restore.get({ id })),
    hidden: (): readonly string[] => hidden.all() as readonly string[],
    setHidden: (key: string, isHidden: boolean): void => {
      if (isHidden) hide.run({ key })
      else show.run({ key })
    },
  }
}
