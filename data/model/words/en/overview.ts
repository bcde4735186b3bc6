// Words of the Overview around its figures, in English.

import { constantsOf } from '../constants.ts'
import { locale } from './locale.ts'

const told = constantsOf(locale)

import type { Section } from '../fr.ts'

export const overview: Section<'overview'> = {
  title: 'Who do families hear?',
  lead: (left, right, platform, from, to) =>
    `${left} and ${right} on ${platform}, from ${from} to ${to}: what the public counters of their pages show.`,
  leadWaiting: 'Caregiver associations beside those who sell to families: what public counters show.',

  filters: 'Choose what is compared',
  choices: 'Period, network, grouping',
  platform: 'Network',
  dataset: 'Data',
  datasets: { real: 'Real', demo: 'Demonstration (invented)' },
  period: 'Period',
  from: 'From',
  to: 'To',
  presets: {
    usual: 'Last 12 complete months',
    'year-to-date': 'Since 1 January',
    'last-quarter': 'Last complete quarter',
    'last-week': 'Last complete week',
    all: 'All there is',
    year: (year) => `Year ${year}`,
    chosen: 'Chosen months',
    dates: 'Chosen dates',
  },
  coverage: (platform, pages, posts) => `On ${platform}, the database holds ${pages} and ${posts} over all periods.`,
  withoutActor: (pages) => `Not drawn, for want of an organisation: ${pages}.`,
  withoutCamp: (pages) => `Not drawn, for want of a camp in this grouping: ${pages}.`,
  toAssign: 'Assign them',

  findings: 'In three sentences',
  gap: 'The gap between the two camps',
  gapLead:
    'For each measure, how many times the typical page of one camp outweighs the typical page of the other. At 1 the two camps are level.',
  next: {
    title: 'And then',
    own: 'Where does our page stand?',
    report: 'The report for the board',
    topics: 'Who speaks of what?',
    silent: 'Which pages went silent?',
    since: 'What has changed?',
    compare: 'Compare in more detail',
  },
  since: {
    title: 'What changed since the month before',
    lead: (month, before) => `${month} beside ${before}, over the same pages. Only what is clear or likely is told.`,
    none: (looked) => `No clear or likely change, in ${looked} comparisons.`,
    tooFew: 'Too few pages have numbers in both months to say what changed.',
    some: (looked) => `In ${looked} comparisons a change may look clear by chance: another month will tell.`,
    more: 'Compare other periods',
  },
  sizes: 'Sizes of pages',
  gapGroups: 'The gap between the two groups',
  panels: 'Page by page',
  panelsLead:
    'Each dot is a page. The line is the median: half of the camp’s pages are above it, the other half below.',
  families: {
    reach: 'Audience (potential reach)',
    'posting-frequency': 'Posting frequency',
    engagement: 'Engagement',
  },
  familyLeads: {
    reach: 'How many people follow the page. This is a possible audience, not the number of people reached.',
    'posting-frequency': 'How many times a week the page posts, silent weeks included.',
    engagement: 'How people respond: reactions, comments and shares.',
  },
  engagementMeasure: 'Measure',
  trend: 'Month by month',
  howToRead: 'How to read these figures',
  reading: [
    'A page counts as one, whether it has 40 followers or 400,000: pages are compared, not totals.',
    'The scale is logarithmic where pages range from a few to hundreds of thousands: each main step is ten times the one before.',
    `The band around the median, page by page, is its ${told.level} interval: had other pages like these been drawn, the median would nearly always fall there.`,
    'An unknown number is never drawn as a zero. Months without a number stay open.',
  ],

  empty: {
    title: 'Nothing to compare yet',
    text: (camps) => `A comparison takes at least one page with posts in each camp. Missing: ${camps}.`,
    waiting: (pages) => `Already in the database, but without an organisation: ${pages}.`,
    assign: 'Say whose these pages are',
    noValues: 'No page has a number for this network and period. Try another period or another network.',
    usual: 'Back to the last 12 months',
    import: 'Import a file',
    importText: 'A CrowdTangle export, or a plain table of numbers read on the pages.',
    demo: 'Or look at the demonstration first: invented organisations, to see what the product gives.',
  },
  few: (shown, all) => `Few pages have numbers in this period: ${shown}. Over all there is, more have: ${all}.`,
  seeAll: (from, to) => `See all there is, from ${from} to ${to}`,
  partial: (camps) => `Incomplete comparison: posts are missing for ${camps}.`,
}
