// What is known of each page that may speak in a territory, over the period of a figure and, where one is asked for, over an
// earlier one: its activity by the same rule as on the Pages screen, its followers, posts and topics.

import { postingFrequency } from '../../data/model/metrics/posting-frequency.ts'
import { addMonths, daysOf, instantNow, lastDayOf } from '../../data/model/periods.ts'
import { isSilent } from '../../data/model/presence.ts'
import { type SilenceNow, silenceNow } from '../../data/model/standing/silence.ts'
import { type LocalPage, spokenTopics } from '../../data/model/territories/voice.ts'
import type { PagePeriod } from '../../data/model/totals.ts'
import type { Store } from '../store/open.ts'
import type { Basis } from './basis.ts'
import { monthTo } from './follower-states.ts'
import { kept } from './kept.ts'
import { coveredSpans, pagePeriods, postExtents } from './page-periods.ts'
import { pagePosts } from './page-posts.ts'
import { type PlacedPage, placedPages } from './sets.ts'

/** A page in the period of the figure, whatever number of days counts as silent. */
type MeasuredPage = PlacedPage &
  Omit<LocalPage, 'isActive'> & { readonly period: PagePeriod; readonly silence: SilenceNow }
/** A page in the period of the figure. */
export type KnownPage = MeasuredPage & Pick<LocalPage, 'isActive'> & { readonly before: EarlierPage | null }
/** The page in the earlier period. */
export type EarlierPage = Pick<LocalPage, 'isActive' | 'followers' | 'postsPerWeek' | 'interactions'>

type Span = Pick<Basis, 'platform' | 'from' | 'to' | 'tolerance'>

/** Under the posts of the period, as far as known; 0 for a page known to be without a post. */
const interactionsIn = ({ totals, hasKnownPosts }: PagePeriod): number | null => {
  if (totals.interactionsKnown > 0) return totals.interactionsSum
  return totals.posts === 0 && hasKnownPosts ? 0 : null
}

const measured = (period: PagePeriod): Omit<EarlierPage, 'isActive'> => ({
  followers: period.followers?.value ?? null,
  postsPerWeek: postingFrequency.value(period),
  interactions: interactionsIn(period),
})

const activeOf = (silence: SilenceNow, silentAfter: number): boolean | null => {
  const silent = isSilent(silence, silentAfter)
  return silent === null ? null : !silent
}

/** Instant of the last post of each page by the end of a day of its own calendar; null without one. */
const lastPostsBy = (store: Store, platform: string, day: string): ((page: PlacedPage) => string | null) => {
  const month = day.slice(0, 7)
  if (day === lastDayOf(month)) {
    const last = store.totals.lastPostsBy(month)
    return ({ id }) => last.get(id) ?? null
  }
  const earlier = store.totals.lastPostsBy(addMonths(month, -1))
  const postsOf = pagePosts(store, platform, monthTo(day))
  return (page) => {
    const { at, size } = postsOf(page, monthTo(day))
    const seconds = at[size - 1]
    return seconds === undefined ? (earlier.get(page.id) ?? null) : instantNow(new Date(seconds * 1000))
  }
}

const newestOf = (instants: readonly (string | null)[]): string | null =>
  instants.reduce((newest, at) => (newest === null || (at !== null && at > newest) ? at : newest), null)

/** Pages as they were at the end of an earlier period: silence counts to the newest post of that time. */
const earlierPages = (
  store: Store,
  before: Span,
  pages: readonly PlacedPage[],
  silentAfter: number,
): ReadonlyMap<number, EarlierPage> => {
  const lastOf = lastPostsBy(store, before.platform, daysOf(before.to).to)
  const newest = newestOf(pages.filter(({ camp }) => camp !== null).map(lastOf))
  const covered = coveredSpans(store)
  return new Map(
    pagePeriods(store, before, pages, []).map(({ page, period }) => {
      const spans = (covered.get(page.id) ?? []).filter(({ from }) => newest !== null && from <= newest)
      const silence = silenceNow(lastOf(page), newest, spans, page.zone)
      return [page.id, { ...measured(period), isActive: activeOf(silence, silentAfter) }]
    }),
  )
}

/** All that has to be read of the pages: another number of silent days asks for none of it anew. */
const measuredPages = (
  store: Store,
  basis: Span & Pick<Basis, 'newestPostAt'>,
  pages: readonly PlacedPage[],
): readonly MeasuredPage[] => {
  const covered = coveredSpans(store)
  const extents = postExtents(store)
  const days = daysOf(basis.from, basis.to)
  const postsOf = pagePosts(store, basis.platform, days)
  return pagePeriods(store, basis, pages, []).map(({ page, period }) => {
    const last = extents.get(page.id)?.last ?? null
    const silence = silenceNow(last, basis.newestPostAt, covered.get(page.id) ?? [], page.zone)
    return {
      ...page,
      ...measured(period),
      posts: period.totals.posts,
      lastPostAt: last,
      silentDays: silence.silentDays,
      spoken: spokenTopics(postsOf(page, days).topics),
      period,
      silence,
    }
  })
}

/**
 * Every page of the platform with what is known of it.
 * @param before the earlier period; null where none is asked for
 */
export const knownPages = (
  store: Store,
  basis: Span & Pick<Basis, 'grid' | 'newestPostAt'>,
  silentAfter: number,
  before: Span | null,
): readonly KnownPage[] => {
  const { platform, grid, from, to, tolerance } = basis
  const pages = placedPages(store, platform, grid)
  const measuredKey = [platform, grid, from, to, tolerance, basis.newestPostAt]
  const all = kept(store, 'measured pages', measuredKey, () => measuredPages(store, basis, pages))
  const earlier = before === null ? null : earlierPages(store, before, pages, silentAfter)
  return all.map((page) => ({
    ...page,
    isActive: activeOf(page.silence, silentAfter),
    before: earlier?.get(page.id) ?? null,
  }))
}
