// The further measures of engagement: parts of the interactions apart, the set of Bonsón and Ratkai, and the definitions of
// other publishers.

import type { MetricKey } from '../../metrics/index.ts'
import type { MetricWords } from '../fr/metrics.ts'

const share = { unit: '% of posts', beside: 'of posts', range: 'From 0 to 100%.' } as const
const open = 'From 0 upwards.'
const perFollower = (what: string) =>
  ({ unit: `${what} per post and 1,000 followers`, beside: 'per 1,000 followers', range: open }) as const
const smallPages =
  'It takes the size of the page out: small pages often have a higher value, which does not make them more visible.'
const oneState = 'Followers are those at the end of the period, for the posts at its start too.'
const ofPublisher = (name: string): string =>
  `The definition of another publisher: to be laid beside what ${name} publishes only, never beside our other measures.`
const noState = 'No post with a known count, or no number of followers that is recent enough and above 0.'

export const engagementMetrics = {
  'engagement-index': {
    name: 'Engagement index (E)',
    short: 'Index E',
    ...perFollower('interactions'),
    plain: 'Reactions, comments and shares of a post for every 1,000 followers, added up.',
    formula: 'Sum of three measures: reactions, comments and shares per post and 1,000 followers.',
    undefined: 'One of the three is missing. A network that does not publish shares, such as Instagram, has no index.',
    limits: [smallPages, oneState],
  },
  'interactions-median': {
    name: 'Interactions of an ordinary post',
    short: 'Interactions (median)',
    unit: 'interactions per post',
    beside: 'per post',
    plain: 'What the page gets at least every other time, without counting on a lucky hit.',
    formula: 'Median of the interactions of the posts of the period whose interactions are known.',
    undefined: 'No post of the period has known interactions.',
    range: open,
    limits: [
      'A page half of whose posts get nothing is at 0, even if one post went everywhere: read it with the mean.',
    ],
  },
  'karma-engagement': {
    name: 'Engagement per day (Fanpage Karma)',
    short: 'Engagement (Fanpage Karma)',
    unit: 'interactions per day and 1,000 followers',
    beside: 'per day and 1,000 followers',
    plain: 'What the posts of a day get for every 1,000 followers, days without a post included.',
    formula:
      'For each day that files cover, the interactions of its posts divided by the followers at posting; then the mean over days. A day without a post counts 0.',
    undefined: 'The files cover too few days, or no post has its counts known.',
    range: open,
    limits: [
      ofPublisher('Fanpage Karma'),
      'A day with a post of an unknown count is left out.',
      'Interactions count on the day of the post, not on the day they happened.',
    ],
  },
  'karma-weighted': {
    name: 'Weighted engagement (Fanpage Karma)',
    short: 'Weighted engagement',
    unit: 'points per day and 1,000 followers',
    beside: 'per day and 1,000 followers',
    plain: 'The same engagement per day, where a comment counts twice and a share three times.',
    formula: 'As engagement per day, with reactions × 1, comments × 2 and shares × 3.',
    undefined: 'The files cover too few days, no post has its counts known, or the network does not publish shares.',
    range: open,
    limits: [ofPublisher('Fanpage Karma'), 'The weights 1, 2 and 3 are a convention.'],
  },
  'posts-with-reaction': {
    name: 'Posts with a reaction (P1)',
    short: 'With a reaction',
    ...share,
    plain: 'How many of the posts get at least one reaction.',
    formula: 'Posts with at least one reaction, divided by those whose reactions are known.',
    undefined: 'No post of the period has a known number of reactions.',
    limits: ['Nearly all active pages are close to 100%: the measure mostly tells small pages apart.'],
  },
  'posts-with-share': {
    name: 'Posts with a share (V1)',
    short: 'With a share',
    ...share,
    plain: 'How many of the posts are shared at least once.',
    formula: 'Posts with at least one share, divided by those whose shares are known.',
    undefined: 'No post of the period has a known number of shares; Instagram does not publish them.',
    limits: ['A single share is enough, even one by the team of the page.'],
  },
  'quintly-rate': {
    name: 'Interaction rate (quintly)',
    short: 'Rate (quintly)',
    ...perFollower('interactions'),
    plain: 'Interactions per post and 1,000 followers, by the mean of followers at the start and at the end.',
    formula:
      'Interactions per post, divided by the mean of the followers before the period and at its end. quintly shows it in percent, we per 1,000 followers.',
    undefined: 'No post with known interactions, or one of the two numbers of followers is missing.',
    limits: [ofPublisher('quintly'), smallPages],
  },
  'reactions-per-follower': {
    name: 'Popularity among followers (P3)',
    short: 'Reactions / followers',
    ...perFollower('reactions'),
    plain: 'How many reactions a post gets for every 1,000 followers.',
    formula: 'Reactions per post, divided by the followers at the end of the period.',
    undefined: noState,
    limits: [smallPages, oneState],
  },
  'reactions-per-post': {
    name: 'Reactions per post (P2)',
    short: 'Reactions',
    unit: 'reactions per post',
    beside: 'per post',
    plain: 'How many likes and other reactions a post gets.',
    formula: 'All reactions, divided by the number of posts whose reactions are known.',
    undefined: 'No post of the period has a known number of reactions.',
    range: open,
    limits: ['The original paper counts likes; today these are all reactions, the lightest gesture of the three.'],
  },
  'rival-iq-rate': {
    name: 'Engagement rate by follower (Rival IQ)',
    short: 'Rate (Rival IQ)',
    ...perFollower('interactions'),
    plain: 'Interactions per post and 1,000 followers, in the way of the studies of Rival IQ.',
    formula:
      'Interactions per post, divided by the followers at the end of the period. Rival IQ shows it in percent, we per 1,000 followers.',
    undefined: noState,
    limits: [ofPublisher('Rival IQ'), smallPages],
  },
  'shares-per-follower': {
    name: 'Virality among followers (V3)',
    short: 'Shares / followers',
    ...perFollower('shares'),
    plain: 'How many shares a post gets for every 1,000 followers.',
    formula: 'Shares per post, divided by the followers at the end of the period.',
    undefined: `${noState} Instagram does not publish shares.`,
    limits: [smallPages, oneState],
  },
  'shares-per-post': {
    name: 'Shares per post (V2)',
    short: 'Shares',
    unit: 'shares per post',
    beside: 'per post',
    plain: 'How often a post is passed on: what carries it beyond the followers.',
    formula: 'All shares, divided by the number of posts whose shares are known.',
    undefined: 'No post of the period has a known number of shares; Instagram does not publish them.',
    range: open,
    limits: ['Shares in private messages are not public.'],
  },
} satisfies Partial<Record<MetricKey, MetricWords>>
