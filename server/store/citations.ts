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
/** With the reply as JSON, byte for byte as it was frozen. */
export type FrozenFigure = CitationRow & { readonly reply: string }
export type Citations = ReturnType<typeof citationsOf>

const columns = 'id, figure, question, content_hash AS contentHash, version, made_at AS madeAt'

export const citationsOf = (db: Database) => {
  const add = db.prepare(
    `INSERT INTO citations (id, figure, question, content_hash, version, made_at, reply)
     VALUES (:id, :figure, :question, :contentHash, :version, :madeAt, :reply) ON CONFLICT DO NOTHING`,
  )
  const all = db.prepare(`SELECT ${columns} FROM citations ORDER BY made_at DESC, id`)
  const one = db.prepare(`SELECT ${columns}, reply FROM citations WHERE id = :id`)
  return {
    /** The one that is there already stays as it is, with the instant it was first made at. */
    keep: (frozen: FrozenFigure): void => {
      add.run({ ...frozen, reply: gzipSync(frozen.reply) })
    },
    /** The latest first. */
    all: (): readonly CitationRow[] => all.all() as readonly CitationRow[],
    /** Null: there is none of that id. */
    one: (id: string): FrozenFigure | null => {
      const row = one.get({ id }) as (CitationRow & { readonly reply: Buffer }) | undefined
      return row === undefined ? null : { ...row, reply: gunzipSync(row.reply).toString('utf8') }
    },
  }
}
