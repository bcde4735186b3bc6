// The pages behind an overall number (a median, a ratio of medians): those of one set or of all sets of its figure, under the
// filters of the figure, each with its own value, which opens in its turn.

import type { JSX } from 'preact'
import type { ComparedMetric, CompareReply, Dataset } from '../../../data/model/contract.ts'
import { isMetricKey, shownValue } from '../../../data/model/metrics/index.ts'
import { twoSided } from '../../../data/model/two-sided.ts'
import { periodText } from '../../../data/model/words/headings.ts'
import type { Reader } from '../../../data/model/words/index.ts'
import { metricName } from '../../../data/model/words/names.ts'
import { setName } from '../../../data/model/words/naming.ts'
import { filtersSaid } from '../../../data/model/words/reserves.ts'
import { medianText, numberText } from '../../../data/model/words/values.ts'
import { ask } from '../../api.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { useNavigation, useReader } from '../../ui/screen.ts'
import { Answered } from '../answered.tsx'
import { compareQuery } from '../compare/query.ts'
import { keyOfQuery } from '../overview/query.ts'
import { useRequest } from '../request.ts'

type Props = { readonly metric: string; readonly data: Dataset }

/** Of two sets the medians are written with as many digits as figures of their ratio write. */
const medianOf = (it: ComparedMetric, place: number, reply: CompareReply, reader: Reader): string => {
  const median = it.sets[place]?.median ?? null
  if (median === null) return reader.words.shell.unknown
  const [pair] = reply.sets.length === 2 ? twoSided(reply).metrics : []
  const text = pair === undefined ? null : medianText(pair, place === 0 ? 'left' : 'right', reader)
  return text ?? numberText(it.metric, median, reader)
}

/** Places of the sets that are shown: the one of the address, else all. */
const placesIn = ({ sets }: CompareReply, key: string | null): readonly number[] => {
  const place = sets.findIndex((set) => set.key === key)
  return place < 0 ? [...sets.keys()] : [place]
}

const Behind = ({ reply, metric }: { readonly reply: CompareReply; readonly metric: string }): JSX.Element => {
  const reader = useReader()
  const { words, formats } = reader
  const { state } = useNavigation()
  const { origin } = words.provenance
  const [it] = reply.metrics
  if (it === undefined) return <p>{origin.noValue}</p>
  const names = reply.sets.map((set) => setName(reply, set, reader))
  const places = placesIn(reply, state.set)
  const points = it.points
    .filter(({ set }) => places.includes(set))
    .toSorted((a, b) => a.set - b.set || b.value - a.value)
  const unit = isMetricKey(metric) ? words.metrics[metric].unit : ''
  return (
    <>
      <p class="lead">
        {metricName(reader, metric)}, {periodText(reply, reader)}
      </p>
      <ul>
        {places.map((place) => (
          <li key={place}>
            <strong>{origin.medianOf(names[place] ?? '', medianOf(it, place, reply, reader))}</strong> {unit}
          </li>
        ))}
      </ul>
      {filtersSaid(reply, reader).map((said) => (
        <p key={said}>{said}</p>
      ))}
      <p>{origin.median(words.shell.pages(points.length, formats))}</p>
      <DataTable
        caption={origin.columns.page}
        isCaptionHidden
        columns={[
          { label: origin.columns.page, kind: 'text' },
          { label: origin.columns.camp, kind: 'text' },
          { label: origin.columns.value, kind: 'number' },
        ]}
        rows={points.map(({ page, set, value }) => [page, names[set] ?? '', shownValue(metric, value)])}
        origins={points.map(({ pageId }) => ({
          screen: 'origin',
          id: pageId,
          metric,
          set: null,
          from: reply.from,
          to: reply.to,
        }))}
      />
    </>
  )
}

export const PagesBehind = ({ metric, data }: Props): JSX.Element => {
  const { state } = useNavigation()
  const query = { ...compareQuery(state, data), metric }
  const compared = useRequest(keyOfQuery(query), (signal) => ask('compare', { query, signal }))
  return (
    <Answered request={compared} size="page">
      {(reply) => <Behind reply={reply} metric={metric} />}
    </Answered>
  )
}
