// Terms as rows of data/reference/topics.csv: the lists every installation begins with, and the shape in which a person takes
// lists from one to another.

import { textLine } from '../delimited.ts'
import { faultOfTerm, type TopicTerm } from './terms.ts'
import { isCallKey, isThemeKey } from './themes.ts'

const answer = (column: string, text: string): boolean => {
  if (text !== 'yes' && text !== 'no') throw new Error(`column ${column}: found "${text}", expected yes or no`)
  return text === 'yes'
}

/** Reads one row; `cell` gives the text of a column. Throws with what was found and expected where the row is no term. */
export const termOfRow = (cell: (column: string) => string): TopicTerm => {
  const theme = cell('topic')
  if (!isThemeKey(theme)) throw new Error(`column topic: found "${theme}", expected a topic of the product`)
  const call = cell('call')
  if (call !== '' && !isCallKey(call)) throw new Error(`column call: found "${call}", expected a call or nothing`)
  const term: TopicTerm = {
    theme,
    term: cell('term'),
    capitalsOnly: answer('capitals_only', cell('capitals_only')),
    accentsMatter: answer('accents_matter', cell('accents_matter')),
    isAmbiguous: answer('ambiguous', cell('ambiguous')),
    call: call === '' ? null : call,
  }
  const fault = faultOfTerm(term)
  if (fault !== null) throw new Error(`column term: found "${term.term}", which cannot be used (${fault})`)
  return term
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
