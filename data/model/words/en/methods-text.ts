// The paragraph of methods of a figure, in English: whole sentences that ../methods-text.ts chooses by what its reply holds.

import { constantsOf } from '../constants.ts'
import type { Section } from '../fr.ts'
import { locale } from './locale.ts'

const told = constantsOf(locale)

export const methodsText: Section<'methodsText'> = {
  invented: 'The data are invented, for demonstration: these organisations do not exist.',
  pages: ({ platform, pages }) => `On ${platform}, the analysis keeps ${pages}.`,
  onePage: ({ platform, page }) => `The figure is about the page “${page}” on ${platform}.`,
  noPage: ({ platform, actor }) => `The organisation “${actor}” has no known page on ${platform}: n = 0.`,
  amongPages: (pages) => `It is placed among ${pages}.`,
  notItsOwnPeer: 'The page counts in its group, but not among its own peers.',
  grid: (grid) => `Camps are those of the grid “${grid}”.`,
  unassigned: {
    one: (n) => `${n} page without a camp in this grid, or without a known organisation, is not counted.`,
    other: (n) => `${n} pages without a camp in this grid, or without a known organisation, are not counted.`,
  },
  period: ({ period, zone }) => `Period: ${period}, cut in the time zone ${zone}.`,
  sources: (sources) => `Sources: ${sources}.`,
  upTo: (day) => `The newest post is of ${day}.`,
  filters: (filters) => `Filters: ${filters}.`,
  filter: {
    topic: (names) => `topics ${names}`,
    call: (names) => `calls (${names})`,
    format: (names) => `formats ${names}`,
    onTopic: 'only posts that speak of caregivers',
    age: ({ days, within }) => `counts read ${days} days after publication (within ${within} days)`,
    size: (names) => `pages ${names}`,
    kind: (names) => `organisations: ${names}`,
    territory: (names) => `organisations ${names}`,
  },
  missing: 'A page whose value is not known is left out and counted, never taken for zero.',
  page: 'The unit is the page: each counts for one value, however many posts it has.',
  definitions: { followers: 'The last number of followers read before the end of the period, if it still holds.' },
  inUnit: (name, unit) => `${name} (${unit})`,
  metric: ({ name, formula, pages }) => `${name}: ${formula} The value is known for n = ${pages}.`,
  ownMetric: ({ name, formula }) => `${name}: ${formula}`,
  tolerance: {
    one: (n) => `A number of followers holds for ${n} day after it was read.`,
    other: (n) => `A number of followers holds for ${n} days after it was read.`,
  },
  notPublished: (metrics) => `This platform does not publish what this metric asks for: ${metrics}.`,

  median: 'The value of a group is the median of its pages, beside their quartiles (type 7 of Hyndman and Fan 1996).',
  medianInterval: `The ${told.level} interval of a median is read off the ordered values, interpolated (Hettmansperger and Sheather 1986).`,
  ratio: ({ bootstrap, resamples, seed }) =>
    `The gap between two groups is the ratio of their medians, with a ${told.level} ${bootstrap} bootstrap interval over pages (${resamples} resamples, seed ${seed}).`,
  bootstraps: { bca: 'BCa', percentile: 'percentile', both: 'BCa (percentile where BCa is not defined)' },
  ratioAlone: 'The gap between two groups is the ratio of their medians, without an interval.',
  difference: ({ resamples, seed }) =>
    `Where there is no ratio (a median of zero, or a metric that can be negative), the gap is the difference of the medians, with a ${told.level} percentile bootstrap interval over pages (${resamples} resamples, seed ${seed}).`,
  mannWhitney: {
    exact: 'Groups are compared by a two-sided Mann-Whitney test, exact.',
    normal:
      'Groups are compared by a two-sided Mann-Whitney test, by the normal distribution with corrections for ties and continuity.',
    both: 'Groups are compared by a two-sided Mann-Whitney test, exact for small groups without ties, else by the normal distribution with corrections for ties and continuity.',
  },
  corrected: (tests) =>
    `The p-value is corrected by Holm for the ${tests} tests of the comparison; that of Benjamini and Hochberg stands beside it.`,
  oneTest: 'A single test was made: the p-value needed no correction.',
  cliffsDelta: `The effect size is Cliff’s delta, with a ${told.level} interval (Cliff 1996; Feng and Cliff 2004).`,
  hodgesLehmann: 'The typical ratio of two pages is the Hodges-Lehmann estimate, on logarithms of positive values.',
  atZero: {
    one: (n) => `${n} value of zero, which has no logarithm, is not part of it.`,
    other: (n) => `${n} values of zero, which have no logarithm, are not part of it.`,
  },
  atZeroOf: {
    each: ({ n, metric }) => `${n} of “${metric}”`,
    all: (each) => `Values of zero, which have no logarithm, are not part of it: ${each}.`,
  },
  shift: 'The typical shift between two pages is the Hodges-Lehmann estimate.',
  kruskalWallis: 'Groups that are large enough were compared together by the Kruskal-Wallis test, corrected for ties.',
  pooled: `The mean of all posts of a group taken together stands beside it, with a ${told.level} interval by a smoothed studentized bootstrap over pages.`,
  untested: {
    'too-few-pages': (metrics) =>
      `Nothing was tested for lack of pages (fewer than ${told.fewestPages} with a value in a group): ${metrics}.`,
    'too-few-posts': (metrics) =>
      `Nothing was tested for lack of posts (fewer than ${told.fewestPostsOfSet} in a group): ${metrics}.`,
  },

  by: {
    day: 'The median of the pages of each group is worked out day by day, with their quartiles (type 7 of Hyndman and Fan 1996).',
    week: 'The median of the pages of each group is worked out week by week (ISO 8601), with their quartiles (type 7 of Hyndman and Fan 1996).',
    month:
      'The median of the pages of each group is worked out month by month, with their quartiles (type 7 of Hyndman and Fan 1996).',
    quarter:
      'The median of the pages of each group is worked out quarter by quarter, with their quartiles (type 7 of Hyndman and Fan 1996).',
    year: 'The median of the pages of each group is worked out year by year, with their quartiles (type 7 of Hyndman and Fan 1996).',
  },
  linesBy: {
    day: 'Each page has its value day by day, without a median or a test.',
    week: 'Each page has its value week by week (ISO 8601), without a median or a test.',
    month: 'Each page has its value month by month, without a median or a test.',
    quarter: 'Each page has its value quarter by quarter, without a median or a test.',
    year: 'Each page has its value year by year, without a median or a test.',
  },
  openGap: 'A step of time without a value is left open.',
  theilSen: `The slope of a group is that of Theil-Sen through these medians, with Sen’s ${told.level} interval (1968).`,
  mannKendall: 'The trend is tested by the two-sided Mann-Kendall test.',
  mannKendallCorrected: (tests) =>
    `Trends are tested by the two-sided Mann-Kendall test, corrected by Holm for the ${tests} groups.`,
  wholePeriod: ({ resamples, seed }) =>
    `What is said of the gap rests on the ratio of the medians (or their difference) over the whole period, by bootstrap over pages (${resamples} resamples, seed ${seed}).`,
  notShown: {
    one: (n) => `${n} smaller page is not shown.`,
    other: (n) => `${n} smaller pages are not shown.`,
  },
  lines: (pages) => `Both metrics are known for n = ${pages}.`,

  trendOfEffort: `The trend of a group is a Theil-Sen line on the logarithms of both metrics; the ${told.level} interval of its exponent is Sen’s (1968).`,
  noTrend: (groups) => `Without a trend, for lack of pages above zero: ${groups}.`,
  spearman: 'The correlation is Spearman’s, of ranks.',
  spearmanTested: 'The correlation is Spearman’s, of ranks, tested by Student’s t, without correction.',
  zeroPages: {
    one: (n) => `${n} page at zero on one side, without a logarithm, is not part of the trend.`,
    other: (n) => `${n} pages at zero on one side, without a logarithm, are not part of the trend.`,
  },
  gini: 'How unequal the pages of a group are is told by the Gini index, with the Lorenz curve.',
  noGini: (groups) => `Without an index: ${groups}.`,
  topTenth: 'Beside it, the part of the sum that the highest tenth of the pages holds.',

  ranked: {
    one: (n) => `${n} page has a value, and a place.`,
    other: (n) => `${n} pages have a value, and a place from the highest to the lowest; equal ones share the best.`,
  },
  rankInterval: `The ${told.level} interval of a rank takes in the chance of the other pages (binomial, as if drawn with replacement) and, where they can be drawn, that of the posts of the page, by bootstrap (Goldstein and Spiegelhalter 1996).`,
  valueInterval: ({ resamples, seed }) =>
    `The ${told.level} interval of a value comes from a bootstrap over the posts of the page (${resamples} resamples, seed ${seed}).`,
  noRank: {
    'too-few-posts': {
      one: (n) => `${n} page with fewer than ${told.fewestPosts} known posts has no rank.`,
      other: (n) => `${n} pages with fewer than ${told.fewestPosts} known posts have no rank.`,
    },
    'too-few-pages': {
      one: (n) => `${n} page has no rank, for lack of other pages.`,
      other: (n) => `${n} pages have no rank, for lack of other pages.`,
    },
  },

  voiceOf: {
    posts: 'The share of voice of a group is its share of all posts, added up.',
    interactions:
      'The share of voice of a group is its share of all interactions (reactions, comments and shares), added up.',
    views: 'The share of voice of a group is its share of all views, added up.',
  },
  voicePosts: ({ posts, missing }) => `It rests on n = ${posts} posts with a known count (and ${missing} without).`,
  voiceRows: (rows) => `It is worked out in each of ${rows} rows, n = the posts of each with a known count.`,
  shareInterval: ({ resamples, seed }) =>
    `The ${told.level} interval of a share comes from a smoothed studentized bootstrap over pages, each drawn with all its posts (${resamples} resamples, seed ${seed}).`,
  noShareInterval: 'The shares have no interval.',
  overlapping: 'A post may count in several rows.',
  topicsUnknown: {
    one: (n) => `${n} post whose topics are not known is in no row.`,
    other: (n) => `${n} posts whose topics are not known are in no row.`,
  },
  meanShare: 'A share is the mean of the shares of each page, each counting the same.',
  peakInterval: ({ resamples, seed }) =>
    `The ${told.level} interval of the share of the commonest moment comes from a percentile bootstrap over pages (${resamples} resamples, seed ${seed}).`,
  meanShareInterval: ({ resamples, seed }) =>
    `The ${told.level} interval of a share comes from a percentile bootstrap over pages (${resamples} resamples, seed ${seed}).`,
  perPost: 'What a post gets is the median, over pages, of their interactions per post.',
  weekCounted: ({ pages, posts }) =>
    `The figure rests on n = ${pages}, with ${posts} posts of known hour; the hour is that of the time zone of each page.`,
  weekLeftOut: ({ few, none, posts }) =>
    `Without a share: ${few} pages with fewer than ${told.fewestPosts} posts of known hour and ${none} without any; of ${posts} posts only the day is known.`,
  mixCounted: ({ pages, posts }) => `The figure rests on n = ${pages}, with ${posts} posts of known format.`,
  mixLeftOut: (posts) => `${posts} posts of unknown format are in no share.`,

  weeks: ({ pages, weeks }) =>
    `The posts of n = ${pages} are counted week by week (ISO 8601), ${weeks} in all; a week that no file covers is unknown, not empty.`,
  silent: ({ days, silent, unknown }) =>
    `A page is called silent after ${days} days known to be without a post: ${silent} are, and files cannot tell of ${unknown}. No test was made.`,

  standing: 'The rank and percentile of a page are those among its peers (ties count one half in the percentile).',
  standingInterval: ({ resamples, seed }) =>
    `Their ${told.level} intervals come from a bootstrap over the peers and, where they can be drawn, over the posts of the page (${resamples} resamples, seed ${seed}; Goldstein and Spiegelhalter 1996).`,
  peers: (peers) => `The page is compared with n = ${peers}.`,
  habits: ({ known, posts }) =>
    `The figure rests on n = ${known} posts with known interactions, of ${posts}. The median interactions (reactions, comments and shares) of each group of posts (format, weekday, hour, length, topic, call) is divided by that of all posts of the page.`,
  habitsInterval: ({ resamples, seed }) =>
    `The ${told.level} interval of the ratio comes from a percentile bootstrap over posts (${resamples} resamples, seed ${seed}).`,
  habitsTest: (groups) =>
    `Each group is compared with the other posts of the same quarter of the posts by van Elteren’s test, corrected by Holm and by Benjamini and Hochberg for the ${groups} groups tested.`,
  habitsPeers:
    'Beside it stand the median of the same ratio over pages like it, and the sign test, without correction.',
  noHabits: 'No group has enough posts for a ratio.',

  need: ({ name, sources }) => `Need is a number of persons: ${name}. Source of the need: ${sources}.`,
  needSource: ({ title, vintage }) => `${title}, ${vintage}`,
  needCounted: {
    region: ({ known, missing, estimated }) =>
      `It is known for n = ${known} régions, ${estimated} of them estimated by a rate (and ${missing} without a value).`,
    departement: ({ known, missing, estimated }) =>
      `It is known for n = ${known} départements, ${estimated} of them estimated by a rate (and ${missing} without a value).`,
  },
  voices: ({ platform, pages, active, days }) =>
    `Voice is that of the ${pages} local pages of associations known on ${platform}, ${active} of them active (not known to be silent for more than ${days} days).`,
  networkVoices: ({ platform, pages, active, days }) =>
    `Voice is that of the ${pages} local pages of the chosen network on ${platform}, ${active} of them active (not known to be silent for more than ${days} days).`,
  service: `Active pages per person are set beside the nation’s, with an exact Poisson ${told.level} interval, widened by that of the need and by pages that may be active or not.`,
  shrunken:
    'This ratio is also drawn towards the nation by a gamma-Poisson model (Clayton and Kaldor 1987; Marshall 1991).',
  territoryRanks: ({ resamples, seed }) =>
    `Ranks and their ${told.level} intervals come from draws of this model (${resamples} draws, seed ${seed}; Goldstein and Spiegelhalter 1996).`,
  fayFeuer: `The ${told.level} interval of followers and posts per person is that of the weighted sum of Fay and Feuer (1997), as modified by Tiwari, Clegg and Zou (2006).`,
  wilson: `The share of associations among the active pages of both camps has Wilson’s ${told.level} interval.`,
  rule: ({ need, voice }) =>
    `A territory is kept only where the whole interval of its need is above ${need === null ? '' : `${need} times `}that of the typical territory (median), and the whole interval of its pages per person below ${voice === null ? '' : `${voice} times `}the nation’s.`,
  against: (period) => `The voice of the period ${period} stands beside it.`,

  version: ({ hash, version }) => `Computed by Porte-voix ${version} from version ${hash} of the data.`,
}
