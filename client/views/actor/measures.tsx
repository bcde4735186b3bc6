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
} from '../../../data/model/words/standing.ts'
import { keyOf, numberText } from '../../../data/model/words/values.ts'
import type { ViewState } from '../../location.ts'
import { DataTable, type TableCell } from '../../ui/data-table.tsx'
import { Link } from '../../ui/link.tsx'
import { useReader } from '../../ui/screen.ts'

type Props = { readonly page: StandingPage; readonly reply: StandingReply }

const originOf = (metric: string, id: number, { from, to }: StandingReply): Partial<ViewState> => ({
  screen: 'origin',
  id,
  metric,
  camp: null,
  from,
  to,
})

/** The pages behind a rank: those of its set, where that is a camp. */
const behindRank = (metric: string, set: number, { from, to, sets }: StandingReply): Partial<ViewState> => ({
  screen: 'origin',
  id: null,
  metric,
  camp: sets[set]?.camp ?? null,
  from,
  to,
})

export const Sentences = ({ page, reply }: Props): JSX.Element => {
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
              <strong>{standingSentence(it, page, reply, reader)}</strong>{' '}
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
  const groups: readonly PeerStanding[] = page.metrics[0]?.peers ?? []
  const value = (it: MetricStanding): TableCell =>
    it.value === null ? (
      words.shell.unknown
    ) : (
      <>
        <Link to={originOf(it.metric, page.page.id, reply)}>{numberText(it.metric, it.value, reader)}</Link>{' '}
        <span class="hint">{words.metrics[keyOf(it.metric)].beside}</span>
      </>
    )
  const rank = (it: MetricStanding, { set, rank: place, of, rankInterval }: PeerStanding): TableCell => {
    if (place === null || of === null || rankInterval === null) return table.noRank
    const [low, high] = rankInterval.map(formats.whole)
    return (
      <Link to={behindRank(it.metric, set, reply)}>
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
