// Which columns of a table hold its territories, its numbers and what is said of them: by their names where those are known,
// else by what stands in them. Looks at rows, never at the store.

import { slugOf } from '../../data/model/actors.ts'
import { shownByNumber, writtenNumberOf } from '../../data/model/mapping/numbers.ts'
import { type TerritoryLevel, territoryLevels } from '../../data/model/records.ts'
import { codeOf, isTotal, levelNamed, territoryIn } from '../../data/model/territories/cells.ts'

export type Cells = readonly string[]

/** Names of columns as `slugOf` leaves them. */
const names = {
  level: ['level', 'niveau', 'maille', 'echelon'],
  indicator: ['indicator', 'indicateur'],
  value: ['value', 'valeur'],
  unit: ['unit', 'unite'],
  vintage: ['vintage', 'millesime', 'annee', 'year'],
  title: ['source', 'titre', 'title'],
  address: ['address', 'adresse', 'source-url', 'source-address', 'url', 'lien'],
} as const
type Named = keyof typeof names

export type NeedColumns = Readonly<Record<Named, number>> & {
  /** Columns that name the territory of a row, by its code or its name. */
  readonly territories: readonly number[]
  /** Of rows whose own cells do not tell it; null: it stays open, or every row says it. */
  readonly levelOfAll: TerritoryLevel | null
  /** Whether the territories could be of either level. */
  readonly isLevelOpen: boolean
  /** Columns of numbers that are neither codes nor years. */
  readonly numbers: readonly number[]
}

/** Whether the columns are those of the product's own long table: a territory, an indicator and its value on each line. */
export const isLongTable = (columns: Cells): boolean => {
  const slugs = columns.map(slugOf)
  const has = (role: Named): boolean => slugs.some((slug) => (names[role] as readonly string[]).includes(slug))
  return has('indicator') && has('value') && (has('level') || slugs.includes('code'))
}

export const cellAt = (cells: Cells, position: number): string => (position < 0 ? '' : (cells[position] ?? '').trim())

/** A share of cells that makes a column what it is taken for: some are always odd. */
const nearlyAll = 0.8
/** The same of a column that says by its name that it holds codes: what is none of them is rejected line by line. */
const mostly = 0.5

/** Whether a column says that it holds codes of territories: `code_departement`, `DEP`, `Code INSEE`. */
const isCodeHeader = (header: string): boolean => {
  const slug = slugOf(header)
  return (
    /^(code|cod|insee|cog|geo|territoire|territory)(-|$)/.test(slug) ||
    /^(code|num|numero|no|n)?-?(dep|dept|dpt|departement|departements|department|reg|region|regions)(-(code|insee|cog))?$/.test(
      slug,
    )
  )
}
/** Numbers of lines are called so too: codes only beside a column of names. */
const isNumberHeader = (header: string): boolean => /^(|id|num|numero|no|n|index|rang|rank)$/.test(slugOf(header))

type Fit = { readonly level: TerritoryLevel | null; readonly columns: readonly number[]; readonly distinct: number }

/**
 * The columns that nearly everywhere hold a territory of the level.
 * @param level null: each row says its own, by `levelOf`
 */
const fitOf = (
  columns: readonly (readonly [position: number, header: string])[],
  rows: readonly Cells[],
  level: TerritoryLevel | null,
  levelOf: (cells: Cells) => TerritoryLevel | null,
): Fit => {
  let distinct = 0
  const fitting = columns.flatMap(([at, header]) => {
    const named = levelNamed(header)
    if (level !== null && named !== null && named !== level) return []
    const filled = rows.filter((cells) => cellAt(cells, at) !== '' && !isTotal(cellAt(cells, at)))
    const read = filled.flatMap((cells) => {
      const found = territoryIn([cellAt(cells, at)], level ?? levelOf(cells))
      return found === null || typeof found === 'string' ? [] : [`${found.level} ${found.code}`]
    })
    const bare = filled.filter((cells) => territoryLevels.some((one) => codeOf(cellAt(cells, at), one) !== null)).length
    // Small numbers are codes only where their column is called so.
    const isBare = bare > filled.length / 2
    if (isBare && !isCodeHeader(header) && !isNumberHeader(header)) return []
    const least = isCodeHeader(header) ? mostly : nearlyAll
    if (filled.length === 0 || filled.length < rows.length / 2 || read.length < filled.length * least) return []
    distinct = Math.max(distinct, new Set(read).size)
    return [{ at, isWeak: isBare && !isCodeHeader(header) }]
  })
  const isAlone = fitting.every(({ isWeak }) => isWeak)
  return { level, columns: isAlone ? [] : fitting.map(({ at }) => at), distinct }
}

const isBetter = (one: Fit, other: Fit): boolean =>
  one.distinct > other.distinct || (one.distinct === other.distinct && one.columns.length > other.columns.length)

/**
 * @param chosen the level that the person named; null: nobody did
 * @returns null where no column holds territories, or none holds numbers
 */
export const needColumnsOf = (
  columns: readonly string[],
  rows: readonly Cells[],
  chosen: TerritoryLevel | null,
): NeedColumns | null => {
  const slugs = columns.map(slugOf)
  const at = (role: Named): number => slugs.findIndex((slug) => (names[role] as readonly string[]).includes(slug))
  const named: Record<Named, number> = {
    ...{ level: at('level'), indicator: at('indicator'), value: at('value'), unit: at('unit') },
    ...{ vintage: at('vintage'), title: at('title'), address: at('address') },
  }
  const levelOf = (cells: Cells): TerritoryLevel | null => levelNamed(cellAt(cells, named.level))
  const isLevelSaid = named.level >= 0 && rows.some((cells) => levelOf(cells) !== null)
  const roles = new Set(Object.values(named))
  const open = [...columns.entries()].filter(([position]) => !roles.has(position))
  const fits = (isLevelSaid ? [null] : chosen === null ? territoryLevels : [chosen])
    .map((level) => fitOf(open, rows, level, levelOf))
    .filter(({ columns: found }) => found.length > 0)
  const [first, second] = fits
  if (first === undefined) return null
  const best = second !== undefined && isBetter(second, first) ? second : first
  const isLevelOpen = second !== undefined && !isBetter(first, second) && !isBetter(second, first)
  const ofRows = rows.filter((cells) => best.columns.some((position) => cellAt(cells, position) !== ''))
  const numbers = columns.flatMap((header, position) => {
    if (best.columns.includes(position) || isCodeHeader(header) || isNumberHeader(header)) return []
    if (roles.has(position) && position !== named.value) return []
    const filled = ofRows.filter((cells) => cellAt(cells, position) !== '')
    const read = filled.filter((cells) => shownByNumber(cellAt(cells, position)) !== null)
    return read.length > 0 && read.length >= filled.length / 2 ? [position] : []
  })
  if (numbers.length === 0) return null
  return { ...named, territories: best.columns, levelOfAll: isLevelOpen ? null : best.level, isLevelOpen, numbers }
}

/** The first different values of a column, to show what it holds. */
export const samplesOf = (rows: readonly Cells[], position: number): readonly string[] =>
  [...new Set(rows.map((cells) => cellAt(cells, position)).filter((cell) => cell !== ''))].slice(0, 3)

/** The number in a cell of persons or shares: `1,234` is 1234 persons, `7,2 %` is 0.072. Null or `ambiguous` as in numbers.ts. */
export const needNumberOf = (
  text: string,
  decimal: ',' | '.' | null,
  isCount: boolean,
): number | 'ambiguous' | null => {
  const value = writtenNumberOf(text, decimal)
  if (value !== 'ambiguous' || !isCount) return value
  return writtenNumberOf(text.replace(/[.,]/g, ''), decimal)
}
