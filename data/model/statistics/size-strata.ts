// Strata of page size, by followers: a page of 300 followers is compared with its like, since interactions per follower
// fall as pages grow. Purpose: is the gap between camps more than a gap in size? Bounds are those of this product, round
// and about equally far apart on a log axis; they are printed with each figure. Assumes a follower count near the period.
// Smallest n is 1; a stratum with few pages gives no test, only its dots.

/** The lower bound is in, the upper is not: 500 followers are of the second stratum. */
export const sizeStrata = [
  { name: 'under-500', from: 0, below: 500 },
  { name: '500-2k', from: 500, below: 2_000 },
  { name: '2k-10k', from: 2_000, below: 10_000 },
  { name: '10k-100k', from: 10_000, below: 100_000 },
  { name: 'from-100k', from: 100_000, below: Number.POSITIVE_INFINITY },
] as const

export type SizeStratum = (typeof sizeStrata)[number]['name']

/** Null where the number of followers is not known: such pages are counted apart, never guessed into a stratum. */
export const sizeStratum = (followers: number | null): SizeStratum | null =>
  followers === null
    ? null
    : (sizeStrata.find(({ from, below }) => followers >= from && followers < below)?.name ?? null)

/** Pages by stratum, smallest first, each stratum present even when empty; and those whose followers are not known. */
export const bySizeStratum = <Page>(
  pages: readonly Page[],
  followersOf: (page: Page) => number | null,
): {
  readonly strata: readonly { readonly stratum: SizeStratum; readonly pages: readonly Page[] }[]
  readonly unknown: readonly Page[]
} => ({
  strata: sizeStrata.map(({ name }) => ({
    stratum: name,
    pages: pages.filter((page) => sizeStratum(followersOf(page)) === name),
  })),
  unknown: pages.filter((page) => sizeStratum(followersOf(page)) === null),
})
