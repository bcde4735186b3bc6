// Matching: proposals for pages that wait, pages that are one or are not, organisations that are one, other names.

import type { Express } from 'express'
import { slugOf } from '../../data/model/actors.ts'
import type { PageDetail, Proposal } from '../../data/model/contract.ts'
import { type Match, matcher, type Named } from '../../data/model/matching.ts'
import { aliasOf } from '../../data/model/page-keys.ts'
import { instantNow } from '../../data/model/periods.ts'
import { type CannotJoin, decidePages } from '../ingest/join-pages.ts'
import { settlePages } from '../ingest/settle-pages.ts'
import { BadRequest, Conflict, NotFound } from '../problem.ts'
import type { ActorRecord } from '../store/actors.ts'
import type { Store } from '../store/open.ts'
import type { PageRecord } from '../store/pages.ts'
import { actorRowOf, territoriesOf } from './actors.ts'
import { pageRowsOf } from './pages.ts'
import type { AppParts } from './parts.ts'
import { serve, wholeOf } from './route.ts'
import type { WriterQueue } from './writer.ts'

/** Pages that proposals are made for at a time: each takes up to two milliseconds among thousands. */
const mostWaiting = 500

const textsOf = (text: string | null): readonly string[] => (text === null ? [] : [text])

/** Every page with all that it goes by. */
const namedPages = (store: Store): readonly (Named & { readonly of: PageRecord })[] => {
  const names = Map.groupBy(store.pages.otherNames(), ({ pageId }) => pageId)
  return store.pages.all().map((page) => {
    const known = names.get(page.id) ?? []
    const ofKind = (wanted: string) => known.filter(({ kind }) => kind === wanted).map(({ alias }) => alias)
    return {
      of: page,
      name: page.name,
      handles: [...ofKind('handle'), ...textsOf(page.handle)],
      addresses: textsOf(page.address),
      ids: ofKind('id'),
      aliases: ofKind('name'),
    }
  })
}

/** Every organisation with its other names and what its pages go by. */
const namedActors = (store: Store, pages: readonly (Named & { readonly of: PageRecord })[]) => {
  const aliases = Map.groupBy(store.actors.aliases(), ({ actor }) => actor)
  const everyone = store.actors.everyone()
  const merged = Map.groupBy(everyone, ({ shownAs, slug }) => shownAs ?? slug)
  const own = Map.groupBy(pages, ({ of }) => of.actor)
  return everyone
    .filter(({ shownAs }) => shownAs === null)
    .map((actor): Named & { readonly of: ActorRecord } => {
      const all = merged.get(actor.slug) ?? [actor]
      const theirs = own.get(actor.slug) ?? []
      return {
        of: actor,
        name: actor.name,
        handles: theirs.flatMap(({ handles }) => handles),
        addresses: theirs.flatMap(({ addresses }) => addresses),
        ids: [],
        aliases: all.flatMap(({ slug, name }) => [
          ...(aliases.get(slug) ?? []).map(({ alias }) => alias),
          ...(slug === actor.slug ? [] : [slugOf(name)]),
        ]),
      }
    })
}

const proposalsOf = (store: Store): Proposal[] => {
  const pages = namedPages(store)
  const waiting = pages.filter(({ of }) => of.actor === null)
  if (waiting.length === 0) return []
  const findActor = matcher(namedActors(store, pages), 'actor')
  const byPlatform = Map.groupBy(pages, ({ of }) => of.platform)
  const findPage = new Map([...byPlatform].map(([platform, some]) => [platform, matcher(some, 'page')]))
  const { isApart } = store.pages.links
  const facts = <T>({ score, reason }: Match<T>) => ({ score, reason })
  return waiting.slice(0, mostWaiting).map((page) => {
    const isOther = ({ id }: PageRecord) => id !== page.of.id && !isApart(id, page.of.id)
    const ones = findPage.get(page.of.platform)?.(page, isOther) ?? []
    return {
      page: page.of.id,
      pages: ones.map((one) => ({ ...facts(one), page: one.of.id, actor: null, name: one.of.name })),
      actors: findActor(page).map((one) => ({ ...facts(one), page: null, actor: one.of.slug, name: one.of.name })),
    }
  })
}

/** @throws NotFound */
const pageNamed = (store: Store, text: string): PageRecord => {
  const page = store.pages.get(wholeOf(text, 'page'))
  if (page === null) throw new NotFound(`There is no page ${text}.`)
  return page
}

const detailOf = (store: Store, page: PageRecord): PageDetail => {
  const { links } = store.pages
  const [row] = pageRowsOf(store, [page])
  if (row === undefined) throw new Error(`page ${page.id} has no row`)
  const parts = links.members(page.id).flatMap((id) => links.part(id) ?? [])
  return {
    page: row,
    said: { ...store.pages.said(page.id) },
    parts: parts.map((part) => ({
      id: part.id,
      key: part.key,
      posts: store.posts.countOf(part.id),
      aliases: links.aliasesFor(part.id).map(({ kind, alias, isGiven }) => ({ kind, alias, isGiven: isGiven === 1 })),
      because: [...new Set(links.linksOf(part).map(({ reason }) => reason))],
    })),
    apart: parts.flatMap((part) =>
      links.decisionsOn(part).flatMap(({ key, isOne }) => {
        const other = links.pageOf(part.platform, key)
        const shown = other === null ? null : store.pages.get(other)
        return isOne === 1 || other === null || shown === null ? [] : [{ part: part.id, other, name: shown.name }]
      }),
    ),
  }
}

const refusals: Readonly<Record<CannotJoin, () => Error>> = {
  'unknown-page': () => new NotFound('One of these pages does not exist.'),
  'same-page': () => new BadRequest('decisions: found one page twice, expected two pages'),
  'other-platform': () => new BadRequest('decisions: expected two pages of one platform', 'other-platform'),
  'other-actor': () => new Conflict('These pages belong to two organisations.', 'other-actor'),
}

/** @throws NotFound */
const actorNamed = (store: Store, slug: string): ActorRecord => {
  const actor = store.actors.get(slug)
  if (actor === null) throw new NotFound(`There is no organisation "${slug}".`)
  return actor
}

const actorDetailOf = (store: Store, slug: string) => {
  const actor = store.actors.shown(slug)
  if (actor === null) throw new NotFound(`There is no organisation "${slug}".`)
  const group = new Set([
    actor.slug,
    ...store.actors
      .everyone()
      .filter((one) => one.shownAs === actor.slug)
      .map((one) => one.slug),
  ])
  return {
    actor: actorRowOf(actor),
    territories: territoriesOf(actor),
    place: actor.place,
    aliases: store.actors
      .aliases()
      .filter((one) => group.has(one.actor))
      .map(({ alias }) => alias),
    merged: store.actors
      .merged()
      .filter((one) => group.has(one.slug))
      .map((one) => ({ ...one })),
  }
}

export const matchingRoutes = (app: Express, { datasets, write, clock }: AppParts & { write: WriterQueue }): void => {
  const store = datasets.real

  serve(app, 'proposals', () => ({ proposals: proposalsOf(store) }))

  serve(app, 'page', ({ params }) => detailOf(store, pageNamed(store, params.id ?? '')))

  serve(app, 'decidePages', ({ body }) =>
    write(() =>
      store.transaction(() => {
        const before = decidePages(store, body.decisions, instantNow(clock()))
        if (typeof before === 'string') throw refusals[before]()
        const ids = new Set(
          before.flatMap(({ page, other }) => [page, other]).flatMap((id) => store.pages.get(id)?.id ?? []),
        )
        const pages = [...ids].flatMap((id) => store.pages.get(id) ?? [])
        return { before: before.map((one) => ({ ...one })), pages: pageRowsOf(store, pages) }
      }),
    ),
  )

  const renamePage = (id: string, change: (page: PageRecord) => void) =>
    write(() =>
      store.transaction(() => {
        const page = pageNamed(store, id)
        // Pages that were one by this name are not any more.
        const around = store.pages.links.related([page.id])
        change(page)
        settlePages(store, new Set([page.id, ...around, ...store.pages.links.related([page.id])]))
        return detailOf(store, store.pages.get(page.id) ?? page)
      }),
    )

  serve(app, 'addPageName', ({ params, body }) =>
    renamePage(params.id ?? '', ({ id, platform }) => {
      if (aliasOf('name', body.name) === '') throw new BadRequest('name: expected a name that is not empty')
      store.pages.addName(id, platform, body.name)
    }),
  )

  serve(app, 'removePageName', ({ params }) =>
    renamePage(params.id ?? '', ({ platform }) => {
      if (!store.pages.removeName(platform, params.name ?? '')) throw new NotFound('There is no such name.')
    }),
  )

  serve(app, 'actor', ({ params }) => actorDetailOf(store, params.slug ?? ''))

  serve(app, 'mergeActor', ({ params, body }) =>
    write(() =>
      store.transaction(() => {
        const actor = actorNamed(store, params.slug ?? '')
        const into = body.into === null ? null : actorNamed(store, body.into)
        if (into !== null && (store.actors.shown(into.slug)?.slug ?? '') === actor.slug)
          throw new Conflict(`${into.name} is shown as ${actor.name} already.`, 'same-actor')
        const before = store.actors.merged().find(({ slug }) => slug === actor.slug)?.into ?? null
        const around = [actor.slug, ...(into === null ? [] : [into.slug])].flatMap((slug) =>
          store.pages.links.ofActor(slug),
        )
        store.actors.mergeInto(actor.slug, into?.slug ?? null)
        if (store.actors.memberships.isInCircle(actor.slug))
          throw new Conflict(
            `${actor.name} and the organisation it is shown as would be members of each other.`,
            'member-circle',
          )
        settlePages(store, new Set([...around, ...store.pages.links.related(around)]))
        const shown = store.actors.shown(actor.slug)
        if (shown === null) throw new Error(`actor ${actor.slug} disappeared while it was merged`)
        return { actor: actorRowOf(shown), before }
      }),
    ),
  )

  serve(app, 'addActorName', ({ params, body }) =>
    write(() =>
      store.transaction(() => {
        const { slug } = actorNamed(store, params.slug ?? '')
        const name = slugOf(body.name)
        if (name === '') throw new BadRequest(`name: found "${body.name}", expected letters or digits`, 'actor-name')
        const taken = store.actors.everyone().find((one) => one.slug === name || slugOf(one.name) === name)
        if (taken !== undefined && taken.slug !== slug)
          throw new Conflict(`${body.name} is the name of another organisation.`, 'name-taken')
        store.actors.addAlias(slug, name)
        return actorDetailOf(store, slug)
      }),
    ),
  )

  serve(app, 'removeActorName', ({ params }) =>
    write(() =>
      store.transaction(() => {
        const { slug } = actorNamed(store, params.slug ?? '')
        const detail = actorDetailOf(store, slug)
        const owner = store.actors.aliases().find(({ alias }) => alias === params.name)
        if (owner === undefined || !detail.aliases.includes(owner.alias)) throw new NotFound('There is no such name.')
        store.actors.removeAlias(owner.actor, owner.alias)
        return actorDetailOf(store, slug)
      }),
    ),
  )
}
