// Words inside the figures, in English. Same keys as French.

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
  equal: 'equal',
  times: (factor: string): string => `× ${factor}`,
  dividedBy: (factor: string): string => `÷ ${factor}`,
  zero: '0',
  fromTo: (low: string, high: string): string => `${low} to ${high}`,
  likely: 'probable gap',
  uncertain: 'uncertain gap',
  tooFew: (left: string, right: string): string => `Too few pages for a ratio (${left} and ${right}, 5 are needed)`,
  zeroMedian: (left: string, right: string): string => `No ratio: a typical page is at zero (${left} and ${right})`,
  noValues: 'No known value in one of the two camps',
  count: (n: string): string => `n = ${n}`,

  gapNote: 'Under each metric: the typical (median) page of each camp. Bar: 95% interval. Hollow sign: uncertain gap.',
  distributionNote: 'Line: the camp’s median; tinted area: its 95% interval.',
  /** Where there are too many pages for a sign each. */
  densityNote:
    'More than 300 pages: an area shows where they stand instead of one sign a page. Line: the camp’s median; tinted area: its 95% interval.',
  trendNote:
    'Line: median of the camp’s pages; tinted area: the middle half of the pages. A month without a value stays open.',

  pages: { one: (n: string): string => `${n} page`, other: (n: string): string => `${n} pages` },
  pagesBetween: (low: string, high: string): string => `${low} to ${high} pages`,
  missing: { one: (n: string): string => `${n} without a value`, other: (n: string): string => `${n} without a value` },
  median: (value: string): string => `median ${value}`,
  interval: (low: string, high: string): string => `(${low} to ${high})`,
  middleHalf: 'half of the pages',
  noPages: 'no page with a value',
  logScale: (unit: string): string => `${unit} (logarithmic scale)`,
  pagesCounted: 'pages counted',

  point: (page: string, value: string): string => `${page}: ${value}`,
  observed: (day: string): string => `read on ${day}`,
  overPosts: { one: (n: string): string => `over ${n} post`, other: (n: string): string => `over ${n} posts` },
  monthPoint: (camp: string, month: string, value: string, pages: string): string =>
    `${camp}, ${month}: ${value} (${pages})`,

  columns: {
    metric: 'Metric',
    unit: 'Unit',
    page: 'Page',
    actor: 'Organisation',
    camp: 'Camp',
    value: 'Value',
    posts: 'Posts',
    observedOn: 'Read on',
    month: 'Month',
    pages: 'Pages',
    missing: 'Without a value',
    median: 'Median',
    lower: 'First quartile',
    upper: 'Third quartile',
    low: 'Lower bound (95%)',
    high: 'Upper bound (95%)',
    ratio: 'Ratio',
    difference: 'Difference',
    certainty: 'Certainty',
    of: (column: string, camp: string): string => `${column}, ${camp}`,
  },
  certainties: { clear: 'clear', likely: 'probable', uncertain: 'uncertain', 'too-few': 'too few pages' },
}
