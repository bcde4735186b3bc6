// What a territory is filled with: the class of its value and a pattern for what its value rests on, or the pattern of what is
// not known, which no value has. Meaning only: the colours are the theme's, the patterns are drawn in patterns.tsx.

import type { TerritoriesReply, TerritoryRow } from '../../../data/model/contract.ts'
import type { BivariateClass } from '../../../data/model/territories/classes.ts'
import type { Show } from '../../../data/model/territories/shows.ts'
import { type CellName, type ColourName, stepNames } from '../parts/theme.ts'

/** Patterns over a fill: `region-rate` and `national-rate` of an estimate; `dots-1` to `dots-3` no page known, by need; `untold`, `no-need`. */
export const hatches = [
  'region-rate',
  'national-rate',
  'dots-1',
  'dots-2',
  'dots-3',
  'untold',
  'no-need',
  'upright',
  'unsure',
] as const
export type Hatch = (typeof hatches)[number]
export type Paint = { readonly fill: ColourName; readonly hatch: Hatch | null }

/** Why a territory has no value: its need is not known, the directory knows no page, or files do not tell. */
export type Missing = 'need' | 'none-known' | 'untold'
export type Reading = { readonly value: number } | { readonly missing: Missing }

const needed = (value: number | null, factor = 1): Reading =>
  value === null ? { missing: 'need' } : { value: value * factor }

/** A voice beside need: unknown need, then unknown pages, then pages nobody can tell of, come before any number. */
const voiced = ({ need, voice }: TerritoryRow, value: number | null, factor: number): Reading => {
  if (need.value === null) return { missing: 'need' }
  if (voice.pages === 0) return { missing: 'none-known' }
  return value === null ? { missing: 'untold' } : { value: value * factor }
}

const balanceOf = ({ camps, service }: TerritoryRow): Reading => {
  if (service.balance !== null) return { value: service.balance }
  return { missing: camps.association.pages === 0 ? 'none-known' : 'untold' }
}

/** The value that a map of one indicator shows, in the unit of its key; `both` and `verdict` show the active pages. */
export const readingOf = (show: Show, row: TerritoryRow): Reading => {
  const { service, voice } = row
  const cannotTell = voice.active === 0 && voice.unknown > 0
  switch (show) {
    case 'need':
      return needed(row.need.value)
    case 'need-share':
      return needed(row.need.share)
    case 'both':
    case 'verdict':
    case 'pages':
      return voiced(row, cannotTell ? null : (service.pagesPerNeed?.value ?? null), 100_000)
    case 'followers':
      return voiced(row, service.followersPerNeed?.value ?? null, 1000)
    case 'posts':
      return voiced(row, service.postsPerWeekPerNeed?.value ?? null, 100_000)
    case 'balance':
      return balanceOf(row)
    default:
      return show satisfies never
  }
}

export const missingPaints: Readonly<Record<Missing, Paint>> = {
  need: { fill: 'ground', hatch: 'no-need' },
  'none-known': { fill: 'ground', hatch: 'dots-1' },
  untold: { fill: 'ground', hatch: 'untold' },
}

/** Pattern of what the need rests on; null where it is published or stated. */
export const hatchOfNeed = ({ need }: TerritoryRow): Hatch | null =>
  need.basis === 'region-rate' || need.basis === 'national-rate' ? need.basis : null

/** Of `count` classes the lightest to the strongest: fewer classes keep both ends. */
export const stepOf = (at: number, count: number): ColourName =>
  stepNames[count < 2 ? 2 : Math.round((at / (count - 1)) * (stepNames.length - 1))] ?? 'step-3'

const digitOf = (third: number): '1' | '2' | '3' => (third === 0 ? '1' : third === 1 ? '2' : '3')
/** @param need third of need, 0 the lowest; `voice` likewise */
export const cellOf = (need: number, voice: number): CellName => `cell-${digitOf(need)}${digitOf(voice)}`
export const dotsOf = (need: number): Hatch => `dots-${digitOf(need)}`

export const bivariatePaint = (row: TerritoryRow, it: BivariateClass | undefined, needThird: number): Paint => {
  if (it === undefined) return missingPaints.untold
  if (!('missing' in it)) return { fill: cellOf(it.need, it.voice), hatch: hatchOfNeed(row) }
  if (it.missing === 'need') return missingPaints.need
  return it.missing === 'none-known' ? { fill: 'ground', hatch: dotsOf(needThird) } : missingPaints.untold
}

/** Told apart by lightness and pattern, not by colour alone. */
export const verdictPaints: Readonly<Record<TerritoriesReply['territories'][number]['verdict'], Paint>> = {
  'not-under-served': { fill: 'step-1', hatch: null },
  'cannot-tell': { fill: 'step-2', hatch: 'unsure' },
  'under-served': { fill: 'step-5', hatch: null },
  'none-known': { fill: 'ground', hatch: 'dots-3' },
}

/** Commercial pages for one of an association: far fewer, fewer, about as many, more, far more. */
export const balanceBounds = [0.5, 0.8, 1.25, 2] as const
export const balancePaints: readonly Paint[] = [
  { fill: 'association', hatch: null },
  { fill: 'cell-23', hatch: null },
  { fill: 'grid', hatch: null },
  { fill: 'commercial-band', hatch: 'upright' },
  { fill: 'commercial', hatch: 'upright' },
]
