// Sentences on sets of pages taken whole: more than two at once, pairs drawn at random, concentration, effort
// and return. French defines the shape.

export const groups = {
  sentence: (text: string) => `${text}.`,

  several: {
    clear: (it: { what: string; high: string; highValue: string; low: string; lowValue: string }) =>
      `In ${it.what}, the groups are clearly not all at one level: ${it.high} is the highest (${it.highValue}), ${it.low} the lowest (${it.lowValue})`,
    likely: (it: { what: string; high: string; highValue: string; low: string; lowValue: string }) =>
      `In ${it.what}, the groups are probably not all at one level: ${it.high} is the highest (${it.highValue}), ${it.low} the lowest (${it.lowValue})`,
    uncertain: ({ what }: { what: string }) => `In ${what}, the groups cannot be told apart`,
    tooFew: ({ what }: { what: string }) => `Too few pages to compare more than two groups at once in ${what}`,
  },

  superiority: {
    clear: ({ page, pairs }: { page: string; pairs: string }) =>
      `Of 100 pairs of pages drawn at random, one from each side, ${page} is ahead in ${pairs}`,
    likely: ({ page, pairs }: { page: string; pairs: string }) =>
      `Of 100 pairs of pages drawn at random, one from each side, ${page} is probably ahead in about ${pairs}`,
    clearHigher: ({ page, pairs }: { page: string; pairs: string }) =>
      `Of 100 pairs of pages drawn at random, one from each side, ${page} has the higher value in ${pairs}`,
    likelyHigher: ({ page, pairs }: { page: string; pairs: string }) =>
      `Of 100 pairs of pages drawn at random, one from each side, ${page} probably has the higher value in about ${pairs}`,
    uncertain: ({ page, pairs }: { page: string; pairs: string }) =>
      `Of 100 pairs of pages drawn at random, one from each side, ${page} is above in ${pairs}: too close to half to tell them apart`,
    level: 'Of 100 pairs of pages drawn at random, one from each side, neither is above the other more often',
  },

  concentration: {
    clear: ({ what, pages, share }: { what: string; pages: string; share: string }) =>
      `In ${what}, the top tenth among ${pages} holds ${share} of the total`,
    likely: ({ what, pages, share }: { what: string; pages: string; share: string }) =>
      `In ${what}, the top tenth among ${pages} holds about ${share} of the total, but that tenth is less than two pages`,
    tooFew: ({ what, pages }: { what: string; pages: string }) =>
      `Too few pages to speak of concentration in ${what}: ${pages}`,
  },

  effort: {
    clearMore: ({ pages, factor }: { pages: string; factor: string }) =>
      `Among ${pages}, those that post twice as often clearly get more per post: ${factor} times as much`,
    clearLess: ({ pages, factor }: { pages: string; factor: string }) =>
      `Among ${pages}, those that post twice as often clearly get less per post: ${factor} times less`,
    likelyMore: ({ pages, factor }: { pages: string; factor: string }) =>
      `Among ${pages}, those that post twice as often probably get more per post, about ${factor} times as much`,
    likelyLess: ({ pages, factor }: { pages: string; factor: string }) =>
      `Among ${pages}, those that post twice as often probably get less per post, about ${factor} times less`,
    uncertain: ({ pages }: { pages: string }) =>
      `Among ${pages}, there is no clear link between posting frequency and what a post gets`,
    tooFew: ({ pages }: { pages: string }) => `Too few pages to set return against effort: ${pages}`,
  },
}
