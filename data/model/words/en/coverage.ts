// Words of the Method screen on how often the intervals hold the truth: what was simulated, what is shown for it, and what
// it means for few pages.

import { constantsOf } from '../constants.ts'
import type { coverage as french } from '../fr/coverage.ts'
import { locale } from './locale.ts'

const told = constantsOf(locale)

export const coverage: typeof french = {
  title: 'Do the intervals keep their promise?',
  text: [
    `A ${told.level} interval promises to hold the true value ${told.level} of the time. To check it we simulated camps whose true value is known: 2,000 comparisons for each number of pages, the second camp being as large as the first or half as large again. Pages are as unequal there as on a social network: levels and numbers of posts are widely spread, and posts resemble those of their own page.`,
    'Each number in the table says how many times in 100 the interval held the true value. From 20 pages a camp on, all those we show stay between 93 and 97.',
  ],
  estimator: 'Estimate',
  none: '–',
  shownCaption: 'Intervals shown: times in 100 they hold the true value, by pages of the smaller camp',
  shown: {
    median: 'Median (between two of its own values)',
    'ratio-of-medians': 'Ratio of medians (BCa)',
    'difference-of-medians': 'Difference of medians',
    'hodges-lehmann': 'Hodges-Lehmann ratio',
    'cliffs-delta': 'Cliff’s delta, probability of superiority',
    'pooled-mean': 'Mean of all posts',
    'ratio-of-pooled-means': 'Ratio of these means',
    'share-of-interactions': 'Share of voice, in interactions',
    'share-of-posts': 'Share of voice, in posts',
    wilson: 'Share of pages (Wilson)',
    'theil-sen': 'Theil-Sen trend (months instead of pages)',
  },
  few: [
    `Below 20 pages promises wear thin. At 3 pages the interval of the ratio of medians misses the true value once in thirteen, and once in eight where the camps are unlike; the median and the trend have no interval left at all: so we compare nothing below ${told.fewestPages} pages. From ${told.fewestPages} to ${told.nearlyEnough}, intervals hold more or less, but they are wide, and fragile where the camps are unlike (last table): our sentences then say “probably”. From ${told.enoughPages} on they may say it without reserve.`,
    'The second table shows what common methods would give. Those that take each post for a case independent of the others are wrong more than two times in three, whatever the number of pages: this is why the unit here is the page.',
  ],
  besideCaption: 'For comparison: the same estimates by methods we did not keep',
  beside: {
    'median-bootstrap': 'Median, percentile bootstrap',
    'ratio-of-medians-percentile': 'Ratio of medians, percentile bootstrap',
    'pooled-mean-percentile': 'Mean, percentile bootstrap',
    'pooled-mean-bca': 'Mean, BCa bootstrap',
    'ratio-of-pooled-means-percentile': 'Ratio of means, percentile bootstrap',
    'share-of-interactions-percentile': 'Share of voice, percentile bootstrap',
    'naive-pooled-mean': 'Mean, posts taken for independent',
    'naive-ratio-of-pooled-means': 'Ratio of means, posts taken for independent',
  },
  unlike: [
    'Most methods suppose that one camp is like the other, multiplied by a factor. The last table shows the opposite: a small camp of very unequal pages against one three times as large of rather similar pages. The ratio of medians and Cliff’s delta withstand it; the Hodges-Lehmann ratio, and to a lesser degree means and shares of voice in interactions, then promise a little too much.',
  ],
  unlikeCaption: 'Where the camps are unlike: times in 100, by pages of the smaller camp',
}
