// Words of the Lorenz curves. French defines the shape.

import type { Section } from '../fr.ts'

export const lorenzFigure: Section<'lorenzFigure'> = {
  also: (first, { pages, share }) => `${first}; among ${pages}, ${share}`,
  about: (share) => `about ${share}`,
  subtitle: ({ what, platform, period, pages }) =>
    `${what}: what pages hold, from the lowest to the highest. ${platform}, ${period}; ${pages}`,
  pages: 'share of the pages, the lowest first',
  total: 'share of the total that they hold',
  equal: 'perfect equality',
  gini: (value) => `Gini index ${value}`,
  topTenth: (share) => `the top tenth: ${share}`,
  none: 'nothing to share out',
  held: ({ set, pages, share }) => `${set}: the lowest ${pages} of pages hold ${share} of the total`,
  note: 'The further a curve lies from the diagonal, the more the total is held by few pages (Gini: 0, all the same; towards 1, one has all). Without an interval: a description of these pages.',
  columns: { pages: 'Share of the pages, the lowest first (%)', share: 'Share of the total (%)' },
}
