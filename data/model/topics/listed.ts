// Terms as rows of data/reference/topics.csv: the lists every installation begins with, and the shape in which a person takes
// lists from one to another.

import { textLine } from '../delimited.ts'
import { faultOfTerm, type TermFault, type TopicTerm } from './terms.ts'
import { isCallKey, isThemeKey } from './themes.ts'

const answerColumns = ['capitals_only', 'accents_matter', 'ambiguous'] as const

export type RowFault = {
  readonly column: string
  readonly found: string
  /** What is wrong with the term; `cell` where what stands in the column is none of what it may hold. */
  readonly fault: TermFault | 'cell'
}

/** A term, or why the row is none; `cell` gives the text of a column. */
export const termOfRow = (cell: (column: string) => string): TopicTerm | RowFault => {
  const refused = (column: string): RowFault => ({ column, found: cell(column), fault: 'cell' })
  const [theme, call] = [cell('topic'), cell('call')]
  if (!isThemeKey(theme)) return refused('topic')
  if (call !== '' && !isCallKey(call)) return refused('call')
  const unclear = answerColumns.find((column) => cell(column) !== 'yes' && cell(column) !== 'no')
  if (unclear !== undefined) return refused(unclear)
  const term: TopicTerm = {
    theme,
    term: cell('term'),
    capitalsOnly: cell('capitals_only') === 'yes',
    accentsMatter: cell('accents_matter') === 'yes',
    isAmbiguous: cell('ambiguous') === 'yes',
    call: call === '' ? null : call,
  }
  const fault = faultOfTerm(term)
  return fault === null ? term : { column: 'term', found: term.term, fault }
}

/** Columns of a list that is taken along; the reference table has names of topics beside them. */
export const listColumns = [
  'topic',
  'term',
  'capitals_only',
  'ambiguous',
  'accents_matter',
  'call',
] as const satisfies readonly string[]

const answered = (is: boolean): string => (is ? 'yes' : 'no')

/** A term as a row, in the order of `listColumns`. */
export const rowOfTerm = ({
  theme,
  term,
  capitalsOnly,
  isAmbiguous,
  accentsMatter,
  call,
}: TopicTerm): readonly string[] => [
  ...[theme, term, answered(capitalsOnly), answered(isAmbiguous), answered(accentsMatter), call ?? ''],
]

/** Lists as a file that can be brought back, by the server or by undoing a change. RFC 4180. */
export const listText = (terms: readonly TopicTerm[]): string =>
  [listColumns, ...terms.map(rowOfTerm)].map((cells) => textLine(cells, 'rfc4180')).join('')
