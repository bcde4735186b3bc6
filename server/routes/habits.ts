// What works on the pages of one organisation, beside its peers. Selecting and laying side by side; the arithmetic is in
// data/model/habits. What peers get is remembered with their posts: advice asks for the same.

import type { Express } from 'express'
import { resamplesOnScreen } from '../../data/model/certainty.ts'
import type { HabitsPage, HabitsReply } from '../../data/model/contract.ts'
import { habitDimensions, lengthPlace } from '../../data/model/habits/groups.ts'
import { type PageHabits, pageHabits } from '../../data/model/habits/page-habits.ts'
import { type GroupRatios, groupRatios, type Peers, peersOf } from '../../data/model/habits/peers.ts'
import { activeWeeks } from '../../data/model/metrics/active-weeks.ts'
import { noPosts, type PostColumns } from '../../data/model/post-columns.ts'
import type { Datasets } from '../datasets.ts'
import type { Store } from '../store/open.ts'
import type { FigureQuery } from './basis.ts'
import { seed } from './compare.ts'
import { memory } from './memory.ts'
import { type KnownPage, ownPageOf, ownPages } from './own-pages.ts'
import type { AppParts } from './parts.ts'
import { serve } from './route.ts'

const remembered = new WeakMap<PostColumns, Map<string, GroupRatios>>()

/** Of one page over its posts; by zone, since noPosts are those of many. */
export const ratiosOf = ({ page, period }: KnownPage): GroupRatios => {
  const posts = period.posts ?? noPosts
  const known = remembered.get(posts) ?? new Map<string, GroupRatios>()
  const found = known.get(page.zone) ?? groupRatios({ posts, zone: page.zone, lengths: null })
  known.set(page.zone, found)
  remembered.set(posts, known)
  return found
}

/** Characters of the text of each post, by its instant; null where none was kept, and where posts of one instant differ. */
export const lengthsOf = (store: Store, { page, period }: KnownPage): readonly (number | null)[] => {
  const byInstant = new Map<number, number | null>()
  for (const { publishedAt, characters } of store.textLengths.of(page.id)) {
    if (characters === null) continue
    const at = Date.parse(publishedAt) / 1000
    const other = byInstant.get(at)
    const isSame = other === undefined || (other !== null && lengthPlace(other) === lengthPlace(characters))
    byInstant.set(at, isSame ? characters : null)
  }
  return Array.from(period.posts?.at ?? [], (at) => byInstant.get(at) ?? null)
}

export type PageWithPeers = { readonly habits: PageHabits; readonly peers: Peers<KnownPage> | null }

export const habitsOf = (store: Store, own: KnownPage, all: readonly KnownPage[]): PageWithPeers => {
  const peers = peersOf(own, all)
  const posts = own.period.posts ?? noPosts
  const grouped = { posts, zone: own.page.zone, lengths: lengthsOf(store, own) }
  const ratios = (peers?.pages ?? []).map(ratiosOf)
  return { habits: pageHabits(grouped, ratios, { resamples: resamplesOnScreen, seed }), peers }
}

/** How many peers a page has, and of which kind; null for a page in no set. */
export const peerGroupOf = (peers: Peers<KnownPage> | null): HabitsPage['peers'] =>
  peers === null ? null : { among: peers.among, pages: peers.pages.length }

/** @throws BadRequest for what does not exist; NotFound for an unknown organisation, or without demonstration data */
export const habitsIn = (datasets: Datasets, slug: string, query: FigureQuery): HabitsReply => {
  // The metric reads single posts: they are what groups are made of.
  const { store, basis, actor, own, all } = ownPages(datasets, slug, query, [activeWeeks])
  return {
    ...basis,
    resamples: resamplesOnScreen,
    seed,
    actor,
    ways: [...habitDimensions],
    pages: own.map((page) => {
      const { habits, peers } = habitsOf(store, page, all)
      return { ...ownPageOf(page), peers: peerGroupOf(peers), ...habits }
    }),
  }
}

export const habitsRoutes = (app: Express, { datasets }: AppParts): void => {
  const known = memory(datasets)
  serve(app, 'habits', ({ params, query, request }) =>
    known(request.originalUrl, () => habitsIn(datasets, params.slug ?? '', query)),
  )
}
