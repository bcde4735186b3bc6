// Words of the ranking: all pages in one order, each with its rank and how far that rests on chance. ../ranking.ts puts the
// values in. A page is feminine, hence "1re". Narrow no-break spaces are written \u202f so that nobody deletes them by accident.

import { constantsOf } from '../constants.ts'
import { counted } from '../counted.ts'
import type { Formats } from '../format.ts'
import { locale } from './locale.ts'

const told = constantsOf(locale)

export const ranking = {
  heading: 'Le classement des pages',
  lead: 'Toutes les pages dans un seul ordre. La barre dit entre quelles valeurs chacune se tient sans doute, la parenthèse entre quels rangs\u202f: deux pages dont les rangs se recouvrent ne sont pas vraiment départagées.',

  title: {
    /** @param pages of each group: "8 pages d’acteur commercial et 2 pages d’association" */
    first: ({ count, pages }: { count: string; pages: string }): string =>
      `Les ${count} premiers rangs\u202f: ${pages}`,
    /** @param few pages among them without a rank, with their noun */
    firstRanked: ({
      count,
      ranked,
      pages,
      few,
    }: {
      count: string
      ranked: string
      pages: string
      few: string
    }): string => `Les ${count} premières des ${ranked} pages qui ont un rang\u202f: ${pages}\u202f; ${few}`,
    few: (pages: number, formats: Formats): string =>
      `${counted(pages, formats, 'page avec trop peu de publications se place', 'pages avec trop peu de publications se placent')} entre elles ou devant`,
    sure: ({ first, sure }: { first: string; sure: string }): string =>
      `${first}\u202f; ${sure} y seraient encore avec d’autres pages semblables`,
    sureOne: ({ first }: { first: string }): string =>
      `${first}\u202f; une seule y serait encore avec d’autres pages semblables`,
    sureNone: ({ first }: { first: string }): string => `${first}\u202f; aucun de ces rangs n’est certain`,
    unranked: ({ what }: { what: string }): string => `Trop peu de pages ou de publications pour classer ${what}`,
    notPublished: ({ what, platform }: { what: string; platform: string }): string =>
      `Pas de classement pour ${what}\u202f: ${platform} ne le publie pas`,
    none: ({ what }: { what: string }): string => `Aucune page n’a de chiffre pour ${what}`,
  },
  subtitle: ({
    unit,
    platform,
    period,
    pages,
  }: {
    unit: string
    platform: string
    period: string
    pages: string
  }): string => `Une page par ligne, ${unit}. ${platform}, ${period}\u202f; ${pages}`,
  rank: ({ rank, low, high }: { rank: string; low: string; high: string }): string => `${rank} (${low}–${high})`,
  noRank: 'sans rang',
  point: ({ page, set, place, value }: { page: string; set: string; place: string; value: string }): string =>
    `${place}\u202f: ${page} (${set}), ${value}`,
  ranked: ({ rank, low, high, of }: { rank: string; low: string; high: string; of: string }): string =>
    `${rank} sur ${of}, entre la ${low} et la ${high} place`,
  rankedOnly: ({ rank, of }: { rank: string; of: string }): string => `${rank} sur ${of}`,
  because: {
    'too-few-posts': `sans rang, moins de ${told.fewestPosts} publications connues`,
    'too-few-pages': 'sans rang, trop peu de pages',
  },
  interval: ({ value, low, high }: { value: string; low: string; high: string }): string =>
    `${value} (${low} à ${high})`,
  between: (pages: number, formats: Formats): string => `… ${counted(pages, formats, 'page', 'pages')}`,
  others: (pages: number, formats: Formats): string =>
    `Et ${counted(pages, formats, 'autre page', 'autres pages')}, dans le tableau.`,
  note: `Barre\u202f: intervalle de la valeur à ${told.level}, là où les publications de la page peuvent être tirées. Parenthèse\u202f: intervalle du rang à ${told.level}. Signe creux\u202f: moins de ${told.fewestPosts} publications connues, donc pas de rang.`,
  noteOfStates: `Parenthèse\u202f: intervalle du rang à ${told.level}, les autres pages étant tirées à nouveau\u202f; la valeur elle-même est prise pour certaine.`,
  columns: {
    place: 'Place',
    rank: 'Rang',
    rankLow: `Meilleur rang (${told.level})`,
    rankHigh: `Moins bon rang (${told.level})`,
    percentile: 'Part des autres pages au-dessous',
  },
}
