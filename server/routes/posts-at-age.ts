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
type ByPage = ReadonlyMap<number, PostColumns>

/** One figure asks for the same posts several times: for its values, for what was left out, for their ages. */
const memory = new WeakMap<Store, { readonly key: string; readonly byPage: ByPage }>()

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

/** The readings of each post, which follow each other. */
const byPost = function* (rows: Iterable<PostReadingRow>): Generator<readonly PostReadingRow[]> {
  let ofPost: PostReadingRow[] = []
  for (const row of rows) {
    if (ofPost[0] !== undefined && ofPost[0].postId !== row.postId) {
      yield ofPost
      ofPost = []
    }
    ofPost.push(row)
  }
  if (ofPost.length > 0) yield ofPost
}

const readAtAge = (store: Store, platform: string, { from, to }: DayPeriod, age: Age): ByPage => {
  const facts = new Map<number, PostFacts[]>()
  for (const readings of byPost(store.postsAtAge.readings(platform, from, to))) {
    const [post] = readings
    const found = factsAt(readings, age)
    if (post === undefined || found === null) continue
    const ofPage = facts.get(post.pageId)
    if (ofPage === undefined) facts.set(post.pageId, [found])
    else ofPage.push(found)
  }
  return new Map([...facts].map(([pageId, ofPage]) => [pageId, columnsOf(ofPage, platforms.get(platform))]))
}

/** Posts of any page of the platform in some days, in the zone of the page. The last ones asked for are kept until the data changes. */
export const pagePostsAtAge = (store: Store, platform: string, period: DayPeriod, age: Age): PostsOfPage => {
  const key = JSON.stringify([store.version(), platform, period.from, period.to, age.days, age.withinDays])
  const known = memory.get(store)
  const byPage = known?.key === key ? known.byPage : readAtAge(store, platform, period, age)
  memory.set(store, { key, byPage })
  return (page, days) => {
    const posts = byPage.get(page.id)
    return posts === undefined ? noPosts : postsWithin(posts, boundsOfDays(days, page.zone))
  }
}
