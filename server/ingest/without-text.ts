// Rejections as an import that keeps no text may keep them.

import type { Expectation, Rejection } from '../../data/model/records.ts'

/** What was found where these were expected is a number or a date; anything else may be somebody's text. */
const harmless: ReadonlySet<Expectation> = new Set<Expectation>([
  'whole-number',
  'number',
  'unambiguous-number',
  'unambiguous-day',
  'not-future',
  'count-in-range',
  'day-or-month',
  'instant-with-zone',
])

/** A rejection as it may be kept where no text is: a row with a cell too many has texts in columns of counts, hence the length. */
export const withoutText = (rejection: Rejection): Rejection =>
  harmless.has(rejection.expected) && rejection.found.length <= 30 ? rejection : { ...rejection, found: '…' }
