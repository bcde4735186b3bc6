// Which pages a page is laid beside, and what a group of posts gets on each of them: the ratio of its median to that of all
// posts of the same page, so that large pages and small ones count alike. Pure.

import { enoughPages, fewestPages, fewestPosts } from '../certainty.ts'
import type { HabitGroup } from '../contract.ts'
import { median, medianInterval, type SizeStratum, sampleOf, signTest } from '../statistics/index.ts'
import { groupedBy, knownInteractions, valuesByGroup } from './grouped.ts'
import { type GroupedPosts, type HabitDimension, habitDimensions } from './groups.ts'

/** What decides whose peer a page is. */
export type Comparable = {
  readonly pageId: number
  /** Place of its set; null: in none. */
  readonly set: number | null
  /** Null where its followers are not known. */
  readonly stratum: SizeStratum | null
}
export type Peers<P> = { readonly among: 'size' | 'set'; readonly pages: readonly P[] }

/** Pages of its set and size; of its whole set where fewer than `enoughPages` are of its size. Null for a page in no set. */
export const peersOf = <P extends Comparable>(own: Comparable, all: readonly P[]): Peers<P> | null => {
  if (own.set === null) return null
  const ofSet = all.filter(({ pageId, set }) => set === own.set && pageId !== own.pageId)
  const ofSize = own.stratum === null ? [] : ofSet.filter(({ stratum }) => stratum === own.stratum)
  return ofSize.length >= enoughPages ? { among: 'size', pages: ofSize } : { among: 'set', pages: ofSet }
}

/** By dimension, in the order of its keys: median of the group / median of the page; null where either is too thin. */
export type GroupRatios = Readonly<Record<HabitDimension, readonly (number | null)[]>>

const medianOf = (values: readonly number[]): number => median(sampleOf(values)) ?? 0

const ratiosIn = (of: GroupedPosts, dimension: HabitDimension, typical: number): readonly (number | null)[] => {
  const grouped = groupedBy(of, dimension)
  return valuesByGroup(grouped).map((values) =>
    typical === 0 || values.length < fewestPosts || grouped.placed.length - values.length < fewestPosts
      ? null
      : medianOf(values) / typical,
  )
}

export const groupRatios = (of: GroupedPosts): GroupRatios => {
  const typical = medianOf(knownInteractions(of))
  const [format, weekday, hours, length, topic, call] = habitDimensions.map((dimension) =>
    ratiosIn(of, dimension, typical),
  )
  return {
    format: format ?? [],
    weekday: weekday ?? [],
    hours: hours ?? [],
    length: length ?? [],
    topic: topic ?? [],
    call: call ?? [],
  }
}

/** The median over peers of the ratio of one group. Lengths of texts are not read for peers. */
export const overPeers = (
  peers: readonly GroupRatios[],
  dimension: HabitDimension,
  place: number,
): HabitGroup['peers'] => {
  const ratios = sampleOf(
    peers.flatMap((ratiosOf) => {
      const ratio = ratiosOf[dimension][place] ?? null
      return ratio === null ? [] : [ratio]
    }),
  )
  if (ratios.size < fewestPages) {
    const because = dimension === 'length' ? 'not-read' : 'too-few-pages'
    return { n: ratios.size, ratio: null, interval: null, p: null, because }
  }
  const found = medianInterval(ratios)
  return {
    n: ratios.size,
    ratio: median(ratios),
    interval: found?.isReached === true ? [...found.interval] : null,
    p: signTest(ratios, 1)?.p ?? null,
    because: null,
  }
}
