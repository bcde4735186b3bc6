// How French as written in France sets numbers, dates and tables.

import type { Locale } from '../locale.ts'

export const locale = {
  name: 'Français',
  tag: 'fr-FR',
  csv: 'excel-fr',
  firstOfMonth: '1er',
  percentSign: '\u202f%',
  week: ({ week, year }) => `semaine ${week} de ${year}`,
  quarter: ({ quarter, year }) => `${quarter === 1 ? '1er' : `${quarter}e`} trimestre ${year}`,
} as const satisfies Locale
