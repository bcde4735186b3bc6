// The values stated of a page behind a number, newest first: what a figure of the same days uses of them is marked. Followers
// are stated by themselves and by posts; the figures look at both (page-periods.ts), and so does this.

import type { OriginReply } from '../../data/model/contract.ts'
import { earliestFor, readOn, stateOn } from '../../data/model/coverage.ts'
import { addDays, type DayPeriod, dayOf } from '../../data/model/periods.ts'
import type { StateReading } from '../../data/model/totals.ts'
import type { Store } from '../store/open.ts'
import type { OriginPost, OriginReading } from '../store/origins.ts'
import type { PageRecord } from '../store/pages.ts'
import { lastStating, monthTo } from './follower-states.ts'
import { pagePosts } from './page-posts.ts'

type ShownReading = OriginReply['readings'][number]
/** A value with the day it is of, as `stateOn` looks at it. */
type Candidate = StateReading & { readonly shown: ShownReading }

const [firstDay, lastDay] = ['0000-01-01', '9999-12-31']

const shownOf = ({ day, precision, ...reading }: OriginReading): ShownReading => ({
  ...reading,
  observedOn: day === '' ? null : readOn({ day, precision: precision === 'month' ? 'month' : 'day', value: 0 }),
  isUsed: false,
  post: null,
})

const carriedOf = (post: OriginPost, zone: string): Candidate => {
  const { importId, file, line, importObservedAt, isObservedAtEstimated } = post
  const day = dayOf(Date.parse(post.publishedAt), zone)
  const value = post.followers ?? 0
  return {
    value,
    day,
    precision: 'day',
    shown: {
      importId,
      file,
      line,
      value,
      bound: 'exact',
      observedOn: day,
      address: post.address,
      note: null,
      importObservedAt,
      isObservedAtEstimated,
      hasPicture: false,
      isUsed: false,
      post: post.address ?? post.externalId,
    },
  }
}

/** The post that figures take the followers within a month from: the last one up to that day that states them. */
const carriedWithin = (store: Store, { id, platform, zone }: PageRecord, day: string): OriginPost | null => {
  const month = monthTo(day)
  const posts = pagePosts(store, platform, month)({ id, zone }, month)
  const last = lastStating(posts)
  if (last === null) return null
  const publishedAt = `${new Date((posts.at[last] ?? 0) * 1000).toISOString().slice(0, 19)}Z`
  return store.origins.postCarrying(id, publishedAt, posts.followers[last] ?? 0)
}

/** Followers as posts state them: the last post of each month, and the last one up to each day that a figure looks at. */
const carriedBetween = (
  store: Store,
  page: PageRecord,
  { from, to }: DayPeriod,
  lookedAt: readonly string[],
): Candidate[] => {
  const monthly = store.totals
    .followersBetween(page.platform, from.slice(0, 7), to.slice(0, 7))
    .flatMap(
      ({ pageId, value, at }) => (pageId === page.id ? store.origins.postCarrying(page.id, at, value) : null) ?? [],
    )
  const within = lookedAt.flatMap((day) => carriedWithin(store, page, day) ?? [])
  const posts = new Map([...monthly, ...within].map((post) => [post.externalId, post]))
  return [...posts.values()].map((post) => carriedOf(post, page.zone)).filter(({ day }) => day <= to)
}

const byDay = (a: Candidate, b: Candidate): number => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)

/**
 * The values of a metric in a period, newest first, those that a figure of the period uses marked: the one at its end, and
 * for growth the one before it.
 * @param days null: all that is known
 */
export const readingsOf = (
  store: Store,
  page: PageRecord,
  metric: string,
  days: DayPeriod | null,
  tolerance: number,
  isGrowth: boolean,
): readonly ShownReading[] => {
  const end = days?.to ?? lastDay
  const eve = isGrowth && days !== null ? addDays(days.from, -1) : null
  const [start = ''] = days === null ? [] : [days.from, earliestFor(eve ?? end, tolerance)].toSorted()
  const stated = store.origins.readings(page.id, metric, start, end)
  if (metric !== 'followers') return stated.map(shownOf).toReversed()
  const lookedAt = days === null ? [] : [days.to, ...(eve === null ? [] : [eve])]
  // Of one day the stated value counts: it comes last.
  const candidates: Candidate[] = [
    ...carriedBetween(store, page, { from: start === '' ? firstDay : start, to: end }, lookedAt),
    ...stated
      .filter(({ bound, day }) => bound === 'exact' && day !== '')
      .map((reading) => ({
        value: reading.value,
        day: reading.day,
        precision: reading.precision === 'month' ? ('month' as const) : ('day' as const),
        shown: shownOf(reading),
      })),
  ].toSorted(byDay)
  const used = days === null ? candidates.at(-1) : stateOn(candidates, end, tolerance)
  const before = eve === null ? null : stateOn(candidates, eve, tolerance)
  const others = stated.filter(({ bound, day }) => bound !== 'exact' || day === '').map(shownOf)
  return [
    ...candidates
      .map((one) => (one === used || one === before ? { ...one.shown, isUsed: true } : one.shown))
      .toReversed(),
    ...others,
  ]
}
