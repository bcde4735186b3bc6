// Words of the ranking, in English. ../ranking.ts puts the values in.

import { constantsOf } from '../constants.ts'
import { counted } from '../counted.ts'
import type { Section } from '../fr.ts'
import { locale } from './locale.ts'

const told = constantsOf(locale)

export const ranking: Section<'ranking'> = {
  heading: 'The order of all pages',
  lead: 'All pages in one order. The bar says between which values each of them probably is, the brackets between which ranks: two pages whose ranks overlap are not really told apart.',

  title: {
    first: ({ count, pages }) => `The first ${count} ranks: ${pages}`,
    firstRanked: ({ count, ranked, pages, few }) =>
      `The first ${count} of the ${ranked} pages that have a rank: ${pages}; ${few}`,
    few: (pages, formats) =>
      `${counted(pages, formats, 'page with too few posts stands', 'pages with too few posts stand')} among them or ahead`,
    sure: ({ first, sure }) => `${first}; ${sure} of them would still be there with other pages like these`,
    sureOne: ({ first }) => `${first}; only one of them would still be there with other pages like these`,
    sureNone: ({ first }) => `${first}; none of these ranks is certain`,
    unranked: ({ what }) => `Too few pages or posts to rank ${what}`,
    notPublished: ({ what, platform }) => `No ranking of ${what}: ${platform} does not publish it`,
    none: ({ what }) => `No page has a number for ${what}`,
  },
  subtitle: ({ unit, platform, period, pages }) => `One row a page, ${unit}. ${platform}, ${period}; ${pages}`,
  rank: ({ rank, low, high }) => `${rank} (${low}–${high})`,
  noRank: 'no rank',
  point: ({ page, set, place, value }) => `${place}: ${page} (${set}), ${value}`,
  ranked: ({ rank, low, high, of }) => `${rank} of ${of}, between ${low} and ${high} place`,
  rankedOnly: ({ rank, of }) => `${rank} of ${of}`,
  because: {
    'too-few-posts': `no rank, fewer than ${told.fewestPosts} known posts`,
    'too-few-pages': 'no rank, too few pages',
  },
  interval: ({ value, low, high }) => `${value} (${low} to ${high})`,
  between: (pages, formats) => `… ${counted(pages, formats, 'page', 'pages')}`,
  others: (pages, formats) => `And ${counted(pages, formats, 'other page', 'other pages')}, in the table.`,
  note: `Bar: ${told.level} interval of the value, where the posts of the page can be drawn. Brackets: ${told.level} interval of the rank. Hollow mark: fewer than ${told.fewestPosts} known posts, hence no rank.`,
  noteOfStates: `Brackets: ${told.level} interval of the rank, the other pages being drawn again; the value itself is taken as certain.`,
  columns: {
    place: 'Place',
    rank: 'Rank',
    rankLow: `Best rank (${told.level})`,
    rankHigh: `Worst rank (${told.level})`,
    percentile: 'Share of the other pages below',
  },
}
