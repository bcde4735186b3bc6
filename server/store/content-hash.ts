// One SHA-256 over all that the database says now, blind to ids, imports and times of import: equal content, equal hash,
// whatever the order in which it came; or over a part of it, as a copy that holds nothing else would have it. Streams in
// natural order; memory stays flat.

import { createHash } from 'node:crypto'
import type { Database, Statement } from 'better-sqlite3'
import { boundBy, isPostIn, isValueIn, type Selection, sharedText, textsOnly } from './selection.ts'

/** @param selection what it is of; without one, of all */
export type ContentHash = (selection?: Selection) => string

const statements: readonly string[] = [
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
  `SELECT 'post', identity, external_id, published_at, posts.format, ${sharedText}, posts.address, link, is_own, reactions, likes, loves, wows, hahas,
     sads, angrys, cares, comments, shares, views, views_total, views_crossposts, followers, page_likes
   FROM identities JOIN posts ON posts.page_id = identities.page_id
     JOIN post_readings r ON r.post_id = posts.id AND r.import_id = posts.current_import_id
     JOIN imports i ON i.id = posts.current_import_id
   WHERE (identities.is_alone OR posts.id NOT IN (SELECT id FROM doubled_posts)) AND ${isPostIn}
   ORDER BY identities.identity, external_id`,
  `SELECT 'need', indicator, label, unit, level, code, value, vintage, title, address
   FROM current_needs ORDER BY indicator, level, code`,
]

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

const listed = (all: ReadonlySet<number | string> | null): string | null =>
  all === null ? null : JSON.stringify([...all])

export const contentHashOf = (db: Database): ContentHash => {
  let prepared: { readonly fill: Statement; readonly read: readonly Statement[] } | null = null
  // One transaction: another process may commit between two statements.
  const hashOf = db.transaction((selection: Selection) => {
    db.exec(emptyIdentities)
    const hash = createHash('sha256')
    // Once the table is there, and only once: a statement that is prepared anew each time holds its memory for long.
    prepared ??= { fill: db.prepare(fillIdentities), read: statements.map((sql) => db.prepare(sql).raw()) }
    const { pages, actors } = selection
    prepared.fill.run({ pages: listed(pages) })
    const bound = { ...boundBy(db, selection), actors: listed(actors) }
    for (const sql of prepared.read) for (const row of sql.iterate(bound)) hash.update(`${JSON.stringify(row)}\n`)
    return hash.digest('hex')
  })
  return (selection = textsOnly('all')) => hashOf(selection)
}
