// Words of the Lorenz curves. Narrow no-break spaces are written \u202f so that nobody deletes them by accident.

type Held = { readonly pages: string; readonly share: string }

export const lorenzFigure = {
  /** After what is said of the first group. */
  also: (first: string, { pages, share }: Held) => `${first}\u202f; parmi ${pages}, ${share}`,
  /** A tenth of less than two pages. */
  about: (share: string) => `environ ${share}`,
  subtitle: (it: { what: string; platform: string; period: string; pages: string }) =>
    `${it.what}\u202f: ce que réunissent les pages, des plus basses aux plus hautes. ${it.platform}, ${it.period}\u202f; ${it.pages}`,
  pages: 'part des pages, les plus basses d’abord',
  total: 'part du total qu’elles réunissent',
  equal: 'égalité parfaite',
  gini: (value: string) => `indice de Gini ${value}`,
  topTenth: (share: string) => `le dixième le plus haut\u202f: ${share}`,
  none: 'rien à répartir',
  held: (it: { set: string; pages: string; share: string }) =>
    `${it.set}\u202f: les ${it.pages} de pages les plus basses réunissent ${it.share} du total`,
  note: 'Plus la courbe s’éloigne de la diagonale, plus le total est concentré sur peu de pages (Gini\u202f: 0, toutes pareilles\u202f; vers 1, une seule a tout). Sans intervalle\u202f: une description de ces pages.',
  columns: { pages: 'Part des pages, les plus basses d’abord (%)', share: 'Part du total (%)' },
}
