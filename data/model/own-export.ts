// The lines of the product's own export, one JSON object each: what scripts, the Data screen and data packages write and
// the source `porte-voix` reads back. A header, then grids and organisations, then each page followed by its values and its
// posts with their latest counts. A key that is missing, or null, means "not known"; 0 means that someone counted none.

import type { AliasKind } from './page-keys.ts'
import type { ActorKind, Bound, Camp, Place, PostCounts, PostFormat, Precision, Territory } from './records.ts'
import type { NeedRecord } from './territories/need.ts'

export const ownExportKind = 'porte-voix-export'
export const ownExportVersion = 1

/** `all` only because the person in charge says so. */
export const textChoices = ['none', 'allowed', 'all'] as const
export type TextChoice = (typeof textChoices)[number]

export type OwnHeader = {
  readonly kind: typeof ownExportKind
  readonly version: typeof ownExportVersion
  /** UTC instant. */
  readonly exportedAt: string
  /** When the newest of its counts were read, UTC instant: what an import of the file takes as its own. */
  readonly observedAt: string
  /** Texts of posts: all, those whose licence allows to pass them on, or none. */
  readonly texts: TextChoice
  /** Whether all of it is invented: the demonstration, which never enters the real data. */
  readonly invented?: boolean | undefined
}
export type OwnGrid = {
  readonly kind: 'grid'
  readonly key: string
  /** As a person named it; null or missing: it goes by its key. */
  readonly name?: string | null | undefined
  readonly camps: readonly Camp[]
  readonly decidedOn: string
  readonly reason: string
}
export type OwnActor = {
  readonly kind: 'actor'
  readonly slug: string
  readonly name: string
  readonly actorKind: ActorKind
  readonly website: string | null
  readonly territories: readonly Territory[]
  readonly camps: readonly {
    readonly grid: string
    readonly camp: Camp
    readonly decidedOn: string
    readonly reason: string
  }[]
  /** Actors that fund it, by slug, with the address where that is said. */
  readonly funders: readonly { readonly actor: string; readonly address: string }[]
  /** Other names of it, as `slugOf` leaves them. */
  readonly aliases: readonly string[]
  /** Slug of the actor as which it is shown; null: itself. */
  readonly shownAs: string | null
  /** Slug of the federation it is a member of; null, or missing in an older export: of none. */
  readonly parent?: string | null | undefined
  /** Where it is at home; null or missing: not known. */
  readonly place?: Place | null | undefined
}
export type OwnPage = {
  readonly kind: 'page'
  readonly platform: string
  /** Under which it is kept: `id:118362399552752`. Pages that are one are each a line. */
  readonly key: string
  readonly aliases: readonly { readonly kind: AliasKind; readonly alias: string }[]
  /** As it is shown; null on the further lines of a page that is kept under several keys. */
  readonly name: string | null
  readonly handle: string | null
  readonly address: string | null
  readonly category: string | null
  readonly country: string | null
  /** Slug of its actor; null: it waits for one. */
  readonly actor: string | null
}
/** What a person decided of two pages of a platform, by their keys: that they are one, or not. */
export type OwnDecision = {
  readonly kind: 'decision'
  readonly platform: string
  readonly key: string
  readonly otherKey: string
  readonly isOne: boolean
  readonly decidedAt: string
}
export type OwnValue = {
  readonly kind: 'value'
  readonly platform: string
  readonly page: string
  readonly metric: string
  readonly value: number
  /** `2025-03-31`, `2025-03` for precision month, null when undated. */
  readonly observedOn: string | null
  readonly precision: Precision
  readonly bound: Bound
  readonly address: string | null
  readonly note: string | null
}
export type OwnPost = {
  readonly kind: 'post'
  readonly platform: string
  readonly page: string
  readonly id: string
  readonly publishedAt: string
  /** Set where only the day is known: `publishedAt` is then noon of it. */
  readonly precision?: 'day' | undefined
  readonly format: PostFormat
  /** Missing where there is none, and where it was left out. */
  readonly text?: string | undefined
  readonly address: string | null
  readonly link: string | null
  readonly isOwn: boolean | null
  /** Counts that are known, as last read. */
  readonly counts: { readonly [K in keyof PostCounts]?: PostCounts[K] | undefined }
  /** When they were read, UTC instant. */
  readonly observedAt: string
}
/** Need of a territory as it counts now, brought by a file. */
export type OwnNeed = { readonly kind: 'need' } & NeedRecord
export type OwnLine = OwnHeader | OwnGrid | OwnActor | OwnPage | OwnDecision | OwnValue | OwnPost | OwnNeed

/** What an export tells beside posts and values: kept by the store as it is said. */
export type OwnRecord = OwnGrid | OwnActor | OwnPage | OwnDecision
