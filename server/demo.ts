// Fills a database with the invented demonstration. Apart from datasets.ts so that a server that has its demonstration
// already does not load the generator.

import { demoActors, demoDrafts, demoObservedAt, demoPages } from '../data/demo/generator.ts'
import { zoneOf } from '../data/model/territories.ts'
import { addBuiltInGrids } from './grids.ts'
import { storeDrafts } from './ingest/store-drafts.ts'
import type { Store } from './store/open.ts'

export const fillDemo = (store: Store): void =>
  store.transaction(() => {
    // Another process may have filled it meanwhile.
    if (store.actors.count() > 0) return
    addBuiltInGrids(store, demoObservedAt.slice(0, 10))
    for (const { camps, place, ...actor } of demoActors()) {
      const id = store.actors.add(actor, 'demonstration')
      if (place !== null) store.actors.setPlace(id, place)
      for (const [grid, camp] of Object.entries(camps))
        if (camp !== null) store.actors.place(grid, id, camp, demoObservedAt.slice(0, 10), 'invented')
    }
    for (const { slug, parent } of demoActors())
      if (parent !== null && !store.actors.memberships.join(slug, parent)) throw new Error(`${slug} is in a circle`)
    for (const page of demoPages()) {
      const actor = store.actors.get(page.actor)
      if (actor === null) throw new Error(`demonstration page of an unknown actor: ${page.actor}`)
      const { id } = store.pages.give({
        platform: page.platform,
        id: page.id,
        handle: page.handle,
        name: page.name,
        address: null,
      })
      store.pages.assign(id, actor.id, zoneOf(actor.territories), null)
    }
    const importId = store.imports.add({
      file: 'demonstration',
      format: 'generator',
      source: 'demonstration',
      actor: null,
      sha256: '0'.repeat(64),
      bytes: 0,
      header: [],
      importedAt: demoObservedAt,
      observedAt: demoObservedAt,
      isObservedAtEstimated: false,
      isTextKept: true,
      areBytesKept: false,
      by: 'setup',
      variant: null,
      zone: null,
      mapping: null,
      pageAddress: null,
      replaces: null,
      licence: 'open',
      newActor: null,
      stated: null,
    })
    const { pages: _pages, ...counts } = storeDrafts(
      store,
      { importId, observedAt: demoObservedAt, isTextKept: true, actor: null },
      demoDrafts(),
    )
    store.imports.finish(importId, counts)
  })
