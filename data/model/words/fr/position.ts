// Words of the position figure: where one page stands among three groups, and what would move it. A page is feminine.
// ../position.ts chooses among these sentences. No sentence claims a cause. Narrow no-break spaces are written \u202f so
// that nobody deletes them by accident.

import { constantsOf } from '../constants.ts'
import { locale } from './locale.ts'

const told = constantsOf(locale)

type Halves = { pages: string; page: string; is: string; upper: string; lower: string }

export const position = {
  /** Among the pages of its own group, and among others, where it is only placed in thought. */
  is: { own: 'est', other: 'serait' },
  /** `pages` with their article, `upper` and `lower` lists of measures with theirs. */
  title: {
    both: ({ pages, page, is, upper, lower }: Halves) =>
      `Parmi ${pages}, ${page} ${is} dans la moitié haute pour ${upper}, dans la moitié basse pour ${lower}`,
    upper: ({ pages, page, is, upper }: Halves) => `Parmi ${pages}, ${page} ${is} dans la moitié haute pour ${upper}`,
    lower: ({ pages, page, is, lower }: Halves) => `Parmi ${pages}, ${page} ${is} dans la moitié basse pour ${lower}`,
    bothLikely: ({ pages, page, is, upper, lower }: Halves) =>
      `Parmi ${pages}, ${page} ${is} probablement dans la moitié haute pour ${upper}, dans la moitié basse pour ${lower}`,
    upperLikely: ({ pages, page, is, upper }: Halves) =>
      `Parmi ${pages}, ${page} ${is} probablement dans la moitié haute pour ${upper}`,
    lowerLikely: ({ pages, page, is, lower }: Halves) =>
      `Parmi ${pages}, ${page} ${is} probablement dans la moitié basse pour ${lower}`,
    neither: ({ pages, page }: Halves) => `Parmi ${pages}, rien ne distingue nettement ${page} du milieu`,
    unknown: ({ page }: { page: string }) => `Il n’y a pas assez de chiffres pour situer ${page}`,
  },
  subtitle: ({ platform, period }: { platform: string; period: string }) =>
    `Sur 100 pages de chaque groupe, combien sont au-dessous. ${platform}, ${period}`,
  note: `Signe\u202f: la page. Barre\u202f: où elle se tiendrait 95 fois sur 100 avec d’autres pages et publications semblables (${told.level}). Signe creux\u202f: le rang pourrait être tout autre. Trait épais\u202f: où commence le quart au-dessus.`,

  heads: { among: 'Parmi…', below: 'Pages au-dessous', rank: 'Rang', next: 'Quart au-dessus dès' },
  ticks: { low: 'aucune', middle: 'la moitié', high: 'toutes' },

  rank: ({ rank, of, low, high }: { rank: string; of: string; low: string; high: string }) =>
    `${rank} sur ${of}, entre ${low} et ${high}`,
  rankSame: ({ rank, of }: { rank: string; of: string }) => `${rank} sur ${of}`,
  /** A rank that other pages share. */
  tied: (rank: string) => `${rank} ex æquo`,
  /** The next value that would move it, with its unit; `top`: none is left. */
  next: {
    q1: (value: string) => `il faut ${value} pour quitter le quart du bas`,
    median: (value: string) => `il faut ${value} pour atteindre le milieu`,
    q3: (value: string) => `il faut ${value} pour entrer dans le quart du haut`,
    top: 'déjà dans le quart du haut',
  },
  value: ({ value }: { value: string }) => `la page\u202f: ${value}`,
  point: ({
    metric,
    group,
    rank,
    share,
    next,
  }: Readonly<Record<'metric' | 'group' | 'rank' | 'share' | 'next', string>>) =>
    `${metric}, parmi ${group}\u202f: ${rank}\u202f; au-dessus de ${share} des pages${next === '' ? '' : `\u202f; ${next}`}`,
  without: ({ metric, why }: { metric: string; why: string }) => `${metric}\u202f: ${why}`,

  caption: (page: string) => `Place de ${page} parmi d’autres pages`,
  columns: {
    among: 'Parmi',
    rank: 'Rang',
    of: 'Pages classées',
    rankLow: `Meilleur rang (${told.level})`,
    rankHigh: `Moins bon rang (${told.level})`,
    percentile: 'Part des pages au-dessous',
  },
}
