// Words of the figure of what works on a page: its posts by what they have in common, against its own habit and beside its
// peers. ../works.ts chooses among these. No sentence claims a cause. Narrow no-break spaces are written \u202f so that nobody
// deletes them by accident.

import { constantsOf } from '../constants.ts'
import { counted } from '../counted.ts'
import type { Formats } from '../format.ts'
import { locale } from './locale.ts'

const told = constantsOf(locale)

export const works = {
  title: {
    both: ({ page, more, less }: { page: string; more: string; less: string }) =>
      `Sur ${page}, obtiennent plus que d’habitude\u202f: ${more}\u202f; obtiennent moins\u202f: ${less}`,
    more: ({ page, more }: { page: string; more: string }) =>
      `Sur ${page}, obtiennent plus que d’habitude\u202f: ${more}`,
    less: ({ page, less }: { page: string; less: string }) =>
      `Sur ${page}, obtiennent moins que d’habitude\u202f: ${less}`,
    bothLikely: ({ page, more, less }: { page: string; more: string; less: string }) =>
      `Sur ${page}, obtiennent probablement plus que d’habitude\u202f: ${more}\u202f; moins\u202f: ${less}`,
    moreLikely: ({ page, more }: { page: string; more: string }) =>
      `Sur ${page}, obtiennent probablement plus que d’habitude\u202f: ${more}`,
    lessLikely: ({ page, less }: { page: string; less: string }) =>
      `Sur ${page}, obtiennent probablement moins que d’habitude\u202f: ${less}`,
    none: ({ page }: { page: string }) => `Sur ${page}, rien n’obtient nettement plus ou moins que d’habitude`,
    tooFew: ({ page }: { page: string }) => `${page} a trop peu publié pour que l’on voie ce qui y marche`,
    zero: ({ page }: { page: string }) =>
      `Une publication de ${page} n’obtient d’ordinaire aucune interaction\u202f: on ne voit pas ce qui y marche`,
  },
  subtitle: ({ median, platform, period }: { median: string; platform: string; period: string }) =>
    `Interactions d’une publication typique de chaque sorte, rapportées à l’habitude de la page (${median}). ${platform}, ${period}`,
  /** Without a typical post. */
  subtitlePlain: ({ platform, period }: { platform: string; period: string }) => `${platform}, ${period}`,
  note: `Signe\u202f: la page\u202f; barre\u202f: son intervalle à ${told.level}. Signe creux\u202f: rien de net. Trait épais\u202f: les pages qui lui ressemblent. Publier ainsi va avec ces chiffres, sans en être forcément la cause.`,
  heads: { usual: 'habitude', posts: 'Publications', own: 'La page', peers: 'Ses pairs' },
  posts: (count: number, formats: Formats): string => counted(count, formats, 'publication', 'publications'),
  /** Beside the ratio. */
  interval: (low: string, high: string) => `(${low} à ${high})`,
  peers: (ratio: string) => `pairs ${ratio}`,
  noPeers: 'pairs\u202f: trop peu',
  tooFew: (groups: string) => `Moins de ${told.fewestPosts} publications, donc rien à dire\u202f: ${groups}`,
  noOthers: (groups: string) => `Presque toutes les publications\u202f: ${groups}`,
  fewGroup: (group: string, posts: string) => `${group} (${posts})`,
  unknown: (posts: string) => `Non connu pour ${posts}.`,
  nothing: 'Aucune publication ne peut être groupée ainsi.',
  point: (it: { dimension: string; group: string; ratio: string; posts: string; peers: string }) =>
    `${it.dimension}, ${it.group}\u202f: ${it.ratio} l’habitude, sur ${it.posts}\u202f; ${it.peers}`,
  caption: (page: string) => `Ce qui marche sur ${page}`,
  columns: {
    dimension: 'Groupé par',
    group: 'Groupe',
    posts: 'Publications',
    median: 'Interactions (médiane)',
    ratio: 'Rapport à l’habitude',
    peers: 'Pairs',
    peersRatio: 'Rapport chez les pairs (médiane)',
    known: 'Publications de la page aux interactions connues',
    missing: 'Publications de la page sans valeur',
  },
}
