// Posts looked through: which of the pages and the period pass the filters, hold the words and come first. What is sorted and
// filtered stands in memory (looked-through.ts); words are found by the index, texts are read of the fifty shown alone.

import type { Express } from 'express'
import { isGeneralActor } from '../../data/model/actors.ts'
import type { FoundPost, PostOrder, PostSearchReply } from '../../data/model/contract/posts.ts'
import type { Query } from '../../data/model/contract.ts'
import { mayShowTexts } from '../../data/model/licences.ts'
import { boundsOfDays, dayOf, daysOf } from '../../data/model/periods.ts'
import { columnFormats, unknownCount } from '../../data/model/post-columns.ts'
import { passing } from '../../data/model/post-filter.ts'
import { excerptOf } from '../../data/model/search/excerpt.ts'
import { askedOf, isNothing, type PostSearch, searchOf } from '../../data/model/search/search.ts'
import { callsOf, topicsOf } from '../../data/model/topics/themes.ts'
import type { Datasets } from '../datasets.ts'
import { NotFound } from '../problem.ts'
import type { Store } from '../store/open.ts'
import type { ShownPost } from '../store/post-search.ts'
import { type Basis, basisOf } from './basis.ts'
import { seed } from './compare.ts'
import { type LookedThrough, lookedThrough, runIn } from './looked-through.ts'
import type { AppParts } from './parts.ts'
import { serve, wholeOf } from './route.ts'
import { type PlacedPage, placedPages, type SetPage } from './sets.ts'

const postsAtOnce = 50

/** A page whose posts are looked through; `set` null: in none of the figure. */
type Looked = PlacedPage & { readonly set: number | null }

/** @throws NotFound for a page that the platform does not have */
const pagesAsked = (
  store: Store,
  basis: Basis,
  pages: readonly SetPage[],
  page: string | undefined,
): readonly Looked[] => {
  if (page === undefined) return pages
  const id = wholeOf(page, 'page')
  const known = placedPages(store, basis.platform, basis.grid).find((one) => one.id === id)
  if (known === undefined) throw new NotFound(`There is no page ${id} on ${basis.platform}.`)
  return [pages.find((one) => one.id === id) ?? { ...known, set: null }]
}

/** Marks the posts that pass, and counts them by what is known of them. */
const passed = (posts: LookedThrough, pages: readonly Looked[], basis: Basis) => {
  const passes = new Uint8Array(posts.size)
  const counts = { all: 0, withoutText: 0, unread: 0, unknownInteractions: 0, withoutHabit: 0, topicsUnknown: 0 }
  const days = daysOf(basis.from, basis.to)
  for (const page of pages) {
    const { from, to } = runIn(posts, page.id, boundsOfDays(days, page.zone))
    const run = { size: to - from, topics: posts.topics.subarray(from, to), format: posts.format.subarray(from, to) }
    const { kept, topicsUnknown } = passing(run, basis.filters, isGeneralActor(page.kind))
    counts.all += kept.length
    counts.topicsUnknown += topicsUnknown
    for (const at of kept) {
      const place = from + at
      passes[place] = 1
      if (posts.hasText[place] === 0) counts.withoutText += 1
      else if (posts.topics[place] === 0) counts.unread += 1
      if (posts.interactions[place] === unknownCount) counts.unknownInteractions += 1
      else if (Number.isNaN(posts.habit[place])) counts.withoutHabit += 1
    }
  }
  return { passes, counts }
}

/** Places of the posts that hold the words; null: every post may. Only those without any of `none` where nothing else is asked. */
const holding = (store: Store, posts: LookedThrough, search: PostSearch): Uint8Array => {
  const marked = new Uint8Array(posts.size)
  const mark = (asked: string, value: 0 | 1): void => {
    for (const id of store.postSearches.holding(asked)) {
      const place = posts.placeOf(id)
      if (place !== null) marked[place] = value
    }
  }
  if (search.all.length > 0) mark(askedOf(search.all, 'AND'), 1)
  else for (let place = 0; place < posts.size; place += 1) marked[place] = Number(posts.topics[place] !== 0)
  if (search.none.length > 0) mark(askedOf(search.none, 'OR'), 0)
  return marked
}

const known = (count: number | undefined): number | null =>
  count === undefined || count === unknownCount ? null : count
const finite = (value: number | undefined): number | null => (Number.isFinite(value) ? (value ?? null) : null)

const rowOf = (
  posts: LookedThrough,
  place: number,
  post: ShownPost,
  page: Looked,
  search: PostSearch | null,
): FoundPost => {
  const { licence, text, ...shown } = post
  const interactions = known(posts.interactions[place])
  const habit = finite(posts.habit[place])
  const mayShow = mayShowTexts(licence)
  const mask = posts.topics[place] ?? 0
  const [topics, calls] = [topicsOf(mask), callsOf(mask)]
  return {
    ...shown,
    pageId: page.id,
    page: page.name,
    actor: page.actor,
    actorName: page.actorName,
    set: page.set,
    camp: page.camp,
    publishedOn: dayOf(Date.parse(post.publishedAt), page.zone),
    isDayOnly: posts.isDay[place] === 1,
    format: columnFormats[posts.format[place] ?? 0] ?? 'other',
    topics: topics === null ? null : [...topics],
    calls: calls === null ? null : [...calls],
    excerpt: text === null || !mayShow ? null : shownExcerpt(text, search),
    withoutText: text === null ? 'not-kept' : mayShow ? null : 'not-shown',
    reactions: known(posts.reactions[place]),
    comments: known(posts.comments[place]),
    shares: known(posts.shares[place]),
    interactions,
    habit,
    times: interactions === null || habit === null || habit === 0 ? null : interactions / habit,
    score: posts.hasScore[place] === 1 ? finite(posts.score[place]) : null,
    isBeyond: posts.isBeyond[place] === 1,
  }
}

const shownExcerpt = (text: string, search: PostSearch | null): FoundPost['excerpt'] => {
  const { marks, ...excerpt } = excerptOf(text, search?.all ?? [])
  return { ...excerpt, marks: marks.map(([from, to]) => [from, to]) }
}

const rowsOf = (
  store: Store,
  posts: LookedThrough,
  places: readonly number[],
  pages: readonly Looked[],
  search: PostSearch | null,
): FoundPost[] => {
  const byId = new Map(
    store.postSearches.shown(places.map((place) => posts.id[place] ?? 0)).map((post) => [post.id, post]),
  )
  const pageOf = new Map(pages.map((page) => [page.id, page]))
  return places.flatMap((place) => {
    const [post, page] = [byId.get(posts.id[place] ?? 0), pageOf.get(posts.pageId[place] ?? 0)]
    return post === undefined || page === undefined ? [] : [rowOf(posts, place, post, page, search)]
  })
}

const usualOrder = (search: PostSearch | null): PostOrder => (search === null ? 'beyond' : 'newest')

/** @throws BadRequest for what does not exist; NotFound for an unknown page, or without demonstration data */
const postsIn = (
  datasets: Datasets,
  { page, q, order, offset: offsetText, ...query }: Query<'posts'>,
): PostSearchReply => {
  const { store, basis, pages } = basisOf(datasets, query)
  const asked = pagesAsked(store, basis, pages, page)
  const search = q === undefined || q.trim() === '' ? null : searchOf(q)
  const chosen = order ?? usualOrder(search)
  const offset = wholeOf(offsetText ?? '0', 'offset')
  const posts = lookedThrough(store, basis.platform)
  const { passes, counts } = passed(posts, asked, basis)
  const held = search === null ? null : isNothing(search) ? new Uint8Array(posts.size) : holding(store, posts, search)
  const isFound = (place: number): boolean =>
    passes[place] === 1 && (held === null || held[place] === 1) && (chosen !== 'beyond' || posts.isBeyond[place] === 1)
  let total = 0
  const places: number[] = []
  for (const place of posts.inOrder(chosen)) {
    if (!isFound(place)) continue
    if (total >= offset && places.length < postsAtOnce) places.push(place)
    total += 1
  }
  const [only] = page === undefined ? [] : asked
  return {
    ...basis,
    resamples: 0,
    seed,
    page: only === undefined ? null : { id: only.id, name: only.name },
    search: search === null ? null : { all: [...search.all], none: [...search.none] },
    order: chosen,
    offset,
    posts: counts,
    total,
    rows: rowsOf(store, posts, places, asked, search),
  }
}

export const postRoutes = (app: Express, { datasets }: AppParts): void => {
  serve(app, 'posts', ({ query }) => postsIn(datasets, query))
}
