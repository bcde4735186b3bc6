// Need per territory as files brought it: every value of every import, and which one counts. What the reference tables hold
// is not here: the server reads it from data/reference/.

import type { Database } from 'better-sqlite3'
import type { TerritoryLevel } from '../../data/model/records.ts'
import type { NeedRecord } from '../../data/model/territories/need.ts'

/** The value that counts for a territory. */
export type StoredNeed = NeedRecord & {
  readonly importId: number
  /** Of the received file. */
  readonly line: number
}

type Place = Pick<NeedRecord, 'indicator' | 'level' | 'code'>

export type Needs = ReturnType<typeof needsOf>

const columns = 'indicator, label, unit, level, code, value, vintage, title, address'
const withOrigin = `${columns}, import_id AS importId, line`

export const needsOf = (db: Database) => {
  const current = db.prepare(`SELECT ${withOrigin} FROM current_needs WHERE level = :level ORDER BY indicator, code`)
  const everything = db.prepare(`SELECT ${columns} FROM current_needs ORDER BY indicator, level, code`)
  const one = db.prepare(
    `SELECT ${columns} FROM current_needs WHERE indicator = :indicator AND level = :level AND code = :code`,
  )
  const named = db.prepare(
    'SELECT DISTINCT indicator AS key, label FROM current_needs WHERE label IS NOT NULL ORDER BY label, indicator',
  )
  const ofImport = db.prepare(
    `SELECT indicator, label, unit, level, code, value, vintage, title, address, v.import_id AS importId, line
     FROM need_values v JOIN need_indicators n ON n.import_id = v.import_id AND n.key = indicator
     WHERE v.import_id = :id ORDER BY line, indicator, level, code`,
  )
  const name = db.prepare(
    `INSERT INTO need_indicators (import_id, key, label) VALUES (:importId, :indicator, :label)
     ON CONFLICT DO UPDATE SET label = coalesce(label, excluded.label)`,
  )
  const insert = db.prepare(
    `INSERT INTO need_values (import_id, indicator, level, code, unit, value, vintage, title, address, line)
     VALUES (:importId, :indicator, :level, :code, :unit, :value, :vintage, :title, :address, :line)`,
  )
  const removeValues = db.prepare('DELETE FROM need_values WHERE import_id = :id')
  const removeIndicators = db.prepare('DELETE FROM need_indicators WHERE import_id = :id')
  const counts = db.prepare(
    `SELECT (SELECT count(DISTINCT key) FROM need_indicators) AS indicators, (SELECT count(*) FROM current_needs) AS "values"`,
  )

  const currentOf = ({ indicator, level, code }: Place): NeedRecord | null =>
    (one.get({ indicator, level, code }) as NeedRecord | undefined) ?? null

  return {
    /** The values that count at a level, by indicator and code. */
    values: (level: TerritoryLevel): readonly StoredNeed[] => current.all({ level }) as readonly StoredNeed[],
    /** All values that count, for the product's own export. */
    all: (): readonly NeedRecord[] => everything.all() as readonly NeedRecord[],
    /** All values of one import, in the order of its lines; none once it is undone. */
    ofImport: (id: number): readonly StoredNeed[] => ofImport.all({ id }) as readonly StoredNeed[],
    /** The value that counts for this territory; null where no file brought one. */
    current: currentOf,
    /** Indicators that the product has no words for, by name. */
    named: (): readonly { readonly key: string; readonly label: string }[] =>
      named.all() as readonly { readonly key: string; readonly label: string }[],
    counts: (): { readonly indicators: number; readonly values: number } =>
      counts.get() as { readonly indicators: number; readonly values: number },
    /**
     * Keeps a value of an import. @returns what it changed of the value that counts
     * @throws the database's own error for a territory that the import gave before
     */
    put: (importId: number, line: number, need: NeedRecord): 'inserted' | 'updated' | 'unchanged' => {
      const before = currentOf(need)
      const { indicator, label, ...value } = need
      name.run({ importId, indicator, label })
      insert.run({ importId, line, indicator, ...value })
      if (before === null) return 'inserted'
      return JSON.stringify(currentOf(need)) === JSON.stringify(before) ? 'unchanged' : 'updated'
    },
    /** Takes away what an import brought. */
    undo: (id: number): void => {
      removeValues.run({ id })
      removeIndicators.run({ id })
    },
  }
}
