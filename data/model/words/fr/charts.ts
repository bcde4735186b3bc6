// Words inside the figures: axes, labels at the marks, tables. Titles and sources are sentences made in findings.ts.
// Narrow no-break spaces are written \u202f so that nobody deletes them by accident.

export const charts = {
  /** Above every figure that shows invented data. */
  invented: 'DONNÉES INVENTÉES',
  colon: '\u202f: ',
  inventedLong: 'DONNÉES INVENTÉES\u202f: ces organisations n’existent pas',

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
  equal: 'égalité',
  times: (factor: string): string => `× ${factor}`,
  dividedBy: (factor: string): string => `÷ ${factor}`,
  zero: '0',
  fromTo: (low: string, high: string): string => `de ${low} à ${high}`,
  ratioHeading: 'Rapport des pages typiques',
  ratioNote: 'et intervalle à 95\u202f%',
  likely: 'écart probable',
  uncertain: 'écart incertain',
  tooFew: (left: string, right: string): string =>
    `Trop peu de pages pour un rapport (${left} et ${right}, il en faut 5)`,
  zeroMedian: (left: string, right: string): string =>
    `Pas de rapport\u202f: une page typique est à zéro (${left} et ${right})`,
  noValues: 'Aucune valeur connue dans l’un des deux camps',
  count: (n: string): string => `n = ${n}`,

  pages: { one: (n: string): string => `${n} page`, other: (n: string): string => `${n} pages` },
  missing: { one: (n: string): string => `${n} sans valeur`, other: (n: string): string => `${n} sans valeur` },
  median: (value: string): string => `médiane ${value}`,
  medianOnly: 'médiane',
  interval: (low: string, high: string): string => `(${low} à ${high})`,
  intervalLong: (low: string, high: string): string => `intervalle à 95\u202f%\u202f: ${low} à ${high}`,
  middleHalf: 'la moitié des pages',
  noPages: 'aucune page avec une valeur',
  logScale: (unit: string): string => `${unit} (échelle logarithmique)`,
  pagesCounted: 'pages comptées',
  pagesWithout: 'sans valeur',
  band: 'Bande\u202f: la moitié centrale des pages du camp',
  perCamp: 'Pages comptées chaque mois',

  point: (page: string, value: string): string => `${page}\u202f: ${value}`,
  observed: (day: string): string => `relevé du ${day}`,
  overPosts: {
    one: (n: string): string => `sur ${n} publication`,
    other: (n: string): string => `sur ${n} publications`,
  },
  monthPoint: (camp: string, month: string, value: string, pages: string): string =>
    `${camp}, ${month}\u202f: ${value} (${pages})`,
  gapPoint: (metric: string, ratio: string, interval: string): string => `${metric}\u202f: ${ratio}, ${interval}`,

  columns: {
    metric: 'Mesure',
    unit: 'Unité',
    page: 'Page',
    actor: 'Organisation',
    camp: 'Camp',
    value: 'Valeur',
    posts: 'Publications',
    observedOn: 'Relevé le',
    month: 'Mois',
    pages: 'Pages',
    missing: 'Sans valeur',
    median: 'Médiane',
    lower: 'Premier quartile',
    upper: 'Troisième quartile',
    low: 'Borne basse (95\u202f%)',
    high: 'Borne haute (95\u202f%)',
    ratio: 'Rapport',
    difference: 'Différence',
    certainty: 'Certitude',
    of: (column: string, camp: string): string => `${column}, ${camp}`,
  },
  certainties: { clear: 'nette', likely: 'probable', uncertain: 'incertaine', 'too-few': 'trop peu de pages' },
}
