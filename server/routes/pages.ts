// Pages and whose they are; values read on pages, with those that are kept but never drawn and why.

import type { Express } from 'express'
import type { ObservationRow, PageRow } from '../../data/model/contract.ts'
import { notDrawnBecause } from '../../data/model/observations.ts'
import { zoneOf } from '../../data/model/territories.ts'
import { assignPage } from '../ingest/settle-pages.ts'
import { BadRequest, NotFound } from '../problem.ts'
import type { Store } from '../store/open.ts'
import type { PageRecord } from '../store/pages.ts'
import { storeOf } from './basis.ts'
import type { AppParts } from './parts.ts'
import { serve, wholeOf } from './route.ts'
import type { WriterQueue } from './writer.ts'

const pageRowsOf = (store: Store, pages: readonly PageRecord[]): PageRow[] => {
  const extents = store.totals.extents()
  return pages.map(({ id, platform, name, handle, address, actor, actorName }) => {
    const extent = extents.get(id)
    return {
      id,
      platform,
      name,
      handle,
      address,
      actor,
      actorName,
      posts: extent?.posts ?? 0,
      newestPostAt: extent?.last ?? null,
    }
  })
}

const observationsOf = (store: Store): ObservationRow[] => {
  const pages = new Map(store.pages.all().map((page) => [page.id, page]))
  return store.readings.stated().map(({ day, ...reading }) => {
    const page = pages.get(reading.pageId)
    const platform = page?.platform ?? ''
    const observedOn = day === '' ? null : reading.precision === 'month' ? day.slice(0, 7) : day
    return {
      ...reading,
      page: page?.name ?? '',
      actor: page?.actor ?? null,
      platform,
      observedOn,
      notDrawn: notDrawnBecause({
        platform,
        metric: reading.metric,
        bound: reading.bound,
        precision: reading.precision,
      }),
    }
  })
}

export const pageRoutes = (app: Express, { datasets, write }: AppParts & { write: WriterQueue }): void => {
  serve(app, 'pages', ({ query }) => {
    const store = storeOf(datasets, query.data ?? 'real')
    const pages = store.pages.all()
    return { pages: pageRowsOf(store, query.unassigned === '1' ? pages.filter(({ actor }) => actor === null) : pages) }
  })

  serve(app, 'changePage', ({ params, body }) =>
    write(() => {
      const store = datasets.real
      const id = wholeOf(params.id ?? '', 'page')
      const page = store.pages.get(id)
      if (page === null) throw new NotFound(`There is no page ${id}.`)
      const actor = body.actor === null ? null : store.actors.get(body.actor)
      if (body.actor !== null && actor === null)
        throw new BadRequest(`actor: found "${body.actor}", expected a known organisation`)
      return store.transaction(() => {
        assignPage(store, id, actor, zoneOf(actor?.territories ?? []))
        const changed = store.pages.get(id)
        const [row] = changed === null ? [] : pageRowsOf(store, [changed])
        if (row === undefined) throw new Error(`page ${id} disappeared while it was changed`)
        return row
      })
    }),
  )

  serve(app, 'observations', ({ query }) => ({ observations: observationsOf(storeOf(datasets, query.data ?? 'real')) }))
}
