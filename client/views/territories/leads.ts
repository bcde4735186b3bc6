// Where a mark of a figure of territories leads: to the page of that territory, by the territory in the set it stands for.

import { partsOfSet } from '../../../data/model/sets.ts'
import type { Origin } from '../../charts/chart.ts'
import type { Leads } from '../../ui/figure.tsx'
import { useNavigation, useReader } from '../../ui/screen.ts'
import { placeAt } from './change.ts'

/** Key of the territory; null for an origin of none. */
const territoryBehind = ({ set }: Pick<Origin, 'set'>): string | null => {
  const parts = set === null ? [] : partsOfSet(set)
  return 'fault' in parts ? null : (parts.find(({ dimension }) => dimension === 'territory')?.key ?? null)
}

export const useLeads = (): Leads => {
  const { state } = useNavigation()
  const { leads } = useReader().words.territoriesScreen
  return { placeOf: (origin) => placeAt(state, territoryBehind(origin)), ...leads }
}
