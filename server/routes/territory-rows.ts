// All territories of a level beside each other: need, the voice of each camp, ratios and verdicts, and what the nation is
// beside them. Selecting and laying side by side only; the arithmetic is in data/model/territories/.

import type { NeedValue, Reply, TerritoryRow, TerritoryVoice } from '../../data/model/contract.ts'
import { networksOf } from '../../data/model/networks.ts'
import { writtenPeriod } from '../../data/model/periods.ts'
import type { camps, Territory, TerritoryLevel } from '../../data/model/records.ts'
import { drawnRanks } from '../../data/model/territories/drawn-ranks.ts'
import { digitsOf, needInterval } from '../../data/model/territories/need-uncertainty.ts'
import { type Services, servicesOf } from '../../data/model/territories/service.ts'
import { regionOf, territoriesAt, territoryKey } from '../../data/model/territories/serving.ts'
import { pagesByTerritory, summedOver, territoryVoice } from '../../data/model/territories/voice.ts'
import { territoryNames } from '../../data/model/territory-names.ts'
import type { KnownNeed } from '../need/need-table.ts'
import { seed } from './compare.ts'
import { kept } from './kept.ts'
import type { KnownPage } from './local-pages.ts'
import { shownActors } from './sets.ts'
import { type LevelNeed, levelNeed, type TerritoryView } from './territory-view.ts'

type CampVoices = TerritoryRow['camps']
/** All that the routes say beside their rows. */
export type SharedReply = Omit<Reply<'territories'>, 'level' | 'territories' | 'places'>
export type LevelRows = { readonly rows: readonly TerritoryRow[]; readonly shared: SharedReply }

/** A value of need with what its basis allows to say of it. */
export const needValueOf = (known: KnownNeed, territory: Territory): NeedValue => {
  const { value, basis, share } = known
  const interval = value === null || basis === null ? null : needInterval(value, basis, territory, share)
  return {
    ...known,
    interval: interval === null ? null : [...interval],
    digits: digitsOf(basis, interval),
  }
}

const campVoices = (pages: readonly KnownPage[]): CampVoices => {
  const of = (wanted: (typeof camps)[number]): TerritoryVoice =>
    territoryVoice(pages.filter(({ camp }) => camp === wanted))
  return { association: of('association'), commercial: of('commercial'), public: of('public') }
}

const aroundCounts = (pages: readonly KnownPage[]): TerritoryRow['around'] => {
  const of = (wanted: (typeof camps)[number]): number => pages.filter(({ camp }) => camp === wanted).length
  return { association: of('association'), commercial: of('commercial'), public: of('public') }
}

const beforeOf = (pages: readonly KnownPage[]): TerritoryRow['before'] => {
  const before = pages.flatMap((page) => (page.before === null ? [] : [page.before]))
  return {
    active: before.filter(({ isActive }) => isActive === true).length,
    postsPerWeek: summedOver(before, ({ postsPerWeek }) => postsPerWeek),
    interactions: summedOver(before, ({ interactions }) => interactions),
    followers: summedOver(before, ({ followers }) => followers),
  }
}

/** What the pages of a territory are together, by camp. */
type Sides = {
  readonly local: readonly KnownPage[]
  readonly camps: CampVoices
  readonly around: TerritoryRow['around']
}

/** By the key of the territory; each of the level is there. */
const sidesAt = ({ pages, ofPages }: TerritoryView, level: TerritoryLevel): ReadonlyMap<string, Sides> =>
  ofPages(`sides of each ${level}`, () => {
    const placed = pagesByTerritory(pages, level)
    return new Map(
      [...placed].map(([key, { local, around }]) => [
        key,
        { local, camps: campVoices(local), around: aroundCounts(around) },
      ]),
    )
  })

type Beside = Omit<TerritoryRow, 'service' | 'needSide' | 'voiceSide' | 'verdict'> & {
  readonly voicePages: readonly KnownPage[]
}

const besideOf = (
  view: TerritoryView,
  { population, column }: LevelNeed,
  territory: Territory,
  { local, camps, around }: Sides,
): Beside => {
  const { level, code } = territory
  const known = column.values.get(code)
  const region = level === 'departement' ? regionOf(code) : null
  if (known === undefined) throw new Error(`${territoryKey(territory)} has no row in the reference tables`)
  const voicePages = local.filter(view.isInVoice)
  return {
    key: territoryKey(territory),
    name: territoryNames[level].get(code) ?? code,
    region: region === null ? null : territoryKey({ level: 'region', code: region }),
    population: population.get(code) ?? null,
    need: needValueOf(known, territory),
    camps,
    voice: view.network === null ? camps.association : territoryVoice(voicePages),
    around,
    before: view.against === null ? null : beforeOf(voicePages),
    voicePages,
  }
}

const servicesBeside = (view: TerritoryView, rows: readonly Beside[]): Services =>
  servicesOf(
    rows.map(({ key, need, voice, camps: { association, commercial }, voicePages }) => ({
      key,
      need: { value: need.value, interval: need.interval },
      known: voice.pages,
      active: voice.active,
      unknown: voice.unknown,
      followers: voicePages.flatMap(({ followers }) => (followers === null ? [] : [followers])),
      postsPerWeek: voicePages.flatMap(({ postsPerWeek }) => (postsPerWeek === null ? [] : [postsPerWeek])),
      activeAssociations: association.active,
      activeCommercial: commercial.active,
    })),
    {
      thresholds: view.thresholds,
      resamples: view.resamples,
      seed,
      ranksOf: (...asked) => kept(view.store, 'ranks of territories', asked, () => drawnRanks(...asked)),
    },
  )

const needIn = (rows: readonly TerritoryRow[]): number | null => {
  const known = rows.flatMap(({ need }) => (need.value === null ? [] : [need.value]))
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0)
}

const nationOf = (
  { pages, network, isInVoice }: TerritoryView,
  rows: readonly TerritoryRow[],
  ratio: number | null,
) => ({
  need: needIn(rows),
  needMissing: rows.filter(({ need }) => need.value === null).length,
  voice: territoryVoice(pages.filter((page) => isInVoice(page) && page.territories.length > 0)),
  pagesPerNeed: ratio,
  unplaced: campVoices(pages.filter((page) => page.territories.length === 0 && (network === null || isInVoice(page)))),
})

/** Slugs of the organisations whose pages are the voice: associations of the grid, or those of the network that was asked for. */
const organisationsOf = ({ store, basis, network }: TerritoryView) => {
  const all = shownActors(store)
  if (network === null) return all.filter(({ camps: placed }) => placed[basis.grid] === 'association')
  const networks = networksOf(all)
  const isIn = (slug: string): boolean =>
    network.parts.some(({ dimension, key }) =>
      dimension === 'network' ? (networks.get(slug) ?? []).includes(key) : dimension === 'actor' && key === slug,
    )
  return all.filter(({ slug }) => isIn(slug))
}

const coverageOf = (view: TerritoryView, rows: readonly TerritoryRow[]): SharedReply['coverage'] => {
  const { pages } = view
  const organisations = organisationsOf(view)
  const placed = organisations.filter(({ territories }) => territories.length > 0)
  const withPage = new Set(pages.map(({ actor }) => actor))
  const isReached = ({ voice }: TerritoryRow): boolean => voice.active > 0
  const [need, reached] = [needIn(rows), needIn(rows.filter(isReached))]
  return {
    territories: rows.length,
    withKnown: rows.filter(({ voice }) => voice.pages > 0).length,
    withActive: rows.filter(isReached).length,
    needCovered: need === null || need === 0 ? null : (reached ?? 0) / need,
    organisations: placed.length,
    withoutPage: placed.filter(({ slug }) => !withPage.has(slug)).length,
    withoutTerritory: organisations.length - placed.length,
    pagesWithoutOrganisation: pages.filter(({ actor }) => actor === null).length,
  }
}

/** @throws BadRequest for an indicator of need that nobody has values of */
export const levelRows = (view: TerritoryView, level: TerritoryLevel): LevelRows => {
  const need = levelNeed(view, level)
  const sides = sidesAt(view, level)
  const beside = territoriesAt(level).map((territory) => {
    const key = territoryKey(territory)
    const ofTerritory = sides.get(key)
    if (ofTerritory === undefined) throw new Error(`${key} has no place for its pages`)
    return besideOf(view, need, territory, ofTerritory)
  })
  const { rows: services, typicalNeed, nationalRatio } = servicesBeside(view, beside)
  const rows = beside.map(({ voicePages: _, ...row }, place): TerritoryRow => {
    const found = services[place]
    if (found === undefined) throw new Error(`${row.key} has no ratios`)
    return { ...row, ...found }
  })
  const { basis, network, silentAfter, thresholds, against, resamples } = view
  return {
    rows,
    shared: {
      ...basis,
      resamples,
      seed,
      network,
      silentAfter,
      ...thresholds,
      typicalNeed,
      indicator: need.indicator,
      indicators: [...need.indicators],
      nation: nationOf(view, rows, nationalRatio),
      coverage: coverageOf(view, rows),
      against: against === null ? null : writtenPeriod(against),
    },
  }
}
