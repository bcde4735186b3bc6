// What a person says of a table of need, where the file itself leaves it open. Kept with the import, so that it can be repeated.

import type { TerritoryLevel } from '../records.ts'
import type { NeedUnit } from './need.ts'

/** Null: nobody said, so that the file does, or it stays open. */
export type NeedAnswers = {
  /** Header of the column of numbers. */
  readonly column: string | null
  /** Key of the indicator: a built-in one, or `a-z0-9-`. */
  readonly indicator: string | null
  /** Name of an indicator of one's own; its key follows from it where none is said. */
  readonly label: string | null
  readonly unit: NeedUnit | null
  readonly level: TerritoryLevel | null
  /** What the values are of: `2022-12`, `2021`. Of a table of several years, which one is read. */
  readonly vintage: string | null
  /** Who publishes it, and what. */
  readonly title: string | null
  /** Where it can be read. */
  readonly address: string | null
}

export const noNeedAnswers: NeedAnswers = {
  column: null,
  indicator: null,
  label: null,
  unit: null,
  level: null,
  vintage: null,
  title: null,
  address: null,
}

/**
 * What neither the file nor the person says, and nothing can be read without:
 * - `column`: several columns of numbers, none of them called a value
 * - `indicator`: what the numbers count
 * - `unit`: persons, or shares of the inhabitants
 * - `level`: the codes can be those of régions and of départements
 */
export const needQuestions = ['column', 'indicator', 'unit', 'level'] as const
export type NeedQuestion = (typeof needQuestions)[number]

/** Two ways of saying the same are one. */
export const needAnswersOf = (given: Partial<NeedAnswers>): NeedAnswers => ({
  column: given.column ?? null,
  indicator: given.indicator ?? null,
  label: given.label ?? null,
  unit: given.unit ?? null,
  level: given.level ?? null,
  vintage: given.vintage ?? null,
  title: given.title ?? null,
  address: given.address ?? null,
})
