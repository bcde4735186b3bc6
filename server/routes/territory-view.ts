// From a query about territories to what it is answered from: need, voice, thresholds and periods as understood, and every page
// of the platform with what is known of it. Both routes and the figures start here.

import type { FigureSet, NeedIndicator, Query } from '../../data/model/contract.ts'
import { type DayPeriod, daysOf, writtenPeriod } from '../../data/model/periods.ts'
import type { TerritoryLevel } from '../../data/model/records.ts'
import { usualNeed } from '../../data/model/territories/need.ts'
import { type Thresholds, usualThresholds } from '../../data/model/territories/under-served.ts'
import type { Datasets } from '../datasets.ts'
import { indicatorOf, type NeedColumn, needTable } from '../need/need-table.ts'
import { BadRequest } from '../problem.ts'
import type { Store } from '../store/open.ts'
import { type AskedAgainst, periodsAgainst } from './against.ts'
import { type Basis, basisOf } from './basis.ts'
import { followersAt } from './follower-states.ts'
import { kept } from './kept.ts'
import { type KnownPage, knownPages } from './local-pages.ts'
import { allCamps, silentAfterOf } from './presence.ts'
import { namedSets, placedPages, setPages } from './sets.ts'

export type AskedTerritories = Query<'territory'>

export type TerritoryView = {
  readonly store: Store
  /** Need is real beside invented pages too. */
  readonly needStore: Store
  readonly basis: Basis
  /** Key of the indicator that stands for need; whether a level has it is checked there. */
  readonly need: string
  readonly network: FigureSet | null
  readonly silentAfter: number
  readonly thresholds: Thresholds
  readonly against: DayPeriod | null
  /** All of the platform, those of no organisation too. */
  readonly pages: readonly KnownPage[]
  /** What is made of these pages whatever the need, network and thresholds: kept until the data changes. Nobody may change it. */
  readonly ofPages: <T>(what: string, make: () => T) => T
  /** Whether it counts as voice: of the network asked for, else of associations. */
  readonly isInVoice: (page: { readonly id: number; readonly camp: string | null }) => boolean
  readonly resamples: number
}

const highestFactor = 100

/** @throws BadRequest for 0, and for more than a hundred times */
const factorOf = (name: string, text: string | undefined, usual: number): number => {
  const factor = text === undefined ? usual : Number(text)
  if (!(factor > 0 && factor <= highestFactor))
    throw new BadRequest(`${name}: found "${text}", expected a number above 0 and up to ${highestFactor}`)
  return factor
}

const againstIn = (basis: Basis, { against, keep, of, againstFrom, againstTo }: AskedAgainst): DayPeriod | null => {
  if (against !== undefined)
    return periodsAgainst(daysOf(basis.from, basis.to), { against, keep, of, againstFrom, againstTo }).against
  for (const [name, said] of Object.entries({ keep, of, againstFrom, againstTo }))
    if (said !== undefined) throw new BadRequest(`${name}: expected with against only`)
  return null
}

/** The set of pages that counts as voice. @throws BadRequest for what is no set, and for an organisation that does not exist */
const networkIn = (store: Store, { platform, grid, to, tolerance }: Basis, asked: string) => {
  const named = namedSets(asked, 1, 'network')
  const pages = placedPages(store, platform, grid)
  const followersOf = followersAt(store, platform, pages, daysOf(to).to, tolerance)
  const found = setPages(store, named, pages, followersOf, 'network')
  return { set: found.sets[0] ?? null, ids: new Set(found.pages.map(({ id }) => id)) }
}

/** @throws BadRequest for what does not exist; NotFound without demonstration data */
export const territoryView = (datasets: Datasets, query: AskedTerritories, resamples: number): TerritoryView => {
  const { need = usualNeed, network: asked, silentAfter: days, needAbove, voiceBelow } = query
  const { data, platform, grid, from, to, tolerance } = query
  const silentAfter = silentAfterOf(days)
  const thresholds = {
    needAbove: factorOf('needAbove', needAbove, usualThresholds.needAbove),
    voiceBelow: factorOf('voiceBelow', voiceBelow, usualThresholds.voiceBelow),
  }
  const { store, basis } = basisOf(datasets, { data, platform, grid, from, to, tolerance, set: allCamps })
  const against = againstIn(basis, query)
  const before = against === null ? null : { ...basis, ...writtenPeriod(against) }
  const network = asked === undefined ? null : networkIn(store, basis, asked)
  const key = [basis.platform, basis.grid, basis.from, basis.to, basis.tolerance, silentAfter, against]
  const ofPages = <T>(what: string, make: () => T): T => kept(store, what, key, make)
  return {
    store,
    needStore: datasets.real,
    basis,
    need,
    network: network?.set ?? null,
    silentAfter,
    thresholds,
    against,
    pages: ofPages('known pages', () => knownPages(store, basis, silentAfter, before)),
    ofPages,
    isInVoice: network === null ? ({ camp }) => camp === 'association' : ({ id }) => network.ids.has(id),
    resamples,
  }
}

export type LevelNeed = {
  readonly population: ReadonlyMap<string, number>
  readonly columns: readonly NeedColumn[]
  /** What stands for need. */
  readonly column: NeedColumn
  readonly indicators: readonly NeedIndicator[]
  readonly indicator: NeedIndicator
}

/** Need at a level. @throws BadRequest for an indicator that nobody has values of */
export const levelNeed = ({ needStore, need }: TerritoryView, level: TerritoryLevel): LevelNeed => {
  const { population, columns } = needTable(needStore, level)
  const column = columns.find(({ key }) => key === need)
  if (column === undefined)
    throw new BadRequest(`need: found "${need}", expected one of ${columns.map(({ key }) => key).join(', ')}`)
  return { population, columns, column, indicators: columns.map(indicatorOf), indicator: indicatorOf(column) }
}
