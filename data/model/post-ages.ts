// At what age posts were when their counts were read, and whether two sets of posts were read at comparable ages: counts
// grow after publication, so that posts read within hours stand too low beside posts read after months. Pure; a figure says
// so from what comes out here, it does not correct anything.
// Worked example: 40 posts read 200 days after publication beside 40 read after 2 days: medians 200 and 2, young 0 and 1.

import type { PostColumns } from './post-columns.ts'

const secondsPerDay = 86_400

/** Below this age in days a post is young: its counts still grow clearly. A rule of the product, not of a source. */
export const youngDays = 7
/** Sets are comparable while their shares of young posts differ by no more, and ... */
export const mostYoungApart = 0.1
/** ... where posts are young, while neither median age is more than so many times the other. */
export const mostAgeRatio = 2

export type PostAges = {
  /** Posts whose age at reading is known or estimated; the others are `missing`. */
  readonly n: number
  readonly missing: number
  /** Of `n`, those whose time of reading is the time of import. */
  readonly estimated: number
  /** Median age at reading in days, not rounded; null when n is 0. */
  readonly medianDays: number | null
  /** Share of `n` younger than `youngDays` at reading, 0 to 1; null when n is 0. */
  readonly youngShare: number | null
}

/** Ages are counted by the hour first, to find the middle ones without sorting a million of them. */
const secondsPerHour = 3_600

/** The two middle ages in seconds, one of them twice where there is an odd number; `hours` counts the ages of each hour. */
const middleOf = (pages: readonly PostColumns[], hours: Int32Array, n: number): number => {
  const placeOf = (rank: number): number => {
    let [hour, before] = [0, 0]
    while (before + (hours[hour] ?? 0) <= rank) {
      before += hours[hour] ?? 0
      hour += 1
    }
    const within: number[] = []
    for (const { size, at, readAt } of pages)
      for (let post = 0; post < size; post += 1) {
        const age = (readAt[post] ?? 0) - (at[post] ?? 0)
        if (age >= 0 && Math.floor(age / secondsPerHour) === hour) within.push(age)
      }
    return Float64Array.from(within).sort()[rank - before] ?? 0
  }
  return (placeOf((n - 1) >> 1) + placeOf(n >> 1)) / 2
}

/**
 * Ages of the posts of several pages, in a time that grows with their number only. A post read before it was published (a
 * wrong clock, a planned post) has no age: missing. The order of posts is irrelevant.
 */
export const agesOfColumns = (pages: readonly PostColumns[]): PostAges => {
  let [n, missing, estimated, young, oldest] = [0, 0, 0, 0, 0]
  for (const { size, at, readAt, isReadEstimated } of pages)
    for (let post = 0; post < size; post += 1) {
      const age = (readAt[post] ?? 0) - (at[post] ?? 0)
      if (age < 0) {
        missing += 1
        continue
      }
      n += 1
      if (age < youngDays * secondsPerDay) young += 1
      if (age > oldest) oldest = age
      estimated += isReadEstimated[post] ?? 0
    }
  if (n === 0) return { n, missing, estimated, medianDays: null, youngShare: null }
  const hours = new Int32Array(Math.floor(oldest / secondsPerHour) + 1)
  for (const { size, at, readAt } of pages)
    for (let post = 0; post < size; post += 1) {
      const age = (readAt[post] ?? 0) - (at[post] ?? 0)
      if (age < 0) continue
      const hour = Math.floor(age / secondsPerHour)
      hours[hour] = (hours[hour] ?? 0) + 1
    }
  return { n, missing, estimated, medianDays: middleOf(pages, hours, n) / secondsPerDay, youngShare: young / n }
}

/**
 * `comparable`: both grown alike. `left-younger`, `right-younger`: that side was read sooner, so its counts are too low
 * beside the other's. `unknown`: one side has no known age, or for most of its posts none or an estimated one.
 */
export type AgeVerdict = 'comparable' | 'left-younger' | 'right-younger' | 'unknown'

const isTold = ({ n, missing, estimated }: PostAges): boolean => n > 0 && n - estimated >= missing + estimated

/** Whether the posts of two sets were read at comparable ages, from what is known of each. */
export const verdictOf = (left: PostAges, right: PostAges): AgeVerdict => {
  if (!isTold(left) || !isTold(right)) return 'unknown'
  const [leftYoung, rightYoung] = [left.youngShare ?? 0, right.youngShare ?? 0]
  if (Math.abs(leftYoung - rightYoung) > mostYoungApart)
    return leftYoung > rightYoung ? 'left-younger' : 'right-younger'
  const [leftDays, rightDays] = [left.medianDays ?? 0, right.medianDays ?? 0]
  const [low, high] = [Math.min(leftDays, rightDays), Math.max(leftDays, rightDays)]
  // Beyond the first week counts hardly grow: 100 and 400 days are alike, 1 and 4 are not.
  if (low >= youngDays || high <= low * mostAgeRatio) return 'comparable'
  return leftDays < rightDays ? 'left-younger' : 'right-younger'
}

/**
 * Of the readings of one post, the one nearest to an age: what posts are compared by at equal age.
 * @param ageDays wanted age in days, and `withinDays` how far from it a reading may lie
 * @returns null when no reading lies near enough: unknown, not the nearest one; of two as near the earlier one
 */
export const readingAtAge = <R extends { readonly observedAt: number }>(
  readings: readonly R[],
  publishedAt: number,
  ageDays: number,
  withinDays: number,
): R | null => {
  let best: R | null = null
  let bestApart = withinDays
  for (const reading of readings) {
    const age = (reading.observedAt - publishedAt) / secondsPerDay
    const apart = Math.abs(age - ageDays)
    const isCloser = apart < bestApart || (best === null && apart <= withinDays)
    const isEarlier = best !== null && apart === bestApart && reading.observedAt < best.observedAt
    if (age >= 0 && (isCloser || isEarlier)) {
      best = reading
      bestApart = apart
    }
  }
  return best
}
