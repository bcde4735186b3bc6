// Words of the position figure: where one page stands among three groups, and what would move it.
// ../position.ts chooses among these sentences. No sentence claims a cause.

import { constantsOf } from '../constants.ts'
import type { Section } from '../fr.ts'
import { locale } from './locale.ts'

const told = constantsOf(locale)

export const position: Section<'position'> = {
  is: { own: 'is', other: 'would be' },
  title: {
    both: ({ pages, page, is, upper, lower }) =>
      `Among ${pages}, ${page} ${is} in the upper half for ${upper}, in the lower half for ${lower}`,
    upper: ({ pages, page, is, upper }) => `Among ${pages}, ${page} ${is} in the upper half for ${upper}`,
    lower: ({ pages, page, is, lower }) => `Among ${pages}, ${page} ${is} in the lower half for ${lower}`,
    bothLikely: ({ pages, page, is, upper, lower }) =>
      `Among ${pages}, ${page} ${is} probably in the upper half for ${upper}, in the lower half for ${lower}`,
    upperLikely: ({ pages, page, is, upper }) =>
      `Among ${pages}, ${page} ${is} probably in the upper half for ${upper}`,
    lowerLikely: ({ pages, page, is, lower }) =>
      `Among ${pages}, ${page} ${is} probably in the lower half for ${lower}`,
    neither: ({ pages, page }) => `Among ${pages}, nothing clearly sets ${page} apart from the middle`,
    unknown: ({ page }) => `There are too few figures to place ${page}`,
  },
  subtitle: ({ platform, period }) => `Of 100 pages of each group, how many are below. ${platform}, ${period}`,
  note: `Symbol: the page. Bar: where it would stand 95 times in 100 with other pages and posts of the same sort (${told.level}). Hollow symbol: the rank could well be quite another. Thick tick: where the quarter above begins.`,

  heads: { among: 'Among…', below: 'Pages below', rank: 'Rank', next: 'Quarter above from' },
  ticks: { low: 'none', middle: 'half', high: 'all' },

  rank: ({ rank, of, low, high }) => `${rank} of ${of}, between ${low} and ${high}`,
  rankSame: ({ rank, of }) => `${rank} of ${of}`,
  tied: (rank) => `joint ${rank}`,
  next: {
    q1: (value) => `it takes ${value} to leave the bottom quarter`,
    median: (value) => `it takes ${value} to reach the middle`,
    q3: (value) => `it takes ${value} to enter the top quarter`,
    top: 'already in the top quarter',
  },
  value: ({ value }) => `the page: ${value}`,
  point: ({ metric, group, rank, share, next }) =>
    `${metric}, among ${group}: ${rank}; above ${share} of the pages${next === '' ? '' : `; ${next}`}`,
  without: ({ metric, why }) => `${metric}: ${why}`,

  caption: (page) => `Place of ${page} among other pages`,
  columns: {
    among: 'Among',
    rank: 'Rank',
    of: 'Pages ranked',
    rankLow: `Best rank (${told.level})`,
    rankHigh: `Worst rank (${told.level})`,
    percentile: 'Share of pages below',
  },
}
