// Where one organisation stands: each of its pages among the sets of a figure, and what is known of its silence, its best
// posts, its effort and its week. Selecting and laying side by side only; the arithmetic is in data/model/standing.

import type { Express } from 'express'
import { fewestPosts, resamplesOnScreen } from '../../data/model/certainty.ts'
import type { StandingPage, StandingReply } from '../../data/model/contract.ts'
import { readOn, type Span } from '../../data/model/coverage.ts'
import { effortTrend } from '../../data/model/effort.ts'
import { activeWeeks } from '../../data/model/metrics/active-weeks.ts'
import type { ListedMetric } from '../../data/model/metrics/index.ts'
import { interactionsPerPost } from '../../data/model/metrics/interactions-per-post.ts'
import { longestSilence } from '../../data/model/metrics/longest-silence.ts'
import { postingFrequency } from '../../data/model/metrics/posting-frequency.ts'
import { performances } from '../../data/model/over-performance.ts'
import { dayCount, dayOf, daysOf } from '../../data/model/periods.ts'
import { interactionsOf, platforms } from '../../data/model/platforms.ts'
import { noPosts } from '../../data/model/post-columns.ts'
import { weekProfile } from '../../data/model/rhythm.ts'
import { type MeasuredPage, type PeerGroup, pageStanding } from '../../data/model/standing/page-standing.ts'
import { silenceNow } from '../../data/model/standing/silence.ts'
import type { Datasets } from '../datasets.ts'
import type { Store } from '../store/open.ts'
import type { Basis, FigureQuery } from './basis.ts'
import { seed } from './compare.ts'
import { memory } from './memory.ts'
import { metricsAsked } from './metrics-asked.ts'
import { type KnownPage, ownPageOf, ownPages } from './own-pages.ts'
import { pageValue } from './page-values.ts'
import type { AppParts } from './parts.ts'
import { serve } from './route.ts'

const mostBeyond = 10

const measured = (metric: ListedMetric, known: readonly KnownPage[], span: Basis): readonly MeasuredPage[] =>
  known.map(({ pageId, period }) => ({ pageId, period, value: pageValue(metric, period, span) }))

/** The groups that a page is laid beside: its own set first, the others, and its size in its own set where that is known. */
export const groupsBeside = (own: KnownPage, all: readonly KnownPage[], basis: Pick<Basis, 'sets'>) => {
  const { stratum } = own
  const ofSet = (set: number | null): readonly KnownPage[] => (set === null ? [] : all.filter((one) => one.set === set))
  const ownSet = ofSet(own.set)
  const alike = stratum === null ? [] : ownSet.filter((one) => one.stratum === stratum)
  const places = basis.sets.map((_, set) => set)
  const inOrder = own.set === null ? places : [own.set, ...places.filter((set) => set !== own.set)]
  return {
    ownSet,
    alike,
    groups: [
      ...inOrder.map((set) => ({ set, stratum: null, pages: ofSet(set) })),
      ...(own.set === null || stratum === null ? [] : [{ set: own.set, stratum, pages: alike } as const]),
    ],
  }
}

const metricsOf = (
  own: KnownPage,
  all: readonly KnownPage[],
  basis: Basis,
  chosen: readonly ListedMetric[],
  resamples: number,
): StandingPage['metrics'] => {
  const { ownSet, alike, groups } = groupsBeside(own, all, basis)
  return chosen.map((metric) => {
    const valuesOf = (known: readonly KnownPage[]) => measured(metric, known, basis)
    const [value] = valuesOf([own])
    if (value === undefined) throw new Error('one page has one value')
    return pageStanding({
      metric,
      platform: basis.platform,
      own: value,
      groups: groups.map((group): PeerGroup => ({ ...group, pages: valuesOf(group.pages) })),
      alike: valuesOf(alike),
      set: valuesOf(ownSet),
      resamples,
      seed,
    })
  })
}

/** Of posts at one instant the one with these interactions. */
const beyondOf = (store: Store, { page, period }: KnownPage): StandingPage['beyond'] => {
  const posts = period.posts ?? noPosts
  const platform = platforms.get(page.platform)
  const farthest = performances(posts)
    .filter(({ isBeyond }) => isBeyond)
    .toSorted((a, b) => (b.score ?? Infinity) - (a.score ?? Infinity) || b.interactions - a.interactions || a.at - b.at)
    .slice(0, mostBeyond)
  if (platform === undefined || farthest.length === 0) return []
  const instantOf = (at: number): string => new Date((posts.at[at] ?? 0) * 1000).toISOString().replace(/\.\d+Z$/, 'Z')
  const origins = store.origins.postsAt(
    page.id,
    farthest.map(({ at }) => instantOf(at)),
  )
  return farthest.flatMap(({ at, interactions, habit, times, score }) => {
    const [only, ...others] = origins.filter(({ publishedAt }) => publishedAt === instantOf(at))
    // Counts at an equal age are not those that the posts have now: then the instant alone tells.
    const found =
      [only, ...others].find((post) => post !== undefined && interactionsOf(platform, post) === interactions) ??
      (others.length === 0 ? only : undefined)
    if (found === undefined) return []
    const { publishedAt, precision, address, format, importId, file, line } = found
    const publishedOn = precision === 'day' ? dayOf(Date.parse(publishedAt), page.zone) : null
    return { publishedAt, publishedOn, address, format, interactions, habit, times, score, importId, file, line }
  })
}

const effortOf = (own: KnownPage, all: readonly KnownPage[]): StandingPage['effort'] => {
  const set = all.filter((one) => own.set !== null && one.set === own.set)
  const trend = effortTrend(
    set.map(({ page, period }) => ({
      pageId: page.id,
      effort: postingFrequency.value(period),
      result: interactionsPerPost.value(period),
    })),
  )
  if (trend === null) return { residual: null, exponent: null, interval: null, pages: 0, because: 'too-few-pages' }
  const isFew = own.period.totals.interactionsKnown < fewestPosts
  const residual = isFew ? null : (trend.residuals.get(own.page.id) ?? null)
  return {
    residual,
    exponent: trend.exponent,
    interval: trend.interval === null ? null : [...trend.interval],
    pages: trend.residuals.size,
    because: residual !== null ? null : isFew ? 'too-few-posts' : 'no-value',
  }
}

/** Of all pages: what files cover of each, and its last post. */
type Seen = {
  readonly spans: readonly (Span & { readonly pageId: number })[]
  readonly extents: ReturnType<Store['totals']['extents']>
}

const standingPage = (
  store: Store,
  basis: Basis,
  own: KnownPage,
  all: readonly KnownPage[],
  chosen: readonly ListedMetric[],
  { spans, extents }: Seen,
  resamples: number,
): StandingPage => {
  const { page, period } = own
  const { id, zone, camp } = page
  const last = extents.get(id)?.last ?? null
  const covered = spans.filter(({ pageId }) => pageId === id)
  const { weekdays, hours, withoutHour } = weekProfile(period.posts ?? noPosts, zone)
  return {
    ...ownPageOf(own),
    camp,
    followers:
      period.followers === null ? null : { value: period.followers.value, observedOn: readOn(period.followers) },
    posts: period.totals.posts,
    weeks: period.weeks,
    weeksInPeriod: dayCount(daysOf(basis.from, basis.to)) / 7,
    hasKnownPosts: period.hasKnownPosts,
    metrics: metricsOf(own, all, basis, chosen, resamples),
    silence: {
      ...silenceNow(last, basis.newestPostAt, covered, zone),
      longestDays: longestSilence.value(period),
      activeWeeks: activeWeeks.value(period),
    },
    beyond: beyondOf(store, own),
    effort: effortOf(own, all),
    week: { weekdays: [...weekdays], hours: [...hours], withoutHour },
  }
}

/** @throws BadRequest for what does not exist; NotFound for an unknown organisation, or without demonstration data */
export const standingIn = (
  datasets: Datasets,
  slug: string,
  query: FigureQuery & { metric?: string | undefined },
  resamples = resamplesOnScreen,
): StandingReply => {
  const chosen = metricsAsked(query.metric)
  // Its week and its best posts are read from single posts, whatever the metrics asked for.
  const { store, basis, actor, own, all } = ownPages(datasets, slug, query, [...chosen, activeWeeks])
  const seen: Seen = { spans: store.pages.covered(), extents: store.totals.extents() }
  return {
    ...basis,
    resamples,
    seed,
    actor,
    pages: own.map((one) => standingPage(store, basis, one, all, chosen, seen, resamples)),
  }
}

export const standingRoutes = (app: Express, { datasets }: AppParts): void => {
  const remembered = memory(datasets)
  serve(app, 'standing', ({ params, query, request }) =>
    remembered(request.originalUrl, () => standingIn(datasets, params.slug ?? '', query)),
  )
}
