// The earlier period that a figure is set against, read from its query: the same words for every figure that has one.

import { type Against, type ComparedPeriods, comparedPeriods } from '../../data/model/compared-periods.ts'
import type { Query } from '../../data/model/contract.ts'
import type { DayPeriod } from '../../data/model/periods.ts'
import { BadRequest } from '../problem.ts'
import { bucketDays } from './basis.ts'

export type AskedAgainst = Pick<Query<'change'>, 'against' | 'keep' | 'of' | 'againstFrom' | 'againstTo'>

const otherPeriod = ({ againstFrom, againstTo }: AskedAgainst): DayPeriod => {
  if (againstFrom === undefined) throw new BadRequest('againstFrom: expected the first bucket of the earlier period')
  const first = bucketDays('againstFrom', againstFrom)
  const last = againstTo === undefined ? first : bucketDays('againstTo', againstTo)
  if (first.from > last.to) throw new BadRequest(`againstFrom ${againstFrom} is after againstTo ${againstTo}`)
  return { from: first.from, to: last.to }
}

const againstOf = (asked: AskedAgainst): Against => {
  const { against = 'previous', keep, of, againstFrom, againstTo } = asked
  if (against !== 'other' && (againstFrom !== undefined || againstTo !== undefined))
    throw new BadRequest('againstFrom: expected with against=other only')
  if (against !== 'part-of-previous' && of !== undefined)
    throw new BadRequest('of: expected with against=part-of-previous only')
  if (against === 'other') {
    if (keep !== undefined) throw new BadRequest('keep: expected without against=other, where nothing is kept equal')
    return { kind: 'other', period: otherPeriod(asked) }
  }
  const kept = keep ?? 'calendar'
  if (against !== 'part-of-previous') return { kind: against, keep: kept }
  if (of === undefined) throw new BadRequest('of: expected week, month, quarter or year')
  return { kind: 'part-of-previous', of, keep: kept }
}

/**
 * The period and what stands beside it; the period before it where nothing is said.
 * @throws BadRequest for words that do not go together, and for a part of a bucket that reaches into another
 */
export const periodsAgainst = (span: DayPeriod, asked: AskedAgainst): ComparedPeriods => {
  const against = againstOf(asked)
  try {
    return comparedPeriods(span, against)
  } catch (error) {
    if (error instanceof RangeError) throw new BadRequest(`against: ${error.message}`)
    throw error
  }
}
