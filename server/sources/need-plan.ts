// How a table of need is read: what its columns and its title say, what the person says, and what neither does.

import { slugOf } from '../../data/model/actors.ts'
import { habitsOf } from '../../data/model/mapping/habits.ts'
import { excerpt, type TerritoryLevel } from '../../data/model/records.ts'
import { isBuiltIn, type NeedUnit } from '../../data/model/territories/need.ts'
import { type NeedAnswers, type NeedQuestion, noNeedAnswers } from '../../data/model/territories/need-answers.ts'
import { UnusableFile } from '../formats/format.ts'
import { type Cells, cellAt, type NeedColumns, needColumnsOf, needNumberOf, samplesOf } from './need-columns.ts'
import type { Head } from './source.ts'

export type NeedPlan = {
  readonly columns: NeedColumns
  /** Position of the column of numbers; -1 while it is open. */
  readonly value: number
  readonly level: TerritoryLevel | null
  /** Null: open, or said by each row. */
  readonly indicator: string | null
  readonly label: string | null
  readonly unit: NeedUnit | null
  /** What a number of the column is times what it means: 1000 for thousands, 0.01 for per cent without its sign. */
  readonly factor: number
  readonly decimal: ',' | '.' | null
  /** Of rows that say none. */
  readonly vintage: string | null
  /** Of a table of several years, the one that is read; null: each row counts. */
  readonly onlyVintage: string | null
  readonly title: string
  readonly address: string | null
  readonly questions: readonly NeedQuestion[]
}

const yearIn = (text: string): string | null => {
  const years = new Set(text.match(/\b(?:19|20)\d{2}\b/g) ?? [])
  const [only] = years
  return years.size === 1 && only !== undefined ? only : null
}

/** What the header says of the unit of its numbers. */
const saysShare = (header: string): boolean =>
  header.includes('%') || /(^|-)(part|share|taux|pct|pourcentage|proportion|rate)(-|$)/.test(slugOf(header))
const saysPersons = (header: string): boolean =>
  /(^|-)(nombre|nb|effectif|effectifs|personnes|beneficiaires|population|persons|people|total|aidants|number|count)(-|$)/.test(
    slugOf(header),
  )
const saysThousands = (header: string): boolean => /(^|-)(milliers|thousands)(-|$)/.test(slugOf(header))

/** Whether a cell says that its line is in per cent. */
export const isPercentUnit = (text: string): boolean => text === '%' || /^(pourcentage|percent|pct)$/.test(slugOf(text))

export const unitNamed = (text: string): NeedUnit | null => {
  if (/^(personnes?|persons?|people|habitants?|nombre|effectifs?)$/.test(slugOf(text))) return 'persons'
  return isPercentUnit(text) || /^(parts?|shares?|taux)$/.test(slugOf(text)) ? 'share' : null
}

type Numbers = { readonly values: readonly number[]; readonly hasPercent: boolean; readonly decimal: ',' | '.' | null }

const numbersAt = (rows: readonly Cells[], position: number): Numbers => {
  const cells = rows.map((row) => cellAt(row, position)).filter((cell) => cell !== '')
  const { decimal } = habitsOf(
    cells.map((cell) => cell.replace('%', '').trim()),
    [],
  )
  const values = cells.flatMap((cell) => {
    const value = needNumberOf(cell, decimal, false)
    return typeof value === 'number' ? [value] : []
  })
  return { values, hasPercent: cells.some((cell) => cell.endsWith('%')), decimal }
}

/** Null where the numbers could be either: none above 100, no sign, no word. */
const unitOf = (header: string, { values, hasPercent }: Numbers): NeedUnit | null => {
  if (hasPercent || saysShare(header)) return 'share'
  if (saysPersons(header) || saysThousands(header) || values.some((value) => value > 100)) return 'persons'
  return null
}

const factorOf = (unit: NeedUnit | null, header: string, { values, hasPercent }: Numbers): number => {
  if (unit !== 'share') return unit === 'persons' && saysThousands(header) ? 1000 : 1
  // 15.7 without a sign is per cent, 0.157 is not; a sign is read with its cell.
  const above = values.filter((value) => value > 1).length
  return !hasPercent && (header.includes('%') || above > values.length / 2) ? 0.01 : 1
}

/** The newest year of a table that gives several for one territory; null where each territory is there once. */
const newestOf = (rows: readonly Cells[], { vintage, territories, indicator, numbers }: NeedColumns): string | null => {
  if (vintage < 0) return null
  const places = rows
    .filter((cells) => numbers.some((at) => cellAt(cells, at) !== ''))
    .map((cells) => [...territories, indicator].map((at) => cellAt(cells, at)).join('\u0000'))
  if (new Set(places).size === places.length) return null
  return (
    rows
      .map((cells) => cellAt(cells, vintage))
      .toSorted()
      .at(-1) ?? null
  )
}

/**
 * @param rows all that are known of the table, or the first ones
 * @returns null where it holds no territories, or no numbers
 * @throws UnusableFile `missing-columns` where the person named a column that is not there
 */
export const needPlanOf = (head: Head, rows: readonly Cells[]): NeedPlan | null => {
  const answers: NeedAnswers = head.need ?? noNeedAnswers
  const columns = needColumnsOf(head.columns, rows, answers.level)
  if (columns === null) return null
  const chosen = answers.column === null ? -1 : head.columns.findIndex((name) => name.trim() === answers.column?.trim())
  if (answers.column !== null && chosen < 0) throw new UnusableFile('missing-columns', { found: answers.column })
  const [first, second] = columns.numbers
  const only = first !== undefined && second === undefined ? first : -1
  const value = chosen >= 0 ? chosen : columns.numbers.includes(columns.value) ? columns.value : only
  const header = (head.columns[value] ?? '').trim()
  const numbers = numbersAt(rows, value)
  const unit = answers.unit ?? (value < 0 ? null : unitOf(header, numbers))
  const indicator = answers.indicator ?? (answers.label === null ? null : slugOf(answers.label))
  const title = head.above?.find((line) => line.trim() !== '') ?? null
  const newest = newestOf(rows, columns)
  const questions: readonly (readonly [NeedQuestion, boolean])[] = [
    ['column', value < 0],
    ['indicator', indicator === null && columns.indicator < 0],
    ['unit', unit === null && value >= 0 && columns.unit < 0],
    ['level', columns.isLevelOpen],
  ]
  return {
    columns,
    value,
    level: columns.levelOfAll,
    indicator,
    label:
      indicator === null || isBuiltIn(indicator) ? null : (answers.label ?? (value === columns.value ? null : header)),
    unit,
    factor: factorOf(unit, header, numbers),
    decimal: numbers.decimal,
    vintage: answers.vintage ?? yearIn(header) ?? yearIn(title ?? ''),
    onlyVintage: newest === null ? null : (answers.vintage ?? newest),
    title: excerpt((answers.title ?? title ?? head.file).trim()),
    address: answers.address,
    questions: questions.filter(([, isOpen]) => isOpen).map(([question]) => question),
  }
}

/** What the plan takes the table for, as answers that would say the same. */
export const answersOf = ({ columns }: Head, plan: NeedPlan): NeedAnswers => ({
  column: plan.value < 0 ? null : (columns[plan.value] ?? null),
  indicator: plan.indicator,
  label: plan.label,
  unit: plan.unit,
  level: plan.level,
  vintage: plan.onlyVintage ?? plan.vintage,
  title: plan.title,
  address: plan.address,
})

/** Columns that could be the one of numbers. */
export const numberColumnsOf = (head: Head, rows: readonly Cells[], { columns }: NeedPlan) =>
  columns.numbers.map((position) => ({
    name: head.columns[position] ?? '',
    samples: [...samplesOf(rows, position)],
  }))
