// The further measures of engagement: parts of the interactions apart, the set of Bonsón and Ratkai, and the definitions of
// other publishers. Narrow no-break spaces are written \u202f so that nobody deletes them by accident.

import type { MetricKey } from '../../metrics/index.ts'
import type { MetricWords } from './metrics.ts'

const share = { unit: '% des publications', beside: 'des publications', range: 'De 0 à 100\u202f%.' } as const
const open = 'De 0 à l’infini.'
const perFollower = (what: string) =>
  ({ unit: `${what} par publication pour 1\u202f000 abonnés`, beside: 'pour 1\u202f000 abonnés', range: open }) as const
const smallPages =
  'Il efface la taille de la page\u202f: les petites pages ont souvent une valeur plus élevée, ce qui ne les rend pas plus visibles.'
const oneState = 'Les abonnés sont ceux de la fin de la période, même pour les publications du début.'
const ofPublisher = (name: string): string =>
  `Définition d’un autre éditeur\u202f: à comparer seulement aux chiffres que publie ${name}, jamais à nos autres mesures.`
const noState = 'Aucune publication au compteur connu, ou pas de nombre d’abonnés assez récent et supérieur à 0.'

export const engagementMetrics = {
  'engagement-index': {
    name: 'Indice d’engagement (E)',
    short: 'Indice E',
    ...perFollower('interactions'),
    plain: 'Réactions, commentaires et partages d’une publication pour 1\u202f000 abonnés, additionnés.',
    formula:
      'Somme de trois mesures\u202f: réactions, commentaires et partages par publication pour 1\u202f000 abonnés.',
    undefined: 'L’une des trois manque. Un réseau qui ne publie pas les partages, comme Instagram, n’a pas d’indice.',
    limits: [smallPages, oneState],
  },
  'interactions-median': {
    name: 'Interactions d’une publication ordinaire',
    short: 'Interactions (médiane)',
    unit: 'interactions par publication',
    beside: 'par publication',
    plain: 'Ce que la page obtient au moins une fois sur deux, sans compter sur un coup d’éclat.',
    formula: 'Médiane des interactions des publications de la période dont les interactions sont connues.',
    undefined: 'Aucune publication de la période n’a d’interactions connues.',
    range: open,
    limits: [
      'Une page dont la moitié des publications ne reçoit rien est à 0, même si une publication a circulé partout\u202f: à lire avec la moyenne.',
    ],
  },
  'karma-engagement': {
    name: 'Engagement par jour (Fanpage Karma)',
    short: 'Engagement (Fanpage Karma)',
    unit: 'interactions par jour pour 1\u202f000 abonnés',
    beside: 'par jour, pour 1\u202f000 abonnés',
    plain: 'Ce que les publications d’un jour obtiennent pour 1\u202f000 abonnés, jours sans publication compris.',
    formula:
      'Pour chaque jour couvert par les fichiers, interactions de ses publications divisées par les abonnés au moment de publier\u202f; puis moyenne sur les jours. Un jour sans publication compte 0.',
    undefined: 'Les fichiers couvrent trop peu de jours, ou aucune publication n’a ses compteurs connus.',
    range: open,
    limits: [
      ofPublisher('Fanpage Karma'),
      'Un jour dont une publication a un compteur inconnu est laissé de côté.',
      'Les interactions comptent au jour de la publication, pas au jour où elles ont eu lieu.',
    ],
  },
  'karma-weighted': {
    name: 'Engagement pondéré (Fanpage Karma)',
    short: 'Engagement pondéré',
    unit: 'points par jour pour 1\u202f000 abonnés',
    beside: 'par jour, pour 1\u202f000 abonnés',
    plain: 'Le même engagement par jour, où un commentaire compte double et un partage triple.',
    formula: 'Comme l’engagement par jour, avec réactions × 1, commentaires × 2 et partages × 3.',
    undefined:
      'Les fichiers couvrent trop peu de jours, aucune publication n’a ses compteurs connus, ou le réseau ne publie pas les partages.',
    range: open,
    limits: [ofPublisher('Fanpage Karma'), 'Les poids 1, 2 et 3 sont une convention.'],
  },
  'posts-with-reaction': {
    name: 'Publications avec une réaction (P1)',
    short: 'Avec une réaction',
    ...share,
    plain: 'Une publication sur combien obtient au moins une réaction.',
    formula: 'Publications avec au moins une réaction, divisées par celles dont les réactions sont connues.',
    undefined: 'Aucune publication de la période n’a un nombre de réactions connu.',
    limits: [
      'Les pages actives sont presque toutes près de 100\u202f%\u202f: la mesure sépare surtout les petites pages.',
    ],
  },
  'posts-with-share': {
    name: 'Publications avec un partage (V1)',
    short: 'Avec un partage',
    ...share,
    plain: 'Une publication sur combien est partagée au moins une fois.',
    formula: 'Publications avec au moins un partage, divisées par celles dont les partages sont connus.',
    undefined: 'Aucune publication de la période n’a un nombre de partages connu\u202f; Instagram ne les publie pas.',
    limits: ['Un seul partage, même par l’équipe de la page, suffit à compter.'],
  },
  'quintly-rate': {
    name: 'Taux d’interaction (quintly)',
    short: 'Taux (quintly)',
    ...perFollower('interactions'),
    plain:
      'Interactions par publication pour 1\u202f000 abonnés, d’après la moyenne des abonnés du début et de la fin.',
    formula:
      'Interactions par publication, divisées par la moyenne des abonnés avant la période et à sa fin. quintly l’affiche en pourcentage, nous pour 1\u202f000 abonnés.',
    undefined: 'Aucune publication aux interactions connues, ou l’un des deux nombres d’abonnés manque.',
    limits: [ofPublisher('quintly'), smallPages],
  },
  'reactions-per-follower': {
    name: 'Popularité auprès des abonnés (P3)',
    short: 'Réactions / abonnés',
    ...perFollower('réactions'),
    plain: 'Combien de réactions une publication obtient pour 1\u202f000 abonnés.',
    formula: 'Réactions par publication, divisées par les abonnés à la fin de la période.',
    undefined: noState,
    limits: [smallPages, oneState],
  },
  'reactions-per-post': {
    name: 'Réactions par publication (P2)',
    short: 'Réactions',
    unit: 'réactions par publication',
    beside: 'par publication',
    plain: 'Combien de «\u202fJ’aime\u202f» et d’autres réactions une publication obtient.',
    formula: 'Total des réactions, divisé par le nombre de publications dont les réactions sont connues.',
    undefined: 'Aucune publication de la période n’a un nombre de réactions connu.',
    range: open,
    limits: [
      'L’article d’origine compte les «\u202fJ’aime\u202f»\u202f; ce sont aujourd’hui toutes les réactions, le geste le plus léger des trois.',
    ],
  },
  'rival-iq-rate': {
    name: 'Taux d’engagement par abonné (Rival IQ)',
    short: 'Taux (Rival IQ)',
    ...perFollower('interactions'),
    plain: 'Interactions par publication pour 1\u202f000 abonnés, à la façon des études de Rival IQ.',
    formula:
      'Interactions par publication, divisées par les abonnés à la fin de la période. Rival IQ l’affiche en pourcentage, nous pour 1\u202f000 abonnés.',
    undefined: noState,
    limits: [ofPublisher('Rival IQ'), smallPages],
  },
  'shares-per-follower': {
    name: 'Viralité auprès des abonnés (V3)',
    short: 'Partages / abonnés',
    ...perFollower('partages'),
    plain: 'Combien de partages une publication obtient pour 1\u202f000 abonnés.',
    formula: 'Partages par publication, divisés par les abonnés à la fin de la période.',
    undefined: `${noState} Instagram ne publie pas les partages.`,
    limits: [smallPages, oneState],
  },
  'shares-per-post': {
    name: 'Partages par publication (V2)',
    short: 'Partages',
    unit: 'partages par publication',
    beside: 'par publication',
    plain: 'Combien de fois une publication est repartagée\u202f: ce qui la porte au-delà des abonnés.',
    formula: 'Total des partages, divisé par le nombre de publications dont les partages sont connus.',
    undefined: 'Aucune publication de la période n’a un nombre de partages connu\u202f; Instagram ne les publie pas.',
    range: open,
    limits: ['Les partages en message privé ne sont pas publics.'],
  },
} satisfies Partial<Record<MetricKey, MetricWords>>
