// The numbers of the product's rules as texts of a language, so that sentences which tell them cannot drift from what is
// computed.

import {
  enoughCodings,
  enoughPages,
  fewestPages,
  fewestPosts,
  fewestPostsOfSet,
  resamplesInExport,
  resamplesOnScreen,
} from '../certainty.ts'
import { defaultTolerance, leastCoveredDays } from '../coverage.ts'
import { fewestBefore, mostBefore, scoreLimit } from '../over-performance.ts'
import { level } from '../statistics/sample.ts'
import type { Locale } from './locale.ts'

export const constantsOf = ({ tag, percentSign }: Locale) => {
  const { format } = new Intl.NumberFormat(tag)
  const percent = (share: number): string => `${format(share * 100)}${percentSign}`
  return {
    /** "95 %", and what is left out at each end. */
    level: percent(level),
    lowTail: percent((1 - level) / 2),
    highTail: percent((1 + level) / 2),
    fewestPages: format(fewestPages),
    enoughPages: format(enoughPages),
    fewestPosts: format(fewestPosts),
    fewestPostsOfSet: format(fewestPostsOfSet),
    /** One page fewer than enough. */
    nearlyEnough: format(enoughPages - 1),
    enoughCodings: format(enoughCodings),
    mostBefore: format(mostBefore),
    fewestBefore: format(fewestBefore),
    scoreLimit: format(scoreLimit),
    onScreen: format(resamplesOnScreen),
    inExport: format(resamplesInExport),
    tolerance: format(defaultTolerance),
    coveredDays: format(leastCoveredDays),
  }
}
