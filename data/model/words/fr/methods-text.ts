// The paragraph of methods of a figure, in French: whole sentences that ../methods-text.ts chooses by what its reply holds.
// Impersonal, as an article has it. Narrow no-break spaces are written \u202f so that nobody deletes them by accident.

import { constantsOf } from '../constants.ts'
import { locale } from './locale.ts'

const told = constantsOf(locale)

type Metric = Readonly<Record<'name' | 'formula' | 'pages', string>>
/** Groups in which a value of zero was left out, with how many: "9 de …". */
type AtZero = Readonly<Record<'n' | 'metric', string>>
type Drawn = Readonly<Record<'resamples' | 'seed', string>>

export const methodsText = {
  invented: 'Les données sont inventées, pour la démonstration\u202f: ces organisations n’existent pas.',
  pages: ({ platform, pages }: Readonly<Record<'platform' | 'pages', string>>) =>
    `Ont été retenues, sur ${platform}, ${pages}.`,
  onePage: ({ platform, page }: Readonly<Record<'platform' | 'page', string>>) =>
    `La figure porte sur la page «\u202f${page}\u202f», sur ${platform}.`,
  noPage: ({ platform, actor }: Readonly<Record<'platform' | 'actor', string>>) =>
    `L’organisation «\u202f${actor}\u202f» n’a pas de page connue sur ${platform}\u202f: n = 0.`,
  amongPages: (pages: string) => `Elle est située parmi ${pages}.`,
  notItsOwnPeer: 'La page compte dans son groupe, mais pas parmi ses propres pairs.',
  grid: (grid: string) => `Les camps sont ceux du classement «\u202f${grid}\u202f».`,
  unassigned: {
    one: (n: string) => `${n} page sans camp dans ce classement, ou sans organisation connue, n’est pas comptée.`,
    other: (n: string) => `${n} pages sans camp dans ce classement, ou sans organisation connue, ne sont pas comptées.`,
  },
  period: ({ period, zone }: Readonly<Record<'period' | 'zone', string>>) =>
    `Période\u202f: ${period}, découpée dans le fuseau horaire ${zone}.`,
  sources: (sources: string) => `Sources\u202f: ${sources}.`,
  upTo: (day: string) => `La plus récente publication est du ${day}.`,
  filters: (filters: string) => `Filtres\u202f: ${filters}.`,
  filter: {
    topic: (names: string) => `sujets ${names}`,
    call: (names: string) => `appels (${names})`,
    format: (names: string) => `formats ${names}`,
    onTopic: 'seules les publications qui parlent des aidants',
    age: ({ days, within }: Readonly<Record<'days' | 'within', string>>) =>
      `compteurs lus ${days} jours après la publication (à ${within} jours près)`,
    size: (names: string) => `pages ${names}`,
    kind: (names: string) => `organisations\u202f: ${names}`,
    territory: (names: string) => `organisations ${names}`,
  },
  missing: 'Une page dont la valeur n’est pas connue est laissée de côté et comptée, jamais prise pour zéro.',
  page: 'L’unité est la page\u202f: chacune compte pour une valeur, quel que soit son nombre de publications.',
  /** Of measures whose definition elsewhere speaks of what may be chosen: here the choice is told, once. */
  definitions: { followers: 'Dernier nombre d’abonnés relevé avant la fin de la période, s’il est encore valable.' },
  inUnit: (name: string, unit: string) => `${name} (${unit})`,
  metric: ({ name, formula, pages }: Metric) => `${name}\u202f: ${formula} La valeur est connue pour n = ${pages}.`,
  ownMetric: ({ name, formula }: Omit<Metric, 'pages'>) => `${name}\u202f: ${formula}`,
  tolerance: {
    one: (n: string) => `Un nombre d’abonnés reste valable ${n} jour après son relevé.`,
    other: (n: string) => `Un nombre d’abonnés reste valable ${n} jours après son relevé.`,
  },
  notPublished: (metrics: string) => `Ce réseau ne publie pas ce que demande cette mesure\u202f: ${metrics}.`,

  median:
    'La valeur d’un groupe est la médiane de ses pages, à côté de leurs quartiles (type 7 de Hyndman et Fan 1996).',
  medianInterval: `L’intervalle à ${told.level} d’une médiane est lu sur les valeurs ordonnées, par interpolation (Hettmansperger et Sheather 1986).`,
  ratio: ({ bootstrap, resamples, seed }: Drawn & { readonly bootstrap: string }) =>
    `L’écart entre deux groupes est le rapport de leurs médianes, avec un intervalle à ${told.level} par bootstrap ${bootstrap} sur les pages (${resamples} tirages, graine ${seed}).`,
  bootstraps: { bca: 'BCa', percentile: 'percentile', both: 'BCa, ou percentile où celui-ci n’est pas défini,' },
  ratioAlone: 'L’écart entre deux groupes est le rapport de leurs médianes, sans intervalle.',
  difference: ({ resamples, seed }: Drawn) =>
    `Où il n’y a pas de rapport (médiane nulle, ou mesure qui peut être négative), l’écart est la différence des médianes, avec un intervalle à ${told.level} par bootstrap percentile sur les pages (${resamples} tirages, graine ${seed}).`,
  mannWhitney: {
    exact: 'Les groupes sont comparés par un test de Mann-Whitney bilatéral, exact.',
    normal:
      'Les groupes sont comparés par un test de Mann-Whitney bilatéral, par la loi normale, corrigé des ex æquo et de la continuité.',
    both: 'Les groupes sont comparés par un test de Mann-Whitney bilatéral, exact pour les petits groupes sans ex æquo, sinon par la loi normale, corrigé des ex æquo et de la continuité.',
  },
  corrected: (tests: string) =>
    `La valeur p est corrigée par Holm pour les ${tests} tests de la comparaison\u202f; celle de Benjamini et Hochberg se trouve à côté.`,
  oneTest: 'Un seul test a été fait\u202f: la valeur p n’avait pas à être corrigée.',
  cliffsDelta: `La taille d’effet est le δ de Cliff, avec son intervalle à ${told.level} (Cliff 1996\u202f; Feng et Cliff 2004).`,
  hodgesLehmann:
    'Le rapport typique entre deux pages est celui de Hodges-Lehmann, sur les logarithmes des valeurs positives.',
  atZero: {
    one: (n: string) => `${n} valeur nulle, qui n’a pas de logarithme, n’y entre pas.`,
    other: (n: string) => `${n} valeurs nulles, qui n’ont pas de logarithme, n’y entrent pas.`,
  },
  /** Of several measures: which ones. */
  atZeroOf: {
    each: ({ n, metric }: AtZero) => `${n} de «\u202f${metric}\u202f»`,
    all: (each: string) => `Les valeurs nulles, qui n’ont pas de logarithme, n’y entrent pas\u202f: ${each}.`,
  },
  shift: 'Le décalage typique entre deux pages est celui de Hodges-Lehmann.',
  kruskalWallis:
    'Les groupes assez grands ont été comparés ensemble par le test de Kruskal-Wallis, corrigé des ex æquo.',
  pooled: `La moyenne de toutes les publications d’un groupe prises ensemble est donnée à côté, avec un intervalle à ${told.level} par bootstrap lissé et studentisé sur les pages.`,
  untested: {
    'too-few-pages': (metrics: string) =>
      `Rien n’a été testé faute de pages (moins de ${told.fewestPages} avec une valeur dans un groupe)\u202f: ${metrics}.`,
    'too-few-posts': (metrics: string) =>
      `Rien n’a été testé faute de publications (moins de ${told.fewestPostsOfSet} dans un groupe)\u202f: ${metrics}.`,
  },

  by: {
    day: 'La médiane des pages de chaque groupe est calculée jour par jour, avec leurs quartiles (type 7 de Hyndman et Fan 1996).',
    week: 'La médiane des pages de chaque groupe est calculée semaine par semaine (ISO 8601), avec leurs quartiles (type 7 de Hyndman et Fan 1996).',
    month:
      'La médiane des pages de chaque groupe est calculée mois par mois, avec leurs quartiles (type 7 de Hyndman et Fan 1996).',
    quarter:
      'La médiane des pages de chaque groupe est calculée trimestre par trimestre, avec leurs quartiles (type 7 de Hyndman et Fan 1996).',
    year: 'La médiane des pages de chaque groupe est calculée année par année, avec leurs quartiles (type 7 de Hyndman et Fan 1996).',
  },
  linesBy: {
    day: 'Chaque page a sa valeur jour par jour, sans médiane ni test.',
    week: 'Chaque page a sa valeur semaine par semaine (ISO 8601), sans médiane ni test.',
    month: 'Chaque page a sa valeur mois par mois, sans médiane ni test.',
    quarter: 'Chaque page a sa valeur trimestre par trimestre, sans médiane ni test.',
    year: 'Chaque page a sa valeur année par année, sans médiane ni test.',
  },
  openGap: 'Un moment sans valeur reste ouvert.',
  theilSen: `La pente d’un groupe est celle de Theil-Sen sur ces médianes, avec l’intervalle à ${told.level} de Sen (1968).`,
  mannKendall: 'La tendance est éprouvée par le test de Mann-Kendall, bilatéral.',
  mannKendallCorrected: (tests: string) =>
    `Les tendances sont éprouvées par le test de Mann-Kendall, bilatéral, corrigé par Holm pour les ${tests} groupes.`,
  wholePeriod: ({ resamples, seed }: Drawn) =>
    `Ce qui est dit de l’écart repose sur le rapport des médianes (ou leur différence) de toute la période, par bootstrap sur les pages (${resamples} tirages, graine ${seed}).`,
  notShown: {
    one: (n: string) => `${n} page plus petite n’est pas montrée.`,
    other: (n: string) => `${n} pages plus petites ne sont pas montrées.`,
  },
  lines: (pages: string) => `Les deux mesures sont connues pour n = ${pages}.`,

  trendOfEffort: `La tendance d’un groupe est une droite de Theil-Sen sur les logarithmes des deux mesures\u202f; l’intervalle à ${told.level} de son exposant est celui de Sen (1968).`,
  noTrend: (groups: string) => `Sans tendance, faute de pages au-dessus de zéro\u202f: ${groups}.`,
  spearman: 'La corrélation est celle de Spearman, sur les rangs.',
  spearmanTested: 'La corrélation est celle de Spearman, sur les rangs, testée par la loi de Student, sans correction.',
  zeroPages: {
    one: (n: string) => `${n} page à zéro d’un côté, sans logarithme, n’entre pas dans la tendance.`,
    other: (n: string) => `${n} pages à zéro d’un côté, sans logarithme, n’entrent pas dans la tendance.`,
  },
  gini: 'L’inégalité entre les pages d’un groupe est l’indice de Gini, avec la courbe de Lorenz.',
  noGini: (groups: string) => `Sans indice\u202f: ${groups}.`,
  topTenth: 'À côté, la part de la somme que tient le dixième des pages les plus hautes.',

  ranked: {
    one: (n: string) => `${n} page a une valeur, et une place.`,
    other: (n: string) =>
      `${n} pages ont une valeur, et une place de la plus haute à la plus basse\u202f; des ex æquo partagent la meilleure.`,
  },
  rankInterval: `L’intervalle à ${told.level} d’un rang tient compte du hasard des autres pages (loi binomiale, comme si elles étaient tirées avec remise) et, où c’est possible, de celui des publications de la page, par bootstrap (Goldstein et Spiegelhalter 1996).`,
  valueInterval: ({ resamples, seed }: Drawn) =>
    `L’intervalle à ${told.level} d’une valeur vient d’un bootstrap sur les publications de la page (${resamples} tirages, graine ${seed}).`,
  noRank: {
    'too-few-posts': {
      one: (n: string) => `${n} page de moins de ${told.fewestPosts} publications connues n’a pas de rang.`,
      other: (n: string) => `${n} pages de moins de ${told.fewestPosts} publications connues n’ont pas de rang.`,
    },
    'too-few-pages': {
      one: (n: string) => `${n} page n’a pas de rang, faute d’autres pages.`,
      other: (n: string) => `${n} pages n’ont pas de rang, faute d’autres pages.`,
    },
  },

  voiceOf: {
    posts: 'La part de voix d’un groupe est la part de toutes les publications, additionnées.',
    interactions:
      'La part de voix d’un groupe est la part de toutes les interactions (réactions, commentaires et partages), additionnées.',
    views: 'La part de voix d’un groupe est la part de toutes les vues, additionnées.',
  },
  voicePosts: ({ posts, missing }: Readonly<Record<'posts' | 'missing', string>>) =>
    `Le calcul porte sur n = ${posts} publications au compteur connu (et ${missing} au compteur inconnu).`,
  voiceRows: (rows: string) =>
    `Elle est calculée dans chacune des ${rows} lignes, n = les publications au compteur connu de chacune.`,
  shareInterval: ({ resamples, seed }: Drawn) =>
    `L’intervalle à ${told.level} d’une part vient d’un bootstrap lissé et studentisé sur les pages, chacune tirée avec toutes ses publications (${resamples} tirages, graine ${seed}).`,
  noShareInterval: 'Les parts n’ont pas d’intervalle.',
  overlapping: 'Une publication peut compter dans plusieurs lignes.',
  topicsUnknown: {
    one: (n: string) => `${n} publication aux sujets inconnus n’est dans aucune ligne.`,
    other: (n: string) => `${n} publications aux sujets inconnus ne sont dans aucune ligne.`,
  },
  meanShare: 'Une part est la moyenne des parts de chaque page, chacune comptant autant.',
  peakInterval: ({ resamples, seed }: Drawn) =>
    `L’intervalle à ${told.level} de la part du moment le plus fréquent vient d’un bootstrap percentile sur les pages (${resamples} tirages, graine ${seed}).`,
  meanShareInterval: ({ resamples, seed }: Drawn) =>
    `L’intervalle à ${told.level} d’une part vient d’un bootstrap percentile sur les pages (${resamples} tirages, graine ${seed}).`,
  perPost: 'Ce qu’obtient une publication est la médiane, sur les pages, de leurs interactions par publication.',
  weekCounted: ({ pages, posts }: Readonly<Record<'pages' | 'posts', string>>) =>
    `Le calcul porte sur n = ${pages}, avec ${posts} publications à l’heure connue\u202f; l’heure est celle du fuseau de chaque page.`,
  weekLeftOut: ({ few, none, posts }: Readonly<Record<'few' | 'none' | 'posts', string>>) =>
    `Sans part\u202f: ${few} pages de moins de ${told.fewestPosts} publications à l’heure connue et ${none} sans aucune\u202f; ${posts} publications n’ont que leur jour.`,
  mixCounted: ({ pages, posts }: Readonly<Record<'pages' | 'posts', string>>) =>
    `Le calcul porte sur n = ${pages}, avec ${posts} publications de format connu.`,
  mixLeftOut: (posts: string) => `${posts} publications de format inconnu ne sont dans aucune part.`,

  weeks: ({ pages, weeks }: Readonly<Record<'pages' | 'weeks', string>>) =>
    `Les publications de n = ${pages} sont comptées semaine par semaine (ISO 8601), ${weeks} en tout\u202f; une semaine qu’aucun fichier ne couvre est inconnue, pas vide.`,
  silent: ({ days, silent, unknown }: Readonly<Record<'days' | 'silent' | 'unknown', string>>) =>
    `Une page est dite silencieuse après ${days} jours connus sans publication\u202f: ${silent} le sont, et les fichiers ne permettent pas de le dire de ${unknown}. Aucun test n’a été fait.`,

  standing: `Le rang et le centile d’une page sont ceux parmi ses pairs (les ex æquo comptent pour moitié dans le centile).`,
  standingInterval: ({ resamples, seed }: Drawn) =>
    `Leurs intervalles à ${told.level} viennent d’un bootstrap sur les pairs et, où c’est possible, sur les publications de la page (${resamples} tirages, graine ${seed}\u202f; Goldstein et Spiegelhalter 1996).`,
  peers: (peers: string) => `La page est comparée à n = ${peers}.`,
  habits: ({ known, posts }: Readonly<Record<'known' | 'posts', string>>) =>
    `Le calcul porte sur n = ${known} publications aux interactions connues, sur ${posts}. La médiane des interactions (réactions, commentaires et partages) de chaque groupe de publications (format, jour, heure, longueur, sujet, appel) est rapportée à celle de toutes les publications de la page.`,
  habitsInterval: ({ resamples, seed }: Drawn) =>
    `L’intervalle à ${told.level} du rapport vient d’un bootstrap percentile sur les publications (${resamples} tirages, graine ${seed}).`,
  habitsTest: (groups: string) =>
    `Chaque groupe est comparé aux autres publications du même quart des publications par le test de van Elteren, corrigé par Holm et par Benjamini et Hochberg pour les ${groups} groupes testés.`,
  habitsPeers:
    'À côté sont donnés la médiane du même rapport sur les pages semblables, et le test des signes, sans correction.',
  noHabits: 'Aucun groupe n’a assez de publications pour un rapport.',

  need: ({ name, sources }: Readonly<Record<'name' | 'sources', string>>) =>
    `Le besoin est un nombre de personnes\u202f: ${name}. Source du besoin\u202f: ${sources}.`,
  needSource: ({ title, vintage }: Readonly<Record<'title' | 'vintage', string>>) => `${title}, ${vintage}`,
  needCounted: {
    region: ({ known, missing, estimated }: Readonly<Record<'known' | 'missing' | 'estimated', string>>) =>
      `Il est connu pour n = ${known} régions, dont ${estimated} estimées par un taux (et ${missing} sans valeur).`,
    departement: ({ known, missing, estimated }: Readonly<Record<'known' | 'missing' | 'estimated', string>>) =>
      `Il est connu pour n = ${known} départements, dont ${estimated} estimés par un taux (et ${missing} sans valeur).`,
  },
  voices: ({ platform, pages, active, days }: Readonly<Record<'platform' | 'pages' | 'active' | 'days', string>>) =>
    `La voix est celle des ${pages} pages locales d’association connues sur ${platform}, dont ${active} actives (sans silence connu de plus de ${days} jours).`,
  networkVoices: ({
    platform,
    pages,
    active,
    days,
  }: Readonly<Record<'platform' | 'pages' | 'active' | 'days', string>>) =>
    `La voix est celle des ${pages} pages locales du réseau choisi, sur ${platform}, dont ${active} actives (sans silence connu de plus de ${days} jours).`,
  service: `Les pages actives par personne sont comparées à la moyenne nationale, avec un intervalle à ${told.level} exact de Poisson, élargi de celui du besoin et des pages dont on ne sait pas si elles sont actives.`,
  shrunken:
    'Ce rapport est aussi tiré vers le pays par un modèle gamma-Poisson (Clayton et Kaldor 1987\u202f; Marshall 1991).',
  territoryRanks: ({ resamples, seed }: Drawn) =>
    `Les rangs et leurs intervalles à ${told.level} viennent de tirages de ce modèle (${resamples} tirages, graine ${seed}\u202f; Goldstein et Spiegelhalter 1996).`,
  fayFeuer: `L’intervalle à ${told.level} des abonnés et des publications par personne est celui de la somme pondérée de Fay et Feuer (1997), modifiée par Tiwari, Clegg et Zou (2006).`,
  wilson: `La part des pages d’association parmi les actives des deux camps a un intervalle de Wilson à ${told.level}.`,
  /** Null: once, which is not said. */
  rule: ({ need, voice }: Readonly<Record<'need' | 'voice', string | null>>) =>
    `Un territoire n’est retenu que si tout l’intervalle de son besoin dépasse ${need === null ? '' : `${need} fois `}celui du territoire typique (médiane), et si tout l’intervalle de ses pages par personne est sous ${voice === null ? '' : `${voice} fois `}la moyenne nationale.`,
  against: (period: string) => `La voix de la période ${period} est donnée à côté.`,

  version: ({ hash, version }: Readonly<Record<'hash' | 'version', string>>) =>
    `Les calculs ont été faits par Porte-voix ${version}, sur la version ${hash} des données.`,
}
