// What people say of posts of a sample (coded_posts), and the posts it is drawn from: those with a text that a person may be
// shown. A coding is found again by the keys of its post; one whose post or text is no longer there waits for it.

import { createHash } from 'node:crypto'
import type Database from 'better-sqlite3'
import { hiddenLicences } from '../../data/model/licences.ts'

export type Codings = ReturnType<typeof codingsOf>

/** What names a post whatever its number: pages and posts are never given another key. */
export type PostKey = { readonly platform: string; readonly pageKey: string; readonly externalId: string }
export type CodablePost = PostKey & {
  readonly page: string
  readonly publishedAt: string
  readonly text: string
  readonly address: string | null
}
export type Coding = PostKey & {
  /** What the person said, as bits (data/model/topics/themes.ts). */
  readonly coded: number
  readonly codedAt: string
  /** Text of the post as it was coded; null where the post or this text of it is no longer there. */
  readonly text: string | null
  readonly page: string | null
  readonly address: string | null
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

export const codingsOf = (db: Database.Database) => {
  const hidden = hiddenLicences.map((licence) => `'${licence}'`).join(', ')
  const shown = `FROM posts JOIN pages ON pages.id = posts.page_id JOIN imports i ON i.id = posts.current_import_id
    WHERE posts.text <> '' AND i.licence NOT IN (${hidden})`
  const columns = `pages.platform, pages.key AS pageKey, external_id AS externalId, pages.name AS page,
    published_at AS publishedAt, text, posts.address`
  // A post that two parts of a page hold is drawn once.
  const isDrawn = `posts.id NOT IN (SELECT d.id FROM doubled_posts d WHERE d.id = posts.id) AND NOT EXISTS (SELECT 1 FROM coded_posts c
    WHERE c.platform = pages.platform AND c.page_key = pages.key AND c.external_id = posts.external_id)`
  const drawn = db.prepare(`SELECT ${columns} ${shown} AND posts.id = ? AND ${isDrawn}`)
  const first = db.prepare(`SELECT ${columns} ${shown} AND ${isDrawn} ORDER BY posts.id LIMIT 1`)
  const named = db.prepare(
    `SELECT ${columns} ${shown} AND pages.platform = :platform AND pages.key = :pageKey AND external_id = :externalId`,
  )
  const lastId = db.prepare('SELECT coalesce(max(id), 0) FROM posts').pluck()
  const hasHidden = db.prepare(`SELECT EXISTS (SELECT 1 FROM imports WHERE licence IN (${hidden}))`).pluck()
  const countTexts = db
    .prepare(
      `SELECT (SELECT count(*) FROM post_topics WHERE mask <> 0)
         - (SELECT count(*) FROM post_topics WHERE mask <> 0 AND post_id IN (SELECT id FROM doubled_posts))`,
    )
    .pluck()
  const countShown = db.prepare(`SELECT count(*) ${shown} AND posts.id NOT IN (SELECT id FROM doubled_posts)`).pluck()
  const count = db.prepare('SELECT count(*) FROM coded_posts').pluck()
  const add = db.prepare(
    `INSERT INTO coded_posts (platform, page_key, external_id, text_sha256, coded, coded_at)
     VALUES (:platform, :pageKey, :externalId, :sha256, :coded, :codedAt) ON CONFLICT DO NOTHING`,
  )
  const last = db.prepare('SELECT id, coded FROM coded_posts ORDER BY id DESC LIMIT 1')
  const remove = db.prepare('DELETE FROM coded_posts WHERE id = ?')
  const all = db.prepare(
    `SELECT c.platform, c.page_key AS pageKey, c.external_id AS externalId, coded, coded_at AS codedAt, text_sha256 AS sha256,
       posts.text, pages.name AS page, posts.address FROM coded_posts c
     LEFT JOIN pages ON pages.platform = c.platform AND pages.key = c.page_key
     LEFT JOIN posts ON posts.page_id = pages.id AND posts.external_id = c.external_id ORDER BY c.id`,
  )
  type Row = Coding & { readonly sha256: string }

  return {
    /** The post of this number, if there is one that may be shown and is not coded yet. */
    drawn: (id: number): CodablePost | null => (drawn.get(id) as CodablePost | undefined) ?? null,
    /** The first such post; null without one. */
    first: (): CodablePost | null => (first.get() as CodablePost | undefined) ?? null,
    /** A post that may be shown, coded or not. */
    named: ({ platform, pageKey, externalId }: PostKey): CodablePost | null =>
      (named.get({ platform, pageKey, externalId }) as CodablePost | undefined) ?? null,
    /** Highest number of a post; 0 without posts. */
    lastPostId: (): number => lastId.get() as number,
    /** Posts that may be shown, from what is read where no licence hides any. */
    countShown: (): number => (hasHidden.get() === 0 ? countTexts.get() : countShown.get()) as number,
    count: (): number => count.get() as number,
    /** Within the caller's transaction. @returns false where the post is coded already */
    add: ({ platform, pageKey, externalId, text }: CodablePost, coded: number, codedAt: string): boolean =>
      add.run({ platform, pageKey, externalId, sha256: hashOf(text), coded, codedAt }).changes > 0,
    /** Takes the last coding back, within the caller's transaction. @returns what it said; null without one */
    takeBack: (): number | null => {
      const found = last.get() as { id: number; coded: number } | undefined
      if (found === undefined) return null
      remove.run(found.id)
      return found.coded
    },
    /** In the order in which they were made. */
    all: (): readonly Coding[] =>
      (all.all() as readonly Row[]).map(({ sha256, ...coding }) => ({
        ...coding,
        text: coding.text !== null && hashOf(coding.text) === sha256 ? coding.text : null,
      })),
  }
}
