// The position of a page in words: in which half of a group it is for which measures, weaker where that is less certain, and
// the next mark above it. Pure; wording in <tag>/position.ts.

import { enoughPages } from '../certainty.ts'
import type { Certainty, MetricStanding, PeerStanding, StandingPage } from '../contract.ts'
import { metrics } from '../metrics/index.ts'
import type { Reader } from './index.ts'
import { peersNamed, type StandingBasis } from './standing.ts'
import { keyOf, plainValueText } from './values.ts'

/** A group that a page is placed among. */
export type Group = Pick<PeerStanding, 'set' | 'stratum'>

const isGroup =
  ({ set, stratum }: Group) =>
  (peers: PeerStanding): boolean =>
    peers.set === set && peers.stratum === stratum

/** Pages of its size are chosen by followers: among them, followers say nothing. */
export const isTelling = ({ metric }: Pick<MetricStanding, 'metric'>, { stratum }: Group): boolean =>
  stratum === null || metric !== 'followers'

/** Those a page is drawn among: of its size first, where that says something, then its set, then the others. */
export const groupsShown = (it: MetricStanding): readonly PeerStanding[] => [
  ...it.peers.filter((peers) => peers.stratum !== null && isTelling(it, peers)),
  ...it.peers.filter(({ stratum }) => stratum === null),
]

const ranked = ({ metrics: all }: Pick<StandingPage, 'metrics'>, group: Group): readonly MetricStanding[] =>
  all.filter((it) => isTelling(it, group) && it.peers.some((peers) => isGroup(group)(peers) && peers.rank !== null))

/** Among whom its place says most: pages of its set and size, else its set, else the first set with a rank; null without any rank. */
export const mainGroup = (page: StandingPage): Group | null => {
  const groups = (page.metrics[0]?.peers ?? []).map(({ set, stratum }) => ({ set, stratum }))
  const ofSize = groups.filter(({ stratum }) => stratum !== null)
  const inOrder = [...ofSize, ...groups.filter(({ stratum }) => stratum === null)]
  return inOrder.find((group) => ranked(page, group).length > 0) ?? null
}

/** The first set that is not its own and in which it has a rank: where it is placed in thought; null without any. */
export const groupBeside = (page: StandingPage, { sets }: Pick<StandingBasis, 'sets'>): Group | null => {
  const other = sets.findIndex((_, set) => set !== page.set)
  const group = { set: other, stratum: null }
  return other < 0 || ranked(page, group).length === 0 ? null : group
}

type Half = 'upper' | 'lower' | null
/** Null: the middle lies in the interval, or there is none, or the measure has no better or worse. */
const halfOf = (metric: string, { percentileInterval }: PeerStanding): Half => {
  if (percentileInterval === null || metrics.get(keyOf(metric))?.direction !== 'more-is-more-visible') return null
  const [low, high] = percentileInterval
  return low > 0.5 ? 'upper' : high < 0.5 ? 'lower' : null
}

type Placed = { readonly metric: string; readonly half: Half; readonly n: number }
/** The measures with a rank in the group, and in which half of it. */
const placedIn = (page: StandingPage, group: Group): readonly Placed[] =>
  ranked(page, group).flatMap((it) => {
    const peers = it.peers.find(isGroup(group))
    return peers === undefined ? [] : [{ metric: it.metric, half: halfOf(it.metric, peers), n: peers.n }]
  })

const certaintyOf = (placed: readonly Placed[]): Certainty => {
  const sure = placed.filter(({ half }) => half !== null)
  if (placed.length === 0) return 'too-few'
  if (sure.length === 0) return 'uncertain'
  return sure.some(({ n }) => n < enoughPages) ? 'likely' : 'clear'
}

/** How sure the position sentence is, and the number of pages beside each measure that it names; of all, where it names none. */
export const positionCertainty = (
  page: StandingPage,
  group: Group | null,
): { readonly certainty: Certainty; readonly pages: readonly number[] } => {
  const placed = group === null ? [] : placedIn(page, group)
  const named = placed.filter(({ half }) => half !== null)
  return { certainty: certaintyOf(placed), pages: (named.length > 0 ? named : placed).map(({ n }) => n) }
}

/** In which half of the group it is, and for what: the finding of the position figure. Without a full stop. */
export const positionSentence = (
  page: StandingPage,
  group: Group | null,
  name: string,
  basis: StandingBasis,
  reader: Reader,
): string => {
  const { title } = reader.words.position
  if (group === null) return title.unknown({ page: name })
  const placed = placedIn(page, group)
  if (placed.length === 0) return title.unknown({ page: name })
  const listed = (half: Half): string =>
    reader.formats.list(
      placed.filter((it) => it.half === half).map(({ metric }) => reader.words.findings.metrics[keyOf(metric)].what),
    )
  const is = reader.words.position.is[group.set === page.set ? 'own' : 'other']
  const [upper, lower] = [listed('upper'), listed('lower')]
  const halves = { pages: peersNamed(group, basis, reader).all, page: name, is, upper, lower }
  if (upper === '' && lower === '') return title.neither(halves)
  const which = upper !== '' && lower !== '' ? 'both' : upper !== '' ? 'upper' : 'lower'
  return certaintyOf(placed) === 'likely' ? title[`${which}Likely`](halves) : title[which](halves)
}

/** The next mark above a value among its peers: where it lies on the way from the lowest to the highest page, its value, and all in words. */
export type NextMark = { readonly share: number; readonly from: string; readonly text: string }

/** `top`: no mark is left above it. Null for a measure without better or worse, or without a value on either side. */
export const nextMark = (
  { metric, value }: Pick<MetricStanding, 'metric' | 'value'>,
  peers: PeerStanding,
  reader: Reader,
): NextMark | 'top' | null => {
  if (value === null || metrics.get(keyOf(metric))?.direction !== 'more-is-more-visible') return null
  const { next } = reader.words.position
  const marks = [
    { share: 0.25, value: peers.q1, say: next.q1 },
    { share: 0.5, value: peers.median, say: next.median },
    { share: 0.75, value: peers.q3, say: next.q3 },
  ]
  if (marks.some((mark) => mark.value === null)) return null
  const first = marks.find((mark) => mark.value !== null && mark.value > value)
  if (first === undefined || first.value === null) return 'top'
  const from = plainValueText(keyOf(metric), first.value, reader)
  return { share: first.share, from, text: first.say(from) }
}
