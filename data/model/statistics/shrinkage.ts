// Shrinkage of a page's mean per post towards that of its stratum (empirical Bayes; in insurance: Bühlmann-Straub
// credibility). Purpose: a page with 3 posts and one hit is not "the best of all"; its raw value stands beside.
//   shrunk = Z raw + (1 - Z) stratum,   Z = n / (n + within / between),   n = posts of the page
// Assumes that pages of a stratum have means of one distribution, of any shape, and posts of one variance around them:
// rough for heavy tails, so it may be fed logarithms. Smallest n: 2 pages, one of them with 2 posts; steady from about 10.
// References: Bühlmann and Straub 1970; Morris 1983, JASA 78(381) 47-55. Checked with the estimators written out in NumPy.

/** Of the posts of one page: their number, their sum and the sum of their squares. For a share, 0 or 1 a post. */
export type PageMoments = { readonly n: number; readonly sum: number; readonly squares: number }

export type Shrunk = {
  /** Mean of the page's own posts; null without posts. */
  readonly raw: number | null
  /** Null without posts: nothing known about the page, so nothing said. */
  readonly shrunk: number | null
  /** Z: how far the page is taken at its word, 0 (as its stratum) to 1 (as it is). */
  readonly weight: number
}

export type Shrinkage = {
  /** What pages are drawn towards: mean of the pages' means, weighted by Z. */
  readonly stratum: number
  /** Variance of posts around the mean of their page. */
  readonly within: number
  /** Variance of the pages' true means; 0 where they differ no more than chance makes them. */
  readonly between: number
  /** In the order of the pages. */
  readonly pages: readonly Shrunk[]
}

/** Null with fewer than two pages that have posts, or no page with two posts: chance within pages is unknown then. */
export const shrinkage = (pages: readonly PageMoments[]): Shrinkage | null => {
  const known = pages.filter(({ n }) => n > 0).map(({ n, sum, squares }) => ({ n, mean: sum / n, squares }))
  const sumOf = (term: (page: (typeof known)[number]) => number): number =>
    known.reduce((all, page) => all + term(page), 0)
  const posts = sumOf(({ n }) => n)
  if (known.length < 2 || posts === known.length) return null
  const within = sumOf(({ n, mean, squares }) => Math.max(0, squares - n * mean ** 2)) / (posts - known.length)
  const centre = sumOf(({ n, mean }) => n * mean) / posts
  const spread = sumOf(({ n, mean }) => n * (mean - centre) ** 2) - (known.length - 1) * within
  const between = Math.max(0, spread / (posts - sumOf(({ n }) => n ** 2) / posts))
  // Where all posts of all pages are equal, nothing is uncertain: each page is taken at its word.
  const weightOf = (n: number): number => {
    if (n === 0) return 0
    return within === 0 ? 1 : (n * between) / (n * between + within)
  }
  const weights = sumOf(({ n }) => weightOf(n))
  const stratum = weights === 0 ? centre : sumOf(({ n, mean }) => weightOf(n) * mean) / weights
  return {
    stratum,
    within,
    between,
    pages: pages.map(({ n, sum }) => {
      const weight = weightOf(n)
      const raw = n === 0 ? null : sum / n
      return { raw, shrunk: raw === null ? null : weight * raw + (1 - weight) * stratum, weight }
    }),
  }
}
