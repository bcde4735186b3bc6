// Words of the Method screen for what `Our page` works out: what works here, advice, the planner and the pace to a goal.

import { minutesPerPost, mostAdvice } from '../../advice/rules.ts'
import { fewestPages, fewestPosts } from '../../certainty.ts'
import { longFrom, mediumFrom } from '../../habits/groups.ts'
import { constantsOf } from '../constants.ts'
import type { pageMethods as French } from '../fr/page-methods.ts'
import { locale } from './locale.ts'

const told = constantsOf(locale)

export const pageMethods: typeof French = {
  'sign-test': {
    name: 'Sign test',
    plain: 'On how many pages is a ratio above 1, and on how many below? As many of both, and there is nothing to say.',
    formula: 'The exact chance, by tossing a coin, of a split at least as uneven; pages at 1 are left out.',
    assumptions: 'Independent pages; nothing about the shape of their values.',
    smallest: '6 pages for p to go under 0.05.',
    reference: 'Arbuthnott 1710; Conover 1999, Practical Nonparametric Statistics, 3.4.',
  },
  habits: {
    name: 'What works here',
    plain:
      'The posts of a page by format, weekday, hour, length, topic and call, each beside the usual post of the same page.',
    formula: `Median interactions of the group divided by that of all posts of the page; interval by drawing posts (percentiles); van Elteren’s test against the other posts of the same quarter of the period, p corrected over all groups of the page (Holm, Benjamini-Hochberg). Clear: Holm under 0.05 and both halves of the period on the same side. Hours in blocks of six; a text is short under ${mediumFrom} characters, long from ${longFrom}. Among comparable pages: median of the same ratio, sign test.`,
    assumptions:
      'Independent posts. A page that changes its habits while it grows would show a difference that is none of the habit: hence quarters and halves. A recent post has not got everything yet. Nothing is said of causes.',
    smallest: `${fewestPosts} posts in the group and as many beside it; ${fewestPages} comparable pages.`,
    reference: 'Definition of this product.',
  },
  advice: {
    name: 'Advice',
    plain: `None to ${mostAdvice} pieces of advice; none is a good answer. Advice tells what pages like yours, or your own posts, get, never what you will get.`,
    formula:
      'All questions about posts are corrected together, and so are the two about the page (Benjamini-Hochberg, 0.05). It takes an interval above 1, a fifth more at least, no half of the period the other way, and a page that does not do it already in half of its posts. Between pages (rhythm, silences): Theil-Sen line on logarithms, Kendall’s tau, and never more than “likely”. Order: interactions expected for an hour of work.',
    assumptions: `Time is an assumption: ${minutesPerPost} minutes a post, and for one post a week made otherwise 5 minutes (weekday, hour), 10 (length, call), 20 (topic), 5 to 90 (format); 15 for a calendar. Pages differ in much else. On data of pure chance 2 pages of 720 get any advice, and fewer than 3% in every test of the product.`,
    smallest: `${fewestPosts} posts with known interactions; ${fewestPages} comparable pages.`,
    reference: 'Definition of this product; Benjamini and Hochberg 1995.',
  },
  planner: {
    name: 'Hours a week',
    plain: 'How many posts your hours allow, and what comparable pages get that post about as often.',
    formula:
      'Hours × 60 / minutes a post; pages whose rhythm is at most one and a half times more or less; median, quartiles, interval of the median.',
    assumptions: 'A range of what is seen, no promise: these pages differ in more than their rhythm.',
    smallest: `${fewestPages} pages with that rhythm; 6 for an interval.`,
    reference: 'Definition of this product.',
  },
  pace: {
    name: 'Pace to a goal',
    plain: 'On which day a value is reached if the page goes on as it does.',
    formula:
      'Theil-Sen line through the last reading of each month, carried on from the last one; Sen’s interval, widened for a state (followers) to that of its monthly changes drawn again. Beyond ten years nothing is said.',
    assumptions:
      'The future is like the past: it is a continuation, not a forecast. Months that follow each other are alike, so it takes 24 readings and p of 0.01 at most to say “clear”.',
    smallest: '5 months with a reading.',
    reference: `Sen 1968, JASA 63(324), 1379-1389; ${told.level} bootstrap.`,
  },
}
