// Posts at equal age: the counts of each post as they were read about so many days after its publication. Each reading is
// looked at in the database, so that this takes longer than other figures; posts without such a reading keep their place with
// unknown counts.

import { boundsOfDays, type DayPeriod } from '../../data/model/periods.ts'
import { platforms } from '../../data/model/platforms.ts'
import { readingAtAge } from '../../data/model/post-ages.ts'
import { columnsOf, noPosts, type PostColumns, type PostFacts, postsWithin } from '../../data/model/post-columns.ts'
import type { PostFormat } from '../../data/model/records.ts'
import type { Store } from '../store/open.ts'
import type { PostReadingRow } from '../store/posts-at-age.ts'
import type { PostsOfPage } from './page-posts.ts'

type Age = { readonly days: number; readonly withinDays: number }

/** The post with the counts of the reading at that age; of readings of one post in any order. */
const factsAt = (readings: readonly PostReadingRow[], { days, withinDays }: Age): PostFacts | null => {
  const [post] = readings
  if (post === undefined) return null
  const chosen = readingAtAge(readings, post.at, days, withinDays)
  return {
    at: post.at,
    reactions: chosen?.reactions ?? null,
    comments: chosen?.comments ?? null,
    shares: chosen?.shares ?? null,
    views: chosen?.views ?? null,
    followers: chosen?.followers ?? null,
    readAt: chosen?.observedAt ?? null,
    format: post.format as PostFormat,
    isDay: post.isDay === 1,
    isReadEstimated: chosen?.isEstimated === 1,
    topics: post.topics,
  }
}

export const pagePostsAtAge = (store: Store, platform: string, period: DayPeriod, age: Age): PostsOfPage => {
  const byPage = new Map<number, PostColumns>()
  const byPost = Map.groupBy(store.postsAtAge.readings(platform, period.from, period.to), ({ postId }) => postId)
  const facts = [...byPost.values()].flatMap((readings) => {
    const found = factsAt(readings, age)
    return found === null ? [] : [{ pageId: readings[0]?.pageId ?? 0, found }]
  })
  for (const [pageId, ofPage] of Map.groupBy(facts, (one) => one.pageId))
    byPage.set(
      pageId,
      columnsOf(
        ofPage.map(({ found }) => found),
        platforms.get(platform),
      ),
    )
  return (page, days) => {
    const posts = byPage.get(page.id)
    return posts === undefined ? noPosts : postsWithin(posts, boundsOfDays(days, page.zone))
  }
}
