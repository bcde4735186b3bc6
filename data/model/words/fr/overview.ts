// Words of the Overview around its figures. What a figure says of itself is in charts; sentences made of statistics in findings.

import { constantsOf } from '../constants.ts'
import { locale } from './locale.ts'

const told = constantsOf(locale)

export const overview = {
  title: 'Qui les familles entendent-elles\u202f?',
  lead: (left: string, right: string, platform: string, from: string, to: string): string =>
    `${left} et ${right} sur ${platform}, de ${from} à ${to}\u202f: ce que montrent les compteurs publics de leurs pages.`,
  leadWaiting:
    'Les associations d’aidants face à ceux qui vendent aux familles\u202f: ce que montrent les compteurs publics.',

  filters: 'Choisir ce qui est comparé',
  choices: 'Période, réseau, classement',
  platform: 'Réseau',
  dataset: 'Données',
  datasets: { real: 'Réelles', demo: 'Démonstration (inventées)' },
  period: 'Période',
  from: 'De',
  to: 'À',
  presets: {
    usual: '12 derniers mois complets',
    'year-to-date': 'Depuis le 1er janvier',
    'last-quarter': 'Dernier trimestre complet',
    'last-week': 'Dernière semaine complète',
    all: 'Toute la durée',
    year: (year: string): string => `Année ${year}`,
    chosen: 'Mois choisis',
    dates: 'Dates choisies',
  },
  coverage: (platform: string, pages: string, posts: string): string =>
    `Sur ${platform}, la base contient ${pages} et ${posts}, toutes périodes confondues.`,
  /** Pages that no figure shows, by what is missing. */
  withoutActor: (pages: string): string => `Hors figures, faute d’organisation\u202f: ${pages}.`,
  withoutCamp: (pages: string): string => `Hors figures, faute de camp dans ce classement\u202f: ${pages}.`,
  toAssign: 'Les rattacher',

  findings: 'En trois phrases',
  gap: 'L’écart entre les deux camps',
  gapLead:
    'Pour chaque mesure, combien de fois la page typique d’un côté pèse la page typique de l’autre. À 1, les deux font jeu égal.',
  next: {
    title: 'Et ensuite',
    own: 'Où en est notre page\u202f?',
    report: 'Le rapport pour le conseil d’administration',
    topics: 'Qui parle de quoi\u202f?',
    silent: 'Quelles pages se taisent\u202f?',
    since: 'Qu’est-ce qui a changé\u202f?',
    compare: 'Comparer plus finement',
  },
  since: {
    title: 'Ce qui a changé depuis le mois d’avant',
    lead: (month: string, before: string): string =>
      `${month} à côté de ${before}, sur les mêmes pages. Seul ce qui est net ou probable est dit.`,
    none: (looked: string): string => `Aucun changement net ni probable, sur ${looked} comparaisons.`,
    tooFew: 'Trop peu de pages ont des chiffres aux deux mois pour dire ce qui a changé.',
    /** Below what changed. */
    some: (looked: string): string =>
      `Sur ${looked} comparaisons, il arrive qu’un changement paraisse net par hasard\u202f: un mois de plus le dira.`,
    more: 'Comparer d’autres périodes',
  },
  sizes: 'Tailles des pages',
  gapGroups: 'L’écart entre les deux groupes',
  panels: 'Page par page',
  panelsLead:
    'Chaque point est une page. Le trait est la médiane\u202f: la moitié des pages du groupe font plus, l’autre moitié fait moins.',
  families: {
    reach: 'Audience (portée potentielle)',
    'posting-frequency': 'Rythme de publication',
    engagement: 'Engagement',
  },
  familyLeads: {
    reach:
      'Combien de personnes se sont abonnées à la page. C’est une audience possible, pas le nombre de personnes touchées.',
    'posting-frequency': 'Combien de fois par semaine la page publie, semaines de silence comprises.',
    engagement: 'Comment les gens répondent\u202f: réactions, commentaires et partages.',
  },
  engagementMeasure: 'Mesure',
  trend: 'Mois par mois',
  howToRead: 'Comment lire ces figures',
  reading: [
    'Une page compte pour un, qu’elle ait 40 abonnés ou 400\u202f000\u202f: on compare des pages, pas des totaux.',
    'L’échelle est logarithmique quand les pages vont de quelques unités à des centaines de milliers\u202f: chaque graduation principale vaut dix fois la précédente.',
    `La bande autour de la médiane, page par page, est son intervalle à ${told.level}\u202f: si l’on tirait au sort d’autres pages semblables, la médiane tomberait presque toujours là.`,
    'Un chiffre inconnu n’est jamais dessiné comme un zéro. Les mois sans chiffre restent ouverts.',
  ],

  empty: {
    title: 'Rien à comparer pour l’instant',
    text: (camps: string): string =>
      `Pour comparer, il faut au moins une page avec des publications dans chaque camp. Il manque\u202f: ${camps}.`,
    waiting: (pages: string): string => `Déjà dans la base, mais encore sans organisation\u202f: ${pages}.`,
    assign: 'Dire à qui sont ces pages',
    noValues:
      'Aucune page n’a de chiffre pour ce réseau et cette période. Essayez une autre période ou un autre réseau.',
    usual: 'Revenir aux 12 derniers mois',
    import: 'Importer un fichier',
    importText: 'Un export CrowdTangle, ou un simple tableau de chiffres relevés sur les pages.',
    demo: 'Ou regardez d’abord la démonstration\u202f: des organisations inventées, pour voir ce que donne l’outil.',
  },
  few: (shown: string, all: string): string =>
    `Peu de pages ont des chiffres sur cette période\u202f: ${shown}. Sur toute la durée, il y en a davantage\u202f: ${all}.`,
  seeAll: (from: string, to: string): string => `Voir toute la durée, de ${from} à ${to}`,
  partial: (camps: string): string => `Comparaison incomplète\u202f: il manque des publications pour ${camps}.`,
}
