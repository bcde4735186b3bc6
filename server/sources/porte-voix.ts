// The product's own export, read back to the same content: `npm run export`, or the download of the Data screen. Its lines
// are told in data/model/own-export.ts. A line that was changed so that it cannot be one of ours is rejected, the others
// are read; values and posts of a page whose line is missing or rejected are rejected with it.

import type { OwnNeed, OwnPage, OwnPost, OwnRecord, OwnValue } from '../../data/model/own-export.ts'
import {
  type Draft,
  excerpt,
  type NeedDraft,
  type OwnDraft,
  type PageDraft,
  type Rejection,
} from '../../data/model/records.ts'
import { placeIn, type Row } from '../formats/format.ts'
import { notAnObject, objectField, textField, valueAt } from './fields.ts'
import { noCounts } from './no-counts.ts'
import { headerLine, lines } from './porte-voix-lines.ts'
import type { Head, Source } from './source.ts'

const isOurs = (value: unknown): boolean => textField(value, 'kind') === 'porte-voix-export'

const written = (value: unknown): string =>
  excerpt(typeof value === 'string' ? value : (JSON.stringify(value)?.slice(0, 300) ?? ''))

const notOurs = (line: number, record: unknown, path: string): Rejection => ({
  line,
  column: path === '' ? null : path,
  found: path === '' ? written(valueAt(record, 'kind')) : written(valueAt(record, path)),
  expected: 'export-line',
})

/** What drafts of a page name it by; posts and values of one page share it. */
const draftOf = ({ platform, key, name, handle, address, category, country }: OwnPage): PageDraft => ({
  platform,
  ids: key.startsWith('id:') ? [key.slice(3)] : [],
  handle,
  name,
  actor: null,
  address,
  category,
  country,
})

type Result = Draft | OwnDraft | NeedDraft | readonly Rejection[]

const reader = () => {
  const pages = new Map<string, PageDraft>()
  const grids = new Map<string, readonly string[]>()
  const pageOf = (platform: string, page: string): PageDraft | undefined => pages.get(`${platform} ${page}`)

  const ofOwn = (line: number, own: OwnRecord, record: unknown): Result => {
    if (own.kind === 'grid') grids.set(own.key, own.camps)
    if (own.kind === 'actor') {
      // A camp is one of a grid that the file tells before.
      const index = own.camps.findIndex(({ grid, camp }) => grids.get(grid)?.includes(camp) !== true)
      if (index >= 0) return [notOurs(line, record, `camps.${index}.camp`)]
    }
    if (own.kind !== 'page') return { line, own }
    const named = draftOf(own)
    pages.set(`${own.platform} ${own.key}`, named)
    return { line, own, named }
  }

  const ofValue = (line: number, own: OwnValue): Result => {
    const { platform, page, metric, value, observedOn, precision, bound, address, note } = own
    const named = pageOf(platform, page)
    if (named === undefined) return [notOurs(line, own, 'page')]
    const reading = { metric, value, observedOn, precision, bound, address, note }
    return { line, page: named, post: null, readings: [reading] }
  }

  const ofPost = (line: number, own: OwnPost): Result => {
    const named = pageOf(own.platform, own.page)
    if (named === undefined) return [notOurs(line, own, 'page')]
    const { id: externalId, publishedAt, precision, format, text = null, address, link, isOwn, counts } = own
    return {
      line,
      page: named,
      post: {
        externalId,
        publishedAt,
        ...(precision === undefined ? {} : { precision }),
        format,
        text,
        address,
        link,
        isOwn,
        counts: { ...noCounts, ...counts },
      },
      readings: [],
    }
  }

  const needs = new Set<string>()
  const ofNeed = (line: number, { kind: _, ...need }: OwnNeed): Result => {
    const place = `${need.indicator} ${need.level} ${need.code}`
    if (needs.has(place)) return [notOurs(line, need, 'code')]
    needs.add(place)
    return { line, need }
  }

  return { ofOwn, ofValue, ofPost, ofNeed }
}

const kinds: ReadonlySet<string> = new Set(Object.keys(lines))
const isKind = (kind: string): kind is keyof typeof lines => kinds.has(kind)

/** In a file of several, the place says in which; counts are columns of their own there. */
const placed = (file: string | undefined, rejections: readonly Rejection[]): readonly Rejection[] =>
  file === undefined
    ? rejections
    : rejections.map((one) => ({ ...one, column: placeIn(file, one.column?.replace(/^counts\./, '') ?? null) }))

const read = function* (rows: Iterable<Row | Rejection>): Generator<Result> {
  const { ofOwn, ofValue, ofPost, ofNeed } = reader()
  const ofRow = ({ line, value: record }: Row): Result => {
    if (objectField(record) === null) return [notAnObject(line, record)]
    const kind = textField(record, 'kind') ?? ''
    if (!isKind(kind)) return [notOurs(line, record, 'kind')]
    const checked = lines[kind].safeParse(record)
    if (!checked.success)
      return checked.error.issues.slice(0, 20).map((issue) => notOurs(line, record, issue.path.join('.')))
    const own: OwnRecord | OwnValue | OwnPost | OwnNeed = checked.data
    if (own.kind === 'value') return ofValue(line, own)
    if (own.kind === 'post') return ofPost(line, own)
    if (own.kind === 'need') return ofNeed(line, own)
    return ofOwn(line, own, record)
  }
  for (const row of rows) {
    if (!('cells' in row)) yield [row]
    else if (!isOurs(row.value)) {
      const result = ofRow(row)
      yield Array.isArray(result) ? placed(row.file, result) : result
    }
  }
}

export const porteVoix: Source = {
  key: 'porte-voix',
  publisher: 'Porte-voix',
  docs: 'data/model/own-export.ts',
  reads: 'nested',
  marks: [['kind', 'version', 'exportedAt', 'observedAt', 'texts']],
  // What it holds came under the licences of its own sources, which a file cannot vouch for.
  licence: 'unknown',
  recognises: ({ sample }: Head) =>
    isOurs(sample) ? { variant: null, ignoredColumns: [], because: ['kind', 'version'] } : null,
  observedAtOf: (_file, head) => {
    const header = headerLine.safeParse(head?.sample)
    return header.success ? header.data.observedAt : null
  },
  personColumns: () => [],
  read,
}
