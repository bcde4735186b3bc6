// What a directory of organisations says of one of them: a federation brings the list of its local associations. Null is what
// the file leaves open, and then stays as it is known. Pure.

import type { ActorKind, PageDraft, Place, Territory } from './records.ts'

/** What stands under a column of the file, by whose name it can be told what is wrong with it. */
export type Written<T> = { readonly value: T; readonly column: string }

export type ListedActor = {
  readonly name: Written<string>
  readonly kind: ActorKind | null
  /** In order of level and code, each once. */
  readonly territories: readonly Territory[] | null
  readonly website: string | null
  /** Name of the federation it is a member of. */
  readonly parent: Written<string> | null
  readonly place: Place | null
  readonly pages: readonly Written<PageDraft>[]
}

/** One line of a directory. */
export type ListedDraft = { readonly line: number; readonly listed: ListedActor }

/** What a directory can change of an organisation that is known. */
export type ActorFacts = {
  readonly website: string | null
  readonly territories: readonly Territory[]
  /** Slug of its federation. */
  readonly parent: string | null
  readonly place: Place | null
}
export const factKeys = ['website', 'territories', 'parent', 'place'] as const satisfies readonly (keyof ActorFacts)[]
export type FactKey = (typeof factKeys)[number]

/** Whether two say the same of an organisation. */
export const isSameFact = <K extends FactKey>(one: ActorFacts[K], other: ActorFacts[K]): boolean =>
  JSON.stringify(one) === JSON.stringify(other)
