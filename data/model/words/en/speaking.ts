// Words of who speaks of what, and who calls to what, on the Topics screen. ../speaking.ts chooses the sentences.

import { constantsOf } from '../constants.ts'
import type { Section } from '../fr.ts'
import { locale } from './locale.ts'

const told = constantsOf(locale)

const around = (interval: string | null): string => (interval === null ? '' : ` (${interval})`)

export const speaking: Section<'speaking'> = {
  owned: {
    also: (topics) => `The same holds, clearly or probably, for: ${topics}`,
    none: ({ pages, topic, share }) =>
      `No topic clearly belongs to these: ${pages}. Their largest share is ${share}, on ${topic}`,
    tooFew: 'Too few posts were read to say to whom a topic belongs',
  },

  voice: 'Share of voice, topic by topic',
  voiceText:
    'All posts of a topic, shared out among the groups. Who publishes much weighs much: it is the room taken, not the effort of each page.',
  who: 'Who speaks of what',
  whoText:
    'The share of its own posts that a group gives to each topic, of those whose text was read. A post may have several topics.',
  setLine: (share, posts, pages) => `${share} of their posts (${posts}, ${pages})`,
  setThin: (posts, pages) => `too few to give a share: ${posts}, ${pages}`,
  setNone: 'do not speak of it',
  unknown: 'no text read',
  interval: (low, high) => `${low} to ${high}`,
  loudest: 'The pages that speak of it most',
  loudPage: (posts, share) => `${posts}, ${share} of its own`,
  topicsUnknown: (posts) =>
    `Topics not known, text not kept or not read yet: ${posts}. These posts are in none of these numbers.`,

  course: 'A topic over time',
  courseText: `The share of each group’s posts that speak of this topic, with its ${told.level} interval, by drawing pages. With fewer than ${told.fewestPages} pages or ${told.fewestPostsOfSet} posts read the cell stays empty.`,
  about: 'Topic',
  by: 'By',
  steps: { month: 'month', quarter: 'quarter' },
  courseTitle: {
    higher: ({ pages, topic, share, interval }, other) =>
      `${pages} clearly give more of their posts than the others to speak ${topic}: ${share}${around(interval)} against ${other}`,
    level: ({ pages, topic, share, interval }, other) =>
      `The groups cannot be told apart: ${pages} speak ${topic} in ${share} of their posts${around(interval)}, the others in ${other}`,
    tooFew: (topic) => `Too few posts were read to follow this topic: ${topic}`,
  },
  of: {
    repit: 'of respite',
    droits_conge: 'of carer rights and leave',
    prestations: 'of public benefits',
    isolement: 'of isolation and social ties',
    sante_aidant: 'of the health of carers',
    emploi: 'of work and care',
    alzheimer: 'of Alzheimer and neurodegenerative diseases',
    handicap: 'of disability',
    maladie: 'of illness',
    fin_de_vie: 'of end of life and grief',
    domicile: 'of home care',
    financement: 'of financing dependency',
    jeunes_aidants: 'of young carers',
    formation: 'of training and information',
    groupes_parole: 'of talk groups and listening',
    plaidoyer: 'of advocacy and public policy',
    evenement: 'of events and local life',
  },
  ofRead: (speaking, read) => `${speaking} posts of ${read} read`,

  calls: 'Calling to join, or offering a service',
  callsText:
    'A call invites to join, to volunteer or to give; an offer proposes a paid service. They are recognised by word lists, as topics are.',
  most: ({ pages, topic, share, isOne }) =>
    `Of these four, ${pages} publish this above all: ${topic} (${isOne ? share : `${share} each`} of their posts read)`,
  noCalls: ({ pages }) => `${pages} make no call and no offer`,
  fewCalls: ({ pages }) => `Too few posts were read to say what ${pages} call to`,
  earns: {
    more: (it) =>
      `On ${it.pages}, posts of “${it.call}” clearly get more than those without a call or offer: ${it.value} interactions per post against ${it.other} on the page in the middle`,
    less: (it) =>
      `On ${it.pages}, posts of “${it.call}” clearly get less than those without a call or offer: ${it.value} interactions per post against ${it.other} on the page in the middle`,
    level: (it) => `On ${it.pages}, nothing shows that a call or an offer gets more or less than another post`,
  },
  notCause:
    'These numbers stand side by side: the pages that call are not always those that do not, and the call need not be the cause.',
  noneOfThem: 'No call and no offer',
  columns: {
    call: 'Call',
    set: 'Group',
    posts: 'Posts',
    pages: 'Pages',
    share: 'Share of their posts',
    earned: 'Interactions per post (page in the middle)',
    n: 'Pages counted',
    bucket: 'Period',
  },
  lists: 'How topics are recognised',
}
