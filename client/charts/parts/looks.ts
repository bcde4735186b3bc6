// How the sets of a figure look: colour and symbol. A camp keeps its own wherever it stands, kinds of organisation that are
// all of one camp share its look as far as no other set has it; the rest take further looks, in order.

import { campOfKind } from '../../../data/model/actors.ts'
import type { FigureSet } from '../../../data/model/contract.ts'
import { actorKinds, type Camp, camps } from '../../../data/model/records.ts'
import { type Look, looks } from './theme.ts'

const naturalOf = ({ camp, parts }: FigureSet): Camp | null => {
  if (camp !== null) return camp
  const named = parts.flatMap(({ dimension, key }) => {
    if (dimension === 'camp') return camps.filter((known) => known === key)
    return dimension === 'kind' ? actorKinds.filter((kind) => kind === key).map((kind) => campOfKind(kind).article) : []
  })
  const [only, ...others] = new Set(named)
  return only !== undefined && others.length === 0 ? only : null
}

const furtherFirst: readonly Look[] = [...looks.slice(camps.length), ...camps]

/** One look a set, in their order, no two alike up to six sets. */
export const looksOf = (sets: readonly FigureSet[]): readonly Look[] => {
  const natural = sets.map(naturalOf)
  const own = natural.map((look, place) => (look !== null && natural.indexOf(look) === place ? look : null))
  const free = furtherFirst.filter((look) => !own.some((taken) => taken === look))
  return own.map((look) => look ?? free.shift() ?? 'association')
}
