// Voices then and now, as a row of text: and those of several territories added up, in which a page of two of them counts twice.
// What is not known of a page stays out of a sum, and is counted beside it. Pure.

import type { TerritoryRow } from '../../../data/model/contract.ts'
import type { Reader } from '../../../data/model/words/index.ts'
import { summedText } from './numbers.ts'

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

/** "3 → 5" for active pages, posts a week, interactions and followers. */
export const thenAndNow = ({ voice, before }: Voiced, reader: Reader): readonly string[] => {
  const { arrow } = reader.words.territoriesScreen.campaign
  const { none } = reader.words.compare
  const sums = ['postsPerWeek', 'interactions', 'followers'] as const
  return [
    arrow(before === null ? none : reader.formats.whole(before.active), reader.formats.whole(voice.active)),
    ...sums.map((key) =>
      arrow(before === null ? none : summedText(before[key], reader), summedText(voice[key], reader)),
    ),
  ]
}
