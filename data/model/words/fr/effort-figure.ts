// Words of the figure of effort and return. What it finds is in groups.ts. Narrow no-break spaces are written \u202f so that
// nobody deletes them by accident.

export const effortFigure = {
  and: (first: string, second: string) => `${first}\u202f; ${second}`,
  subtitle: (it: { platform: string; period: string; pages: string }) =>
    `Une page, un signe\u202f: à droite, elle publie plus souvent\u202f; en haut, chaque publication obtient plus. ${it.platform}, ${it.period}\u202f; ${it.pages}`,
  axes: { effort: 'publications par semaine', result: 'interactions par publication' },
  quadrants: {
    rareMuch: 'publie peu, obtient beaucoup',
    oftenMuch: 'publie souvent, obtient beaucoup',
    rareLittle: 'publie peu, obtient peu',
    oftenLittle: 'publie souvent, obtient peu',
  },
  /** A group: its pages, then what the typical ones of it do. */
  typical: (it: { pages: string; effort: string; result: string }) =>
    `${it.pages}\u202f; médianes\u202f: ${it.effort}, ${it.result}`,
  note: 'Lignes grises\u202f: médianes de toutes les pages montrées\u202f; elles font les quatre quarts. Lignes de couleur\u202f: médianes de chaque groupe, qui se croisent au grand signe creux.',
  trendNote: 'Trait épais\u202f: tendance du groupe, tireté quand elle n’est pas nette.',
  zeroNote: 'Zéro n’a pas de place sur une échelle logarithmique\u202f: ces pages ont leur bande à part.',
  manyNote: (most: string) =>
    `Plus de ${most} pages\u202f: seules celles qui sont nommées se lisent une à une\u202f; toutes sont dans le tableau.`,
  none: 'aucune page dont on connaisse le rythme et les interactions',
  residual: 'Rapport à ce que son groupe obtient à ce rythme',
}
