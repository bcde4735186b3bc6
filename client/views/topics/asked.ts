// What the figures of the Topics screen are asked with: the pages and posts of every figure, but no filter by topic or call,
// since these are what the screen tells apart; and the way to the posts behind a number.

import type { Dataset, Query } from '../../../data/model/contract.ts'
import type { ViewState } from '../../location.ts'
import { compareQuery } from '../compare/query.ts'

const apart = (state: ViewState): ViewState => {
  const { topic: _, call: __, ...filters } = state.question.filters
  return { ...state, question: { ...state.question, filters, age: null } }
}

export const topicsQuery = (state: ViewState, data: Dataset): Query<'effort'> => compareQuery(apart(state), data)

/** The posts of a topic or a call, of one page or of all; newest first. */
export const postsOf = (
  state: ViewState,
  filter: Readonly<Partial<Record<'topic' | 'call', string>>>,
  page: number | null = null,
): Partial<ViewState> => {
  const { question } = apart(state)
  return {
    screen: 'posts',
    question: { ...question, filters: { ...question.filters, ...filter } },
    local: { order: 'newest', ...(page !== null && { page: String(page) }) },
  }
}
