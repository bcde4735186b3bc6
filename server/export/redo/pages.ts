// Figures of pages by one number each: concentration, ranks, effort and return, presence, small multiples, medians in time.

import { fewestBuckets, fewestPages, fewestPosts } from '../../../data/model/certainty.ts'
import type { Reply, SeriesReply } from '../../../data/model/contract.ts'
import { fewestForTrend } from '../../../data/model/effort.ts'
import { isMetricKey } from '../../../data/model/metrics/index.ts'
import { isMonth } from '../../../data/model/periods.ts'
import { monthOfWeek } from '../../../data/model/presence.ts'
import { resamplesForMedian } from '../../../data/model/standing/own-resampled.ts'
import { perPostOf } from '../../../data/model/standing/per-post.ts'
import { heldBy } from '../../../data/model/statistics/lorenz.ts'
import type { Reader } from '../../../data/model/words/index.ts'
import {
  type Expected,
  expected,
  joined,
  metricSettings,
  type Redo,
  type Setting,
  setSettings,
  type Values,
} from './redo.ts'

const keysOf =
  ({ sets }: { readonly sets: readonly { readonly key: string }[] }) =>
  (place: number) =>
    sets[place]?.key ?? ''

const tenths = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]

export const redoOfConcentration = (reply: Reply<'concentration'>, values: Values, reader: Reader): Redo => {
  const { lorenzFigure } = reader.words
  return {
    values,
    expected: reply.concentrations.flatMap(({ n, gini, topTenth, lorenz }, place) => {
      const of = keysOf(reply)(place)
      return [
        expected('n', of, n),
        expected('Gini index', of, gini),
        expected('share of the top tenth', of, topTenth),
        ...(lorenz === null
          ? []
          : tenths.map((share) =>
              expected(`share of the lowest ${Math.round(share * 100)} %`, of, heldBy(lorenz, share)),
            )),
      ]
    }),
    settings: [
      ...setSettings(reply, reader),
      ['metric', reply.metric],
      ...metricSettings(reply.metric, reader),
      ['word.pages', lorenzFigure.pages],
      ['word.total', lorenzFigure.total],
      ['word.equal', lorenzFigure.equal],
      ...reply.concentrations.map(
        ({ gini }, place): Setting => [
          `word.gini.${place}`,
          gini === null ? lorenzFigure.none : lorenzFigure.gini('@'),
        ],
      ),
    ],
  }
}

/** A bucket in few letters, for an axis. */
const short = (bucket: string, { formats }: Reader): string =>
  isMonth(bucket) ? formats.monthShort(bucket) : formats.bucket(bucket)

export const redoOfSeries = (reply: SeriesReply, values: Values, reader: Reader): Redo => {
  const keyOf = keysOf(reply)
  return {
    values,
    expected: [
      ...reply.lines.flatMap((line, place) =>
        line.flatMap(({ bucket, n, missing, median, q1, q3 }) => {
          const of = joined(keyOf(place), bucket)
          return [
            expected('n', of, n),
            expected('missing', of, missing),
            expected('median', of, median),
            expected('lower quartile', of, q1),
            expected('upper quartile', of, q3),
          ]
        }),
      ),
      ...reply.trends.flatMap((trend, place): readonly Expected[] => {
        if (trend === null) return []
        const of = keyOf(place)
        return [
          expected('Theil-Sen slope', of, trend.slope, trend.interval),
          expected('Mann-Kendall tau', of, trend.tau),
          expected('Mann-Kendall p', of, trend.p),
          expected('Mann-Kendall p, Holm', of, trend.holm),
        ]
      }),
    ],
    settings: [
      ...setSettings(reply, reader),
      ['metric', reply.metric],
      ...metricSettings(reply.metric, reader),
      ['fewest_buckets', fewestBuckets],
      ['buckets', (reply.lines[0] ?? []).map(({ bucket }) => bucket).join(' ')],
      ...(reply.lines[0] ?? []).map(({ bucket }): Setting => [`word.bucket.${bucket}`, short(bucket, reader)]),
      ['word.counted', reader.words.charts.columns.pages],
    ],
  }
}

/** How the posts of a page are drawn for its value; `none`: they cannot be, and the value is taken as certain. */
const drawnAs = (metric: string): string => (isMetricKey(metric) ? (perPostOf(metric)?.as ?? 'none') : 'none')

export const redoOfRanking = (reply: Reply<'ranking'>, values: Values, reader: Reader): Redo => ({
  values,
  expected: reply.ranking.flatMap(({ pageId, place, ties, interval, rank, rankInterval, percentile, value }) => {
    const of = joined('page', pageId)
    return [
      expected('place', of, place),
      expected('ties', of, ties),
      ...(rank === null
        ? []
        : [
            expected('value', of, value, interval),
            expected('rank', of, rank, rankInterval),
            expected('share of the others below', of, percentile),
          ]),
    ]
  }),
  settings: [
    ...setSettings(reply, reader),
    ['metric', reply.metric],
    ...metricSettings(reply.metric, reader),
    ['drawn_as', drawnAs(reply.metric)],
    ['fewest_posts', fewestPosts],
    ['fewest_pages', fewestPages],
    // A page with very many posts is drawn less often for a median.
    ['resamples_for_median', resamplesForMedian(1_000, 1_000_000_000)],
    // Which pages the small-number rule leaves without a rank: it counts posts of metrics whose posts cannot be drawn, too.
    ['unranked', reply.ranking.flatMap(({ pageId, rank }) => (rank === null ? [pageId] : [])).join(' ')],
    ['word.rank', reader.words.ranking.columns.rank],
  ],
})

export const redoOfEffort = (reply: Reply<'effort'>, reader: Reader): Redo => {
  const keyOf = keysOf(reply)
  const { effortFigure } = reader.words
  return {
    values: {
      columns: ['set', 'page_id', 'page', 'posts_per_week', 'per_post'],
      rows: reply.points.map(({ set, pageId, page, postsPerWeek, perPost }) => [
        keyOf(set),
        pageId,
        page,
        postsPerWeek,
        perPost,
      ]),
    },
    expected: [
      ...reply.efforts.flatMap(({ n, atZero, postsPerWeek, perPost, trend, spearman }, place) => {
        const of = keyOf(place)
        return [
          expected('n', of, n),
          expected('pages at 0', of, atZero),
          expected('median posts per week', of, postsPerWeek),
          expected('median interactions per post', of, perPost),
          expected('exponent of the trend', of, trend?.exponent, trend?.interval),
          expected('intercept of the trend', of, trend?.intercept),
          expected('Spearman rho', of, spearman?.rho, spearman?.interval),
          expected('Spearman p', of, spearman?.p),
        ]
      }),
      ...reply.points.map(({ pageId, residual }) =>
        expected('times what the trend expects', joined('page', pageId), residual),
      ),
    ],
    settings: [
      ...setSettings(reply, reader),
      ['fewest_for_trend', fewestForTrend],
      ['fewest_pages', fewestPages],
      ['word.x', effortFigure.axes.effort],
      ['word.y', effortFigure.axes.result],
      ...Object.entries(effortFigure.quadrants).map(([key, text]): Setting => [`word.quadrant.${key}`, text]),
    ],
  }
}

export const redoOfPresence = (reply: Reply<'presence'>, reader: Reader): Redo => {
  const keyOf = keysOf(reply)
  const { presence } = reader.words
  return {
    values: {
      columns: ['what', 'set', 'page_id', 'page', 'week', 'value'],
      rows: reply.pages.flatMap(({ id, name, set, counts, silentDays, unknownDays }) => [
        ['silent_days', keyOf(set), id, name, '', silentDays],
        ['unknown_days', keyOf(set), id, name, '', unknownDays],
        ...counts.map((count, at) => ['posts', keyOf(set), id, name, reply.weeks[at] ?? '', count] as const),
      ]),
    },
    expected: [
      ...reply.pages.flatMap(({ id, weeksWithPosts, weeksWithoutPost, weeksUnknown }) => [
        expected('weeks with posts', joined('page', id), weeksWithPosts),
        expected('weeks without a post', joined('page', id), weeksWithoutPost),
        expected('weeks not known', joined('page', id), weeksUnknown),
      ]),
      ...reply.sets.flatMap(({ key }, place) => {
        const pages = reply.pages.filter(({ set }) => set === place)
        return [
          expected('silent pages', key, pages.filter(({ isSilent }) => isSilent === true).length),
          expected('pages of which that is known', key, pages.filter(({ isSilent }) => isSilent !== null).length),
        ]
      }),
    ],
    settings: [
      ...setSettings(reply, reader),
      ['silent_after', reply.silentAfter],
      ['word.silence', presence.silence],
      ...(['one', 'few', 'several', 'many', 'silent', 'unknown'] as const).map(
        (step): Setting => [`word.${step}`, presence.legend[step]],
      ),
      ...reply.weeks.map((week): Setting => [`word.week.${week}`, reader.formats.monthShort(monthOfWeek(week))]),
    ],
  }
}

export const redoOfPageSeries = (reply: Reply<'pageSeries'>, reader: Reader): Redo => {
  const keyOf = keysOf(reply)
  const known = reply.lines.flatMap(({ value }) => value ?? []).toSorted((a, b) => b - a)
  return {
    values: {
      columns: ['what', 'set', 'page_id', 'page', 'bucket', 'value'],
      rows: reply.lines.flatMap(({ set, pageId, page, value, values }) => [
        ['whole', keyOf(set), pageId, page, '', value],
        ...values.map((one, at) => ['bucket', keyOf(set), pageId, page, reply.buckets[at] ?? '', one] as const),
      ]),
    },
    expected: [
      expected('pages with a value', 'all', known.length),
      expected('highest over the period', 'all', known[0]),
      expected('page in the middle over the period', 'all', known[Math.floor(known.length / 2)]),
      ...reply.lines.flatMap(({ pageId, values }) => {
        const told = values.flatMap((one) => one ?? [])
        const of = joined('page', pageId)
        return [
          expected('buckets with a value', of, told.length),
          expected('last value', of, told.at(-1)),
          ...(told.length === 0
            ? []
            : [expected('lowest', of, Math.min(...told)), expected('highest', of, Math.max(...told))]),
        ]
      }),
    ],
    settings: [
      ...setSettings(reply, reader),
      ['metric', reply.metric],
      ...metricSettings(reply.metric, reader),
      ['buckets', reply.buckets.join(' ')],
      ...reply.buckets.map((bucket): Setting => [`word.bucket.${bucket}`, short(bucket, reader)]),
    ],
  }
}
