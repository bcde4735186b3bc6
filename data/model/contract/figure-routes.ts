// The routes of figures: comparisons and what stands around them, all asked for in the vocabulary of query.ts.

import { changeReply } from './change.ts'
import { concentrationReply } from './concentration.ts'
import { correlationReply } from './correlation.ts'
import { effortReply } from './effort.ts'
import { compareReply } from './figures.ts'
import { formatMixReply } from './format-mix.ts'
import { metricListQuery, metricListReply } from './metric-list.ts'
import { pageSeriesReply } from './page-series.ts'
import { presenceReply } from './presence.ts'
import {
  changeQuery,
  compareQuery,
  concentrationQuery,
  correlationQuery,
  effortQuery,
  figureFileQuery,
  formatMixQuery,
  pageSeriesQuery,
  presenceQuery,
  rankingQuery,
  sensitivityQuery,
  seriesQuery,
  shareOfVoiceQuery,
  weekQuery,
} from './query.ts'
import { rankingReply } from './ranking.ts'
import { sensitivityReply } from './sensitivity.ts'
import { seriesReply } from './series.ts'
import { shareOfVoiceReply } from './shares.ts'
import { weekReply } from './week.ts'

export const figureRoutes = {
  metrics: {
    method: 'get',
    path: '/api/metrics',
    summary: 'All metrics: formula, unit, range, source, and the platforms that give them',
    query: metricListQuery,
    reply: metricListReply,
  },
  compare: {
    method: 'get',
    path: '/api/compare',
    summary: 'Sets of pages as distributions of page values, every two with effect sizes and intervals',
    query: compareQuery,
    reply: compareReply,
  },
  series: {
    method: 'get',
    path: '/api/series',
    summary: 'Medians of a metric by set of pages, one point a day, week, month, quarter or year',
    query: seriesQuery,
    reply: seriesReply,
  },
  pageSeries: {
    method: 'get',
    path: '/api/page-series',
    summary: 'One metric over time for each page of the sets: the 60 with most followers, and those asked for by name',
    query: pageSeriesQuery,
    reply: pageSeriesReply,
  },
  shareOfVoice: {
    method: 'get',
    path: '/api/share-of-voice',
    summary:
      'What each set of pages has of all posts, interactions or views, in all or by topic, territory, kind or time',
    query: shareOfVoiceQuery,
    reply: shareOfVoiceReply,
  },
  change: {
    method: 'get',
    path: '/api/change',
    summary: 'A period against an earlier one, over the pages that have both, with what differs between the periods',
    query: changeQuery,
    reply: changeReply,
  },
  sensitivity: {
    method: 'get',
    path: '/api/sensitivity',
    summary: 'One comparison of the first two sets again under other choices: grid, largest page, topics, period, size',
    query: sensitivityQuery,
    reply: sensitivityReply,
  },
  effort: {
    method: 'get',
    path: '/api/effort',
    summary: 'How often pages post against what they get per post, beside the trend of their set',
    query: effortQuery,
    reply: effortReply,
  },
  concentration: {
    method: 'get',
    path: '/api/concentration',
    summary: 'How unequal the pages of each set are in one metric: Gini, Lorenz curve, share of the top tenth',
    query: concentrationQuery,
    reply: concentrationReply,
  },
  correlation: {
    method: 'get',
    path: '/api/correlation',
    summary: 'Whether two metrics rise together from page to page, within each set (Spearman); nothing of cause',
    query: correlationQuery,
    reply: correlationReply,
  },
  presence: {
    method: 'get',
    path: '/api/presence',
    summary: 'When each page was heard of: posts by week, what no file covers, last post, and since when it is silent',
    query: presenceQuery,
    reply: presenceReply,
  },
  ranking: {
    method: 'get',
    path: '/api/ranking',
    summary: 'All pages of the sets in one order of a metric, with ranks and their intervals; one set is enough',
    query: rankingQuery,
    reply: rankingReply,
  },
  week: {
    method: 'get',
    path: '/api/week',
    summary: 'When in the week the typical page of each set publishes, and what a post gets then; one set is enough',
    query: weekQuery,
    reply: weekReply,
  },
  formatMix: {
    method: 'get',
    path: '/api/format-mix',
    summary: 'Share of each format in the posts of each set, and what a post of it gets; one set is enough',
    query: formatMixQuery,
    reply: formatMixReply,
  },
  figure: {
    method: 'get',
    path: '/api/figures/{name}',
    summary:
      'A figure as a file: distribution, effort, formats, gap, habits, heat, lorenz, multiples, position, presence, rank, strengthen, territories, trend or voice, as .svg, .png, .csv or .json',
    query: figureFileQuery,
    reply: 'file',
  },
} as const
