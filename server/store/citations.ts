// Figures that were cited, each with the reply it was drawn from, in gzip: their addresses go on showing them whatever is
// imported later.

import { gunzipSync, gzipSync } from 'node:zlib'
import type { Database } from 'better-sqlite3'

/** What is known of a citation without its reply. */
export type CitationRow = {
  readonly id: string
  /** Key of the figure. */
  readonly figure: string
  /** Its query in order, without the words that say how it is drawn. */
  readonly question: string
  readonly contentHash: string
  /** Of Porte-voix. */
  readonly version: string
  /** UTC instant. */
  readonly madeAt: string
}
/**
 * With the reply as JSON, byte for byte as it was frozen; `behind`: JSON of what its statistics rest on beside it, null where
 * nothing was kept.
 */
export type FrozenFigure = CitationRow & { readonly reply: string; readonly behind: string | null }
export type Citations = ReturnType<typeof citationsOf>

const columns = 'id, figure, question, content_hash AS contentHash, version, made_at AS madeAt'

export const citationsOf = (db: Database) => {
  const add = db.prepare(
    `INSERT INTO citations (id, figure, question, content_hash, version, made_at, reply, behind)
     VALUES (:id, :figure, :question, :contentHash, :version, :madeAt, :reply, :behind)
     ON CONFLICT (id) DO UPDATE SET behind = excluded.behind WHERE behind IS NULL`,
  )
  const all = db.prepare(`SELECT ${columns} FROM citations ORDER BY made_at DESC, id`)
  const one = db.prepare(`SELECT ${columns}, reply, behind FROM citations WHERE id = :id`)
  return {
    /** The one that is there already stays as it is, with the instant it was first made at; what lies behind it is added. */
    keep: (frozen: FrozenFigure): void => {
      const { reply, behind } = frozen
      add.run({ ...frozen, reply: gzipSync(reply), behind: behind === null ? null : gzipSync(behind) })
    },
    /** The latest first. */
    all: (): readonly CitationRow[] => all.all() as readonly CitationRow[],
    /** Null: there is none of that id. */
    one: (id: string): FrozenFigure | null => {
      const row = one.get({ id }) as
        | (CitationRow & { readonly reply: Buffer; readonly behind: Buffer | null })
        | undefined
      if (row === undefined) return null
      const { reply, behind, ...known } = row
      const text = (bytes: Buffer): string => gunzipSync(bytes).toString('utf8')
      return { ...known, reply: text(reply), behind: behind === null ? null : text(behind) }
    },
  }
}
