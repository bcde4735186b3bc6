// Organisations: list them, add one with its pages (a board's own association, in one request). A name that is known
// already means that organisation: it keeps its kind and camp and is given the pages. What is said of one can be corrected.

import type { Express } from 'express'
import { slugOf } from '../../data/model/actors.ts'
import type { ActorRow, Body, Reply } from '../../data/model/contract.ts'
import { type PageAddress, pageAddressOf } from '../../data/model/platforms.ts'
import type { Actor, Territory } from '../../data/model/records.ts'
import { territoryKey, territoryOf } from '../../data/model/territories/serving.ts'
import { zoneOf } from '../../data/model/territories.ts'
import { isWebAddress } from '../../data/model/web-address.ts'
import { assignPage, settlePages } from '../ingest/settle-pages.ts'
import { BadRequest, Conflict, NotFound } from '../problem.ts'
import type { ActorRecord } from '../store/actors.ts'
import { addNamedActor } from '../store/add-actor.ts'
import type { Store } from '../store/open.ts'
import { storeOf } from './data-store.ts'
import type { AppParts } from './parts.ts'
import { serve } from './route.ts'
import type { WriterQueue } from './writer.ts'

export const actorRowOf = ({ slug, name, kind, website, camps, pages, parent }: ActorRecord): ActorRow => ({
  slug,
  name,
  kind,
  website,
  camps: { ...camps },
  pages,
  parent,
})

/** Without the spaces around it; null for an empty one. @throws BadRequest for what is no address of the web */
export const webAddressOf = (text: string | null, what: string): string | null => {
  const address = text?.trim() ?? ''
  if (address === '') return null
  if (!isWebAddress(address))
    throw new BadRequest(
      `${what}: found "${address}", expected an address that begins with https:// or http://`,
      'web-address',
    )
  return address
}

export const territoriesOf = ({ territories }: Pick<ActorRecord, 'territories'>): string[] =>
  territories.map(territoryKey)

/** Each once. @throws BadRequest for one that there is not */
const territoriesNamed = (texts: readonly string[]): readonly Territory[] =>
  [...new Set(texts)].map((text) => {
    const territory = territoryOf(text)
    if (territory === null) throw new BadRequest(`territories: found "${text}", expected one that there is`)
    return territory
  })

/** @throws BadRequest for an organisation that there is not; Conflict when it is a member of this one, or this one */
const joinFederation = (store: Store, actor: ActorRecord, parent: string | null): void => {
  const federation = parent === null ? null : store.actors.get(parent)
  if (parent !== null && federation === null)
    throw new BadRequest(`parent: found "${parent}", expected an organisation that there is`, 'unknown-federation')
  // Said again under the name that it is shown by, it stays what was said.
  if ((federation === null ? null : store.actors.shown(federation.slug)?.slug) === actor.parent) return
  if (!store.actors.memberships.join(actor.slug, parent))
    throw new Conflict(
      `${federation?.name ?? parent} is ${actor.name}, or a member of it: it cannot be its federation.`,
      'member-circle',
    )
}

type ActorChange = Body<'changeActor'>

/** @throws NotFound; BadRequest; Conflict when another organisation is called that */
const changeActor = (store: Store, slug: string, change: ActorChange): Reply<'changeActor'> => {
  const actor = store.actors.get(slug)
  if (actor === null) throw new NotFound(`There is no organisation "${slug}".`)
  const name = change.name?.trim() ?? actor.name
  const named = slugOf(name)
  if (named === '') throw new BadRequest(`name: found "${name}", expected letters or digits`, 'actor-name')
  const isTaken = store.actors
    .everyone()
    .some((other) => other.slug !== slug && (other.slug === named || slugOf(other.name) === named))
  if (isTaken && name !== actor.name) throw new Conflict(`${name} is the name of another organisation.`, 'name-taken')
  const parent = store.actors.memberships.saidOf(slug)
  const territories = change.territories === undefined ? actor.territories : territoriesNamed(change.territories)
  store.actors.change(actor.id, {
    name,
    kind: change.kind ?? actor.kind,
    website: change.website === undefined ? actor.website : webAddressOf(change.website, 'website'),
    territories,
  })
  if (change.parent !== undefined) joinFederation(store, actor, change.parent)
  if (change.place !== undefined) store.actors.setPlace(actor.id, change.place)
  // Its pages keep the calendar of where it works.
  const zone = zoneOf(territories)
  const moved = zone === zoneOf(actor.territories) ? [] : store.pages.rezone(actor.id, zone)
  settlePages(store, moved, moved)
  const changed = store.actors.get(slug)
  if (changed === null) throw new Error(`actor ${slug} disappeared while it was changed`)
  const { kind, website, place } = actor
  return {
    actor: actorRowOf(changed),
    before: { name: actor.name, kind, website, territories: territoriesOf(actor), parent, place },
  }
}

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
    actors: storeOf(datasets, query.data).store.actors.all().map(actorRowOf),
  }))

  serve(app, 'addActor', ({ body }) =>
    write(() => {
      const store = datasets.real
      const name = body.name.trim()
      const slug = slugOf(name)
      if (slug === '') throw new BadRequest(`name: found "${body.name}", expected letters or digits`, 'actor-name')
      const addresses = (body.pages ?? []).map(addressOf)
      const website = webAddressOf(body.website ?? null, 'website')
      const today = clock().toISOString().slice(0, 10)
      return store.transaction(() => {
        const known = knownAs(store, slug)
        const actor = known ?? { slug, name, kind: body.kind, territories: [], website }
        const id = known?.id ?? addNamedActor(store, actor, body.camp ?? null, null, today)
        for (const address of addresses) givePage(store, { ...actor, id }, address)
        const made = store.actors.get(actor.slug)
        if (made === null) throw new Error(`actor ${actor.slug} was added but is not stored`)
        return actorRowOf(made)
      })
    }),
  )

  serve(app, 'changeActor', ({ params, body }) =>
    write(() => datasets.real.transaction(() => changeActor(datasets.real, params.slug ?? '', body))),
  )
}
