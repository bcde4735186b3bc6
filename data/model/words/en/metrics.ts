// What each metric is called and what it can say, by its key. French defines the shape.

import type { MetricKey } from '../../metrics/index.ts'
import { constantsOf } from '../constants.ts'
import type { MetricWords } from '../fr/metrics.ts'
import { locale } from './locale.ts'

const told = constantsOf(locale)

export const metrics = {
  'comments-per-post': {
    name: 'Comments per post',
    short: 'Comments',
    unit: 'comments per post',
    beside: 'per post',
    plain: 'How often people speak up under a post of the page.',
    formula:
      'All comments under the posts of the period, divided by the number of those posts whose comments are known.',
    undefined: 'No post of the period has a known number of comments.',
    range: 'From 0 upwards; 0 means that nobody commented, not that the number is missing.',
    limits: [
      'A comment can be a question, a thank-you, a complaint or an answer of the page itself: they are counted, not read.',
      'It measures dialogue and is kept apart from visibility: a page that few people see can start long conversations.',
    ],
  },
  followers: {
    name: 'Followers',
    short: 'Followers',
    unit: 'followers',
    beside: 'followers',
    plain: 'How many accounts follow the page: a possible audience, not the number of people reached.',
    formula: `The last number of followers read before the end of the period, unless it is older than it may be (${told.tolerance} days, if nothing else is chosen).`,
    undefined: 'No reading before the end of the period is recent enough.',
    range: 'A whole number, 0 included.',
    limits: [
      'A follower does not see every post: on Facebook in 2019, a post of a non-profit reached about 4% of its followers (M+R study).',
      'The public number may be rounded by the platform, and it keeps accounts that are no longer used.',
      'Numbers stated as “more than” or “less than” are kept but never drawn.',
    ],
  },
  'interaction-rate': {
    name: 'Interaction rate',
    short: 'Interaction rate',
    unit: 'interactions per post and 1,000 followers',
    beside: 'per 1,000 followers',
    plain: 'How many reactions, comments and shares a post gets for every 1,000 followers.',
    formula:
      'For each post, interactions divided by the followers the page had when it was posted; then the mean over posts. Shown per 1,000 followers.',
    undefined: 'No post of the period has both its interactions and a number of followers known.',
    range: 'From 0 upwards; more than 1,000 is possible when a post travels far beyond the followers.',
    limits: [
      'It takes the size of the page out: small pages often have a higher rate, which does not make them more visible.',
      'Other studies call different sums an “engagement rate”, some of them thirty times higher (clicks included): compare only what is defined alike.',
    ],
  },
  'interactions-per-post': {
    name: 'Interactions per post',
    short: 'Interactions',
    unit: 'interactions per post',
    beside: 'per post',
    plain: 'How many reactions, comments and shares a post of the page gets.',
    formula:
      'All reactions, comments and shares of the posts of the period, divided by the number of those posts whose interactions are known.',
    undefined:
      'No post of the period has known interactions. Where a part that the platform publishes is missing, the total of the post is unknown, not smaller.',
    range: 'From 0 upwards.',
    limits: [
      'One widely shared post can carry the mean of a page; between pages, medians are therefore compared.',
      'The interactions of a post grow with time: posts read the next day and a year later are not quite alike.',
      'A paid post gets more interactions, and nothing public says so.',
    ],
  },
  'posting-frequency': {
    name: 'Posting frequency',
    short: 'Posts',
    unit: 'posts per week',
    beside: 'times a week',
    plain: 'How often the page posts in a week, silent weeks included.',
    formula:
      'Posts of the period, divided by the weeks (days / 7) that the files about this page cover. Weeks without a post count.',
    undefined: `The files about this page cover less than ${told.coveredDays} days of the period (or, of a shorter one, not all of it): silence cannot be told from absence of data.`,
    range: 'From 0 upwards; 0 means that the page stayed silent.',
    limits: [
      'Shares of other pages’ content count as posts where the file holds them.',
      'Posting often is not being read: look at it together with interactions per post.',
    ],
  },
} satisfies Partial<Record<MetricKey, MetricWords>>
