// The same pages in the period and in another one laid beside it, like for like, with what still differs between the two.

import type { JSX } from 'preact'
import type { Dataset, Reply } from '../../../data/model/contract.ts'
import type { Period } from '../../../data/model/periods.ts'
import { periodText } from '../../../data/model/words/headings.ts'
import { raised, setName } from '../../../data/model/words/naming.ts'
import { changeSaid, periodsSaid } from '../../../data/model/words/times.ts'
import { ask } from '../../api.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { useNavigation, useReader } from '../../ui/screen.ts'
import { Answered } from '../answered.tsx'
import { keyOfQuery } from '../overview/query.ts'
import { useRequest } from '../request.ts'
import { Against, againstQuery, canBeLaidBeside } from './against.tsx'
import { asRatio, asValue, withInterval } from './numbers.ts'
import { compareQuery } from './query.ts'
import { plainly, Told } from './told.tsx'

type Change = Reply<'change'>

const Rows = ({ reply }: { readonly reply: Change }): JSX.Element => {
  const reader = useReader()
  const { compare, charts } = reader.words
  const { columns } = compare
  const [metric] = reply.metrics
  const value = asValue(reader, metric?.metric ?? '')
  return (
    <>
      <p>{raised(compare.periods(periodText(reply, reader), periodText(reply.before, reader)), reader)}</p>
      {metric !== undefined && (
        <Told
          said={[
            ...reply.sets.map((_, set) => changeSaid(metric.metric, set, reply, reader)),
            ...periodsSaid(reply.differs, reader).map(plainly),
          ]}
        />
      )}
      <DataTable
        caption={compare.change}
        isCaptionHidden
        columns={[
          { label: columns.set, kind: 'text' },
          { label: columns.both, kind: 'number' },
          { label: columns.before, kind: 'number' },
          { label: columns.now, kind: 'number' },
          { label: columns.change, kind: 'number' },
          { label: columns.says, kind: 'text' },
        ]}
        rows={(metric?.sets ?? []).map((it, place) => {
          const set = reply.sets[place]
          return [
            set === undefined ? '' : setName(reply, set, reader),
            it.both,
            it.before === null ? reader.words.compare.none : value(it.before),
            it.now === null ? reader.words.compare.none : value(it.now),
            withInterval(reader, it.ratio, it.ratioInterval, asRatio(reader)),
            charts.certainties[it.certainty],
          ]
        })}
      />
    </>
  )
}

const Answer = ({ data }: { readonly data: Dataset }): JSX.Element => {
  const { state } = useNavigation()
  const { metric } = state.question
  const query = { ...compareQuery(state, data), metric, ...againstQuery(state.question) }
  const reply = useRequest(keyOfQuery(query), (signal) => ask('change', { query, signal }))
  return (
    <Answered request={reply} size="trend">
      {(answered) => <Rows reply={answered} />}
    </Answered>
  )
}

type Props = { readonly data: Dataset; readonly period: Period }

export const BesidePeriod = ({ data, period }: Props): JSX.Element => {
  const { compare } = useReader().words
  const { question } = useNavigation().state
  return (
    <section aria-labelledby="change">
      <h2 id="change">{compare.change}</h2>
      <Against period={period} />
      {canBeLaidBeside(question, period) && <Answer data={data} />}
    </section>
  )
}
