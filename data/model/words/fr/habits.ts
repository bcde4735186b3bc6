// Words of what works on a page: its posts by format, weekday, hour, length, topic and call, beside its own habit. No sentence
// claims a cause. ../habits.ts puts the values in. Narrow no-break spaces are written \u202f so that nobody deletes them.

import { longFrom, mediumFrom } from '../../habits/groups.ts'
import { constantsOf } from '../constants.ts'
import { locale } from './locale.ts'

const told = constantsOf(locale)

type Gets = { readonly posts: string; readonly factor: string; readonly range: string; readonly n: string }

export const habits = {
  dimensions: {
    format: 'Format',
    weekday: 'Jour',
    hours: 'Heure',
    length: 'Longueur du texte',
    topic: 'Sujet',
    call: 'Appel',
  },
  /** Groups as a table names them; weekdays, topics and calls have their names elsewhere. */
  labels: {
    photo: 'Photo',
    album: 'Album',
    video: 'Vidéo',
    live: 'Direct',
    link: 'Lien',
    text: 'Texte seul',
    event: 'Événement',
    night: 'Nuit (de 0\u202fh à 6\u202fh)',
    morning: 'Matin (de 6\u202fh à 12\u202fh)',
    afternoon: 'Après-midi (de 12\u202fh à 18\u202fh)',
    evening: 'Soir (de 18\u202fh à minuit)',
    short: `Court (moins de ${mediumFrom} caractères)`,
    medium: 'Moyen',
    long: `Long (${longFrom} caractères ou plus)`,
  },
  /** The posts of a group in the plural, without an article. */
  posts: {
    photo: 'photos',
    album: 'albums de photos',
    video: 'vidéos',
    live: 'directs',
    link: 'publications avec un lien',
    text: 'publications sans image ni lien',
    event: 'annonces d’événement',
    night: 'publications de la nuit',
    morning: 'publications du matin',
    afternoon: 'publications de l’après-midi',
    evening: 'publications du soir',
    short: 'publications au texte court',
    medium: 'publications au texte de longueur moyenne',
    long: 'publications au texte long',
    join: 'publications qui appellent à adhérer',
    volunteer: 'publications qui appellent au bénévolat',
    give: 'publications qui appellent au don',
    offer: 'publications avec une offre commerciale',
  },
  onWeekday: (weekday: string): string => `publications du ${weekday}`,
  onTopic: (topic: string): string => `publications sur «\u202f${topic}\u202f»`,
  whose: { ours: (posts: string): string => `vos ${posts}`, any: (posts: string): string => `ses ${posts}` },
  some: (posts: string): string => `des ${posts}`,
  range: ({ low, high }: { low: string; high: string }): string => `entre ${low} et ${high}`,
  noRange: 'sans intervalle',

  gets: {
    clear: ({ posts, factor, range, n }: Gets): string =>
      `${posts} obtiennent ${factor} fois ce qu’une publication de la page obtient d’habitude (${range}, ${n}).`,
    likely: ({ posts, factor, range, n }: Gets): string =>
      `${posts} obtiennent probablement ${factor} fois ce qu’une publication de la page obtient d’habitude (${range}, ${n}).`,
    uncertain: ({ posts, factor, range, n }: Gets): string =>
      `Pour ${posts}, rien de net\u202f: ${factor} fois l’habitude de la page, ${range} (${n}).`,
  },
  because: {
    few: ({ posts, n }: { posts: string; n: string }): string =>
      `${posts}\u202f: trop peu pour en parler (${n}, il en faut au moins ${told.fewestPosts}).`,
    noOthers: ({ posts }: { posts: string }): string =>
      `Presque rien d’autre que ${posts}\u202f: il n’y a pas de quoi comparer.`,
    zero: 'Une publication de cette page obtient d’habitude 0 interaction\u202f: il n’y a pas de rapport à en faire.',
  },
  peers: ({ pages, factor, range }: { pages: string; factor: string; range: string }): string =>
    `Chez ${pages}, elles obtiennent ${factor} fois l’habitude de leur page (${range}).`,
  peersFew: ({ pages }: { pages: string }): string => `Trop peu de pages pour comparer\u202f: ${pages}.`,
  peersUnread: 'La longueur des textes n’est pas lue pour les autres pages.',
  mostly: {
    ours: ({ posts, share }: { posts: string; share: string }): string =>
      `vous publiez surtout des ${posts} (${share} de vos publications)`,
    any: ({ posts, share }: { posts: string; share: string }): string =>
      `cette page publie surtout des ${posts} (${share} de ses publications)`,
  },
  both: ({ mostly, gets }: { mostly: string; gets: string }): string => `${mostly}\u202f; ${gets}`,
  noneOf: {
    'too-few-posts': `Pas assez de publications pour dire ce qui marche ici\u202f: il en faut au moins ${told.fewestPosts} d’une sorte, et autant d’autres.`,
    'median-zero': 'Une publication de cette page obtient d’habitude 0 interaction\u202f: rien ne s’en détache.',
    'nothing-clear':
      'Aucun format, jour, moment, longueur, sujet ou appel ne se détache nettement sur cette page. C’est le cas le plus courant.',
  },
}
