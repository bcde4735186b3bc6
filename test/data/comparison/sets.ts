// Sets of invented pages for the tests of comparisons: a value each, and followers where size matters.

import type { PageSet, SizedSet } from '../../../data/model/comparison.ts'

const page = (pageId: number, value: number | null, posts: number | null) => ({
  pageId,
  page: `Page ${pageId}`,
  actor: null,
  camp: null,
  value,
  posts,
  observedOn: null,
})

/** @param posts of each page */
export const setOf = (
  key: string,
  values: readonly (number | null)[],
  firstId = 1,
  posts: number | null = null,
): PageSet => ({ key, pages: values.map((value, at) => page(firstId + at, value, posts)) })

/** A page is `[followers, value]`. */
export const sizedSet = (
  key: string,
  pages: readonly (readonly [followers: number | null, value: number | null])[],
  firstId = 1,
): SizedSet => ({
  key,
  pages: pages.map(([followers, value], at) => ({ ...page(firstId + at, value, null), followers })),
})
