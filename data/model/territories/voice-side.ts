// Where the voice in a territory lies beside the threshold of the rule (under-served.ts): its active pages per person in need,
// with their whole interval, beside a part of the nation's. Apart because of what it promises. Pure.

import { type Nation, needOf, ratioEnds, type TerritoryInput } from './nation.ts'
import { type Side, sideOf } from './under-served.ts'

type Counted = Pick<TerritoryInput, 'need' | 'active' | 'unknown'>
type NationalRatio = Pick<Nation, 'need' | 'ratio'>

/**
 * Where the active pages per need of a territory lie beside `voiceBelow` times the nation's ratio.
 *
 * Another page of a territory alone never moves it towards `below`, whatever the others have; so it never is more under-served
 * for it. One that is silent or unknown leaves the lower end and the nation's ratio as they are, and the upper end no lower. One
 * that is active raises the nation's ratio, from pages / N to (pages + 1) / N, N being the nation's need:
 * - `below` cannot come of it: the upper end of a count grows by more than 1 with each page (Garwood: 3.69, 5.57, 7.22 ...), thus
 *   that of the ratio by more than 1 / need, and the threshold by voiceBelow / N, which is no more as long as voiceBelow x need
 *   <= N. A territory with so large a part of the need that this fails is never `below`: all pages of the nation might be there.
 * - `above` cannot be lost by it: the lower end of a count grows by at least its own (pages + 1)-th (0, 0.025, 0.242 ...: lower
 *   end / pages never falls), the threshold by one in all pages of the nation, of which those of the territory are a part.
 */
export const voiceSideOf = (territory: Counted, nation: NationalRatio, voiceBelow: number): Side => {
  const need = needOf(territory)
  if (need === null || nation.ratio === null) return 'unknown'
  const side = sideOf(ratioEnds(territory, need), voiceBelow * nation.ratio)
  return side === 'below' && voiceBelow * need.value > nation.need ? 'unsure' : side
}

/** Where they would lie if it were known of each page whether it is active: for no further active page, for one, for two ... Empty where all is known. */
export const voiceSidesOf = (territory: Counted, nation: NationalRatio, voiceBelow: number): readonly Side[] =>
  territory.unknown === 0
    ? []
    : Array.from({ length: territory.unknown + 1 }, (_, further) =>
        voiceSideOf(
          { need: territory.need, active: territory.active + further, unknown: 0 },
          { ...nation, ratio: nation.ratio === null ? null : nation.ratio + further / nation.need },
          voiceBelow,
        ),
      )
