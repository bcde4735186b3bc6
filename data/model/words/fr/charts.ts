// Words inside the figures: axes, labels at the marks, tables. Titles and sources are sentences made in findings.ts.
// Narrow no-break spaces are written \u202f so that nobody deletes them by accident.

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
  equal: 'égalité',
  times: (factor: string): string => `× ${factor}`,
  dividedBy: (factor: string): string => `÷ ${factor}`,
  zero: '0',
  fromTo: (low: string, high: string): string => `de ${low} à ${high}`,
  likely: 'écart probable',
  uncertain: 'écart incertain',
  tooFew: (left: string, right: string): string =>
    `Trop peu de pages pour un rapport (${left} et ${right}, il en faut 5)`,
  zeroMedian: (left: string, right: string): string =>
    `Pas de rapport\u202f: une page typique est à zéro (${left} et ${right})`,
  noValues: 'Aucune valeur connue dans l’un des deux camps',
  count: (n: string): string => `n = ${n}`,

  gapNote:
    'Sous chaque mesure\u202f: la page typique (médiane) de chaque camp. Barre\u202f: intervalle à 95\u202f%. Signe creux\u202f: écart incertain.',
  distributionNote: 'Trait\u202f: médiane du camp\u202f; zone teintée\u202f: son intervalle à 95\u202f%.',
  /** Where there are too many pages for a sign each. */
  densityNote:
    'Plus de 300 pages\u202f: une surface montre où elles se tiennent, au lieu d’un signe par page. Trait\u202f: médiane du camp\u202f; zone teintée\u202f: son intervalle à 95\u202f%.',
  trendNote:
    'Ligne\u202f: médiane des pages du camp\u202f; zone teintée\u202f: la moitié centrale des pages. Un mois sans valeur reste ouvert.',

  pages: { one: (n: string): string => `${n} page`, other: (n: string): string => `${n} pages` },
  pagesBetween: (low: string, high: string): string => `de ${low} à ${high} pages`,
  missing: { one: (n: string): string => `${n} sans valeur`, other: (n: string): string => `${n} sans valeur` },
  median: (value: string): string => `médiane ${value}`,
  interval: (low: string, high: string): string => `(${low} à ${high})`,
  middleHalf: 'la moitié des pages',
  noPages: 'aucune page avec une valeur',
  logScale: (unit: string): string => `${unit} (échelle logarithmique)`,
  pagesCounted: 'pages comptées',

  point: (page: string, value: string): string => `${page}\u202f: ${value}`,
  observed: (day: string): string => `relevé du ${day}`,
  overPosts: {
    one: (n: string): string => `sur ${n} publication`,
    other: (n: string): string => `sur ${n} publications`,
  },
  monthPoint: (camp: string, month: string, value: string, pages: string): string =>
    `${camp}, ${month}\u202f: ${value} (${pages})`,

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
