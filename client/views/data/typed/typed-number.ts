// Numbers as they are typed or pasted, before the server has read them: what a cell holds, which earlier number it is held
// against, and the rows of a text copied from a spreadsheet. Pure.

import { slugOf } from '../../../../data/model/actors.ts'
import type { ActorRow, ObservationRow } from '../../../../data/model/contract.ts'
import { columnNames, metricNamed, platformNamed } from '../../../../data/model/mapping/names.ts'

export const typedColumns = ['actor', 'platform', 'metric', 'value', 'observedOn', 'address', 'note'] as const
export type TypedColumn = (typeof typedColumns)[number]
export type TypedRow = Readonly<Record<TypedColumn, string>>

/** `1 240` with any blank between the digits -> `1240`; null for what is no whole number. */
export const typedNumber = (text: string): string | null => {
  const bare = text.replace(/[\s\u00a0\u202f]/g, '')
  return /^\d{1,10}$/.test(bare) ? bare : null
}

/** A number this many times the last one, or below this share of it, is asked about. */
const [manyTimes, smallShare] = [10, 0.5]
export const isUnlikely = (value: number, last: number): boolean =>
  value >= last * manyTimes || value <= last * smallShare

/** The newest stated number of that organisation on that network; null when there is none. */
export const lastStated = (
  observations: readonly ObservationRow[],
  slug: string,
  platform: string,
  metric = 'followers',
): ObservationRow | null =>
  observations
    .filter((row) => row.actor === slug && row.platform === platform && row.metric === metric)
    .filter(({ observedOn, bound }) => observedOn !== null && bound === 'exact')
    .sort((a, b) => ((a.observedOn ?? '') < (b.observedOn ?? '') ? 1 : -1))[0] ?? null

export const actorNamed = (actors: readonly ActorRow[], name: string): ActorRow | undefined => {
  const slug = slugOf(name)
  return actors.find((one) => one.slug === slug || slugOf(one.name) === slug)
}

/** The number that a row is held against; null when there is none, or the row is not filled in yet. */
export const lastOf = (
  row: TypedRow,
  actors: readonly ActorRow[],
  observations: readonly ObservationRow[],
): ObservationRow | null => {
  const actor = actorNamed(actors, row.actor)
  if (actor === undefined) return null
  return lastStated(observations, actor.slug, platformNamed(row.platform), metricNamed(row.metric))
}

const unquoted = (cell: string): string =>
  /^".*"$/s.test(cell) ? cell.slice(1, -1).replaceAll('""', '"').trim() : cell.trim()

const columnNamed = (cell: string): TypedColumn | null => {
  const slug = slugOf(cell)
  return (
    typedColumns.find((column) => {
      const { english, french }: { english: readonly string[]; french: readonly string[] } = columnNames[column]
      return english.includes(slug) || french.includes(slug)
    }) ?? null
  )
}

/**
 * The rows of a text copied from a spreadsheet: cells by tabs, else by semicolons. Where the first row names columns, in any
 * order, it tells which is which; else they are in the order of `typedColumns` from `first` on.
 */
export const pastedRows = (text: string, first: TypedColumn): readonly Partial<TypedRow>[] => {
  const lines = text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '')
  const separator = lines.some((line) => line.includes('\t')) ? '\t' : ';'
  const rows = lines.map((line) => line.split(separator).map(unquoted))
  const named = (rows[0] ?? []).map(columnNamed)
  const hasHeader = new Set(named.filter((column) => column !== null)).size >= 2
  const start = typedColumns.indexOf(first)
  const columnAt = (at: number): TypedColumn | null =>
    hasHeader ? (named[at] ?? null) : (typedColumns[start + at] ?? null)
  return rows.slice(hasHeader ? 1 : 0).map((cells) => {
    const row: Partial<Record<TypedColumn, string>> = {}
    for (const [at, cell] of cells.entries()) {
      const column = columnAt(at)
      if (column !== null) row[column] = cell
    }
    return row
  })
}

/** Whether a person put nothing in a row: what it says by itself (the measure) does not count. */
export const isBlank = ({ metric: _metric, ...row }: TypedRow): boolean =>
  Object.values(row).every((cell) => cell.trim() === '')
