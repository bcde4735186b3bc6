// Words of the figure of presence: which pages fell silent, and what is known of each week.

import { counted } from '../counted.ts'
import type { Section } from '../fr.ts'

export const presence: Section<'presence'> = {
  part: ({ pages, of }) => `${pages} out of ${of}`,
  title: {
    one: ({ pages, days }) => `${pages} has been silent for more than ${days} days`,
    other: ({ pages, days }) => `${pages} have been silent for more than ${days} days`,
  },
  none: ({ pages, days }) => `None has been silent for more than ${days} days, among ${pages}`,
  unknown: 'Of no page is it known whether it fell silent',
  subtitle: ({ platform, period, pages }) => `Posts per week, ${platform}, ${period}, ${pages}`,
  known: ({ pages, missing }) => `${pages} (and ${missing} whose silence is not known)`,
  note: 'Silence runs from the last post to the newest post of all pages. A week is told as without a post only where files cover the whole of it.',
  more: (count, formats) => `${counted(count, formats, 'more page is', 'more pages are')} in the table.`,
  legend: {
    one: '1 post',
    few: '2 or 3',
    several: '4 to 7',
    many: '8 or more',
    silent: 'none',
    unknown: 'no file',
  },
  silence: 'Silence',
  days: (count, formats) => `${formats.whole(count)} d`,
  daysAtLeast: (count, formats) => `≥ ${formats.whole(count)} d`,
  daysUnknown: '?',
  row: {
    noPost: 'no known post',
    last: (day) => `last post on ${day}`,
    silent: (count, formats) => counted(count, formats, 'day of silence', 'days of silence'),
    silentAtLeast: (count, formats) =>
      `${counted(count, formats, 'known day of silence', 'known days of silence')}, what follows is in no file`,
    weeks: ({ withPosts, without, unknown }) =>
      `weeks with a post: ${withPosts}, without: ${without}, without a file: ${unknown}`,
    followers: (count, day) => `${count} followers (read on ${day})`,
    followersIn: (count, month) => `${count} followers (read in ${month})`,
  },
  columns: {
    lastPost: 'Last post',
    silentDays: 'Days of silence',
    unknownDays: 'Days without a file after it',
    knownUntil: 'Known until',
    perWeek: 'Posts per week',
    withPosts: 'Weeks with a post',
    withoutPost: 'Weeks without a post',
    unknown: 'Weeks without a file',
    followers: 'Followers',
    weekly: 'Posts, week by week (–: unknown)',
  },
}
