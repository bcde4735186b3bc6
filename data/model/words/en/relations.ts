// Sentences on pages of like size, and on two measures that go together.

import type { Section } from '../fr.ts'

export const relations: Section<'relations'> = {
  strata: {
    clear: ({ page, pairs }) =>
      `Among pages of one size, of 100 pairs drawn at random, ${page} is clearly above more often: in ${pairs}`,
    likely: ({ page, pairs }) =>
      `Among pages of one size, of 100 pairs drawn at random, ${page} is probably above more often: in about ${pairs}`,
    uncertain: ({ page, pairs }) =>
      `Among pages of one size, of 100 pairs drawn at random, ${page} is above in ${pairs}: not enough to tell them apart`,
    level: 'Among pages of one size, of 100 pairs drawn at random, neither is above the other more often',
    tooFew: 'Too few pages of one size on both sides to compare them by size',
  },

  matched: {
    counted: { one: (n) => `${n} pair`, other: (n) => `${n} pairs` },
    likely: ({ pairs, factor, ahead, behind }) =>
      `Over ${pairs} of pages of one size, the gap is likely: ${ahead} has ${factor} times the value of ${behind}`,
    likelyNoRatio: ({ pairs, ahead, behind }) =>
      `Over ${pairs} of pages of one size, the gap is likely: ${ahead} is above, ${behind} below`,
    uncertain: ({ pairs, left, right }) =>
      `Over ${pairs} of pages of one size, ${left} and ${right} cannot be told apart`,
    tooFew: ({ pairs }) => `Too few pages of one size to set side by side: ${pairs}`,
    unmatched: { one: (n) => `${n} page found no match`, other: (n) => `${n} pages found no match` },
    andUnmatched: (text, unmatched) => `${text}; ${unmatched}`,
  },

  correlation: {
    clearMore: ({ pages, x, y }) => `Among ${pages}, those higher in “${x}” are clearly higher in “${y}” too`,
    likelyMore: ({ pages, x, y }) => `Among ${pages}, those higher in “${x}” are probably higher in “${y}” too`,
    clearLess: ({ pages, x, y }) => `Among ${pages}, those higher in “${x}” are clearly lower in “${y}”`,
    likelyLess: ({ pages, x, y }) => `Among ${pages}, those higher in “${x}” are probably lower in “${y}”`,
    uncertain: ({ pages, x, y }) => `Among ${pages}, there is no clear link between “${x}” and “${y}”`,
    tooFew: ({ pages, x, y }) => `Too few pages to set “${x}” against “${y}”: ${pages}`,
  },

  technical: {
    superiority: (value) => `probability of superiority ${value}`,
    vanElteren: (p) => `van Elteren, ${p}`,
    strata: { one: (n) => `${n} stratum of size`, other: (n) => `${n} strata of size` },
    drawnPairs: (estimate, resamples) => `${estimate} (bootstrap over pairs, ${resamples} resamples)`,
    pairRatio: (value) => `median of the ratios within pairs ${value}`,
    unmatched: (left, right) => `without a match: ${left} and ${right}`,
    unsized: (left, right) => `of unknown size: ${left} and ${right}`,
    noCorrelation: (fewest) => `no test: fewer than ${fewest} pages with both values`,
    missing: (n) => `${n} without one of the two values`,
  },
}
