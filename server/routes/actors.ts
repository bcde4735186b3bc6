// Organisations: list them, add one with its pages (a board's own association, in one request).

import type { Express } from 'express'
import { slugOf } from '../../data/model/actors.ts'
import type { ActorRow } from '../../data/model/contract.ts'
import { pageAddressOf } from '../../data/model/platforms.ts'
import { zoneOf } from '../../data/model/territories.ts'
import { BadRequest, Conflict } from '../problem.ts'
import type { ActorRecord } from '../store/actors.ts'
import { addNamedActor } from '../store/add-actor.ts'
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

export const actorRoutes = (app: Express, { datasets, write, clock }: AppParts & { write: WriterQueue }): void => {
  serve(app, 'actors', ({ query }) => ({
    actors: storeOf(datasets, query.data ?? 'real')
      .actors.all()
      .map(actorRowOf),
  }))

  serve(app, 'addActor', ({ body }) =>
    write(() => {
      const store = datasets.real
      const slug = slugOf(body.name)
      if (slug === '') throw new BadRequest(`name: found "${body.name}", expected letters or digits`, 'actor-name')
      if (store.actors.get(slug) !== null) throw new Conflict(`"${slug}" is there already.`, 'actor-exists')
      const addresses = (body.pages ?? []).map((text) => {
        const address = pageAddressOf(text)
        if (address === null)
          throw new BadRequest(
            `pages: found "${text}", expected the address of a public page on a known platform`,
            'page-address',
          )
        return { text, ...address }
      })
      if (body.website !== undefined && !isWebAddress(body.website))
        throw new BadRequest(
          `website: found "${body.website}", expected an address that begins with https:// or http://`,
        )
      const today = clock().toISOString().slice(0, 10)
      return store.transaction(() => {
        const actor = { slug, name: body.name.trim(), kind: body.kind, territories: [], website: body.website ?? null }
        const id = addNamedActor(store, actor, body.camp ?? null, null, today)
        for (const page of addresses) {
          const { id: pageId } = store.pages.give({
            platform: page.platform,
            id: page.id,
            handle: page.handle,
            name: body.name.trim(),
            address: page.text.trim(),
          })
          const known = store.pages.get(pageId)
          if (known !== null && known.actorId !== null && known.actorId !== id)
            throw new Conflict(
              `${page.text} belongs to ${known.actorName ?? known.actor ?? 'another organisation'} already.`,
              'page-taken',
            )
          store.pages.assign(pageId, id, zoneOf([]), null)
        }
        const made = store.actors.get(slug)
        if (made === null) throw new Error(`actor ${slug} was added but is not stored`)
        return actorRowOf(made)
      })
    }),
  )
}
