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

/** Then and now in words, and how many pages are missing from either sum; null where none is. */
export type ThenAndNow = { readonly said: string; readonly missing: string | null }

/** "3 → 5" for active pages, posts a week, interactions and followers. */
export const thenAndNow = ({ voice, before }: Voiced, reader: Reader): readonly ThenAndNow[] => {
  const { formats, words } = reader
  const { arrow, missing } = words.territoriesScreen.campaign
  const writtenOf = (summed: Summed | undefined): string =>
    summed === undefined || summed.value === null ? dash(reader) : formats.number(rounded(summed.value, 3))
  const missingOf = (then: Summed | undefined, now: Summed): string | null =>
    (then?.missing ?? 0) + now.missing === 0
      ? null
      : missing(arrow(formats.whole(then?.missing ?? 0), formats.whole(now.missing)))
  const active = arrow(before === null ? dash(reader) : formats.whole(before.active), formats.whole(voice.active))
  return [
    { said: active, missing: null },
    ...(['postsPerWeek', 'interactions', 'followers'] as const).map((key) => ({
      said: arrow(writtenOf(before?.[key]), writtenOf(voice[key])),
      missing: missingOf(before?.[key], voice[key]),
    })),
  ]
}
