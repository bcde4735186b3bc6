// Voices then and now, as a row of text: and those of several territories added up, in which a page of two of them counts twice.
// What is not known of a page stays out of a sum, and is counted beside it. Pure.

import type { TerritoryRow } from '../../../data/model/contract.ts'
import type { Reader } from '../../../data/model/words/index.ts'
import { rounded } from '../../../data/model/words/values.ts'
import { dash } from './numbers.ts'

type Summed = TerritoryRow['voice']['followers']
type Then = NonNullable<TerritoryRow['before']>
/** What of a row is laid side by side. */
export type Voiced = {
  readonly voice: Pick<TerritoryRow['voice'], 'active' | 'postsPerWeek' | 'interactions' | 'followers'>
  readonly before: Then | null
}

const added = (sums: readonly Summed[]): Summed => {
  const values = sums.flatMap(({ value }) => (value === null ? [] : [value]))
  return {
    value: values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0),
    known: sums.reduce((sum, { known }) => sum + known, 0),
    missing: sums.reduce((sum, { missing }) => sum + missing, 0),
  }
}
const together = (voices: readonly Then[]): Then => ({
  active: voices.reduce((sum, { active }) => sum + active, 0),
  postsPerWeek: added(voices.map(({ postsPerWeek }) => postsPerWeek)),
  interactions: added(voices.map(({ interactions }) => interactions)),
  followers: added(voices.map(({ followers }) => followers)),
})

/** `before` null where one of them has none: then nothing can be laid beside. */
export const allOf = (rows: readonly Voiced[]): Voiced => {
  const before = rows.flatMap((row) => (row.before === null ? [] : [row.before]))
  return {
    voice: together(rows.map(({ voice }) => voice)),
    before: before.length < rows.length ? null : together(before),
  }
}

/** Sums over the same pages alone can be laid side by side: with a page missing from either, a change may be of pages only. */
const isComparable = (then: Summed, now: Summed): boolean =>
  then.missing === 0 && now.missing === 0 && then.known === now.known

/** Then and now in words; where that is not the same pages, so it is said, with both sums and their pages beneath; else null. */
export type ThenAndNow = { readonly said: string; readonly beneath: string | null }

/** "3 → 5" for active pages, posts a week, interactions and followers. */
export const thenAndNow = ({ voice, before }: Voiced, reader: Reader): readonly ThenAndNow[] => {
  const { formats, words } = reader
  const { arrow, notSamePages, overPages } = words.territoriesScreen.campaign
  const writtenOf = ({ value }: Summed): string => (value === null ? dash(reader) : formats.number(rounded(value, 3)))
  const withPages = (sum: Summed): string =>
    sum.value === null ? dash(reader) : overPages(writtenOf(sum), words.shell.pages(sum.known, formats))
  const besideOf = (then: Summed | undefined, now: Summed): ThenAndNow => {
    if (then === undefined) return { said: arrow(dash(reader), writtenOf(now)), beneath: null }
    if (isComparable(then, now) || (then.value === null && now.value === null))
      return { said: arrow(writtenOf(then), writtenOf(now)), beneath: null }
    return { said: notSamePages, beneath: arrow(withPages(then), withPages(now)) }
  }
  const active = arrow(before === null ? dash(reader) : formats.whole(before.active), formats.whole(voice.active))
  return [
    { said: active, beneath: null },
    ...(['postsPerWeek', 'interactions', 'followers'] as const).map((key) => besideOf(before?.[key], voice[key])),
  ]
}
