// When each page was heard of: its weeks with posts, without, and without any file; its last post and how long it has been
// silent. Selecting and laying side by side only; the arithmetic is in data/model/presence.ts.

import type { Express } from 'express'
import type { Query, Reply } from '../../data/model/contract.ts'
import { readOn } from '../../data/model/coverage.ts'
import { postingFrequency } from '../../data/model/metrics/posting-frequency.ts'
import { daysOf } from '../../data/model/periods.ts'
import {
  bySilence,
  isSilent,
  usualSilence,
  weekCounts,
  weekFrames,
  weekSums,
  weeksOf,
} from '../../data/model/presence.ts'
import { camps } from '../../data/model/records.ts'
import { silenceNow } from '../../data/model/standing/silence.ts'
import type { Datasets } from '../datasets.ts'
import { BadRequest } from '../problem.ts'
import { basisOf } from './basis.ts'
import { seed } from './compare.ts'
import { memory } from './memory.ts'
import { coveredSpans, pagePeriods, postExtents } from './page-periods.ts'
import { pagePosts } from './page-posts.ts'
import type { AppParts } from './parts.ts'
import { serve, wholeOf } from './route.ts'

const longestSilence = 3660

/** Every camp: whoever fell silent is looked for among all of them. */
export const allCamps = camps.map((camp) => `camp:${camp}`)

/** @throws BadRequest for what is no number of days */
export const silentAfterOf = (text: string | undefined): number => {
  const days = text === undefined ? usualSilence : wholeOf(text, 'silentAfter')
  if (days < 1 || days > longestSilence)
    throw new BadRequest(`silentAfter: found ${days}, expected 1 to ${longestSilence} days`)
  return days
}

/** @throws BadRequest for what does not exist; NotFound without demonstration data */
export const presence = (
  datasets: Datasets,
  { silentAfter: asked, ...query }: Query<'presence'>,
): Reply<'presence'> => {
  const silentAfter = silentAfterOf(asked)
  const { store, basis, pages } = basisOf(datasets, { ...query, set: query.set ?? allCamps }, 1)
  const days = daysOf(basis.from, basis.to)
  const weeks = weeksOf(days)
  const frames = new Map([...new Set(pages.map(({ zone }) => zone))].map((zone) => [zone, weekFrames(weeks, zone)]))
  const posts = pagePosts(store, basis.platform, days)
  const spans = coveredSpans(store)
  const extents = postExtents(store)
  const rows = pagePeriods(store, basis, pages, [postingFrequency]).map(({ page, period }) => {
    const { id, name, handle, address, actor, actorName, set, camp, zone, territories } = page
    const covered = spans.get(id) ?? []
    const found = posts(page, days)
    const postsAt = found.at
      .subarray(0, found.size)
      .values()
      .map((seconds) => seconds * 1000)
    const counts = weekCounts(frames.get(zone) ?? [], postsAt, covered, zone)
    const { withPosts, withoutPost, unknown } = weekSums(counts)
    const silence = silenceNow(extents.get(id)?.last ?? null, basis.newestPostAt, covered, zone)
    const { followers } = period
    return {
      ...{ id, name, handle, address, actor, actorName, set, camp, zone },
      territories: territories.map(({ level, code }) => `${level}-${code}`),
      followers: followers === null ? null : { value: followers.value, observedOn: readOn(followers) },
      posts: period.totals.posts,
      postsPerWeek: postingFrequency.value(period),
      weeksWithPosts: withPosts,
      weeksWithoutPost: withoutPost,
      weeksUnknown: unknown,
      counts: [...counts],
      ...silence,
      isSilent: isSilent(silence, silentAfter),
    }
  })
  return {
    ...basis,
    resamples: 0,
    seed,
    silentAfter,
    weeks: weeks.map(({ week }) => week),
    pages: rows.toSorted((a, b) => bySilence(a, b) || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id - b.id)),
  }
}

export const presenceRoutes = (app: Express, { datasets }: AppParts): void => {
  const remembered = memory(datasets)
  serve(app, 'presence', ({ query, request }) => remembered(request.originalUrl, () => presence(datasets, query)))
}
