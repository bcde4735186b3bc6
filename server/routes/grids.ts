// Grids: listed, copied under a new name, and organisations moved from camp to camp with a day and a reason. Built-in grids can
// be corrected too: what they said is kept with each decision, and holds again when that is taken back.

import type { Express } from 'express'
import { slugOf } from '../../data/model/actors.ts'
import type { Reply } from '../../data/model/contract.ts'
import { instantNow, isAhead, isDay } from '../../data/model/periods.ts'
import { camps } from '../../data/model/records.ts'
import { BadRequest, Conflict, NotFound } from '../problem.ts'
import type { ActorRecord } from '../store/actors.ts'
import type { GridDecision, GridRecord, Placement } from '../store/grids.ts'
import type { Store } from '../store/open.ts'
import type { AppParts } from './parts.ts'
import { serve, wholeOf } from './route.ts'
import type { WriterQueue } from './writer.ts'

type GridRow = Reply<'grids'>['grids'][number]
type PlacedActor = Reply<'grid'>['actors'][number]

const builtIn: readonly string[] = ['article', 'legal']
/** A key has room in an address. */
const longestKey = 60

const rowOf = ({ camps: given, ...grid }: GridRecord): GridRow => ({
  ...grid,
  camps: [...given],
  isBuiltIn: builtIn.includes(grid.key),
})

/** @throws NotFound */
const gridNamed = (store: Store, key: string): GridRecord => {
  const grid = store.grids.get(key)
  if (grid === null) throw new NotFound(`There is no grid "${key}".`)
  return grid
}
/** @throws NotFound; Conflict for one that comes with the product */
const ownGrid = (store: Store, key: string): GridRecord => {
  const grid = gridNamed(store, key)
  if (builtIn.includes(key)) throw new Conflict(`The grid "${key}" comes with the product.`, 'grid-built-in')
  return grid
}

/** @throws BadRequest for what is no day, one that has not come yet, or a reason without a word */
const checked = <T extends { readonly decidedOn: string; readonly reason: string }>(given: T, now: string): T => {
  if (!isDay(given.decidedOn) || isAhead(given.decidedOn, now))
    throw new BadRequest(`decidedOn: found "${given.decidedOn}", expected a day that has come`, 'decision-day')
  const reason = given.reason.trim()
  if (reason === '') throw new BadRequest('reason: expected a reason in words', 'decision-reason')
  return { ...given, reason }
}

/** @throws BadRequest without a letter or digit; Conflict when another grid is called that */
const nameOf = (store: Store, text: string, except: string | null): { readonly name: string; readonly key: string } => {
  const name = text.trim()
  const key = slugOf(name).slice(0, longestKey).replace(/-+$/, '')
  if (key === '') throw new BadRequest(`name: found "${text}", expected letters or digits`, 'grid-name')
  const isTaken = store.grids
    .all()
    .some((grid) => grid.key !== except && (grid.key === key || slugOf(grid.name ?? '') === key))
  if (isTaken) throw new Conflict(`There is a grid "${name}" already.`, 'grid-name-taken')
  return { name, key }
}

/** A grid called by its very key needs no name beside it. */
const spelt = (name: string | null, key: string): string | null => (name === key ? null : name)

const nowhere: Placement = { camp: null, decidedOn: null, reason: null }

/** What was said before each decision, the latest first. */
const historyOf = (decisions: readonly GridDecision[]): PlacedActor['history'] =>
  decisions
    .map(({ before }, at) => {
      const earlier = decisions[at - 1]
      if (earlier === undefined) return { id: null, ...before }
      const { id, camp, decidedOn, reason } = earlier
      return { id, camp, decidedOn, reason }
    })
    .toReversed()

const placedOf = (
  { slug, name, kind }: ActorRecord,
  placement: Placement | undefined,
  decisions: readonly GridDecision[],
): PlacedActor => {
  const last = decisions.at(-1)
  // Left out by a decision, it is in no camp, with a day and a reason.
  const leftOut = last === undefined ? nowhere : { camp: null, decidedOn: last.decidedOn, reason: last.reason }
  return {
    slug,
    name,
    kind,
    ...(placement ?? leftOut),
    history: historyOf(decisions),
    decision: last?.id ?? null,
  }
}

const placedIn = (store: Store, grid: string, actors: readonly ActorRecord[]): PlacedActor[] => {
  const now = store.grids.assignments(grid)
  const byActor = Map.groupBy(store.grids.decisions(grid), ({ actor }) => actor)
  return actors.map((actor) => placedOf(actor, now.get(actor.slug), byActor.get(actor.slug) ?? []))
}
/** @throws Error when it disappeared meanwhile: a bug */
const onePlaced = (store: Store, grid: string, slug: string): PlacedActor => {
  const actor = store.actors.get(slug)
  const [placed] = actor === null ? [] : placedIn(store, grid, [actor])
  if (placed === undefined) throw new Error(`organisation ${slug} disappeared while its camp was decided`)
  return placed
}

export const gridRoutes = (app: Express, { datasets, write, clock }: AppParts & { write: WriterQueue }): void => {
  const store = datasets.real

  serve(app, 'grids', () => ({ grids: store.grids.all().map(rowOf) }))

  serve(app, 'grid', ({ params }) => {
    const grid = gridNamed(store, params.key ?? '')
    return { grid: rowOf(grid), actors: placedIn(store, grid.key, store.actors.all()) }
  })

  serve(app, 'addGrid', ({ body }) =>
    write(() =>
      store.transaction(() => {
        const { decidedOn, reason } = checked(body, instantNow(clock()))
        const { name, key } = nameOf(store, body.name, null)
        const from = store.grids.get(body.from)
        if (from === null) throw new BadRequest(`from: found "${body.from}", expected the key of a grid`)
        const wanted = body.camps ?? from.camps
        const given = camps.filter((camp) => wanted.includes(camp))
        if (given.length < 2 || given.some((camp) => !from.camps.includes(camp)))
          throw new BadRequest('camps: expected two or three different camps of the grid copied')
        store.grids.copy({ key, name: spelt(name, key), camps: given, decidedOn, reason }, from.key)
        return rowOf(gridNamed(store, key))
      }),
    ),
  )

  serve(app, 'changeGrid', ({ params, body }) =>
    write(() =>
      store.transaction(() => {
        const grid = ownGrid(store, params.key ?? '')
        const before = { name: grid.name ?? grid.key, decidedOn: grid.decidedOn, reason: grid.reason }
        const { decidedOn, reason } = checked(
          { decidedOn: body.decidedOn ?? grid.decidedOn, reason: body.reason ?? grid.reason },
          instantNow(clock()),
        )
        const name = body.name === undefined ? grid.name : nameOf(store, body.name, grid.key).name
        store.grids.change({ key: grid.key, name: spelt(name, grid.key), decidedOn, reason })
        return { grid: rowOf(gridNamed(store, grid.key)), before }
      }),
    ),
  )

  serve(app, 'removeGrid', ({ params }) =>
    write(() =>
      store.transaction(() => {
        const grid = ownGrid(store, params.key ?? '')
        if (grid.decisions > 0)
          throw new Conflict(`Something was decided in the grid "${grid.key}": take that back first.`, 'grid-edited')
        store.grids.remove(grid.key)
        return { removed: true }
      }),
    ),
  )

  serve(app, 'decideCamp', ({ params, body }) =>
    write(() =>
      store.transaction(() => {
        const grid = gridNamed(store, params.key ?? '')
        const { camp, decidedOn, reason } = checked(body, instantNow(clock()))
        const actor = store.actors.get(body.actor)
        if (actor === null) throw new BadRequest(`actor: found "${body.actor}", expected a known organisation`)
        if (camp !== null && !grid.camps.includes(camp))
          throw new BadRequest(`camp: found "${camp}", expected one of ${grid.camps.join(', ')}`, 'camp-not-in-grid')
        const decision = store.grids.decide(grid.key, actor.id, { camp, decidedOn, reason })
        return { grid: rowOf(gridNamed(store, grid.key)), actor: onePlaced(store, grid.key, actor.slug), decision }
      }),
    ),
  )

  serve(app, 'takeBackCamp', ({ params }) =>
    write(() =>
      store.transaction(() => {
        const grid = gridNamed(store, params.key ?? '')
        const id = wholeOf(params.id ?? '', 'decision')
        const decision = store.grids.decisions(grid.key).find((one) => one.id === id)
        const actor = decision === undefined ? null : store.actors.get(decision.actor)
        if (actor === null) throw new NotFound(`There is no decision ${id} in the grid "${grid.key}".`)
        if (!store.grids.takeBack(grid.key, actor.id, id))
          throw new Conflict('Something else was decided since: take that back first.', 'decided-since')
        return { grid: rowOf(gridNamed(store, grid.key)), actor: onePlaced(store, grid.key, actor.slug) }
      }),
    ),
  )
}
