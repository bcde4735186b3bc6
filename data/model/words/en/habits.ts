// Words of what works on a page: its posts by format, weekday, hour, length, topic and call, beside its own habit. No sentence
// claims a cause. ../habits.ts puts the values in.

import { longFrom, mediumFrom } from '../../habits/groups.ts'
import { constantsOf } from '../constants.ts'
import type { Section } from '../fr.ts'
import { locale } from './locale.ts'

const told = constantsOf(locale)

export const habits: Section<'habits'> = {
  dimensions: {
    format: 'Format',
    weekday: 'Weekday',
    hours: 'Hour',
    length: 'Length of the text',
    topic: 'Topic',
    call: 'Call',
  },
  labels: {
    photo: 'Photo',
    album: 'Album',
    video: 'Video',
    live: 'Live',
    link: 'Link',
    text: 'Text alone',
    event: 'Event',
    night: 'Night (midnight to 6 am)',
    morning: 'Morning (6 am to noon)',
    afternoon: 'Afternoon (noon to 6 pm)',
    evening: 'Evening (6 pm to midnight)',
    short: `Short (under ${mediumFrom} characters)`,
    medium: 'Medium',
    long: `Long (${longFrom} characters or more)`,
  },
  posts: {
    photo: 'photos',
    album: 'photo albums',
    video: 'videos',
    live: 'live videos',
    link: 'posts with a link',
    text: 'posts without picture or link',
    event: 'announcements of events',
    night: 'posts at night',
    morning: 'morning posts',
    afternoon: 'afternoon posts',
    evening: 'evening posts',
    short: 'posts with a short text',
    medium: 'posts with a text of medium length',
    long: 'posts with a long text',
    join: 'posts that call to join',
    volunteer: 'posts that call for volunteers',
    give: 'posts that call to give',
    offer: 'posts with a commercial offer',
  },
  onWeekday: (weekday) => `posts on a ${weekday}`,
  onTopic: (topic) => `posts on “${topic}”`,
  whose: { ours: (posts) => `your ${posts}`, any: (posts) => `its ${posts}` },
  some: (posts) => posts,
  range: ({ low, high }) => `between ${low} and ${high}`,
  noRange: 'without an interval',
  gets: {
    clear: ({ posts, factor, range, n }) =>
      `${posts} get ${factor} times what a post of the page usually gets (${range}, ${n}).`,
    likely: ({ posts, factor, range, n }) =>
      `${posts} probably get ${factor} times what a post of the page usually gets (${range}, ${n}).`,
    uncertain: ({ posts, factor, range, n }) =>
      `For ${posts} nothing is clear: ${factor} times the habit of the page, ${range} (${n}).`,
  },
  because: {
    few: ({ posts, n }) => `${posts}: too few to speak of (${n}, it takes at least ${told.fewestPosts}).`,
    noOthers: ({ posts }) => `Hardly anything but ${posts}: there is nothing to compare with.`,
    zero: 'A post of this page usually gets 0 interactions: there is no ratio to make of it.',
  },
  peers: ({ pages, factor, range }) => `On ${pages} they get ${factor} times the habit of their page (${range}).`,
  peersFew: ({ pages }) => `Too few pages to compare with: ${pages}.`,
  peersUnread: 'The length of texts is not read for other pages.',
  mostly: {
    ours: ({ posts, share }) => `you mostly publish ${posts} (${share} of your posts)`,
    any: ({ posts, share }) => `this page mostly publishes ${posts} (${share} of its posts)`,
  },
  both: ({ mostly, gets }) => `${mostly}; ${gets}`,
  noneOf: {
    'too-few-posts': `Not enough posts to say what works here: it takes at least ${told.fewestPosts} of one kind, and as many others.`,
    'median-zero': 'A post of this page usually gets 0 interactions: nothing stands out from that.',
    'nothing-clear':
      'No format, weekday, hour, length, topic or call clearly stands out on this page. That is the most common case.',
  },
}
