// Sentences made from statistics; ../findings.ts chooses among them and puts the values in. Names of pages come without a
// capital ("la page commerciale typique"): the first letter of a sentence is raised there. No full stop: titles have none,
// `sentence` adds it. Narrow no-break spaces are written \u202f so that nobody deletes them by accident.

import type { MetricKey } from '../../metrics/index.ts'
import { constantsOf } from '../constants.ts'
import { locale } from './locale.ts'
import type { Compared } from './trend-findings.ts'

const told = constantsOf(locale)

type Counted = { readonly one: (n: string) => string; readonly other: (n: string) => string }
/** `ahead` and `behind` are typical pages, `factor` how many times more, `low` and `high` values with their unit. */
export type MetricFindings = {
  /** The metric inside a sentence, with its article. */
  readonly what: string
  readonly value: Counted
  readonly clear: (it: { ahead: string; behind: string; factor: string }) => string
  readonly likely: (it: { ahead: string; behind: string; factor: string }) => string
  /** Both medians are the same once rounded. */
  readonly alike: (it: { left: string; right: string }) => string
  /** `left` and `right` are the pages of a camp, in the plural. */
  readonly uncertain: (it: { left: string; right: string }) => string
  /** `low` with its unit, `high` the number alone. */
  readonly level: (it: { behind: string; low: string; ahead: string; high: string }) => string
  readonly oneZero: (it: { zero: string; other: string; value: string }) => string
  readonly bothZero: (it: { left: string; right: string }) => string
  readonly everyStep: (it: { every: string; ahead: string; behind: string }) => string
  readonly mostSteps: (it: Compared & { ahead: string; behind: string }) => string
}

const metrics = {
  'comments-per-post': {
    what: 'les commentaires par publication',
    value: { one: (n) => `${n} commentaire par publication`, other: (n) => `${n} commentaires par publication` },
    clear: ({ ahead, behind, factor }) =>
      `${ahead} reçoit ${factor} fois plus de commentaires par publication que ${behind}`,
    likely: ({ ahead, behind, factor }) =>
      `${ahead} reçoit probablement ${factor} fois plus de commentaires par publication que ${behind}`,
    alike: ({ left, right }) => `${left} et ${right} reçoivent à peu près autant de commentaires par publication`,
    uncertain: ({ left, right }) => `Pas d’écart net de commentaires par publication entre ${left} et ${right}`,
    level: ({ behind, low, ahead, high }) => `${behind} reçoit ${low}, ${ahead} ${high}`,
    oneZero: ({ zero, other, value }) => `${zero} ne reçoit aucun commentaire, ${other} reçoit ${value}`,
    bothZero: ({ left, right }) => `${left} et ${right} ne reçoivent aucun commentaire`,
    everyStep: ({ every, ahead, behind }) =>
      `${every}, ${ahead} reçoit plus de commentaires par publication que ${behind}`,
    mostSteps: (it) =>
      `${it.ahead} reçoit plus de commentaires par publication que ${it.behind} ${it.counted} sur les ${it.of} comparables`,
  },
  followers: {
    what: 'les abonnés',
    value: { one: (n) => `${n} abonné`, other: (n) => `${n} abonnés` },
    clear: ({ ahead, behind, factor }) => `${ahead} réunit ${factor} fois plus d’abonnés que ${behind}`,
    likely: ({ ahead, behind, factor }) => `${ahead} réunit probablement ${factor} fois plus d’abonnés que ${behind}`,
    alike: ({ left, right }) => `${left} et ${right} réunissent à peu près autant d’abonnés`,
    uncertain: ({ left, right }) => `Pas d’écart net d’abonnés entre ${left} et ${right}`,
    level: ({ behind, low, ahead, high }) => `${behind} réunit ${low}, ${ahead} ${high}`,
    oneZero: ({ zero, other, value }) => `${zero} n’a aucun abonné, ${other} réunit ${value}`,
    bothZero: ({ left, right }) => `${left} et ${right} n’ont aucun abonné`,
    everyStep: ({ every, ahead, behind }) => `${every}, ${ahead} réunit plus d’abonnés que ${behind}`,
    mostSteps: (it) => `${it.ahead} réunit plus d’abonnés que ${it.behind} ${it.counted} sur les ${it.of} comparables`,
  },
  'interaction-rate': {
    what: 'le taux d’interaction',
    value: {
      one: (n) => `${n} interaction par publication pour 1\u202f000 abonnés`,
      other: (n) => `${n} interactions par publication pour 1\u202f000 abonnés`,
    },
    clear: ({ ahead, behind, factor }) => `${ahead} a un taux d’interaction ${factor} fois plus élevé que ${behind}`,
    likely: ({ ahead, behind, factor }) =>
      `${ahead} a probablement un taux d’interaction ${factor} fois plus élevé que ${behind}`,
    alike: ({ left, right }) => `${left} et ${right} ont à peu près le même taux d’interaction`,
    uncertain: ({ left, right }) => `Pas d’écart net de taux d’interaction entre ${left} et ${right}`,
    level: ({ behind, low, ahead, high }) => `taux d’interaction\u202f: ${behind} obtient ${low}, ${ahead} ${high}`,
    oneZero: ({ zero, other, value }) => `${zero} n’obtient aucune interaction, ${other} obtient ${value}`,
    bothZero: ({ left, right }) => `${left} et ${right} n’obtiennent aucune interaction`,
    everyStep: ({ every, ahead, behind }) => `${every}, ${ahead} a un taux d’interaction plus élevé que ${behind}`,
    mostSteps: (it) =>
      `${it.ahead} a un taux d’interaction plus élevé que ${it.behind} ${it.counted} sur les ${it.of} comparables`,
  },
  'interactions-per-post': {
    what: 'les interactions par publication',
    value: { one: (n) => `${n} interaction par publication`, other: (n) => `${n} interactions par publication` },
    clear: ({ ahead, behind, factor }) =>
      `${ahead} obtient ${factor} fois plus d’interactions par publication que ${behind}`,
    likely: ({ ahead, behind, factor }) =>
      `${ahead} obtient probablement ${factor} fois plus d’interactions par publication que ${behind}`,
    alike: ({ left, right }) => `${left} et ${right} obtiennent à peu près autant d’interactions par publication`,
    uncertain: ({ left, right }) => `Pas d’écart net d’interactions par publication entre ${left} et ${right}`,
    level: ({ behind, low, ahead, high }) => `${behind} obtient ${low}, ${ahead} ${high}`,
    oneZero: ({ zero, other, value }) => `${zero} n’obtient aucune interaction, ${other} obtient ${value}`,
    bothZero: ({ left, right }) => `${left} et ${right} n’obtiennent aucune interaction`,
    everyStep: ({ every, ahead, behind }) =>
      `${every}, ${ahead} obtient plus d’interactions par publication que ${behind}`,
    mostSteps: (it) =>
      `${it.ahead} obtient plus d’interactions par publication que ${it.behind} ${it.counted} sur les ${it.of} comparables`,
  },
  'posting-frequency': {
    what: 'le rythme de publication',
    value: { one: (n) => `${n} fois par semaine`, other: (n) => `${n} fois par semaine` },
    clear: ({ ahead, behind, factor }) => `${ahead} publie ${factor} fois plus souvent que ${behind}`,
    likely: ({ ahead, behind, factor }) => `${ahead} publie probablement ${factor} fois plus souvent que ${behind}`,
    alike: ({ left, right }) => `${left} et ${right} publient à peu près aussi souvent`,
    uncertain: ({ left, right }) => `Pas d’écart net de rythme de publication entre ${left} et ${right}`,
    level: ({ behind, low, ahead, high }) => `${behind} publie ${low}, ${ahead} ${high}`,
    oneZero: ({ zero, other, value }) => `${zero} n’a rien publié, ${other} publie ${value}`,
    bothZero: ({ left, right }) => `${left} et ${right} n’ont rien publié`,
    everyStep: ({ every, ahead, behind }) => `${every}, ${ahead} publie plus souvent que ${behind}`,
    mostSteps: (it) => `${it.ahead} publie plus souvent que ${it.behind} ${it.counted} sur les ${it.of} comparables`,
  },
} satisfies Partial<Record<MetricKey, MetricFindings>>

export const findings = {
  metrics,

  /** Titles over all metrics. `measures` is a list such as "les abonnés et le rythme de publication". */
  gap: {
    /** Of measures by which one can be ahead. */
    ranked: {
      clearAll: ({ ahead, behind, count }: { ahead: string; behind: string; count: string }) =>
        `${ahead} devance ${behind} sur les ${count} mesures`,
      likelyAll: ({ ahead, behind, count }: { ahead: string; behind: string; count: string }) =>
        `${ahead} devance probablement ${behind} sur les ${count} mesures`,
      clearSome: ({ ahead, behind, measures }: { ahead: string; behind: string; measures: string }) =>
        `${ahead} devance ${behind} pour ${measures}\u202f; le reste est incertain`,
      likelySome: ({ ahead, behind, measures }: { ahead: string; behind: string; measures: string }) =>
        `${ahead} devance probablement ${behind} pour ${measures}\u202f; le reste est incertain`,
      clearMixed: (it: { right: string; rightMeasures: string; left: string; leftMeasures: string }) =>
        `${it.right} est devant pour ${it.rightMeasures}, ${it.left} pour ${it.leftMeasures}`,
      likelyMixed: (it: { right: string; rightMeasures: string; left: string; leftMeasures: string }) =>
        `${it.right} est probablement devant pour ${it.rightMeasures}, ${it.left} pour ${it.leftMeasures}`,
    },
    /** As soon as one of the measures only describes. */
    described: {
      clearAll: ({ ahead, behind, count }: { ahead: string; behind: string; count: string }) =>
        `${ahead} a des valeurs plus hautes que ${behind} sur les ${count} mesures`,
      likelyAll: ({ ahead, behind, count }: { ahead: string; behind: string; count: string }) =>
        `${ahead} a probablement des valeurs plus hautes que ${behind} sur les ${count} mesures`,
      clearSome: ({ ahead, behind, measures }: { ahead: string; behind: string; measures: string }) =>
        `${ahead} a des valeurs plus hautes que ${behind} pour ${measures}\u202f; le reste est incertain`,
      likelySome: ({ ahead, behind, measures }: { ahead: string; behind: string; measures: string }) =>
        `${ahead} a probablement des valeurs plus hautes que ${behind} pour ${measures}\u202f; le reste est incertain`,
      clearMixed: (it: { right: string; rightMeasures: string; left: string; leftMeasures: string }) =>
        `${it.right} a des valeurs plus hautes pour ${it.rightMeasures}, ${it.left} pour ${it.leftMeasures}`,
      likelyMixed: (it: { right: string; rightMeasures: string; left: string; leftMeasures: string }) =>
        `${it.right} a probablement des valeurs plus hautes pour ${it.rightMeasures}, ${it.left} pour ${it.leftMeasures}`,
    },
    none: ({ left, right }: { left: string; right: string }) => `Aucun écart net entre ${left} et ${right}`,
    tooFew: ({ fewest }: { fewest: string }) =>
      `Trop peu de pages pour comparer\u202f: il faut au moins ${fewest} pages avec un chiffre de chaque côté`,
    noValues: 'Aucun chiffre à comparer pour cette période',
  },

  tooFew: ({ what, left, right }: { what: string; left: string; right: string }) =>
    `Trop peu de pages pour comparer ${what}\u202f: ${left} et ${right}`,
  /** `left` and `right` count posts, with the pages they are of. */
  tooFewPosts: ({ what, left, right }: { what: string; left: string; right: string }) =>
    `Trop peu de publications pour comparer ${what}\u202f: ${left} et ${right}`,
  postsOf: {
    one: (n: string, pages: string) => `${n} publication pour ${pages}`,
    other: (n: string, pages: string) => `${n} publications pour ${pages}`,
  },
  fewestPosts: ({ fewest }: { fewest: string }) => `Il en faut au moins ${fewest} de chaque côté`,
  notPublished: ({ platform, what }: { platform: string; what: string }) =>
    `${platform} ne publie pas de quoi mesurer ${what}`,
  noZero: 'Ce n’est pas un zéro\u202f: le chiffre n’existe pas',
  fewest: ({ fewest }: { fewest: string }) => `Il faut au moins ${fewest} pages avec un chiffre de chaque côté`,
  noValues: ({ what }: { what: string }) => `Aucun chiffre connu sur ${what}`,
  oneUnknown: ({ what, pages }: { what: string; pages: string }) => `Aucun chiffre connu sur ${what} pour ${pages}`,

  /** How sure it is, after the levels. `left` and `right` are counted pages, in `ratio` the camps in short. */
  certainty: {
    ratio: ({ left, right }: { left: string; right: string }) => `rapport ${right} / ${left}`,
    clear: (it: { factor: string; ratio: string; interval: string; left: string; right: string }) =>
      `C’est ${it.factor} fois plus (${it.ratio}, intervalle à ${told.level}\u202f: ${it.interval})\u202f; l’écart est net, sur ${it.left} et ${it.right}`,
    /** Why a gap is told as likely only, after "l’écart est probable". */
    reserve: {
      fewPages: ({ left, right }: { left: string; right: string }) => `mais il ne repose que sur ${left} et ${right}`,
      corrected: ({ left, right }: { left: string; right: string }) =>
        `sur ${left} et ${right}, mais parmi plusieurs comparaisons faites ensemble, le hasard seul en donne parfois un pareil`,
    },
    likely: (it: { factor: string; ratio: string; interval: string; reserve: string }) =>
      `C’est ${it.factor} fois plus (${it.ratio}, intervalle à ${told.level}\u202f: ${it.interval})\u202f; l’écart est probable, ${it.reserve}`,
    uncertain: (it: { ratio: string; interval: string; left: string; right: string }) =>
      `L’écart n’est pas net\u202f: avec d’autres pages semblables, il pourrait disparaître ou s’inverser (${it.ratio}, intervalle à ${told.level}\u202f: ${it.interval}, sur ${it.left} et ${it.right})`,
    clearNoInterval: ({ left, right }: { left: string; right: string }) =>
      `L’écart est net, sur ${left} et ${right}, mais trop de pages sont à zéro pour en donner l’intervalle`,
    likelyNoInterval: ({ reserve }: { reserve: string }) =>
      `L’écart est probable, ${reserve}\u202f; trop de pages sont à zéro pour en donner l’intervalle`,
    uncertainNoInterval: ({ left, right }: { left: string; right: string }) =>
      `L’écart n’est pas net\u202f: avec d’autres pages semblables, il pourrait disparaître ou s’inverser (${left} et ${right})`,
    alike: ({ left, right }: { left: string; right: string }) => `C’est presque l’égalité, sur ${left} et ${right}`,
    clearSigned: ({ left, right }: { left: string; right: string }) =>
      `L’écart est net, sur ${left} et ${right}\u202f; la mesure peut être négative, on ne la compare donc pas par un rapport`,
    likelySigned: ({ reserve }: { reserve: string }) =>
      `L’écart est probable, ${reserve}\u202f; la mesure peut être négative, on ne la compare donc pas par un rapport`,
    clearNoRatio: ({ left, right }: { left: string; right: string }) =>
      `Un rapport à zéro n’a pas de sens, mais l’écart est net, sur ${left} et ${right}`,
    likelyNoRatio: ({ reserve }: { reserve: string }) =>
      `Un rapport à zéro n’a pas de sens\u202f; l’écart est probable, ${reserve}`,
    bothZero: ({ left, right }: { left: string; right: string }) =>
      `Au moins la moitié des pages sont à zéro, sur ${left} et ${right}`,
  },
  sentence: ({ finding, certainty }: { finding: string; certainty: string }) => `${finding}. ${certainty}.`,

  subtitle: {
    /** A subtitle with its numbers of pages. */
    counted: ({ text, pages }: { text: string; pages: string }) => `${text}\u202f; ${pages}`,
    /** Numbers of pages that differ from measure to measure. */
    byMetric: (pages: string) => `selon la mesure, ${pages}`,
    gap: (it: { ratio: string; platform: string; period: string; pages: string }) =>
      `Médianes des pages, ${it.ratio}, intervalle à ${told.level}. ${it.platform}, ${it.period}\u202f; ${it.pages}`,
    distribution: (it: { unit: string; platform: string; period: string; left: string; right: string }) =>
      `Une page, un point\u202f: ${it.unit}. ${it.platform}, ${it.period}\u202f; ${it.left} et ${it.right}`,
    trend: (it: { unit: string; platform: string; period: string; oneByOne: string; among: string; pages: string }) =>
      `Médiane des pages, ${it.oneByOne}\u202f: ${it.unit}. ${it.platform}, ${it.period}\u202f; ${it.among}, ${it.pages}`,
    withMissing: ({ pages, missing }: { pages: string; missing: string }) => `${pages} (et ${missing} sans valeur)`,
  },
  period: ({ from, to }: { from: string; to: string }) => `${from} à ${to}`,
  days: ({ from, to }: { from: string; to: string }) => `du ${from} au ${to}`,
  /** Of numbers of pages, which differ from measure to measure or month to month. */
  range: ({ low, high }: { low: string; high: string }) => `${low} à ${high}`,

  /** Sentences of the last line of a figure. */
  source: {
    invented: 'Source\u202f: données inventées pour la démonstration, ces organisations n’existent pas.',
    /** Between two sources. */
    separator: '\u202f; ',
    none: 'Source\u202f: aucun fichier importé.',
    from: ({ sources }: { sources: string }) => `Source\u202f: ${sources}.`,
    /** Without a post there is no day up to which data goes, but still a calendar. */
    noPost: ({ zone }: { zone: string }) => `Aucune publication (fuseau ${zone}).`,
    upTo: ({ day, zone }: { day: string; zone: string }) => `Données jusqu’au ${day} (fuseau ${zone}).`,
    tolerance: {
      one: (days: string) => `Abonnés\u202f: dernier relevé, vieux de ${days} jour au plus.`,
      other: (days: string) => `Abonnés\u202f: dernier relevé, vieux de ${days} jours au plus.`,
    },
    rankIntervals: 'Intervalles des médianes\u202f: lus sur les rangs des pages, sans tirage.',
    intervals: ({ resamples, seed }: { resamples: string; seed: string }) =>
      `Intervalles\u202f: bootstrap sur les pages, ${resamples} tirages, graine ${seed}.`,
    unassigned: {
      one: (pages: string) => `${pages} page hors classement, non dessinée.`,
      other: (pages: string) => `${pages} pages hors classement, non dessinées.`,
    },
  },
}
