// Words of the Method screen for what `Our page` works out: what works here, advice, the planner and the pace to a goal.
// Narrow no-break spaces are written \u202f so that nobody deletes them by accident.

import { minutesPerPost, mostAdvice } from '../../advice/rules.ts'
import { fewestPages, fewestPosts } from '../../certainty.ts'
import { longFrom, mediumFrom } from '../../habits/groups.ts'
import { constantsOf } from '../constants.ts'
import { locale } from './locale.ts'
import type { StatisticWords } from './method.ts'

const told = constantsOf(locale)

export const pageMethods = {
  'sign-test': {
    name: 'Test des signes',
    plain:
      'Sur combien de pages un rapport est-il au-dessus de 1, et sur combien au-dessous\u202f? Autant des deux, et il n’y a rien à en dire.',
    formula:
      'Probabilité exacte, à pile ou face, d’un partage au moins aussi inégal\u202f; les pages à 1 sont laissées de côté.',
    assumptions: 'Pages indépendantes\u202f; aucune hypothèse sur la forme de leurs valeurs.',
    smallest: '6 pages pour que p puisse passer sous 0,05.',
    reference: 'Arbuthnott 1710\u202f; Conover 1999, Practical Nonparametric Statistics, 3.4.',
  },
  habits: {
    name: 'Ce qui marche ici',
    plain:
      'Les publications d’une page, rangées par format, jour, heure, longueur, sujet et appel, chacune face à la publication habituelle de la même page.',
    formula: `Médiane des interactions du groupe divisée par celle de toutes les publications de la page\u202f; intervalle en tirant les publications (percentiles)\u202f; test de van Elteren contre les autres publications du même quart de la période, p corrigé sur tous les groupes de la page (Holm, Benjamini-Hochberg). Net\u202f: Holm sous 0,05 et les deux moitiés de la période du même côté. Heures par tranches de six\u202f; texte court sous ${mediumFrom} caractères, long à partir de ${longFrom}. Chez les pages comparables\u202f: médiane du même rapport, test des signes.`,
    assumptions:
      'Publications indépendantes. Une page qui change d’habitudes en grandissant montrerait un écart qui ne vient pas de l’habitude\u202f: d’où les quarts et les moitiés. Une publication récente n’a pas encore tout reçu. Rien n’est dit de la cause.',
    smallest: `${fewestPosts} publications dans le groupe et autant à côté\u202f; ${fewestPages} pages comparables.`,
    reference: 'Définition de ce produit.',
  },
  advice: {
    name: 'Conseils',
    plain: `De zéro à ${mostAdvice} conseils\u202f; zéro est une bonne réponse. Un conseil dit ce qu’obtiennent les pages comme la vôtre, ou vos propres publications, jamais ce que vous obtiendrez.`,
    formula: `Toutes les questions sur les publications sont corrigées ensemble, et de même les deux sur la page (Benjamini-Hochberg, 0,05). Il faut un intervalle au-dessus de 1, au moins un cinquième de plus, aucune moitié de période en sens contraire, et que la page ne le fasse pas déjà pour la moitié de ses publications. Entre pages (rythme, silences)\u202f: droite de Theil-Sen sur les logarithmes, tau de Kendall, et jamais plus que «\u202fprobable\u202f». Ordre\u202f: interactions attendues par heure de travail.`,
    assumptions: `Le temps est une hypothèse\u202f: ${minutesPerPost} minutes par publication, et pour une publication par semaine faite autrement 5 minutes (jour, heure), 10 (longueur, appel), 20 (sujet), 5 à 90 (format)\u202f; 15 pour un calendrier. Les pages diffèrent par bien d’autres choses. Sur des données de pur hasard, 2 pages sur 720 reçoivent un conseil, et moins de 3\u202f% dans tous les tests du produit.`,
    smallest: `${fewestPosts} publications aux interactions connues\u202f; ${fewestPages} pages comparables.`,
    reference: 'Définition de ce produit\u202f; Benjamini et Hochberg 1995.',
  },
  planner: {
    name: 'Heures par semaine',
    plain:
      'Combien de publications permettent vos heures, et ce qu’obtiennent les pages comparables qui publient à peu près à ce rythme.',
    formula:
      'Heures × 60 / minutes par publication\u202f; pages dont le rythme est au plus une fois et demie plus ou moins élevé\u202f; médiane, quartiles, intervalle de la médiane.',
    assumptions:
      'Une étendue de ce qui se voit, pas une promesse\u202f: ces pages diffèrent par autre chose que leur rythme.',
    smallest: `${fewestPages} pages à ce rythme\u202f; 6 pour un intervalle.`,
    reference: 'Définition de ce produit.',
  },
  pace: {
    name: 'Rythme vers un objectif',
    plain: 'À quelle date une valeur est atteinte si la page continue comme elle va.',
    formula:
      'Droite de Theil-Sen par le dernier relevé de chaque mois, prolongée depuis le dernier\u202f; intervalle de Sen, élargi pour un état (abonnés) à celui des variations mensuelles tirées au sort. Au-delà de dix ans, rien n’est dit.',
    assumptions:
      'L’avenir ressemble au passé\u202f: c’est un prolongement, pas une prévision. Des mois qui se suivent se ressemblent, aussi faut-il 24 relevés et p au plus 0,01 pour dire «\u202fnet\u202f».',
    smallest: '5 mois avec un relevé.',
    reference: `Sen 1968, JASA 63(324), 1379-1389\u202f; bootstrap à ${told.level}.`,
  },
} satisfies Record<string, StatisticWords>
