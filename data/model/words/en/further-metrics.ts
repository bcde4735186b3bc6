// The further measures of audience, of rhythm, of dialogue and of effort.

import type { MetricKey } from '../../metrics/index.ts'
import { constantsOf } from '../constants.ts'
import type { MetricWords } from '../fr/metrics.ts'
import { locale } from './locale.ts'

const told = constantsOf(locale)

const open = 'From 0 upwards.'
const fewDays = `the files about this page cover less than ${told.coveredDays} days of the period`

export const furtherMetrics = {
  'active-weeks': {
    name: 'Active weeks',
    short: 'Active weeks',
    unit: '% of weeks',
    beside: 'of weeks',
    plain: 'In how many of the weeks the page posts at least once.',
    formula: 'Weeks, Monday to Sunday, with at least one post, divided by the whole weeks that files cover.',
    undefined: 'The files cover fewer than 2 whole weeks of the period.',
    range: 'From 0 to 100%; 0 means that the page stayed silent.',
    limits: ['One post in a week counts as much as ten: read it with posting frequency.'],
  },
  'comments-per-follower': {
    name: 'Commitment of followers (C3)',
    short: 'Comments / followers',
    unit: 'comments per post and 1,000 followers',
    beside: 'per 1,000 followers',
    plain: 'How many comments a post gets for every 1,000 followers.',
    formula: 'Comments per post, divided by the followers at the end of the period.',
    undefined: 'No post with a known count, or no number of followers that is recent enough and above 0.',
    range: open,
    limits: [
      'It takes the size of the page out: small pages often have a higher value, which does not make them more visible.',
      'Followers are those at the end of the period, for the posts at its start too.',
    ],
  },
  'comments-per-reaction': {
    name: 'Comments per reaction',
    short: 'Comments / reactions',
    unit: 'comments per reaction',
    beside: 'per reaction',
    plain: 'How often people speak up for every time they only click.',
    formula: 'All comments divided by all reactions, over the posts for which both are known.',
    undefined: 'No post has both its comments and its reactions known, or there is no reaction.',
    range: open,
    limits: [
      'A quarrel raises it as much as a warm exchange.',
      'With very few reactions, a single comment moves it a lot.',
    ],
  },
  'followers-growth': {
    name: 'Growth of followers per week',
    short: 'Growth',
    unit: '% of followers per week',
    beside: 'per week',
    plain: 'By how much the number of followers rises or falls in a week.',
    formula:
      'The constant rate that leads from the followers read before the period to those at its end: (end / start) to the power of (1 / weeks between the two readings), minus 1.',
    undefined: `One of the two readings is missing or older than ${told.tolerance} days (if nothing else is chosen), the first is 0, or less than a week lies between them.`,
    range: 'From -100% upwards; negative when the page loses followers.',
    limits: [
      'A small page doubles more easily than a large one.',
      'Merged pages, or a network that removes false accounts, make it jump.',
      'As it can be negative, camps are compared by its difference, never by a ratio.',
    ],
  },
  'gap-variation': {
    name: 'Unevenness of rhythm',
    short: 'Unevenness',
    unit: 'standard deviation of gaps / mean',
    beside: 'times the mean gap',
    plain: 'Whether the page posts like a clock (0), at random (about 1) or in bursts (above 1).',
    formula:
      'Standard deviation of the gaps between posts that follow one another, divided by their mean. The measure called burstiness follows from it: (r - 1) / (r + 1).',
    undefined: 'Fewer than five posts in the period, or all at one instant.',
    range: 'From 0 upwards; with n gaps, at most the root of n - 1.',
    limits: [
      'With few posts it is drawn downwards.',
      'Even is not frequent: one post on every first of the month is very even.',
    ],
  },
  'longest-silence': {
    name: 'Longest silence',
    short: 'Longest silence',
    unit: 'days',
    beside: 'days',
    plain: 'The longest time the page let pass without posting anything.',
    formula:
      'Longest time without a post, in days of 24 hours, start and end of the period included as far as files speak of them.',
    undefined: `With holes in what files cover, or when ${fewDays}.`,
    range: 'From 0 to the length of the period.',
    limits: [
      'At both ends of the period, the real silence may be longer.',
      'A longer period leaves room for a longer silence: compare equal periods only.',
    ],
  },
  'posts-with-comment': {
    name: 'Posts with a comment (C1)',
    short: 'Posts with a comment',
    unit: '% of posts',
    beside: 'of posts',
    plain: 'How many of the posts get at least one comment.',
    formula: 'Posts with at least one comment, divided by those whose comments are known.',
    undefined: 'No post of the period has a known number of comments.',
    range: 'From 0 to 100%.',
    limits: ['The only comment may be one of the page itself.'],
  },
  'potential-audience': {
    name: 'Possible contacts, at most',
    short: 'Possible contacts',
    unit: 'contacts at most',
    beside: 'contacts at most',
    plain: 'The contacts there would be if every follower saw every post: a ceiling, never reached.',
    formula: 'Followers at the end of the period times the number of posts.',
    undefined: `There is no number of followers that is recent enough, or ${fewDays}.`,
    range: open,
    limits: [
      'It is not reach: on Facebook in 2019, a post of a non-profit reached about 4% of its followers (M+R study).',
      'Shares and advertising also reach people who do not follow the page.',
    ],
  },
  'reach-stated': {
    name: 'Stated reach',
    short: 'Stated reach',
    unit: 'people per day',
    beside: 'people per day',
    plain: 'How many people saw the page or a post in a day, as the network tells the owner.',
    formula: 'Median of the reach of the days of the period that a source states.',
    undefined: 'No source states the reach of a day of the period: only the owner of the page has it.',
    range: open,
    limits: [
      'Known only for pages whose owner shared an export: rarely enough to compare camps.',
      'Meta has changed the way it counts it several times; advertising is part of it.',
    ],
  },
  'return-on-effort': {
    name: 'Return on effort',
    short: 'Return on effort',
    unit: 'interactions per post, for one post a week',
    beside: 'for one post a week',
    plain: 'What a post brings, set against the effort of posting every week.',
    formula: 'Interactions per post, divided by posts per week.',
    undefined: 'No known interactions, no post, or posting frequency unknown.',
    range: open,
    limits: [
      'A page that posts less looks better: read it with both of its parts, never alone.',
      'The time it takes to prepare a post is not known.',
    ],
  },
  'views-per-post': {
    name: 'Views per post',
    short: 'Views',
    unit: 'views per post',
    beside: 'per post',
    plain: 'How often a post was seen, where the network publishes it.',
    formula: 'All published views, divided by the number of posts whose views are published.',
    undefined: 'No post of the period has published views.',
    range: open,
    limits: [
      'On Facebook and Instagram only videos have public views: it says nothing of other posts.',
      'Each network counts a view its own way: never two networks together.',
      'A view is not a person.',
    ],
  },
} satisfies Partial<Record<MetricKey, MetricWords>>
