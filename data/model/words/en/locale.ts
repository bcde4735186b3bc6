// How English as written in Britain sets numbers, dates and tables.

import type { Locale } from '../locale.ts'

export const locale = {
  name: 'English',
  tag: 'en-GB',
  csv: 'rfc4180',
  firstOfMonth: '1',
  percentSign: '%',
  week: ({ week, year }) => `week ${week} of ${year}`,
  quarter: ({ quarter, year }) => `Q${quarter} ${year}`,
} as const satisfies Locale
