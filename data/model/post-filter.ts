// Which posts of a page stay under the filters of a query, and how many went because what a filter asks is not known of
// them. Pure.

import { columnFormats, type PostColumns, postsAt } from './post-columns.ts'
import type { PostFormat } from './records.ts'
import { type CallKey, callMask, isOnTopic, isRead, type TopicKey, topicMask } from './topics/themes.ts'

/** An empty list asks for nothing. Within a list one is enough; a post must pass each of the filters. */
export type PostFilter = {
  readonly topic: readonly TopicKey[]
  readonly call: readonly CallKey[]
  readonly format: readonly PostFormat[]
  /** Only posts about the concerns of caregivers (isOnTopic). */
  readonly onTopic: boolean
}
export type FilteredPosts = {
  readonly posts: PostColumns
  /** Left out: their topics are not known. */
  readonly topicsUnknown: number
  /** Left out by format, with a format that is not known to us. */
  readonly formatUnknown: number
}

export const keepsAll = ({ topic, call, format, onTopic }: PostFilter): boolean =>
  topic.length + call.length + format.length === 0 && !onTopic

type Passing = Omit<FilteredPosts, 'posts'> & { readonly kept: readonly number[] }

/**
 * Places of the posts that a filter keeps.
 * @param isGeneralActor whether the page speaks of much else: a bank is on topic only where it says caregiver
 */
export const passing = (
  posts: Pick<PostColumns, 'size' | 'topics' | 'format'>,
  filter: PostFilter,
  isGeneralActor: boolean,
): Passing => {
  const topics = filter.topic.reduce((mask, key) => mask | topicMask(key), 0)
  const calls = filter.call.reduce((mask, key) => mask | callMask(key), 0)
  const formats = new Set(filter.format.map((format) => columnFormats.indexOf(format)))
  const other = columnFormats.indexOf('other')
  const asksTopics = topics !== 0 || calls !== 0 || filter.onTopic
  const kept: number[] = []
  let [topicsUnknown, formatUnknown] = [0, 0]
  for (let post = 0; post < posts.size; post += 1) {
    const [mask, format] = [posts.topics[post] ?? 0, posts.format[post] ?? other]
    if (asksTopics && !isRead(mask)) topicsUnknown += 1
    else if (formats.size > 0 && !formats.has(format)) formatUnknown += Number(format === other)
    else if (topics !== 0 && (mask & topics) === 0) continue
    else if (calls !== 0 && (mask & calls) === 0) continue
    else if (filter.onTopic && isOnTopic(mask, isGeneralActor) !== true) continue
    else kept.push(post)
  }
  return { kept, topicsUnknown, formatUnknown }
}

/** The posts that a filter keeps; `isGeneralActor` as for `passing`. */
export const filteredPosts = (posts: PostColumns, filter: PostFilter, isGeneralActor: boolean): FilteredPosts => {
  if (keepsAll(filter)) return { posts, topicsUnknown: 0, formatUnknown: 0 }
  const { kept, ...unknown } = passing(posts, filter, isGeneralActor)
  return { posts: postsAt(posts, kept), ...unknown }
}
