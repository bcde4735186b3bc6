// A part of the data, as exports name it: pages, a period, and what licences allow to pass on. One home for what of a post, of
// a value and of a text is in it, so that rows, what was left out and the content hash agree.

import type { Database } from 'better-sqlite3'
import { licences, mayShare, type SharedPart } from '../../data/model/licences.ts'
import type { TextChoice } from '../../data/model/own-export.ts'

export type Selection = {
  readonly texts: TextChoice
  /** Whether posts and values are in whatever the licence of their source says. */
  readonly isLicenceAside: boolean
  /** Ids of pages with all their parts; null: all. */
  readonly pages: ReadonlySet<number> | null
  /** Slugs of organisations, with those that they name; null: all. */
  readonly actors: ReadonlySet<string> | null
  /** Days, both included, and the instants at which they begin and end; null: all. */
  readonly period: {
    readonly from: string
    readonly to: string
    readonly start: string
    readonly end: string
  } | null
}

/** All data; `texts` narrows texts alone. */
export const textsOnly = (texts: TextChoice): Selection => ({
  texts,
  isLicenceAside: true,
  pages: null,
  actors: null,
  period: null,
})

/** Post `posts` with the import `i` of its counts. */
export const isPostDated = `(:start IS NULL OR posts.published_at >= :start AND posts.published_at < :end)`
export const isPostShared = `(:isLicenceAside OR i.licence IN (SELECT value FROM json_each(:countLicences)))`
export const isPostIn = `${isPostDated} AND ${isPostShared}`

/** Value `r` with its import `i`; where a period is asked for, a value without a day is not in it. */
export const isValueDated = `(:from IS NULL OR r.day BETWEEN :from AND :to)`
export const isValueShared = `(:isLicenceAside OR i.licence IN (SELECT value FROM json_each(:valueLicences)))`
export const isValueIn = `${isValueDated} AND ${isValueShared}`

/** Whether the text of `posts` may be passed on: it may not as soon as one of those who brought it forbids. */
export const isTextShared = `NOT EXISTS (SELECT 1 FROM post_readings o JOIN imports w ON w.id = o.import_id
  WHERE o.post_id = posts.id AND w.is_text_kept = 1 AND w.licence NOT IN (SELECT value FROM json_each(:textLicences)))`
export const sharedText = `CASE WHEN :isEveryText OR (:isAnyText AND ${isTextShared}) THEN posts.text END`

export const allowing = (part: SharedPart): string =>
  JSON.stringify(licences.filter((licence) => mayShare(licence, part)))
const [textLicences, countLicences, valueLicences] = [
  allowing('post-texts'),
  allowing('post-counts'),
  allowing('page-values'),
]

/** Parameters of the conditions above. */
export const boundBy = (db: Database, { texts, isLicenceAside, period }: Selection) => {
  // Asked once for all posts: most often no import forbids anything.
  const isEveryText =
    texts === 'all' ||
    (texts === 'allowed' &&
      db
        .prepare(
          `SELECT 1 FROM imports w WHERE is_text_kept = 1 AND licence NOT IN (SELECT value FROM json_each(:textLicences))`,
        )
        .get({ textLicences }) === undefined)
  return {
    isEveryText: Number(isEveryText),
    isAnyText: Number(texts !== 'none'),
    isLicenceAside: Number(isLicenceAside),
    textLicences,
    countLicences,
    valueLicences,
    from: period?.from ?? null,
    to: period?.to ?? null,
    start: period?.start ?? null,
    end: period?.end ?? null,
  }
}
