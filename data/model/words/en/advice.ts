// Words of advice and of the planner. Advice tells what pages like this one, or its own posts, get: never what it will get, and
// no cause. ../advice.ts puts the values in.

import { constantsOf } from '../constants.ts'
import { counted } from '../counted.ts'
import type { Section } from '../fr.ts'
import { locale } from './locale.ts'

const told = constantsOf(locale)

export const advice: Section<'advice'> = {
  rules: {
    regularity: 'Avoid long silences',
    rhythm: 'Post more often',
    format: 'Format',
    weekday: 'Weekday',
    hours: 'Time of day',
    length: 'Length of the text',
    topic: 'Topic',
    call: 'Call',
    answer: 'Answer comments',
    reuse: 'Reuse what went well',
  },
  title: {
    regularity: (days) => `Let no more than ${days} pass without a post`,
    rhythm: ({ target, now }) => `Post a little more often: ${target} (today: ${now})`,
    group: (posts) => `Once a week: ${posts}`,
  },
  sure: { clear: (text) => text, likely: (text) => `probably ${text}` },
  certainty: { clear: 'clear', likely: 'likely' },
  times: (factor) => `${factor} times`,
  evidence: {
    'own-posts': ({ posts, factor, range, n, of }) =>
      `Your ${posts} get ${factor} what one of your posts usually gets (${range}; ${n} of ${of}).`,
    peers: ({ posts, factor, range, n, of }) =>
      `On pages like yours that do so, ${posts} get ${factor} the habit of their page (${range}; ${n} pages of ${of}). You have too few of them to tell.`,
    rhythm: ({ target, now, factor, range, pages }) =>
      `Pages like yours that post ${target} get ${factor} as many interactions a week as those that post ${now} (${range}; ${pages}).`,
    regularity: ({ target, now, factor, range, pages }) =>
      `Among pages like yours that post as often, those whose longest silence lasts ${target} rather than ${now} get ${factor} as much per post (${range}; ${pages}).`,
  },
  effect: (gain) =>
    `If it were the same with you, that would make about ${gain} more a week. Nothing says that one brings the other about.`,
  gain: (count, text, formats) => `${text} ${formats.plural(count) === 'one' ? 'interaction' : 'interactions'}`,
  time: (minutes) => `Time counted: ${minutes} more a week (an assumption, to be adjusted).`,
  minutes: (count, formats) => counted(count, formats, 'minute', 'minutes'),
  none: {
    'too-few-posts': `Not enough data to advise anything: it takes at least ${told.fewestPosts} posts with known interactions, and pages to compare with.`,
    'nothing-clear':
      'Nothing to advise: of all that was compared, nothing stands out clearly enough. That is a good answer, and the most frequent one.',
  },
  considered: {
    title: 'What was looked at',
    columns: { rule: 'Question', outcome: 'Answer', tested: 'Comparisons' },
    outcome: {
      advised: 'advised above',
      already: 'you do it already, as most pages like yours, or in half of your posts',
      'no-difference': 'nothing clear',
      'too-thin': 'too few posts or pages to tell',
      'not-published': 'the answers of a page to comments are not public in this data',
      'cannot-tell': 'nothing in this data says what reusing a post brings; your best posts are listed below',
      'not-among-first': 'would be advised, but other advice comes first',
    },
  },
  link: { actor: 'See the detail', compare: 'See the comparison', posts: 'See these posts' },
  everyWeeks: (weeks) => `about once every ${weeks} weeks`,
  perWeek: (count, text, formats) =>
    `${text} ${formats.plural(count) === 'one' ? 'interaction' : 'interactions'} a week`,
  perYear: (count, formats) => `about ${counted(count, formats, 'interaction', 'interactions')} a year`,

  planner: {
    label: 'Hours a week',
    minutesLabel: 'Minutes a post',
    allows: ({ hours, minutes, posts }) => `With ${hours} a week and ${minutes} a post, you can post ${posts}.`,
    hours: (count, text, formats) => `${text} ${formats.plural(count) === 'one' ? 'hour' : 'hours'}`,
    peers: (it) =>
      `${it.pages} post about as often (${it.low} to ${it.high} times a week). The one in the middle gets ${it.median} interactions a week (${it.range}), half of them from ${it.q1} to ${it.q3}; per post, ${it.perPost}.`,
    now: ({ posts, perWeek }) => `Over the period the page posts ${posts} and gets ${perWeek}.`,
    nowPosts: (posts) => `Over the period the page posts ${posts}; what its posts get is not known.`,
    nowSilent: 'Over the period the page posted nothing.',
    nowUnknown: 'How often the page posts is not known: imported files cover too little of the period.',
    because: {
      'no-set': 'This page is in none of the sets compared: there are no pages to compare it with.',
      'too-few-pages': ({ pages }) =>
        `Too few pages like this one post as often to say what they get: ${pages}, it takes at least ${told.fewestPages}.`,
    },
    note: 'These pages differ in much more than their rhythm: a range of what is seen, no promise.',
  },
}
