// Words of the pace of a page and of the goals of its board. A pace is carried on, not foretold. ../goals.ts puts the values in.
// Narrow no-break spaces are written \u202f so that nobody deletes them by accident.

import { counted } from '../counted.ts'
import type { Formats } from '../format.ts'

export const goals = {
  title: 'Vos objectifs',
  none: 'Aucun objectif pour l’instant. Choisissez une mesure, une valeur, et si vous voulez une date.',
  set: 'Se donner cet objectif',
  metric: 'Mesure',
  target: 'Valeur à atteindre',
  byDay: 'D’ici le (facultatif)',
  note: 'Note (facultatif)',
  change: 'Modifier',
  save: 'Enregistrer',
  cancel: 'Annuler',
  remove: 'Retirer',
  done: {
    set: (goal: string): string => `Objectif noté\u202f: ${goal}.`,
    changed: (goal: string): string => `Objectif modifié\u202f: ${goal}.`,
    removed: (goal: string): string => `Objectif retiré\u202f: ${goal}.`,
  },
  undo: 'Annuler',
  goal: ({ metric, value }: { metric: string; value: string }): string => `${metric}\u202f: ${value}`,
  by: ({ goal, day }: { goal: string; day: string }): string => `${goal} d’ici le ${day}`,
  setOn: (day: string): string => `Fixé le ${day}.`,
  now: ({ value, day, age }: { value: string; day: string; age: string }): string =>
    `Dernière valeur connue\u202f: ${value}, au ${day} (${age}).`,
  age: (days: number, formats: Formats): string =>
    days === 0 ? 'aujourd’hui même' : `il y a ${counted(days, formats, 'jour', 'jours')}`,
  nowUnknown: 'La valeur de cette mesure n’est pas connue.',
  way: {
    share: ({ share, start }: { share: string; start: string }): string =>
      `${share} du chemin depuis le départ (${start}).`,
    away: ({ start }: { start: string }): string => `Plus loin du but qu’au départ (${start}).`,
    unknown: 'La valeur de départ n’était pas connue\u202f: la part du chemin ne peut pas être dite.',
  },
  reached: 'L’objectif est atteint.',
  inTime: {
    yes: 'Si cela continue ainsi, il sera atteint à temps, même au plus lent.',
    likely: 'Si cela continue ainsi, il sera probablement atteint à temps.',
    uncertain: 'On ne peut pas dire s’il sera atteint à temps.',
    unlikely: 'À ce rythme, il ne sera pas atteint à temps.',
  },

  pace: {
    change: (change: string): string => `${change} par mois`,
    more: (value: string): string => `${value} de plus`,
    less: (value: string): string => `${value} de moins`,
    'on-the-way': ({
      change,
      goal,
      month,
      range,
    }: {
      change: string
      goal: string
      month: string
      range: string
    }): string => `À ce rythme (${change}), la page arrive à ${goal} vers ${month} (${range}).`,
    between: ({ earliest, latest }: { earliest: string; latest: string }): string => `entre ${earliest} et ${latest}`,
    same: (month: string): string => `${month} aussi au plus vite et au plus lent`,
    openEnd: (earliest: string): string => `au plus tôt ${earliest}, au plus lent dans plus de dix ans`,
    likely: (text: string): string =>
      `${text} C’est probable, pas certain\u202f: il faut une plus longue série pour le dire nettement.`,
    reached: ({ goal }: { goal: string }): string => `C’est déjà atteint\u202f: ${goal}.`,
    uncertain: ({ goal }: { goal: string }): string =>
      `La page ne monte ni ne descend assez nettement pour dire quand elle arriverait à ${goal}.`,
    'not-at-this-pace': ({ goal, change }: { goal: string; change: string }): string =>
      `Au rythme actuel (${change}), la page n’arrive pas à ${goal}.`,
    still: 'aucun changement',
    'too-far': ({ goal, change }: { goal: string; change: string }): string =>
      `Au rythme actuel (${change}), la page n’arrive pas à ${goal} avant dix ans.`,
    'too-few-readings': ({ n }: { n: string }): string =>
      `Trop peu de relevés pour parler d’un rythme\u202f: ${n}, il en faut au moins cinq, de mois différents.`,
    readings: (count: number, formats: Formats): string => counted(count, formats, 'relevé', 'relevés'),
    median: (pages: string): string => `La valeur visée est la médiane des ${pages}.`,
    noGoal: 'Aucune valeur à atteindre\u202f: aucun autre ensemble n’a de médiane.',
  },
}
