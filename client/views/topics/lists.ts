// The lists as the screen sets them: a theme with its terms in order, what a term is while it is typed, which key of the
// keyboard stands for what when posts are coded. Pure.

import type { TermRow, TopicState } from '../../../data/model/contract.ts'
import { type CheckedKey, checkedKeys } from '../../../data/model/topics/self-check.ts'
import { faultOfTerm, type TermFault, type TopicTerm } from '../../../data/model/topics/terms.ts'
import { type CallKey, callKeys, isTopicKey, type ThemeKey } from '../../../data/model/topics/themes.ts'
import type { Messages, Reader } from '../../../data/model/words/index.ts'
import type { Refused } from '../../api.ts'

/** Terms of a list that count, and those taken out, each by the alphabet. */
export const termsOf = (rows: readonly TermRow[], theme: ThemeKey, reader: Reader) => {
  const ordered = rows
    .filter((row) => row.theme === theme)
    .toSorted((a, b) => a.term.localeCompare(b.term, reader.formats.tag))
  return { counted: ordered.filter(({ isRemoved }) => !isRemoved), removed: ordered.filter((row) => row.isRemoved) }
}

/** What a list makes of posts: itself, or the calls and offers that its terms tell apart. */
export const keysOf = (theme: ThemeKey): readonly CheckedKey[] => {
  if (theme === 'terme_aidant') return ['carers']
  if (theme === 'recrutement') return ['join', 'volunteer', 'give']
  return theme === 'offre_commerciale' ? ['offer'] : [theme]
}

export const postsWith = (state: TopicState, key: CheckedKey): number =>
  state.counts.find((row) => row.key === key)?.posts ?? 0

const callOf = (theme: ThemeKey): CallKey | null => {
  if (theme === 'recrutement') return 'join'
  return theme === 'offre_commerciale' ? 'offer' : null
}

export const emptyTerm = (theme: ThemeKey): TopicTerm => ({
  theme,
  term: '',
  capitalsOnly: false,
  accentsMatter: false,
  isAmbiguous: false,
  call: callOf(theme),
})

/** A row without what the server adds to it. */
export const termOf = ({ theme, term, capitalsOnly, accentsMatter, isAmbiguous, call }: TermRow): TopicTerm => ({
  ...{ theme, term, capitalsOnly, accentsMatter, isAmbiguous, call },
})

export type ShownFault = TermFault | 'exists' | 'unknown'

/** Why a term cannot be saved, as far as the browser can tell; null when nothing speaks against it. */
export const faultOf = (term: TopicTerm, rows: readonly TermRow[], id: number | null): ShownFault | null => {
  const words = term.term.trim().replaceAll(/\s+/g, ' ')
  const fault = faultOfTerm({ ...term, term: words })
  if (fault !== null) return fault
  const same = rows.find((row) => row.theme === term.theme && row.term === words && !row.isRemoved)
  return same !== undefined && same.id !== id ? 'exists' : null
}

/** What a refusal says of the term; null when it is about something else. */
export const refusedFault = (refused: Refused | null): string | null => {
  const code = refused?.problem?.code ?? ''
  return code.startsWith('term-') ? code.slice('term-'.length) : null
}

/** A fault in the reader's words. `row` and `table` are those of a file. */
export const faultText = (fault: string, { topics, topicScreen }: Messages): string => {
  const said: Readonly<Record<string, string>> = {
    ...topics.faults,
    ...topicScreen.faults,
    row: topicScreen.rowFault,
    table: topicScreen.tableFault,
    more: topicScreen.moreFaults,
  }
  return said[fault] ?? topicScreen.rowFault
}

/** Letters of the alphabet: digits need the shift key on a French keyboard. */
const keyboard: ReadonlyMap<string, CheckedKey> = new Map(
  checkedKeys.map((key, at) => [String.fromCharCode('a'.charCodeAt(0) + at), key]),
)
export const keyFor = (letter: string): CheckedKey | null => keyboard.get(letter.toLowerCase()) ?? null
export const letterOf = (key: CheckedKey): string =>
  [...keyboard].find(([, other]) => other === key)?.[0].toUpperCase() ?? ''

/** What was ticked, as the server keeps it. */
export const codingOf = (ticked: ReadonlySet<CheckedKey>) => ({
  topics: [...ticked].filter(isTopicKey),
  speaksOfCarers: ticked.has('carers'),
  calls: callKeys.filter((key) => ticked.has(key)),
})

/** The other way round, for a coding that is taken back. */
export const tickedOf = (coding: ReturnType<typeof codingOf>): ReadonlySet<CheckedKey> =>
  new Set<CheckedKey>([...coding.topics, ...coding.calls, ...(coding.speaksOfCarers ? (['carers'] as const) : [])])
