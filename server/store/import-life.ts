// The life of imports beyond their rows: how each was made, so that it can be told and repeated; which one followed which;
// the received file and picture forgotten; typed numbers with their history.

import type { Database } from 'better-sqlite3'
import type { StatedNumber } from '../../data/model/contract.ts'
import type { Mapping } from '../../data/model/mapping/mapping.ts'
import type { NeedAnswers } from '../../data/model/territories/need-answers.ts'
import type { NewActor } from './imports.ts'

/** How an import was made. */
export type ImportMaking = {
  readonly columns: readonly string[]
  readonly actor: string | null
  readonly newActor: NewActor | null
  readonly mapping: Mapping | null
  readonly pageAddress: string | null
  readonly need: NeedAnswers | null
  readonly coversFrom: string | null
  readonly coversTo: string | null
  readonly pictureSha256: string | null
  readonly stated: StatedNumber | null
  /** The newest import that repeats or corrects it; null when none does. */
  readonly replacedBy: number | null
}

/** A typed number as one import states it. */
export type TypedImport = {
  readonly id: number
  readonly replaces: number | null
  readonly typedAt: string
  readonly undoneAt: string | null
  readonly hasPicture: boolean
  readonly stated: StatedNumber
}

export type ImportLives = ReturnType<typeof importLivesOf>

type MakingRow = Omit<ImportMaking, 'columns' | 'newActor' | 'mapping' | 'need' | 'stated'> & {
  readonly columns: string
  readonly newActor: string | null
  readonly mapping: string | null
  readonly need: string | null
  readonly stated: string | null
}
type TypedRow = Omit<TypedImport, 'stated' | 'hasPicture'> & { readonly stated: string; readonly hasPicture: number }

const parsed = <T>(json: string | null): T | null => (json === null ? null : (JSON.parse(json) as T))

export const importLivesOf = (db: Database) => {
  const making = db.prepare(
    `SELECT header AS columns, actor, new_actor AS newActor, mapping, page_address AS pageAddress, need, covers_from AS coversFrom,
       covers_to AS coversTo, picture_sha256 AS pictureSha256, stated,
       (SELECT max(o.id) FROM imports o WHERE o.replaces = imports.id) AS replacedBy
     FROM imports WHERE id = :id`,
  )
  const forget = db.prepare('UPDATE imports SET are_bytes_kept = 0, picture_sha256 = NULL WHERE id = :id')
  const isKept = db
    .prepare('SELECT 1 FROM imports WHERE sha256 = :sha256 AND are_bytes_kept = 1 AND id <> :without LIMIT 1')
    .pluck()
  const hasPicture = db
    .prepare('SELECT 1 FROM imports WHERE picture_sha256 = :sha256 AND id <> :without LIMIT 1')
    .pluck()
  const picture = db.prepare('UPDATE imports SET picture_sha256 = :sha256 WHERE id = :id')
  const typed = db.prepare(
    `SELECT id, replaces, imported_at AS typedAt, undone_at AS undoneAt, picture_sha256 IS NOT NULL AS hasPicture, stated
     FROM imports WHERE stated IS NOT NULL ORDER BY id DESC`,
  )

  return {
    /** Null for an import that is not there. */
    making: (id: number): ImportMaking | null => {
      const row = making.get({ id }) as MakingRow | undefined
      if (row === undefined) return null
      return {
        ...row,
        columns: JSON.parse(row.columns) as string[],
        newActor: parsed<NewActor>(row.newActor),
        mapping: parsed<Mapping>(row.mapping),
        need: parsed<NeedAnswers>(row.need),
        stated: parsed<StatedNumber>(row.stated),
      }
    },
    /** Says that neither file nor picture of the import are kept any more. */
    forgetFile: (id: number): void => {
      forget.run({ id })
    },
    /** Whether another import keeps these very bytes. */
    isKeptElsewhere: (sha256: string, without: number): boolean => isKept.get({ sha256, without }) !== undefined,
    /** Whether another import has this very picture. */
    isPictureElsewhere: (sha256: string, without: number): boolean => hasPicture.get({ sha256, without }) !== undefined,
    setPicture: (id: number, sha256: string | null): void => {
      picture.run({ id, sha256 })
    },
    /** Every number that was ever typed in, newest first. */
    typed: (): readonly TypedImport[] =>
      (typed.all() as readonly TypedRow[]).map((row) => ({
        ...row,
        hasPicture: row.hasPicture === 1,
        stated: JSON.parse(row.stated) as StatedNumber,
      })),
  }
}
