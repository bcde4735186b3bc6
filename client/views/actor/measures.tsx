// The metrics of a page: each as a sentence with the statistics folded away, and all of them in a table whose numbers open to
// where they come from.

import type { JSX } from 'preact'
import type { MetricStanding, PeerStanding, StandingPage, StandingReply } from '../../../data/model/contract.ts'
import { metricName } from '../../../data/model/words/names.ts'
import {
  amongSentences,
  peersNamed,
  shrunkSentence,
  standingSentence,
  technicalSentence,
  type Whose,
} from '../../../data/model/words/standing.ts'
import { keyOf, numberText } from '../../../data/model/words/values.ts'
import { chosenIn } from '../../charts/chart.ts'
import { behindNumber, type ViewState } from '../../location.ts'
import { DataTable, type TableCell } from '../../ui/data-table.tsx'
import { Link } from '../../ui/link.tsx'
import { useNavigation, useReader } from '../../ui/screen.ts'

type Props = { readonly page: StandingPage; readonly reply: StandingReply }

type Asked = { readonly reply: StandingReply; readonly state: ViewState }

const originOf = (metric: string, id: number, { reply, state }: Asked): Partial<ViewState> => {
  const { sets, filters } = chosenIn(reply)
  const { from, to } = reply
  return behindNumber(state, { id, metric, set: null, from, to }, sets, filters)
}

/** The pages behind a rank: those of its set, of its size alone where the rank is among these. */
const behindRank = (metric: string, { set, stratum }: PeerStanding, { reply, state }: Asked): Partial<ViewState> => {
  const { sets, filters } = chosenIn(reply)
  const { from, to } = reply
  const own = stratum === null ? sets[set] : `${sets[set]},size:${stratum}`
  const among = sets.map((key, place) => (place === set ? (own ?? key) : key))
  return behindNumber(state, { id: null, metric, set: own ?? null, from, to }, among, filters)
}

export const Sentences = ({ page, reply, whose }: Props & { readonly whose: Whose }): JSX.Element => {
  const reader = useReader()
  const { table } = reader.words.standing
  const shown = page.metrics.filter(({ peers, value }) => value !== null || peers.length > 0)
  return (
    <ul class="standings">
      {shown.map((it) => {
        const shrunk = shrunkSentence(it, page, reply, reader)
        const technical = technicalSentence(it, page, reply, reader)
        return (
          <li key={it.metric}>
            <p>
              <strong>{standingSentence(it, page, reply, reader, whose)}</strong>{' '}
              {amongSentences(it, page, reply, reader).join(' ')} {shrunk}
            </p>
            {technical !== '' && (
              <details>
                <summary aria-label={`${table.technical}, ${metricName(reader, it.metric)}`}>{table.technical}</summary>
                <p>{technical}</p>
              </details>
            )}
          </li>
        )
      })}
    </ul>
  )
}

export const Measures = ({ page, reply }: Props): JSX.Element => {
  const reader = useReader()
  const { words, formats } = reader
  const { table } = words.standing
  const { state } = useNavigation()
  const asked = { reply, state }
  const groups: readonly PeerStanding[] = page.metrics[0]?.peers ?? []
  const value = (it: MetricStanding): TableCell =>
    it.value === null ? (
      words.shell.unknown
    ) : (
      <>
        <Link to={originOf(it.metric, page.page.id, asked)}>{numberText(it.metric, it.value, reader)}</Link>{' '}
        <span class="hint">{words.metrics[keyOf(it.metric)].beside}</span>
      </>
    )
  const rank = (it: MetricStanding, peers: PeerStanding): TableCell => {
    const { rank: place, of, rankInterval } = peers
    if (place === null || of === null || rankInterval === null) return table.noRank
    const [low, high] = rankInterval.map(formats.whole)
    return (
      <Link to={behindRank(it.metric, peers, asked)}>
        {table.cell({ rank: formats.whole(place), of: formats.whole(of), low: low ?? '', high: high ?? '' })}
      </Link>
    )
  }
  return (
    <section>
      <h3>{table.heading}</h3>
      <DataTable
        caption={`${table.caption}, ${page.page.name}`}
        isCaptionHidden
        columns={[
          { label: table.metric, kind: 'text' },
          { label: table.value, kind: 'number' },
          { label: table.shrunk, kind: 'number' },
          ...groups.map((peers) => ({
            label: table.rank(peersNamed(peers, reply, reader).all),
            kind: 'number' as const,
          })),
        ]}
        rows={page.metrics.map((it) => [
          metricName(reader, it.metric),
          value(it),
          it.shrunk === null ? '' : numberText(it.metric, it.shrunk.value, reader),
          ...it.peers.map((peers) => rank(it, peers)),
        ])}
      />
      <p class="hint">{table.note}</p>
    </section>
  )
}
