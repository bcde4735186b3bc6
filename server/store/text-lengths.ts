// How long the texts under one page are: read for one page at a time only, since every text is looked at. Apart from posts.ts,
// whose texts are never counted.

import type { Database } from 'better-sqlite3'

/** Characters of a text; null where none was kept. */
export type TextLength = { readonly publishedAt: string; readonly characters: number | null }

export type TextLengths = ReturnType<typeof textLengthsOf>

export const textLengthsOf = (db: Database) => {
  const ofPage = db.prepare(
    `SELECT o.published_at AS publishedAt, length(o.text) AS characters FROM pages p JOIN posts o ON o.page_id = p.id
     WHERE coalesce(p.shown_as, p.id) = :pageId ORDER BY o.published_at, o.id`,
  )
  return {
    /** Of all posts of a page as it is shown, in order of publication; several may be of one instant. */
    of: (pageId: number): readonly TextLength[] => ofPage.all({ pageId }) as readonly TextLength[],
  }
}
