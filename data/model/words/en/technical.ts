// Technical sentences, for specialists: parts that ../technical.ts puts one after the other. French defines the shape.

export const technical = {
  title: 'For specialists',
  of: (measure: string, sentence: string) => `${measure}: ${sentence}`,
  separator: '; ',
  p: (p: string) => `p = ${p}`,
  pBelow: (p: string) => `p < ${p}`,
  below: (p: string) => `< ${p}`,
  interval: (low: string, high: string) => `[${low}, ${high}]`,
  withInterval: (value: string, interval: string) => `${value} ${interval}`,
  mannWhitney: (u: string, p: string, holm: string) => `Mann-Whitney U = ${u}, ${p} (Holm ${holm})`,
  cliffsDelta: (delta: string) => `Cliff’s δ ${delta}`,
  ahead: (delta: string, pairs: string, page: string) => `${delta}: in ${pairs} of 100 pairs, ${page} is ahead`,
  higher: (delta: string, pairs: string, page: string) =>
    `${delta}: in ${pairs} of 100 pairs, ${page} has the higher value`,
  level: (delta: string) => `${delta}: neither is above more often`,
  ratio: (ratio: string) => `ratio of medians ${ratio}`,
  difference: (difference: string, unit: string) => `difference of medians ${difference}, in ${unit}`,
  bootstraps: { percentile: 'percentile bootstrap', bca: 'BCa bootstrap' },
  bootstrap: (estimate: string, bootstrap: string, resamples: string) =>
    `${estimate} (${bootstrap} over pages, ${resamples} resamples)`,
  drawnPages: (estimate: string, resamples: string) => `${estimate} (bootstrap over pages, ${resamples} resamples)`,
  n: (counts: string) => `n = ${counts}`,
  noTest: {
    'too-few-pages': (fewest: string) => `no test: fewer than ${fewest} pages with a value on one side`,
    'too-few-posts': (fewest: string) => `no test: fewer than ${fewest} posts on one side`,
  },
  notPublished: 'measure not published by this network',
  kruskalWallis: (h: string, freedom: string, p: string) =>
    `Kruskal-Wallis H = ${h}, ${freedom} degrees of freedom, ${p}`,
  gini: (gini: string) => `Gini ${gini}`,
  topTenth: (share: string) => `share of the top tenth ${share}`,
  share: (pages: string, share: string) => `${pages} ${share}`,
  voice: (shares: string) => `share of voice: ${shares}`,
  unknownCounts: (known: string, missing: string) => `n = ${known} posts, ${missing} with an unknown count`,
  slope: (slope: string, per: string) => `Theil-Sen slope ${slope} ${per}`,
  mannKendall: (tau: string, p: string, holm: string) => `Mann-Kendall τ = ${tau}, ${p} (Holm ${holm})`,
  exponent: (exponent: string) => `Theil-Sen exponent ${exponent} (log scales)`,
  spearman: (rho: string) => `Spearman’s ρ ${rho}`,
  spearmanTested: (rho: string, p: string) => `Spearman’s ρ ${rho}, ${p}`,
  noTrend: (fewest: string) => `no line: fewer than ${fewest} pages above zero`,
  atZero: (n: string) => `${n} at zero, off the line`,
  paired: (estimate: string, resamples: string) =>
    `${estimate} (same pages, bootstrap over pages, ${resamples} resamples)`,
  onlyOnce: (now: string, before: string) => `${now} known only now, ${before} only before`,
  variant: (variant: string, ratio: string) => `${variant} ${ratio}`,
  ratios: (variants: string) => `ratios of medians: ${variants}`,
}
