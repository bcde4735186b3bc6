// The same pages in the period and in another one laid beside it, like for like, with what still differs between the two.

import type { JSX } from 'preact'
import type { Dataset, Reply } from '../../../data/model/contract.ts'
import type { Reader } from '../../../data/model/words/index.ts'
import { setName } from '../../../data/model/words/naming.ts'
import { ask } from '../../api.ts'
import { againsts } from '../../question.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Choice, Tick } from '../../ui/fields.tsx'
import { useNavigation, useReader } from '../../ui/screen.ts'
import { Answered } from '../answered.tsx'
import { keyOfQuery } from '../overview/query.ts'
import { useRequest } from '../request.ts'
import { asRatio, asValue, withInterval } from './numbers.ts'
import { compareQuery } from './query.ts'

type Change = Reply<'change'>

const periodOf = ({ formats, words }: Reader, { from, to }: { readonly from: string; readonly to: string }): string =>
  from === to ? formats.bucket(from) : words.findings.period({ from: formats.bucket(from), to: formats.bucket(to) })

const Rows = ({ reply }: { readonly reply: Change }): JSX.Element => {
  const reader = useReader()
  const { compare, charts } = reader.words
  const { columns } = compare
  const [metric] = reply.metrics
  const value = asValue(reader, metric?.metric ?? '')
  return (
    <>
      <p>{compare.periods(periodOf(reader, reply), periodOf(reader, reply.before))}</p>
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
            it.before === null ? reader.words.shell.unknown : value(it.before),
            it.now === null ? reader.words.shell.unknown : value(it.now),
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
  const { against, keep, metric } = state.question
  const query = {
    ...compareQuery(state, data),
    metric,
    ...(against !== null && { against }),
    ...(keep === 'weekdays' && { keep }),
    ...(against === 'part-of-previous' && { of: 'year' as const }),
  }
  const reply = useRequest(keyOfQuery(query), (signal) => ask('change', { query, signal }))
  return (
    <Answered request={reply} size="trend">
      {(answered) => <Rows reply={answered} />}
    </Answered>
  )
}

export const BesidePeriod = ({ data }: { readonly data: Dataset }): JSX.Element => {
  const { state, go } = useNavigation()
  const { compare } = useReader().words
  const { question } = state
  return (
    <section aria-labelledby="change">
      <h2 id="change">{compare.change}</h2>
      <div class="fields">
        <Choice
          label={compare.against}
          value={question.against ?? 'none'}
          options={(['none', ...againsts] as const).map((key) => ({ value: key, label: compare.againsts[key] }))}
          onChoose={(key) =>
            go({ question: { ...question, against: againsts.find((known) => known === key) ?? null } })
          }
        />
        {question.against !== null && (
          <Tick
            label={compare.keep}
            isOn={question.keep === 'weekdays'}
            onChange={(isOn) => go({ question: { ...question, keep: isOn ? 'weekdays' : 'calendar' } })}
          />
        )}
      </div>
      {question.against !== null && <Answer data={data} />}
    </section>
  )
}
