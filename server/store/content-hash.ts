// One SHA-256 over all that the database says now, blind to ids, imports and times of import: equal content, equal hash,
// whatever the order in which it came; or over a part of it, as a copy that holds nothing else would have it. Posts come in as
// one hash a page, which is kept until a post of the page changes; memory stays flat.

import { createHash } from 'node:crypto'
import Database, { type Statement } from 'better-sqlite3'
import { boundBy, isPostIn, isValueIn, type Selection, sharedText, textsOnly } from './selection.ts'

/** @param selection what it is of; without one, of all */
export type ContentHash = (selection?: Selection) => string

export type PostHashes = {
  /**
   * Makes what is missing of the next pages, some thousand posts at once, so that the hash of all costs little when it is asked for.
   * Gives up, without harm, where it may not write. @returns whether there is more to make
   */
  readonly fillSome: () => boolean
}

const beforePosts: readonly string[] = [
  `SELECT 'actor', slug, (SELECT slug FROM actors s WHERE s.id = actors.shown_as), actors.name, kind, website,
     (SELECT group_concat(level || ':' || code, ' ') FROM (SELECT level, code FROM actor_territories WHERE actor_id = actors.id ORDER BY level, code)),
     (SELECT group_concat(grid || ':' || camp, ' ') FROM (SELECT grid, camp FROM grid_assignments WHERE actor_id = actors.id ORDER BY grid)),
     (SELECT group_concat(slug, ' ') FROM (SELECT f.slug FROM actor_funders JOIN actors f ON f.id = funder_id WHERE actor_id = actors.id ORDER BY f.slug)),
     (SELECT slug FROM actors p WHERE p.id = actors.parent_id), places.name, latitude, longitude
   FROM actors LEFT JOIN actor_places places ON places.actor_id = actors.id
   WHERE :actors IS NULL OR slug IN (SELECT value FROM json_each(:actors)) ORDER BY slug`,
  `SELECT 'page', identities.identity, platform, pages.name, handle, address, category, country, zone,
     (SELECT slug FROM actors WHERE id = actor_id)
   FROM shown_pages pages JOIN identities ON identities.page_id = pages.id ORDER BY identity`,
  `SELECT DISTINCT 'reading', identity, metric, day, precision, bound, value, r.address, note
   FROM page_readings r JOIN identities ON identities.page_id = r.page_id JOIN imports i ON i.id = r.import_id
   WHERE ${isValueIn} ORDER BY 2, 3, 4, 5, 6, 7, 8, 9`,
]
const afterPosts = `SELECT 'need', indicator, label, unit, level, code, value, vintage, title, address
   FROM current_needs ORDER BY indicator, level, code`

const postOf = (ofPage: string): string =>
  `SELECT external_id, published_at, posts.format, ${sharedText}, posts.address, link, is_own, reactions, likes, loves, wows, hahas,
     sads, angrys, cares, comments, shares, views, views_total, views_crossposts, followers, page_likes
   FROM posts JOIN post_readings r ON r.post_id = posts.id AND r.import_id = posts.current_import_id
     JOIN imports i ON i.id = posts.current_import_id
   WHERE ${ofPage} AND ${isPostIn} ORDER BY external_id`

const emptyIdentities = `
  CREATE TEMP TABLE IF NOT EXISTS identities (page_id INTEGER PRIMARY KEY, identity TEXT NOT NULL, is_alone INTEGER NOT NULL);
  CREATE INDEX IF NOT EXISTS temp.identities_by_identity ON identities (identity);
  DELETE FROM identities;`

/** A page is told by all that names it or a part of it. */
const fillIdentities = `
  INSERT INTO identities
    SELECT pages.id, platform || ' ' || (SELECT group_concat(name, ' ') FROM
      (SELECT key AS name FROM pages m WHERE m.id = pages.id OR m.shown_as = pages.shown_as
       UNION SELECT kind || ':' || alias FROM page_aliases a JOIN pages m ON m.id = a.page_id
         WHERE m.id = pages.id OR m.shown_as = pages.shown_as ORDER BY 1)), shown_as IS NULL
    FROM pages WHERE :pages IS NULL OR pages.id IN (SELECT value FROM json_each(:pages))`

/** `kept` null: not known, or the page does not stand alone. */
type Identity = readonly [identity: string, pageId: number, isAlone: number, kept: string | null]
const identitiesInOrder = `
  SELECT identity, min(i.page_id), min(is_alone) AND count(*) = 1, CASE WHEN min(is_alone) AND count(*) = 1 THEN min(hash) END
  FROM identities i LEFT JOIN post_hashes h ON h.page_id = i.page_id GROUP BY identity ORDER BY identity`

const listed = (all: ReadonlySet<number | string> | null): string | null =>
  all === null ? null : JSON.stringify([...all])
const everything = textsOnly('all')

/** Whether all that is known of its posts is in it: then what is kept of a page holds. */
const isOfWholePages = ({ texts, isLicenceAside, period }: Selection): boolean =>
  texts === 'all' && isLicenceAside && period === null

/** Of one slice: between two of them a server answers. */
const postsAtOnce = 1000

/** The statements, prepared once: one that is prepared anew each time holds its memory for long. */
const prepareAll = (db: Database.Database) => {
  db.exec(emptyIdentities)
  const rows = (sql: string): Statement => db.prepare(sql).raw()
  return {
    fill: db.prepare(fillIdentities),
    identities: rows(identitiesInOrder),
    before: beforePosts.map(rows),
    ofPage: rows(postOf('posts.page_id = :page')),
    // In turns, as two parts may hold posts of one name.
    ofParts: rows(
      postOf(`posts.page_id IN (SELECT page_id FROM identities WHERE identity = :identity)
        AND posts.id NOT IN (SELECT id FROM doubled_posts)`),
    ),
    after: rows(afterPosts),
  }
}

export const contentHashOf = (db: Database.Database): { readonly all: ContentHash; readonly posts: PostHashes } => {
  let prepared: ReturnType<typeof prepareAll> | undefined
  const statements = (): ReturnType<typeof prepareAll> => {
    prepared ??= prepareAll(db)
    return prepared
  }
  const keep = db.prepare('INSERT INTO post_hashes (page_id, hash) VALUES (?, ?)')
  const missing = db
    .prepare('SELECT id FROM pages WHERE shown_as IS NULL AND id NOT IN (SELECT page_id FROM post_hashes) LIMIT 1000')
    .pluck()

  /** Empty where there is no post. */
  const hashOfPosts = (rows: Iterable<unknown>): { readonly hash: string; readonly count: number } => {
    const hash = createHash('sha256')
    let count = 0
    for (const row of rows) {
      hash.update(`${JSON.stringify(row)}\n`)
      count += 1
    }
    return { hash: count === 0 ? '' : hash.digest('hex'), count }
  }

  // One transaction: another process may commit between two statements.
  const hashOf = db.transaction((selection: Selection) => {
    const { fill, identities, before, ofPage, ofParts, after } = statements()
    db.exec(emptyIdentities)
    const hash = createHash('sha256')
    const { pages, actors } = selection
    const isWhole = isOfWholePages(selection)
    fill.run({ pages: listed(pages) })
    const bound = { ...boundBy(db, selection), actors: listed(actors) }
    const add = (row: unknown): void => {
      hash.update(`${JSON.stringify(row)}\n`)
    }
    for (const statement of before) for (const row of statement.iterate(bound)) add(row)
    for (const [identity, page, isAlone, kept] of identities.all() as readonly Identity[]) {
      const posts =
        kept !== null && isWhole
          ? kept
          : hashOfPosts(isAlone === 1 ? ofPage.iterate({ ...bound, page }) : ofParts.iterate({ ...bound, identity }))
              .hash
      if (posts !== '') add(['posts', identity, posts])
    }
    for (const row of after.iterate(bound)) add(row)
    return hash.digest('hex')
  })

  const fillNext = db.transaction((): boolean => {
    const { ofPage } = statements()
    const bound = boundBy(db, everything)
    let posts = 0
    for (const page of missing.all() as number[]) {
      if (posts >= postsAtOnce) return true
      const made = hashOfPosts(ofPage.iterate({ ...bound, page }))
      keep.run(page, made.hash)
      posts += made.count
    }
    return missing.get() !== undefined
  })

  return {
    all: (selection = everything) => hashOf(selection),
    posts: {
      fillSome: () => {
        if (missing.get() === undefined || db.inTransaction) return false
        const patience = db.pragma('busy_timeout', { simple: true })
        // A reader has an answer either way.
        db.pragma('busy_timeout = 0')
        try {
          return fillNext.immediate()
        } catch (error) {
          if (error instanceof Database.SqliteError && /^SQLITE_(BUSY|FULL|READONLY|IOERR)/.test(error.code))
            return false
          throw error
        } finally {
          db.pragma(`busy_timeout = ${patience}`)
        }
      },
    },
  }
}
