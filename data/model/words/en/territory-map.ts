// Words of the map of territories and of the list of those to strengthen: what is shown, the key, the marks, the table.
// Names of indicators, bases and verdicts, and the reasons, are in territories.ts.

import { constantsOf } from '../constants.ts'
import type { Section } from '../fr.ts'
import { locale } from './locale.ts'

const told = constantsOf(locale)

type Ends = { readonly low: string; readonly high: string; readonly unit: string; readonly level: string }

export const territoryMap: Section<'territoryMap'> = {
  shows: {
    both: (need: string) => `Need (${need}) and active pages per 100,000 ${need}`,
    verdict: (need: string) => `Need (${need}) and voice, each with its uncertainty`,
    need: (need: string) => `Need in numbers (${need})`,
    'need-share': (need: string, of: string) => `Need as a share ${of} (${need})`,
    pages: (need: string) => `Active local pages per 100,000 ${need}`,
    followers: (need: string) => `Followers of local pages per 1,000 ${need}`,
    posts: (need: string) => `Posts a week per 100,000 ${need}`,
    balance: () => 'Active commercial pages for one active association page',
  },
  units: {
    need: (need: string) => need,
    'need-share': (need: string, of: string) => `${of} (${need})`,
    pages: (need: string) => `active pages per 100,000 ${need}`,
    followers: (need: string) => `followers per 1,000 ${need}`,
    posts: (need: string) => `posts a week per 100,000 ${need}`,
    balance: () => 'commercial pages for one association page',
  },
  levels: { departement: 'départements', region: 'régions' },

  titles: {
    need: (names: string, need: string) => `The largest needs (${need}): ${names}`,
    range: ({ low, high, unit, level }: Ends) => `From ${low} to ${high} ${unit}, depending on the ${level}`,
    same: ({ low, unit, level }: Omit<Ends, 'high'>) => `${low} ${unit} in all ${level} where it is known`,
    unknown: (said: string, level: string, n: string) => `${said}; no page known in ${n} ${level}`,
    balance: (n: string, of: string, level: string) =>
      `In ${n} of the ${of} ${level} that can be compared, more commercial pages than association pages`,
    balanceNone: (of: string, level: string) =>
      `Nowhere, of the ${of} ${level} that can be compared, are there more commercial pages than association pages`,
    nothing: 'No value is known: the map cannot show anything',
  },
  subtitle: (it: { what: string; platform: string; period: string; counted: string }) =>
    `${it.what}. ${it.platform}, ${it.period}; ${it.counted}`,
  counted: (known: string, level: string) => `${known} ${level} with a value`,
  countedMissing: (known: string, level: string, missing: string) =>
    `${known} ${level} with a value, ${missing} without`,

  source: {
    need: (sources: string) => `Need: ${sources}.`,
    dated: (title: string, vintage: string) => `${title}, ${vintage}`,
    boundaries: 'Boundaries: IGN – Admin Express COG 2018, Licence Ouverte; INSEE COG 2026.',
    real: {
      estimated: 'Need comes from published figures (an estimate), boundaries are real.',
      published: 'Need comes from published figures, boundaries are real.',
      brought: 'Need comes, at least in part, from a file that was brought; boundaries are real.',
    },
    method: `Ratios: exact Poisson intervals at ${told.level}, widened by the uncertainty of the need and by pages of unknown activity.`,
    circles: 'The area of each circle is in proportion.',
  },

  paris: 'Paris and inner suburbs',

  key: {
    corner: (many: string) => `${many}, few active pages`,
    sure: {
      'under-served': 'Many people and few voices, despite the uncertainty',
      'none-known': 'Many people, no page known: to be checked',
    },
    need: (more: string) => `↑ ${more}`,
    voice: (one: string) => `→ more active pages per ${one}`,
    voiceUnit: (unit: string) => `(${unit})`,
    noneKnown: 'No page known: to be checked, this is not zero',
    noneKnownSized: 'No page known (not zero): larger dots, higher need',
    untold: 'Pages known, but no file tells whether they are active',
    untoldValue: 'Value unknown',
    noRatio: 'No active association page: no ratio',
    need0: 'Need unknown',
    regionRate: 'Need estimated at the rate of the région',
    nationalRate: 'Need estimated at the national rate',
    published: 'Need published for the territory',
    places: 'Pages whose place is known:',
    under: (bound: string) => `under ${bound}`,
    over: (bound: string) => `${bound} or more`,
    between: (low: string, high: string) => `${low} to ${high}`,
    withCount: (said: string, n: string) => `${said} (${n})`,
    moreAssociation: 'more association',
    moreCommercial: 'more commercial',
    level: 'about as many',
  },
  camps: { association: 'associations', commercial: 'commercial', public: 'public' },
  note: {
    outline: 'Thick outline: many people and few voices, for sure; the colour shows the values as they are.',
    unknown: 'What is not known has a pattern, never the colour of a low value.',
    other:
      'What is not known has a pattern, never the colour of a low value. Hatching says that the need is an estimate.',
    need: 'Counts are compared by the area of circles: colouring territories would make the vast ones look strong.',
    balance: 'Only active local pages count. Upright hatching: more commercial pages.',
  },
  mark: {
    say: (it: { name: string; said: string; why: string }) => `${it.name}: ${it.said}. ${it.why}`,
    need: (need: string, basis: string) => `${need} (${basis})`,
    active: {
      one: (n: string, of: string) => `${n} active page of ${of}`,
      other: (n: string, of: string) => `${n} active pages of ${of}`,
    },
    unknown: {
      one: (n: string, of: string) => `${n} page of ${of} of unknown activity`,
      other: (n: string, of: string) => `${n} pages of ${of} of unknown activity`,
    },
    needUnknown: 'need unknown',
    none: 'no page known',
    relative: (ratio: string) => `beside France, ${ratio}`,
    separator: '; ',
  },
  beside: {
    more: (factor: string) => `${factor} times more`,
    fewer: (factor: string) => `${factor} times fewer`,
    same: 'as many',
    none: 'none',
    noneActive: 'none active',
    allMore: (low: string, high: string) => `${low} to ${high} times more`,
    allFewer: (low: string, high: string) => `${low} to ${high} times fewer`,
    fromTo: (low: string, high: string) => `${low} to ${high}`,
    atMost: (high: string) => `at most ${high} times France`,
    within: (said: string, range: string) => `${said} (${range})`,
  },
  valueAndUnit: (value: string, unit: string) => `${value} ${unit}`,
  valueUnknown: 'value unknown',

  table: {
    caption: (title: string) =>
      `${title}. In the order of territories to strengthen: those the rule finds, then those it cannot tell, then the others; within each group, the fewest active pages per need first.`,
    code: 'Code',
    name: 'Territory',
    need: (need: string) => `Need (${need})`,
    needLow: `Need, lower bound (${told.level})`,
    needHigh: `Need, upper bound (${told.level})`,
    basis: 'What the need rests on',
    needSource: 'Source of the need',
    needVintage: 'Date of the need',
    voice: 'Pages that count as voice',
    associations: 'associations',
    needAbove: 'Threshold of need (times the median)',
    voiceBelow: 'Threshold of voice (times the ratio of France)',
    silentAfter: 'Days without a post before a page is silent',
    active: 'Active pages',
    silent: 'Silent pages',
    unknown: 'Pages of unknown activity',
    known: (camp: string) => `Known local pages, ${camp}`,
    around: 'Pages of the whole région, not counted',
    followers: 'Followers of local pages',
    postsPerWeek: 'Posts a week',
    silentDays: 'Days since the last post',
    perPage: 'Persons for one active page',
    low: (column: string) => `${column}, lower bound (${told.level})`,
    high: (column: string) => `${column}, upper bound (${told.level})`,
    relative: 'National ratio = 1',
    shrunken: 'National ratio = 1, drawn to the mean',
    rank: 'Rank (1: fewest pages per need)',
    verdict: 'Verdict',
    reason: 'Why',
  },

  strengthen: {
    heads: {
      'under-served': 'Many people, few voices',
      'none-known': 'Many people, no page known: to be checked first',
      'cannot-tell': 'It cannot be told',
    },
    axis: 'Active pages per need, beside France (logarithmic scale)',
    nation: 'France',
    columns: { territory: 'Territory', need: 'Need', pages: 'Active pages' },
    activeOf: (active: string, known: string) => `${active} of ${known}`,
    noneKnown: 'none known',
    unknownRatio: 'ratio unknown',
    subtitle: (it: { what: string; platform: string; period: string; level: string }) =>
      `Active local pages for the need (${it.what}), national ratio = 1. ${it.platform}, ${it.period}; ${it.level}`,
    note: `Sign: ratio to France; line: interval at ${told.level}. Hollow sign: no active page, only the upper bound is known.`,
    more: {
      one: (n: string) => `${n} further territory is in the table.`,
      other: (n: string) => `${n} further territories are in the table.`,
    },
    none: 'No territory to show: the rule finds none, and none is uncertain.',
  },
}
