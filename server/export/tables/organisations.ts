// Rows of grids, organisations, pages and decisions on pages.

import type { OwnActor } from '../../../data/model/own-export.ts'
import { actorsTable, decisionsTable, gridsTable, pagesTable } from '../../../data/model/own-tables.ts'
import type { Store } from '../../store/open.ts'
import type { Selection } from '../../store/selection.ts'
import type { StoredTable } from './table.ts'

export const grids: StoredTable = {
  ...gridsTable,
  rows: function* ({ exported }) {
    for (const { key, name, camps: all, decidedOn, reason } of exported.grids())
      yield [key, name ?? null, JSON.stringify(all), decidedOn, reason]
  },
}

export const isActorIn = ({ slug }: OwnActor, { actors }: Selection): boolean => actors?.has(slug) ?? true

export const actors: StoredTable = {
  ...actorsTable,
  rows: function* ({ exported }, selection) {
    for (const actor of exported.actors()) {
      if (!isActorIn(actor, selection)) continue
      const {
        slug,
        name,
        actorKind,
        website,
        territories,
        camps: placed,
        funders,
        aliases,
        shownAs,
        parent,
        place,
      } = actor
      const lists = [territories, placed, funders, aliases].map((list) => JSON.stringify(list))
      const home = place === null || place === undefined ? null : JSON.stringify(place)
      yield [slug, name, actorKind, website, ...lists, shownAs, parent ?? null, home]
    }
  },
}

/** Lines of pages in the selection, with the id of each. */
export const pagesIn = ({ exported }: Store, { pages: ids }: Selection) =>
  exported.pages().filter(({ id }) => ids?.has(id) ?? true)

export const pages: StoredTable = {
  ...pagesTable,
  rows: function* (store, selection) {
    for (const { line } of pagesIn(store, selection)) {
      const { platform, key, aliases, name, handle, address, category, country, actor } = line
      yield [platform, key, JSON.stringify(aliases), name, handle, address, category, country, actor]
    }
  },
}

export const decisions: StoredTable = {
  ...decisionsTable,
  rows: function* (store, selection) {
    const known =
      selection.pages === null
        ? null
        : new Set(pagesIn(store, selection).map(({ line: { platform, key } }) => `${platform} ${key}`))
    for (const { platform, key, otherKey, isOne, decidedAt } of store.exported.decisions()) {
      const isIn = known === null || [key, otherKey].every((one) => known.has(`${platform} ${one}`))
      if (isIn) yield [platform, key, otherKey, String(isOne), decidedAt]
    }
  },
}
