// What it takes to make a figure again, by what kind of reply it is made of: the values its statistics are worked out from, the
// statistics that are shown, and the settings that the scripts beside them read. Tables only; the scripts are in python/ and r/.

import type { FigureSet } from '../../../data/model/contract.ts'
import { dialects, quoted } from '../../../data/model/delimited.ts'
import { shownValue } from '../../../data/model/metrics/index.ts'
import type { Reader } from '../../../data/model/words/index.ts'
import { setName } from '../../../data/model/words/naming.ts'

/** Null is an empty cell: not known, or not defined. */
export type Cell = string | number | boolean | null
export type Values = { readonly columns: readonly string[]; readonly rows: readonly (readonly Cell[])[] }
export type Interval = readonly [number, number] | null | undefined

/** A statistic that is shown. `value` and ends in the unit that values.csv has; null where there is none: then there must be none. */
export type Expected = {
  readonly statistic: string
  /** Of which set, metric, page: parts joined by a bar, `followers | camp:association`. */
  readonly of: string
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  /** How far it may be off, relative to the largest of the three. */
  readonly tolerance: number
  /** Why it is not worked out again; null: it is. */
  readonly given: string | null
  /** Id of the one page that it tells of; null: of several. */
  readonly page: number | null
}
export type Setting = readonly [name: string, value: Cell]
/** The values are those of the reply, or brought by the server: then null where it cannot bring them any more. */
export type Redo = {
  readonly values: Values
  readonly expected: readonly Expected[]
  readonly settings: readonly Setting[]
}

/** Digits that two ways of adding the same numbers up leave equal. */
const usualTolerance = 1e-9

export const joined = (...parts: readonly (string | number)[]): string => parts.join(' | ')

export const expected = (
  statistic: string,
  of: string,
  value: number | null | undefined,
  interval: Interval = null,
  tolerance = usualTolerance,
): Expected => ({
  statistic,
  of,
  value: value ?? null,
  low: interval?.[0] ?? null,
  high: interval?.[1] ?? null,
  tolerance,
  given: null,
  page: Number(/^page \| (\d+)$/.exec(of)?.[1] ?? 0) || null,
})

/** Of this page alone, whatever it is called. */
export const ofPage = (page: number, rows: readonly Expected[]): readonly Expected[] =>
  rows.map((row) => ({ ...row, page }))

/** Taken as it is, with the reason. */
export const given = (one: Expected, reason: string): Expected => ({ ...one, given: reason })

/** How far a row may be off, as a number: nothing is exact to less than the twelfth digit. */
const allowed = ({ value, low, high, tolerance }: Expected): number =>
  tolerance * Math.max(1e-12, ...[value, low, high].map((one) => Math.abs(one ?? 0)))

export const expectedTable = (rows: readonly Expected[]): Values => ({
  columns: ['statistic', 'of', 'value', 'low', 'high', 'tolerance', 'given'],
  rows: rows.map((row) => [row.statistic, row.of, row.value, row.low, row.high, allowed(row), row.given]),
})

const cellText = (cell: Cell): string =>
  cell === null ? '' : typeof cell === 'number' ? String(cell + 0) : String(cell)

/** In the research dialect: every byte of a text as it is, numbers in full. */
export const csvOf = ({ columns, rows }: Values): string =>
  [columns, ...rows]
    .map((row) => `${row.map((cell) => quoted(cellText(cell), dialects.rfc4180.delimiter)).join(',')}\r\n`)
    .join('')

const furtherLooks = ['fourth', 'fifth', 'sixth', 'public', 'commercial', 'association'] as const

/** Names and looks of the sets: a camp keeps its own, others take further ones in order. */
export const setSettings = (
  reply: { readonly sets: readonly FigureSet[]; readonly grid: string },
  reader: Reader,
): readonly Setting[] => {
  const taken = new Set<string>(reply.sets.flatMap(({ camp }) => camp ?? []))
  const free = furtherLooks.filter((look) => !taken.has(look))
  return reply.sets.flatMap((set, place): readonly Setting[] => [
    [`set.${place}.key`, set.key],
    [`set.${place}.name`, setName(reply, set, reader)],
    [`set.${place}.look`, set.camp ?? free.shift() ?? 'association'],
    [`set.${place}.pages`, set.pages],
  ])
}

/** What a metric is called, and by what its values are multiplied before they are shown (rates are kept per follower). */
export const metricSettings = (metric: string, reader: Reader): readonly Setting[] => {
  const words = Object.entries(reader.words.metrics).find(([key]) => key === metric)?.[1]
  return [
    [`metric.${metric}.name`, words?.name ?? metric],
    [`metric.${metric}.unit`, words?.unit ?? metric],
    [`metric.${metric}.factor`, shownValue(metric, 1)],
  ]
}
