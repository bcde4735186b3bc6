// Which pages are shown as one. Pages are kept apart, each under its key; what links them follows from the aliases that
// imports and people gave them and from what people decided, so that an undo or a split takes nothing but links back and
// the order of imports never matters. `relink` brings `pages.shown_as` up to date around some pages.

import type { Database } from 'better-sqlite3'
import { type AliasKind, partsOf } from '../../data/model/page-keys.ts'

/** One kept page, its links aside. `actor`: slug of its own actor. */
export type PagePart = {
  readonly id: number
  readonly platform: string
  readonly key: string
  readonly shownAs: number | null
  readonly actor: string | null
}
/** Why two pages are one: what they share, or that a person says so. */
export type LinkReason = AliasKind | 'person'
/** What a person decided of two pages: that they are one or not; null: nothing, what imports say counts. */
export type Decision = boolean | null

export type PageLinks = ReturnType<typeof pageLinksOf>

/**
 * An id beside the page's own is shared by an old and a new page of one organisation. Claimed by more than two, it is
 * nobody's: a column was filled down in a spreadsheet, say.
 */
const mostClaims = 2

export const pageLinksOf = (db: Database) => {
  const part = db.prepare(
    `SELECT pages.id, platform, key, pages.shown_as AS shownAs, actors.slug AS actor
     FROM pages LEFT JOIN actors ON actors.id = actor_id WHERE pages.id = ?`,
  )
  const memberIds = db
    .prepare(
      `SELECT id FROM pages WHERE shown_as = (SELECT shown_as FROM pages WHERE id = :id)
       UNION SELECT id FROM pages WHERE id = :id ORDER BY 1`,
    )
    .pluck()
  const withKey = db.prepare('SELECT id FROM pages WHERE platform = ? AND key = ?').pluck()
  const aliases = db.prepare(
    `SELECT kind, alias, max(import_id IS NULL) AS isGiven FROM page_aliases WHERE page_id = ? GROUP BY kind, alias`,
  )
  // Who held it first: of a person or the reference tables before all imports, then by the day an import was observed.
  const holders = db.prepare(
    `SELECT p.id, p.key, max(a.import_id IS NULL) AS isGiven FROM page_aliases a JOIN pages p ON p.id = a.page_id
       LEFT JOIN imports i ON i.id = a.import_id
     WHERE a.platform = ? AND a.kind = ? AND a.alias = ? GROUP BY p.id ORDER BY min(coalesce(i.observed_at, '')), p.key`,
  )
  const sameActor = `SELECT coalesce(shown_as, id) FROM actors WHERE slug = :slug`
  const pagesOfActor = db
    .prepare(
      `SELECT p.id FROM pages p JOIN actors ON actors.id = p.actor_id
       WHERE platform = :platform AND coalesce(actors.shown_as, actors.id) = (${sameActor}) AND key NOT GLOB 'actor:*'
       ORDER BY actor_import_id IS NOT NULL, key`,
    )
    .pluck()
  const slugsOfActor = db
    .prepare(`SELECT slug FROM actors WHERE coalesce(shown_as, id) = (${sameActor}) UNION SELECT :slug ORDER BY 1`)
    .pluck()
  const allOfActor = db
    .prepare(
      `SELECT p.id FROM pages p JOIN actors a ON a.id = p.actor_id WHERE coalesce(a.shown_as, a.id) = (${sameActor})
       UNION SELECT p.id FROM actors a JOIN pages p ON p.key = 'actor:' || a.slug WHERE coalesce(a.shown_as, a.id) = (${sameActor})`,
    )
    .pluck()
  const partsOfPage = (id: string) => `(SELECT key FROM pages WHERE id = ${id} OR shown_as = ${id})`
  const isApart = db
    .prepare(
      `SELECT 1 FROM page_decisions WHERE is_one = 0 AND platform = (SELECT platform FROM pages WHERE id = :id)
         AND (key IN ${partsOfPage(':id')} AND other_key IN ${partsOfPage(':other')}
           OR key IN ${partsOfPage(':other')} AND other_key IN ${partsOfPage(':id')}) LIMIT 1`,
    )
    .pluck()
  const decisions = db.prepare(
    `SELECT other_key AS key, is_one AS isOne FROM page_decisions WHERE platform = :platform AND key = :key
     UNION ALL SELECT key, is_one FROM page_decisions WHERE platform = :platform AND other_key = :key`,
  )
  const withRelations = db
    .prepare(
      `SELECT p.id FROM json_each(:ids) JOIN pages p ON p.id = value WHERE p.shown_as IS NOT NULL
         OR EXISTS (SELECT 1 FROM page_aliases a JOIN page_aliases o ON o.platform = a.platform AND o.kind = a.kind
           AND o.alias = a.alias AND o.page_id <> a.page_id WHERE a.page_id = p.id)
         OR EXISTS (SELECT 1 FROM page_decisions d WHERE d.platform = p.platform AND d.key = p.key)
         OR EXISTS (SELECT 1 FROM page_decisions d WHERE d.platform = p.platform AND d.other_key = p.key)
         OR EXISTS (SELECT 1 FROM actors w JOIN actors a ON coalesce(w.shown_as, w.id) IN (a.id, a.shown_as)
           JOIN pages q ON q.platform = p.platform AND q.key = 'actor:' || a.slug WHERE w.id = p.actor_id)`,
    )
    .pluck()
  const show = db.prepare('UPDATE pages SET shown_as = :shownAs WHERE id = :id')
  const decide = db.prepare(
    `INSERT INTO page_decisions (platform, key, other_key, is_one, decided_at) VALUES (:platform, :key, :otherKey, :isOne, :at)
     ON CONFLICT (platform, key, other_key) DO UPDATE SET is_one = excluded.is_one, decided_at = excluded.decided_at`,
  )
  const undecide = db.prepare(
    'DELETE FROM page_decisions WHERE platform = :platform AND key = :key AND other_key = :otherKey',
  )

  const partOf = (id: number): PagePart | null => (part.get(id) as PagePart | undefined) ?? null
  const members = (id: number): readonly number[] => memberIds.all({ id }) as number[]
  const pageOf = (platform: string, key: string): number | null =>
    (withKey.get(platform, key) as number | undefined) ?? null

  type Alias = { readonly kind: AliasKind; readonly alias: string; readonly isGiven: number }
  type Holder = { readonly id: number; readonly key: string; readonly isGiven: number }
  type Decided = { readonly key: string; readonly isOne: number }
  const aliasesFor = (id: number): readonly Alias[] => aliases.all(id) as readonly Alias[]
  const holdersOf = (platform: string, kind: AliasKind, alias: string): readonly Holder[] =>
    holders.all(platform, kind, alias) as readonly Holder[]
  const decisionsOn = ({ platform, key }: PagePart): readonly Decided[] =>
    decisions.all({ platform, key }) as readonly Decided[]
  const groupOf = (slug: string): readonly string[] => slugsOfActor.all({ slug }) as string[]
  const isKeyedBy = (kind: AliasKind, key: string): boolean => key.startsWith(`${kind}:`)

  /** Pages that may be one with a page known by a handle, an organisation or a name alone, the likeliest first. */
  const candidates = ({ id, platform, key }: PagePart): readonly number[] => {
    const own = partsOf(key)
    if (own === null || own.kind === 'id') return []
    if (own.kind === 'handle')
      return holdersOf(platform, 'handle', own.alias)
        .filter((holder) => isKeyedBy('id', holder.key))
        .map((holder) => holder.id)
    if (own.kind === 'name')
      return holdersOf(platform, 'name', own.alias)
        .filter((holder) => holder.id !== id && holder.isGiven === 1)
        .map((holder) => holder.id)
    const slugs = groupOf(own.alias)
    const named = slugs
      .flatMap((slug) => holdersOf(platform, 'actor', slug))
      .filter((holder) => !isKeyedBy('actor', holder.key))
    const assigned = pagesOfActor.all({ platform, slug: own.alias }) as number[]
    const first = slugs.map((slug) => pageOf(platform, `actor:${slug}`)).find((page) => page !== null && page !== id)
    return [...named.map((holder) => holder.id), ...assigned, ...(first === null || first === undefined ? [] : [first])]
  }

  /** Pages that could be one with it, or that compete with it for being one with another. */
  const near = (page: PagePart): readonly number[] => {
    const { id, platform, actor } = page
    const found = [...members(id), ...candidates(page)]
    for (const { kind, alias } of aliasesFor(id)) {
      for (const holder of holdersOf(platform, kind, alias)) found.push(holder.id)
      if (kind === 'actor') for (const slug of groupOf(alias)) found.push(pageOf(platform, `actor:${slug}`) ?? id)
    }
    if (actor !== null) for (const slug of groupOf(actor)) found.push(pageOf(platform, `actor:${slug}`) ?? id)
    for (const { key } of decisionsOn(page)) found.push(pageOf(platform, key) ?? id)
    return found
  }

  /** These pages and all that could be one with them, over any number of steps. */
  const related = (ids: Iterable<number>): ReadonlyMap<number, PagePart> => {
    const open = withRelations.all({ ids: JSON.stringify([...ids]) }) as number[]
    const found = new Map<number, PagePart>()
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (found.has(id)) continue
      const page = partOf(id)
      if (page === null) continue
      found.set(id, page)
      open.push(...near(page))
    }
    return found
  }

  /**
   * Links of one page, as far as they can be told from its side: each pair of linked pages is told from one of the two. They
   * are linked when they share an id; when one is known by a handle alone and the other was the first with an id to go by it;
   * when one is known by its organisation alone and the other is the first page of it; when one is known by a name alone that
   * a person gave the other; when a person says so. Never when a person says that they are not one.
   */
  const linksOf = (page: PagePart): readonly { readonly id: number; readonly reason: LinkReason }[] => {
    const { id, platform, key } = page
    const decided = new Map(decisionsOn(page).map((one) => [one.key, one.isOne]))
    const links: { id: number; reason: LinkReason }[] = []
    for (const [other, isOne] of decided) {
      const found = isOne === 1 ? pageOf(platform, other) : null
      if (found !== null) links.push({ id: found, reason: 'person' })
    }
    for (const { kind, alias } of aliasesFor(id)) {
      if (kind !== 'id') continue
      const all = holdersOf(platform, 'id', alias)
      if (all.filter((holder) => holder.key !== `id:${alias}`).length > mostClaims) continue
      for (const holder of all)
        if (holder.id !== id && decided.get(holder.key) !== 0) links.push({ id: holder.id, reason: 'id' })
    }
    const [first] = candidates(page).filter((other) => decided.get(partOf(other)?.key ?? '') !== 0)
    const own = partsOf(key)
    if (first !== undefined && own !== null) links.push({ id: first, reason: own.kind })
    return links
  }

  return {
    part: partOf,
    pageOf,
    members,
    linksOf,
    aliasesFor,
    related: (ids: Iterable<number>): readonly number[] => [...related(ids).keys()],
    /** Pages of an actor and of all that are shown as one with it, and pages known by their slugs alone. */
    ofActor: (slug: string): readonly number[] => allOfActor.all({ slug }) as number[],
    /** Whether a person said of some part of the one and some part of the other that they are not one. */
    isApart: (id: number, other: number): boolean => isApart.get({ id, other }) !== undefined,
    decisionsOn,
    /**
     * Keeps what a person decides of two pages of one platform, until they are decided on anew; then relink them.
     * @param at UTC instant of the decision
     * @returns what was decided before
     */
    decide: (page: PagePart, other: PagePart, isOne: Decision, at: string): Decision => {
      const before = decisionsOn(page).find((one) => one.key === other.key)?.isOne
      const [key, otherKey] = page.key < other.key ? [page.key, other.key] : [other.key, page.key]
      const { platform } = page
      if (isOne === null) undecide.run({ platform, key, otherKey })
      else decide.run({ platform, key, otherKey, isOne: Number(isOne), at })
      return before === undefined ? null : before === 1
    },
    /**
     * Finds out anew which of these pages, and of all that could be one with them, are one.
     * @returns the pages as they are now shown, of those whose parts changed; their sums and names are to be made anew
     */
    relink: (ids: Iterable<number>): readonly number[] => {
      const pages = related(ids)
      const root = new Map<number, number>([...pages.keys()].map((id) => [id, id]))
      const rootOf = (id: number): number => {
        let at = id
        while (root.get(at) !== at) at = root.get(at) ?? at
        return at
      }
      for (const page of pages.values())
        for (const { id } of linksOf(page)) {
          const [a, b] = [rootOf(page.id), rootOf(id)]
          root.set(Math.max(a, b), Math.min(a, b))
        }
      const groups = Map.groupBy(pages.keys(), rootOf)
      const changed: number[] = []
      for (const [shown, group] of groups) {
        const shownAs = group.length === 1 ? null : shown
        const before = members(shown)
        if (group.every((id) => pages.get(id)?.shownAs === shownAs) && before.length === group.length) continue
        changed.push(shown)
      }
      for (const shown of changed) {
        const group = groups.get(shown) ?? []
        for (const id of group) show.run({ id, shownAs: group.length === 1 ? null : shown })
      }
      return changed
    },
  }
}
