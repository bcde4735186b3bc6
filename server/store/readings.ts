// Values stated about pages: followers and the like. All are kept with their import and line; the current one of a day is
// that of the latest observed_at, then of the highest import. Followers that come along with posts stay with the posts.

import type { Database } from 'better-sqlite3'
import type { Bound, Precision } from '../../data/model/records.ts'
import type { StateReading } from '../../data/model/totals.ts'

export type StoredReading = {
  readonly pageId: number
  readonly metric: string
  /** `2025-03-31`; for precision month its last day; '' when undated. */
  readonly day: string
  readonly importId: number
  readonly line: number
  readonly precision: Precision
  readonly bound: Bound
  readonly value: number
  readonly address: string | null
  readonly note: string | null
}

export type StateRow = StateReading & { readonly pageId: number }

export type Readings = ReturnType<typeof readingsOf>

export const readingsOf = (db: Database) => {
  // Of several records on one line that say it of one page, metric and day, the greatest counts, whatever their order.
  const insert = db.prepare(
    `INSERT INTO page_readings (page_id, metric, day, import_id, line, precision, bound, value, address, note)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (page_id, metric, day, import_id, line) DO UPDATE SET precision = excluded.precision, bound = excluded.bound,
       value = excluded.value, address = excluded.address, note = excluded.note
     WHERE (excluded.value, excluded.precision, excluded.bound, coalesce(excluded.address, ''), coalesce(excluded.note, '')) >
       (value, precision, bound, coalesce(address, ''), coalesce(note, ''))`,
  )
  const sameValue = db
    .prepare(
      `SELECT 1 FROM page_readings WHERE page_id = :pageId AND metric = :metric AND day = :day AND import_id <> :importId
         AND precision = :precision AND bound = :bound AND value = :value AND address IS :address LIMIT 1`,
    )
    .pluck()
  const sameDay = db
    .prepare(
      'SELECT 1 FROM page_readings WHERE page_id = :pageId AND metric = :metric AND day = :day AND import_id <> :importId LIMIT 1',
    )
    .pluck()
  const undo = db.prepare(
    'DELETE FROM page_readings WHERE import_id = :importId AND page_id IN (SELECT page_id FROM page_sightings WHERE import_id = :importId)',
  )
  const count = db.prepare('SELECT count(*) FROM page_readings').pluck()
  const states = db
    .prepare(
      `SELECT coalesce(p.shown_as, p.id) AS pageId, r.day, r.value, r.precision FROM page_readings r
         JOIN pages p ON p.id = r.page_id AND p.platform = :platform JOIN imports i ON i.id = r.import_id
       WHERE r.metric = :metric AND r.day BETWEEN :from AND :to AND r.bound = 'exact'
       ORDER BY 1, r.day, i.observed_at, r.import_id, p.key, r.line`,
    )
    .raw()
  const newestDay = db
    .prepare(
      `SELECT max(r.day) FROM page_readings r JOIN pages p ON p.id = r.page_id AND p.platform = :platform
       WHERE r.metric = :metric AND r.bound = 'exact' AND r.day <> ''`,
    )
    .pluck()
  const listed = db.prepare(
    `SELECT coalesce(p.shown_as, p.id) AS pageId, r.metric, r.day, r.import_id AS importId, r.line, r.precision, r.bound, r.value, r.address, r.note
     FROM page_readings r JOIN imports i ON i.id = r.import_id JOIN pages p ON p.id = r.page_id WHERE i.source = 'page-observations'
     ORDER BY 1, r.metric, r.day, r.line`,
  )

  return {
    /** Stores one reading. @returns how it compares with what other imports know of that page, metric and day */
    put: (reading: StoredReading): 'inserted' | 'updated' | 'unchanged' => {
      const { pageId, metric, day, importId, precision, bound, value, address } = reading
      const state =
        sameValue.get({ pageId, metric, day, importId, precision, bound, value, address }) !== undefined
          ? 'unchanged'
          : sameDay.get({ pageId, metric, day, importId }) !== undefined
            ? 'updated'
            : 'inserted'
      insert.run(pageId, metric, day, importId, reading.line, precision, bound, value, address, reading.note)
      return state
    },
    undo: (importId: number): void => {
      undo.run({ importId })
    },
    count: (): number => count.get() as number,
    /** Stated exact values of a metric between two days (both included), one a page and day, in order of page and day. */
    states: function* (platform: string, metric: string, from: string, to: string): Iterable<StateRow> {
      let last: StateRow | null = null
      for (const [pageId, day, value, precision] of states.iterate({ platform, metric, from, to }) as Iterable<
        [number, string, number, Precision]
      >) {
        if (last !== null && (last.pageId !== pageId || last.day !== day)) yield last
        last = { pageId, day, value, precision: precision === 'month' ? 'month' : 'day' }
      }
      if (last !== null) yield last
    },
    /** Day of the newest exact value of a metric on a platform; null when there is none. */
    newestDay: (platform: string, metric: string): string | null =>
      newestDay.get({ platform, metric }) as string | null,
    /** Values that people or the reference tables state (the page-observation source), drawn or not. */
    stated: (): readonly StoredReading[] => listed.all() as readonly StoredReading[],
  }
}
