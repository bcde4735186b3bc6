// The position figure's meaning: one row a metric with the page's value, and under it one lane a group of peers: rank and
// percentile with their interval, the next mark above the page, or the reason why there is no rank. All in words.

import { placeCertaintyOf } from '../../../data/model/certainty.ts'
import type { MetricStanding, PeerStanding, StandingPage, StandingReply } from '../../../data/model/contract.ts'
import { looksAtState, shownValue } from '../../../data/model/metrics/index.ts'
import { sourceLine } from '../../../data/model/words/headings.ts'
import type { Reader } from '../../../data/model/words/index.ts'
import { raised, setName } from '../../../data/model/words/naming.ts'
import { groupsShown, mainGroup, nextMark, positionSentence } from '../../../data/model/words/position.ts'
import { positionSubtitle } from '../../../data/model/words/position-subtitle.ts'
import { ordinal, peerSet, peersNamed, reasonText } from '../../../data/model/words/standing.ts'
import { keyOf, plainValueText } from '../../../data/model/words/values.ts'
import { chosenIn, type Headings, type Options, type Origin, type Origins, type Table } from '../chart.ts'
import { countCells, countColumns, metricCells, metricKeyColumn, number, text } from '../parts/columns.ts'
import { looksOf } from '../parts/looks.ts'
import { metricName, noticeOf } from '../parts/naming.ts'
import type { Look } from '../parts/theme.ts'

export type PositionLane = {
  /** The group, as a label. */
  readonly name: string
  readonly look: Look
  /** Share of the group below the page, 0-1; null without a rank. */
  readonly share: number | null
  readonly interval: readonly [number, number] | null
  readonly isUncertain: boolean
  /** Rank in words, or why there is none. */
  readonly says: string
  /** Share of the group below the next mark, 0-1; null where none is left, or there is no better or worse. */
  readonly nextShare: number | null
  /** Empty where there is none. */
  readonly next: string
  /** The same in short, under a heading that says what it is. */
  readonly nextFrom: string
  /** The lane in one sentence. */
  readonly label: string
}
export type PositionRow = {
  readonly name: string
  /** Of the page, with its unit; why there is none where there is none. */
  readonly value: string
  readonly lanes: readonly PositionLane[]
}
export type PositionSeries = Headings & {
  readonly origins: Origins
  readonly rows: readonly PositionRow[]
  readonly heads: Reader['words']['position']['heads']
  readonly ticks: Reader['words']['position']['ticks']
  readonly note: string
  readonly numbers: Table
}

const rankText = ({ rank, of, ties, rankInterval }: PeerStanding, reader: Reader): string | null => {
  if (rank === null || of === null) return null
  const { position } = reader.words
  const place = ordinal(rank, reader)
  const said = { rank: (ties ?? 0) > 0 ? position.tied(place) : place, of: reader.formats.whole(of) }
  if (rankInterval === null || rankInterval[0] === rankInterval[1]) return position.rankSame(said)
  const [low, high] = rankInterval
  return position.rank({ ...said, low: ordinal(low, reader), high: ordinal(high, reader) })
}

const laneOf = (
  it: MetricStanding,
  peers: PeerStanding,
  reply: StandingReply,
  looks: readonly Look[],
  reader: Reader,
): PositionLane => {
  const { position } = reader.words
  const name = setName(reply, peerSet(peers, reply), reader)
  const shared = { name, look: looks[peers.set] ?? 'association' }
  const metric = metricName(reader, it.metric)
  const rank = rankText(peers, reader)
  const { percentile, percentileInterval, rankInterval, of } = peers
  if (rank === null || percentile === null) {
    const says = reasonText(it, peers, reply, reader) ?? ''
    const without = { share: null, interval: null, isUncertain: false, nextShare: null, next: '', nextFrom: '' }
    return { ...shared, ...without, says, label: position.without({ metric, why: says }) }
  }
  const mark = nextMark(it, peers, reader)
  const next = mark === null ? '' : mark === 'top' ? position.next.top : mark.text
  return {
    ...shared,
    share: percentile,
    interval: percentileInterval,
    isUncertain: placeCertaintyOf(rankInterval, of ?? 1) === 'uncertain',
    says: rank,
    nextShare: mark === null || mark === 'top' ? null : mark.share,
    next,
    nextFrom: mark === null || mark === 'top' ? next : mark.from,
    label: position.point({
      metric,
      group: peersNamed(peers, reply, reader).all,
      rank,
      share: reader.formats.percent(percentile),
      next,
    }),
  }
}

const rowOf = (it: MetricStanding, reply: StandingReply, looks: readonly Look[], reader: Reader): PositionRow => {
  const name = metricName(reader, it.metric)
  // One reason for all groups is said once, beside the metric.
  const why = it.because === null ? null : reasonText(it, undefined, reply, reader)
  const known = it.value === null ? null : plainValueText(keyOf(it.metric), it.value, reader)
  const value = known === null ? (why ?? '') : raised(reader.words.position.value({ value: known }), reader)
  if (why !== null) return { name, value: known === null ? why : `${value}. ${why}`, lanes: [] }
  return { name, value, lanes: groupsShown(it).map((peers) => laneOf(it, peers, reply, looks, reader)) }
}

const tableOf = (page: StandingPage, reply: StandingReply, reader: Reader): Table => {
  const { charts, position } = reader.words
  const { columns } = position
  return {
    caption: position.caption(page.page.name),
    columns: [
      metricKeyColumn(reader),
      text('metric_name', charts.columns.metric),
      text('unit', charts.columns.unit),
      number('value', charts.columns.value),
      text('among', columns.among),
      number('rank', columns.rank),
      number('ranked', columns.of),
      number('rank_low_95', columns.rankLow),
      number('rank_high_95', columns.rankHigh),
      number('percentile', columns.percentile),
      number('q1', charts.columns.lower),
      number('median', charts.columns.median),
      number('q3', charts.columns.upper),
      ...countColumns(reader),
    ],
    rows: page.metrics.flatMap((it) => {
      const shown = (value: number | null): number | null => (value === null ? null : shownValue(it.metric, value))
      const shared = [...metricCells(reader, it.metric), shown(it.value)] as const
      return groupsShown(it).map((peers) => [
        ...shared,
        setName(reply, peerSet(peers, reply), reader),
        peers.rank,
        peers.of,
        peers.rankInterval?.[0] ?? null,
        peers.rankInterval?.[1] ?? null,
        peers.percentile,
        ...[peers.q1, peers.median, peers.q3].map(shown),
        ...countCells(peers),
      ])
    }),
  }
}

/** The page that stands out, else the first one; a reply without pages draws nothing but its headings. */
const pageOf = ({ pages }: StandingReply, { marked }: Options): StandingPage | null =>
  pages.find(({ page }) => marked?.pages.includes(page.id) === true) ?? pages[0] ?? null

export const positionSeries = (reply: StandingReply, reader: Reader, options: Options): PositionSeries => {
  const { position } = reader.words
  const page = pageOf(reply, options)
  const looks = looksOf(reply.sets)
  const rows = page === null ? [] : page.metrics.map((it) => rowOf(it, reply, looks, reader))
  const originOf = ({ metric }: MetricStanding): Origin => ({
    page: page?.page.id ?? null,
    set: null,
    metric,
    from: reply.from,
    to: reply.to,
    chosen: chosenIn(reply),
  })
  const name = page?.page.name ?? reply.actor.name
  const title =
    page === null
      ? position.title.unknown({ page: name })
      : positionSentence(page, mainGroup(page), name, reply, reader)
  const subtitle = positionSubtitle(page, reply, reader)
  return {
    title,
    subtitle,
    source: sourceLine(reply, reader, {
      states: page?.metrics.some(({ metric }) => looksAtState(metric)) ?? false,
      intervals: 'resamples',
    }),
    description: [subtitle, ...rows.flatMap((row) => said(row, reader))].join('. '),
    notice: noticeOf(reader, reply),
    origins: {
      marks: (page?.metrics ?? []).flatMap((it, at) =>
        (rows[at]?.lanes ?? []).filter(({ share }) => share !== null).map(() => originOf(it)),
      ),
      rows: (page?.metrics ?? []).flatMap((it) => groupsShown(it).map(() => originOf(it))),
    },
    rows,
    heads: position.heads,
    ticks: position.ticks,
    note: position.note,
    numbers: page === null ? { caption: position.caption(name), columns: [], rows: [] } : tableOf(page, reply, reader),
  }
}

const said = ({ name, value, lanes }: PositionRow, { words }: Reader): readonly string[] =>
  lanes.length === 0 ? [words.position.without({ metric: name, why: value })] : lanes.map(({ label }) => label)
