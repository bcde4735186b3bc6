// The pages behind an overall number (a median, a ratio of medians): each with its own value, which opens in its turn.

import type { JSX } from 'preact'
import type { CompareReply, Dataset } from '../../../data/model/contract.ts'
import { isMetricKey, shownValue } from '../../../data/model/metrics/index.ts'
import { type Side, twoSided } from '../../../data/model/two-sided.ts'
import { metricName } from '../../../data/model/words/names.ts'
import { setName } from '../../../data/model/words/naming.ts'
import { medianText } from '../../../data/model/words/values.ts'
import { ask } from '../../api.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { useNavigation, useReader } from '../../ui/screen.ts'
import { Answered } from '../answered.tsx'
import { figureQuery, keyOfQuery } from '../overview/query.ts'
import { useRequest } from '../request.ts'

type Props = { readonly metric: string; readonly data: Dataset }

const Behind = ({ reply, metric }: { readonly reply: CompareReply; readonly metric: string }): JSX.Element => {
  const reader = useReader()
  const { words, formats } = reader
  const { state } = useNavigation()
  const { origin } = words.provenance
  const compared = twoSided(reply)
  const [it] = compared.metrics
  const nameOf = (side: Side): string => setName(reply, compared[side], reader)
  const period = origin.period(formats.bucket(reply.from), formats.bucket(reply.to))
  if (it === undefined) return <p>{origin.noValue}</p>
  const sides = (['left', 'right'] as const).filter((side) => state.camp === null || compared[side].camp === state.camp)
  const points = it.points
    .filter(({ side }) => sides.includes(side))
    .toSorted((a, b) => (a.side === b.side ? b.value - a.value : a.side === 'left' ? -1 : 1))
  const unit = isMetricKey(metric) ? words.metrics[metric].unit : ''
  return (
    <>
      <p class="lead">
        {metricName(reader, metric)}, {period}
      </p>
      <ul>
        {sides.map((side) => (
          <li key={side}>
            <strong>{origin.medianOf(nameOf(side), medianText(it, side, reader) ?? words.shell.unknown)}</strong> {unit}
          </li>
        ))}
      </ul>
      <p>{origin.median(words.shell.pages(points.length, formats))}</p>
      <DataTable
        caption={origin.columns.page}
        isCaptionHidden
        columns={[
          { label: origin.columns.page, kind: 'text' },
          { label: origin.columns.camp, kind: 'text' },
          { label: origin.columns.value, kind: 'number' },
        ]}
        rows={points.map(({ page, side, value }) => [page, nameOf(side), shownValue(metric, value)])}
        origins={points.map(({ pageId }) => ({
          screen: 'origin',
          id: pageId,
          metric,
          camp: null,
          from: reply.from,
          to: reply.to,
        }))}
      />
    </>
  )
}

export const PagesBehind = ({ metric, data }: Props): JSX.Element => {
  const { state } = useNavigation()
  const query = { ...figureQuery(state, data, null), metric }
  const compared = useRequest(keyOfQuery(query), (signal) => ask('compare', { query, signal }))
  return (
    <Answered request={compared} size="page">
      {(reply) => <Behind reply={reply} metric={metric} />}
    </Answered>
  )
}
