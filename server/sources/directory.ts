// A directory of organisations that a federation keeps in a spreadsheet: one line an organisation, with the territories it
// serves, the federation it is a member of, where it is at home and the addresses of its pages. The product's own table, made
// by hand: every column but the name may lack, in any order (README, "Annuaire"). Names in French and English.
// Deliberately not read: columns about persons (who presides, whom to call), postal addresses, numbers of members. A
// commune without latitude and longitude is not kept: the product looks up no addresses.

import { slugOf } from '../../data/model/actors.ts'
import type { ListedActor, ListedDraft, Written } from '../../data/model/directory.ts'
import { excerpt, type PageDraft, type Place, type Rejection, type Territory } from '../../data/model/records.ts'
import { pointOf } from '../../data/model/territories/coordinates.ts'
import { detached, type Row } from '../formats/format.ts'
import { columnsOf, refuseMissing } from './columns.ts'
import { kindOf, pagesOf, saysNothing, territoriesOf, websiteOf } from './directory-cells.ts'
import { directoryColumns, isDirectory, personColumnsOf, readColumns } from './directory-columns.ts'
import { rowCellsOf } from './row-cells.ts'
import type { Head, Recognition, Source } from './source.ts'

const recognises = ({ columns }: Head): Recognition | null => {
  if (!isDirectory(columns)) return null
  const read = readColumns(directoryColumns(columns)).filter((at) => at >= 0)
  return {
    variant: null,
    ignoredColumns: columnsOf(columns).except(read),
    because: columns.filter((_, at) => read.includes(at)),
  }
}

const isSame = (one: readonly Territory[], other: readonly Territory[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

const mostNameLetters = 200

const read = function* (
  rows: Iterable<Row | Rejection>,
  { columns }: Head,
): Generator<ListedDraft | readonly Rejection[]> {
  const at = directoryColumns(columns)
  refuseMissing(at.name < 0 ? ['nom'] : [])
  const row = rowCellsOf(columns)
  const cell = (position: number): string => row.cell(position).trim()
  const written = <T>(value: T, position: number): Written<T> => ({ value, column: columns[position] ?? '' })

  /** What cells of a row say of its territories: départements before régions, which only tell where those are. */
  const territories = (): readonly Territory[] | null => {
    let found: readonly Territory[] | null = null
    for (const level of ['departement', null, 'region'] as const) {
      for (const column of at.territories.filter((one) => one.level === level)) {
        const said = territoriesOf(cell(column.at), column)
        if ('expected' in said) row.reject(column.at, said.expected, said.found)
        else if (said.value !== null && found !== null && level !== 'region' && !isSame(found, said.value))
          row.reject(column.at, 'territory')
        else found ??= said.value
      }
    }
    return found
  }

  const place = (): Place | null => {
    const [latitude, longitude, point] = [cell(at.latitude), cell(at.longitude), cell(at.point)]
    const [text, where] = saysNothing(point)
      ? [saysNothing(latitude) && saysNothing(longitude) ? '' : `${latitude} ; ${longitude}`, at.latitude]
      : [point, at.point]
    if (text === '') return null
    const found = pointOf(text)
    const name = cell(at.place)
    if (typeof found !== 'string') return { name: saysNothing(name) ? null : detached(excerpt(name)), ...found }
    row.reject(where, 'decimal-degrees')
    return null
  }

  /** In one order, whatever that of the columns. */
  const pages = (): readonly Written<PageDraft>[] => {
    const found = at.pages.flatMap((column) => {
      const said = pagesOf(cell(column.at), column)
      if ('expected' in said) row.reject(column.at, said.expected)
      return 'expected' in said ? [] : (said.value ?? []).map((page) => written(page, column.at))
    })
    const keyed = found.map((one) => [`${one.value.platform} ${one.value.address}`, one] as const)
    return keyed.toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, page]) => page)
  }

  const listed = (): ListedActor => {
    const [name, kind, parent, website] = [cell(at.name), cell(at.kind), cell(at.parent), websiteOf(cell(at.website))]
    if (slugOf(name) === '') row.reject(at.name, 'not-empty')
    if (name.length > mostNameLetters) row.reject(at.name, 'cell-within-limit')
    const known = saysNothing(kind) ? null : kindOf(kind)
    if (known === null && !saysNothing(kind)) row.reject(at.kind, 'organisation-kind')
    if ('expected' in website) row.reject(at.website, website.expected)
    const isMember = !saysNothing(parent) && slugOf(parent) !== ''
    return {
      name: written(detached(name), at.name),
      kind: known,
      territories: territories(),
      website: 'expected' in website ? null : website.value,
      parent: isMember ? written(detached(excerpt(parent)), at.parent) : null,
      place: place(),
      pages: pages(),
    }
  }

  for (const entry of rows) {
    if (!('cells' in entry)) {
      yield [entry]
      continue
    }
    row.start(entry)
    const found = listed()
    yield row.faults() ?? { line: entry.line, listed: found }
  }
}

export const directory: Source = {
  key: 'directory',
  publisher: 'Porte-voix',
  docs: 'README.md',
  licence: 'unknown',
  marks: [
    ['nom', 'type', 'départements', 'fédération', 'latitude', 'longitude', 'facebook'],
    ['name', 'kind', 'territories', 'federation', 'latitude', 'longitude', 'facebook'],
  ],
  recognises,
  observedAtOf: () => null,
  personColumns: personColumnsOf,
  read,
}
