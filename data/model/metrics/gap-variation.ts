// Variation of gaps: whether a page posts like a clock (0), at random (about 1) or in bursts (above 1). The deviation of the
// gaps between posts over their mean, so that how often the page posts is taken out.

import { variationOfGaps } from '../rhythm.ts'
import type { Metric } from './metric.ts'

/** Unit: none, >= 0. Null under 5 posts, or when all were published at one instant. */
export const gapVariation = {
  key: 'gap-variation',
  family: 'posting-frequency',
  isMain: false,
  unit: 'ratio',
  shownTimes: 1,
  range: [0, null],
  direction: 'neither',
  asks: [],
  definedBy: null,
  formula:
    'σ / μ of the gaps between posts that follow one another (population σ); null under 5 posts, or when all are at one instant',
  citation:
    'The coefficient of variation r behind the burstiness (r - 1) / (r + 1) of Goh and Barabási 2008, EPL 81 48002, doi:10.1209/0295-5075/81/48002.',
  isFormulaRead: false,
  needs: 'posts',

  example: { work: '3 ^ 0.5 / 3', value: Math.sqrt(3) / 3 },
  value: ({ posts }) => variationOfGaps(posts),
} as const satisfies Metric
