// Whether a number of persons can be of its territory: a digit too many, or a total of the country beside the name of one, would
// otherwise pass for need. Apart from the source that reads the table: it knows no populations.

import { excerpt, type NeedDraft, type Rejection } from '../../data/model/records.ts'
import { territoryNames } from '../../data/model/territory-names.ts'
import { referenceNeed } from '../need/reference-need.ts'

/** Why it cannot be: more persons than live there; null where it can, and for shares. */
export const beyondInhabitants = ({ line, need }: NeedDraft): Rejection | null => {
  const { unit, level, code, value } = need
  const inhabitants = referenceNeed(level).get(code)?.inhabitants.all
  if (unit !== 'persons' || inhabitants === undefined || value <= inhabitants) return null
  const name = territoryNames[level].get(code) ?? code
  return {
    line,
    column: null,
    found: excerpt(`${name}: ${value} > ${inhabitants}`),
    expected: 'persons-within-inhabitants',
  }
}
