// Kept mappings: how tables that no source knows are read, under their names, each with the header it was made for.

import type { Database } from 'better-sqlite3'
import type { Mapping } from '../../data/model/mapping/mapping.ts'

export type KeptMapping = {
  readonly mapping: Mapping
  /** Columns of the table it was made for, as written. */
  readonly header: readonly string[]
  /** UTC instant of the last import read by it. */
  readonly usedAt: string
}

export type Mappings = ReturnType<typeof mappingsOf>

type Row = { readonly header: string; readonly mapping: string; readonly usedAt: string }
const keptOf = ({ header, mapping, usedAt }: Row): KeptMapping => ({
  mapping: JSON.parse(mapping) as Mapping,
  header: JSON.parse(header) as readonly string[],
  usedAt,
})

export const mappingsOf = (db: Database) => {
  const select = 'SELECT header, mapping, used_at AS usedAt FROM mappings'
  const put = db.prepare(
    `INSERT INTO mappings (name, header, mapping, used_at) VALUES (:name, :header, :mapping, :usedAt)
     ON CONFLICT (name) DO UPDATE SET header = excluded.header, mapping = excluded.mapping, used_at = excluded.used_at`,
  )
  const all = db.prepare(`${select} ORDER BY used_at DESC, name`)
  const one = db.prepare(`${select} WHERE name = :name`)
  const forget = db.prepare('DELETE FROM mappings WHERE name = :name')
  return {
    /** Keeps a mapping under its name; what had that name before is replaced. */
    keep: (mapping: Mapping, header: readonly string[], usedAt: string): void => {
      put.run({ name: mapping.name, header: JSON.stringify(header), mapping: JSON.stringify(mapping), usedAt })
    },
    /** The last used first. */
    all: (): readonly KeptMapping[] => (all.all() as readonly Row[]).map(keptOf),
    named: (name: string): KeptMapping | null => {
      const row = one.get({ name }) as Row | undefined
      return row === undefined ? null : keptOf(row)
    },
    /** @returns whether there was one of that name */
    forget: (name: string): boolean => forget.run({ name }).changes > 0,
  }
}
