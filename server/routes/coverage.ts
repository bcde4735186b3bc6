// What data there is: pages and posts of each camp, up to when, and which data set opens first.

import type { Dataset, DatasetsReply } from '../../data/model/contract.ts'
import { type Camp, camps } from '../../data/model/records.ts'
import type { Datasets } from '../datasets.ts'
import type { Store } from '../store/open.ts'

type State = DatasetsReply['real']

/** Camps that must each have a real page with posts before real data opens first. */
const needed: readonly Camp[] = ['association', 'commercial']

export const countsOf = (store: Store): State['counts'] => ({
  actors: store.actors.count(),
  pages: store.pages.all().length,
  posts: store.posts.count(),
  pageReadings: store.readings.count(),
  postReadings: store.posts.countReadings(),
  imports: store.imports.count(),
})

export const stateOf = (store: Store, grid: string): State => {
  const placed = store.actors.campsIn(grid)
  const extents = store.totals.extents()
  const byCamp = new Map(camps.map((camp) => [camp, { camp, pages: 0, pagesWithPosts: 0, posts: 0 }]))
  const byPlatform = new Map<string, { platform: string; pages: number; posts: number }>()
  let unassignedPages = 0
  for (const page of store.pages.all()) {
    const posts = extents.get(page.id)?.posts ?? 0
    const platform = byPlatform.get(page.platform) ?? { platform: page.platform, pages: 0, posts: 0 }
    byPlatform.set(page.platform, { ...platform, pages: platform.pages + 1, posts: platform.posts + posts })
    const row = byCamp.get((page.actor === null ? undefined : placed.get(page.actor)) ?? ('' as Camp))
    if (row === undefined) {
      unassignedPages += 1
      continue
    }
    row.pages += 1
    row.posts += posts
    if (posts > 0) row.pagesWithPosts += 1
  }
  const { oldest, newest } = store.posts.extent()
  return {
    counts: countsOf(store),
    camps: [...byCamp.values()],
    unassignedPages,
    platforms: [...byPlatform.values()].sort(
      (a, b) => b.posts - a.posts || b.pages - a.pages || (a.platform < b.platform ? -1 : 1),
    ),
    newestPostAt: newest,
    oldestPostAt: oldest,
  }
}

const missingCamps = (real: State): Camp[] =>
  needed.filter((camp) => real.camps.every((row) => row.camp !== camp || row.pagesWithPosts === 0))

/** Real data opens first as soon as each camp has a page with posts; until then the demonstration, when it is there. */
export const opensFirst = (datasets: Datasets): Dataset =>
  datasets.demo() === null || missingCamps(stateOf(datasets.real, 'article')).length === 0 ? 'real' : 'demo'

export const datasetsReply = (datasets: Datasets, grid: string): DatasetsReply => {
  const real = stateOf(datasets.real, grid)
  const demo = datasets.demo()
  return {
    opens: opensFirst(datasets),
    missingCamps: missingCamps(grid === 'article' ? real : stateOf(datasets.real, 'article')),
    real,
    demo: demo === null ? null : stateOf(demo, grid),
    grids: datasets.real.actors.grids().map(({ key, name, camps: named }) => ({ key, name, camps: [...named] })),
  }
}
