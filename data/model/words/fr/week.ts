// Words of the week: when the average page of a group publishes, and what a post gets then. ../week.ts puts the values in. No
// sentence says that a moment brings anything about. Narrow no-break spaces are written \u202f so that nobody deletes them.

import { constantsOf } from '../constants.ts'
import { counted } from '../counted.ts'
import type { Formats } from '../format.ts'
import { locale } from './locale.ts'

const told = constantsOf(locale)

type Peak = { readonly pages: string; readonly what: string; readonly share: string }

export const week = {
  heading: 'Quand, dans la semaine',
  lead: 'Les heures sont celles de l’horloge de chaque page. Chaque page compte autant\u202f: une page très active ne décide pas de l’image. Ce sont des habitudes, pas des conseils\u202f: ce qui se publie le matin n’est pas ce qui se publie le soir.',
  show: 'Ce que l’on montre',
  shows: { share: 'Quand les pages publient', perPost: 'Ce que reçoit une publication' },

  /** "mardi de 9 h à 12 h" */
  moment: ({ day, from, to }: { day: string; from: string; to: string }): string =>
    `${day} de ${from}\u202fh à ${to}\u202fh`,
  /** Head of a column of hours. */
  hour: (hour: string): string => `${hour}\u202fh`,
  title: {
    clear: ({ pages, what, share }: Peak): string =>
      `${pages} publient le plus souvent le ${what} (${share} de leurs publications)`,
    likely: ({ pages, what, share }: Peak): string =>
      `${pages} publient probablement le plus souvent le ${what} (${share} de leurs publications)`,
    uncertain: ({ pages }: { pages: string }): string => `pour ${pages}, aucun moment de la semaine ne se détache`,
    tooFew: ({ pages }: { pages: string }): string => `trop peu de publications à heure connue pour ${pages}`,
    /** Of one page alone: what it did, without any claim. */
    alone: ({ pages, what, share }: Peak): string =>
      `${pages} a publié le plus souvent le ${what} (${share} de ses publications)`,
    separator: '\u202f; ',
    perPost: 'Interactions par publication selon le moment de la semaine',
    perPostNone: 'Trop peu de publications par moment de la semaine pour dire ce qu’elles reçoivent',
  },
  subtitle: {
    share: ({ platform, period, pages }: { platform: string; period: string; pages: string }): string =>
      `Part des publications d’une page, en moyenne sur les pages. ${platform}, ${period}\u202f; ${pages}`,
    perPost: ({ platform, period, pages }: { platform: string; period: string; pages: string }): string =>
      `Interactions par publication, médiane des pages. ${platform}, ${period}\u202f; ${pages}`,
  },
  tooFew: (pages: number, formats: Formats): string =>
    `${counted(pages, formats, 'page', 'pages')} avec moins de ${told.fewestPosts} publications à heure connue`,
  withoutHour: (posts: number, formats: Formats): string =>
    `${counted(posts, formats, 'publication', 'publications')} dont on ne connaît que le jour`,
  leftOut: (what: string): string => `À part\u202f: ${what}.`,
  cell: {
    share: (share: string): string => `${share} des publications`,
    perPost: (value: string): string => `${value} interactions par publication`,
    unknown: 'trop peu de publications',
    posts: ({ posts, pages }: { posts: string; pages: string }): string => `${posts}, ${pages}`,
    point: ({ set, moment, value, basis }: { set: string; moment: string; value: string; basis: string }): string =>
      `${set}, ${moment}\u202f: ${value} (${basis})`,
  },
  key: { few: 'trop peu', from: (value: string): string => `${value} et plus`, strongest: 'les plus forts' },
  note: {
    share:
      'Point\u202f: les trois moments les plus chargés de chaque groupe. Plus la couleur est forte, plus la part est grande.',
    perPost: `Point\u202f: les trois moments où une publication reçoit le plus. Case hachurée\u202f: moins de ${told.fewestPosts} publications ou de ${told.fewestPages} pages. Ce qui se publie à ces heures diffère aussi\u202f: rien ne dit que l’heure en est la cause.`,
  },
  columns: {
    day: 'Jour',
    hours: 'Heures',
    share: 'Part des publications (moyenne des pages)',
    perPost: 'Interactions par publication (médiane des pages)',
    posts: 'Publications',
    pages: 'Pages',
  },
}
