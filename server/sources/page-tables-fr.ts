// Tables that journalists and researchers make by hand, in French: one row a page, with the day of each count in its header
// (`Followers au 1er janvier 2022`). Checked on a real table of 306 Facebook pages, November 2026.
// Known faults: ids that a French spreadsheet rounded (`1,015011879412E+016`), some also in their protected copy (`#9,63E+14`).
// Deliberately not read: totals over a period (they are no count of one day), growth and means (made from the others), the
// day a page was created (it carries no zone). Totals without any day are refused, see refused.ts.

import { slugOf } from '../../data/model/actors.ts'
import { isWholeId } from '../../data/model/mapping/facebook-address.ts'
import { habitsOf, largestCount, numberOf, plainDayOf, withFirst } from '../../data/model/mapping/habits.ts'
import { metricNamed } from '../../data/model/mapping/names.ts'
import { pageAddressOf } from '../../data/model/platforms.ts'
import { type Draft, excerpt, type PageDraft, type PageReadingDraft, type Rejection } from '../../data/model/records.ts'
import { detached, type Row } from '../formats/format.ts'
import { startsWithDay, textOf } from './cells.ts'
import { type Columns, columnsOf, personColumnsAmong, refuseMissing } from './columns.ts'
import { rowCellsOf } from './row-cells.ts'
import type { Head, Recognition, Source } from './source.ts'

/** Likes with a day are those of the page; without one, the Like reactions of a period. */
const metrics: ReadonlyMap<string, string> = new Map([
  ['followers', 'followers'],
  ['likes', 'page-likes'],
  ['page-likes', 'page-likes'],
])

const positionsOf = (columns: Columns) => ({
  name: columns.at('Média', 'Page'),
  handle: columns.at('Pseudonyme Facebook', 'Pseudo'),
  protectedId: columns.at('Identifiant Facebook#', 'fbid#'),
  id: columns.at('Identifiant Facebook', 'fbid'),
})

type Dated = { readonly at: number; readonly metric: string; readonly day: string }

/** `Likes au 31 mai 2023` -> page-likes, 2023-05-31; null for a column without metric or day. */
const datedOf = (column: string): Omit<Dated, 'at'> | null => {
  const [, name = '', when = ''] = /^(.+?)\s+au\s+(.+)$/i.exec(column.trim()) ?? []
  const metric = metrics.get(metricNamed(slugOf(name)))
  const day = plainDayOf(when, { decimal: null, dayFirst: true })
  return metric !== undefined && day.length === 10 && startsWithDay(day) ? { metric, day } : null
}

/** In the order of days, whatever that of the columns; of two columns that say the same the first counts. */
const datedAmong = (columns: readonly string[]): readonly Dated[] => {
  const found = new Map<string, Dated>()
  for (const [at, column] of columns.entries()) {
    const dated = datedOf(column)
    if (dated === null) continue
    const key = `${dated.day} ${dated.metric}`
    if (!found.has(key)) found.set(key, { at, ...dated })
  }
  return [...found].sort(([first], [second]) => (first < second ? -1 : 1)).map(([, dated]) => dated)
}

const namesPages = (columns: Columns): boolean =>
  columns.has('Pseudonyme Facebook') ||
  columns.has('Identifiant Facebook') ||
  (columns.has('Pseudo') && (columns.has('fbid') || columns.has('fbid#')))

/** Columns of a table of pages that count something over a period, or on a day, that the header does not say. */
const undated = ['nb', 'interactions', 'interactions totales', 'nombre de publications', 'followers', 'likes']
const ofPosts = ['url', 'lien', 'message', 'description', 'date', 'date de publication', 'post created']

/** A table of this kind whose counts are of no stated day or period. */
export const isUndatedTable = ({ columns }: Head): boolean => {
  const known = columnsOf(columns)
  return namesPages(known) && undated.some(known.has) && !ofPosts.some(known.has) && datedAmong(columns).length === 0
}

const recognises = ({ columns }: Head): Recognition | null => {
  const known = columnsOf(columns)
  const dated = datedAmong(columns)
  if (!namesPages(known) || dated.length === 0) return null
  const { handle, id, protectedId } = positionsOf(known)
  const read = [...Object.values(positionsOf(known)), ...dated.map(({ at }) => at)]
  const deciding = new Set([handle, id, protectedId, ...dated.map(({ at }) => at)])
  const because = columns.filter((_, at) => deciding.has(at))
  return { variant: null, ignoredColumns: known.except(read), because }
}

const unknown = /^(?:|[-–—]|inconnue?|n\/?[ad])$/i

/** Digits of an id, also `#10150118794120018`; null for one that a spreadsheet wrote as a power or rounded to 15 digits. */
const idOf = (text: string): string | null => {
  const id = text.replace(/^#/, '')
  return /^[1-9]\d{4,}$/.test(id) && isWholeId(id) && !/^\d{15}0+$/.test(id) ? id : null
}

/** The page that a pseudonym names: `fm.exemple`, `@fm.exemple`, or the whole address. */
const namedBy = (text: string): Pick<PageDraft, 'ids' | 'handle'> => {
  const isPseudonym = /^@?[\p{L}\p{N}._-]+$/u.test(text)
  const page = unknown.test(text)
    ? null
    : pageAddressOf(isPseudonym ? `https://www.facebook.com/${text.replace(/^@/, '')}` : text)
  if (page === null || page.platform !== 'facebook') return { ids: [], handle: null }
  return { ids: page.id === null ? [] : [page.id], handle: page.handle }
}

const read = function* (rows: Iterable<Row | Rejection>, head: Head): Generator<Draft | readonly Rejection[]> {
  const columns = columnsOf(head.columns)
  const at = positionsOf(columns)
  const dated = datedAmong(head.columns)
  const missing = [
    ...(at.handle < 0 && at.id < 0 && at.protectedId < 0 ? ['Identifiant Facebook'] : []),
    ...(dated.length === 0 ? ['Followers au …'] : []),
  ]
  refuseMissing(missing)
  const row = rowCellsOf(head.columns)
  const cell = (position: number): string => row.cell(position).trim()

  /** Null, with its rejection, when the row does not say whose it is. */
  const pageOf = (): PageDraft | null => {
    const named = namedBy(cell(at.handle))
    const own = idOf(cell(at.protectedId)) ?? idOf(cell(at.id))
    const ids = [...new Set([...(own === null ? [] : [own]), ...named.ids])].map(detached)
    const path = named.handle ?? ids[0]
    if (path === undefined) {
      const ruined = [at.protectedId, at.id].find((position) => !unknown.test(cell(position)))
      if (ruined !== undefined) row.reject(ruined, 'whole-number')
      else row.reject(at.handle < 0 ? Math.max(at.id, at.protectedId) : at.handle, 'not-empty')
      return null
    }
    const name = textOf(cell(at.name))
    return {
      platform: 'facebook',
      ids,
      handle: named.handle === null ? null : detached(named.handle),
      name: name === null ? null : detached(excerpt(name)),
      actor: null,
      address: `https://www.facebook.com/${path}`,
      category: null,
      country: null,
    }
  }

  const { first, all } = withFirst(rows)
  const known = new Set(Object.values(at))
  // Growth and means are not read, but they show the file's decimal sign, which counts do not have.
  const numbers = first.flatMap((entry) =>
    'cells' in entry
      ? entry.cells.filter((_, position) => !known.has(position)).map((text) => text.replace(/\s*%$/, '').trim())
      : [],
  )
  const habits = habitsOf(numbers, [])

  const countAt = (position: number): number | null => {
    const text = cell(position)
    if (unknown.test(text)) return null
    // Where the file shows no decimal sign, three digits after a sign can only be thousands: counts have no decimals.
    const value = numberOf(text, habits, habits.decimal === null)
    if (typeof value !== 'number' || !Number.isInteger(value)) row.reject(position, 'whole-number')
    else if (value < 0 || value > largestCount) row.reject(position, 'count-in-range')
    else return value
    return null
  }

  for (const entry of all) {
    if (!('cells' in entry)) {
      yield [entry]
      continue
    }
    row.start(entry)
    const page = pageOf()
    const readings: PageReadingDraft[] = []
    for (const { at: position, metric, day } of dated) {
      const value = countAt(position)
      if (value === null) continue
      if (head.today !== undefined && day > head.today) row.reject(position, 'not-future')
      readings.push({ metric, value, observedOn: day, precision: 'day', bound: 'exact', address: null, note: null })
    }
    const faults = row.faults()
    yield faults !== null || page === null ? (faults ?? []) : { line: entry.line, page, post: null, readings }
  }
}

export const pageTablesFr: Source = {
  key: 'page-tables-fr',
  publisher: 'jhroy/leTrente2022-23',
  docs: 'https://github.com/jhroy/leTrente2022-23',
  licence: 'unknown',
  marks: [
    ['Média', 'Pseudonyme Facebook', 'Identifiant Facebook'],
    ['page', 'pseudo', 'fbid'],
  ],
  recognises,
  observedAtOf: () => null,
  personColumns: personColumnsAmong,
  read,
}
