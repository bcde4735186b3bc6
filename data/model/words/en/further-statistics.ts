// Words of the Method screen for the statistics beside the usual ones: what describes a set, what compares several sets, what
// takes page size out, and what follows time.

import { enoughBuckets, fewestBuckets, widestSpan } from '../../certainty.ts'
import { constantsOf } from '../constants.ts'
import type { furtherStatistics as French } from '../fr/further-statistics.ts'
import { locale } from './locale.ts'

const told = constantsOf(locale)

export const furtherStatistics: typeof French = {
  'median-interval': {
    name: `${told.level} interval of a median`,
    plain: 'Between which values the median of a group probably lies, read off the pages themselves.',
    formula: 'Two ordered values, equally far from both ends, interpolated between two ranks; nothing is drawn.',
    assumptions: 'Independent pages; nothing about the shape of the distribution.',
    smallest: '6 pages.',
    reference: 'Hettmansperger and Sheather 1986, Statistics and Probability Letters 4(2), 75-79.',
  },
  'trimmed-mean': {
    name: 'Trimmed mean',
    plain: 'The mean of the pages that are left when the highest and the lowest are set aside: no giant moves it.',
    formula: 'One fifth of the pages is set aside at each end, rounded down.',
    assumptions: 'None.',
    smallest: '1 page.',
    reference: 'Tukey and McLaughlin 1963, Sankhya A 25(3), 331-352.',
  },
  concentration: {
    name: 'Gini coefficient, share of the top tenth',
    plain:
      'Is the total shared out, or held by a few pages? Gini is 0 when all have the same, near 1 when one has it all.',
    formula: 'Gini: mean difference between two pages, divided by twice the mean. Top tenth: its part of the total.',
    assumptions: 'Values that add up, none below zero.',
    smallest: '1 page; 10 pages for the top tenth.',
    reference: 'Gini 1912; Lorenz 1905, Publications of the American Statistical Association 9(70), 209-219.',
  },
  'kruskal-wallis': {
    name: 'Kruskal-Wallis test',
    plain: 'When three groups or more are compared: is one of them at another level than the others?',
    formula: 'Ranks of all pages together, corrected for ties; p from chi-square. Groups that are too small stay out.',
    assumptions: 'Independent pages.',
    smallest: `3 groups of ${told.fewestPages} pages.`,
    reference: 'Kruskal and Wallis 1952, JASA 47(260), 583-621.',
  },
  corrections: {
    name: 'Corrections of Holm, and of Benjamini and Hochberg',
    plain:
      'The more measures and groups a figure shows, the more often chance alone makes a small p. Both corrections allow for it, over all tests of the figure.',
    formula:
      'Holm: the smallest p times the number of tests, the next times one fewer, and so on. Benjamini and Hochberg: p times the number of tests, divided by its rank. A gap that is clear by its interval is told as likely only where Holm’s p is above 0.05.',
    assumptions: 'Holm: none. Benjamini and Hochberg: tests that are independent or pull the same way.',
    smallest: '1 test, which then stays as it is.',
    reference:
      'Holm 1979, Scandinavian Journal of Statistics 6(2), 65-70; Benjamini and Hochberg 1995, J. of the Royal Statistical Society B 57(1), 289-300.',
  },
  pooled: {
    name: 'Mean of all posts taken together, and its ratio',
    plain:
      'The posts of all pages are added up first and divided after: a large page weighs as much as it posts. This is another number than the typical page.',
    formula: `Sum over all posts of a group / their number, then the ratio of the two. ${told.level} interval by a smoothed bootstrap over pages, each drawn with all of its posts.`,
    assumptions: 'Independent pages; posts of one page resemble each other, and that is allowed for.',
    smallest: `${told.fewestPages} pages in each group.`,
    reference:
      'Davison and Hinkley 1997, Bootstrap Methods and their Application, 3.8; Hall 1988, Annals of Statistics 16(3), 927-953.',
  },
  'smoothed-bootstrap': {
    name: 'Smoothed bootstrap over clusters of posts',
    plain:
      'The interval of what adds up posts: the mean of all posts of a group, the ratio of two such means, a share of voice. Taking posts as independent would make it far too narrow.',
    formula: `Pages are drawn, each with all of its posts and a little noise, on logarithms (log-odds for a share); each draw is scaled by its own error, and the wider of this and the jackknife is told at each end. It holds 93 to 97% from 20 pages a group on, by simulation. No interval is given for a mean or a ratio whose high end is above ${widestSpan} times its low one: these pages do not bound it.`,
    assumptions: 'Independent pages, of which none makes nearly all of the total.',
    smallest: '3 pages in each group.',
    reference:
      'Hall 1988, Annals of Statistics 16(3), 927-953; Silverman and Young 1987, Biometrika 74(3), 469-479; Bell and McCaffrey 2002, Survey Methodology 28(2), 169-181.',
  },
  standing: {
    name: 'Rank and percentile of a page',
    plain: `Where one page stands among its peers, between which ranks it probably lies. With fewer than ${told.fewestPosts} known posts no rank is given: chance would make it.`,
    formula:
      'Rank: one more than the peers above, ties share theirs. Percentile: share of peers below, ties count one half. Interval by drawing the peers, and the posts of the page itself where its value is their mean or median.',
    assumptions: 'Peers are like a draw from the pages one means; posts of the page independent of each other.',
    smallest: `${told.fewestPages} peers with a value, ${told.fewestPosts} posts of the page for what is counted under posts.`,
    reference:
      'Goldstein and Spiegelhalter 1996, J. of the Royal Statistical Society A 159(3), 385-443; Hall and Miller 2009, Annals of Statistics 37(6B), 3929-3959.',
  },
  shrinkage: {
    name: 'Value allowed for few posts (shrinkage)',
    plain:
      'A page with three posts and one hit is not the best of all: its value is drawn towards that of pages of its set and size, the more the fewer posts it has. The raw value stands beside.',
    formula:
      'Z own + (1 - Z) typical, Z = n / (n + variance within pages / variance between pages). Both variances and the drawing are on ln(1 + value as shown); shares of posts stay as they are.',
    assumptions: 'Means of like pages come from one distribution; on logarithms posts vary about alike in each page.',
    smallest: `${told.enoughPages} pages of its set and size, else ${told.fewestPages} of its whole set.`,
    reference: 'Bühlmann and Straub 1970; Morris 1983, JASA 78(381), 47-55.',
  },
  wilson: {
    name: 'Wilson interval of a proportion',
    plain: 'Between which values a share really lies that was counted on few cases, such as posts coded by hand.',
    formula: 'Inversion of the score test of a proportion; it never leaves 0 to 1.',
    assumptions: 'Cases drawn at random, independent.',
    smallest: '1 case; wide below some thirty.',
    reference: 'Wilson 1927, JASA 22(158), 209-212.',
  },
  'median-absolute-deviation': {
    name: 'Median absolute deviation',
    plain: 'How far a page usually strays from its own habit; one hit does not widen it.',
    formula: 'Median of the distances to the median, as it is: not multiplied by 1.4826.',
    assumptions: 'None.',
    smallest: '1 value; ten earlier posts before a post is called beyond the habit.',
    reference: 'Hampel 1974, JASA 69(346), 383-393.',
  },
  strata: {
    name: 'Comparison by size (van Elteren)',
    plain: 'Each page is only compared with pages of its size: is the gap more than a gap in size?',
    formula:
      'Mann-Whitney within each range of followers, weighted by n m / (n + m + 1); the probability of superiority is the weighted mean of those of the ranges.',
    assumptions: 'Independent pages; the groups differ the same way in each range.',
    smallest: '2 pages on each side for a range to count.',
    reference:
      'Van Elteren 1960, Bulletin of the International Statistical Institute 37, 351-361; Mehrotra, Lu and Li 2010, The American Statistician 64(2), 121-130.',
  },
  'size-matched': {
    name: 'Pages of one size, two by two',
    plain:
      'Each page beside the one of the other group that has nearly as many followers; pages without a match are counted apart.',
    formula:
      'The closest pair first, on the logarithm of followers, each page once, up to 1.5 times. Interval by drawing pairs; without a test the gap is never told as more than likely, and only where pairs make up at least half of the smaller group.',
    assumptions: 'Size is what must be made equal; no other difference is taken out.',
    smallest: `${told.fewestPages} pairs.`,
    reference: 'Austin 2011, Multivariate Behavioral Research 46(3), 399-424.',
  },
  'paired-change': {
    name: 'Change of the same pages',
    plain: 'What the pages known in both periods had then, and what they have now; the others are counted apart.',
    formula: 'Median now / median then, or their difference. Interval by drawing pages, each with both its values.',
    assumptions: 'Independent pages; two periods without a day in common, better of one length.',
    smallest: `${told.fewestPages} pages known in both periods.`,
    reference: 'Efron and Tibshirani 1993, An Introduction to the Bootstrap, 8.3.',
  },
  trend: {
    name: 'Trend (Theil-Sen, Mann-Kendall)',
    plain:
      'How much the median changes in a year, and whether it rises or falls steadily. One exceptional month does not bend it.',
    formula:
      'Median of the slopes between all pairs of periods, with Sen’s interval; Kendall’s test with time, p corrected by Holm over the groups shown. Periods without a value are left out and counted.',
    assumptions:
      'Independent periods: months that follow each other are often alike, and p is then too small. Over 12 months without a trend that resemble each other, the test at 5% sees one in 14 to 23% of cases (simulated).',
    smallest: `${fewestBuckets} periods with a median, over ${told.fewestPages} pages as a rule. Without reserve: ${enoughBuckets} periods, ${told.enoughPages} pages as a rule, and a corrected p of at most 0.01.`,
    reference: 'Theil 1950; Sen 1968, JASA 63(324), 1379-1389; Mann 1945, Econometrica 13(3), 245-259.',
  },
  spearman: {
    name: 'Spearman’s correlation',
    plain:
      'Do two measures rise together from page to page? From -1 to 1. It does not say which one brings the other about.',
    formula:
      'Correlation of ranks; p from Student’s t, interval on Fisher’s scale with the variance of Bonett and Wright.',
    assumptions: 'Independent pages.',
    smallest: `${told.fewestPages} pages with both values.`,
    reference: 'Spearman 1904; Bonett and Wright 2000, Psychometrika 65(1), 23-28.',
  },
  'over-performance': {
    name: 'Post beyond the habit of its page',
    plain:
      'Did a post get much more than its page usually gets? Each page is held against itself: a small page may be ahead of a large one. It does not say why.',
    formula: `0.6745 × (ln(1 + interactions) − median) / median absolute deviation, over the ${told.mostBefore} known posts before; above ${told.scoreLimit}. Where they do not differ at all, any higher value is beyond.`,
    assumptions:
      'The posts before say what the page usually gets. On the screen of posts these are all of the page, whatever the period and the filters.',
    smallest: `${told.fewestBefore} known posts before.`,
    reference: 'Iglewicz and Hoaglin 1993, How to Detect and Handle Outliers, chapter 3 (text not read).',
  },
  'speaking-share': {
    name: 'Share of posts that speak of a topic',
    plain:
      'Of all posts of a group whose text was read, how many speak of a topic, or make a call. A group that speaks of much else has a small share, even where it holds the topic.',
    formula: `Posts that speak of it / posts read, all pages of the group together; ${told.level} interval by drawing pages, each with all its posts, never above 1.`,
    assumptions:
      'Independent pages. Posts without a text, or not read yet, count on neither side. Word lists err at times: the agreement with a coding by hand measures it.',
    smallest: `${told.fewestPages} pages and ${told.fewestPostsOfSet} posts read; below, the count alone.`,
    reference: 'Davison and Hinkley 1997, Bootstrap Methods and their Application, chapters 3 and 5.',
  },
  ranking: {
    name: 'Ranking of pages with the interval of each rank',
    plain: `All pages in one order, from the highest value to the lowest, and the ranks between which each of them probably is. Two pages whose intervals overlap are not really told apart. A page with fewer than ${told.fewestPosts} known posts keeps its place in the order, but has no rank.`,
    formula:
      'Rank: one more than the pages above. Were the other pages drawn again, the number of those above would be binomial: the interval follows without drawing. Where the value is the mean or the median of the posts of the page, these are drawn, and the interval is that of the mixture.',
    assumptions:
      'The other pages are like a draw from those one speaks of; their values are taken as they are; posts of the page are independent of each other. A state (followers) or a rhythm is taken as certain.',
    smallest: `${told.fewestPages} other pages with a value, ${told.fewestPosts} posts of the page for what is counted under them.`,
    reference:
      'Goldstein and Spiegelhalter 1996, J. of the Royal Statistical Society A 159(3), 385-443; Hall and Miller 2009, Annals of Statistics 37(6B), 3929-3959.',
  },
  'typical-shares': {
    name: 'How the average page divides its posts (week, formats)',
    plain:
      'How a page of the group usually divides its posts among the hours of the week or the formats. Every page counts the same: no giant moves it. It is what is done, not what works best.',
    formula: `Mean of the shares of each page; interval by drawing pages, each with all its posts (percentiles). The largest share is called clear where it stays the largest in ${told.level} of the draws, probable where it does in half of them. Week: hours in the time zone of the page, pages with at least ${told.fewestPosts} posts of known hour. Interactions per post of a cell: median of the means of the pages.`,
    assumptions: 'Independent pages. Posts without a known format, or without an hour, are counted apart.',
    smallest: `1 page; ${told.fewestPages} pages for a median and to call one share larger than the others, ${told.fewestPosts} posts in a cell of the week for a median.`,
    reference: 'Davison and Hinkley 1997, Bootstrap Methods and their Application, 3.8.',
  },
}
