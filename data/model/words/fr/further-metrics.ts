// The further measures of audience, of rhythm, of dialogue and of effort. Narrow no-break spaces are written \u202f so that
// nobody deletes them by accident.

import type { MetricKey } from '../../metrics/index.ts'
import { constantsOf } from '../constants.ts'
import { locale } from './locale.ts'
import type { MetricWords } from './metrics.ts'

const told = constantsOf(locale)

const open = 'De 0 à l’infini.'
const fewDays = `les fichiers sur cette page couvrent moins de ${told.coveredDays} jours de la période`

export const furtherMetrics = {
  'active-weeks': {
    name: 'Semaines actives',
    short: 'Semaines actives',
    unit: '% des semaines',
    beside: 'des semaines',
    plain: 'Une semaine sur combien la page publie au moins une fois.',
    formula:
      'Semaines, du lundi au dimanche, avec au moins une publication, divisées par les semaines entières que couvrent les fichiers.',
    undefined: 'Les fichiers couvrent moins de 2 semaines entières de la période.',
    range: 'De 0 à 100\u202f%\u202f; 0 veut dire que la page est restée silencieuse.',
    limits: ['Une publication ou dix dans la semaine comptent pareil\u202f: à lire avec le rythme de publication.'],
  },
  'comments-per-follower': {
    name: 'Engagement des abonnés dans le dialogue (C3)',
    short: 'Commentaires / abonnés',
    unit: 'commentaires par publication pour 1\u202f000 abonnés',
    beside: 'pour 1\u202f000 abonnés',
    plain: 'Combien de commentaires une publication reçoit pour 1\u202f000 abonnés.',
    formula: 'Commentaires par publication, divisés par les abonnés à la fin de la période.',
    undefined: 'Aucune publication au compteur connu, ou pas de nombre d’abonnés assez récent et supérieur à 0.',
    range: open,
    limits: [
      'Il efface la taille de la page\u202f: les petites pages ont souvent une valeur plus élevée, ce qui ne les rend pas plus visibles.',
      'Les abonnés sont ceux de la fin de la période, même pour les publications du début.',
    ],
  },
  'comments-per-reaction': {
    name: 'Commentaires pour une réaction',
    short: 'Commentaires / réactions',
    unit: 'commentaires pour une réaction',
    beside: 'pour une réaction',
    plain: 'Combien de fois on prend la parole, pour chaque fois qu’on se contente d’un clic.',
    formula:
      'Total des commentaires divisé par le total des réactions, sur les publications dont les deux sont connus.',
    undefined: 'Aucune publication n’a ses commentaires et ses réactions connus, ou aucune réaction.',
    range: open,
    limits: [
      'Une polémique fait monter cette mesure autant qu’un échange chaleureux.',
      'Avec très peu de réactions, elle bouge beaucoup pour un seul commentaire.',
    ],
  },
  'followers-growth': {
    name: 'Croissance des abonnés par semaine',
    short: 'Croissance',
    unit: '% d’abonnés par semaine',
    beside: 'par semaine',
    plain: 'De combien le nombre d’abonnés augmente ou baisse en une semaine.',
    formula:
      'Taux constant qui mène des abonnés relevés avant la période à ceux de sa fin\u202f: (fin / début) puissance (1 / semaines entre les deux relevés), moins 1.',
    undefined: `L’un des deux relevés manque ou date de plus de ${told.tolerance} jours (durée réglable), le premier est à 0, ou moins d’une semaine les sépare.`,
    range: 'De -100\u202f% à l’infini\u202f; négatif quand la page perd des abonnés.',
    limits: [
      'Une petite page double plus facilement qu’une grande.',
      'Une fusion de pages ou un nettoyage de faux comptes par le réseau fait sauter la courbe.',
      'Comme elle peut être négative, on compare sa différence entre camps, jamais un rapport.',
    ],
  },
  'gap-variation': {
    name: 'Irrégularité du rythme',
    short: 'Irrégularité',
    unit: 'écart type des intervalles / moyenne',
    beside: 'fois l’intervalle moyen',
    plain: 'Si la page publie comme une horloge (0), au hasard (autour de 1) ou par salves (plus de 1).',
    formula:
      'Écart type des intervalles entre publications qui se suivent, divisé par leur moyenne. La mesure dite «\u202fburstiness\u202f» s’en déduit\u202f: (r - 1) / (r + 1).',
    undefined: 'Moins de cinq publications dans la période, ou toutes au même instant.',
    range: 'De 0 à l’infini\u202f; avec n intervalles, au plus la racine de n - 1.',
    limits: [
      'Avec peu de publications, la mesure est tirée vers le bas.',
      'Régulier n’est pas fréquent\u202f: une publication chaque 1er du mois est très régulière.',
    ],
  },
  'longest-silence': {
    name: 'Plus long silence',
    short: 'Plus long silence',
    unit: 'jours',
    beside: 'jours',
    plain: 'Le plus long temps que la page a laissé passer sans rien publier.',
    formula:
      'Plus long intervalle sans publication, en jours de 24 heures, début et fin de la période compris aussi loin que les fichiers en parlent.',
    undefined: `Il y a des trous dans ce que couvrent les fichiers, ou bien ${fewDays}.`,
    range: 'De 0 à la longueur de la période.',
    limits: [
      'Aux deux bouts de la période, le silence réel peut être plus long.',
      'Une période plus longue permet un silence plus long\u202f: ne comparez que des périodes égales.',
    ],
  },
  'posts-with-comment': {
    name: 'Publications commentées (C1)',
    short: 'Publications commentées',
    unit: '% des publications',
    beside: 'des publications',
    plain: 'Une publication sur combien reçoit au moins un commentaire.',
    formula: 'Publications avec au moins un commentaire, divisées par celles dont les commentaires sont connus.',
    undefined: 'Aucune publication de la période n’a un nombre de commentaires connu.',
    range: 'De 0 à 100\u202f%.',
    limits: ['Le seul commentaire peut être celui de la page elle-même.'],
  },
  'potential-audience': {
    name: 'Contacts possibles, au plus',
    short: 'Contacts possibles',
    unit: 'contacts, au plus',
    beside: 'contacts, au plus',
    plain: 'Les contacts qu’il y aurait si chaque abonné voyait chaque publication\u202f: un plafond, jamais atteint.',
    formula: 'Abonnés à la fin de la période, multipliés par le nombre de publications.',
    undefined: `Pas de nombre d’abonnés assez récent, ou bien ${fewDays}.`,
    range: open,
    limits: [
      'Ce n’est pas une portée\u202f: en 2019, sur Facebook, une publication d’association atteignait environ 4\u202f% des abonnés (étude M+R).',
      'Les partages et la publicité touchent aussi des gens qui ne sont pas abonnés.',
    ],
  },
  'reach-stated': {
    name: 'Portée déclarée',
    short: 'Portée déclarée',
    unit: 'personnes par jour',
    beside: 'personnes par jour',
    plain:
      'Combien de personnes ont vu la page ou une publication en un jour, selon ce que le réseau dit à son propriétaire.',
    formula: 'Médiane de la portée des jours de la période qu’une source déclare.',
    undefined: 'Aucune source ne déclare la portée d’un jour de la période\u202f: seul le propriétaire de la page l’a.',
    range: open,
    limits: [
      'Connue seulement des pages dont le propriétaire a partagé son export\u202f: rarement assez pour comparer des camps.',
      'Meta a changé plusieurs fois sa façon de la compter\u202f; la publicité y est comprise.',
    ],
  },
  'return-on-effort': {
    name: 'Retour sur effort',
    short: 'Retour sur effort',
    unit: 'interactions par publication, pour une publication par semaine',
    beside: 'pour une publication par semaine',
    plain: 'Ce que rapporte une publication, rapporté à l’effort de publier chaque semaine.',
    formula: 'Interactions par publication, divisées par le nombre de publications par semaine.',
    undefined: 'Pas d’interactions connues, aucune publication, ou rythme de publication inconnu.',
    range: open,
    limits: [
      'Une page qui publie moins paraît meilleure\u202f: à lire avec ses deux parties, jamais seule.',
      'Le temps passé à préparer une publication n’est pas connu.',
    ],
  },
  'views-per-post': {
    name: 'Vues par publication',
    short: 'Vues',
    unit: 'vues par publication',
    beside: 'par publication',
    plain: 'Combien de fois une publication a été vue, là où le réseau le publie.',
    formula: 'Total des vues publiées, divisé par le nombre de publications dont les vues sont publiées.',
    undefined: 'Aucune publication de la période n’a de vues publiées.',
    range: open,
    limits: [
      'Sur Facebook et Instagram, seules les vidéos ont des vues publiques\u202f: la mesure ne dit rien des autres publications.',
      'Chaque réseau compte une vue à sa façon\u202f: jamais deux réseaux ensemble.',
      'Une vue n’est pas une personne.',
    ],
  },
} satisfies Partial<Record<MetricKey, MetricWords>>
