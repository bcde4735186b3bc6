// Technical sentences, for specialists: parts that ../technical.ts puts one after the other, each whole by itself, so that
// what is unknown leaves no hole. Narrow no-break spaces are written \u202f so that nobody deletes them by accident.

export const technical = {
  title: 'Pour les spécialistes',
  /** One sentence among several. */
  of: (measure: string, sentence: string) => `${measure}\u202f: ${sentence}`,
  /** Between two parts. */
  separator: '\u202f; ',
  p: (p: string) => `p = ${p}`,
  pBelow: (p: string) => `p < ${p}`,
  below: (p: string) => `< ${p}`,
  interval: (low: string, high: string) => `[${low}\u202f; ${high}]`,
  withInterval: (value: string, interval: string) => `${value} ${interval}`,
  mannWhitney: (u: string, p: string, holm: string) => `Mann-Whitney U = ${u}, ${p} (Holm ${holm})`,
  cliffsDelta: (delta: string) => `δ de Cliff ${delta}`,
  ahead: (delta: string, pairs: string, page: string) =>
    `${delta}\u202f: dans ${pairs} paires sur 100, ${page} est devant`,
  higher: (delta: string, pairs: string, page: string) =>
    `${delta}\u202f: dans ${pairs} paires sur 100, ${page} a la valeur la plus haute`,
  level: (delta: string) => `${delta}\u202f: aucune des deux n’est plus souvent au-dessus`,
  ratio: (ratio: string) => `rapport des médianes ${ratio}`,
  difference: (difference: string, unit: string) => `différence des médianes ${difference}, en ${unit}`,
  bootstraps: { percentile: 'bootstrap percentile', bca: 'bootstrap BCa' },
  bootstrap: (estimate: string, bootstrap: string, resamples: string) =>
    `${estimate} (${bootstrap} sur les pages, ${resamples} tirages)`,
  drawnPages: (estimate: string, resamples: string) => `${estimate} (bootstrap sur les pages, ${resamples} tirages)`,
  n: (counts: string) => `n = ${counts}`,
  noTest: {
    'too-few-pages': (fewest: string) => `pas de test\u202f: moins de ${fewest} pages avec une valeur d’un côté`,
    'too-few-posts': (fewest: string) => `pas de test\u202f: moins de ${fewest} publications d’un côté`,
  },
  notPublished: 'mesure non publiée par ce réseau',
  kruskalWallis: (h: string, freedom: string, p: string) =>
    `Kruskal-Wallis H = ${h}, ${freedom} degrés de liberté, ${p}`,
  gini: (gini: string) => `Gini ${gini}`,
  topTenth: (share: string) => `part du dixième supérieur ${share}`,
  share: (pages: string, share: string) => `${pages} ${share}`,
  voice: (shares: string) => `part de voix\u202f: ${shares}`,
  unknownCounts: (known: string, missing: string) => `n = ${known} publications, ${missing} au compteur inconnu`,
  slope: (slope: string, per: string) => `pente de Theil-Sen ${slope} ${per}`,
  mannKendall: (tau: string, p: string, holm: string) => `Mann-Kendall τ = ${tau}, ${p} (Holm ${holm})`,
  exponent: (exponent: string) => `exposant de Theil-Sen ${exponent} (échelles logarithmiques)`,
  spearman: (rho: string) => `ρ de Spearman ${rho}`,
  spearmanTested: (rho: string, p: string) => `ρ de Spearman ${rho}, ${p}`,
  noTrend: (fewest: string) => `pas de droite\u202f: moins de ${fewest} pages au-dessus de zéro`,
  atZero: (n: string) => `${n} à zéro, hors de la droite`,
  paired: (estimate: string, resamples: string) =>
    `${estimate} (mêmes pages, bootstrap sur les pages, ${resamples} tirages)`,
  onlyOnce: (now: string, before: string) => `${now} connues seulement maintenant, ${before} seulement avant`,
  variant: (variant: string, ratio: string) => `${variant} ${ratio}`,
  ratios: (variants: string) => `rapports des médianes\u202f: ${variants}`,
}
