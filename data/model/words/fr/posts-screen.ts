// Words of the screen of posts, in French. Narrow no-break spaces are written \u202f.

import { constantsOf } from '../constants.ts'
import { locale } from './locale.ts'

const told = constantsOf(locale)

export const postsScreen = {
  title: 'Publications',
  lead: 'Ce qui a dépassé l’habitude de sa page, et tout ce qui s’est dit\u202f: cherchez un mot, choisissez un sujet, ouvrez la publication.',

  search: 'Chercher dans les textes',
  searchHint:
    'Les accents et les majuscules ne comptent pas. «\u202fcongé proche aidant\u202f» entre guillemets\u202f: ces mots-là, dans cet ordre. aid*\u202f: tous les mots qui commencent ainsi. -banque\u202f: sans ce mot.',
  find: 'Chercher',
  clear: 'Tout voir',
  order: 'D’abord',
  orders: {
    beyond: 'ce qui a dépassé l’habitude de sa page',
    newest: 'les plus récentes',
    interactions: 'les plus d’interactions',
    comments: 'les plus de commentaires',
  },
  groups: 'Quelles pages',
  onlyPage: (page: string): string => `Seulement la page ${page}.`,
  allPages: 'Voir toutes les pages',

  results: 'Publications trouvées',
  /** `posts`: "59 publications"; `all`: "6 455"; `period`: "juillet 2025 à juin 2026". */
  foundBeyond: (one: boolean, posts: string, all: string, period: string): string =>
    `${posts} ${one ? 'a' : 'ont'} nettement dépassé l’habitude de ${one ? 'sa' : 'leur'} page, sur ${all} (${period}).`,
  found: (posts: string, period: string): string => `${posts} (${period}).`,
  foundWords: (posts: string, words: string, period: string): string => `${posts} avec ${words} (${period}).`,
  foundBeyondWords: (posts: string, words: string, period: string): string =>
    `${posts} avec ${words}, au-dessus de l’habitude de la page (${period}).`,
  word: (words: string): string => `«\u202f${words}\u202f»`,
  prefix: (words: string): string => `«\u202f${words}…\u202f»`,
  without: (words: string): string => `sans ${words}`,
  among: (sets: string): string => `Parmi les pages comparées\u202f: ${sets}.`,
  whatHabit: 'Qu’est-ce que l’habitude d’une page\u202f?',
  habitText: [
    `Pour chaque publication, on regarde les ${told.mostBefore} publications de la même page juste avant elle\u202f: leur médiane est l’habitude. La moitié a obtenu plus, la moitié moins.`,
    `Une publication dépasse l’habitude quand elle s’en écarte bien plus que les autres ne le font d’ordinaire (écart robuste au-delà de ${told.scoreLimit}, sur les logarithmes). Une publication très partagée ne relève donc pas la barre des suivantes.`,
    `Il faut au moins ${told.fewestBefore} publications avant. L’habitude regarde toute la page, quels que soient la période et les filtres. Elle ne dit pas pourquoi\u202f: le sujet, le moment, le hasard ou une publicité payée peuvent y être pour quelque chose.`,
  ],
  habitMethod: 'Méthode',
  missing: {
    withoutText: (posts: string): string => `Texte non conservé\u202f: ${posts}. Aucun mot ne peut les faire trouver.`,
    unread: (posts: string): string =>
      `Texte pas encore lu\u202f: ${posts}. La recherche les trouvera dès qu’il le sera.`,
    unknown: (posts: string): string =>
      `Interactions inconnues\u202f: ${posts}. Rien ne dit si elles ont dépassé l’habitude.`,
    withoutHabit: (posts: string): string =>
      `Trop peu de publications avant elles pour connaître une habitude\u202f: ${posts}.`,
    topicsUnknown: (posts: string): string =>
      `Écartées par le filtre, leurs sujets ne sont pas connus\u202f: ${posts}.`,
  },

  none: {
    data: 'Il n’y a pas encore de publications. Importez un fichier, ou regardez la démonstration.',
    import: 'Importer un fichier',
    period: 'Aucune publication dans cette période, avec ces pages et ces filtres.',
    beyond:
      'Aucune publication n’a nettement dépassé l’habitude de sa page. C’est une réponse\u202f: tout s’est passé comme d’ordinaire.',
    words:
      'Aucune publication ne contient ces mots. Essayez le début d’un mot suivi d’une étoile (aid*), ou une période plus longue.',
    noWords: 'Cette recherche ne contient aucun mot\u202f: il faut au moins une lettre ou un chiffre.',
    newest: 'Voir les plus récentes',
  },

  /** `times`: "5,2"; `habit`: "8,5". */
  times: (times: string, habit: string): string => `${times} fois l’habitude de la page (${habit})`,
  overZero: 'alors que d’habitude la page n’obtient rien',
  likeHabit: (habit: string): string => `habitude de la page\u202f: ${habit}`,
  beyond: 'au-dessus de l’habitude',
  interactions: (count: string, isOne: boolean): string => (isOne ? `${count} interaction` : `${count} interactions`),
  unknownInteractions: 'interactions inconnues',
  parts: {
    reactions: (count: string): string => `réactions\u202f: ${count}`,
    comments: (count: string): string => `commentaires\u202f: ${count}`,
    shares: (count: string): string => `partages\u202f: ${count}`,
  },
  originOf: (page: string, day: string): string => `D’où vient ce nombre\u202f: ${page}, ${day}`,
  timeUnknown: 'heure inconnue',
  texts: {
    'not-kept': 'Le texte n’a pas été conservé.',
    'not-shown': 'Le texte n’est pas montré\u202f: sa licence ne le permet pas publication par publication.',
  },
  ofPage: (page: string): string => `Toutes les publications\u202f: ${page}`,
  open: 'Voir la publication',
  openOf: (page: string, day: string): string => `Voir la publication de ${page} du ${day}`,

  /** From other screens. */
  see: 'Voir les publications',
  seeOf: (what: string): string => `Voir les publications\u202f: ${what}`,
}
