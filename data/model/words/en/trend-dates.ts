// Words of the dates that stand on trends, and of their editor.

import type { Section } from '../fr.ts'

export const trendDates: Section<'trendDates'> = {
  title: 'Dates',
  lead: 'A date and a few words, shown on the trends and in their files: a campaign, a law, a change of team. A date helps to find one’s way; it does not prove that an event made a line rise or fall.',
  yearly: (title) => `${title}, each year`,
  source: 'Source',
  none: 'You have not written any date yet.',
  when: (when, label) => `${when}: ${label}`,
  day: 'Day',
  endDay: 'Last day, if there are several',
  label: 'In a few words',
  address: 'Address to read more (optional)',
  blank: 'Write a few words.',
  add: 'Add a date',
  save: 'Save',
  edit: 'Change',
  change: (label) => `Change the date: ${label}`,
  remove: 'Remove',
  removeOf: (label) => `Remove the date: ${label}`,
  added: (label) => `Date added: ${label}.`,
  changed: (label) => `Date changed: ${label}.`,
  removed: (label) => `Date removed: ${label}.`,
  shown: (label) => `Shown again: ${label}.`,
  hidden: (label) => `Hidden: ${label}.`,
  undo: 'Undo',
  undone: 'Undone.',
}
