// Replies about territories for the figures: every code there is, needs of about the size of the real ones, invented pages. The
// ratios and verdicts are those the rule gives; the south-west and the north have been left with few pages on purpose.

import type { Reply, TerritoryRow, TerritoryVoice } from '../../../data/model/contract.ts'
import type { TerritoryLevel } from '../../../data/model/records.ts'
import { needOrigins } from '../../../data/model/territories/need-sources.ts'
import { digitsOf, needInterval } from '../../../data/model/territories/need-uncertainty.ts'
import { servicesOf } from '../../../data/model/territories/service.ts'
import { regionOf, territoriesAt, territoryKey } from '../../../data/model/territories/serving.ts'
import { usualThresholds } from '../../../data/model/territories/under-served.ts'
import { territoryNames } from '../../../data/model/territory-names.ts'
import { chance, noFilters, usual } from './replies.ts'

export type Territories = Reply<'territories'>

const { ages: _ages, metrics: _metrics, leftOut: _leftOut, ...basis } = usual('demo')

const sum = (value: number | null, known: number, missing = 0): TerritoryVoice['followers'] => ({
  value,
  known,
  missing,
})
const voiceOf = (active: number, silent: number, unknown: number, followers: number): TerritoryVoice => {
  const pages = active + silent + unknown
  const isKnown = active + silent > 0
  return {
    pages,
    active,
    silent,
    unknown,
    followers: sum(isKnown ? followers : null, active + silent, unknown),
    postsPerWeek: sum(isKnown ? active * 1.5 : null, active + silent, unknown),
    posts: active * 70,
    interactions: sum(isKnown ? active * 900 : null, active + silent, unknown),
    lastPostAt: isKnown ? '2025-12-20T09:00:00.000Z' : null,
    silentDays: isKnown ? (active > 0 ? 4 : 120) : null,
    topics: [],
    topicsUnknown: 0,
  }
}

/** Where pages are few on purpose. */
const neglected: ReadonlySet<string> = new Set(['59', '62', '33', '93', '13', '974', '32', '75', '11'])
/** Régions with a rate of their own (VQS 2021). */
const withRate: ReadonlySet<string> = new Set(['01', '02', '03', '04', '06', '27', '28', '32', '52', '53', '93'])

type Wanted = {
  readonly level?: TerritoryLevel
  /** No page is known anywhere, or no file tells of any. */
  readonly pages?: 'usual' | 'none' | 'untold'
  readonly need?: 'estimated' | 'observed' | 'unknown'
  readonly data?: 'real' | 'demo'
}

const basisOf = (code: string, region: string, need: Wanted['need']): NonNullable<TerritoryRow['need']['basis']> =>
  need === 'observed' || code === '29' ? 'observed' : withRate.has(region) ? 'region-rate' : 'national-rate'

export const territories = ({
  level = 'departement',
  pages = 'usual',
  need = 'estimated',
  data = 'demo',
}: Wanted = {}): Territories => {
  const draw = chance(7)
  const made = territoriesAt(level).map((territory, at) => {
    const { code } = territory
    const region = level === 'region' ? code : (regionOf(code) ?? code)
    const size = (level === 'region' ? 300_000 : 45_000) * Math.exp(0.75 * (draw() + draw() + draw() - 1.5) * 2)
    const value = need === 'unknown' || code === '2B' ? null : Math.round(neglected.has(code) ? size * 2.2 : size)
    const rested = basisOf(code, region, need)
    const needed = value === null ? null : needInterval(value, rested, { level, code })
    const expected = (value ?? 40_000) / 14_000
    const drawn = Math.max(0, Math.round(expected * (0.4 + 1.2 * draw())))
    const isEmpty = pages === 'none' || at % 13 === 5 || code === '974'
    const active = isEmpty || pages === 'untold' || at % 17 === 3 ? 0 : neglected.has(code) ? 1 : drawn
    const unknown = isEmpty ? 0 : pages === 'untold' || at % 17 === 3 ? 2 : at % 5 === 0 ? 1 : 0
    const silent = isEmpty || pages === 'untold' ? 0 : at % 4 === 0 ? 1 : 0
    const commercial = Math.round(draw() * 4)
    return { territory, region, value, rested, needed, active, unknown, silent, commercial, followers: active * 640 }
  })
  const services = servicesOf(
    made.map((it) => ({
      key: territoryKey(it.territory),
      need: { value: it.value, interval: it.needed },
      known: it.active + it.silent + it.unknown,
      active: it.active,
      unknown: it.unknown,
      followers: Array.from({ length: it.active }, () => 640),
      postsPerWeek: Array.from({ length: it.active }, () => 1.5),
      activeAssociations: it.active,
      activeCommercial: it.commercial,
    })),
    { thresholds: usualThresholds, resamples: 200, seed: 1 },
  )
  const source = { ...needOrigins.caregivers, importId: null }
  const { title, address, vintage } = source
  const needSource = { title, address, vintage, importId: null }
  const rows = made.map((it, at): TerritoryRow => {
    const service = services.rows[at]
    if (service === undefined) throw new RangeError('a territory without its service')
    const voice = voiceOf(it.active, it.silent, it.unknown, it.followers)
    return {
      ...service,
      name: territoryNames[level].get(it.territory.code) ?? it.territory.code,
      region: level === 'region' ? null : `region-${it.region}`,
      population: it.value === null ? null : it.value * 7,
      need: {
        value: it.value,
        interval: it.needed === null ? null : [...it.needed],
        share: it.value === null ? null : 0.1 + (it.value % 1000) / 10_000,
        basis: it.value === null ? null : it.rested,
        digits: it.value === null ? 0 : digitsOf(it.rested, it.needed),
        source: it.value === null ? null : needSource,
        replaced: null,
      },
      camps: {
        association: voice,
        commercial: voiceOf(it.commercial, 0, 0, it.commercial * 3000),
        public: voiceOf(0, 0, 0, 0),
      },
      voice,
      around: { association: level === 'region' ? 0 : at % 3, commercial: 0, public: 0 },
      before: null,
    }
  })
  const known = rows.filter((row) => row.need.value !== null)
  const indicator = {
    key: 'caregivers',
    label: null,
    unit: 'persons' as const,
    sources: [needSource],
    known: known.length,
    missing: rows.length - known.length,
    estimated: known.filter((row) => row.need.basis !== 'observed').length,
  }
  const total = rows.reduce((all, row) => all + row.voice.active, 0)
  return {
    ...basis,
    data,
    sets: [],
    filters: noFilters,
    network: null,
    silentAfter: 60,
    ...usualThresholds,
    typicalNeed: services.typicalNeed,
    indicator,
    indicators: [indicator],
    nation: {
      need: known.length === 0 ? null : known.reduce((all, row) => all + (row.need.value ?? 0), 0),
      needMissing: rows.length - known.length,
      voice: { ...voiceOf(total, 0, 0, total * 640), pages: rows.reduce((all, row) => all + row.voice.pages, 0) },
      pagesPerNeed: services.nationalRatio,
      unplaced: {
        association: voiceOf(12, 1, 0, 90_000),
        commercial: voiceOf(20, 0, 0, 800_000),
        public: voiceOf(1, 0, 0, 4000),
      },
    },
    coverage: {
      territories: rows.length,
      withKnown: rows.filter((row) => row.voice.pages > 0).length,
      withActive: rows.filter((row) => row.voice.active > 0).length,
      needCovered: 0.8,
      organisations: 210,
      withoutPage: 14,
      withoutTerritory: 12,
      pagesWithoutOrganisation: 3,
    },
    against: null,
    level,
    territories: rows,
    places:
      pages === 'none'
        ? []
        : [
            place(1, 'association', 48.39, -4.49),
            place(2, 'association', 45.76, 4.84),
            place(3, 'commercial', 48.86, 2.34),
            place(4, 'commercial', 43.6, 1.44),
            place(5, 'public', -20.88, 55.45),
            place(6, 'association', 50.63, 3.06),
            place(7, 'association', 41.93, 8.74),
          ],
  }
}

const place = (
  pageId: number,
  camp: Territories['places'][number]['camp'],
  latitude: number,
  longitude: number,
): Territories['places'][number] => ({
  pageId,
  page: `Page de démonstration ${pageId}`,
  camp,
  place: null,
  latitude,
  longitude,
  isActive: true,
})
