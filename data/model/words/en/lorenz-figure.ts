// Words of the Lorenz curves. French defines the shape.

import type { Section } from '../fr.ts'

export const lorenzFigure: Section<'lorenzFigure'> = {
  also: (first, { pages, share }) => `${first}; among ${pages}, ${share}`,
  about: (share) => `about ${share}`,
  subtitle: (it) =>
    `${it.what}: what pages hold, from the lowest to the highest. ${it.platform}, ${it.period}; ${it.pages}`,
  pages: 'share of the pages, the lowest first',
  total: 'share of the total that they hold',
  equal: 'perfect equality',
  gini: (value) => `Gini index ${value}`,
  topTenth: (share) => `the top tenth: ${share}`,
  none: 'nothing to share out',
  held: (it) => `${it.set}: the lowest ${it.pages} of pages hold ${it.share} of the total`,
  note: 'The further a curve lies from the diagonal, the more the total is held by few pages (Gini: 0, all the same; towards 1, one has all). Without an interval: a description of these pages.',
  columns: { pages: 'Share of the pages, the lowest first (%)', share: 'Share of the total (%)' },
}
