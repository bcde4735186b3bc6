// What imported directories say of organisations, each with what it took the place of: so that undoing one import takes back
// what it alone said, whatever was imported or corrected since.

import type { Database } from 'better-sqlite3'
import type { ActorFacts } from '../../data/model/directory.ts'
import type { ActorKind } from '../../data/model/records.ts'

export type Statement = {
  readonly importId: number
  readonly actorId: number
  readonly name: string
  readonly kind: ActorKind
  /** Only what the file states. */
  readonly stated: Partial<ActorFacts>
  /** What of it was different until then. */
  readonly before: Partial<ActorFacts>
}

export type Statements = ReturnType<typeof statementsOf>

type Row = Omit<Statement, 'stated' | 'before'> & { readonly stated: string; readonly before: string }
const read = (row: Row): Statement => ({
  ...row,
  stated: JSON.parse(row.stated) as Partial<ActorFacts>,
  before: JSON.parse(row.before) as Partial<ActorFacts>,
})

export const statementsOf = (db: Database) => {
  const columns = 's.import_id AS importId, s.actor_id AS actorId, s.name, s.kind, s.stated, s.before'
  const put = db.prepare(
    `INSERT INTO actor_statements (import_id, actor_id, name, kind, stated, before)
     VALUES (:importId, :actorId, :name, :kind, :stated, :before)
     ON CONFLICT (import_id, actor_id) DO UPDATE SET name = excluded.name, kind = excluded.kind, stated = excluded.stated,
       before = excluded.before`,
  )
  const ofImport = db.prepare(
    `SELECT ${columns} FROM actor_statements s WHERE s.import_id = :importId ORDER BY actor_id`,
  )
  const after = db.prepare(
    `SELECT ${columns} FROM actor_statements s JOIN imports i ON i.id = s.import_id
     WHERE s.actor_id = :actorId AND (i.observed_at, i.id) > (SELECT observed_at, id FROM imports WHERE id = :importId)
     ORDER BY i.observed_at, i.id`,
  )
  const remove = db.prepare('DELETE FROM actor_statements WHERE import_id = :importId')
  // An organisation that this import brought, and another one speaks of: it is from then on that one's.
  const heirs = db.prepare(
    `SELECT ${columns} FROM actor_statements s JOIN actors a ON a.id = s.actor_id AND a.import_id = :importId
     WHERE s.import_id = (SELECT min(o.import_id) FROM actor_statements o WHERE o.actor_id = s.actor_id AND o.import_id <> :importId)`,
  )
  return {
    put: ({ stated, before, ...row }: Statement): void => {
      put.run({ ...row, stated: JSON.stringify(stated), before: JSON.stringify(before) })
    },
    ofImport: (importId: number): readonly Statement[] => (ofImport.all({ importId }) as readonly Row[]).map(read),
    /** What imports of a later day say of the same organisation, the earliest first; of two of one instant the later import. */
    after: ({ actorId, importId }: Pick<Statement, 'actorId' | 'importId'>): readonly Statement[] =>
      (after.all({ actorId, importId }) as readonly Row[]).map(read),
    /** Of each organisation that the import brought, the earliest statement of another import. */
    heirsOf: (importId: number): readonly Statement[] => (heirs.all({ importId }) as readonly Row[]).map(read),
    remove: (importId: number): void => {
      remove.run({ importId })
    },
  }
}
