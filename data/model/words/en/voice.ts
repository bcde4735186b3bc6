// Sentences on shares of voice, and the words of their figure. French defines the shape; ../voice.ts chooses the sentence.

import { constantsOf } from '../constants.ts'
import type { Section } from '../fr.ts'
import { locale } from './locale.ts'

const told = constantsOf(locale)

export const voice: Section<'voice'> = {
  whole: {
    all: { posts: 'of all posts', interactions: 'of all interactions', views: 'of all views' },
    row: { posts: 'of the posts', interactions: 'of the interactions', views: 'of the views' },
  },
  has: {
    posts: ({ pages, share, whole }) => `${pages} write ${share} ${whole}`,
    interactions: ({ pages, share, whole }) => `${pages} draw ${share} ${whole}`,
    views: ({ pages, share, whole }) => `${pages} draw ${share} ${whole}`,
  },
  hasToo: {
    posts: ({ pages, share }) => `${pages} write ${share}`,
    interactions: ({ pages, share }) => `${pages} draw ${share}`,
    views: ({ pages, share }) => `${pages} draw ${share}`,
  },
  and: (first, second) => `${first}; ${second}`,

  clearMost: (said) => `${said}: clearly more than half`,
  likelyMost: (said) => `${said}: probably more than half`,
  uncertain: (said) => `${said}; with other pages of the same sort it could be more or less than half`,
  less: (said) => `${said}, the largest share, but less than half`,
  noInterval: (said) => `${said}; there are too few pages to say how sure that is`,
  silent: 'Nobody published anything: there is no share to give',
  nothing: 'No post got anything: there is no share to give',
  unknown: 'Too many counts are not known: no share can be given',
  thin: (said, posts, pages) => `${said}; but this rests on no more than ${posts} by ${pages}`,
  posts: { one: (n) => `${n} post`, other: (n) => `${n} posts` },
  pages: { one: (n) => `${n} page`, other: (n) => `${n} pages` },

  within: {
    topic: (topic, said) => `on ${topic}, ${said}`,
    kind: (kind, said) => `among ${kind}, ${said}`,
    territory: (where, said) => `${where}, ${said}`,
    other: (row, said) => `${row}: ${said}`,
  },
  topics: {
    repit: 'respite',
    droits_conge: 'carer rights and leave',
    prestations: 'public benefits',
    isolement: 'isolation and social ties',
    sante_aidant: 'the health of carers',
    emploi: 'work and care',
    alzheimer: 'Alzheimer and neurodegenerative diseases',
    handicap: 'disability',
    maladie: 'illness',
    fin_de_vie: 'end of life and grief',
    domicile: 'home care',
    financement: 'financing dependency',
    jeunes_aidants: 'young carers',
    formation: 'training and information',
    groupes_parole: 'talk groups and listening',
    plaidoyer: 'advocacy and public policy',
    evenement: 'events and local life',
  },
  all: 'All together',
  region: (name) => `${name} (region)`,
  noneOfThem: { topic: 'No topic recognised', kind: 'Kind not known', territory: 'Territory not known' },

  noLead: {
    topic: 'On no topic does one group clearly have more than half',
    kind: 'In no kind of organisation does one group clearly have more than half',
    territory: 'In no territory does one group clearly have more than half',
  },
  tooFew: 'Too few pages or posts to compare shares',
  largestKind: (it) => `Of all kinds of organisation, ${it.kind} have the largest part: ${it.share} ${it.whole}`,
  course: {
    moved: (it) => `${it.pages} go from ${it.from} ${it.whole} (${it.first}) to ${it.to} (${it.last})`,
    steady: (it) =>
      `${it.pages} have ${it.from} ${it.whole} (${it.first}), then ${it.to} (${it.last}): no clear change`,
  },

  subtitle: (it) => `${it.what}${it.by}. ${it.platform}, ${it.period}; ${it.pages}`,
  what: {
    posts: 'Share of each group in the posts',
    interactions: 'Share of each group in the interactions',
    views: 'Share of each group in the views',
  },
  by: {
    none: ', all together',
    topic: ', topic by topic',
    kind: ', by kind of organisation',
    territory: ', by territory',
    day: ', day by day',
    week: ', week by week',
    month: ', month by month',
    quarter: ', quarter by quarter',
    year: ', year by year',
  },
  counted: { posts: 'posts', interactions: 'interactions', views: 'views' },
  from: (low, high) => `${low} to ${high}`,
  limit: `Line at the limit: ${told.level} interval.`,
  pale: `Pale bar: fewer than ${told.fewestPages} pages in a group or fewer than ${told.fewestPostsOfSet} posts, too few for a share to be sure.`,
  overlapping: 'A post may count in several rows.',
  topicsUnknown: {
    one: (n) => `${n} post whose topic is not known is in no row.`,
    other: (n) => `${n} posts whose topic is not known are in no row.`,
  },
  empty: (rows) => `Nothing to share out: ${rows}.`,
  further: {
    one: (n) => `${n} other row, a smaller one, is in the table.`,
    other: (n) => `${n} other rows, smaller ones, are in the table.`,
  },
  few: 'too few',
  pooled: 'Totals are added up: a large page weighs more than a small one.',
  columns: {
    row: 'Part',
    share: 'Share (%)',
    low: `Lower bound (${told.level} interval)`,
    high: `Upper bound (${told.level} interval)`,
    posts: 'Posts',
    pages: 'Pages',
    unknown: 'Posts with an unknown count',
  },
}
