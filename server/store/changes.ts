// What an import changed of what was known before it, worked out from the readings: nothing is written for it while an
// import runs. Imports undone since have no readings any more; what they knew is not told.

import type { Database } from 'better-sqlite3'
import type { Change } from '../../data/model/contract.ts'
import { type Bound, excerpt } from '../../data/model/records.ts'
import { type Attributes, attributeKeys, type Counts, countColumnsOf, countKeys } from './posts.ts'

/** What is told at once. */
export const mostChanges = 100

type What = Change['what'][number]

const told = (value: string | number | null): string | null =>
  value === null ? null : typeof value === 'number' ? String(value) : excerpt(value)

/**
 * What differs between two states of a post.
 * @param isTextKept false: neither side tells the text
 */
export const differences = (
  before: { readonly attributes: Attributes; readonly counts: Counts },
  after: { readonly attributes: Attributes; readonly counts: Counts },
  isTextKept: boolean,
): What[] => {
  const what: What[] = []
  for (const [at, field] of countKeys.entries()) {
    const [was, is] = [before.counts[at] ?? null, after.counts[at] ?? null]
    if (was !== is) what.push({ field, before: told(was), after: told(is) })
  }
  for (const [at, field] of attributeKeys.entries()) {
    const [was, is] = [before.attributes[at] ?? null, after.attributes[at] ?? null]
    if (was !== is && (field !== 'text' || isTextKept)) what.push({ field, before: told(was), after: told(is) })
  }
  return what
}

export type Changes = ReturnType<typeof changesOf>

/** What a value stated of a page was, and is. */
export type StatedBefore = { readonly value: number; readonly bound: Bound; readonly address: string | null }

const statedDifferences = (metric: string, before: StatedBefore, after: StatedBefore): What[] => [
  ...(before.value === after.value ? [] : [{ field: metric, before: told(before.value), after: told(after.value) }]),
  ...(['bound', 'address'] as const).flatMap((field) =>
    before[field] === after[field] ? [] : [{ field, before: told(before[field]), after: told(after[field]) }],
  ),
]

type PostRow = readonly [
  line: number,
  page: string,
  address: string | null,
  externalId: string,
  attributes: string,
  attributesBefore: string | null,
  attributesAfter: string | null,
  isTextKept: number,
  ...counts: (number | null)[],
]
type ReadingRow = StatedBefore & {
  readonly line: number
  readonly page: string
  readonly metric: string
  readonly before: string
}

/** Posts and values that an import found changed while it ran: the first ones, at most `mostChanges` of each. */
export type Touched = {
  readonly posts: readonly number[]
  readonly readings: readonly (readonly [pageId: number, metric: string, day: string, line: number])[]
}

// The import that decided before this one came; where one with a later observed_at decides, nothing changed.
const postChanges = (only: string): string => `
  SELECT r.line, p.name, posts.address, posts.external_id,
    json_array(posts.published_at, posts.format, posts.text, posts.address, posts.link, posts.is_own),
    o.attributes, r.attributes, i.is_text_kept AND oi.is_text_kept, ${countColumnsOf('o')}, ${countColumnsOf('r')}
  FROM post_readings r JOIN imports i ON i.id = r.import_id
    JOIN post_readings o ON o.post_id = r.post_id AND o.import_id = (
      SELECT e.import_id FROM post_readings e JOIN imports ei ON ei.id = e.import_id
      WHERE e.post_id = r.post_id AND e.import_id < r.import_id ORDER BY ei.observed_at DESC, e.import_id DESC LIMIT 1)
    JOIN imports oi ON oi.id = o.import_id AND oi.observed_at <= i.observed_at
    JOIN posts ON posts.id = r.post_id JOIN pages p ON p.id = posts.page_id
  WHERE r.import_id = :id AND ${only} ORDER BY r.line`

const readingChanges = (only: string): string => `
  SELECT r.line, p.name AS page, r.metric, r.value, r.bound, r.address,
    (SELECT json_object('value', o.value, 'bound', o.bound, 'address', o.address) FROM page_readings o
       JOIN imports oi ON oi.id = o.import_id
     WHERE o.page_id = r.page_id AND o.metric = r.metric AND o.day = r.day AND o.import_id < r.import_id
     ORDER BY oi.observed_at DESC, o.import_id DESC, o.line DESC LIMIT 1) AS before
  FROM page_readings r JOIN pages p ON p.id = r.page_id
  WHERE r.import_id = :id AND ${only} AND before IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM page_readings s WHERE s.page_id = r.page_id AND s.metric = r.metric AND s.day = r.day
      AND s.import_id < r.import_id AND s.precision = r.precision AND s.bound = r.bound AND s.value = r.value
      AND s.address IS r.address)
  ORDER BY r.line, r.metric`

export const changesOf = (db: Database) => {
  const posts = db.prepare(postChanges('true')).raw()
  const touchedPosts = db.prepare(postChanges('r.post_id IN (SELECT value FROM json_each(:touched))')).raw()
  const readings = db.prepare(readingChanges('r.page_id IN (SELECT page_id FROM page_sightings WHERE import_id = :id)'))
  const touchedReadings = db.prepare(
    readingChanges(`(r.page_id, r.metric, r.day, r.line) IN
      (SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(:touched))`),
  )

  const ofPosts = function* (rows: Iterable<PostRow>): Iterable<Change> {
    for (const [line, page, address, externalId, current, was, is, isTextKept, ...counts] of rows) {
      const what = differences(
        { attributes: JSON.parse(was ?? current) as Attributes, counts: counts.slice(0, countKeys.length) },
        { attributes: JSON.parse(is ?? current) as Attributes, counts: counts.slice(countKeys.length) },
        isTextKept === 1,
      )
      if (what.length > 0) yield { line, page, post: address ?? externalId, what }
    }
  }

  const ofReadings = function* (rows: Iterable<ReadingRow>): Iterable<Change> {
    for (const { line, page, metric, before, ...after } of rows)
      yield { line, page, post: null, what: statedDifferences(metric, JSON.parse(before) as StatedBefore, after) }
  }

  const first = (...all: readonly Iterable<Change>[]): Change[] => {
    const found: Change[] = []
    for (const changes of all)
      for (const change of changes) {
        if (found.length === mostChanges) return found
        found.push(change)
      }
    return found
  }

  return {
    /** The first changes of a stored import, posts before values of pages; none once it is undone. Goes through all of it. */
    of: (id: number): Change[] =>
      first(
        ofPosts(posts.iterate({ id }) as Iterable<PostRow>),
        ofReadings(readings.iterate({ id }) as Iterable<ReadingRow>),
      ),
    /** The same of what an import is known to have touched: looks at nothing else. */
    among: (id: number, touched: Touched): Change[] =>
      first(
        ofPosts(touchedPosts.all({ id, touched: JSON.stringify(touched.posts) }) as readonly PostRow[]),
        ofReadings(touchedReadings.all({ id, touched: JSON.stringify(touched.readings) }) as readonly ReadingRow[]),
      ),
  }
}
