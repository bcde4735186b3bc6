// Words of the small multiples: one metric over time, page by page. French defines the shape.

import type { Section } from '../fr.ts'

export const multiplesFigure: Section<'multiplesFigure'> = {
  title: ({ what, page, high, middle }) =>
    `In ${what}, the highest of the pages shown is ${page} (${high}); the middle one has ${middle}`,
  alike: ({ what, value }) => `In ${what}, all pages shown have ${value}`,
  none: ({ what }) => `Nothing is known of ${what} for any page`,
  subtitle: ({ unit, by, platform, period, pages }) =>
    `One panel a page, the same scale in all: ${unit}, ${by}. ${platform}, ${period}; ${pages}`,
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
  summary: ({ page, last, low, high }) => `${page}: ${last}; from ${low} to ${high} over the period`,
  point: ({ page, bucket, value }) => `${page}, ${bucket}: ${value}`,
}
