// Replies for the tests of the words of territories: rows with any sides, counts and needs, checked by the contract.

import { expect } from 'vitest'
import { territoriesReply } from '../../../data/model/contract/territories.ts'
import type { TerritoriesReply, TerritoryRow, TerritoryVoice } from '../../../data/model/contract.ts'
import { regionOf, territoryOf } from '../../../data/model/territories/serving.ts'
import type { Reader } from '../../../data/model/words/index.ts'
import { territoryName } from '../../../data/model/words/territories.ts'
import { noFilters } from '../../client/charts/replies.ts'
import { basis } from './replies.ts'

type Counts = { readonly active?: number; readonly silent?: number; readonly unknown?: number }
export const voiceOf = ({ active = 0, silent = 0, unknown = 0 }: Counts = {}): TerritoryVoice => ({
  pages: active + silent + unknown,
  active,
  silent,
  unknown,
  followers: { value: null, known: 0, missing: 0 },
  postsPerWeek: { value: null, known: 0, missing: 0 },
  posts: 0,
  interactions: { value: null, known: 0, missing: 0 },
  lastPostAt: null,
  silentDays: null,
  topics: [],
  topicsUnknown: 0,
})

const camps = { association: voiceOf(), commercial: voiceOf(), public: voiceOf() }
export const source = {
  title: 'DREES, enquête VQS 2021',
  address: 'https://www.example.org/vqs',
  vintage: '2021',
  importId: null,
}

const noService: TerritoryRow['service'] = {
  needPerPage: null,
  pagesPerNeed: null,
  relative: null,
  shrunken: null,
  rank: null,
  rankInterval: null,
  followersPerNeed: null,
  postsPerWeekPerNeed: null,
  balance: null,
  associativeShare: null,
}

type Given = Partial<Omit<TerritoryRow, 'key' | 'need' | 'service' | 'voice'>> & {
  readonly need?: Partial<TerritoryRow['need']>
  readonly voice?: Counts
  readonly service?: Partial<TerritoryRow['service']>
}

/** A territory of about 96,400 caregivers at the national rate, without a known page, of which nothing can be told. */
export const rowOf = (key: string, { need, voice, service, ...over }: Given = {}): TerritoryRow => {
  const territory = territoryOf(key)
  const region = territory?.level === 'departement' ? regionOf(territory.code) : null
  return {
    key,
    name: territoryName(key),
    region: region === null ? null : `region-${region}`,
    population: 688_626,
    need: {
      value: 96_400,
      interval: [71_300, 121_500],
      share: 0.148,
      basis: 'national-rate',
      digits: 2,
      source,
      replaced: null,
      ...need,
    },
    camps,
    voice: voiceOf(voice),
    around: { association: 0, commercial: 0, public: 0 },
    service: { ...noService, ...service },
    needSide: 'unsure',
    voiceSide: 'unsure',
    verdict: 'cannot-tell',
    before: null,
    ...over,
  }
}

type Over = Partial<Omit<TerritoriesReply, 'territories' | 'nation' | 'coverage'>> & {
  readonly nation?: Partial<TerritoriesReply['nation']>
  readonly coverage?: Partial<TerritoriesReply['coverage']>
}

const { ages: _ages, leftOut: _leftOut, ...figureBasis } = basis

/** The nation has 60 active pages for 9.6 million: one for 160,000. */
export const territoriesOf = (
  territories: readonly TerritoryRow[],
  { nation, coverage, ...over }: Over = {},
): TerritoriesReply => {
  const indicator: TerritoriesReply['indicator'] = {
    key: 'caregivers',
    label: null,
    unit: 'persons',
    sources: [source],
    known: territories.length,
    missing: 0,
    estimated: territories.length,
  }
  return territoriesReply.parse({
    ...figureBasis,
    filters: noFilters,
    sets: [],
    level: 'departement',
    network: null,
    silentAfter: 60,
    needAbove: 1,
    voiceBelow: 1,
    typicalNeed: 80_000,
    indicator,
    indicators: [indicator],
    nation: {
      need: 9_600_000,
      needMissing: 0,
      voice: voiceOf({ active: 60, silent: 20, unknown: 5 }),
      pagesPerNeed: 60 / 9_600_000,
      unplaced: camps,
      ...nation,
    },
    coverage: {
      territories: 101,
      withKnown: 34,
      withActive: 20,
      needCovered: 0.35,
      organisations: 40,
      withoutPage: 12,
      withoutTerritory: 16,
      pagesWithoutOrganisation: 3,
      ...coverage,
    },
    against: null,
    places: [],
    ...over,
    territories: [...territories],
  })
}

export const network: NonNullable<TerritoriesReply['network']> = {
  key: 'actor:france-alzheimer',
  parts: [{ dimension: 'actor', key: 'france-alzheimer', name: 'France Alzheimer' }],
  camp: null,
  pages: 4,
}

/** A hole, a doubled space, a count that its noun does not follow, a missing French space or elision. */
const faults: readonly RegExp[] = [
  /undefined|NaN|\bnull\b|Infinity|\[object/,
  / {2}/,
  /\( ?\)/,
  /\.\./,
  /\b1 (pages|people)\b/,
]
const frenchFaults: readonly RegExp[] = [/[^\u202f][:;!?]/, / [,.)]/, /\b(de|le|la|que|ne) [aeéiouâ]/, /^[a-zàéêî]/]
export const expectWhole = (text: string, { language }: Reader): void => {
  for (const fault of [...faults, ...(language === 'fr' ? frenchFaults : [])]) expect(text).not.toMatch(fault)
  expect(text).toMatch(/^\S.*[^.]\.$/)
}
