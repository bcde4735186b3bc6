// The word lists of topics and what they make of posts: one mask a post, and the words of its text to find it by. Which
// posts are still to be read follows from what is stored, so that a recount that was cut off is made up for by the next one.

import type Database from 'better-sqlite3'
import { changedSpellings, readerVersion } from '../../data/model/topics/changed.ts'
import { countedTerms, type ListedTerm } from '../../data/model/topics/edits.ts'
import type { CallKey, ThemeKey } from '../../data/model/topics/themes.ts'

export type Topics = ReturnType<typeof topicsOf>

/** Which lists there are, and which the posts were last read by. */
export type ListState = {
  readonly version: number
  readonly readVersion: number
  /** Spellings that changed since; null: every post is to be read. */
  readonly changed: readonly string[] | null
  readonly referenceSha256: string
}

/** A post with its text, and the mask it has; -1 where it was not read yet. */
export type TopicPost = readonly [id: number, pageId: number, text: string | null, mask: number]

export type PostCounts = {
  readonly posts: number
  /** Those that were gone through. */
  readonly seen: number
  /** Those gone through that have no text. */
  readonly withoutText: number
}

export type ShownWith = {
  readonly page: string
  readonly publishedAt: string
  readonly address: string | null
  readonly licence: string
}

type StateRow = {
  readonly version: number
  readonly readVersion: number
  readonly changed: string | null
  readonly referenceSha256: string
}
type TermRow = {
  readonly id: number
  readonly theme: ThemeKey
  readonly term: string
  readonly capitalsOnly: number
  readonly accentsMatter: number
  readonly isAmbiguous: number
  readonly call: CallKey | null
  readonly origin: 'reference' | 'person'
  readonly isRemoved: number
  readonly changedAt: string | null
}

const termOf = (row: TermRow): ListedTerm => ({
  ...row,
  capitalsOnly: row.capitalsOnly === 1,
  accentsMatter: row.accentsMatter === 1,
  isAmbiguous: row.isAmbiguous === 1,
  isRemoved: row.isRemoved === 1,
})
const rowOf = (term: ListedTerm) => ({
  id: term.id,
  theme: term.theme,
  term: term.term,
  capitalsOnly: Number(term.capitalsOnly),
  accentsMatter: Number(term.accentsMatter),
  isAmbiguous: Number(term.isAmbiguous),
  call: term.call,
  origin: term.origin,
  isRemoved: Number(term.isRemoved),
  changedAt: term.changedAt,
})

/** Spellings that one question of the index may hold. */
const phrasesAtOnce = 50

export const topicsOf = (db: Database.Database) => {
  const state = db.prepare(
    `SELECT version, read_version AS readVersion, CASE WHEN reader = ${readerVersion} THEN changed END AS changed,
       reference_sha256 AS referenceSha256 FROM topic_lists`,
  )
  const version = db.prepare('SELECT version FROM topic_lists').pluck()
  const setState = db.prepare(
    `UPDATE topic_lists SET version = :version, read_version = :readVersion, changed = :changed, reader = ${readerVersion}`,
  )
  const setReference = db.prepare('UPDATE topic_lists SET reference_sha256 = ?')
  const terms = db.prepare(
    `SELECT id, theme, term, capitals_only AS capitalsOnly, accents_matter AS accentsMatter, is_ambiguous AS isAmbiguous, call,
       origin, is_removed AS isRemoved, changed_at AS changedAt FROM topic_terms ORDER BY id`,
  )
  const dropTerms = db.prepare('DELETE FROM topic_terms')
  const addTerm = db.prepare(
    `INSERT INTO topic_terms VALUES (:id, :theme, :term, :capitalsOnly, :accentsMatter, :isAmbiguous, :call, :origin,
       :isRemoved, :changedAt)`,
  )
  const isRead = db.prepare('SELECT EXISTS (SELECT 1 FROM post_topics)').pluck()
  const counts = db.prepare(
    `SELECT (SELECT count(*) FROM posts) AS posts, (SELECT count(*) FROM post_topics) AS seen,
       (SELECT count(*) FROM post_topics WHERE mask = 0) AS withoutText`,
  )
  // In their order: where a post follows one with a higher number, the index of words is written out first, and filling it
  // takes eight times as long.
  const pending = db
    .prepare('SELECT id FROM posts WHERE NOT EXISTS (SELECT 1 FROM post_topics WHERE post_id = posts.id) ORDER BY id')
    .pluck()
  const everyRead = db.prepare('SELECT post_id FROM post_topics WHERE mask <> 0').pluck()
  const holding = db.prepare('SELECT rowid FROM post_words WHERE post_words MATCH ?').pluck()
  const textsOf = db
    .prepare(
      `SELECT posts.id, page_id, text, coalesce(mask, -1) FROM json_each(?) CROSS JOIN posts ON posts.id = value
         LEFT JOIN post_topics ON post_id = posts.id`,
    )
    .raw()
  const addMask = db.prepare('INSERT INTO post_topics (post_id, mask) VALUES (?, ?)')
  const setMask = db.prepare('UPDATE post_topics SET mask = ? WHERE post_id = ?')
  const addWords = db.prepare('INSERT INTO post_words (rowid, words) VALUES (?, ?)')
  const doubled = db.prepare('SELECT id FROM doubled_posts').pluck()
  const doubledCounts = db.prepare(
    `SELECT count(*) AS posts, count(post_id) AS seen, count(*) FILTER (WHERE mask = 0) AS withoutText
       FROM (SELECT DISTINCT id FROM doubled_posts) d LEFT JOIN post_topics ON post_id = d.id`,
  )
  const masks = db.prepare('SELECT mask, count(*) FROM post_topics WHERE mask <> 0 GROUP BY mask').raw()
  const doubledMasks = db
    .prepare('SELECT mask FROM post_topics WHERE post_id IN (SELECT id FROM doubled_posts) AND mask <> 0')
    .pluck()
  const shownWith = db.prepare(
    `SELECT pages.name AS page, posts.published_at AS publishedAt, posts.address, i.licence FROM posts
       JOIN pages ON pages.id = posts.page_id JOIN imports i ON i.id = posts.current_import_id WHERE posts.id = ?`,
  )

  const stateNow = (): ListState => {
    const { changed, ...rest } = state.get() as StateRow
    return { ...rest, changed: changed === null ? null : (JSON.parse(changed) as readonly string[]) }
  }
  const listed = (): readonly ListedTerm[] => (terms.all() as readonly TermRow[]).map(termOf)

  /** Posts read before whose text holds one of these spellings: the only ones that can change with them. */
  const holders = (spellings: readonly string[]): readonly number[] => {
    const found = new Set<number>()
    for (let from = 0; from < spellings.length; from += phrasesAtOnce) {
      const phrases = spellings.slice(from, from + phrasesAtOnce).map((spelling) => `"${spelling}"`)
      for (const id of holding.iterate(phrases.join(' OR ')) as Iterable<number>) found.add(id)
    }
    return [...found]
  }
  const stale = ({ version, readVersion, changed }: ListState): readonly number[] => {
    if (changed === null) return everyRead.all() as number[]
    return version === readVersion ? [] : holders(changed)
  }

  return {
    state: stateNow,
    /** Number of the lists: 0 while there are none. */
    version: (): number => version.get() as number,
    /** All terms, those taken out too, in the order in which they came. */
    terms: listed,
    /**
     * Puts these terms in the place of all there are, within the caller's transaction; what is to be read again is noted.
     * @param referenceSha256 where the reference tables were taken in
     */
    setTerms: (after: readonly ListedTerm[], referenceSha256?: string): void => {
      const before = listed()
      const now = stateNow()
      const spellings = changedSpellings(countedTerms(before), countedTerms(after))
      dropTerms.run()
      for (const term of after) addTerm.run(rowOf(term))
      if (referenceSha256 !== undefined) setReference.run(referenceSha256)
      const isNothingRead = isRead.get() === 0
      const changed = isNothingRead ? [] : now.changed === null ? null : [...new Set([...now.changed, ...spellings])]
      const isDue = changed === null || changed.length > 0
      setState.run({
        version: now.version + 1,
        readVersion: isDue ? now.readVersion : now.version + 1,
        changed: changed === null ? null : JSON.stringify(changed),
      })
    },
    /** Has every post read again, whatever changed. Within the caller's transaction. */
    readAllAgain: (): void => {
      setState.run({ ...stateNow(), changed: null })
    },
    /** Notes that all was read by the lists of this number, unless there are newer ones. Within the caller's transaction. */
    markRead: (read: number): void => {
      if (version.get() === read) setState.run({ version: read, readVersion: read, changed: '[]' })
    },
    /** Posts that no list has read. */
    pending: (): readonly number[] => pending.all() as number[],
    /** Posts whose topics the edits since the last recount may have changed. */
    stale: (): readonly number[] => stale(stateNow()),
    holders,
    /** Every post that was read. */
    everyRead: (): readonly number[] => everyRead.all() as number[],
    /** Posts of these numbers that are still there. */
    texts: (ids: readonly number[]): readonly TopicPost[] => textsOf.all(JSON.stringify(ids)) as TopicPost[],
    /** What stands beside the text of a post where it is shown, and the licence that says whether it may be. */
    shownWith: (id: number): ShownWith => shownWith.get(id) as ShownWith,
    /** Keeps the first mask of a post. @param words of its text (changed.ts); null where it has none */
    addMask: (id: number, mask: number, words: string | null): void => {
      addMask.run(id, mask)
      if (words !== null) addWords.run(id, words)
    },
    setMask: (id: number, mask: number): void => {
      setMask.run(mask, id)
    },
    /** Posts as they are read: one that two parts of a page hold is there twice. */
    counts: (): PostCounts => counts.get() as PostCounts,
    /** Posts as they are told: one that two parts of a page hold counts once. */
    countsOnce: (): PostCounts => {
      const [all, twice] = [counts.get() as PostCounts, doubledCounts.get() as PostCounts]
      return {
        posts: all.posts - twice.posts,
        seen: all.seen - twice.seen,
        withoutText: all.withoutText - twice.withoutText,
      }
    },
    /** Posts that another part of their page holds too, and that do not count. */
    doubled: (): ReadonlySet<number> => new Set(doubled.all() as number[]),
    /** Masks of posts that were read, each with the number of posts; a post that two parts of a page hold counts once. */
    masks: (): readonly (readonly [mask: number, posts: number])[] => {
      const posts = new Map(masks.all() as [number, number][])
      for (const mask of doubledMasks.all() as number[]) posts.set(mask, (posts.get(mask) ?? 0) - 1)
      return [...posts]
    },
  }
}
