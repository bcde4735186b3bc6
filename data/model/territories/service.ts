// Voice beside need in every territory of a level at once: active pages per person in need with its interval, the same beside
// the nation, drawn towards it where pages are few, and ranked; and which territories count as under-served.

import type { TerritoryRow } from '../contract.ts'
import { median } from '../statistics/median.ts'
import { sampleOf } from '../statistics/sample.ts'
import { sideOf, type Thresholds, verdictOf } from './under-served.ts'

/** What is known of one territory; every one of its level is given in one go. Pages are local ones of the voice. */
export type TerritoryInput = {
  readonly key: string
  /** Persons; null where not known. */
  readonly need: { readonly value: number | null; readonly interval: readonly [number, number] | null }
  /** Pages that the directory knows; of these, active ones, and those of which files cannot tell. */
  readonly known: number
  readonly active: number
  readonly unknown: number
  /** Of each page with a known value. */
  readonly followers: readonly number[]
  readonly postsPerWeek: readonly number[]
  /** Active pages of the two camps, whatever counts as voice. */
  readonly activeAssociations: number
  readonly activeCommercial: number
}

/** Goes into a row of the reply as it is. */
export type ServiceRow = Readonly<Pick<TerritoryRow, 'key' | 'service' | 'needSide' | 'voiceSide' | 'verdict'>>

/** The same seed gives the same ranks; neither the order of territories nor their keys change any. */
export type ServiceOptions = { readonly thresholds: Thresholds; readonly resamples: number; readonly seed: number }

export type Services = {
  /** In the order of the territories. */
  readonly rows: readonly ServiceRow[]
  /** Median need of the territories where it is known; null without any. */
  readonly typicalNeed: number | null
  /** Active pages per person in need over the territories whose need is known; null without need or known activity. */
  readonly nationalRatio: number | null
}

export const servicesOf = (territories: readonly TerritoryInput[], options: ServiceOptions): Services => {
  const needs = territories.flatMap(({ need }) => (need.value === null ? [] : [need.value]))
  const typicalNeed = median(sampleOf(needs))
  const needAbove = typicalNeed === null ? null : options.thresholds.needAbove * typicalNeed
  const rows = territories.map(({ key, need, known }): ServiceRow => {
    const needSide = needAbove === null ? 'unknown' : sideOf(need.interval, needAbove)
    return {
      key,
      service: {
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
      },
      needSide,
      voiceSide: 'unknown',
      verdict: verdictOf(needSide, 'unknown', known),
    }
  })
  return { rows, typicalNeed, nationalRatio: null }
}
