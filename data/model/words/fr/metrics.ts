// What each metric is called and what it can say, by its key. The formula in symbols and the citation stand with the metric
// itself. Narrow no-break spaces are written \u202f so that nobody deletes them by accident.

import type { MetricKey } from '../../metrics/index.ts'
import { constantsOf } from '../constants.ts'
import { locale } from './locale.ts'

const told = constantsOf(locale)

export type MetricWords = {
  /** As a heading. */
  readonly name: string
  /** Where there is little room. */
  readonly short: string
  /** Beside an axis or a value as shown. */
  readonly unit: string
  /** Beside a value under the name of the metric, as short as can be. */
  readonly beside: string
  /** One line for a volunteer. */
  readonly plain: string
  /** In words. */
  readonly formula: string
  /** When a page has no value. */
  readonly undefined: string
  readonly range: string
  readonly limits: readonly string[]
}

export const metrics = {
  'comments-per-post': {
    name: 'Commentaires par publication',
    short: 'Commentaires',
    unit: 'commentaires par publication',
    beside: 'par publication',
    plain: 'Combien de fois les gens prennent la parole sous une publication de la page.',
    formula:
      'Total des commentaires sous les publications de la période, divisé par le nombre de ces publications dont les commentaires sont connus.',
    undefined: 'Aucune publication de la période n’a un nombre de commentaires connu.',
    range: 'De 0 à l’infini\u202f; 0 veut dire que personne n’a commenté, pas que le chiffre manque.',
    limits: [
      'Un commentaire peut être une question, un merci, une plainte ou une réponse de la page elle-même\u202f: on les compte, on ne les lit pas.',
      'C’est une mesure de dialogue, tenue à part de la visibilité\u202f: une page peu vue peut faire beaucoup parler.',
    ],
  },
  followers: {
    name: 'Abonnés',
    short: 'Abonnés',
    unit: 'abonnés',
    beside: 'abonnés',
    plain:
      'Combien de comptes se sont abonnés à la page\u202f: une audience possible, pas le nombre de personnes touchées.',
    formula: `Dernier nombre d’abonnés relevé avant la fin de la période, s’il n’est pas plus ancien que la durée de validité (${told.tolerance} jours, sauf autre choix).`,
    undefined: 'Aucun relevé assez récent avant la fin de la période.',
    range: 'Nombre entier, 0 compris.',
    limits: [
      'Un abonné ne voit pas toutes les publications\u202f: sur Facebook, en 2019, une publication d’association atteignait environ 4\u202f% des abonnés (étude M+R).',
      'Le nombre public peut être arrondi par le réseau, et il garde les comptes inactifs.',
      'Les chiffres donnés comme «\u202fplus de\u202f» ou «\u202fmoins de\u202f» sont conservés mais jamais dessinés.',
    ],
  },
  'interaction-rate': {
    name: 'Taux d’interaction',
    short: 'Taux d’interaction',
    unit: 'interactions par publication pour 1\u202f000 abonnés',
    beside: 'pour 1\u202f000 abonnés',
    plain: 'Combien de réactions, commentaires et partages une publication obtient pour 1\u202f000 abonnés.',
    formula:
      'Pour chaque publication, interactions divisées par le nombre d’abonnés de la page au moment de publier\u202f; puis moyenne sur les publications. Affiché pour 1\u202f000 abonnés.',
    undefined: 'Aucune publication de la période n’a à la fois ses interactions et un nombre d’abonnés connus.',
    range:
      'De 0 à l’infini\u202f; plus de 1\u202f000 est possible quand une publication circule bien au-delà des abonnés.',
    limits: [
      'Il efface la taille de la page\u202f: les petites pages ont souvent un taux plus élevé, ce qui ne les rend pas plus visibles.',
      'D’autres études appellent «\u202ftaux d’engagement\u202f» des calculs différents, parfois trente fois plus élevés (clics compris)\u202f: ne comparez qu’à définition égale.',
    ],
  },
  'interactions-per-post': {
    name: 'Interactions par publication',
    short: 'Interactions',
    unit: 'interactions par publication',
    beside: 'par publication',
    plain: 'Combien de réactions, commentaires et partages une publication de la page obtient.',
    formula:
      'Total des réactions, commentaires et partages des publications de la période, divisé par le nombre de ces publications dont les interactions sont connues.',
    undefined:
      'Aucune publication de la période n’a d’interactions connues. Si une partie que le réseau publie manque, le total de la publication est inconnu, pas plus petit.',
    range: 'De 0 à l’infini.',
    limits: [
      'Une seule publication très partagée peut porter la moyenne d’une page\u202f; entre pages, on compare donc des médianes.',
      'Les interactions d’une publication augmentent avec le temps\u202f: des publications relevées le lendemain et un an après ne se valent pas tout à fait.',
      'Une publication sponsorisée obtient plus d’interactions, et rien de public ne le signale.',
    ],
  },
  'posting-frequency': {
    name: 'Rythme de publication',
    short: 'Publications',
    unit: 'publications par semaine',
    beside: 'fois par semaine',
    plain: 'Combien de fois par semaine la page publie, semaines de silence comprises.',
    formula:
      'Nombre de publications de la période, divisé par le nombre de semaines (jours / 7) que couvrent les fichiers sur cette page. Les semaines sans publication comptent.',
    undefined: `Les fichiers sur cette page couvrent moins de ${told.coveredDays} jours de la période (ou, si elle est plus courte, pas toute la période)\u202f: on ne distingue pas le silence de l’absence de données.`,
    range: 'De 0 à l’infini\u202f; 0 veut dire que la page est restée silencieuse.',
    limits: [
      'Les partages de contenus d’autres pages comptent comme des publications quand le fichier les contient.',
      'Publier souvent n’est pas être lu\u202f: à regarder avec les interactions par publication.',
    ],
  },
} satisfies Partial<Record<MetricKey, MetricWords>>
