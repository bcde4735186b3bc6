// Pages: who they are (aliases), what imports said of them (sightings), whose they are (actor).
// A page is found by its most trusted key; the same page under an old id, a new id and a handle is one page.

import type { Database } from 'better-sqlite3'
import type { PageDraft } from '../../data/model/records.ts'

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

export type AliasKind = 'id' | 'handle' | 'actor'

/** Who speaks of a page: an import, or null for a person, the reference tables and the demonstration. */
type By = number | null

export type GivenPage = {
  readonly platform: string
  readonly id: string | null
  readonly handle: string | null
  readonly name: string
  readonly address: string | null
}

export type Pages = ReturnType<typeof pagesOf>

const selectPages = `
  SELECT pages.id, platform, pages.name, handle, address, zone, actor_id AS actorId, actors.slug AS actor, actors.name AS actorName
  FROM pages LEFT JOIN actors ON actors.id = pages.actor_id`

export const pagesOf = (db: Database) => {
  const byAlias = db
    .prepare(
      'SELECT page_id FROM page_aliases WHERE platform = ? AND kind = ? AND alias = ? ORDER BY import_id LIMIT 1',
    )
    .pluck()
  const hasId = db.prepare("SELECT 1 FROM page_aliases WHERE page_id = ? AND kind = 'id' LIMIT 1").pluck()
  const isNamed = db.prepare("SELECT 1 FROM page_aliases WHERE page_id = ? AND kind <> 'actor' LIMIT 1").pluck()
  const firstOfActor = db
    .prepare(
      'SELECT pages.id FROM pages JOIN actors ON actors.id = pages.actor_id WHERE actors.slug = ? AND platform = ? ORDER BY pages.id LIMIT 1',
    )
    .pluck()
  const insert = db.prepare(
    `INSERT INTO pages (platform, name, handle, address, given_name, given_handle, given_address, is_kept)
     VALUES (:platform, :name, :handle, :address, :givenName, :givenHandle, :givenAddress, :isKept)`,
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
  // The newest sighting that states a field decides it; else what a person or the reference tables gave.
  const newest = (field: string) => `(SELECT s.${field} FROM page_sightings s JOIN imports i ON i.id = s.import_id
     WHERE s.page_id = pages.id AND s.${field} IS NOT NULL ORDER BY i.observed_at DESC, i.id DESC LIMIT 1)`
  // The same whichever import came first.
  const aliasOf = (kind: AliasKind) =>
    `(SELECT min(alias) FROM page_aliases WHERE page_id = pages.id AND kind = '${kind}')`
  const refresh = db.prepare(
    `UPDATE pages SET name = coalesce(${newest('name')}, given_name, ${newest('handle')}, ${aliasOf('handle')}, ${aliasOf('actor')}, ${aliasOf('id')}, name),
       handle = coalesce(${newest('handle')}, given_handle), address = coalesce(${newest('address')}, given_address),
       category = ${newest('category')}, country = ${newest('country')} WHERE id = :id`,
  )
  const all = db.prepare(`${selectPages} ORDER BY platform, pages.name, pages.id`)
  const one = db.prepare(`${selectPages} WHERE pages.id = :id`)
  const assign = db.prepare(
    `UPDATE pages SET actor_id = :actorId, actor_import_id = :importId, zone = :zone, is_kept = max(is_kept, :isKept),
       given_name = CASE :isKept WHEN 1 THEN coalesce(given_name, name) ELSE given_name END WHERE id = :id`,
  )
  const covered = db.prepare(
    `SELECT s.page_id AS pageId, i.covers_from AS "from", i.covers_to AS "to" FROM page_sightings s JOIN imports i ON i.id = s.import_id
     WHERE i.covers_from IS NOT NULL ORDER BY s.page_id, i.covers_from`,
  )
  const seenBy = db.prepare('SELECT page_id FROM page_sightings WHERE import_id = :importId').pluck()
  const forgetSightings = db.prepare('DELETE FROM page_sightings WHERE import_id = :importId')
  // A page that a person assigned is still found by what named it, when the import that did is undone.
  const keepLastAliases = db.prepare(
    `UPDATE OR IGNORE page_aliases SET import_id = NULL
     WHERE import_id = :importId AND page_id IN (SELECT id FROM pages WHERE is_kept = 1)
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

  const create = (platform: string, given: Partial<GivenPage>, fallback: string, isKept: boolean): number =>
    Number(
      insert.run({
        platform,
        name: given.name ?? fallback,
        handle: given.handle ?? null,
        address: given.address ?? null,
        givenName: isKept ? (given.name ?? null) : null,
        givenHandle: isKept ? (given.handle ?? null) : null,
        givenAddress: isKept ? (given.address ?? null) : null,
        isKept: Number(isKept),
      }).lastInsertRowid,
    )

  const find = (platform: string, kind: AliasKind, alias: string): number | null =>
    (byAlias.get(platform, kind, kind === 'handle' ? alias.toLowerCase() : alias) as number | undefined) ?? null

  const name = (pageId: number, platform: string, kind: AliasKind, alias: string, importId: By): void => {
    addAlias.run({ platform, kind, alias: kind === 'handle' ? alias.toLowerCase() : alias, pageId, importId })
  }

  const foundBy = (draft: PageDraft): number | null => {
    for (const id of draft.ids) {
      const page = find(draft.platform, 'id', id)
      if (page !== null) return page
    }
    if (draft.handle !== null) {
      const page = find(draft.platform, 'handle', draft.handle)
      // A handle can pass to another page; a page already known by other ids is not this one.
      if (page !== null && (draft.ids.length === 0 || hasId.get(page) === undefined)) return page
    }
    if (draft.actor !== null && draft.ids.length === 0 && draft.handle === null)
      return (
        find(draft.platform, 'actor', draft.actor) ??
        (firstOfActor.get(draft.actor, draft.platform) as number | undefined) ??
        null
      )
    // Known until now by its actor alone, from values read elsewhere than on the page.
    const waiting = draft.actor === null ? null : find(draft.platform, 'actor', draft.actor)
    return waiting !== null && isNamed.get(waiting) === undefined ? waiting : null
  }

  return {
    /**
     * The page a draft speaks of, made when it is new. Its keys become aliases of the page on behalf of the import.
     * @returns the page's id, and whether the import brought it
     */
    resolve: (draft: PageDraft, importId: number): { id: number; isNew: boolean } => {
      const found = foundBy(draft)
      const id =
        found ??
        create(draft.platform, {}, draft.name ?? draft.handle ?? draft.actor ?? draft.ids[0] ?? draft.platform, false)
      for (const key of draft.ids) {
        const other = find(draft.platform, 'id', key)
        if (other === null || other === id) name(id, draft.platform, 'id', key, importId)
      }
      if (draft.handle !== null) {
        const other = find(draft.platform, 'handle', draft.handle)
        if (other === null || other === id) name(id, draft.platform, 'handle', draft.handle, importId)
      }
      if (draft.actor !== null) name(id, draft.platform, 'actor', draft.actor, importId)
      return { id, isNew: found === null }
    },
    /** Whether the page a draft speaks of is known and belongs to an actor. */
    isOfActor: (draft: PageDraft): boolean => {
      const id = foundBy(draft)
      return id !== null && ((one.get({ id }) as PageRecord | undefined)?.actorId ?? null) !== null
    },
    /** Keeps what an import said of a page. */
    see: (pageId: number, importId: number, draft: PageDraft): void => {
      const { name, handle, address, category, country } = draft
      see.run({ importId, pageId, name, handle, address, category, country })
    },
    /** Brings name, handle and address up to date with the sightings. */
    refresh: (id: number): void => {
      refresh.run({ id })
    },
    /** Adds a page that a person, the reference tables or the demonstration names; the known one when there is one. */
    give: (page: GivenPage): { id: number; isNew: boolean } => {
      const known =
        (page.id === null ? null : find(page.platform, 'id', page.id)) ??
        (page.handle === null ? null : find(page.platform, 'handle', page.handle))
      const id = known ?? create(page.platform, page, page.name, true)
      if (page.id !== null) name(id, page.platform, 'id', page.id, null)
      if (page.handle !== null) name(id, page.platform, 'handle', page.handle, null)
      return { id, isNew: known === null }
    },
    all: (): readonly PageRecord[] => all.all() as readonly PageRecord[],
    get: (id: number): PageRecord | null => (one.get({ id }) as PageRecord | undefined) ?? null,
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
    /** Takes back what an import said of pages; pages it alone knew go. Call after posts and readings were taken back. */
    undo: (importId: number): void => {
      const seen = seenBy.all({ importId }) as number[]
      forgetSightings.run({ importId })
      keepLastAliases.run({ importId })
      forgetAliases.run({ importId })
      forgetActors.all({ importId })
      for (const id of seen) {
        removeUnseen.run({ id })
        refresh.run({ id })
      }
    },
  }
}
