// Who speaks of what, and who calls to what: shares of posts by set, the pages that do it most, the course of a topic, and what
// posts with a call get. Selecting and laying side by side only; the arithmetic is in data/model/speaking.ts and comparison.ts.

import type { Express } from 'express'
import { resamplesOnScreen } from '../../data/model/certainty.ts'
import type { CallsReply, SpeakingPage, TopicVoicesReply } from '../../data/model/contract/speaking.ts'
import type { Query } from '../../data/model/contract.ts'
import { interactionsPerPost } from '../../data/model/metrics/interactions-per-post.ts'
import { type DayPeriod, daysOf } from '../../data/model/periods.ts'
import { type PostColumns, postsAt } from '../../data/model/post-columns.ts'
import { totalsOfPosts } from '../../data/model/post-totals.ts'
import { type Spoken, speakingShare, spokenIn } from '../../data/model/speaking.ts'
import {
  callKeys,
  callMask,
  everyCall,
  isRead,
  type TopicKey,
  topicKeys,
  topicMask,
} from '../../data/model/topics/themes.ts'
import type { Datasets } from '../datasets.ts'
import { basisOf } from './basis.ts'
import { comparedIn, seed } from './compare.ts'
import { memory } from './memory.ts'
import { filteredPostsFor, leftOutOf, pagePeriods } from './page-periods.ts'
import type { AppParts } from './parts.ts'
import { serve } from './route.ts'
import { bucketsOf, daysWithin } from './series.ts'
import type { SetPage } from './sets.ts'

const mostLoud = 5

type PagePosts = { readonly page: SetPage; readonly posts: PostColumns }
type PageSpoken = { readonly page: SetPage; readonly spoken: Spoken }

const spokenOf = (known: readonly PagePosts[], bits: number): readonly PageSpoken[] =>
  known.map(({ page, posts }) => ({ page, spoken: spokenIn(posts, bits) }))

const shareOf = (spoken: readonly PageSpoken[], set: number, resamples: number) => {
  const { interval, ...share } = speakingShare(
    spoken.flatMap((one) => (one.page.set === set ? [one.spoken] : [])),
    { resamples, seed, stream: set },
  )
  return { ...share, interval: interval === null ? null : ([...interval] as [number, number]) }
}

const loudestOf = (spoken: readonly PageSpoken[]): SpeakingPage[] =>
  spoken
    .filter((one) => one.spoken.speaking > 0)
    .toSorted((a, b) => b.spoken.speaking - a.spoken.speaking || a.page.id - b.page.id)
    .slice(0, mostLoud)
    .map(({ page, spoken: { speaking, read } }) => ({
      pageId: page.id,
      page: page.name,
      actor: page.actor,
      set: page.set,
      posts: speaking,
      share: speaking / read,
    }))

const unreadOf = (known: readonly PagePosts[]): number =>
  known.reduce((sum, { posts }) => sum + posts.topics.reduce((count, mask) => count + Number(!isRead(mask)), 0), 0)

const postsOfPages = (
  postsOf: (page: SetPage, days: DayPeriod) => PostColumns,
  pages: readonly SetPage[],
  days: DayPeriod,
) => pages.map((page) => ({ page, posts: postsOf(page, days) }))

/** The topic with most posts over all sets; of equal ones the first. */
const mostSpoken = (topics: TopicVoicesReply['topics']): TopicKey => {
  const posts = ({ sets }: TopicVoicesReply['topics'][number]): number =>
    sets.reduce((sum, { speaking }) => sum + speaking, 0)
  return topics.toSorted((a, b) => posts(b) - posts(a))[0]?.key ?? topicKeys[0]
}

/** @throws BadRequest for what does not exist; NotFound without demonstration data */
export const topicVoices = (
  datasets: Datasets,
  { about, by = 'quarter', ...query }: Query<'topicVoices'>,
  resamples: number,
): TopicVoicesReply => {
  const { store, basis, pages } = basisOf(datasets, query)
  const span = daysOf(basis.from, basis.to)
  const postsOf = filteredPostsFor(store, basis)
  const known = postsOfPages(postsOf, pages, span)
  const setsOf = (spoken: readonly PageSpoken[]) => basis.sets.map((_, set) => shareOf(spoken, set, resamples))
  const topics = topicKeys.map((key) => {
    const spoken = spokenOf(known, topicMask(key))
    return { key, sets: setsOf(spoken), loudest: loudestOf(spoken) }
  })
  const told = about ?? mostSpoken(topics)
  return {
    ...basis,
    resamples,
    seed,
    leftOut: leftOutOf(store, basis, pages),
    postsUnread: unreadOf(known),
    topics,
    about: told,
    by,
    course: bucketsOf(span, by).map((bucket) => ({
      bucket,
      sets: setsOf(spokenOf(postsOfPages(postsOf, pages, daysWithin(bucket, span)), topicMask(told))),
    })),
  }
}

const placesOf = (posts: PostColumns, isWanted: (mask: number) => boolean): readonly number[] =>
  Array.from(posts.topics, (_, place) => place).filter((place) => isWanted(posts.topics[place] ?? 0))

/** @throws BadRequest for what does not exist; NotFound without demonstration data */
export const calls = (datasets: Datasets, query: Query<'calls'>, resamples: number): CallsReply => {
  const { store, basis, pages } = basisOf(datasets, query)
  const known = postsOfPages(filteredPostsFor(store, basis), pages, daysOf(basis.from, basis.to))
  const periods = new Map(
    pagePeriods(store, basis, pages, [interactionsPerPost]).map(({ page, period }) => [page.id, period]),
  )
  const rowOf = (key: CallsReply['callRows'][number]['key']): CallsReply['callRows'][number] => {
    const bits = key === 'none' ? everyCall : callMask(key)
    const isWanted = (mask: number): boolean => isRead(mask) && (key === 'none') === ((mask & bits) === 0)
    const chosen = known.map(({ page, posts }) => ({ page, posts: postsAt(posts, placesOf(posts, isWanted)) }))
    const spoken = known.map(({ page, posts }, at) => {
      const { read } = spokenIn(posts, bits)
      return { page, spoken: { read, speaking: chosen[at]?.posts.size ?? 0 } }
    })
    const earned = comparedIn(
      interactionsPerPost,
      basis,
      chosen.flatMap(({ page, posts }) => {
        const period = periods.get(page.id)
        // A page without such a post is no page without a value: it made no call.
        return period === undefined || posts.size === 0
          ? []
          : [{ page, period: { ...period, totals: totalsOfPosts(posts) } }]
      }),
      resamples,
    ).sets
    return {
      key,
      sets: basis.sets.map((_, set) => {
        const [share, summary] = [shareOf(spoken, set, resamples), earned[set]]
        if (summary === undefined) throw new Error('each set has a summary')
        return { ...share, earned: summary }
      }),
      loudest: key === 'none' ? [] : loudestOf(spoken),
    }
  }
  return {
    ...basis,
    resamples,
    seed,
    leftOut: leftOutOf(store, basis, pages),
    postsUnread: unreadOf(known),
    callRows: [...callKeys, 'none' as const].map(rowOf),
  }
}

export const speakingRoutes = (app: Express, { datasets }: AppParts): void => {
  const remembered = memory(datasets)
  serve(app, 'topicVoices', ({ query, request }) =>
    remembered(request.originalUrl, () => topicVoices(datasets, query, resamplesOnScreen)),
  )
  serve(app, 'calls', ({ query, request }) =>
    remembered(request.originalUrl, () => calls(datasets, query, resamplesOnScreen)),
  )
}
