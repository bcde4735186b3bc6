// Words of the screen "Our page": choosing one's organisation, who it is, and the titles of its parts. What is said of
// its place is in standing.ts and position.ts.

import { counted } from '../counted.ts'
import type { Section } from '../fr.ts'

export const ourPage: Section<'ourPage'> = {
  choose: {
    title: 'Our page',
    lead: 'Choose your organisation once: this screen then opens on it, and it stands out in every figure.',
    label: 'Name of your organisation',
    hint: 'A few letters will do, with or without accents. The choice stays on this device, nothing is sent.',
    pick: 'That is us',
    pickOf: (name) => `That is us: ${name}`,
    found: (count, formats) => counted(count, formats, 'organisation', 'organisations'),
    shown: ({ shown, of }) => `${shown} of ${of} organisations; type more of the name to see the others.`,
    none: 'No organisation of that name.',
    missing: 'Is yours not there?',
    toAdd: 'Add it on the Data screen',
    results: 'Organisations found',
    invented: 'These organisations are invented: choose one to see what the screen shows.',
    empty: 'There is no organisation yet. Import a file, or add yours on the Data screen.',
    back: 'Keep the present choice',
  },
  ours: {
    is: 'This is your organisation, remembered on this device.',
    isInvented: 'This is the invented organisation you chose in the demonstration, remembered on this device.',
    make: 'This is our organisation',
    other: 'See the one you remembered',
    change: 'Choose another one',
    forget: 'Forget it',
    forgotten: 'It is no longer remembered on this device.',
    made: 'Noted: this screen will open on it.',
    undo: 'Undo',
    absent: {
      real: 'The organisation you remembered is not in the real data.',
      demo: 'The organisation you remembered is not in the demonstration.',
    },
    toOtherData: { real: 'See the real data', demo: 'See the demonstration' },
  },

  contents: 'On this page',
  page: 'Page',
  facts: {
    followers: 'Followers',
    readOn: (day) => `read on ${day}`,
    readIn: (month) => `read in ${month}`,
    posts: 'Posts of the period',
    rhythm: 'Rhythm',
    camp: (camp) => `camp “${camp}”`,
  },
  weeks: {
    known: ({ known, of }) => `${known} of the ${of} weeks of the period are known`,
    with: (count, formats) => counted(count, formats, 'with at least one post', 'with at least one post'),
    without: (count, formats) => counted(count, formats, 'without a post', 'without a post'),
    unknown: (count, formats) => counted(count, formats, 'unknown', 'unknown'),
    sentence: ({ known, counts }) => `${known}: ${counts}.`,
    key: 'One cell a week: filled with a post, light without, hatched unknown.',
  },

  parts: {
    position: 'Where you stand',
    advice: 'What could change',
    planner: 'With the time you have',
    goals: 'Your goals',
    works: 'What works here',
    course: 'Over time',
    dialogue: 'Dialogue',
    silence: 'Silences',
    beyond: 'Posts beyond its habit',
    effort: 'Effort and return',
    week: 'Days and hours',
  },
  theirs: {
    position: 'Where it stands',
    planner: 'With a given time',
    goals: 'Its goals',
  },
  besides: (page) => `The measure of ${page}, beside the typical page of the other camp.`,
  courseMetric: 'Measure',
  dialogueLead: 'How many people answer what the page posts. Being seen and talking together are two things.',
  measures: 'Measure by measure, in sentences and in a table',
  hoursHint: 'From 0.5 to 20 hours.',
  peersTable: 'These pages one by one',
  peersColumns: {
    page: 'Page',
    posts: 'Posts a week',
    perPost: 'Interactions per post',
    perWeek: 'Interactions a week',
  },
  goals: {
    open: 'Set a goal',
    change: (goal) => `Change the goal: ${goal}`,
    remove: (goal) => `Remove the goal: ${goal}`,
    notNumber: 'It takes a number, zero or more.',
  },
}
