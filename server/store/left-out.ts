// What a selection leaves out of the data, counted by why: whoever gets the rest can tell what it is not.

import type { Database } from 'better-sqlite3'
import {
  boundBy,
  isPostDated,
  isPostShared,
  isTextShared,
  isValueDated,
  isValueShared,
  type Selection,
} from './selection.ts'

/** How many, by the licence of the source that brought them. */
export type ByLicence = Readonly<Record<string, number>>
export type LeftOut = {
  /** Pages that were not asked for, and the posts of the others before or after the period. */
  readonly pagesNotAsked: number
  readonly postsNotAsked: number
  /** Values of other days than those of the period, and without a day. */
  readonly valuesNotAsked: number
  /** What licences forbid to pass on, among what was asked for. */
  readonly postsForbidden: ByLicence
  readonly valuesForbidden: ByLicence
  /** Of posts that are in: texts that licences forbid, and texts that were not asked for. */
  readonly textsForbidden: ByLicence
  readonly textsNotAsked: number
  /** Imports that were taken back: nothing of them is in. */
  readonly importsUndone: number
}

export type SourceUsed = { readonly source: string; readonly licence: string; readonly imports: number }

const isPageIn = '(:pages IS NULL OR page_id IN (SELECT value FROM json_each(:pages)))'
/** Of posts that several parts of one page hold, the one that is shown. */
const isShown = 'posts.id NOT IN (SELECT id FROM doubled_posts)'
const fromPosts = 'FROM posts JOIN imports i ON i.id = posts.current_import_id'
const fromValues = 'FROM page_readings r JOIN imports i ON i.id = r.import_id'

export const leftOutOf = (db: Database) => {
  const one = (sql: string) => db.prepare(`SELECT ${sql}`).pluck()
  const pagesOutside = one(
    'count(*) FROM pages WHERE :pages IS NOT NULL AND id NOT IN (SELECT value FROM json_each(:pages))',
  )
  const postsOutside = one(`count(*) FROM posts WHERE ${isPageIn} AND NOT ${isPostDated} AND ${isShown}`)
  const valuesOutside = one(`count(*) FROM page_readings r WHERE ${isPageIn} AND NOT ${isValueDated}`)
  const postsForbidden = db.prepare(
    `SELECT i.licence, count(*) AS count ${fromPosts}
     WHERE ${isPageIn} AND ${isPostDated} AND NOT ${isPostShared} AND ${isShown} GROUP BY 1 ORDER BY 1`,
  )
  const valuesForbidden = db.prepare(
    `SELECT i.licence, count(*) AS count ${fromValues}
     WHERE ${isPageIn} AND ${isValueDated} AND NOT ${isValueShared} GROUP BY 1 ORDER BY 1`,
  )
  const isInWithText = `${isPageIn} AND posts.text IS NOT NULL AND ${isPostDated} AND ${isPostShared} AND ${isShown}`
  // By one of the licences that forbid it: the first of them in the alphabet.
  const textsForbidden = db.prepare(
    `SELECT (SELECT min(w.licence) FROM post_readings o JOIN imports w ON w.id = o.import_id WHERE o.post_id = posts.id
         AND w.is_text_kept = 1 AND w.licence NOT IN (SELECT value FROM json_each(:textLicences))) AS licence, count(*) AS count
     ${fromPosts} WHERE ${isInWithText} AND NOT ${isTextShared} GROUP BY 1 ORDER BY 1`,
  )
  const texts = one(`count(*) ${fromPosts} WHERE ${isInWithText}`)
  const undone = one('count(*) FROM imports WHERE undone_at IS NOT NULL')
  const sources = db.prepare(
    `SELECT source, licence, count(*) AS imports FROM imports i WHERE undone_at IS NULL AND (:pages IS NULL
       OR EXISTS (SELECT 1 FROM posts WHERE current_import_id = i.id AND ${isPageIn})
       OR EXISTS (SELECT 1 FROM page_readings WHERE import_id = i.id AND ${isPageIn}))
     GROUP BY source, licence ORDER BY source, licence`,
  )
  const boundTo = (selection: Selection) => ({
    ...boundBy(db, selection),
    pages: selection.pages === null ? null : JSON.stringify([...selection.pages]),
  })

  return {
    /** What a selection does not hold. Inside the transaction in which its rows are read. */
    of: (selection: Selection): LeftOut => {
      const bound = boundTo(selection)
      const byLicence = (statement: typeof postsForbidden): ByLicence =>
        Object.fromEntries(
          (statement.all(bound) as readonly { licence: string; count: number }[]).map(({ licence, count }) => [
            licence,
            count,
          ]),
        )
      const count = (statement: typeof pagesOutside): number => statement.get(bound) as number
      return {
        pagesNotAsked: count(pagesOutside),
        postsNotAsked: selection.period === null ? 0 : count(postsOutside),
        valuesNotAsked: selection.period === null ? 0 : count(valuesOutside),
        postsForbidden: selection.isLicenceAside ? {} : byLicence(postsForbidden),
        valuesForbidden: selection.isLicenceAside ? {} : byLicence(valuesForbidden),
        textsForbidden: selection.texts === 'allowed' ? byLicence(textsForbidden) : {},
        textsNotAsked: selection.texts === 'none' ? count(texts) : 0,
        importsUndone: count(undone),
      }
    },
    /** Where what is in it comes from; for all data, every import that counts. */
    sources: (selection: Selection): readonly SourceUsed[] => sources.all(boundTo(selection)) as readonly SourceUsed[],
  }
}
