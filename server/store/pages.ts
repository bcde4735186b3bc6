// Pages: who they are (aliases), what imports said of them (sightings), whose they are (actor).
// A page is kept under the most trusted key that a row names it by, and never moved. Pages that are one (an old id and a new
// one, a handle and an id) are its parts: `all` and `get` give the page as it is shown, `own` one part of it.

import type { Database } from 'better-sqlite3'
import type { OwnPage } from '../../data/model/own-export.ts'
import { type AliasKind, aliasesOf, aliasOf } from '../../data/model/page-keys.ts'
import type { PageDraft } from '../../data/model/records.ts'
import { pageLinksOf } from './page-links.ts'

export type PageRecord = {
  readonly id: number
  readonly platform: string
  readonly name: string
  readonly handle: string | null
  readonly address: string | null
  readonly zone: string
  readonly actorId: number | null
  readonly actor: string | null
  readonly actorName: string | null
}

/** Who speaks of a page: an import, or null for a person, the reference tables and the demonstration. */
type By = number | null

export type GivenPage = {
  readonly platform: string
  readonly id: string | null
  readonly handle: string | null
  readonly name: string
  readonly address: string | null
}

/** Name, handle and address as a person corrected them; null: as files say. */
export type SaidOfPage = {
  readonly name: string | null
  readonly handle: string | null
  readonly address: string | null
}

export type Pages = ReturnType<typeof pagesOf>

const selectFrom = (pages: 'pages' | 'shown_pages') => `
  SELECT p.id, platform, p.name, handle, address, zone, shown.id AS actorId, shown.slug AS actor, shown.name AS actorName
  FROM ${pages} p LEFT JOIN actors a ON a.id = p.actor_id LEFT JOIN actors shown ON shown.id = coalesce(a.shown_as, a.id)`

export const pagesOf = (db: Database) => {
  const links = pageLinksOf(db)
  const ofActor = db
    .prepare(
      `SELECT 1 FROM page_aliases a JOIN pages p ON p.id = a.page_id JOIN shown_pages s ON s.id = coalesce(p.shown_as, p.id)
       WHERE a.platform = ? AND a.kind = ? AND a.alias = ? AND s.actor_id IS NOT NULL LIMIT 1`,
    )
    .pluck()
  const holders = db.prepare(
    `SELECT DISTINCT s.id AS page, coalesce(o.shown_as, o.id) AS actor
     FROM page_aliases a JOIN pages p ON p.id = a.page_id JOIN shown_pages s ON s.id = coalesce(p.shown_as, p.id)
       LEFT JOIN actors o ON o.id = s.actor_id
     WHERE a.platform = ? AND a.kind = ? AND a.alias = ? ORDER BY 1`,
  )
  const nameOnce = db.prepare('UPDATE pages SET given_name = :name WHERE id = :id AND given_name IS NULL')
  const insert = db.prepare(
    `INSERT INTO pages (platform, key, name, handle, address, given_name, given_handle, given_address, is_kept)
     VALUES (:platform, :key, :name, :handle, :address, :givenName, :givenHandle, :givenAddress, :isKept)`,
  )
  const addAlias = db.prepare(
    'INSERT OR IGNORE INTO page_aliases (platform, kind, alias, page_id, import_id) VALUES (:platform, :kind, :alias, :pageId, :importId)',
  )
  const see = db.prepare(
    `INSERT INTO page_sightings (import_id, page_id, name, handle, address, category, country)
     VALUES (:importId, :pageId, :name, :handle, :address, :category, :country)
     ON CONFLICT (import_id, page_id) DO UPDATE SET name = excluded.name, handle = excluded.handle, address = excluded.address,
       category = excluded.category, country = excluded.country`,
  )
  // Over all parts of a page: what a person corrected, else the newest sighting that states a field decides it, what somebody wrote in place of a key last;
  // else what a person or the reference tables gave; else the same alias whichever import came first.
  const parts = '(SELECT value FROM json_each(:parts))'
  const newest = (field: string) => `(SELECT s.${field} FROM page_sightings s JOIN imports i ON i.id = s.import_id
     JOIN pages m ON m.id = s.page_id WHERE s.page_id IN ${parts} AND s.${field} IS NOT NULL
     ORDER BY m.key GLOB 'name:*', i.observed_at DESC, i.id DESC, m.key LIMIT 1)`
  const given = (field: string) => `(SELECT ${field} FROM pages m WHERE m.id IN ${parts} AND ${field} IS NOT NULL
     ORDER BY m.key GLOB 'actor:*', m.key LIMIT 1)`
  const corrected = (
    field: string,
  ) => `(SELECT said_${field} FROM pages m WHERE m.id IN ${parts} AND said_${field} IS NOT NULL
     ORDER BY m.id <> :id, m.key LIMIT 1)`
  const firstAlias = (kind: AliasKind) =>
    `(SELECT min(alias) FROM page_aliases WHERE page_id IN ${parts} AND kind = '${kind}')`
  const refresh = db.prepare(
    `UPDATE pages SET name = coalesce(${corrected('name')}, ${newest('name')}, ${given('given_name')}, ${newest('handle')}, ${firstAlias('handle')},
         ${firstAlias('actor')}, ${firstAlias('id')}, ${firstAlias('name')}, name),
       handle = coalesce(${corrected('handle')}, ${newest('handle')}, ${given('given_handle')}),
       address = coalesce(${corrected('address')}, ${newest('address')}, ${given('given_address')}),
       category = ${newest('category')}, country = ${newest('country')} WHERE id = :id`,
  )
  const said = db.prepare(
    'SELECT said_name AS name, said_handle AS handle, said_address AS address FROM pages WHERE id = :id',
  )
  const say = db.prepare(
    'UPDATE pages SET said_name = :name, said_handle = :handle, said_address = :address WHERE id = :id',
  )
  const rezone = db
    .prepare('UPDATE pages SET zone = :zone WHERE actor_id = :actorId AND zone <> :zone RETURNING id')
    .pluck()
  const all = db.prepare(`${selectFrom('shown_pages')} ORDER BY platform, p.name, p.id`)
  const one = db.prepare(
    `${selectFrom('shown_pages')} WHERE p.id = (SELECT coalesce(shown_as, id) FROM pages WHERE id = :id)`,
  )
  const own = db.prepare(`${selectFrom('pages')} WHERE p.id = :id`)
  const assign = db.prepare(
    `UPDATE pages SET actor_id = :actorId, actor_import_id = :importId, zone = :zone, is_kept = max(is_kept, :isKept),
       given_name = CASE :isKept WHEN 1 THEN coalesce(given_name, name) ELSE given_name END WHERE id = :id`,
  )
  const dropName = db.prepare(
    "DELETE FROM page_aliases WHERE platform = :platform AND kind = 'name' AND alias = :alias AND import_id IS NULL",
  )
  const isShared = db
    .prepare(
      `SELECT 1 FROM pages p WHERE p.shown_as = (SELECT shown_as FROM pages WHERE id = :id)
         AND EXISTS (SELECT 1 FROM posts WHERE page_id = p.id) LIMIT 1 OFFSET 1`,
    )
    .pluck()
  const otherNames = db.prepare(
    `SELECT DISTINCT coalesce(p.shown_as, p.id) AS pageId, kind, alias FROM page_aliases a JOIN pages p ON p.id = a.page_id
     WHERE kind IN ('id', 'handle') OR (kind = 'name' AND a.import_id IS NULL) ORDER BY 1, 2, 3`,
  )
  const partCounts = db.prepare('SELECT shown_as, count(*) FROM pages WHERE shown_as IS NOT NULL GROUP BY 1').raw()
  const covered = db.prepare(
    `SELECT coalesce(p.shown_as, p.id) AS pageId, i.covers_from AS "from", i.covers_to AS "to"
     FROM page_sightings s JOIN imports i ON i.id = s.import_id JOIN pages p ON p.id = s.page_id
     WHERE i.covers_from IS NOT NULL ORDER BY 1, i.covers_from`,
  )
  const seenBy = db.prepare('SELECT page_id FROM page_sightings WHERE import_id = :importId').pluck()
  const forgetSightings = db.prepare('DELETE FROM page_sightings WHERE import_id = :importId')
  // A page that a person assigned is still found by what named it, when the import that did is undone. An id beside its own
  // is what linked it to another page: that goes with the import.
  const keepLastAliases = db.prepare(
    `UPDATE OR IGNORE page_aliases SET import_id = NULL
     WHERE import_id = :importId AND page_id IN (SELECT id FROM pages WHERE is_kept = 1 AND (kind <> 'id' OR key = 'id:' || alias))
       AND NOT EXISTS (SELECT 1 FROM page_aliases o WHERE o.page_id = page_aliases.page_id AND o.import_id IS NOT :importId)`,
  )
  const claim = db.prepare(
    `SELECT actors.slug AS actor, i.id AS importId FROM page_sightings s JOIN imports i ON i.id = s.import_id
       JOIN actors ON actors.slug = coalesce((SELECT alias FROM page_aliases a WHERE a.page_id = s.page_id AND a.import_id = i.id
         AND a.kind = 'actor' AND a.alias IN (SELECT slug FROM actors) ORDER BY alias LIMIT 1), i.actor)
     WHERE s.page_id = :id ORDER BY i.id LIMIT 1`,
  )
  const forgetAliases = db.prepare('DELETE FROM page_aliases WHERE import_id = :importId')
  const forgetActors = db.prepare(
    "UPDATE pages SET actor_id = NULL, actor_import_id = NULL, zone = 'Europe/Paris' WHERE actor_import_id = :importId RETURNING id",
  )
  const removeUnseen = db.prepare(
    `DELETE FROM pages WHERE id = :id AND is_kept = 0 AND NOT EXISTS (SELECT 1 FROM page_sightings WHERE page_id = :id)
       AND NOT EXISTS (SELECT 1 FROM posts WHERE page_id = :id) AND NOT EXISTS (SELECT 1 FROM page_readings WHERE page_id = :id)`,
  )

  const create = (platform: string, key: string, page: Partial<GivenPage>, fallback: string, isKept: boolean): number =>
    Number(
      insert.run({
        platform,
        key,
        name: page.name ?? fallback,
        handle: page.handle ?? null,
        address: page.address ?? null,
        givenName: isKept ? (page.name ?? null) : null,
        givenHandle: isKept ? (page.handle ?? null) : null,
        givenAddress: isKept ? (page.address ?? null) : null,
        isKept: Number(isKept),
      }).lastInsertRowid,
    )

  /** The page under the key of a row, made when it is new; all that the row names it by becomes an alias of it. */
  const keep = (
    draft: Pick<PageDraft, 'platform' | 'ids' | 'handle' | 'actor' | 'name'>,
    importId: By,
    make: (key: string) => number,
  ): { id: number; isNew: boolean } => {
    const { platform } = draft
    const aliases = aliasesOf(draft)
    const [first = { kind: 'name', alias: platform }] = aliases
    const key = `${first.kind}:${first.alias}`
    const known = links.pageOf(platform, key)
    const pageId = known ?? make(key)
    for (const { kind, alias } of aliases) addAlias.run({ platform, kind, alias, pageId, importId })
    return { id: pageId, isNew: known === null }
  }

  return {
    links,
    /**
     * The page that a draft names, made when it is new. Its keys become aliases of the page on behalf of the import.
     * @returns the page's own id (it may be a part of another one), and whether the import brought it
     */
    resolve: (draft: PageDraft, importId: number): { id: number; isNew: boolean } =>
      keep(draft, importId, (key) =>
        create(
          draft.platform,
          key,
          {},
          draft.name ?? draft.handle ?? draft.actor ?? draft.ids[0] ?? draft.platform,
          false,
        ),
      ),
    /** The page of that very key with all these aliases, as the product's own export tells it; made when it is new. */
    restore: ({ platform, key, aliases, name }: OwnPage, importId: number): { id: number; isNew: boolean } => {
      const known = links.pageOf(platform, key)
      const pageId = known ?? create(platform, key, {}, name ?? key, false)
      for (const { kind, alias } of aliases) addAlias.run({ platform, kind, alias, pageId, importId })
      return { id: pageId, isNew: known === null }
    },
    /** Whether something that a draft names its page by is known of a page that belongs to an actor. */
    isOfActor: (draft: PageDraft): boolean =>
      aliasesOf(draft).some(({ kind, alias }) => ofActor.get(draft.platform, kind, alias) !== undefined),
    /** Pages that a draft can mean by id or handle, as they are shown, each with the id of its actor (null: nobody's). */
    holdersOf: (draft: PageDraft): readonly { readonly page: number; readonly actor: number | null }[] =>
      aliasesOf(draft).flatMap(
        ({ kind, alias }) =>
          holders.all(draft.platform, kind, alias) as readonly { page: number; actor: number | null }[],
      ),
    /** What a new page is called until a file says its own name. */
    nameOnce: (id: number, name: string): void => {
      nameOnce.run({ id, name })
    },
    /** Keeps what an import said of a page. */
    see: (pageId: number, importId: number, draft: PageDraft): void => {
      const { name, handle, address, category, country } = draft
      see.run({ importId, pageId, name, handle, address, category, country })
    },
    /** Brings name, handle and address of the page as shown up to date with the sightings of all its parts. */
    refresh: (id: number): void => {
      const shown = one.get({ id }) as PageRecord | undefined
      if (shown !== undefined) refresh.run({ id: shown.id, parts: JSON.stringify(links.members(id)) })
    },
    /** Adds a page that a person, the reference tables or the demonstration names; the known one when there is one. */
    give: (page: GivenPage): { id: number; isNew: boolean } =>
      keep({ ...page, ids: page.id === null ? [] : [page.id], actor: null }, null, (key) =>
        create(page.platform, key, page, page.name, true),
      ),
    /** Another name of a page, given by a person; it means no other page of the platform from then on. */
    addName: (id: number, platform: string, name: string): void => {
      const alias = aliasOf('name', name)
      dropName.run({ platform, alias })
      addAlias.run({ platform, kind: 'name', alias, pageId: id, importId: null })
    },
    /** @returns whether it was there */
    removeName: (platform: string, alias: string): boolean => dropName.run({ platform, alias }).changes > 0,
    all: (): readonly PageRecord[] => all.all() as readonly PageRecord[],
    /** The page as which this one is shown. */
    get: (id: number): PageRecord | null => (one.get({ id }) as PageRecord | undefined) ?? null,
    /** The page by itself, as it would be shown if it were linked to none; its name may not be up to date. */
    own: (id: number): PageRecord | null => (own.get({ id }) as PageRecord | undefined) ?? null,
    /** What else pages, as they are shown, go by: ids, handles, and names that a person gave them. */
    otherNames: (): readonly { readonly pageId: number; readonly kind: AliasKind; readonly alias: string }[] =>
      otherNames.all() as readonly { pageId: number; kind: AliasKind; alias: string }[],
    /** Number of kept pages of each page that is shown for several. */
    partCounts: (): ReadonlyMap<number, number> => new Map(partCounts.all() as [number, number][]),
    /** Whether several parts of the page have posts: then a sum over it has to be made anew, as some may be held twice. */
    isShared: (id: number): boolean => isShared.get({ id }) !== undefined,
    /** What a person corrected of the page by itself; null: nothing. */
    said: (id: number): SaidOfPage =>
      (said.get({ id }) as SaidOfPage | undefined) ?? { name: null, handle: null, address: null },
    /** Corrects the page, whatever files say of it; null takes a correction back. Then settle the page. */
    say: (id: number, corrections: SaidOfPage): void => {
      say.run({ id, ...corrections })
    },
    /** Moves the pages of an actor to the calendar of a zone. @returns those that were in another; their sums are to be made anew */
    rezone: (actorId: number, zone: string): readonly number[] => rezone.all({ actorId, zone }) as number[],
    /** Says whose page it is; `importId` when an import's --actor says so, so that undoing it takes that back too. */
    assign: (id: number, actorId: number | null, zone: string, importId: By): void => {
      assign.run({ id, actorId, zone, importId, isKept: Number(importId === null && actorId !== null) })
    },
    /** What the imports that speak of each page cover (UTC instants), in order of page and start. */
    covered: (): readonly { readonly pageId: number; readonly from: string; readonly to: string }[] =>
      covered.all() as readonly { pageId: number; from: string; to: string }[],
    /** Whose the page is by the earliest import that says so; null when none does. */
    claimOn: (id: number): { readonly actor: string; readonly importId: number } | null =>
      (claim.get({ id }) as { actor: string; importId: number } | undefined) ?? null,
    seenBy: (importId: number): readonly number[] => seenBy.all({ importId }) as number[],
    /** Takes back what an import said of pages; pages it alone knew go. Call after posts and readings were taken back; then settle the pages. */
    undo: (importId: number): void => {
      const seen = seenBy.all({ importId }) as number[]
      forgetSightings.run({ importId })
      keepLastAliases.run({ importId })
      forgetAliases.run({ importId })
      forgetActors.all({ importId })
      for (const id of seen) removeUnseen.run({ id })
    },
  }
}
