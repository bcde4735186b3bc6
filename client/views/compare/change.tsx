// The same pages in the period and in another one laid beside it, like for like, with what still differs between the two.

import type { JSX } from 'preact'
import { comparedPeriods } from '../../../data/model/compared-periods.ts'
import type { Dataset, Reply } from '../../../data/model/contract.ts'
import { isDay, type Period } from '../../../data/model/periods.ts'
import { periodText } from '../../../data/model/words/headings.ts'
import { raised, setName } from '../../../data/model/words/naming.ts'
import { changeSaid, periodsSaid } from '../../../data/model/words/times.ts'
import { ask } from '../../api.ts'
import { daysAround } from '../../period-choices.ts'
import { againsts } from '../../question.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Choice, Entry, Tick } from '../../ui/fields.tsx'
import { useNavigation, useReader } from '../../ui/screen.ts'
import { Answered } from '../answered.tsx'
import { keyOfQuery } from '../overview/query.ts'
import { useRequest } from '../request.ts'
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
  const { against, againstFrom, againstTo, keep, metric } = state.question
  const query = {
    ...compareQuery(state, data),
    metric,
    ...(against !== null && { against }),
    ...(against === 'other' && { againstFrom: againstFrom ?? '', againstTo: againstTo ?? '' }),
    ...(against !== 'other' && keep === 'weekdays' && { keep }),
    ...(against === 'part-of-previous' && { of: 'year' as const }),
  }
  const reply = useRequest(keyOfQuery(query), (signal) => ask('change', { query, signal }))
  return (
    <Answered request={reply} size="trend">
      {(answered) => <Rows reply={answered} />}
    </Answered>
  )
}

/** Both ends of any other period, as days. */
const OtherPeriod = (): JSX.Element | null => {
  const { state, go } = useNavigation()
  const { compare } = useReader().words
  const { question } = state
  if (question.againstFrom === null || question.againstTo === null) return null
  const { from, to } = daysAround({ from: question.againstFrom, to: question.againstTo })
  const change = (againstFrom: string, againstTo: string): void => {
    // A day half typed is none yet.
    if (isDay(againstFrom) && isDay(againstTo)) go({ question: { ...question, againstFrom, againstTo } }, 'replace')
  }
  return (
    <>
      <Entry label={compare.otherFrom} type="date" value={from} onEnter={(day) => change(day, day > to ? day : to)} />
      <Entry label={compare.otherTo} type="date" value={to} onEnter={(day) => change(day < from ? day : from, day)} />
    </>
  )
}

type Props = { readonly data: Dataset; readonly period: Period }

export const BesidePeriod = ({ data, period }: Props): JSX.Element => {
  const { state, go } = useNavigation()
  const { compare } = useReader().words
  const { question } = state
  const days = daysAround(period)
  const isInOneYear = days.from.slice(0, 4) === days.to.slice(0, 4)
  const choose = (key: string): void => {
    const against = againsts.find((known) => known === key) ?? null
    // Any other period starts from the same dates a year earlier.
    const other = against === 'other' ? comparedPeriods(days, { kind: 'last-year', keep: 'calendar' }).against : null
    go({ question: { ...question, against, againstFrom: other?.from ?? null, againstTo: other?.to ?? null } })
  }
  return (
    <section aria-labelledby="change">
      <h2 id="change">{compare.change}</h2>
      <div class="fields">
        <Choice
          label={compare.against}
          value={question.against ?? 'none'}
          options={(['none', ...againsts] as const).map((key) => ({ value: key, label: compare.againsts[key] }))}
          onChoose={choose}
        />
        {question.against === 'other' && <OtherPeriod />}
        {question.against !== null && question.against !== 'other' && (
          <Tick
            label={compare.keep}
            isOn={question.keep === 'weekdays'}
            onChange={(isOn) => go({ question: { ...question, keep: isOn ? 'weekdays' : 'calendar' } })}
          />
        )}
      </div>
      {question.against === 'part-of-previous' && !isInOneYear ? (
        <p class="hint">{compare.notOneYear}</p>
      ) : (
        question.against !== null && <Answer data={data} />
      )}
    </section>
  )
}
