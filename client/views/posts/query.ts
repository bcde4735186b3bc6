// The state of the address as the search for posts: what every figure asks, with the words, the page and the order of this
// screen. Counts are those last read, whatever age other screens compare at.

import type { PostOrder } from '../../../data/model/contract/posts.ts'
import type { Dataset, Query } from '../../../data/model/contract.ts'
import type { ViewState } from '../../location.ts'
import { compareQuery } from '../compare/query.ts'

export const orders = ['beyond', 'newest', 'interactions', 'comments'] as const satisfies readonly PostOrder[]

/** Another question starts again at its first post. */
export const asked = (state: ViewState, change: Readonly<Record<string, string | null>>): Partial<ViewState> => {
  const { offset: _, ...local } = state.local
  const next = { ...local, ...change }
  return {
    screen: 'posts',
    local: Object.fromEntries(Object.entries(next).flatMap(([key, value]) => (value === null ? [] : [[key, value]]))),
  }
}

const wholeIn = (text: string | undefined): string | null =>
  text !== undefined && /^\d{1,9}$/.test(text) ? text : null

/** What the address holds that is no number and no order is left out. */
export const postsQuery = (state: ViewState, data: Dataset): Query<'posts'> => {
  const { age: _, ...figure } = compareQuery(state, data)
  const { q, order, offset, page } = state.local
  const known = orders.find((one) => one === order)
  const [from, only] = [wholeIn(offset), wholeIn(page)]
  return {
    ...figure,
    ...(q !== undefined && { q }),
    ...(known !== undefined && { order: known }),
    ...(from !== null && { offset: from }),
    ...(only !== null && { page: only }),
  }
}
