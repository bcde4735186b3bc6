// The records the product is about, and the drafts a source makes of them. Pure: no I/O, no clock.
// `null` always means "not published, or not known"; 0 means that someone counted none.
// Shapes here are used as they are by the sources (which yield drafts), the store (which keeps them) and the demonstration.

import type { OwnRecord } from './own-export.ts'
import type { NeedRecord } from './territories/need.ts'

/** Kinds of organisation; the labels readers see are in words/. */
export const actorKinds = [
  'association',
  'federation',
  'collective',
  'foundation',
  'mutuelle',
  'mutual_insurer',
  'paritarian_group',
  'insurer',
  'bank',
  'broker',
  'platform',
  'startup',
  'public_body',
] as const
export type ActorKind = (typeof actorKinds)[number]

/** The side an actor is compared on. A grid assigns actors to camps; an actor without an assignment is unassigned and counted. */
export const camps = ['association', 'commercial', 'public'] as const
export type Camp = (typeof camps)[number]

export const territoryLevels = ['departement', 'region'] as const
export type TerritoryLevel = (typeof territoryLevels)[number]
/** An official code with its level: 01 is Guadeloupe as a région and Ain as a département. */
export type Territory = { readonly level: TerritoryLevel; readonly code: string }

export type Actor = {
  /** Stable key, `a-z0-9-`, for instance `la-compagnie-des-aidants`. */
  readonly slug: string
  readonly name: string
  readonly kind: ActorKind
  /** Territories the actor serves; empty: national, or not declared. */
  readonly territories: readonly Territory[]
  readonly website: string | null
}

/** Where an organisation is at home: a point in degrees of WGS 84, and what the place is called; null: nobody said. */
export type Place = { readonly name: string | null; readonly latitude: number; readonly longitude: number }

/** How exactly a value's date is known. */
export type Precision = 'instant' | 'day' | 'month' | 'unknown'
/** `above` and `below` are stated limits ("more than 10,000"), never drawn as values. */
export type Bound = 'exact' | 'above' | 'below'

/** What one row of a file says of the page it concerns. Identity is resolved by the store, most trusted key first. */
export type PageDraft = {
  /** A key of platforms.ts, or an unknown platform's own name, kept as written. */
  readonly platform: string
  /** Platform ids of the page, most trusted first (for CrowdTangle: the id in the post's address). May be empty. */
  readonly ids: readonly string[]
  readonly handle: string | null
  readonly name: string | null
  /** Slug of the actor, only where the file itself names it (page observations). */
  readonly actor: string | null
  readonly address: string | null
  /** Page facts at export. */
  readonly category: string | null
  readonly country: string | null
}

/** Formats of posts over all platforms. */
export const postFormats = ['photo', 'album', 'video', 'live', 'link', 'text', 'event', 'other'] as const
export type PostFormat = (typeof postFormats)[number]

/** Public counts under a post at one instant: whole numbers >= 0, or null when not published. */
export type PostCounts = {
  /** All reactions together; on platforms with one kind, the likes. */
  readonly reactions: number | null
  readonly likes: number | null
  readonly loves: number | null
  readonly wows: number | null
  readonly hahas: number | null
  readonly sads: number | null
  readonly angrys: number | null
  readonly cares: number | null
  readonly comments: number | null
  readonly shares: number | null
  /** Views of the video in this post. */
  readonly views: number | null
  /** Views including crossposts by the same page. */
  readonly viewsTotal: number | null
  /** Views over all pages that crossposted: never summed over pages. */
  readonly viewsCrossposts: number | null
  /** Followers of the page when the post was published. */
  readonly followers: number | null
  /** Likes of the page when the post was published: a series of its own beside followers. */
  readonly pageLikes: number | null
}

/** In the order in which the store and tables have them. */
export const postCountKeys = [
  'reactions',
  'likes',
  'loves',
  'wows',
  'hahas',
  'sads',
  'angrys',
  'cares',
  'comments',
  'shares',
  'views',
  'viewsTotal',
  'viewsCrossposts',
  'followers',
  'pageLikes',
] as const satisfies readonly (keyof PostCounts)[]

export type PostDraft = {
  /** The platform's own id of the post, unique within the page. */
  readonly externalId: string
  /** UTC, `2021-03-22T11:30:00Z`. */
  readonly publishedAt: string
  /** Set where only the day is known: `publishedAt` is then noon of it in the zone of the file. */
  readonly precision?: 'day'
  readonly format: PostFormat
  readonly text: string | null
  readonly address: string | null
  /** What the post points to. */
  readonly link: string | null
  /** False for a share or a crosspost of somebody else's content; null when the source does not say. */
  readonly isOwn: boolean | null
  readonly counts: PostCounts
}

/** One value read on a page or stated about it. */
export type PageReadingDraft = {
  /** `followers`, `page-likes` ...; an unknown metric keeps its own name. Bounds are stated apart, not in the name. */
  readonly metric: string
  readonly value: number
  /** `2025-03-31`, `2025-03` (precision month), or null when undated. */
  readonly observedOn: string | null
  readonly precision: Precision
  readonly bound: Bound
  /** Where it was read; null when the file itself is the source. */
  readonly address: string | null
  readonly note: string | null
}

/** One accepted row of a file. */
export type Draft = {
  /** Line where the record starts in the file; in a sheet, the row. */
  readonly line: number
  readonly page: PageDraft
  readonly post: PostDraft | null
  /** Values stated of the page; what it had when a post was published is among that post's counts. */
  readonly readings: readonly PageReadingDraft[]
}

/** A line of the product's own export that is neither post nor value: kept as it is said. */
export type OwnDraft = {
  readonly line: number
  readonly own: OwnRecord
  /** Of a page: what the drafts of its posts and values name it by. */
  readonly named?: PageDraft
}

/** One value of need per territory, brought by a file. */
export type NeedDraft = { readonly line: number; readonly need: NeedRecord }

/**
 * A record that is no row of the page (a repost of what others wrote, a message that is not public), or none of a territory (a
 * total). Only its number is told.
 */
export type LeftAside = { readonly line: number; readonly leftAside: true }

/** What was expected where something else was found; each has its words in every language. */
export const expectations = [
  'whole-number',
  'number',
  'instant-with-zone',
  'day-or-month',
  'unambiguous-number',
  'unambiguous-day',
  'not-future',
  'count-in-range',
  'lifetime-total',
  'post-address',
  'same-cell-count',
  'closed-quote',
  'cell-within-limit',
  'valid-text',
  'platform',
  'metric',
  'actor',
  'web-address',
  'page-not-group',
  'organisation',
  'not-advertisement',
  'not-empty',
  'object-text',
  'json-object',
  'export-line',
  'file-of-hash',
  'day',
  'daily-value',
  'unambiguous-year',
  'day-of-post',
  'whole-period',
  'data-row',
  'date',
  'page-address',
  'distinct-post',
  'territory',
  'territory-level',
  'need-unit',
  'persons-not-shares',
  'persons-within-inhabitants',
  'share-in-range',
  'one-line-per-territory',
  'organisation-kind',
  'decimal-degrees',
  'one-line-per-organisation',
  'no-member-circle',
  'page-of-this-organisation',
] as const
export type Expectation = (typeof expectations)[number]

/** One bad cell or row: a value, stored and shown, never an exception. */
export type Rejection = {
  readonly line: number
  /** Header of the column as written; null when the row as a whole is at fault. */
  readonly column: string | null
  /** What stood there, shortened to 200 characters. */
  readonly found: string
  readonly expected: Expectation
}

/** Why a file cannot be used at all; each has its words in every language. */
export const fileFaults = [
  'empty-file',
  'no-rows',
  'no-usable-rows',
  'html-not-table',
  'unknown-format',
  'unreadable-text',
  'damaged-archive',
  'damaged-json',
  'empty-archive',
  'several-files',
  'old-excel',
  'too-large-unzipped',
  'too-large',
  'unknown-source',
  'group-export',
  'leaderboard-export',
  'link-checker-export',
  'period-not-stated',
  'page-not-named',
  'page-elsewhere',
  'year-not-stated',
  'sum-over-pages',
  'error-answer',
  'no-article-views',
  'no-whole-month',
  'whole-project',
  'posts-without-time',
  'missing-columns',
  'mapping-incomplete',
  'need-incomplete',
  'no-territories',
  'unclosed-quote',
  'rejected-rows',
  'unknown-actor',
  'file-not-found',
  'file-unreadable',
  'cancelled',
  'changed-meanwhile',
  'disk-full',
  'program-failed',
  'nested-archive',
  'package-incomplete',
  'invented-data',
  'too-large-unpacked',
  'too-large-document',
  'too-many-files',
] as const
export type FileFault = (typeof fileFaults)[number]

/** Shortens what was found so that a 10 MB cell does not become a 10 MB message. */
export const excerpt = (text: string): string => (text.length > 200 ? `${text.slice(0, 199)}…` : text)
