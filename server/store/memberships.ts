// Which organisation is a member of which: federations, their members, and the members of those. Organisations that were
// merged count as the one that is shown. Nobody is above itself: what would close such a circle is refused here.

import type { Database } from 'better-sqlite3'

export type Memberships = ReturnType<typeof membershipsOf>

export const membershipsOf = (db: Database) => {
  // Ends in circles too: what was met is not met again.
  const above = db
    .prepare(
      `WITH RECURSIVE up (id) AS (
         SELECT coalesce(p.shown_as, p.id) FROM actors a JOIN actors p ON p.id = a.parent_id WHERE a.slug = :slug
         UNION SELECT coalesce(p.shown_as, p.id) FROM up JOIN actors a ON a.id = up.id JOIN actors p ON p.id = a.parent_id)
       SELECT slug FROM up JOIN actors ON actors.id = up.id`,
    )
    .pluck()
  const parent = db
    .prepare('SELECT p.slug FROM actors a JOIN actors p ON p.id = a.parent_id WHERE a.slug = :slug')
    .pluck()
  const shown = db
    .prepare(
      'SELECT coalesce(s.slug, a.slug) FROM actors a LEFT JOIN actors s ON s.id = a.shown_as WHERE a.slug = :slug',
    )
    .pluck()
  const setParent = db.prepare(
    'UPDATE actors SET parent_id = (SELECT id FROM actors WHERE slug = :parent) WHERE slug = :slug',
  )
  const shownAs = (slug: string): string => (shown.get({ slug }) as string | undefined) ?? slug
  /** Slugs of all federations above, as they are shown; without the organisation itself but in a circle. */
  const federationsOf = (slug: string): readonly string[] => above.all({ slug }) as string[]

  return {
    federationsOf,
    /** The federation that was said, also where that is shown as another organisation since; null: none. */
    saidOf: (slug: string): string | null => (parent.get({ slug }) as string | undefined) ?? null,
    /**
     * Makes it a member of a federation (by slug), or (null) of none.
     * @returns false, and nothing is changed, when the federation is the organisation itself or below it
     */
    join: (slug: string, federation: string | null): boolean => {
      if (federation !== null) {
        const self = shownAs(slug)
        if (shownAs(federation) === self || federationsOf(shownAs(federation)).includes(self)) return false
      }
      setParent.run({ slug, parent: federation })
      return true
    },
    /** Whether an organisation is above itself, as a merger can make it. */
    isInCircle: (slug: string): boolean => federationsOf(shownAs(slug)).includes(shownAs(slug)),
  }
}
