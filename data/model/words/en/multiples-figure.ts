// Words of the small multiples: one metric over time, page by page. French defines the shape.

import type { Section } from '../fr.ts'

export const multiplesFigure: Section<'multiplesFigure'> = {
  title: (it) =>
    `In ${it.what}, the highest of the pages shown is ${it.page} (${it.high}); the middle one has ${it.middle}`,
  alike: (it) => `In ${it.what}, all pages shown have ${it.value}`,
  none: ({ what }) => `Nothing is known of ${what} for any page`,
  subtitle: (it) =>
    `One panel a page, the same scale in all: ${it.unit}, ${it.by}. ${it.platform}, ${it.period}; ${it.pages}`,
  by: {
    day: 'day by day',
    week: 'week by week',
    month: 'month by month',
    quarter: 'quarter by quarter',
    year: 'year by year',
  },
  unknown: 'nothing known',
  note: 'In each group the page with most followers comes first. A line breaks where nothing is known.',
  zeroNote: 'Logarithmic scale: a zero stands at the very bottom, by itself.',
  notShown: {
    one: (n) => `${n} smaller page is not shown.`,
    other: (n) => `${n} smaller pages are not shown.`,
  },
  summary: (it) => `${it.page}: ${it.last}; from ${it.low} to ${it.high} over the period`,
  point: (it) => `${it.page}, ${it.bucket}: ${it.value}`,
}
