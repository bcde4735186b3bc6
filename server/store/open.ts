// Opens the one SQLite file: pragmas in one place, migrations applied, statements of each table group prepared once.
// Tests open ':memory:' through the same function; the worker opens the same file a second time.

import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { type Actors, actorsOf } from './actors.ts'
import { type Annotations, annotationsOf } from './annotations.ts'
import { type Changes, changesOf } from './changes.ts'
import { type Citations, citationsOf } from './citations.ts'
import { type Codings, codingsOf } from './codings.ts'
import { type Columns, columnsStore } from './columns.ts'
import { type ContentHash, contentHashOf, type PostHashes } from './content-hash.ts'
import { type Exported, exportedOf } from './exported.ts'
import { type Goals, goalsOf } from './goals.ts'
import { type Grids, gridsOf } from './grids.ts'
import { heldOf } from './held.ts'
import { type ImportLives, importLivesOf } from './import-life.ts'
import { type Imports, importsOf } from './imports.ts'
import { leftOutOf } from './left-out.ts'
import { type Mappings, mappingsOf } from './mappings.ts'
import { migrate } from './migrate.ts'
import { type Needs, needsOf } from './need.ts'
import { type Origins, originsOf } from './origins.ts'
import { type Pages, pagesOf } from './pages.ts'
import { type PostSearches, postSearchesOf } from './post-search.ts'
import { type Posts, postsOf } from './posts.ts'
import { type PostsAtAge, postsAtAgeOf } from './posts-at-age.ts'
import { type Readings, readingsOf } from './readings.ts'
import { type Rejections, rejectionsOf } from './rejections.ts'
import { type Statements, statementsOf } from './statements.ts'
import { type TextLengths, textLengthsOf } from './text-lengths.ts'
import { type Topics, topicsOf } from './topics.ts'
import { type Totals, totalsOf } from './totals.ts'

export type Store = {
  readonly file: string
  readonly actors: Actors
  readonly goals: Goals
  readonly grids: Grids
  readonly pages: Pages
  readonly posts: Posts
  readonly readings: Readings
  readonly totals: Totals
  readonly columns: Columns
  readonly postsAtAge: PostsAtAge
  readonly topics: Topics
  readonly codings: Codings
  readonly citations: Citations
  readonly textLengths: TextLengths
  readonly imports: Imports
  readonly rejections: Rejections
  readonly lives: ImportLives
  readonly changes: Changes
  readonly origins: Origins
  readonly postSearches: PostSearches
  readonly mappings: Mappings
  readonly annotations: Annotations
  readonly need: Needs
  readonly statements: Statements
  readonly contentHash: ContentHash
  readonly postHashes: PostHashes
  readonly exported: Exported
  readonly held: ReturnType<typeof heldOf>
  readonly leftOut: ReturnType<typeof leftOutOf>
  /** Holds the content as it is at the first reading, whatever others write. @returns what lets go of it again */
  readonly snapshot: () => () => void
  /** Runs `work` in one immediate transaction: all of it is stored, or nothing when it throws. Synchronous. */
  readonly transaction: <T>(work: () => T) => T
  /** Changes whenever another connection or this one commits: a key for caches. */
  readonly version: () => string
  readonly close: () => void
}

/** How long a write waits for another process; waiting blocks the thread. */
const patience = 10_000

/**
 * @param file path of the database, made when absent, or ':memory:'
 * @param busyTimeoutMs a server waits briefly and tries again later, so that it goes on answering
 * @param cacheKB pages of the file that are kept; few for a connection that reads everything once
 * @throws Error when the database is newer than the code (both numbers are named), or not a database
 */
export const openStore = (file: string, busyTimeoutMs: number = patience, cacheKB = 32_000): Store => {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true })
  const db = new Database(file)
  db.pragma(`busy_timeout = ${patience}`)
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = NORMAL')
  db.pragma('foreign_keys = ON')
  db.pragma(`cache_size = -${cacheKB}`)
  db.pragma('temp_store = MEMORY')
  migrate(db)
  db.pragma(`busy_timeout = ${busyTimeoutMs}`)
  const begin = db.prepare('BEGIN IMMEDIATE')
  const read = db.prepare('BEGIN')
  const commit = db.prepare('COMMIT')
  const rollback = db.prepare('ROLLBACK')
  const dataVersion = db.prepare('PRAGMA data_version').pluck()
  let commits = 0
  const pages = pagesOf(db)
  const totals = totalsOf(db)
  const contentHashes = contentHashOf(db)
  return {
    file,
    actors: actorsOf(db),
    goals: goalsOf(db),
    grids: gridsOf(db),
    pages,
    posts: postsOf(db),
    readings: readingsOf(db),
    totals,
    columns: columnsStore(db),
    postsAtAge: postsAtAgeOf(db),
    topics: topicsOf(db),
    codings: codingsOf(db),
    citations: citationsOf(db),
    textLengths: textLengthsOf(db),
    imports: importsOf(db),
    rejections: rejectionsOf(db),
    lives: importLivesOf(db),
    changes: changesOf(db),
    origins: originsOf(db),
    postSearches: postSearchesOf(db),
    mappings: mappingsOf(db),
    annotations: annotationsOf(db),
    need: needsOf(db),
    statements: statementsOf(db),
    contentHash: contentHashes.all,
    postHashes: contentHashes.posts,
    exported: exportedOf(db),
    held: heldOf(db),
    leftOut: leftOutOf(db),
    snapshot: () => {
      if (db.inTransaction) return () => {}
      read.run()
      return () => {
        if (db.inTransaction) rollback.run()
      }
    },
    transaction: (work) => {
      begin.run()
      try {
        const done = work()
        commit.run()
        commits += 1
        return done
      } catch (error) {
        if (db.inTransaction) rollback.run()
        throw error
      }
    },
    version: () => `${dataVersion.get()}-${commits}`,
    close: () => db.close(),
  }
}

/** Thrown inside `transaction` to take everything back on purpose (a dry run); carries the result out. */
export class RolledBack<T> extends Error {
  readonly result: T
  constructor(result: T) {
    super('rolled back on purpose')
    this.result = result
  }
}
