// Organisations and their camps in each grid.

import type { Database } from 'better-sqlite3'
import type { Actor, Camp, Place } from '../../data/model/records.ts'
import { type ActorParts, actorPartsOf } from './actor-parts.ts'
import { membershipsOf } from './memberships.ts'

export type ActorRecord = Actor & {
  readonly id: number
  readonly camps: Readonly<Record<string, Camp>>
  readonly pages: number
  /** Slug of the one as which it is shown; null: itself. */
  readonly shownAs: string | null
  /** Slug of the federation it is a member of, as that is shown; null: of none. */
  readonly parent: string | null
  /** Where it is at home; null: nobody said. */
  readonly place: Place | null
}
export type Origin = 'reference' | 'person' | 'import' | 'demonstration'

export type Actors = ReturnType<typeof actorsOf>

export const actorsOf = (db: Database) => {
  const insert = db.prepare(
    'INSERT INTO actors (slug, name, kind, website, origin, import_id) VALUES (:slug, :name, :kind, :website, :origin, :importId)',
  )
  const addTerritory = db.prepare('INSERT INTO actor_territories (actor_id, level, code) VALUES (:id, :level, :code)')
  const addFunder = db.prepare(
    `INSERT INTO actor_funders (actor_id, funder_id, source_url)
     SELECT a.id, f.id, :sourceUrl FROM actors a, actors f WHERE a.slug = :actor AND f.slug = :funder`,
  )
  const addGrid = db.prepare(
    'INSERT OR IGNORE INTO grids (key, name, decided_on, reason) VALUES (:key, :name, :decidedOn, :reason)',
  )
  const addGridCamp = db.prepare(
    'INSERT OR IGNORE INTO grid_camps (grid, camp, position) VALUES (:grid, :camp, :position)',
  )
  const place = db.prepare(
    `INSERT INTO grid_assignments (grid, actor_id, camp, decided_on, reason) VALUES (:grid, :actorId, :camp, :decidedOn, :reason)
     ON CONFLICT (grid, actor_id) DO UPDATE SET camp = excluded.camp, decided_on = excluded.decided_on, reason = excluded.reason`,
  )
  const placeUnder = db.prepare(
    `UPDATE grid_decisions SET before_camp = :camp, before_on = :decidedOn, before_reason = :reason
     WHERE id = (SELECT min(id) FROM grid_decisions WHERE grid = :grid AND actor_id = :actorId)`,
  )
  const change = db.prepare('UPDATE actors SET name = :name, kind = :kind, website = :website WHERE id = :id')
  const putPlace = db.prepare(
    `INSERT INTO actor_places (actor_id, name, latitude, longitude) VALUES (:id, :name, :latitude, :longitude)
     ON CONFLICT (actor_id) DO UPDATE SET name = excluded.name, latitude = excluded.latitude, longitude = excluded.longitude`,
  )
  const dropPlace = db.prepare('DELETE FROM actor_places WHERE actor_id = :id')
  const dropTerritories = db.prepare('DELETE FROM actor_territories WHERE actor_id = :id')
  const select = `SELECT a.id, a.slug, a.name, a.kind, a.website, s.slug AS shownAs, f.slug AS parent
    FROM actors a LEFT JOIN actors s ON s.id = a.shown_as
      LEFT JOIN actors p ON p.id = a.parent_id LEFT JOIN actors f ON f.id = coalesce(p.shown_as, p.id)`
  const all = db.prepare(`${select} WHERE a.shown_as IS NULL ORDER BY a.name`)
  const everyone = db.prepare(`${select} ORDER BY a.name`)
  const bySlug = db.prepare(`${select} WHERE a.slug = :slug`)
  const byId = db.prepare(`${select} WHERE a.id = :id`)
  const grids = db.prepare(
    'SELECT grid AS key, name, camp FROM grid_camps JOIN grids ON key = grid ORDER BY name IS NOT NULL, grid, position',
  )
  const campsOf = db.prepare(
    'SELECT actors.slug AS slug, camp FROM grid_assignments JOIN actors ON actors.id = actor_id WHERE grid = :grid',
  )
  const count = db.prepare('SELECT count(*) FROM actors WHERE shown_as IS NULL').pluck()
  const removeAssignments = db.prepare(
    'DELETE FROM grid_assignments WHERE actor_id IN (SELECT id FROM actors WHERE import_id = :importId)',
  )
  const handOver = db.prepare(
    `UPDATE actors SET import_id = (SELECT min(actor_import_id) FROM pages WHERE actor_id = actors.id)
     WHERE import_id = :importId AND EXISTS (SELECT 1 FROM pages WHERE actor_id = actors.id AND actor_import_id IS NOT NULL)
       AND NOT EXISTS (SELECT 1 FROM pages WHERE actor_id = actors.id AND actor_import_id IS NULL)`,
  )
  const adopt = db.prepare(
    "UPDATE actors SET origin = 'person', import_id = NULL WHERE import_id = :importId AND EXISTS (SELECT 1 FROM pages WHERE actor_id = actors.id)",
  )
  // A federation that others are members of stays for them.
  const adoptFederations = db.prepare(
    `UPDATE actors SET origin = 'person', import_id = NULL WHERE import_id = :importId
       AND EXISTS (SELECT 1 FROM actors m WHERE m.parent_id = actors.id AND m.import_id IS NOT :importId)`,
  )
  const handTo = db.prepare('UPDATE actors SET import_id = :importId WHERE id = :id')
  const remove = db.prepare('DELETE FROM actors WHERE import_id = :importId')
  const pointTo = db.prepare(
    'UPDATE actors SET merged_into = (SELECT id FROM actors WHERE slug = :into) WHERE slug = :slug',
  )
  const showThemselves = db.prepare('UPDATE actors SET shown_as = NULL WHERE shown_as IS NOT NULL')
  const showMerged = db.prepare(
    `WITH RECURSIVE up (id, at) AS (
       SELECT id, merged_into FROM actors WHERE merged_into IS NOT NULL
       UNION SELECT up.id, a.merged_into FROM up JOIN actors a ON a.id = up.at WHERE a.merged_into IS NOT NULL)
     UPDATE actors SET shown_as = up.at FROM up JOIN actors root ON root.id = up.at AND root.merged_into IS NULL
     WHERE up.id = actors.id`,
  )
  const aliasOwner = db
    .prepare('SELECT slug FROM actor_aliases JOIN actors ON actors.id = actor_id WHERE alias = ?')
    .pluck()
  const putAlias = db.prepare(
    `INSERT INTO actor_aliases (alias, actor_id) SELECT :alias, id FROM actors WHERE slug = :slug
     ON CONFLICT (alias) DO UPDATE SET actor_id = excluded.actor_id`,
  )
  const dropAlias = db.prepare(
    'DELETE FROM actor_aliases WHERE alias = :alias AND actor_id IN (SELECT id FROM actors WHERE slug = :slug)',
  )
  const aliases = db.prepare(
    'SELECT alias, slug AS actor FROM actor_aliases JOIN actors ON actors.id = actor_id ORDER BY alias',
  )
  const mergedNow = db.prepare(
    `SELECT a.slug, a.name, s.slug AS "into" FROM actors a JOIN actors s ON s.id = a.merged_into ORDER BY a.name`,
  )
  const reshow = (): void => {
    showThemselves.run()
    showMerged.run()
  }

  type Row = Omit<ActorRecord, keyof ActorParts>
  const partsOf = actorPartsOf(db)
  const complete = (rows: readonly Row[]): readonly ActorRecord[] => {
    const parts = partsOf(null)
    return rows.map((row) => ({ ...row, ...parts(row.id) }))
  }
  const completeOne = (row: Row | undefined): ActorRecord | null =>
    row === undefined ? null : { ...row, ...partsOf(row.id)(row.id) }

  return {
    memberships: membershipsOf(db),
    /** @param importId the import whose --new made it; null otherwise. @returns its id */
    add: (actor: Actor, origin: Origin, importId: number | null = null): number => {
      const { slug, name, kind, website } = actor
      const id = Number(insert.run({ slug, name, kind, website, origin, importId }).lastInsertRowid)
      for (const territory of actor.territories) addTerritory.run({ id, ...territory })
      return id
    },
    /** Both by slug. @returns whether both are known */
    addFunder: (actor: string, funder: string, sourceUrl: string): boolean =>
      addFunder.run({ actor, funder, sourceUrl }).changes === 1,
    addGrid: (
      key: string,
      camps: readonly Camp[],
      decidedOn: string,
      reason: string,
      name: string | null = null,
    ): void => {
      addGrid.run({ key, name, decidedOn, reason })
      camps.forEach((camp, index) => {
        addGridCamp.run({ grid: key, camp, position: index + 1 })
      })
    },
    /**
     * Puts an actor in a camp of a grid, with the day and the reason: what the reference tables, a kind or an import say. Where a
     * person decided otherwise, that stays, and this holds again once it is taken back (grids.ts).
     */
    place: (grid: string, actorId: number, camp: Camp, decidedOn: string, reason: string): void => {
      const decision = { grid, actorId, camp, decidedOn, reason }
      if (placeUnder.run(decision).changes === 0) place.run(decision)
    },
    /** What a person corrects of an actor; its slug stays. */
    change: (id: number, { name, kind, website, territories: served }: Omit<Actor, 'slug'>): void => {
      change.run({ id, name, kind, website })
      dropTerritories.run({ id })
      for (const territory of served) addTerritory.run({ id, ...territory })
    },
    /** One place each; null: it has none any more. */
    setPlace: (id: number, place: Place | null): void => {
      if (place === null) dropPlace.run({ id })
      else putPlace.run({ id, ...place })
    },
    all: (): readonly ActorRecord[] => complete(all.all() as readonly Row[]),
    /** All, also those that are shown as another one. */
    everyone: (): readonly ActorRecord[] => complete(everyone.all() as readonly Row[]),
    /** The actor itself, also when it is shown as another one. */
    get: (slug: string): ActorRecord | null => {
      const row = bySlug.get({ slug }) as Row | undefined
      return completeOne(row)
    },
    /** The actor as which it is shown: a slug goes on answering when it was merged into another one. */
    shown: (slug: string): ActorRecord | null => {
      const row = bySlug.get({ slug }) as Row | undefined
      const one = row?.shownAs == null ? row : (bySlug.get({ slug: row.shownAs }) as Row | undefined)
      return completeOne(one)
    },
    byId: (id: number): ActorRecord | null => {
      const row = byId.get({ id }) as Row | undefined
      return completeOne(row)
    },
    /** The actor that a person once said is called this; null when nobody did. */
    knownAs: (alias: string): ActorRecord | null => {
      const row = bySlug.get({ slug: aliasOwner.get(alias) ?? '' }) as Row | undefined
      return completeOne(row)
    },
    /** Keeps another name of an actor, as `slugOf` leaves it; it means no other one from then on. */
    addAlias: (slug: string, alias: string): void => {
      putAlias.run({ slug, alias })
    },
    /** @returns whether it was there */
    removeAlias: (slug: string, alias: string): boolean => dropAlias.run({ slug, alias }).changes > 0,
    aliases: (): readonly { readonly alias: string; readonly actor: string }[] =>
      aliases.all() as readonly { alias: string; actor: string }[],
    /** Says that an actor is another one, or (null) that it is itself. Both keep what is theirs. */
    mergeInto: (slug: string, into: string | null): void => {
      pointTo.run({ slug, into })
      reshow()
    },
    /** Actors that a person merged into another one, each with the one named then. */
    merged: (): readonly { readonly slug: string; readonly name: string; readonly into: string }[] =>
      mergedNow.all() as readonly { slug: string; name: string; into: string }[],
    grids: (): readonly { key: string; name: string | null; camps: readonly Camp[] }[] => {
      const rows = grids.all() as readonly { key: string; name: string | null; camp: Camp }[]
      return [...Map.groupBy(rows, ({ key }) => key)].map(([key, given]) => ({
        key,
        name: given[0]?.name ?? null,
        camps: given.map(({ camp }) => camp),
      }))
    },
    /** Camp of each actor (by slug) in a grid; actors without one are absent. */
    campsIn: (grid: string): ReadonlyMap<string, Camp> =>
      new Map((campsOf.all({ grid }) as readonly { slug: string; camp: Camp }[]).map(({ slug, camp }) => [slug, camp])),
    count: (): number => count.get() as number,
    /** Says that another import brought an actor that an import brought. */
    handTo: (id: number, importId: number): void => {
      handTo.run({ id, importId })
    },
    /**
     * Takes back actors that an import's --new made. One whose pages other imports claim too is from then on theirs, one
     * that a person gave pages is that person's. Call after the pages were taken back.
     */
    undo: (importId: number): void => {
      handOver.run({ importId })
      adopt.run({ importId })
      // Each may be a member of another one.
      while (adoptFederations.run({ importId }).changes > 0);
      removeAssignments.run({ importId })
      remove.run({ importId })
      reshow()
    },
  }
}
