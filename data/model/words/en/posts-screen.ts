// Words of the screen of posts, in English.

import { constantsOf } from '../constants.ts'
import type { Section } from '../fr.ts'
import { locale } from './locale.ts'

const told = constantsOf(locale)

export const postsScreen: Section<'postsScreen'> = {
  title: 'Posts',
  lead: 'What went beyond the habit of its page, and all that was said: look for a word, choose a topic, open the post.',

  search: 'Search the texts',
  searchHint:
    'Accents and capitals do not count. "carer’s leave" in quotation marks: these words, in this order. car*: every word that begins so. -bank: without this word.',
  find: 'Search',
  clear: 'See all',
  order: 'First',
  orders: {
    beyond: 'what went beyond the habit of its page',
    newest: 'the newest',
    interactions: 'most interactions',
    comments: 'most comments',
  },
  groups: 'Which pages',
  onlyPage: (page) => `Only the page ${page}.`,
  allPages: 'See all pages',

  results: 'Posts found',
  foundBeyond: (one, posts, all, period) =>
    `${posts} clearly went beyond the habit of ${one ? 'its' : 'their'} page, of ${all} (${period}).`,
  found: (posts, period) => `${posts} (${period}).`,
  foundWords: (posts, words, period) => `${posts} with ${words} (${period}).`,
  foundBeyondWords: (posts, words, period) => `${posts} with ${words}, beyond the habit of the page (${period}).`,
  word: (words) => `“${words}”`,
  prefix: (words) => `“${words}…”`,
  without: (words) => `without ${words}`,
  among: (sets) => `Among the pages compared: ${sets}.`,
  whatHabit: 'What is the habit of a page?',
  habitText: [
    `For each post we look at the ${told.mostBefore} posts of the same page just before it: their median is the habit. Half of them got more, half less.`,
    `A post goes beyond the habit when it lies much further from it than the others usually do (robust deviation above ${told.scoreLimit}, on logarithms). So one widely shared post does not raise the bar for the next.`,
    `It takes at least ${told.fewestBefore} posts before. The habit looks at the whole page, whatever the period and the filters. It does not say why: the topic, the moment, chance or a paid advertisement may play a part.`,
  ],
  habitMethod: 'Method',
  missing: {
    withoutText: (posts) => `Text not kept: ${posts}. No word can find them.`,
    unread: (posts) => `Text not read yet: ${posts}. The search will find them once it is.`,
    unknown: (posts) => `Interactions not known: ${posts}. Nothing says whether they went beyond the habit.`,
    withoutHabit: (posts) => `Too few posts before them to know a habit: ${posts}.`,
    topicsUnknown: (posts) => `Left out by the filter, their topics are not known: ${posts}.`,
  },

  none: {
    data: 'There are no posts yet. Import a file, or look at the demonstration.',
    import: 'Import a file',
    period: 'No post in this period, with these pages and filters.',
    beyond: 'No post clearly went beyond the habit of its page. That is an answer: all went as usual.',
    words: 'No post holds these words. Try the beginning of a word and a star (car*), or a longer period.',
    noWords: 'This search holds no word: it takes a letter or a digit at least.',
    newest: 'See the newest',
  },

  times: (times, habit) => `${times} times the habit of the page (${habit})`,
  overZero: 'while the page usually gets nothing',
  likeHabit: (habit) => `habit of the page: ${habit}`,
  beyond: 'beyond the habit',
  interactions: (count, isOne) => (isOne ? `${count} interaction` : `${count} interactions`),
  unknownInteractions: 'interactions not known',
  parts: {
    reactions: (count) => `reactions: ${count}`,
    comments: (count) => `comments: ${count}`,
    shares: (count) => `shares: ${count}`,
  },
  originOf: (page, day) => `Where this number comes from: ${page}, ${day}`,
  timeUnknown: 'time not known',
  texts: {
    'not-kept': 'The text was not kept.',
    'not-shown': 'The text is not shown: its licence does not allow it post by post.',
  },
  ofPage: (page) => `All posts of ${page}`,
  open: 'See the post',
  openOf: (page, day) => `See the post of ${page} of ${day}`,

  see: 'See the posts',
  seeOf: (what) => `See the posts: ${what}`,
}
