// The interactions under the posts of a page, group by group, in order of publication. Posts with unknown interactions are left
// out; of the others those of which the dimension is not known are counted apart, never put into a group. Pure.

import { unknownCount } from '../post-columns.ts'
import { type GroupedPosts, type HabitDimension, habitKeys, placesIn } from './groups.ts'

/** A post with known interactions that could be grouped. */
export type PlacedPost = { readonly interactions: number; readonly places: readonly number[] }

export type Grouped = {
  readonly dimension: HabitDimension
  /** In order of publication. */
  readonly placed: readonly PlacedPost[]
  /** Posts with known interactions of which the dimension is not known. */
  readonly unknown: number
}

/** Known interactions of all posts, in order of publication. */
export const knownInteractions = ({ posts }: Pick<GroupedPosts, 'posts'>): readonly number[] =>
  Array.from(posts.interactions).filter((count) => count !== unknownCount)

export const groupedBy = (of: GroupedPosts, dimension: HabitDimension): Grouped => {
  const placesOf = placesIn[dimension]
  const placed: PlacedPost[] = []
  let unknown = 0
  for (let post = 0; post < of.posts.size; post += 1) {
    const interactions = of.posts.interactions[post] ?? unknownCount
    if (interactions === unknownCount) continue
    const places = placesOf(of, post)
    if (places === null) unknown += 1
    else placed.push({ interactions, places })
  }
  return { dimension, placed, unknown }
}

/** Interactions of each group, in the order of its keys; a post of several groups is in each. */
export const valuesByGroup = ({ dimension, placed }: Grouped): readonly (readonly number[])[] => {
  const groups: number[][] = habitKeys[dimension].map(() => [])
  for (const { interactions, places } of placed) for (const place of places) groups[place]?.push(interactions)
  return groups
}
