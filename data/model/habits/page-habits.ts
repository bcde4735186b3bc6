// What works on one page: each group of its posts against the page's own median, with an interval by drawing posts, a test
// against its other posts of the same time, and p corrected for the many groups looked at. A page that grows while it changes
// its habits would show a difference that is none of the habit: so the test compares within quarters of its posts, and both
// halves are looked at as well. Pure; nothing is rounded.

import { fewestPosts, significance } from '../certainty.ts'
import { ends, excludes } from '../comparison/ends.ts'
import type { Certainty, HabitGroup, HabitsPage } from '../contract.ts'
import {
  benjaminiHochberg,
  type Draws,
  holm,
  median,
  pairedInterval,
  resampledMedians,
  type Sample,
  sampleOf,
  vanElteren,
} from '../statistics/index.ts'
import { type Grouped, groupedBy, knownInteractions, valuesByGroup } from './grouped.ts'
import { type GroupedPosts, type HabitDimension, habitDimensions, habitKeys } from './groups.ts'
import { type GroupRatios, overPeers } from './peers.ts'

/** Fewer posts of a group tell nothing of a half of the posts. */
export const fewestInHalf = 5

/** Posts are tested against those published about when they were: in so many runs of as many posts. */
export const runsOfPosts = 4

/** A group before p is corrected over all groups of the page. */
type Uncorrected = Omit<HabitGroup, 'holm' | 'fdr' | 'certainty'>

/** What all groups of the page are laid beside. */
type Whole = { readonly known: Sample; readonly median: number | null; readonly drawn: readonly number[] }

const halvesOf = ({ placed }: Grouped, place: number): [number | null, number | null] => {
  const middle = Math.ceil(placed.length / 2)
  const ratioIn = (half: Grouped['placed']): number | null => {
    const group = half.filter(({ places }) => places.includes(place)).map(({ interactions }) => interactions)
    const all = median(sampleOf(half.map(({ interactions }) => interactions)))
    const found = median(sampleOf(group))
    return group.length < fewestInHalf || found === null || all === null || all === 0 ? null : found / all
  }
  return [ratioIn(placed.slice(0, middle)), ratioIn(placed.slice(middle))]
}

/** Two-sided; null where no run has two posts of both kinds. */
const pOf = ({ placed }: Grouped, place: number): number | null => {
  const length = Math.ceil(placed.length / runsOfPosts)
  const strata = Array.from({ length: runsOfPosts }, (_, run) => {
    const posts = placed.slice(run * length, (run + 1) * length)
    const valuesOf = (isIn: boolean) =>
      sampleOf(posts.filter(({ places }) => places.includes(place) === isIn).map(({ interactions }) => interactions))
    return { x: valuesOf(true), y: valuesOf(false) }
  })
  return vanElteren(strata)?.p ?? null
}

const reasonOf = (group: number, beside: number, typical: number | null): HabitGroup['because'] => {
  if (group < fewestPosts) return 'too-few-posts'
  if (beside < fewestPosts) return 'no-others'
  return typical === null || typical === 0 ? 'median-zero' : null
}

const groupOf = (
  grouped: Grouped,
  values: readonly number[],
  place: number,
  whole: Whole,
  peers: readonly GroupRatios[],
  draws: Draws,
): Uncorrected => {
  const { dimension, placed } = grouped
  const group = sampleOf(values)
  const found = median(group)
  const because = reasonOf(group.size, placed.length - group.size, whole.median)
  const bare = {
    key: habitKeys[dimension][place] ?? '',
    posts: group.size,
    share: placed.length === 0 ? null : group.size / placed.length,
    median: found,
    because,
    peers: overPeers(peers, dimension, place),
  }
  if (because !== null || found === null || whole.median === null)
    return { ...bare, ratio: null, interval: null, p: null, halves: [null, null] }
  const interval = pairedInterval(resampledMedians(group, draws), whole.drawn, (own, all) => own / all)
  return {
    ...bare,
    ratio: found / whole.median,
    interval: ends(interval),
    p: pOf(grouped, place),
    halves: halvesOf(grouped, place),
  }
}

/** Whether no half of the posts, or where `isStrict` each half, lies on the same side of 1 as the ratio. */
const halvesAgree = ({ ratio, halves }: Pick<HabitGroup, 'ratio' | 'halves'>, isStrict: boolean): boolean =>
  halves.every((half) => (half === null ? !isStrict : Math.sign(half - 1) === Math.sign((ratio ?? 1) - 1)))

/** The rule of the contract: how sure it is that a group gets more, or less, than the page usually does. */
export const habitCertainty = (
  group: Pick<HabitGroup, 'ratio' | 'interval' | 'halves'>,
  corrected: { readonly holm: number | null; readonly fdr: number | null },
): Certainty => {
  if (group.ratio === null) return 'too-few'
  if (!excludes(group.interval, 1) || (corrected.fdr ?? 1) > significance || !halvesAgree(group, false))
    return 'uncertain'
  return (corrected.holm ?? 1) <= significance && halvesAgree(group, true) ? 'clear' : 'likely'
}

/** Draws of the page's posts, and those of its groups after it. */
const streamOfPage = 0

export type PageHabits = Pick<HabitsPage, 'posts' | 'known' | 'median' | 'because' | 'dimensions'>

/**
 * @param peers ratios of the pages it is laid beside
 * @param draws how often posts are drawn, and from which seed; the stream is set here
 */
export const pageHabits = (
  of: GroupedPosts,
  peers: readonly GroupRatios[],
  draws: Omit<Draws, 'stream'>,
): PageHabits => {
  const known = sampleOf(knownInteractions(of))
  const whole: Whole = {
    known,
    median: median(known),
    drawn: resampledMedians(known, { ...draws, stream: streamOfPage }),
  }
  let stream = streamOfPage
  const dimensions = habitDimensions.map((dimension: HabitDimension) => {
    const grouped = groupedBy(of, dimension)
    const groups = valuesByGroup(grouped).map((values, place) => {
      stream += 1
      return groupOf(grouped, values, place, whole, peers, { ...draws, stream })
    })
    return { dimension, known: grouped.placed.length, unknown: grouped.unknown, groups }
  })
  const all = dimensions.flatMap(({ groups }) => groups)
  const ps = all.map(({ p }) => p)
  const [ofHolm, ofFdr] = [holm(ps), benjaminiHochberg(ps)]
  const corrected = new Map(all.map((group, at) => [group, { holm: ofHolm[at] ?? null, fdr: ofFdr[at] ?? null }]))
  const told = (group: Uncorrected): HabitGroup => {
    const both = corrected.get(group) ?? { holm: null, fdr: null }
    return { ...group, ...both, certainty: habitCertainty(group, both) }
  }
  return {
    posts: of.posts.size,
    known: known.size,
    median: whole.median,
    because: known.size < 2 * fewestPosts ? 'too-few-posts' : whole.median === 0 ? 'median-zero' : null,
    dimensions: dimensions.map((one) => ({ ...one, groups: one.groups.map(told) })),
  }
}
