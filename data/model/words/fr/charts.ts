// Words inside the figures: axes, labels at the marks, tables. Titles and sources are sentences made in findings.ts.
// Narrow no-break spaces are written \u202f so that nobody deletes them by accident.

import { constantsOf } from '../constants.ts'
import { locale } from './locale.ts'

const told = constantsOf(locale)

export const charts = {
  /** Above every figure that shows invented data. */
  invented: 'DONNÉES INVENTÉES\u202f: ces organisations n’existent pas',

  ahead: {
    article: {
      association: 'associations devant',
      commercial: 'acteurs commerciaux devant',
      public: 'organismes publics devant',
    },
    legal: {
      association: 'but non lucratif devant',
      commercial: 'but lucratif devant',
      public: 'organismes publics devant',
    },
  },
  aheadShort: {
    article: { association: 'associations', commercial: 'commerciaux', public: 'publics' },
    legal: { association: 'non lucratif', commercial: 'lucratif', public: 'publics' },
  },
  otherAhead: (name: string): string => `${name} devant`,
  equal: 'égalité',
  times: (factor: string): string => `× ${factor}`,
  dividedBy: (factor: string): string => `÷ ${factor}`,
  zero: '0',
  fromTo: (low: string, high: string): string => `de ${low} à ${high}`,
  likely: 'écart probable',
  uncertain: 'écart incertain',
  tooFew: (left: string, right: string): string =>
    `Trop peu de pages pour un rapport (${left} et ${right}, il en faut ${told.fewestPages})`,
  zeroMedian: (left: string, right: string): string =>
    `Pas de rapport\u202f: une page typique est à zéro (${left} et ${right})`,
  signed: (left: string, right: string): string =>
    `Pas de rapport\u202f: la mesure peut être négative (${left} et ${right})`,
  noValues: 'Aucune valeur connue dans l’un des deux camps',
  count: (n: string): string => `n = ${n}`,

  gapNote: `Sous chaque mesure\u202f: la page typique (médiane) de chaque camp. Barre\u202f: intervalle à ${told.level}. Signe creux\u202f: écart incertain.`,
  /** When a figure tests several measures at once. */
  corrected: (measures: string): string =>
    `La certitude tient compte de ce que ${measures} mesures sont testées à la fois (correction de Holm).`,
  groupsNote: `Trait\u202f: médiane du groupe\u202f; zone teintée\u202f: son intervalle à ${told.level}.`,
  distributionNote: `Trait\u202f: médiane du camp\u202f; zone teintée\u202f: son intervalle à ${told.level}.`,
  /** Where there are too many pages for a sign each. */
  densityNote: (most: string): string =>
    `Plus de ${most} pages\u202f: une surface montre où elles se tiennent, au lieu d’un signe par page. Trait\u202f: médiane du camp\u202f; zone teintée\u202f: son intervalle à ${told.level}.`,
  linesNote: 'Ligne\u202f: médiane des pages du groupe. Un moment sans valeur reste ouvert.',
  /** `open`: of a step of time without a value. */
  trendNote: (open: string): string =>
    `Ligne\u202f: médiane des pages du camp\u202f; zone teintée ou hachurée\u202f: la moitié centrale des pages. ${open}.`,

  pages: { one: (n: string): string => `${n} page`, other: (n: string): string => `${n} pages` },
  /** @param high with its noun: `1 page`, `12 pages` */
  pagesBetween: (low: string, high: string): string => `de ${low} à ${high}`,
  missing: { one: (n: string): string => `${n} sans valeur`, other: (n: string): string => `${n} sans valeur` },
  median: (value: string): string => `médiane ${value}`,
  interval: (low: string, high: string): string => `(${low} à ${high})`,
  middleHalf: 'la moitié centrale des pages',
  noPages: 'aucune page avec une valeur',
  logScale: (unit: string): string => `${unit} (échelle logarithmique)`,
  pagesCounted: 'Couverture\u202f: part des pages dont la valeur est connue (plein) ou manque (clair)',
  /** Dates of each year that stand on trends, by their keys. */
  yearlyDates: { 'carers-day': 'Journée nationale des aidants' },
  days: (from: string, to: string): string => `du ${from} au ${to}`,
  datesShown: (dates: string): string => `Repères\u202f: ${dates}`,

  point: (page: string, value: string): string => `${page}\u202f: ${value}`,
  observed: (day: string): string => `relevé du ${day}`,
  /** Where only the month is known. */
  observedIn: (month: string): string => `relevé en ${month}`,
  overPosts: {
    one: (n: string): string => `sur ${n} publication`,
    other: (n: string): string => `sur ${n} publications`,
  },
  monthPoint: (camp: string, month: string, value: string, pages: string): string =>
    `${camp}, ${month}\u202f: ${value} (${pages})`,

  columns: {
    metric: 'Mesure',
    metricKey: 'Code de la mesure',
    unit: 'Unité',
    page: 'Page',
    actor: 'Organisation',
    camp: 'Camp',
    value: 'Valeur',
    posts: 'Publications',
    observedOn: 'Relevé le',
    month: 'Mois',
    pages: 'Pages',
    n: 'Pages avec une valeur',
    missing: 'Sans valeur',
    median: 'Médiane',
    lower: 'Premier quartile',
    upper: 'Troisième quartile',
    low: `Borne basse (${told.level})`,
    high: `Borne haute (${told.level})`,
    ratio: 'Rapport',
    difference: 'Différence',
    certainty: 'Certitude',
    data: 'Données',
    source: 'Source',
    period: 'Période',
    upTo: 'Données jusqu’au',
    zone: 'Fuseau',
    platform: 'Réseau',
    grid: 'Classement',
    tolerance: 'Validité d’un relevé (jours)',
    unassigned: 'Pages hors classement',
    resamples: 'Tirages',
    seed: 'Graine',
    of: (column: string, camp: string): string => `${column}, ${camp}`,
  },
  data: { real: 'Données réelles', demo: 'Données inventées' },
  certainties: { clear: 'nette', likely: 'probable', uncertain: 'incertaine', 'too-few': 'trop peu de pages' },
}
