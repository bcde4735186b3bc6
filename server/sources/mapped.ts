// Tables that no source knows, read as a person said (data/model/mapping/): posts, values of a page on a day, or one value
// a row. Nothing is guessed here: what the mapping leaves open is a rejection where it matters. A post dated by a day only
// lies at noon of that day in the mapping's zone, and says so. Ids of posts: see mapped-posts.ts.

import { columnsMissing, lacksOf } from '../../data/model/mapping/check.ts'
import { isCountField, type Mapping, type MappingField } from '../../data/model/mapping/mapping.ts'
import { countMetrics, metricNamed } from '../../data/model/mapping/names.ts'
import type { Draft, PageReadingDraft, PostDraft, Rejection } from '../../data/model/records.ts'
import { type Row, UnusableFile } from '../formats/format.ts'
import { textOf, webAddressOf } from './cells.ts'
import { columnsOf, personColumnsAmong, refuseMissing } from './columns.ts'
import { mappedCellsOf } from './mapped-cells.ts'
import { pageFinder } from './mapped-pages.ts'
import {
  addressedPost,
  contentOf,
  countsOf,
  identityOf,
  keyOf,
  needsComparing,
  type Repeats,
  repeatsOf,
} from './mapped-posts.ts'
import type { Head, Recognition, Source } from './source.ts'

type Result = Draft | readonly Rejection[]
type Reader = (row: Row) => { readonly result: Result; readonly isDigest: boolean }

/** @throws UnusableFile `missing-columns`, `mapping-incomplete` (`found`: what is not said, as the contract's questions) */
const check = (mapping: Mapping, columns: readonly string[]): void => {
  const missing = columnsMissing(mapping, columns)
  refuseMissing(missing)
  const lacks = lacksOf(mapping)
  if (lacks.length > 0) throw new UnusableFile('mapping-incomplete', { found: lacks.join(', ') })
}

/** `followers_above` -> followers, above. */
const statedMetricOf = (text: string): Pick<PageReadingDraft, 'metric' | 'bound'> => {
  const [, name = text, limit] = /^(.+)[_-](above|below)$/.exec(text) ?? []
  return { metric: metricNamed(name), bound: limit === 'above' || limit === 'below' ? limit : 'exact' }
}

const readerOf = (mapping: Mapping, head: Head): Reader => {
  const cells = mappedCellsOf(mapping, head)
  const pageOf = pageFinder(mapping, cells)
  const counted = (Object.keys(mapping.columns) as MappingField[]).filter(isCountField)

  const postOf = (row: Row): ReturnType<Reader> => {
    const target = addressedPost(cells)
    if (target === 'group') cells.reject('post-address', 'page-not-group')
    const named = target === 'group' ? null : target
    const page = pageOf(named)
    const date = cells.postDate()
    const address = cells.address('post-address')
    const counts = countsOf(mapping, cells, page?.platform ?? '')
    const faults = cells.faults()
    if (faults !== null || page === null || date === null) return { result: faults ?? [], isDigest: false }
    const said = { ...date, text: textOf(cells.text('text')), address }
    const { id, isDigest } = identityOf(cells, named, said)
    const link = webAddressOf(cells.text('link'))
    const post: PostDraft = { externalId: id, ...said, format: cells.format(), link, isOwn: null, counts }
    return { result: { line: row.line, page, post, readings: [] }, isDigest }
  }

  const readingsOf = (): readonly PageReadingDraft[] => {
    const date = cells.valueDate()
    const address = cells.address('source-address') ?? cells.address('page-address')
    const note = textOf(cells.text('note'))
    if (mapping.rows === 'page-values') {
      const values = counted.map((metric) => ({ metric, value: cells.count(metric) }))
      if (date === null) return []
      return values.flatMap(({ metric, value }) =>
        value === null ? [] : [{ metric, value, ...date, bound: 'exact', address, note }],
      )
    }
    const stated = statedMetricOf(cells.text('metric'))
    if (stated.metric === '') cells.reject('metric', 'metric')
    const value = cells.number('value', countMetrics.has(stated.metric))
    return date === null || value === null ? [] : [{ ...stated, value, ...date, address, note }]
  }

  return (row) => {
    cells.start(row)
    if (mapping.rows === 'posts') return postOf(row)
    const page = pageOf(null)
    const readings = readingsOf()
    const faults = cells.faults()
    if (faults !== null || page === null) return { result: faults ?? [], isDigest: false }
    return { result: { line: row.line, page, post: null, readings }, isDigest: false }
  }
}

/**
 * Rows that only what they count tells apart; asks for the rows once or twice. Needed where `needsComparing(mapping)`.
 * @throws UnusableFile as `read` does
 */
export const comparePosts = (mapping: Mapping, head: Head, open: () => Iterable<Row | Rejection>): Repeats => {
  check(mapping, head.columns)
  if (!needsComparing(mapping)) return new Map()
  return repeatsOf(function* () {
    const read = readerOf(mapping, head)
    for (const entry of open()) {
      if (!('cells' in entry)) continue
      const { result, isDigest } = read(entry)
      if (isDigest && 'page' in result && result.post !== null)
        yield { key: keyOf(result.page, result.post.externalId), content: contentOf(result.post) }
    }
  })
}

/** @param repeats of `comparePosts`; without them rows that share a digest are one post */
export const mappedSource = (mapping: Mapping, repeats: Repeats = new Map()): Source => ({
  key: 'mapping',
  publisher: 'Porte-voix',
  docs: 'README.md',
  // Nobody says where such a table comes from.
  licence: 'unknown',
  recognises: ({ columns }): Recognition => {
    const known = columnsOf(columns)
    const read = Object.values(mapping.columns)
    return { variant: null, ignoredColumns: known.except(read.map((column) => known.at(column))), because: read }
  },
  observedAtOf: () => null,
  personColumns: personColumnsAmong,
  read: function* (rows, head) {
    check(mapping, head.columns)
    const read = readerOf(mapping, head)
    const seen = new Set<string>()
    const dateAt = columnsOf(head.columns).at(mapping.columns.date ?? '')
    for (const entry of rows) {
      if (!('cells' in entry)) {
        yield [entry]
        continue
      }
      const { result, isDigest } = read(entry)
      if (!isDigest || !('page' in result) || result.post === null) {
        yield result
        continue
      }
      const { post } = result
      const key = keyOf(result.page, post.externalId)
      const contents = repeats.get(key)
      if (contents === undefined) {
        yield result
        continue
      }
      const content = contentOf(post)
      const place = contents.indexOf(content)
      const isSaidAgain = seen.has(`${key}\n${content}`)
      seen.add(`${key}\n${content}`)
      // Without a text, two posts of a day that were liked alike look like one row written twice: nobody can tell.
      if (isSaidAgain && post.text === null && post.address === null)
        yield [
          {
            line: entry.line,
            column: head.columns[dateAt] ?? null,
            found: entry.cells[dateAt] ?? '',
            expected: 'distinct-post',
          },
        ]
      else yield place < 1 ? result : { ...result, post: { ...post, externalId: `${post.externalId}-${place + 1}` } }
    }
  },
})
