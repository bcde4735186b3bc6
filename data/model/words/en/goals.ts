// Words of the pace of a page and of the goals of its board. A pace is carried on, not foretold. ../goals.ts puts the values in.

import { counted } from '../counted.ts'
import type { Section } from '../fr.ts'

export const goals: Section<'goals'> = {
  title: 'Your goals',
  none: 'No goal so far. Choose a measure, a value, and a date if you like.',
  set: 'Set this goal',
  metric: 'Measure',
  target: 'Value to reach',
  byDay: 'By (optional)',
  note: 'Note (optional)',
  change: 'Change',
  save: 'Save',
  cancel: 'Cancel',
  remove: 'Take away',
  done: {
    set: (goal) => `Goal noted: ${goal}.`,
    changed: (goal) => `Goal changed: ${goal}.`,
    removed: (goal) => `Goal taken away: ${goal}.`,
  },
  undo: 'Undo',
  goal: ({ metric, value }) => `${metric}: ${value}`,
  by: ({ goal, day }) => `${goal} by ${day}`,
  setOn: (day) => `Set on ${day}.`,
  now: ({ value, day, age }) => `Last known value: ${value}, on ${day} (${age}).`,
  age: (days, formats) => (days === 0 ? 'this very day' : `${counted(days, formats, 'day', 'days')} ago`),
  nowUnknown: 'The value of this measure is not known.',
  way: {
    share: ({ share, start }) => `${share} of the way from the start (${start}).`,
    away: ({ start }) => `Farther from the goal than at the start (${start}).`,
    unknown: 'The value at the start was not known: the part of the way cannot be told.',
  },
  reached: 'The goal is reached.',
  inTime: {
    yes: 'If things go on like this it will be reached in time, even at the slowest.',
    likely: 'If things go on like this it will probably be reached in time.',
    uncertain: 'Whether it will be reached in time cannot be told.',
    unlikely: 'At this pace it will not be reached in time.',
  },
  pace: {
    change: (change) => `${change} a month`,
    more: (value) => `${value} more`,
    less: (value) => `${value} less`,
    'on-the-way': ({ change, goal, month, range }) =>
      `At this pace (${change}) the page gets to ${goal} around ${month} (${range}).`,
    between: ({ earliest, latest }) => `between ${earliest} and ${latest}`,
    same: (month) => `${month} at the fastest and the slowest too`,
    openEnd: (earliest) => `${earliest} at the earliest, in more than ten years at the slowest`,
    likely: (text) => `${text} That is likely, not certain: it takes a longer series to say so clearly.`,
    reached: ({ goal }) => `It is reached already: ${goal}.`,
    uncertain: ({ goal }) => `The page neither rises nor falls clearly enough to say when it would get to ${goal}.`,
    'not-at-this-pace': ({ goal, change }) => `At the present pace (${change}) the page does not get to ${goal}.`,
    still: 'no change',
    'too-far': ({ goal, change }) =>
      `At the present pace (${change}) the page does not get to ${goal} within ten years.`,
    'too-few-readings': ({ n }) =>
      `Too few readings to speak of a pace: ${n}, it takes at least five, of different months.`,
    readings: (count, formats) => counted(count, formats, 'reading', 'readings'),
    median: (pages) => `The value aimed at is the median of ${pages}.`,
    noGoal: 'No value to get to: no other set has a median.',
  },
}
