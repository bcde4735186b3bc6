// Words of the week, in English. ../week.ts puts the values in.

import { constantsOf } from '../constants.ts'
import { counted } from '../counted.ts'
import type { Section } from '../fr.ts'
import { locale } from './locale.ts'

const told = constantsOf(locale)

export const week: Section<'week'> = {
  heading: 'When, in the week',
  lead: 'Hours are those of the clock of each page. Every page counts the same: a very active page does not decide the picture. These are habits, not advice: what is posted in the morning is not what is posted in the evening.',
  show: 'What is shown',
  shows: { share: 'When pages publish', perPost: 'What a post gets' },

  moment: ({ day, from, to }) => `${day} from ${from}:00 to ${to}:00`,
  hour: (hour) => `${hour}:00`,
  title: {
    clear: ({ pages, what, share }) => `${pages} publish most often on ${what} (${share} of their posts)`,
    likely: ({ pages, what, share }) => `${pages} probably publish most often on ${what} (${share} of their posts)`,
    uncertain: ({ pages }) => `for ${pages}, no moment of the week stands out`,
    tooFew: ({ pages }) => `too few posts of known hour for ${pages}`,
    alone: ({ pages, what, share }) => `${pages} published most often on ${what} (${share} of its posts)`,
    separator: '; ',
    perPost: 'Interactions per post by the moment of the week',
    perPostNone: 'Too few posts at each moment of the week to say what they get',
  },
  subtitle: {
    share: ({ platform, period, pages }) =>
      `Share of the posts of a page, averaged over pages. ${platform}, ${period}; ${pages}`,
    perPost: ({ platform, period, pages }) =>
      `Interactions per post, median over pages. ${platform}, ${period}; ${pages}`,
  },
  tooFew: (pages, formats) =>
    `${counted(pages, formats, 'page', 'pages')} with fewer than ${told.fewestPosts} posts of known hour`,
  withoutHour: (posts, formats) => `${counted(posts, formats, 'post', 'posts')} of which only the day is known`,
  leftOut: (what) => `Apart: ${what}.`,
  cell: {
    share: (share) => `${share} of posts`,
    perPost: (value) => `${value} interactions per post`,
    unknown: 'too few posts',
    posts: ({ posts, pages }) => `${posts}, ${pages}`,
    point: ({ set, moment, value, basis }) => `${set}, ${moment}: ${value} (${basis})`,
  },
  key: { few: 'too few', from: (value) => `${value} and more`, strongest: 'strongest' },
  note: {
    share: 'Dot: the three busiest moments of each group. The stronger the colour, the larger the share.',
    perPost: `Dot: the three moments at which a post gets most. Hatched cell: fewer than ${told.fewestPosts} posts or ${told.fewestPages} pages. What is posted at these hours differs too: nothing says that the hour is the cause.`,
  },
  columns: {
    day: 'Day',
    hours: 'Hours',
    share: 'Share of posts (mean over pages)',
    perPost: 'Interactions per post (median over pages)',
    posts: 'Posts',
    pages: 'Pages',
  },
}
