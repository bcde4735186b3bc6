// Sentences made from statistics; ../findings.ts chooses among them and puts the values in. French defines the shape:
// names of pages come without a capital, and no text here ends with a full stop but those of `source`.

import type { MetricKey } from '../../metrics/index.ts'
import { constantsOf } from '../constants.ts'
import type { MetricFindings } from '../fr/findings.ts'
import { locale } from './locale.ts'

const told = constantsOf(locale)

const metrics = {
  'comments-per-post': {
    what: 'comments per post',
    value: { one: (n) => `${n} comment per post`, other: (n) => `${n} comments per post` },
    clear: ({ ahead, behind, factor }) => `${ahead} gets ${factor} times as many comments per post as ${behind}`,
    likely: ({ ahead, behind, factor }) =>
      `${ahead} probably gets ${factor} times as many comments per post as ${behind}`,
    alike: ({ left, right }) => `${left} and ${right} get about as many comments per post`,
    uncertain: ({ left, right }) => `No clear gap in comments per post between ${left} and ${right}`,
    level: ({ behind, low, ahead, high }) => `${behind} gets ${low}, ${ahead} ${high}`,
    oneZero: ({ zero, other, value }) => `${zero} gets no comment, ${other} gets ${value}`,
    bothZero: ({ left, right }) => `${left} and ${right} get no comment`,
    everyStep: ({ every, ahead, behind }) => `${every}, ${ahead} gets more comments per post than ${behind}`,
    mostSteps: (it) =>
      `${it.ahead} gets more comments per post than ${it.behind} in ${it.steps} of the ${it.of} comparable ${it.many}`,
  },
  followers: {
    what: 'followers',
    value: { one: (n) => `${n} follower`, other: (n) => `${n} followers` },
    clear: ({ ahead, behind, factor }) => `${ahead} has ${factor} times as many followers as ${behind}`,
    likely: ({ ahead, behind, factor }) => `${ahead} probably has ${factor} times as many followers as ${behind}`,
    alike: ({ left, right }) => `${left} and ${right} have about as many followers`,
    uncertain: ({ left, right }) => `No clear gap in followers between ${left} and ${right}`,
    level: ({ behind, low, ahead, high }) => `${behind} has ${low}, ${ahead} ${high}`,
    oneZero: ({ zero, other, value }) => `${zero} has no follower, ${other} has ${value}`,
    bothZero: ({ left, right }) => `${left} and ${right} have no follower`,
    everyStep: ({ every, ahead, behind }) => `${every}, ${ahead} has more followers than ${behind}`,
    mostSteps: (it) =>
      `${it.ahead} has more followers than ${it.behind} in ${it.steps} of the ${it.of} comparable ${it.many}`,
  },
  'interaction-rate': {
    what: 'interaction rate',
    value: {
      one: (n) => `${n} interaction per post and 1,000 followers`,
      other: (n) => `${n} interactions per post and 1,000 followers`,
    },
    clear: ({ ahead, behind, factor }) => `${ahead} has an interaction rate ${factor} times as high as ${behind}`,
    likely: ({ ahead, behind, factor }) =>
      `${ahead} probably has an interaction rate ${factor} times as high as ${behind}`,
    alike: ({ left, right }) => `${left} and ${right} have about the same interaction rate`,
    uncertain: ({ left, right }) => `No clear gap in interaction rate between ${left} and ${right}`,
    level: ({ behind, low, ahead, high }) => `interaction rate: ${behind} gets ${low}, ${ahead} ${high}`,
    oneZero: ({ zero, other, value }) => `${zero} gets no interaction, ${other} gets ${value}`,
    bothZero: ({ left, right }) => `${left} and ${right} get no interaction`,
    everyStep: ({ every, ahead, behind }) => `${every}, ${ahead} has a higher interaction rate than ${behind}`,
    mostSteps: (it) =>
      `${it.ahead} has a higher interaction rate than ${it.behind} in ${it.steps} of the ${it.of} comparable ${it.many}`,
  },
  'interactions-per-post': {
    what: 'interactions per post',
    value: { one: (n) => `${n} interaction per post`, other: (n) => `${n} interactions per post` },
    clear: ({ ahead, behind, factor }) => `${ahead} gets ${factor} times as many interactions per post as ${behind}`,
    likely: ({ ahead, behind, factor }) =>
      `${ahead} probably gets ${factor} times as many interactions per post as ${behind}`,
    alike: ({ left, right }) => `${left} and ${right} get about as many interactions per post`,
    uncertain: ({ left, right }) => `No clear gap in interactions per post between ${left} and ${right}`,
    level: ({ behind, low, ahead, high }) => `${behind} gets ${low}, ${ahead} ${high}`,
    oneZero: ({ zero, other, value }) => `${zero} gets no interaction, ${other} gets ${value}`,
    bothZero: ({ left, right }) => `${left} and ${right} get no interaction`,
    everyStep: ({ every, ahead, behind }) => `${every}, ${ahead} gets more interactions per post than ${behind}`,
    mostSteps: (it) =>
      `${it.ahead} gets more interactions per post than ${it.behind} in ${it.steps} of the ${it.of} comparable ${it.many}`,
  },
  'posting-frequency': {
    what: 'posting frequency',
    value: { one: (n) => `${n} time a week`, other: (n) => `${n} times a week` },
    clear: ({ ahead, behind, factor }) => `${ahead} posts ${factor} times as often as ${behind}`,
    likely: ({ ahead, behind, factor }) => `${ahead} probably posts ${factor} times as often as ${behind}`,
    alike: ({ left, right }) => `${left} and ${right} post about as often`,
    uncertain: ({ left, right }) => `No clear gap in posting frequency between ${left} and ${right}`,
    level: ({ behind, low, ahead, high }) => `${behind} posts ${low}, ${ahead} ${high}`,
    oneZero: ({ zero, other, value }) => `${zero} posted nothing, ${other} posts ${value}`,
    bothZero: ({ left, right }) => `${left} and ${right} posted nothing`,
    everyStep: ({ every, ahead, behind }) => `${every}, ${ahead} posts more often than ${behind}`,
    mostSteps: (it) =>
      `${it.ahead} posts more often than ${it.behind} in ${it.steps} of the ${it.of} comparable ${it.many}`,
  },
} satisfies Partial<Record<MetricKey, MetricFindings>>

export const findings = {
  metrics,

  gap: {
    ranked: {
      clearAll: ({ ahead, behind, count }: { ahead: string; behind: string; count: string }) =>
        `${ahead} is ahead of ${behind} on all ${count} measures`,
      likelyAll: ({ ahead, behind, count }: { ahead: string; behind: string; count: string }) =>
        `${ahead} is probably ahead of ${behind} on all ${count} measures`,
      clearSome: ({ ahead, behind, measures }: { ahead: string; behind: string; measures: string }) =>
        `${ahead} is ahead of ${behind} in ${measures}; the rest is uncertain`,
      likelySome: ({ ahead, behind, measures }: { ahead: string; behind: string; measures: string }) =>
        `${ahead} is probably ahead of ${behind} in ${measures}; the rest is uncertain`,
      clearMixed: (it: { right: string; rightMeasures: string; left: string; leftMeasures: string }) =>
        `${it.right} is ahead in ${it.rightMeasures}, ${it.left} in ${it.leftMeasures}`,
      likelyMixed: (it: { right: string; rightMeasures: string; left: string; leftMeasures: string }) =>
        `${it.right} is probably ahead in ${it.rightMeasures}, ${it.left} in ${it.leftMeasures}`,
    },
    described: {
      clearAll: ({ ahead, behind, count }: { ahead: string; behind: string; count: string }) =>
        `${ahead} has higher values than ${behind} on all ${count} measures`,
      likelyAll: ({ ahead, behind, count }: { ahead: string; behind: string; count: string }) =>
        `${ahead} probably has higher values than ${behind} on all ${count} measures`,
      clearSome: ({ ahead, behind, measures }: { ahead: string; behind: string; measures: string }) =>
        `${ahead} has higher values than ${behind} in ${measures}; the rest is uncertain`,
      likelySome: ({ ahead, behind, measures }: { ahead: string; behind: string; measures: string }) =>
        `${ahead} probably has higher values than ${behind} in ${measures}; the rest is uncertain`,
      clearMixed: (it: { right: string; rightMeasures: string; left: string; leftMeasures: string }) =>
        `${it.right} has higher values in ${it.rightMeasures}, ${it.left} in ${it.leftMeasures}`,
      likelyMixed: (it: { right: string; rightMeasures: string; left: string; leftMeasures: string }) =>
        `${it.right} probably has higher values in ${it.rightMeasures}, ${it.left} in ${it.leftMeasures}`,
    },
    none: ({ left, right }: { left: string; right: string }) => `No clear gap between ${left} and ${right}`,
    tooFew: ({ fewest }: { fewest: string }) =>
      `Too few pages to compare: each side needs at least ${fewest} pages with a figure`,
    noValues: 'No figures to compare for this period',
  },

  tooFew: ({ what, left, right }: { what: string; left: string; right: string }) =>
    `Too few pages to compare ${what}: ${left} and ${right}`,
  tooFewPosts: ({ what, left, right }: { what: string; left: string; right: string }) =>
    `Too few posts to compare ${what}: ${left} and ${right}`,
  postsOf: {
    one: (n: string, pages: string) => `${n} post for ${pages}`,
    other: (n: string, pages: string) => `${n} posts for ${pages}`,
  },
  fewestPosts: ({ fewest }: { fewest: string }) => `Each side needs at least ${fewest}`,
  notPublished: ({ platform, what }: { platform: string; what: string }) =>
    `${platform} does not publish what it takes to measure ${what}`,
  noZero: 'That is not a zero: the figure does not exist',
  fewest: ({ fewest }: { fewest: string }) => `Each side needs at least ${fewest} pages with a figure`,
  noValues: ({ what }: { what: string }) => `No known figures on ${what}`,
  oneUnknown: ({ what, pages }: { what: string; pages: string }) => `No known figures on ${what} for ${pages}`,

  certainty: {
    ratio: ({ left, right }: { left: string; right: string }) => `ratio ${right} / ${left}`,
    clear: (it: { factor: string; ratio: string; interval: string; left: string; right: string }) =>
      `That is ${it.factor} times as much (${it.ratio}, ${told.level} interval: ${it.interval}); the gap is clear, over ${it.left} and ${it.right}`,
    reserve: {
      fewPages: ({ left, right }: { left: string; right: string }) => `but it rests on only ${left} and ${right}`,
      corrected: ({ left, right }: { left: string; right: string }) =>
        `over ${left} and ${right}, but among several comparisons made together, chance alone sometimes gives one like it`,
    },
    likely: (it: { factor: string; ratio: string; interval: string; reserve: string }) =>
      `That is ${it.factor} times as much (${it.ratio}, ${told.level} interval: ${it.interval}); the gap is likely, ${it.reserve}`,
    uncertain: (it: { ratio: string; interval: string; left: string; right: string }) =>
      `The gap is not clear: with other pages of the same sort it could vanish or turn around (${it.ratio}, ${told.level} interval: ${it.interval}, over ${it.left} and ${it.right})`,
    clearNoInterval: ({ left, right }: { left: string; right: string }) =>
      `The gap is clear, over ${left} and ${right}, but too many pages are at zero to give its interval`,
    likelyNoInterval: ({ reserve }: { reserve: string }) =>
      `The gap is likely, ${reserve}; too many pages are at zero to give its interval`,
    uncertainNoInterval: ({ left, right }: { left: string; right: string }) =>
      `The gap is not clear: with other pages of the same sort it could vanish or turn around (${left} and ${right})`,
    alike: ({ left, right }: { left: string; right: string }) => `That is almost level, over ${left} and ${right}`,
    clearSigned: ({ left, right }: { left: string; right: string }) =>
      `The gap is clear, over ${left} and ${right}; as the measure can be negative, it has no ratio`,
    likelySigned: ({ reserve }: { reserve: string }) =>
      `The gap is likely, ${reserve}; as the measure can be negative, it has no ratio`,
    clearNoRatio: ({ left, right }: { left: string; right: string }) =>
      `A ratio to zero means nothing, but the gap is clear, over ${left} and ${right}`,
    likelyNoRatio: ({ reserve }: { reserve: string }) => `A ratio to zero means nothing; the gap is likely, ${reserve}`,
    bothZero: ({ left, right }: { left: string; right: string }) =>
      `At least half of the pages are at zero, over ${left} and ${right}`,
  },
  sentence: ({ finding, certainty }: { finding: string; certainty: string }) => `${finding}. ${certainty}.`,

  subtitle: {
    counted: ({ text, pages }: { text: string; pages: string }) => `${text}; ${pages}`,
    byMetric: (pages: string) => `depending on the measure, ${pages}`,
    gap: (it: { ratio: string; platform: string; period: string; pages: string }) =>
      `Medians of pages, ${it.ratio}, ${told.level} interval. ${it.platform}, ${it.period}; ${it.pages}`,
    distribution: (it: { unit: string; platform: string; period: string; left: string; right: string }) =>
      `One dot, one page: ${it.unit}. ${it.platform}, ${it.period}; ${it.left} and ${it.right}`,
    trend: (it: { unit: string; platform: string; period: string; oneByOne: string; among: string; pages: string }) =>
      `Median of pages, ${it.oneByOne}: ${it.unit}. ${it.platform}, ${it.period}; ${it.among}, ${it.pages}`,
    withMissing: ({ pages, missing }: { pages: string; missing: string }) =>
      `${pages} (and ${missing} without a value)`,
  },
  period: ({ from, to }: { from: string; to: string }) => `${from} to ${to}`,
  days: ({ from, to }: { from: string; to: string }) => `${from} to ${to}`,
  range: ({ low, high }: { low: string; high: string }) => `${low} to ${high}`,

  source: {
    invented: 'Source: data invented for the demonstration, these organisations do not exist.',
    /** Between two sources. */
    separator: '; ',
    none: 'Source: no file imported.',
    from: ({ sources }: { sources: string }) => `Source: ${sources}.`,
    noPost: ({ zone }: { zone: string }) => `No post (time zone ${zone}).`,
    upTo: ({ day, zone }: { day: string; zone: string }) => `Data up to ${day} (time zone ${zone}).`,
    tolerance: {
      one: (days: string) => `Followers: last reading, at most ${days} day old.`,
      other: (days: string) => `Followers: last reading, at most ${days} days old.`,
    },
    rankIntervals: 'Intervals of medians: read from the ranks of pages, without resampling.',
    intervals: ({ resamples, seed }: { resamples: string; seed: string }) =>
      `Intervals: bootstrap over pages, ${resamples} resamples, seed ${seed}.`,
    unassigned: {
      one: (pages: string) => `${pages} page without a camp, not drawn.`,
      other: (pages: string) => `${pages} pages without a camp, not drawn.`,
    },
  },
}
