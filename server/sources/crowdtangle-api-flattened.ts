// Posts of the CrowdTangle API that a script wrote to CSV: `statistics` and `account` are objects as text, Python's or JSON.
// Checked on a real file of 2023. Times are UTC without a suffix (the site's own CSV writes local times with one); scripts fill
// what a post lacks with 0, so that `0` as a title or description is no text; `thankfulCount` is a past reaction and counts.
// Deliberately not read: `statistics.expected` (a model's guess), the score, media and expanded links, text in images;
// `updated` only dates the followers that the page had then.

import type { Draft, Rejection } from '../../data/model/records.ts'
import type { Row } from '../formats/format.ts'
import { textOf } from './cells.ts'
import { columnsOf, personColumnsAmong, refuseMissing } from './columns.ts'
import * as crowdtangle from './crowdtangle.ts'
import { type ApiPost, apiPostReader } from './crowdtangle-api-post.ts'
import { mapInText, type Nested } from './python-text.ts'
import { rowCellsOf } from './row-cells.ts'
import type { Head, Recognition, Source } from './source.ts'

type NestedMap = ReadonlyMap<string, Nested>

const required = ['platformId', 'platform', 'date', 'statistics', 'account', 'postUrl'] as const
const marks = ['platformId', 'statistics', 'account', 'postUrl'] as const

const readColumns = [
  ...['platformId', 'platform', 'date', 'updated', 'type', 'message', 'title', 'description', 'link', 'postUrl'],
  ...['subscriberCount', 'statistics', 'account'],
]

const recognises = ({ columns }: Head): Recognition | null => {
  const known = columnsOf(columns)
  if (!marks.every(known.has)) return null
  return { variant: null, ignoredColumns: known.except(readColumns.map((name) => known.at(name))) }
}

/** Text of a field; null when it is empty, absent or the 0 of a script that fills gaps. */
const fieldOf = (map: NestedMap, key: string): string | null => {
  const value = map.get(key)
  return typeof value === 'string' ? textOf(value) : typeof value === 'number' && value > 0 ? String(value) : null
}

const filledTextOf = (cell: string): string | null => {
  const text = textOf(cell)
  return text === '0' || text === '0.0' ? null : text
}

const none: NestedMap = new Map()

const read = function* (rows: Iterable<Row | Rejection>, head: Head): Generator<Draft | readonly Rejection[]> {
  const columns = columnsOf(head.columns)
  refuseMissing(required.filter((column) => !columns.has(column)))
  const at = new Map<string, number>(readColumns.map((name) => [name, columns.at(name)]))
  const positionOf = (path: string): number => at.get(path.split('.')[0] ?? '') ?? -1
  const row = rowCellsOf(head.columns)
  const draftOf = apiPostReader()

  /** Objects of the row at hand that were read out of their cells, by their path. */
  let objects = new Map<string, NestedMap>()
  const objectAt = (path: 'account' | 'statistics.actual'): NestedMap | null => {
    const map = mapInText(row.cell(positionOf(path)))
    const found = path === 'account' ? map : (map?.get('actual') ?? null)
    return found instanceof Map ? found : null
  }
  /** `account.name` -> the object and the key in it; null for a column. */
  const within = (path: string): { readonly map: NestedMap; readonly key: string } | null => {
    const [, above, key] = /^(account|statistics\.actual)\.(\w+)$/.exec(path) ?? []
    return above === undefined || key === undefined ? null : { map: objects.get(above) ?? none, key }
  }
  const post: ApiPost = {
    text: (path) => {
      const inside = within(path)
      return inside === null ? filledTextOf(row.cell(positionOf(path))) : fieldOf(inside.map, inside.key)
    },
    count: (path) => {
      const inside = within(path)
      if (inside === null) return row.count(positionOf(path))
      const value = inside.map.get(inside.key) ?? null
      if (value === null) return null
      if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value
      row.reject(positionOf(path), 'whole-number')
      return null
    },
    has: (path) => {
      const found = objectAt(path)
      if (found === null) row.reject(positionOf(path), 'object-text')
      else objects.set(path, found)
      return found !== null
    },
    expandedLink: () => null,
    reject: (path, expected) => row.reject(positionOf(path), expected),
    faults: row.faults,
  }

  for (const entry of rows) {
    if (!('cells' in entry)) {
      yield [entry]
      continue
    }
    row.start(entry)
    objects = new Map()
    yield draftOf(entry.line, post)
  }
}

export const crowdtangleApiFlattened: Source = {
  key: 'crowdtangle-api-flattened',
  publisher: 'CrowdTangle (Meta)',
  docs: 'https://github.com/CrowdTangle/API/wiki/Post',
  licence: 'platform-terms',
  marks: [marks],
  recognises,
  observedAtOf: crowdtangle.observedAtOf,
  personColumns: personColumnsAmong,
  read,
}
