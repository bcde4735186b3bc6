// Columns as they should be: each page's posts, gone through one by one and put together by the plain functions of the
// model. Held against what the store keeps as bytes, months joined.

import { expect } from 'vitest'
import { platforms } from '../../../data/model/platforms.ts'
import { columnsOf, noPosts, type PostColumns, type PostFacts } from '../../../data/model/post-columns.ts'
import type { PostFormat } from '../../../data/model/records.ts'
import type { Store } from '../../../server/store/open.ts'
import { countKeys } from '../../../server/store/posts.ts'

const columnKeys = Object.keys(noPosts).filter((key) => key !== 'size') as (keyof Omit<PostColumns, 'size'>)[]

export const plainOf = (posts: PostColumns): Record<string, readonly number[]> =>
  Object.fromEntries(columnKeys.map((key) => [key, [...posts[key]]]))

/** Of posts of one instant the order is that of their numbers. */
const sortKey = ({
  at,
  reactions,
  comments,
  shares,
  views,
  followers,
  format,
  isDay,
  readAt,
  isReadEstimated,
}: PostFacts): readonly number[] => [
  ...[at, ...[reactions, comments, shares, views, followers].map((count) => count ?? -1)],
  ...[
    readAt ?? -1,
    columnsOf([{ ...blank, format }], undefined).format[0] ?? 0,
    Number(isDay),
    Number(isReadEstimated),
  ],
]
const blank: PostFacts = {
  ...{ at: 0, reactions: null, comments: null, shares: null, views: null, followers: null },
  ...{ format: 'other', isDay: false, topics: 0 },
}
const inOrder = (a: PostFacts, b: PostFacts): number => {
  const [left, right] = [sortKey(a), sortKey(b)]
  return left.map((value, at) => value - (right[at] ?? 0)).find((difference) => difference !== 0) ?? 0
}

/** Columns of all pages that have posts, by page. */
export const naiveColumns = (
  store: Store,
  platform: string,
  isDay: (importId: number) => boolean = () => false,
): ReadonlyMap<number, Record<string, readonly number[]>> => {
  const found = new Map<number, Record<string, readonly number[]>>()
  for (const page of store.pages.all()) {
    if (page.platform !== platform) continue
    const facts = [...store.posts.ofPage(page.id)].map(({ attributes, counts, currentImportId }): PostFacts => {
      const count = (key: (typeof countKeys)[number]) => counts[countKeys.indexOf(key)] ?? null
      return {
        at: Date.parse(attributes[0]) / 1000,
        reactions: count('reactions'),
        comments: count('comments'),
        shares: count('shares'),
        views: count('views'),
        followers: count('followers'),
        format: attributes[1] as PostFormat,
        isDay: isDay(currentImportId),
        topics: 0,
        readAt: Date.parse(store.imports.get(currentImportId)?.observedAt ?? '') / 1000,
        isReadEstimated: store.imports.get(currentImportId)?.isObservedAtEstimated ?? false,
      }
    })
    if (facts.length > 0) found.set(page.id, plainOf(columnsOf(facts.sort(inOrder), platforms.get(platform))))
  }
  return found
}

/** Holds the columns of the store against its posts; reading them keeps them, so that a later call tells what became stale. */
export const expectColumns = (store: Store, platform: string, isDay?: (importId: number) => boolean): void => {
  const kept = store.columns.between(platform, '0001-01', '9999-12')
  expect(new Map([...kept].map(([id, posts]) => [id, plainOf(posts)]))).toEqual(naiveColumns(store, platform, isDay))
}
