// Organisations: list them, add one with its pages (a board's own association, in one request). A name that is known
// already means that organisation: it keeps its kind and camp and is given the pages.

import type { Express } from 'express'
import { slugOf } from '../../data/model/actors.ts'
import type { ActorRow } from '../../data/model/contract.ts'
import { type PageAddress, pageAddressOf } from '../../data/model/platforms.ts'
import type { Actor } from '../../data/model/records.ts'
import { zoneOf } from '../../data/model/territories.ts'
import { assignPage, settlePages } from '../ingest/settle-pages.ts'
import { BadRequest, Conflict } from '../problem.ts'
import type { ActorRecord } from '../store/actors.ts'
import { addNamedActor } from '../store/add-actor.ts'
import type { Store } from '../store/open.ts'
import { storeOf } from './basis.ts'
import type { AppParts } from './parts.ts'
import { serve } from './route.ts'
import type { WriterQueue } from './writer.ts'

export const actorRowOf = ({ slug, name, kind, website, camps, pages }: ActorRecord): ActorRow => ({
  slug,
  name,
  kind,
  website,
  camps: { ...camps },
  pages,
})

/** Nothing else may become a link: `javascript:` is an address too. */
const isWebAddress = (text: string): boolean => /^https?:\/\//i.test(text) && URL.canParse(text)

/** The organisation that a name of this slug already means, whatever slug it goes by itself, and as it is shown. */
const knownAs = ({ actors }: Store, slug: string): ActorRecord | null => {
  const named = actors.get(slug) ?? actors.everyone().find(({ name }) => slugOf(name) === slug) ?? actors.knownAs(slug)
  return named === null ? null : actors.shown(named.slug)
}

type NamedAddress = PageAddress & { readonly text: string }

/** @throws BadRequest */
const addressOf = (text: string): NamedAddress => {
  const address = pageAddressOf(text)
  if (address === null)
    throw new BadRequest(
      `pages: found "${text}", expected the address of a public page on a known platform`,
      'page-address',
    )
  return { text: text.trim(), ...address }
}

/** @throws Conflict when the page is somebody else's */
const givePage = (store: Store, actor: Actor & { readonly id: number }, page: NamedAddress): void => {
  const { platform, id, handle, text } = page
  const { id: pageId } = store.pages.give({ platform, id, handle, name: actor.name, address: text })
  settlePages(store, [pageId])
  const known = store.pages.get(pageId)
  if (known === null) throw new Error(`page ${pageId} was given but is not stored`)
  if (known.actorId !== null && known.actorId !== actor.id)
    throw new Conflict(
      `${text} belongs to ${known.actorName ?? known.actor ?? 'another organisation'} already.`,
      'page-taken',
    )
  assignPage(store, pageId, actor, zoneOf(actor.territories))
}

export const actorRoutes = (app: Express, { datasets, write, clock }: AppParts & { write: WriterQueue }): void => {
  serve(app, 'actors', ({ query }) => ({
    actors: storeOf(datasets, query.data ?? 'real')
      .actors.all()
      .map(actorRowOf),
  }))

  serve(app, 'addActor', ({ body }) =>
    write(() => {
      const store = datasets.real
      const name = body.name.trim()
      const slug = slugOf(name)
      if (slug === '') throw new BadRequest(`name: found "${body.name}", expected letters or digits`, 'actor-name')
      const addresses = (body.pages ?? []).map(addressOf)
      if (body.website !== undefined && !isWebAddress(body.website))
        throw new BadRequest(
          `website: found "${body.website}", expected an address that begins with https:// or http://`,
        )
      const today = clock().toISOString().slice(0, 10)
      return store.transaction(() => {
        const known = knownAs(store, slug)
        const actor = known ?? { slug, name, kind: body.kind, territories: [], website: body.website ?? null }
        const id = known?.id ?? addNamedActor(store, actor, body.camp ?? null, null, today)
        for (const address of addresses) givePage(store, { ...actor, id }, address)
        const made = store.actors.get(actor.slug)
        if (made === null) throw new Error(`actor ${actor.slug} was added but is not stored`)
        return actorRowOf(made)
      })
    }),
  )
}
