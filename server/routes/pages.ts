// Pages and whose they are; values read on pages, with those that are kept but never drawn and why.

import type { Express } from 'express'
import { slugOf } from '../../data/model/actors.ts'
import type { Body, ObservationRow, PageRow } from '../../data/model/contract.ts'
import { notDrawnBecause } from '../../data/model/observations.ts'
import { zoneOf } from '../../data/model/territories.ts'
import { assignPage, settlePages } from '../ingest/settle-pages.ts'
import { BadRequest, NotFound } from '../problem.ts'
import type { ActorRecord } from '../store/actors.ts'
import type { Store } from '../store/open.ts'
import type { PageRecord } from '../store/pages.ts'
import { webAddressOf } from './actors.ts'
import { storeOf } from './data-store.ts'
import type { AppParts } from './parts.ts'
import { serve, wholeOf } from './route.ts'
import type { WriterQueue } from './writer.ts'

export const pageRowsOf = (store: Store, pages: readonly PageRecord[]): PageRow[] => {
  const extents = store.totals.extents()
  const parts = store.pages.partCounts()
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
      parts: parts.get(id) ?? 1,
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

/** Keeps the name of a page that somebody's pages go by, where no organisation is called that; forgets it where it was wrong. */
const rememberName = (store: Store, page: PageRecord, actor: ActorRecord | null, isKept: boolean): void => {
  const alias = slugOf(page.name)
  if (page.actor !== null && page.actor !== actor?.slug) store.actors.removeAlias(page.actor, alias)
  if (!isKept || actor === null || alias === '') return
  const isName = store.actors.everyone().some(({ slug, name }) => slug === alias || slugOf(name) === alias)
  if (!isName) store.actors.addAlias(actor.slug, alias)
}

const textOf = (text: string | null): string | null => (text === null || text.trim() === '' ? null : text.trim())

/** What is missing stays as it is; null and an empty text take a correction back. @throws BadRequest for what is no address */
const correctPage = (store: Store, { id }: PageRecord, { name, handle, address }: Body<'changePage'>): void => {
  if (name === undefined && handle === undefined && address === undefined) return
  const said = store.pages.said(id)
  store.pages.say(id, {
    name: name === undefined ? said.name : textOf(name),
    handle: handle === undefined ? said.handle : textOf(handle),
    address: address === undefined ? said.address : webAddressOf(address, 'address'),
  })
  settlePages(store, [id])
}

export const pageRoutes = (app: Express, { datasets, write }: AppParts & { write: WriterQueue }): void => {
  serve(app, 'pages', ({ query }) => {
    const { store } = storeOf(datasets, query.data)
    const pages = store.pages.all()
    return { pages: pageRowsOf(store, query.unassigned === '1' ? pages.filter(({ actor }) => actor === null) : pages) }
  })

  serve(app, 'changePage', ({ params, body }) =>
    write(() => {
      const store = datasets.real
      const id = wholeOf(params.id ?? '', 'page')
      const page = store.pages.get(id)
      if (page === null) throw new NotFound(`There is no page ${id}.`)
      const given = body.actor === undefined ? page.actor : body.actor
      const actor = given === null ? null : store.actors.get(given)
      if (given !== null && actor === null)
        throw new BadRequest(`actor: found "${given}", expected a known organisation`)
      return store.transaction(() => {
        correctPage(store, page, body)
        if (body.actor !== undefined) {
          assignPage(store, id, actor, zoneOf(actor?.territories ?? []))
          rememberName(store, page, actor, body.remember === true)
        }
        const changed = store.pages.get(id)
        const [row] = changed === null ? [] : pageRowsOf(store, [changed])
        if (row === undefined) throw new Error(`page ${id} disappeared while it was changed`)
        return row
      })
    }),
  )

  serve(app, 'observations', ({ query }) => ({ observations: observationsOf(storeOf(datasets, query.data).store) }))
}
