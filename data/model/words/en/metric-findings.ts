// The further measures inside sentences, all worded one way; the value comes with its unit. Measures that are main ones
// have sentences of their own in findings.ts.

import type { MetricKey } from '../../metrics/index.ts'
import type { MetricFindings } from '../fr/findings.ts'

const worded = (what: string, one: string, other: string = one): MetricFindings => ({
  what,
  value: { one: (n) => `${n}${one}`, other: (n) => `${n}${other}` },
  clear: ({ ahead, behind, factor }) => `For ${what}, the value of ${ahead} is ${factor} times that of ${behind}`,
  likely: ({ ahead, behind, factor }) =>
    `For ${what}, the value of ${ahead} is probably ${factor} times that of ${behind}`,
  alike: ({ left, right }) => `For ${what}, ${left} and ${right} have about the same value`,
  uncertain: ({ left, right }) => `No clear gap for ${what} between ${left} and ${right}`,
  level: ({ behind, low, ahead, high }) => `${what}: ${behind} is at ${low}, ${ahead} at ${high}`,
  oneZero: ({ zero, other: page, value }) => `${what}: ${zero} is at 0, ${page} at ${value}`,
  bothZero: ({ left, right }) => `${what}: ${left} and ${right} are at 0`,
  everyStep: ({ every, ahead, behind }) => `${every}, ${ahead} is above ${behind} for ${what}`,
  mostSteps: (it) =>
    `For ${what}, ${it.ahead} is above ${it.behind} in ${it.steps} of the ${it.of} comparable ${it.many}`,
})

const perThousand = ' per 1,000 followers'
const ofPosts = '% of posts'

export const metricFindings = {
  'active-weeks': worded('the share of active weeks', '% of weeks'),
  'comments-per-follower': worded(
    'comments per post and follower',
    ` comment per post${perThousand}`,
    ` comments per post${perThousand}`,
  ),
  'comments-per-reaction': worded('comments per reaction', ' comment per reaction', ' comments per reaction'),
  'engagement-index': worded('the engagement index (E)', perThousand),
  'followers-growth': worded('the growth of followers', '% per week'),
  'gap-variation': worded('unevenness of rhythm', ' times the mean gap'),
  'interactions-median': worded(
    'the interactions of an ordinary post',
    ' interaction per post',
    ' interactions per post',
  ),
  'karma-engagement': worded('engagement per day (Fanpage Karma)', ` per day${perThousand}`),
  'karma-weighted': worded('weighted engagement (Fanpage Karma)', ` per day${perThousand}`),
  'longest-silence': worded('the longest silence', ' day', ' days'),
  'posts-with-comment': worded('the share of posts with a comment', ofPosts),
  'posts-with-reaction': worded('the share of posts with a reaction', ofPosts),
  'posts-with-share': worded('the share of posts passed on', ofPosts),
  'potential-audience': worded('possible contacts', ' contact at most', ' contacts at most'),
  'quintly-rate': worded('the interaction rate (quintly)', perThousand),
  'reactions-per-follower': worded(
    'reactions per post and follower',
    ` reaction per post${perThousand}`,
    ` reactions per post${perThousand}`,
  ),
  'reactions-per-post': worded('reactions per post', ' reaction per post', ' reactions per post'),
  'reach-stated': worded('stated reach', ' person per day', ' people per day'),
  'return-on-effort': worded(
    'return on effort',
    ' interaction per post and unit of effort',
    ' interactions per post and unit of effort',
  ),
  'rival-iq-rate': worded('the engagement rate (Rival IQ)', perThousand),
  'shares-per-follower': worded(
    'shares per post and follower',
    ` share per post${perThousand}`,
    ` shares per post${perThousand}`,
  ),
  'shares-per-post': worded('shares per post', ' share per post', ' shares per post'),
  'views-per-post': worded('views per post', ' view per post', ' views per post'),
} satisfies Partial<Record<MetricKey, MetricFindings>>
