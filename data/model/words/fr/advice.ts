// Words of advice and of the planner. Advice tells what pages like this one, or its own posts, get: never what it will get, and
// no cause. ../advice.ts puts the values in. Narrow no-break spaces are written \u202f so that nobody deletes them by accident.

import { constantsOf } from '../constants.ts'
import { counted } from '../counted.ts'
import type { Formats } from '../format.ts'
import { locale } from './locale.ts'

const told = constantsOf(locale)

type Evidence = {
  readonly posts: string
  readonly factor: string
  readonly range: string
  readonly n: string
  readonly of: string
}
type Across = {
  readonly target: string
  readonly now: string
  readonly factor: string
  readonly range: string
  readonly pages: string
}

export const advice = {
  rules: {
    regularity: 'Éviter les longs silences',
    rhythm: 'Publier plus souvent',
    format: 'Format',
    weekday: 'Jour',
    hours: 'Moment de la journée',
    length: 'Longueur du texte',
    topic: 'Sujet',
    call: 'Appel',
    answer: 'Répondre aux commentaires',
    reuse: 'Reprendre ce qui a bien marché',
  },
  title: {
    regularity: (days: string): string => `Ne pas laisser passer plus de ${days} sans publication`,
    rhythm: ({ target, now }: { target: string; now: string }): string =>
      `Publier un peu plus souvent\u202f: ${target} (aujourd’hui\u202f: ${now})`,
    group: (posts: string): string => `Une fois par semaine, des ${posts}`,
  },
  sure: {
    clear: (text: string): string => text,
    likely: (text: string): string => `probablement ${text}`,
  },
  certainty: { clear: 'net', likely: 'probable' },
  times: (factor: string): string => `${factor} fois`,
  evidence: {
    'own-posts': ({ posts, factor, range, n, of }: Evidence): string =>
      `Vos ${posts} obtiennent ${factor} ce qu’une de vos publications obtient d’habitude (${range}\u202f; ${n} sur ${of}).`,
    peers: ({ posts, factor, range, n, of }: Evidence): string =>
      `Chez les pages comme la vôtre qui le font, les ${posts} obtiennent ${factor} l’habitude de leur page (${range}\u202f; ${n} pages sur ${of}). Vous en avez trop peu pour le dire chez vous.`,
    rhythm: ({ target, now, factor, range, pages }: Across): string =>
      `Les pages comme la vôtre qui publient ${target} obtiennent ${factor} autant d’interactions par semaine que celles qui publient ${now} (${range}\u202f; ${pages}).`,
    regularity: ({ target, now, factor, range, pages }: Across): string =>
      `Parmi les pages comme la vôtre qui publient aussi souvent, celles dont le plus long silence dure ${target} plutôt que ${now} obtiennent ${factor} autant par publication (${range}\u202f; ${pages}).`,
  },
  effect: (gain: string): string =>
    `S’il en allait de même chez vous, cela ferait environ ${gain} de plus par semaine. Rien ne dit que l’un entraîne l’autre.`,
  gain: (count: number, text: string, formats: Formats): string =>
    `${text} ${formats.plural(count) === 'one' ? 'interaction' : 'interactions'}`,
  time: (minutes: string): string => `Temps compté\u202f: ${minutes} de plus par semaine (une hypothèse, à ajuster).`,
  minutes: (count: number, formats: Formats): string => counted(count, formats, 'minute', 'minutes'),
  none: {
    'too-few-posts': `Pas assez de données pour conseiller quoi que ce soit\u202f: il faut au moins ${told.fewestPosts} publications aux interactions connues, et des pages à qui se comparer.`,
    'nothing-clear':
      'Rien à conseiller\u202f: de tout ce qui a été comparé, rien ne se détache assez nettement. C’est une bonne réponse, et la plus fréquente.',
  },
  considered: {
    title: 'Ce qui a été regardé',
    columns: { rule: 'Question', outcome: 'Réponse', tested: 'Comparaisons' },
    outcome: {
      advised: 'conseillé ci-dessus',
      already: 'vous le faites déjà, comme la plupart des pages comme la vôtre, ou pour la moitié de vos publications',
      'no-difference': 'rien de net',
      'too-thin': 'trop peu de publications ou de pages pour le dire',
      'not-published': 'les réponses d’une page aux commentaires ne sont pas publiques dans ces données',
      'cannot-tell':
        'rien dans ces données ne dit ce que rapporte une reprise\u202f; vos meilleures publications sont listées plus bas',
      'not-among-first': 'serait conseillé, mais d’autres conseils passent avant',
    },
  },
  link: { actor: 'Voir le détail', compare: 'Voir la comparaison', posts: 'Voir ces publications' },

  /** A rhythm of less than a post in two weeks; `weeks` from 2. */
  everyWeeks: (weeks: string): string => `environ une fois toutes les ${weeks} semaines`,
  /** What a page gets in a week, or in a year where that is less than one. */
  perWeek: (count: number, text: string, formats: Formats): string =>
    `${text} ${formats.plural(count) === 'one' ? 'interaction' : 'interactions'} par semaine`,
  perYear: (count: number, formats: Formats): string =>
    `environ ${counted(count, formats, 'interaction', 'interactions')} par an`,

  planner: {
    label: 'Heures par semaine',
    minutesLabel: 'Minutes par publication',
    allows: ({ hours, minutes, posts }: { hours: string; minutes: string; posts: string }): string =>
      `Avec ${hours} par semaine et ${minutes} par publication, vous pouvez publier ${posts}.`,
    hours: (count: number, text: string, formats: Formats): string =>
      `${text} ${formats.plural(count) === 'one' ? 'heure' : 'heures'}`,
    peers: (it: {
      pages: string
      low: string
      high: string
      median: string
      q1: string
      q3: string
      range: string
      perPost: string
    }): string =>
      `${it.pages} publient à peu près à ce rythme (de ${it.low} à ${it.high} fois par semaine). Celle du milieu obtient ${it.median} interactions par semaine (${it.range}), la moitié d’entre elles de ${it.q1} à ${it.q3}\u202f; par publication, ${it.perPost}.`,
    now: ({ posts, perWeek }: { posts: string; perWeek: string }): string =>
      `Sur la période, la page publie ${posts} et obtient ${perWeek}.`,
    /** With posts whose interactions are not known. */
    nowPosts: (posts: string): string =>
      `Sur la période, la page publie ${posts}\u202f; ce que ses publications obtiennent n’est pas connu.`,
    nowSilent: 'Sur la période, la page n’a rien publié.',
    nowUnknown:
      'Le rythme actuel de la page n’est pas connu\u202f: les fichiers importés couvrent trop peu de la période.',
    because: {
      'no-set': 'Cette page n’est dans aucun des ensembles comparés\u202f: elle n’a pas de pages à qui la comparer.',
      'too-few-pages': ({ pages }: { pages: string }): string =>
        `Trop peu de pages comme celle-ci publient à ce rythme pour dire ce qu’elles obtiennent\u202f: ${pages}, il en faut au moins ${told.fewestPages}.`,
    },
    note: 'Ce sont des pages qui diffèrent par bien d’autres choses que leur rythme\u202f: une étendue de ce qui se voit, pas une promesse.',
  },
}
