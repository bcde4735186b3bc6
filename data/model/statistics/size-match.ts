// Size-matched comparison: each page of one camp beside a page of the other with about as many followers. Purpose: the gap
// that is left between pages of one size. Method: nearest neighbour on log followers within a caliper, without
// replacement, the closest pair of all first (greedy), so that the result does not depend on the order of pages. Pages
// without a partner, or with unknown or no followers, are left out and counted. Assumes that size is what must be equal;
// it removes no other difference. Smallest n is 1 pair. Reference: Austin 2011, Multivariate Behavioral Research 46(3)
// 399-424 (calipers, greedy matching). Checked with all pairs sorted by distance, written out in the test.

export type Sized = {
  /** Breaks ties between pages of equal size. */
  readonly pageId: number
  /** Null when not known. */
  readonly followers: number | null
}

export type SizeMatch<Page> = {
  /** From the smallest pair to the largest. */
  readonly pairs: readonly { readonly left: Page; readonly right: Page }[]
  /** Pages with known followers that found no partner within the caliper. */
  readonly unmatched: { readonly left: number; readonly right: number }
  /** Pages whose followers are unknown, or 0, which has no logarithm. */
  readonly unsized: { readonly left: number; readonly right: number }
}

/** Partners have at most this many times each other's followers. */
export const usualCaliper = 1.5

type Entry<Page> = { readonly page: Page; readonly isLeft: boolean; readonly size: number; readonly pageId: number }

const entriesOf = <Page extends Sized>(pages: readonly Page[], isLeft: boolean): readonly Entry<Page>[] =>
  pages.flatMap((page) =>
    page.followers === null || page.followers <= 0
      ? []
      : [{ page, isLeft, size: Math.log(page.followers), pageId: page.pageId }],
  )

/** A waiting pair: places in the line of all pages by size, and how far apart on the log scale. */
type Waiting = { readonly first: number; readonly second: number; readonly apart: number }

const isBefore = (a: Waiting, b: Waiting): boolean => a.apart < b.apart || (a.apart === b.apart && a.first < b.first)

/** Into a list sorted from the last to come to the first. */
const insert = (waiting: Waiting[], pair: Waiting): void => {
  let [from, to] = [0, waiting.length]
  while (from < to) {
    const middle = (from + to) >> 1
    const other = waiting[middle]
    if (other !== undefined && isBefore(pair, other)) from = middle + 1
    else to = middle
  }
  waiting.splice(from, 0, pair)
}

/**
 * @param caliper largest ratio of followers within a pair, >= 1
 * @throws RangeError on a smaller caliper
 */
export const sizeMatch = <Page extends Sized>(
  left: readonly Page[],
  right: readonly Page[],
  caliper: number = usualCaliper,
): SizeMatch<Page> => {
  if (!(caliper >= 1)) throw new RangeError(`no two pages lie within a ratio of ${caliper}`)
  const sized = { left: entriesOf(left, true), right: entriesOf(right, false) }
  const line = [...sized.left, ...sized.right].sort(
    (a, b) => a.size - b.size || Number(b.isLeft) - Number(a.isLeft) || a.pageId - b.pageId,
  )
  // The closest pair across both camps always stands side by side in the line; taking it out makes new neighbours.
  const before = line.map((_, place) => place - 1)
  const after = line.map((_, place) => place + 1)
  const isTaken = line.map(() => false)
  // A hair of room, so that 1,500 against 1,000 stays in.
  const farthest = Math.log(caliper) + 1e-12
  const waiting: Waiting[] = []
  const consider = (first: number, second: number): void => {
    const [a, b] = [line[first], line[second]]
    if (a === undefined || b === undefined || a.isLeft === b.isLeft || b.size - a.size > farthest) return
    insert(waiting, { first, second, apart: b.size - a.size })
  }
  for (let place = 1; place < line.length; place += 1) consider(place - 1, place)
  const found: { first: number; left: Page; right: Page }[] = []
  for (let pair = waiting.pop(); pair !== undefined; pair = waiting.pop()) {
    const { first, second } = pair
    const [a, b] = [line[first], line[second]]
    if (a === undefined || b === undefined || isTaken[first] || isTaken[second]) continue
    isTaken[first] = true
    isTaken[second] = true
    found.push(a.isLeft ? { first, left: a.page, right: b.page } : { first, left: b.page, right: a.page })
    const [previous, next] = [before[first] ?? -1, after[second] ?? line.length]
    if (previous >= 0) after[previous] = next
    if (next < line.length) before[next] = previous
    consider(previous, next)
  }
  return {
    pairs: found.sort((a, b) => a.first - b.first).map((pair) => ({ left: pair.left, right: pair.right })),
    unmatched: { left: sized.left.length - found.length, right: sized.right.length - found.length },
    unsized: { left: left.length - sized.left.length, right: right.length - sized.right.length },
  }
}
