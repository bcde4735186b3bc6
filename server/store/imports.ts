// Imports and their rejected lines: what was received, when, from which bytes, with what result.

import type { Database } from 'better-sqlite3'
import type { ImportedBy, ImportRow, StatedNumber } from '../../data/model/contract.ts'
import type { Licence } from '../../data/model/licences.ts'
import type { Mapping } from '../../data/model/mapping/mapping.ts'
import type { DayPeriod } from '../../data/model/periods.ts'
import { pageAddressOf } from '../../data/model/platforms.ts'
import type { Actor, Camp, Rejection } from '../../data/model/records.ts'
import type { NeedAnswers } from '../../data/model/territories/need-answers.ts'

/** An organisation that an import makes (--new), with its camp. */
export type NewActor = { readonly actor: Actor; readonly camp: Camp | null }

export type NewImport = {
  readonly file: string
  readonly format: string
  readonly source: string
  /** Slug of the actor whose the pages without one are said to be (--actor). */
  readonly actor: string | null
  readonly sha256: string
  readonly bytes: number
  readonly header: readonly string[]
  readonly importedAt: string
  readonly observedAt: string
  readonly isObservedAtEstimated: boolean
  readonly isTextKept: boolean
  readonly areBytesKept: boolean
  readonly by: ImportedBy
  /** Header generation of the source; null when there is only one. */
  readonly variant: string | null
  /** As the person named it; null when nobody did. */
  readonly zone: string | null
  readonly mapping: Mapping | null
  readonly pageAddress: string | null
  /** What the person said of a table of need; null for any other file. */
  readonly need?: NeedAnswers | null
  /** The import that this one repeats or corrects; null otherwise. */
  readonly replaces: number | null
  readonly licence: Licence
  readonly newActor: NewActor | null
  /** The number that was typed in; null for a file. */
  readonly stated: StatedNumber | null
}

export type RowCounts = {
  readonly read: number
  readonly inserted: number
  readonly updated: number
  readonly unchanged: number
  readonly rejected: number
}

/** First and last instant of the posts of an import: the time it covers for each of its pages. */
export type Coverage = {
  readonly coversFrom: string | null
  readonly coversTo: string | null
  /** `day` as soon as one post is dated by a day only: it then lies at noon, and no figure of hours may use the import. */
  readonly postPrecision: 'instant' | 'day'
}

/** What a figure looks at: pages, each from one UTC instant to another (excluded), and the days whose stated values it may take. */
export type Looked = {
  readonly pages: readonly { readonly id: number; readonly from: string; readonly to: string }[]
  readonly states: DayPeriod
}

export type Imports = ReturnType<typeof importsOf>

const select = `SELECT id, file, format, source, variant, imported_by AS "by", zone, licence, mapping ->> 'name' AS mapping, replaces, sha256, bytes, imported_at AS importedAt, observed_at AS observedAt,
  is_observed_at_estimated AS isObservedAtEstimated, rows_read AS read, rows_inserted AS inserted, rows_updated AS updated,
  rows_unchanged AS unchanged, rows_rejected AS rejected, is_text_kept AS isTextKept, are_bytes_kept AS areBytesKept,
  undone_at AS undoneAt FROM imports`

type Row = Omit<ImportRow, 'isObservedAtEstimated' | 'isTextKept' | 'areBytesKept'> & {
  isObservedAtEstimated: number
  isTextKept: number
  areBytesKept: number
}
const truthful = (row: Row): ImportRow => ({
  ...row,
  isObservedAtEstimated: row.isObservedAtEstimated === 1,
  isTextKept: row.isTextKept === 1,
  areBytesKept: row.areBytesKept === 1,
})

/** How a file was read, beside its source: what the person said of it. */
export type ReadAs = {
  readonly zone: string | null
  /** Address of the one page that the file is about, where it names none itself. */
  readonly page: string | null
  readonly mapping: Mapping | null
  readonly need: NeedAnswers | null
}
type StoredReadAs = Pick<ReadAs, 'zone' | 'page'> & { readonly mapping: string | null; readonly need: string | null }

const samePage = (a: string | null, b: string | null): boolean => {
  if (a === null || b === null) return a === b
  const [one, other] = [pageAddressOf(a), pageAddressOf(b)]
  if (one === null || other === null) return a === b
  const isSameName = one.id === null ? one.handle?.toLowerCase() === other.handle?.toLowerCase() : one.id === other.id
  return one.platform === other.platform && isSameName
}

/** What a mapping does, without its name. */
const doneBy = (mapping: Mapping | null): string => JSON.stringify(mapping === null ? null : { ...mapping, name: '' })

const isReadAs = (stored: StoredReadAs, { zone, page, mapping, need }: ReadAs): boolean =>
  stored.zone === zone &&
  stored.need === (need === null ? null : JSON.stringify(need)) &&
  samePage(stored.page, page) &&
  doneBy(stored.mapping === null ? null : (JSON.parse(stored.mapping) as Mapping)) === doneBy(mapping)

export const importsOf = (db: Database) => {
  const insert = db.prepare(
    `INSERT INTO imports (file, format, source, actor, sha256, bytes, header, imported_at, observed_at, is_observed_at_estimated,
       is_text_kept, are_bytes_kept, imported_by, variant, zone, mapping, page_address, need, replaces, licence, new_actor, stated, rows_read, rows_inserted, rows_updated, rows_unchanged, rows_rejected)
     VALUES (:file, :format, :source, :actor, :sha256, :bytes, :header, :importedAt, :observedAt, :isObservedAtEstimated,
       :isTextKept, :areBytesKept, :by, :variant, :zone, :mapping, :pageAddress, :need, :replaces, :licence, :newActor, :stated, 0, 0, 0, 0, 0)`,
  )
  const finish = db.prepare(
    `UPDATE imports SET rows_read = :read, rows_inserted = :inserted, rows_updated = :updated, rows_unchanged = :unchanged,
       rows_rejected = :rejected, covers_from = :coversFrom, covers_to = :coversTo, post_precision = :postPrecision WHERE id = :id`,
  )
  const reject = db.prepare(
    `INSERT INTO rejections (import_id, line, ordinal, column_name, found, expected)
     VALUES (:importId, :line, :ordinal, :column, :found, :expected)`,
  )
  // One line may hold several records, and a record several faults.
  const nextOrdinal = db
    .prepare('SELECT coalesce(max(ordinal) + 1, 0) FROM rejections WHERE import_id = :importId AND line = :line')
    .pluck()
  /** The farthest line with a rejection, of the import that had the last one: lines beyond it have none, and are not looked for. */
  let farthest = { importId: 0, line: 0 }
  const rejections = db.prepare(
    'SELECT line, column_name AS column, found, expected FROM rejections WHERE import_id = :id ORDER BY line, ordinal',
  )
  const sameBytes = db.prepare(
    `${select} WHERE sha256 = :sha256 AND source = :source AND undone_at IS NULL ORDER BY id DESC`,
  )
  const readAs = db.prepare('SELECT zone, mapping, page_address AS page, need FROM imports WHERE id = :id')
  const all = db.prepare(`${select} ORDER BY id DESC`)
  const one = db.prepare(`${select} WHERE id = :id`)
  const claim = db.prepare(
    'UPDATE imports SET actor = coalesce(actor, :actor), new_actor = coalesce(new_actor, :newActor) WHERE id = :id',
  )
  const undo = db.prepare('UPDATE imports SET undone_at = :undoneAt WHERE id = :id')
  const count = db.prepare('SELECT count(*) FROM imports WHERE undone_at IS NULL').pluck()
  const sourcesOf = db
    .prepare(
      `WITH looked AS MATERIALIZED (
         SELECT p.id, value ->> 'id' AS shown, value ->> 'from' AS start, value ->> 'to' AS finish
         FROM json_each(:pages) JOIN pages p ON p.id = value ->> 'id' OR p.shown_as = value ->> 'id')
       SELECT DISTINCT source FROM imports WHERE undone_at IS NULL AND id IN (
         SELECT i.id FROM looked JOIN page_sightings s ON s.page_id = looked.id JOIN imports i ON i.id = s.import_id
         WHERE i.covers_from < finish AND (i.covers_to >= start OR EXISTS (
           SELECT 1 FROM page_months m WHERE m.page_id = shown AND m.month BETWEEN substr(:from, 1, 7) AND substr(:to, 1, 7)
             AND m.followers_at >= :from AND m.followers_at BETWEEN i.covers_from AND i.covers_to))
         UNION
         SELECT r.import_id FROM looked JOIN page_readings r ON r.page_id = looked.id
         WHERE r.metric IN ('followers', 'reach-stated') AND r.day BETWEEN :from AND :to AND r.bound = 'exact')
       ORDER BY source`,
    )
    .pluck()
  const named = db.prepare('SELECT 1 FROM imports WHERE sha256 = :sha256 OR picture_sha256 = :sha256 LIMIT 1').pluck()
  const everCount = db.prepare('SELECT count(*) FROM imports').pluck()

  return {
    add: (file: NewImport): number =>
      Number(
        insert.run({
          ...file,
          header: JSON.stringify(file.header),
          mapping: file.mapping === null ? null : JSON.stringify(file.mapping),
          need: file.need === undefined || file.need === null ? null : JSON.stringify(file.need),
          newActor: file.newActor === null ? null : JSON.stringify(file.newActor),
          stated: file.stated === null ? null : JSON.stringify(file.stated),
          isObservedAtEstimated: Number(file.isObservedAtEstimated),
          isTextKept: Number(file.isTextKept),
          areBytesKept: Number(file.areBytesKept),
        }).lastInsertRowid,
      ),
    finish: (
      id: number,
      { read, inserted, updated, unchanged, rejected, coversFrom, coversTo, postPrecision }: RowCounts & Coverage,
    ): void => {
      finish.run({ id, read, inserted, updated, unchanged, rejected, coversFrom, coversTo, postPrecision })
    },
    reject: (importId: number, rejection: Rejection): void => {
      const { line, column, found, expected } = rejection
      if (farthest.importId !== importId) farthest = { importId, line: 0 }
      const ordinal = line > farthest.line ? 0 : nextOrdinal.get({ importId, line })
      farthest.line = Math.max(farthest.line, line)
      reject.run({ importId, line, ordinal, column, found, expected })
    },
    rejections: (id: number): readonly Rejection[] => rejections.all({ id }) as readonly Rejection[],
    /**
     * The import that read these very bytes with this source in the same way and is not undone; null when there is none.
     * The same file for another page, in another zone or by another mapping is another import.
     */
    withBytes: (sha256: string, source: string, asked: ReadAs): ImportRow | null => {
      for (const row of sameBytes.all({ sha256, source }) as readonly Row[])
        if (isReadAs(readAs.get({ id: row.id }) as StoredReadAs, asked)) return truthful(row)
      return null
    },
    all: (): readonly ImportRow[] => (all.all() as readonly Row[]).map(truthful),
    get: (id: number): ImportRow | null => {
      const row = one.get({ id }) as Row | undefined
      return row === undefined ? null : truthful(row)
    },
    /** Says whose the pages of an import are, where nobody did when it was read. */
    claim: (id: number, actor: string, newActor: NewActor | null): void => {
      claim.run({ id, actor, newActor: newActor === null ? null : JSON.stringify(newActor) })
    },
    markUndone: (id: number, undoneAt: string): void => {
      undo.run({ id, undoneAt })
    },
    /** Imports that are not undone. */
    count: (): number => count.get() as number,
    /** Whether any import, an undone one too, came from bytes of that hash, or has a picture of that hash. */
    names: (sha256: string): boolean => named.get({ sha256 }) !== undefined,
    /** Imports ever made, undone ones too. */
    everCount: (): number => everCount.get() as number,
    /** Sources of the imports with posts of these pages around their time, or with a state of them, stated or carried by a post. */
    sourcesOf: ({ pages, states: { from, to } }: Looked): readonly string[] =>
      sourcesOf.all({ pages: JSON.stringify(pages), from, to }) as readonly string[],
  }
}
