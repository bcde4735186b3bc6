// What an organisation may tell its board that it is good at: measures in which its page is surely above the middle of its
// peers, and kinds of its own posts that surely get more than its habit. None is a good answer. Pure.

import { enoughPages } from '../certainty.ts'
import type {
  Advice,
  HabitGroup,
  HabitsPage,
  Interval,
  MetricStanding,
  PeerStanding,
  StandingPage,
} from '../contract.ts'
import type { HabitDimension } from '../habits/groups.ts'
import { isMetricKey, metrics } from '../metrics/index.ts'
import { isTelling } from '../words/position.ts'

/** None to so many are told. */
export const mostStrengths = 3

type Certain = { readonly certainty: 'clear' | 'likely' }

/** A measure in which the page is above the middle of its peers. */
export type PeerStrength = Certain & {
  readonly from: 'peers'
  readonly standing: MetricStanding
  /** The pages it stands among: of its set and size, else of its set. */
  readonly peers: PeerStanding
  /** Share of them below it, 0-1, 95 %: its lower end is above one half. */
  readonly interval: Interval
}

/** A kind of its posts that gets more than its posts usually do. */
export type HabitStrength = Certain & {
  readonly from: 'own-posts'
  readonly dimension: HabitDimension
  readonly group: HabitGroup
  /** Of the ratio to its habit, 95 %: its lower end is above 1. */
  readonly interval: Interval
}
export type Strength = PeerStrength | HabitStrength

export type Strengths = {
  /** Above peers first, the farthest above its middle first; then above its own habit, the largest ratio that is sure first. */
  readonly strengths: readonly Strength[]
  /** Measures with a rank among peers, and kinds of posts compared with the habit: how many could have been one. */
  readonly looked: { readonly measures: number; readonly kinds: number }
}

const middle = 0.5

/** Where it stands among its peers: of its size where that says something and there are enough, else of its set; null without a rank. */
export const peersOf = (it: MetricStanding, own: number | null): PeerStanding | null => {
  const ranked = it.peers.filter((peers) => own !== null && peers.set === own && peers.rank !== null)
  return (
    ranked.find((peers) => peers.stratum !== null && isTelling(it, peers)) ??
    ranked.find(({ stratum }) => stratum === null) ??
    null
  )
}

const moreIsBetter = (metric: string): boolean =>
  isMetricKey(metric) && metrics.get(metric)?.direction === 'more-is-more-visible'

/** The fewer followers, the higher the rate: among pages of all sizes, a small page is above the middle for being small. */
const isFair = (metric: string, { stratum }: PeerStanding): boolean => metric !== 'interaction-rate' || stratum !== null

const ofPeers = (page: StandingPage): readonly (PeerStrength | null)[] =>
  page.metrics
    .filter(({ metric }) => moreIsBetter(metric))
    .flatMap((standing) => {
      const peers = peersOf(standing, page.set)
      if (peers === null || !isFair(standing.metric, peers)) return []
      const { percentile, percentileInterval: interval } = peers
      if (percentile === null || percentile <= middle || interval === null || interval[0] <= middle) return [null]
      const certainty = peers.n < enoughPages ? 'likely' : 'clear'
      return [{ from: 'peers', certainty, standing, peers, interval }]
    })

const ofHabits = (page: HabitsPage | null): readonly (HabitStrength | null)[] =>
  (page?.dimensions ?? []).flatMap(({ dimension, groups }) =>
    groups.flatMap((group): readonly (HabitStrength | null)[] => {
      const { ratio, interval, certainty } = group
      if (ratio === null) return []
      const isSure = certainty === 'clear' || certainty === 'likely'
      if (!isSure || ratio <= 1 || interval === null || interval[0] <= 1) return [null]
      return [{ from: 'own-posts', certainty, dimension, group, interval }]
    }),
  )

const isThere = <T>(one: T | null): one is T => one !== null
const byLowEnd = (a: Strength, b: Strength): number => b.interval[0] - a.interval[0] || b.interval[1] - a.interval[1]

/** Of each way to group posts the first one: its days are told once, by the best of them. */
const oneOfEach = (sorted: readonly HabitStrength[]): readonly HabitStrength[] =>
  sorted.filter(({ dimension }, at) => sorted.findIndex((other) => other.dimension === dimension) === at)

/** @param advised what is advised beside them: a kind of posts to make more of is a lead, not told twice */
export const strengthsOf = (
  page: StandingPage,
  habits: HabitsPage | null,
  advised: readonly Pick<Advice, 'rule' | 'key'>[],
): Strengths => {
  const [measures, kinds] = [ofPeers(page), ofHabits(habits)]
  const isAdvised = ({ dimension, group }: HabitStrength): boolean =>
    advised.some(({ rule, key }) => rule === dimension && key === group.key)
  const beyondHabit = kinds.filter(isThere).filter((one) => !isAdvised(one))
  return {
    strengths: [...measures.filter(isThere).toSorted(byLowEnd), ...oneOfEach(beyondHabit.toSorted(byLowEnd))].slice(
      0,
      mostStrengths,
    ),
    looked: { measures: measures.length, kinds: kinds.length },
  }
}
