// Brings a database to the shape this code expects: numbered SQL files, each in one transaction with its number.

import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Database } from 'better-sqlite3'

const folder = resolve(import.meta.dirname, 'migrations')

export type Migration = { readonly number: number; readonly name: string; readonly sql: string }

/** All migrations in order of their numbers. @throws Error when a number is missing or twice there */
export const migrations = (): readonly Migration[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file, index) => {
      const number = Number(file.slice(0, 4))
      if (number !== index + 1) throw new Error(`migration ${file}: expected number ${index + 1}`)
      return { number, name: file, sql: readFileSync(resolve(folder, file), 'utf8') }
    })

/** Told as it is, without a stack: the person has to update. */
class NewerDatabase extends Error {
  readonly isExpected = true
}

const versionOf = (db: Database): number => Number(db.pragma('user_version', { simple: true }))

/**
 * @param upTo number of the last migration to apply; all by default (tests upgrade from earlier versions)
 * @throws Error when the database is newer than the code, or a migration would leave broken references
 */
export const migrate = (db: Database, upTo: number = Number.POSITIVE_INFINITY): void => {
  const known = migrations()
  const current = versionOf(db)
  if (current > known.length)
    throw new NewerDatabase(
      `The database was written by a newer version of Porte-voix (its shape is number ${current}, this version knows ${known.length}). Update with git pull and npm ci.`,
    )
  for (const { number, name, sql } of known) {
    if (number <= current || number > upTo) continue
    db.transaction(() => {
      // Asked again under the lock: two processes may open a database at once.
      if (versionOf(db) >= number) return
      db.exec(sql)
      const broken = db.pragma('foreign_key_check') as readonly unknown[]
      if (broken.length > 0) throw new Error(`migration ${name} leaves ${broken.length} broken references`)
      db.pragma(`user_version = ${number}`)
    }).immediate()
  }
}

/** The whole shape of a database as text, for schema.sql. */
export const schemaOf = (db: Database): string =>
  (
    db
      .prepare(
        "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY type DESC, name",
      )
      .pluck()
      .all() as readonly string[]
  )
    .map((sql) => `${sql};\n`)
    .join('\n')
