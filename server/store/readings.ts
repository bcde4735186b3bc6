// Values read on pages: followers and the like. All are kept with their import and line; the current one of a day is
// that of the latest observed_at, then of the highest import.

import type { Database } from 'better-sqlite3'
import type { Bound, Precision } from '../../data/model/records.ts'

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

export type StateRow = { readonly pageId: number; readonly day: string; readonly value: number }

export type Readings = ReturnType<typeof readingsOf>

export const readingsOf = (db: Database) => {
  const insert = db.prepare(
    `INSERT INTO page_readings (page_id, metric, day, import_id, line, precision, bound, value, address, note)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
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
  const ofDay = db.prepare(
    'SELECT line, value FROM page_readings WHERE page_id = :pageId AND metric = :metric AND day = :day AND import_id = :importId',
  )
  const removeOfDay = db.prepare(
    'DELETE FROM page_readings WHERE page_id = :pageId AND metric = :metric AND day = :day AND import_id = :importId',
  )
  const undo = db.prepare(
    'DELETE FROM page_readings WHERE import_id = :importId AND page_id IN (SELECT page_id FROM page_sightings WHERE import_id = :importId)',
  )
  const count = db.prepare('SELECT count(*) FROM page_readings').pluck()
  const states = db
    .prepare(
      `SELECT r.page_id AS pageId, r.day, r.value FROM page_readings r
         JOIN pages p ON p.id = r.page_id AND p.platform = :platform JOIN imports i ON i.id = r.import_id
       WHERE r.metric = :metric AND r.day BETWEEN :from AND :to AND r.bound = 'exact'
       ORDER BY r.page_id, r.day, i.observed_at, r.import_id, r.line`,
    )
    .raw()
  const lastStates = db
    .prepare(
      `SELECT p.id,
         (SELECT max(r.day) FROM page_readings r WHERE r.page_id = p.id AND r.metric = :metric AND r.bound = 'exact'
            AND r.day BETWEEN :from AND :to) AS day
       FROM pages p WHERE p.platform = :platform`,
    )
    .raw()
  const valueOn = db
    .prepare(
      `SELECT r.value FROM page_readings r JOIN imports i ON i.id = r.import_id
       WHERE r.page_id = ? AND r.metric = ? AND r.day = ? AND r.bound = 'exact'
       ORDER BY i.observed_at DESC, r.import_id DESC, r.line DESC LIMIT 1`,
    )
    .pluck()
  const listed = db.prepare(
    `SELECT r.page_id AS pageId, r.metric, r.day, r.import_id AS importId, r.line, r.precision, r.bound, r.value, r.address, r.note
     FROM page_readings r JOIN imports i ON i.id = r.import_id WHERE i.source = 'page-observations'
     ORDER BY r.page_id, r.metric, r.day, r.line`,
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
    /** The same without the comparison: for readings that come along with posts. */
    add: (pageId: number, metric: string, day: string, importId: number, line: number, value: number): void => {
      insert.run(pageId, metric, day, importId, line, 'day', 'exact', value, null, null)
    },
    /** Like `add`, where the import may have a reading of that day already: the higher value stays, of equal ones the first line. */
    raise: (pageId: number, metric: string, day: string, importId: number, line: number, value: number): void => {
      const known = ofDay.get({ pageId, metric, day, importId }) as { line: number; value: number } | undefined
      if (known !== undefined && (known.value > value || (known.value === value && known.line < line))) return
      removeOfDay.run({ pageId, metric, day, importId })
      insert.run(pageId, metric, day, importId, line, 'day', 'exact', value, null, null)
    },
    undo: (importId: number): void => {
      undo.run({ importId })
    },
    count: (): number => count.get() as number,
    /** Exact values of a metric between two days (both included), one a page and day, in order of page and day. */
    states: function* (platform: string, metric: string, from: string, to: string): Iterable<StateRow> {
      let last: StateRow | null = null
      for (const [pageId, day, value] of states.iterate({ platform, metric, from, to }) as Iterable<
        [number, string, number]
      >) {
        if (last !== null && (last.pageId !== pageId || last.day !== day)) yield last
        last = { pageId, day, value }
      }
      if (last !== null) yield last
    },
    /** The newest exact value of each page of the platform between two days. */
    lastStates: (platform: string, metric: string, from: string, to: string): ReadonlyMap<number, StateRow> => {
      const found = new Map<number, StateRow>()
      for (const [pageId, day] of lastStates.all({ platform, metric, from, to }) as [number, string | null][]) {
        if (day !== null) found.set(pageId, { pageId, day, value: valueOn.get(pageId, metric, day) as number })
      }
      return found
    },
    /** Values that people or the reference tables state (the page-observation source), drawn or not. */
    stated: (): readonly StoredReading[] => listed.all() as readonly StoredReading[],
  }
}
