// Fills an empty database with the reference tables of data/reference: actors with their camps in the two built-in
// grids, addresses of their pages, and dated public observations, which are imported like anybody's file.

import { resolve } from 'node:path'
import { pageAddressOf } from '../data/model/platforms.ts'
import { type ActorKind, actorKinds, type Camp, camps, type Territory } from '../data/model/records.ts'
import { zoneOf } from '../data/model/territories.ts'
import { addBuiltInGrids } from './grids.ts'
import { importFile } from './ingest/ingest.ts'
import { settlePages } from './ingest/settle-pages.ts'
import { type ReferenceRow, readReference, referenceFolder } from './reference-table.ts'
import type { Store } from './store/open.ts'

/** When the reference tables were compiled. */
const compiledOn = '2026-11-01'

const isKind = (text: string): text is ActorKind => (actorKinds as readonly string[]).includes(text)
const isCamp = (text: string): text is Camp => (camps as readonly string[]).includes(text)

const territoriesOf = (text: string): Territory[] =>
  text
    .split(';')
    .filter((part) => part !== '')
    .map((part) => {
      const [level, code] = part.split(':')
      if ((level !== 'region' && level !== 'departement') || code === undefined)
        throw new Error(
          `data/reference/actors.csv: found territory "${part}", expected region:CODE or departement:CODE`,
        )
      return { level, code }
    })

const addActors = (store: Store, rows: readonly ReferenceRow[]): void => {
  for (const row of rows) {
    const kind = row('kind')
    if (!isKind(kind)) throw new Error(`data/reference/actors.csv: found kind "${kind}"`)
    const id = store.actors.add(
      {
        slug: row('slug'),
        name: row('name'),
        kind,
        territories: territoriesOf(row('territories')),
        website: row('website') || null,
      },
      'reference',
    )
    for (const [grid, camp] of [
      ['article', row('camp_article')],
      ['legal', row('camp_legal')],
    ] as const)
      if (camp !== '') {
        if (!isCamp(camp)) throw new Error(`data/reference/actors.csv: found camp "${camp}"`)
        store.actors.place(grid, id, camp, compiledOn, row('legal_form') || row('kind'))
      }
  }
  for (const row of rows) {
    const sources = row('funded_by_source').split(';')
    for (const [index, funder] of row('funded_by').split(';').entries())
      if (
        funder !== '' &&
        !store.actors.addFunder(row('slug'), funder, sources[index] || sources[0] || row('source_url'))
      )
        throw new Error(`data/reference/actors.csv: found funder "${funder}", expected one of its slugs`)
  }
}

const addPages = (store: Store, rows: readonly ReferenceRow[]): void => {
  const given: number[] = []
  for (const row of rows) {
    const actor = store.actors.get(row('actor'))
    if (actor === null)
      throw new Error(`data/reference/pages.csv: found actor "${row('actor')}", expected one of actors.csv`)
    const id = pageAddressOf(row('address'))?.id ?? null
    const { id: page } = store.pages.give({
      platform: row('platform'),
      id,
      handle: row('handle') || null,
      name: actor.name,
      address: row('address') || null,
    })
    store.pages.assign(page, actor.id, zoneOf(actor.territories), null)
    given.push(page)
  }
  settlePages(store, given)
}

/** @throws Error when a reference table does not fit: a fault of the product, not of the person */
export const loadReference = async (store: Store, now: string): Promise<void> => {
  const actors = readReference('actors.csv')
  const pages = readReference('pages.csv')
  store.transaction(() => {
    // Another process may have filled it meanwhile, or this one was cut off after this step.
    if (store.actors.count() > 0) return
    addBuiltInGrids(store, compiledOn)
    addActors(store, actors)
    addPages(store, pages)
  })
  const { report } = await importFile(store, {
    path: resolve(referenceFolder, 'observations.csv'),
    file: 'observations.csv',
    source: 'page-observations',
    actor: null,
    newActor: null,
    observedAt: compiledOn,
    by: 'setup',
    isAllOrNothing: true,
    isDryRun: false,
    isTextKept: true,
    now,
  })
  if (report.error !== undefined) throw new Error(`data/reference/observations.csv: ${JSON.stringify(report.error)}`)
}
