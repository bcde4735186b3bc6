// Titles of a measure over time, by any step of the calendar; ../course.ts chooses among them.

import type { trendFindings as french } from '../fr/trend-findings.ts'

export const trendFindings: typeof french = {
  swing: (it) =>
    `In ${it.what}, neither stays above: ${it.left} is above in ${it.steps} of ${it.of} ${it.many}, ${it.right} in ${it.others}`,
  uncertain: (it) =>
    `In ${it.what}, ${it.ahead} is above in ${it.steps} of ${it.of} ${it.many}, but the gap over the whole period is not clear`,
  fewPages: (it) =>
    `In ${it.what}, nothing clear: ${it.ahead} is above in ${it.steps} of ${it.of} ${it.many}, but one side mostly has fewer than ${it.fewest} pages`,
  onePage: ({ what, page }) => `${page} over time: ${what}`,
  tooFew: ({ what, many }) => `Too few comparable ${many} to follow ${what}`,
  ends: (it) =>
    `In ${it.what}, ${it.high} ends highest (${it.highValue}, ${it.when}) and ${it.low} lowest (${it.lowValue}); the first is above the other in ${it.steps} of ${it.of} ${it.many}`,
  endsOnFew: (it) =>
    `In ${it.what}, nothing clear: ${it.high} ends highest (${it.highValue}, ${it.when}) and ${it.low} lowest (${it.lowValue}), but one group mostly has fewer than ${it.fewest} pages`,
  crossing: ({ what, sets }) => `In ${what}, the ${sets} groups cannot be told apart over time`,
  steps: {
    day: {
      every: 'Every day',
      many: 'days',
      oneByOne: 'day by day',
      among: 'depending on the day',
      open: 'A day without a value stays open',
    },
    week: {
      every: 'Every week',
      many: 'weeks',
      oneByOne: 'week by week',
      among: 'depending on the week',
      open: 'A week without a value stays open',
    },
    month: {
      every: 'Every month',
      many: 'months',
      oneByOne: 'month by month',
      among: 'depending on the month',
      open: 'A month without a value stays open',
    },
    quarter: {
      every: 'Every quarter',
      many: 'quarters',
      oneByOne: 'quarter by quarter',
      among: 'depending on the quarter',
      open: 'A quarter without a value stays open',
    },
    year: {
      every: 'Every year',
      many: 'years',
      oneByOne: 'year by year',
      among: 'depending on the year',
      open: 'A year without a value stays open',
    },
  },
  pagesChange: ({ changes }) =>
    `The number of pages changes: ${changes}; a rise or a fall may be no more than its effect.`,
  pagesFromTo: ({ from, to }) => `from ${from} to ${to}`,
  pagesBetween: ({ fewest, most, among }) => `between ${fewest} and ${most} ${among}`,
}
