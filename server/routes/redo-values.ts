// The values that the statistics of a figure rest on and that its reply does not hold: those of pages behind medians in time,
// posts behind ranks, counts behind shares. Read from the data in the very selections that the replies are made of.

import type { Query } from '../../data/model/contract.ts'
import { knownFormats } from '../../data/model/format-mix.ts'
import { groupedBy, knownInteractions } from '../../data/model/habits/grouped.ts'
import { habitDimensions, habitKeys } from '../../data/model/habits/groups.ts'
import { peersOf } from '../../data/model/habits/peers.ts'
import { activeWeeks } from '../../data/model/metrics/active-weeks.ts'
import type { ListedMetric } from '../../data/model/metrics/index.ts'
import { bucketKinds } from '../../data/model/periods.ts'
import { noPosts } from '../../data/model/post-columns.ts'
import { runsOf } from '../../data/model/standing/own-resampled.ts'
import { perPostOf } from '../../data/model/standing/per-post.ts'
import type { PagePeriod } from '../../data/model/totals.ts'
import type { Datasets } from '../datasets.ts'
import type { Cell, Values } from '../export/redo/redo.ts'
import type { FigureNeed } from '../render.ts'
import { concentratedPages } from './concentration.ts'
import { formatPages } from './format-mix.ts'
import { lengthsOf, ratiosOf } from './habits.ts'
import { metricsAsked } from './metrics-asked.ts'
import { ownPages } from './own-pages.ts'
import { pageValue } from './page-values.ts'
import { rankedPages } from './ranking.ts'
import { daysWithin, seriesPages } from './series.ts'
import { voicePages } from './share-of-voice.ts'
import { groupsBeside } from './standing.ts'
import { weekPages } from './week.ts'

/** The question of a figure, with the data named; `page`: the page that is shown, where it is of one page. */
export type AskedValues = { readonly query: Query<'figure'>; readonly page: number | null }
type Bring = (datasets: Datasets, asked: AskedValues) => Values
type Row = readonly Cell[]

const keyOf = (basis: { readonly sets: readonly { readonly key: string }[] }, set: number): string =>
  basis.sets[set]?.key ?? ''

/** The posts of a page as they are drawn, one a line: sums and numbers of posts. */
const drawnPosts = (metric: ListedMetric, period: PagePeriod): readonly (readonly [number, number])[] => {
  const perPost = perPostOf(metric.key)
  if (perPost === null) return []
  const values = perPost.of(period)
  if (perPost.as === 'median') return Array.from(values, (value) => [value, 1] as const)
  const { sums, posts } = runsOf(values)
  return Array.from(sums, (sum, at) => [sum, posts[at] ?? 0] as const)
}

const concentration: Bring = (datasets, { query: { metric = '', ...query } }) => {
  const { basis, values } = concentratedPages(datasets, { ...query, metric })
  return {
    columns: ['set', 'page_id', 'page', 'value'],
    rows: values.map(({ page, set, value }) => [keyOf(basis, set), page.id, page.name, value]),
  }
}

const series: Bring = (datasets, { query: { metric = '', by, ...query } }) => {
  const kind = bucketKinds.find((one) => one === by)
  const { basis, pages, metric: of, span, periodOf, buckets } = seriesPages(datasets, { ...query, metric, by: kind })
  return {
    columns: ['set', 'bucket', 'page_id', 'page', 'value'],
    rows: buckets.flatMap((bucket) => {
      const days = daysWithin(bucket, span)
      return pages.map((page) => [keyOf(basis, page.set), bucket, page.id, page.name, of.value(periodOf(page, days))])
    }),
  }
}

const ranking: Bring = (datasets, { query: { metric = '', ...query } }) => {
  const { metric: of, basis, placed } = rankedPages(datasets, { ...query, metric })
  return {
    columns: ['what', 'set', 'page_id', 'page', 'value', 'over'],
    rows: placed.flatMap(({ page, period }): readonly Row[] => {
      const value = pageValue(of, period, basis)
      if (value === null) return []
      const set = keyOf(basis, page.set)
      return [
        ['page', set, page.id, page.name, value, null],
        ...drawnPosts(of, period).map(([sum, over]): Row => ['posts', set, page.id, '', sum, over]),
      ]
    }),
  }
}

const formatMix: Bring = (datasets, { query }) => {
  const { basis, mixes } = formatPages(datasets, query)
  return {
    columns: ['set', 'page_id', 'page', 'format', 'posts', 'known', 'interactions'],
    rows: mixes.flatMap(({ page, set, formats: { posts, known, interactions } }) =>
      knownFormats.flatMap((format, at): readonly Row[] =>
        (posts[at] ?? 0) === 0
          ? []
          : [[keyOf(basis, set), page.id, page.name, format, posts[at] ?? 0, known[at] ?? 0, interactions[at] ?? 0]],
      ),
    ),
  }
}

const week: Bring = (datasets, { query }) => {
  const { basis, weeks } = weekPages(datasets, query)
  return {
    columns: ['set', 'page_id', 'page', 'hour', 'posts', 'known', 'interactions'],
    rows: weeks.flatMap(({ page, set, week: { posts, known, interactions } }) =>
      posts.flatMap((count, hour): readonly Row[] =>
        count === 0
          ? []
          : [[keyOf(basis, set), page.id, page.name, hour, count, known[hour] ?? 0, interactions[hour] ?? 0]],
      ),
    ),
  }
}

const shareOfVoice: Bring = (datasets, { query: { of, by, ...query } }) => {
  const { basis, keys, partsOf } = voicePages(datasets, {
    ...query,
    by,
    of: of === undefined ? undefined : voiceWord(of),
  })
  return {
    columns: ['row', 'set', 'page_id', 'page', 'posts', 'known', 'value'],
    rows: keys.flatMap((key) =>
      basis.sets.flatMap((set, place) =>
        partsOf(key, place).map(({ page, part }) => [
          key,
          set.key,
          page.id,
          page.name,
          part.posts,
          part.known,
          part.value,
        ]),
      ),
    ),
  }
}
const voiceWord = (of: string) => (of === 'interactions' || of === 'views' ? of : 'posts')

/** Own values and posts in `own` and `posts`, peers by the place of their group. */
const standing: Bring = (datasets, { query: { own: slug = '', metric: list, ...query }, page }) => {
  const chosen = metricsAsked(list)
  const { basis, own, all } = ownPages(datasets, slug, query, [...chosen, activeWeeks])
  const shown = own.find(({ pageId }) => pageId === page)
  if (shown === undefined) return { columns: ['what', 'metric', 'page_id', 'page', 'value', 'over'], rows: [] }
  const { groups } = groupsBeside(shown, all, basis)
  return {
    columns: ['what', 'metric', 'page_id', 'page', 'value', 'over'],
    rows: chosen.flatMap((metric): readonly Row[] => [
      ['own', metric.key, shown.pageId, shown.page.name, pageValue(metric, shown.period, basis), null],
      ...drawnPosts(metric, shown.period).map(([sum, over]): Row => ['posts', metric.key, shown.pageId, '', sum, over]),
      ...groups.flatMap(({ pages }, at) =>
        pages
          .filter(({ pageId }) => pageId !== shown.pageId)
          .map(
            ({ pageId, page: peer, period }): Row => [
              `group ${at}`,
              metric.key,
              pageId,
              peer.name,
              pageValue(metric, period, basis),
              null,
            ],
          ),
      ),
    ]),
  }
}

/** Posts of the page in their order, way by way, each with its groups; and the ratios of its peers. */
const habits: Bring = (datasets, { query: { own: slug = '', metric: _, ...query }, page }) => {
  const columns = ['what', 'dimension', 'groups', 'page_id', 'value']
  const { store, own, all } = ownPages(datasets, slug, query, [activeWeeks])
  const shown = own.find(({ pageId }) => pageId === page)
  if (shown === undefined) return { columns, rows: [] }
  const grouped = { posts: shown.period.posts ?? noPosts, zone: shown.page.zone, lengths: lengthsOf(store, shown) }
  const peers = (peersOf(shown, all)?.pages ?? []).map((peer) => ({ id: peer.pageId, ratios: ratiosOf(peer) }))
  return {
    columns,
    rows: [
      ...knownInteractions(grouped).map((value): Row => ['post', 'all', '', shown.pageId, value]),
      ...habitDimensions.flatMap((dimension): readonly Row[] => [
        ...groupedBy(grouped, dimension).placed.map(
          ({ interactions, places }): Row => [
            'post',
            dimension,
            places.map((place) => habitKeys[dimension][place] ?? '').join(' '),
            shown.pageId,
            interactions,
          ],
        ),
        ...peers.flatMap(({ id, ratios }) =>
          ratios[dimension].flatMap((ratio, place): readonly Row[] =>
            ratio === null ? [] : [['peer', dimension, habitKeys[dimension][place] ?? '', id, ratio]],
          ),
        ),
      ]),
    ],
  }
}

const brought: Readonly<Partial<Record<FigureNeed, Bring>>> = {
  concentration,
  formatMix,
  habits,
  ranking,
  series,
  shareOfVoice,
  standing,
  week,
}

/** Whether the reply alone does not hold them. */
export const needsValues = (needs: FigureNeed): boolean => brought[needs] !== undefined

/** Null for a figure whose reply holds them. @throws as the route of the figure */
export const broughtValues = (needs: FigureNeed, datasets: Datasets, asked: AskedValues): Values | null =>
  brought[needs]?.(datasets, asked) ?? null
