// The pages of one organisation among all pages of a figure, with what is known of each over its period: what the parts of
// `Our page` are worked out from. Selecting only; the arithmetic is in data/model.

import type { ActorRow } from '../../data/model/contract.ts'
import type { Comparable } from '../../data/model/habits/peers.ts'
import type { Metric } from '../../data/model/metrics/metric.ts'
import { sizeStratum } from '../../data/model/statistics/index.ts'
import type { PagePeriod } from '../../data/model/totals.ts'
import type { Datasets } from '../datasets.ts'
import { NotFound } from '../problem.ts'
import type { ActorRecord } from '../store/actors.ts'
import type { Store } from '../store/open.ts'
import { actorRowOf } from './actors.ts'
import { type Basis, basisOf, type FigureQuery } from './basis.ts'
import { pagePeriods } from './page-periods.ts'
import { type PlacedPage, placedPages } from './sets.ts'

/** A page with what is known of it over the period; `set` null: in no set of the figure. */
export type KnownPage = Comparable & { readonly page: PlacedPage; readonly period: PagePeriod }

export type OwnPages = {
  readonly store: Store
  readonly basis: Basis
  readonly actor: ActorRow
  /** Pages of the organisation on the platform, most posts first. */
  readonly own: readonly KnownPage[]
  /** All pages of the sets, and those of the organisation. */
  readonly all: readonly KnownPage[]
}

/** The organisation, as it is shown. @throws NotFound */
export const shownActor = (store: Store, slug: string): ActorRecord => {
  const actor = store.actors.shown(slug)
  if (actor === null) throw new NotFound(`There is no organisation "${slug}".`)
  return actor
}

/**
 * @param metrics what is looked at: whether they read single posts decides what is brought
 * @throws BadRequest for what does not exist; NotFound for an unknown organisation, or without demonstration data
 */
export const ownPages = (
  datasets: Datasets,
  slug: string,
  query: FigureQuery,
  metrics: readonly Metric[],
): OwnPages => {
  const { store, basis, pages } = basisOf(datasets, query)
  const actor = shownActor(store, slug)
  const sets = new Map(pages.map((page) => [page.id, page.set]))
  const owned = placedPages(store, basis.platform, basis.grid).filter((page) => page.actor === actor.slug)
  const asked = [...pages, ...owned.filter(({ id }) => !sets.has(id))]
  const all = pagePeriods<PlacedPage>(store, basis, asked, metrics).map(({ page, period }) => ({
    pageId: page.id,
    page,
    period,
    set: sets.get(page.id) ?? null,
    stratum: sizeStratum(period.followers?.value ?? null),
  }))
  const own = all
    .filter(({ page }) => page.actor === actor.slug)
    .toSorted((a, b) => b.period.totals.posts - a.period.totals.posts || a.pageId - b.pageId)
  return { store, basis, actor: actorRowOf(actor), own, all }
}

/** What every reply says of a page that is spoken of. */
export const ownPageOf = ({ page, set, stratum }: KnownPage) => {
  const { id, platform, name, handle, address, zone } = page
  return { page: { id, platform, name, handle, address }, zone, set, stratum }
}
