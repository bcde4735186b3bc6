// Why active pages and the ratio of the nation are not of the same count, with the pages that the ratio rests on. Pure.

import type { Reader } from '../../../data/model/words/index.ts'
import type { TerritoryReply } from './numbers.ts'

/** The ratio takes a page once in each territory where it is local; how many that are is told where all need is known. */
export const nationCounts = ({ nation }: TerritoryReply, { words, formats }: Reader): string => {
  const { nationOnce, nationRatio } = words.territoriesScreen.one
  const { need, needMissing, pagesPerNeed } = nation
  if (need === null || needMissing > 0 || pagesPerNeed === null) return nationOnce
  return `${nationOnce} ${nationRatio(Math.round(pagesPerNeed * need), formats)}`
}
