// How English as written in Britain sets numbers, dates and tables.

import type { Locale } from '../locale.ts'

export const locale = {
  name: 'English',
  tag: 'en-GB',
  csv: 'rfc4180',
  firstOfMonth: '1',
  percentSign: '%',
} as const satisfies Locale
