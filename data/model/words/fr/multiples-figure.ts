// Words of the small multiples: one metric over time, page by page. Narrow no-break spaces are written \u202f so that nobody
// deletes them by accident.

export const multiplesFigure = {
  /** The highest page over the whole period, and the middle one. */
  title: (it: { what: string; page: string; high: string; middle: string }) =>
    `Pour ${it.what}, la plus haute des pages montrées est ${it.page} (${it.high})\u202f; celle du milieu a ${it.middle}`,
  alike: (it: { what: string; value: string }) => `Pour ${it.what}, toutes les pages montrées ont ${it.value}`,
  none: ({ what }: { what: string }) => `Aucune page dont on connaisse ${what}`,
  subtitle: (it: { unit: string; by: string; platform: string; period: string; pages: string }) =>
    `Une case par page, la même échelle partout\u202f: ${it.unit}, ${it.by}. ${it.platform}, ${it.period}\u202f; ${it.pages}`,
  by: {
    day: 'jour par jour',
    week: 'semaine par semaine',
    month: 'mois par mois',
    quarter: 'trimestre par trimestre',
    year: 'année par année',
  },
  unknown: 'rien de connu',
  note: 'Dans chaque groupe, la page la plus suivie d’abord. Une ligne s’interrompt là où l’on ne sait pas.',
  zeroNote: 'Échelle logarithmique\u202f: un zéro se tient tout en bas, à part.',
  notShown: {
    one: (n: string) => `${n} page plus petite n’est pas montrée.`,
    other: (n: string) => `${n} pages plus petites ne sont pas montrées.`,
  },
  /** Of a page whose points are too many to be read one by one. */
  summary: (it: { page: string; last: string; low: string; high: string }) =>
    `${it.page}\u202f: ${it.last}\u202f; de ${it.low} à ${it.high} sur la période`,
  point: (it: { page: string; bucket: string; value: string }) => `${it.page}, ${it.bucket}\u202f: ${it.value}`,
}
