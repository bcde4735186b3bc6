// Tables by territory: one row for each département or région, as the DREES, the INSEE or a département publish them and
// spreadsheets save them again, and the product's own long table, `indicator, level, code, name, value, unit, vintage, source,
// address` in any order (README, "Need per territory"). Known by what stands in its rows, and only where no other source knows
// the columns. Checked with tables of data.drees.solidarites-sante.gouv.fr in their usual shapes.
// Left aside and counted: totals (`France métropolitaine`), notes of one cell, other years than the one that is read. Not read:
// municipalities, inter-municipal bodies, halves of a département (69D, 69M), Corsica as a whole.

import { slugOf } from '../../data/model/actors.ts'
import { withFirst } from '../../data/model/mapping/habits.ts'
import { excerpt, type LeftAside, type NeedDraft, type Rejection } from '../../data/model/records.ts'
import { levelNamed, territoryIn } from '../../data/model/territories/cells.ts'
import { isBuiltIn, type NeedRecord } from '../../data/model/territories/need.ts'
import { territoryNames } from '../../data/model/territory-names.ts'
import { type Row, UnusableFile } from '../formats/format.ts'
import { textOf, webAddressOf } from './cells.ts'
import { columnsOf, personColumnsAmong } from './columns.ts'
import { type Cells, cellAt, needNumberOf } from './need-columns.ts'
import { isPercentUnit, type NeedPlan, needPlanOf, unitNamed } from './need-plan.ts'
import { rowCellsOf } from './row-cells.ts'
import type { Head, Recognition, Source } from './source.ts'

/** More persons than any territory has: a number that was misread, or an id. */
const mostPersons = 100_000_000

const rolesOf = ({ columns, value }: NeedPlan): readonly number[] => [
  ...[...columns.territories, value, columns.level, columns.indicator, columns.unit],
  ...[columns.vintage, columns.title, columns.address],
]

/** Of a table that gives each territory once: else it may be of anything, with a column that tells where. */
const isByTerritory = (plan: NeedPlan, rows: readonly Cells[]): boolean => {
  const { territories, level, indicator, vintage } = plan.columns
  const places = rows
    .filter((cells) => territories.some((at) => cellAt(cells, at) !== ''))
    .map((cells) => [...territories, level, indicator, vintage].map((at) => cellAt(cells, at)).join('\u0000'))
  return new Set(places).size > places.length * 0.9
}

const recognises = (head: Head): Recognition | null => {
  if (head.first === undefined) return null
  const plan = needPlanOf(head, head.first)
  if (plan === null || !isByTerritory(plan, head.first)) return null
  const because = [...plan.columns.territories, plan.columns.indicator].flatMap((at) => head.columns[at] ?? [])
  return { variant: null, ignoredColumns: columnsOf(head.columns).except(rolesOf(plan)), because }
}

type Result = NeedDraft | LeftAside | readonly Rejection[]

const reader = (plan: NeedPlan, head: Head) => {
  const row = rowCellsOf(head.columns)
  const at = plan.columns
  const [territoryColumn = -1] = at.territories

  const numberOf = (unit: NeedRecord['unit'] | null, factor: number): number | null => {
    const text = row.cell(plan.value).trim()
    const value = needNumberOf(text, plan.decimal, unit === 'persons')
    if (typeof value !== 'number') {
      row.reject(plan.value, value === 'ambiguous' ? 'unambiguous-number' : 'number')
      return null
    }
    // 15.7 * 0.01 without the last digits of a binary fraction.
    const scaled = text.endsWith('%') ? value : Number((value * factor).toPrecision(15))
    // A share that was taken for persons: nobody counts a part of one.
    if (unit === 'persons' && (text.endsWith('%') || (scaled > 0 && scaled < 1))) {
      row.reject(plan.value, 'persons-not-shares')
      return null
    }
    if (unit === 'share' ? scaled < 0 || scaled > 1 : scaled < 0 || scaled > mostPersons) {
      row.reject(plan.value, unit === 'share' ? 'share-in-range' : 'count-in-range')
      return null
    }
    return scaled
  }

  const indicatorOf = (text: string): Pick<NeedRecord, 'indicator' | 'label'> | null => {
    if (text === '' || at.indicator < 0)
      return plan.indicator === null ? null : { indicator: plan.indicator, label: plan.label }
    const key = slugOf(text)
    return key === '' ? null : { indicator: key, label: isBuiltIn(key) || key === text ? null : excerpt(text) }
  }

  return (entry: Row): Result => {
    const { cells, line } = entry
    row.start(entry)
    const written = at.territories.map((position) => cellAt(cells, position))
    const level = (at.level < 0 ? null : levelNamed(cellAt(cells, at.level))) ?? plan.level
    const territory = territoryIn(written, level)
    const isNote = territory === null && cells.filter((cell) => cell.trim() !== '').length < 2
    const vintage = textOf(cellAt(cells, at.vintage)) ?? plan.vintage
    if (territory === 'total' || isNote) return { line, leftAside: true }
    // Of the table to fill in, a line that nobody filled in.
    if (plan.value === at.value && cellAt(cells, plan.value) === '') return { line, leftAside: true }
    if (plan.onlyVintage !== null && vintage !== plan.onlyVintage) return { line, leftAside: true }
    const unitText = cellAt(cells, at.unit)
    const unit = unitText === '' ? plan.unit : unitNamed(unitText)
    const named = indicatorOf(cellAt(cells, at.indicator))
    const addressText = cellAt(cells, at.address)
    const address = addressText === '' ? plan.address : webAddressOf(addressText)
    // Either of code and name may be the wrong one.
    const both = [...new Set(written.filter((cell) => cell !== ''))].join(' | ')
    if (territory === null) row.reject(territoryColumn, 'territory', both)
    if (territory === 'ambiguous') row.reject(territoryColumn, 'territory-level')
    if (named === null) row.reject(at.indicator, 'not-empty')
    if (unit === null) row.reject(at.unit, 'need-unit')
    if (addressText !== '' && address === null) row.reject(at.address, 'web-address')
    const value = numberOf(unit, isPercentUnit(unitText) ? 0.01 : plan.factor)
    const faults = row.faults()
    if (faults !== null) return faults
    if (territory === null || territory === 'ambiguous' || named === null || unit === null || value === null) return []
    const title = excerpt(textOf(cellAt(cells, at.title)) ?? plan.title)
    return { line, need: { ...named, unit, ...territory, value, vintage, title, address } }
  }
}

const placeOf = ({ indicator, level, code }: NeedRecord): string => `${indicator} ${level} ${code}`

const read = function* (rows: Iterable<Row | Rejection>, head: Head): Generator<Result> {
  const { first, all } = withFirst(rows)
  const plan = needPlanOf(
    head,
    first.flatMap((entry) => ('cells' in entry ? [entry.cells] : [])),
  )
  if (plan === null) throw new UnusableFile('no-territories')
  if (plan.questions.length > 0) throw new UnusableFile('need-incomplete', { found: plan.questions.join(', ') })
  const resultOf = reader(plan, head)
  const column = head.columns[plan.columns.territories[0] ?? -1] ?? null
  const results = [...all].map((entry) => ('cells' in entry ? resultOf(entry) : [entry]))
  const lines = new Map<string, number[]>()
  for (const result of results) {
    if (!('need' in result)) continue
    const known = lines.get(placeOf(result.need))
    if (known === undefined) lines.set(placeOf(result.need), [result.line])
    else known.push(result.line)
  }
  for (const result of results) {
    const same = 'need' in result ? (lines.get(placeOf(result.need)) ?? []) : []
    // Nothing tells which of them is the one: neither is taken.
    if (!('need' in result) || same.length < 2) yield result
    else {
      const found = excerpt(
        `${territoryNames[result.need.level].get(result.need.code) ?? result.need.code} (${same.join(', ')})`,
      )
      yield [{ line: result.line, column, found, expected: 'one-line-per-territory' }]
    }
  }
}

export const needTable: Source = {
  key: 'need-table',
  publisher: 'Porte-voix',
  docs: 'README.md',
  licence: 'unknown',
  marks: [['indicator', 'level', 'code', 'name', 'value', 'unit', 'vintage', 'source', 'address']],
  recognises,
  observedAtOf: () => null,
  personColumns: personColumnsAmong,
  read,
}
