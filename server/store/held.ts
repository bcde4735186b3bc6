// Pages whose values, or the counts of whose posts, a licence keeps back: what may not stand in a file beside a figure. By the very
// conditions of a data package (selection.ts), page by page.

import type { Database } from 'better-sqlite3'
import {
  allowing,
  boundBy,
  isPostDated,
  isPostShared,
  isValueDated,
  isValueShared,
  type Selection,
} from './selection.ts'

export type HeldPart = 'page-values' | 'post-counts'
/** A page under which a part is held back by this licence. */
export type HeldPage = { readonly pageId: number; readonly licence: string; readonly part: HeldPart }

export const heldOf = (db: Database) => {
  const shownId = 'coalesce(p.shown_as, p.id)'
  const isAsked = `${shownId} IN (SELECT value FROM json_each(:pages))`
  const anyLicence = db
    .prepare(
      'SELECT 1 FROM imports WHERE undone_at IS NULL AND licence NOT IN (SELECT value FROM json_each(:countLicences)) LIMIT 1',
    )
    .pluck()
  const held = db.prepare(
    `SELECT ${shownId} AS pageId, i.licence FROM posts JOIN imports i ON i.id = posts.current_import_id
       JOIN pages p ON p.id = posts.page_id WHERE ${isAsked} AND ${isPostDated} AND NOT ${isPostShared}
     UNION SELECT ${shownId}, i.licence FROM page_readings r JOIN imports i ON i.id = r.import_id
       JOIN pages p ON p.id = r.page_id WHERE ${isAsked} AND ${isValueDated} AND NOT ${isValueShared}
     ORDER BY 1, 2`,
  )
  return {
    /** @param pages ids of shown pages @param part what is to be passed on of them; a value rests on posts and on readings */
    of: (pages: readonly number[], part: HeldPart, period: NonNullable<Selection['period']>): readonly HeldPage[] => {
      const selection = { texts: 'none', isLicenceAside: false, pages: null, actors: null, period } as const
      const bound = { ...boundBy(db, selection), countLicences: allowing(part), pages: JSON.stringify(pages) }
      // Asked once for all pages: most often no import keeps anything back.
      if (anyLicence.get({ countLicences: bound.countLicences }) === undefined) return []
      return (held.all(bound) as readonly Omit<HeldPage, 'part'>[]).map((page) => ({ ...page, part }))
    },
  }
}
