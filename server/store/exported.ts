// All that the database says now, read for the product's own export in the order of its lines; memory stays flat. One
// transaction should be around it: another process may commit between two statements.

import type { Database } from 'better-sqlite3'
import type { OwnActor, OwnDecision, OwnGrid, OwnPage, OwnPost, OwnValue } from '../../data/model/own-export.ts'
import type { Place, PostCounts, PostFormat } from '../../data/model/records.ts'
import { postFields, postLinesOf, postTables } from './post-lines.ts'
import { countKeys } from './posts.ts'
import { boundBy, isPostIn, isValueIn, type Selection } from './selection.ts'

export type Exported = ReturnType<typeof exportedOf>

type PageRow = Omit<OwnPage, 'kind' | 'aliases'> & { readonly id: number; readonly aliases: string }
type ValueRow = Omit<OwnValue, 'kind' | 'platform' | 'page' | 'observedOn'> & { readonly day: string }
/** Each post as it is exported, in the order in which a table has it; `isOwn` as `true`, `false` or null. */
export type PostRow = readonly [
  platform: string,
  page: string,
  id: string,
  publishedAt: string,
  precision: 'day' | null,
  format: PostFormat,
  text: string | null,
  address: string | null,
  link: string | null,
  isOwn: 'true' | 'false' | null,
  observedAt: string,
  ...counts: (number | null)[],
]

export const exportedOf = (db: Database) => {
  const newest = db.prepare('SELECT max(observed_at) FROM imports WHERE undone_at IS NULL').pluck()
  const grids = db.prepare(
    `SELECT key, name, decided_on AS decidedOn, reason,
       (SELECT json_group_array(camp) FROM (SELECT camp FROM grid_camps WHERE grid = key ORDER BY position)) AS camps
     FROM grids ORDER BY key`,
  )
  const actors = db.prepare(
    `SELECT slug, name, kind AS actorKind, website,
       (SELECT json_group_array(json_object('level', level, 'code', code)) FROM
         (SELECT level, code FROM actor_territories WHERE actor_id = actors.id ORDER BY level, code)) AS territories,
       (SELECT json_group_array(json_object('grid', grid, 'camp', camp, 'decidedOn', decided_on, 'reason', reason)) FROM
         (SELECT grid, camp, decided_on, reason FROM grid_assignments WHERE actor_id = actors.id ORDER BY grid)) AS camps,
       (SELECT json_group_array(json_object('actor', slug, 'address', source_url)) FROM
         (SELECT f.slug, source_url FROM actor_funders JOIN actors f ON f.id = funder_id WHERE actor_id = actors.id ORDER BY f.slug)) AS funders,
       (SELECT json_group_array(alias) FROM (SELECT alias FROM actor_aliases WHERE actor_id = actors.id ORDER BY alias)) AS aliases,
       (SELECT slug FROM actors s WHERE s.id = actors.shown_as) AS shownAs,
       (SELECT slug FROM actors p WHERE p.id = actors.parent_id) AS parent,
       (SELECT json_object('name', name, 'latitude', latitude, 'longitude', longitude) FROM actor_places
         WHERE actor_id = actors.id) AS place
     FROM actors ORDER BY slug`,
  )
  // What is shown of a page stands with its first part, in the order in which sightings of one instant count.
  const pages = db.prepare(
    `WITH parts AS (SELECT p.id, p.platform, p.key, p.actor_id, coalesce(p.shown_as, p.id) AS shown,
         row_number() OVER (PARTITION BY coalesce(p.shown_as, p.id) ORDER BY p.key GLOB 'name:*', p.key) AS place FROM pages p)
     SELECT parts.id, parts.platform, parts.key, (SELECT slug FROM actors WHERE id = parts.actor_id) AS actor,
       (SELECT json_group_array(json_object('kind', kind, 'alias', alias)) FROM
         (SELECT DISTINCT kind, alias FROM page_aliases WHERE page_id = parts.id ORDER BY kind, alias)) AS aliases,
       iif(place = 1, s.name, NULL) AS name, iif(place = 1, s.handle, NULL) AS handle, iif(place = 1, s.address, NULL) AS address,
       iif(place = 1, s.category, NULL) AS category, iif(place = 1, s.country, NULL) AS country
     FROM parts JOIN pages s ON s.id = parts.shown ORDER BY parts.platform, parts.key`,
  )
  const decisions = db.prepare(
    `SELECT platform, key, other_key AS otherKey, is_one AS isOne, decided_at AS decidedAt FROM page_decisions
     ORDER BY platform, key, other_key`,
  )
  // In the order in which they count, the one that decides last.
  const values = db.prepare(
    `SELECT r.metric, r.value, r.day, r.precision, r.bound, r.address, r.note
     FROM page_readings r JOIN imports i ON i.id = r.import_id WHERE r.page_id = :pageId AND ${isValueIn}
     ORDER BY i.observed_at, r.import_id, r.line, r.metric, r.day`,
  )
  const posts = db
    .prepare(
      `SELECT :platform, :key, ${postFields} FROM ${postTables} WHERE page_id = :pageId AND ${isPostIn}
         AND (:isAlone OR posts.id NOT IN (SELECT id FROM doubled_posts)) ORDER BY external_id`,
    )
    .raw()
  // Page by page, each post is looked up where it lies; in the order in which they lie, several times as many a second.
  const postsAsStored = db
    .prepare(
      `SELECT p.platform, p.key, ${postFields} FROM ${postTables} JOIN pages p ON p.id = posts.page_id
       WHERE ${isPostIn} AND posts.id NOT IN (SELECT id FROM doubled_posts)
         AND (:pages IS NULL OR page_id IN (SELECT value FROM json_each(:pages))) ORDER BY posts.id`,
    )
    .raw()
  const postLines = postLinesOf(db)
  const isAlone = db.prepare('SELECT shown_as IS NULL FROM pages WHERE id = :pageId').pluck()

  const postOf = (row: PostRow): OwnPost => {
    const [platform, page, id, publishedAt, precision, format, text, address, link, isOwn, observedAt, ...counted] = row
    const counts: { -readonly [K in keyof PostCounts]?: PostCounts[K] } = {}
    for (const [index, key] of countKeys.entries()) {
      const count = counted[index]
      if (count !== null && count !== undefined) counts[key] = count
    }
    return {
      kind: 'post',
      platform,
      page,
      id,
      publishedAt,
      ...(precision === 'day' && { precision }),
      format,
      ...(text !== null && { text }),
      address,
      link,
      isOwn: isOwn === null ? null : isOwn === 'true',
      counts,
      observedAt,
    }
  }

  return {
    /** When the newest counts were read; null in an empty database. */
    newest: (): string | null => newest.get() as string | null,
    grids: (): readonly OwnGrid[] =>
      (grids.all() as readonly (Omit<OwnGrid, 'kind' | 'camps'> & { camps: string })[]).map((row) => ({
        kind: 'grid',
        ...row,
        camps: JSON.parse(row.camps) as OwnGrid['camps'],
      })),
    actors: (): readonly OwnActor[] =>
      (
        actors.all() as readonly (Omit<OwnActor, 'kind'> &
          Record<'territories' | 'camps' | 'funders' | 'aliases', string> & { readonly place: string | null })[]
      ).map((row) => ({
        kind: 'actor',
        ...row,
        territories: JSON.parse(row.territories) as OwnActor['territories'],
        camps: JSON.parse(row.camps) as OwnActor['camps'],
        funders: JSON.parse(row.funders) as OwnActor['funders'],
        aliases: JSON.parse(row.aliases) as OwnActor['aliases'],
        place: row.place === null ? null : (JSON.parse(row.place) as Place),
      })),
    decisions: (): readonly OwnDecision[] =>
      (decisions.all() as readonly (Omit<OwnDecision, 'kind' | 'isOne'> & { isOne: number })[]).map((row) => ({
        kind: 'decision',
        ...row,
        isOne: row.isOne === 1,
      })),
    pages: (): readonly { readonly id: number; readonly line: OwnPage }[] =>
      (pages.all() as readonly PageRow[]).map(({ id, ...row }) => ({
        id,
        line: { kind: 'page', ...row, aliases: JSON.parse(row.aliases) as OwnPage['aliases'] },
      })),
    /** Values and posts of a selection, page by page. */
    selected: (selection: Selection) => {
      const bound = boundBy(db, selection)
      const pageIds = selection.pages === null ? null : JSON.stringify([...selection.pages])
      const postRows = (id: number, { platform, key }: OwnPage): Iterable<PostRow> =>
        posts.iterate({
          ...bound,
          platform,
          key,
          pageId: id,
          isAlone: isAlone.get({ pageId: id }),
        }) as Iterable<PostRow>
      return {
        /** Each value that is said of a page, once. */
        values: (id: number, { platform, key }: OwnPage): readonly OwnValue[] => {
          const found = new Map<string, OwnValue>()
          for (const { day, ...row } of values.all({ ...bound, pageId: id }) as readonly ValueRow[]) {
            const observedOn = day === '' ? null : row.precision === 'month' ? day.slice(0, 7) : day
            const text = JSON.stringify([day, row])
            // Said again, it counts where it is said last.
            found.delete(text)
            found.set(text, { kind: 'value', platform, page: key, ...row, observedOn })
          }
          return [...found.values()]
        },
        /** Posts of a page; of those that several parts of one page hold, the one that is shown. */
        posts: function* (id: number, page: OwnPage): Iterable<OwnPost> {
          for (const row of postRows(id, page)) yield postOf(row)
        },
        /** The same as rows of a table: fast, nothing is made of them. */
        postRows,
        /** The rows of all pages in the order in which they were stored: the fastest, where the order says nothing. */
        postRowsAsStored: (): Iterable<PostRow> =>
          postsAsStored.iterate({ ...bound, pages: pageIds }) as Iterable<PostRow>,
        /** The same as lines of CSV for research, each ended by CR LF, some at a time. */
        postLinesAsStored: (): Iterable<Uint8Array> => postLines(bound, pageIds),
      }
    },
  }
}
