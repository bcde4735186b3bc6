// Networks of organisations: a federation with its members and the members of those. Pure; what is a member of what is kept by
// the store, which refuses circles.

/** An organisation, and the federation it is a member of; null: of none. */
type Member = { readonly slug: string; readonly parent: string | null }

/**
 * Each organisation (by slug) with the networks it is in: its own first, then that of its federation, and so on up. Ends where
 * a federation is not among the organisations, and in a circle where that comes round.
 */
export const networksOf = (organisations: readonly Member[]): ReadonlyMap<string, readonly string[]> => {
  const parents = new Map(organisations.map(({ slug, parent }) => [slug, parent]))
  const above = (slug: string): readonly string[] => {
    const found = new Set([slug])
    let next = parents.get(slug) ?? null
    while (next !== null && parents.has(next) && !found.has(next)) {
      found.add(next)
      next = parents.get(next) ?? null
    }
    return [...found]
  }
  return new Map(organisations.map(({ slug }) => [slug, above(slug)]))
}

/** Slugs of organisations with members, each once. */
export const federationsAmong = (organisations: readonly Member[]): ReadonlySet<string> =>
  new Set(organisations.flatMap(({ parent }) => parent ?? []))
