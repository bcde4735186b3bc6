// Words inside the figures, in English. Same keys as French.

import { constantsOf } from '../constants.ts'
import { locale } from './locale.ts'

const told = constantsOf(locale)

export const charts = {
  invented: 'INVENTED DATA: these organisations do not exist',

  ahead: {
    article: {
      association: 'associations ahead',
      commercial: 'commercial actors ahead',
      public: 'public bodies ahead',
    },
    legal: { association: 'non-profit ahead', commercial: 'for-profit ahead', public: 'public bodies ahead' },
  },
  aheadShort: {
    article: { association: 'associations', commercial: 'commercial', public: 'public' },
    legal: { association: 'non-profit', commercial: 'for-profit', public: 'public' },
  },
  otherAhead: (name: string): string => `${name} ahead`,
  equal: 'equal',
  times: (factor: string): string => `× ${factor}`,
  dividedBy: (factor: string): string => `÷ ${factor}`,
  zero: '0',
  fromTo: (low: string, high: string): string => `${low} to ${high}`,
  likely: 'probable gap',
  uncertain: 'uncertain gap',
  tooFew: (left: string, right: string): string =>
    `Too few pages for a ratio (${left} and ${right}, ${told.fewestPages} are needed)`,
  zeroMedian: (left: string, right: string): string => `No ratio: a typical page is at zero (${left} and ${right})`,
  signed: (left: string, right: string): string => `No ratio: the measure can be negative (${left} and ${right})`,
  noValues: 'No known value in one of the two camps',
  count: (n: string): string => `n = ${n}`,

  gapNote: `Under each metric: the typical (median) page of each camp. Bar: ${told.level} interval. Hollow sign: uncertain gap.`,
  corrected: (measures: string): string =>
    `Certainty allows for ${measures} metrics being tested at once (Holm’s correction).`,
  groupsNote: `Line: the group’s median; tinted area: its ${told.level} interval.`,
  distributionNote: `Line: the camp’s median; tinted area: its ${told.level} interval.`,
  /** Where there are too many pages for a sign each. */
  densityNote: (most: string): string =>
    `More than ${most} pages: an area shows where they stand instead of one sign a page. Line: the camp’s median; tinted area: its ${told.level} interval.`,
  linesNote: 'Line: median of the pages of the group. A moment without a value stays open.',
  /** `open`: of a step of time without a value. */
  trendNote: (open: string): string =>
    `Line: median of the camp’s pages; tinted or hatched area: the middle half of the pages. ${open}.`,

  pages: { one: (n: string): string => `${n} page`, other: (n: string): string => `${n} pages` },
  /** @param high with its noun */
  pagesBetween: (low: string, high: string): string => `${low} to ${high}`,
  missing: { one: (n: string): string => `${n} without a value`, other: (n: string): string => `${n} without a value` },
  median: (value: string): string => `median ${value}`,
  interval: (low: string, high: string): string => `(${low} to ${high})`,
  middleHalf: 'the middle half of the pages',
  noPages: 'no page with a value',
  logScale: (unit: string): string => `${unit} (logarithmic scale)`,
  pagesCounted: 'Coverage: share of the pages whose value is known (full) or missing (pale)',
  /** Dates of each year that stand on trends, by their keys. */
  yearlyDates: { 'carers-day': 'National Carers’ Day' },
  days: (from: string, to: string): string => `${from} to ${to}`,
  datesShown: (dates: string): string => `Dates: ${dates}`,

  point: (page: string, value: string): string => `${page}: ${value}`,
  observed: (day: string): string => `read on ${day}`,
  observedIn: (month: string): string => `read in ${month}`,
  overPosts: { one: (n: string): string => `over ${n} post`, other: (n: string): string => `over ${n} posts` },
  monthPoint: (camp: string, month: string, value: string, pages: string): string =>
    `${camp}, ${month}: ${value} (${pages})`,

  columns: {
    metric: 'Metric',
    metricKey: 'Key of the metric',
    unit: 'Unit',
    page: 'Page',
    actor: 'Organisation',
    camp: 'Camp',
    value: 'Value',
    posts: 'Posts',
    observedOn: 'Read on',
    month: 'Month',
    pages: 'Pages',
    n: 'Pages with a value',
    missing: 'Without a value',
    median: 'Median',
    lower: 'First quartile',
    upper: 'Third quartile',
    low: `Lower bound (${told.level})`,
    high: `Upper bound (${told.level})`,
    ratio: 'Ratio',
    difference: 'Difference',
    certainty: 'Certainty',
    data: 'Data',
    source: 'Source',
    period: 'Period',
    upTo: 'Data up to',
    zone: 'Time zone',
    platform: 'Platform',
    grid: 'Grid',
    tolerance: 'A reading holds (days)',
    unassigned: 'Pages without a camp',
    resamples: 'Resamples',
    seed: 'Seed',
    of: (column: string, camp: string): string => `${column}, ${camp}`,
  },
  data: { real: 'Real data', demo: 'Invented data' },
  certainties: { clear: 'clear', likely: 'probable', uncertain: 'uncertain', 'too-few': 'too few pages' },
}
