// Titles of a measure over time, by any step of the calendar; ../course.ts chooses among them. No full stop: titles have
// none. Narrow no-break spaces are written \u202f so that nobody deletes them by accident.

import type { BucketKind } from '../../periods.ts'

/** Of `of` steps of time, so many: the number alone, counted ("9 mois"), and what follows a number of any size ("de mois"). */
export type Compared = {
  readonly steps: string
  readonly counted: string
  readonly of: string
  readonly many: string
}
type Ends = Compared & {
  readonly what: string
  readonly when: string
  readonly high: string
  readonly highValue: string
  readonly low: string
  readonly lowValue: string
}
/** `many` after "trop peu", `among` in front of what differs, `open` for what has no value. */
type Step = {
  readonly every: string
  readonly many: string
  readonly oneByOne: string
  readonly among: string
  readonly open: string
}
const steps: Readonly<Record<BucketKind, Step>> = {
  day: {
    every: 'Chaque jour',
    many: 'de jours',
    oneByOne: 'jour par jour',
    among: 'selon le jour',
    open: 'Un jour sans valeur reste ouvert',
  },
  week: {
    every: 'Chaque semaine',
    many: 'de semaines',
    oneByOne: 'semaine par semaine',
    among: 'selon la semaine',
    open: 'Une semaine sans valeur reste ouverte',
  },
  month: {
    every: 'Chaque mois',
    many: 'de mois',
    oneByOne: 'mois par mois',
    among: 'selon le mois',
    open: 'Un mois sans valeur reste ouvert',
  },
  quarter: {
    every: 'Chaque trimestre',
    many: 'de trimestres',
    oneByOne: 'trimestre par trimestre',
    among: 'selon le trimestre',
    open: 'Un trimestre sans valeur reste ouvert',
  },
  year: {
    every: 'Chaque année',
    many: 'd’années',
    oneByOne: 'année par année',
    among: 'selon l’année',
    open: 'Une année sans valeur reste ouverte',
  },
}

/** Only steps with enough pages in every set are comparable. */
export const trendFindings = {
  swing: (it: Compared & { what: string; left: string; right: string; others: string }) =>
    `Pour ${it.what}, aucune des deux ne reste au-dessus\u202f: ${it.left} l’est ${it.counted} sur ${it.of}, ${it.right} ${it.others}`,
  /** Ahead in most of them, but the gap over the whole period is uncertain. */
  uncertain: (it: Compared & { what: string; ahead: string }) =>
    `Pour ${it.what}, ${it.ahead} est au-dessus ${it.counted} sur ${it.of}, mais l’écart sur toute la période n’est pas net`,
  fewPages: (it: Compared & { what: string; ahead: string; fewest: string }) =>
    `Pour ${it.what}, rien de net\u202f: ${it.ahead} est au-dessus ${it.counted} sur ${it.of}, mais il y a le plus souvent moins de ${it.fewest} pages d’un côté`,
  /** One page has a course, and no finding: a set of one cannot be told apart from chance. */
  onePage: ({ what, page }: { what: string; page: string }) => `${page} au fil du temps\u202f: ${what}`,
  tooFew: ({ what, many }: { what: string; many: string }) => `Trop peu ${many} comparables pour suivre ${what}`,
  /** Three sets or more: where they end, and in how many of the steps the highest was above the lowest. */
  ends: (it: Ends) =>
    `Pour ${it.what}, ${it.high} finit la plus haute (${it.highValue}, ${it.when}) et ${it.low} la plus basse (${it.lowValue})\u202f; la première est au-dessus de l’autre ${it.counted} sur ${it.of}`,
  endsOnFew: (it: Ends & { fewest: string }) =>
    `Pour ${it.what}, rien de net\u202f: ${it.high} finit la plus haute (${it.highValue}, ${it.when}) et ${it.low} la plus basse (${it.lowValue}), mais il y a le plus souvent moins de ${it.fewest} pages dans un groupe`,
  crossing: ({ what, sets }: { what: string; sets: string }) =>
    `Pour ${what}, on ne peut pas départager les ${sets} groupes au fil du temps`,
  steps,
  /** For the note under the figure; `to` and `most` count the pages of the camp. */
  pagesChange: ({ changes }: { changes: string }) =>
    `Le nombre de pages change\u202f: ${changes}\u202f; une hausse ou une baisse peut n’en être que l’effet.`,
  pagesFromTo: ({ from, to }: { from: string; to: string }) => `de ${from} à ${to}`,
  pagesBetween: ({ fewest, most, among }: { fewest: string; most: string; among: string }) =>
    `entre ${fewest} et ${most} ${among}`,
}
