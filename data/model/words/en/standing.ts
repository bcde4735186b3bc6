// Words of where one organisation stands: its place among its peers, what weakens it, its silence, its best posts.
// ../standing.ts chooses among these sentences and puts the values in. No sentence claims a cause.

import type { MetricKey } from '../../metrics/index.ts'
import { constantsOf } from '../constants.ts'
import type { Formats } from '../format.ts'
import { locale } from './locale.ts'

const told = constantsOf(locale)
const ordinals = new Intl.PluralRules(locale.tag, { type: 'ordinal' })
const endings = { zero: 'th', one: 'st', two: 'nd', few: 'rd', many: 'th', other: 'th' } as const

type Says = (it: { page: string; value: string; what: string }) => string

const gets: Says = ({ page, value }) => `${page} gets ${value}`

export const standing = {
  title: 'Where this organisation stands',
  lead: (platform: string, period: string): string => `${platform}, ${period}`,
  kinds: { one: 'Its page', other: 'Its pages' },
  website: 'Website of the organisation',
  noPages: (platform: string): string => `This organisation has no known page on ${platform}.`,
  link: 'Where does it stand?',
  linkOf: (name: string): string => `Where does ${name} stand?`,

  page: { ours: 'your page', any: 'this page' },

  says: {
    followers: ({ page, value }) => `${page} has ${value}`,
    'posting-frequency': ({ page, value }) => `${page} posts ${value}`,
    'interactions-per-post': gets,
    'interaction-rate': gets,
    'comments-per-post': gets,
    'reactions-per-post': gets,
    'shares-per-post': gets,
    'views-per-post': gets,
  } satisfies Partial<Record<MetricKey, Says>>,
  other: ({ page, value, what }: Parameters<Says>[0]): string => `for ${what}, ${page} is at ${value}`,
  sentence: ({ says, place }: { says: string; place: string }): string => `${says}: ${place}.`,
  alone: (says: string): string => `${says}.`,

  ordinal: (n: number, text: string): string => `${text}${endings[ordinals.select(n)]}`,
  rank: {
    single: ({ rank, pages }: { rank: string; pages: string }): string => `${rank} of ${pages}`,
    tied: ({ rank, pages }: { rank: string; pages: string }): string => `joint ${rank} of ${pages}`,
    neither: ({ rank, pages }: { rank: string; pages: string }): string =>
      `${rank} value of ${pages}, from the highest to the lowest`,
  },
  between: ({ low, high }: { low: string; high: string }): string => `between ${low} and ${high}`,
  sure: {
    same: ({ rank }: { rank: string }): string => `${rank}, and that place is clear`,
    clear: ({ rank, between }: { rank: string; between: string }): string => `${rank}, ${between}`,
    likely: ({ rank, between }: { rank: string; between: string }): string => `${rank}, probably ${between}`,
    uncertain: ({ rank, between }: { rank: string; between: string }): string =>
      `${rank}, but that rank is not certain (${between})`,
  },
  among: {
    own: ({ pages, place }: { pages: string; place: string }): string => `Among ${pages}, it is ${place}.`,
    other: ({ pages, place }: { pages: string; place: string }): string => `Among ${pages}, it would be ${place}.`,
  },

  because: {
    posts: ({ posts }: { posts: string }): string =>
      `With ${posts}, no rank can be given: it takes at least ${told.fewestPosts}.`,
    pages: ({ pages }: { pages: string }): string =>
      `There are only ${pages} to compare it with: too few to give a rank.`,
    noPages: ({ pages }: { pages: string }): string => `No figures for ${pages}: no rank among them.`,
    noValue: ({ what }: { what: string }): string => `No known figure on ${what}, so no rank.`,
    notPublished: ({ platform, what }: { platform: string; what: string }): string =>
      `No figure on ${what}: ${platform} does not publish it.`,
  },

  shrunk: ({ value, pages }: { value: string; pages: string }): string =>
    `With so few posts, ${value} is the better guess: a value drawn towards that of ${pages}.`,

  technical: {
    value: ({ value }: { value: string }): string => `Raw value: ${value}`,
    posts: ({ text, posts }: { text: string; posts: string }): string => `${text}, over ${posts} with a known count`,
    drawn: ({ text, low, high }: { text: string; low: string; high: string }): string =>
      `${text}; ${told.level} interval by drawing its posts: ${low} to ${high}`,
    notDrawn: ({ text }: { text: string }): string =>
      `${text}; taken as certain, since its posts cannot be drawn for this measure`,
    shrunk: ({
      value,
      weight,
      typical,
      pages,
    }: {
      value: string
      weight: string
      typical: string
      pages: string
    }): string => `Shrunk value: ${value} (weight of the page ${weight}, typical value ${typical} over ${pages})`,
    peers: (it: {
      pages: string
      rank: string
      of: string
      low: string
      high: string
      percentile: string
      from: string
      to: string
    }): string =>
      `Among ${it.pages}: rank ${it.rank} of ${it.of} (${told.level}: ${it.low} to ${it.high}), percentile ${it.percentile} (${it.from} to ${it.to})`,
    unranked: ({ pages }: { pages: string }): string => `Among ${pages}: no rank`,
    median: ({
      text,
      median,
      peers,
      missing,
    }: {
      text: string
      median: string
      peers: string
      missing: string
    }): string => `${text}; median ${median} over ${peers}, ${missing} without a value`,
    draws: ({ resamples, seed }: { resamples: string; seed: string }): string =>
      `Bootstrap over pages: ${resamples} resamples, seed ${seed}`,
    end: (text: string): string => `${text}.`,
  },

  silence: {
    heading: 'Silence',
    noPost: 'No known post.',
    last: (day: string): string => `Last known post on ${day}.`,
    none: 'No silence since: this post is among the newest of all pages.',
    days: (count: number, formats: Formats): string =>
      `${formats.whole(count)} ${formats.plural(count) === 'one' ? 'day' : 'days'} of silence since, counted to the newest post of all pages.`,
    known: (count: number, formats: Formats): string =>
      `${formats.whole(count)} ${formats.plural(count) === 'one' ? 'day' : 'days'} of silence since, as far as imported files speak.`,
    unknown: (count: number, formats: Formats): string =>
      formats.plural(count) === 'one'
        ? `After that no file speaks of this page for ${formats.whole(count)} day: silence or missing data, nobody knows.`
        : `After that no file speaks of this page for ${formats.whole(count)} days: silence or missing data, nobody knows.`,
    longest: (days: string): string => `Longest silence of the period: ${days}.`,
    active: (share: string): string => `Weeks with at least one post: ${share}.`,
    covered: (weeks: string, of: string): string => `Imported files cover ${weeks} of the ${of} weeks of the period.`,
    coveredAll: 'Imported files cover the whole period.',
    notCovered: 'Imported files cover too little of the period to speak of silence.',
  },

  effort: {
    heading: 'Effort and return',
    more: ({ factor, pages }: { factor: string; pages: string }): string =>
      `Per post, it gets ${factor} times what ${pages} that post as often usually get.`,
    less: ({ factor, pages }: { factor: string; pages: string }): string =>
      `Per post, it gets a fraction of what ${pages} that post as often usually get: ${factor} times less.`,
    same: ({ pages }: { pages: string }): string => `Per post, it gets about what ${pages} that post as often get.`,
    technical: ({ residual, exponent, pages }: { residual: string; exponent: string; pages: string }): string =>
      `Factor ${residual} against the Theil-Sen line (logarithms, exponent ${exponent}, ${pages}).`,
    unknown: 'Not enough figures to say.',
  },

  beyond: {
    heading: 'Posts beyond its habit',
    text: 'Ten at most, the farthest from the median of the posts before. It takes ten posts before the one that is judged.',
    none: 'No post of the period is clearly beyond its habit, or it posted too little to have one.',
    item: ({ interactions, habit }: { interactions: string; habit: string }): string =>
      `${interactions} interactions, for a habit of ${habit}`,
    itemTimes: ({ interactions, habit, times }: { interactions: string; habit: string; times: string }): string =>
      `${interactions} interactions, ${times} times the habit (${habit})`,
    open: 'See the post',
    openOf: (day: string): string => `See the post of ${day}`,
    file: (file: string, line: string): string => `${file}, line ${line}`,
  },

  week: {
    heading: 'Days of posting',
    columns: { day: 'Day', posts: 'Posts' },
    withoutHour: (posts: string): string => `Without a known hour: ${posts}.`,
  },

  table: {
    heading: 'Measure by measure',
    caption: 'Value and rank for each measure',
    metric: 'Measure',
    value: 'Value',
    shrunk: 'Shrunk value',
    rank: (pages: string): string => `Rank among ${pages}`,
    cell: ({ rank, of, low, high }: { rank: string; of: string; low: string; high: string }): string =>
      `${rank} of ${of} (${low} to ${high})`,
    noRank: 'no rank',
    technical: 'Statistical detail',
    sentences: 'In sentences',
    note: 'In brackets: where the rank would fall 95 times in 100 if other pages and other posts of the same sort were drawn. The shrunk value allows for how few posts a page has.',
  },
}
