// The other period that one is laid beside: how it is chosen, what it asks of the server, and whether it can be asked at all.

import type { JSX } from 'preact'
import { comparedPeriods } from '../../../data/model/compared-periods.ts'
import type { Query } from '../../../data/model/contract.ts'
import { isDay, type Period } from '../../../data/model/periods.ts'
import { daysAround } from '../../period-choices.ts'
import { againsts, type Question } from '../../question.ts'
import { Choice, Entry, Tick } from '../../ui/fields.tsx'
import { useNavigation, useReader } from '../../ui/screen.ts'

const isInOneYear = (period: Period): boolean => {
  const { from, to } = daysAround(period)
  return from.slice(0, 4) === to.slice(0, 4)
}

/** Whether there is another period to lay beside: the same part of the year before asks for a period of one year. */
export const canBeLaidBeside = ({ against }: Question, period: Period): boolean =>
  against !== null && (against !== 'part-of-previous' || isInOneYear(period))

type AgainstQuery = Pick<Query<'change'>, 'against' | 'againstFrom' | 'againstTo' | 'keep' | 'of'>
/** Its part of a query; nothing where none is chosen. */
export const againstQuery = ({ against, againstFrom, againstTo, keep }: Question): AgainstQuery => ({
  ...(against !== null && { against }),
  ...(against === 'other' && { againstFrom: againstFrom ?? '', againstTo: againstTo ?? '' }),
  ...(against !== null && against !== 'other' && keep === 'weekdays' && { keep }),
  ...(against === 'part-of-previous' && { of: 'year' as const }),
})

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

/** The choice itself; what cannot be laid beside is said. */
export const Against = ({ period }: { readonly period: Period }): JSX.Element => {
  const { state, go } = useNavigation()
  const { compare } = useReader().words
  const { question } = state
  const choose = (key: string): void => {
    const against = againsts.find((known) => known === key) ?? null
    // Any other period starts from the same dates a year earlier.
    const asked = { kind: 'last-year', keep: 'calendar' } as const
    const other = against === 'other' ? comparedPeriods(daysAround(period), asked).against : null
    go({ question: { ...question, against, againstFrom: other?.from ?? null, againstTo: other?.to ?? null } })
  }
  return (
    <>
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
      {question.against !== null && !canBeLaidBeside(question, period) && <p class="hint">{compare.notOneYear}</p>}
    </>
  )
}
