// Words of the guide of a first visit, in English.

import type { Section } from '../fr.ts'

export const guide: Section<'guide'> = {
  title: 'First steps',
  open: 'First steps, four in all',
  place: (step, of) => `First steps: ${step} of ${of}`,
  steps: [
    {
      title: 'Two camps, side by side',
      text: 'At the top, three sentences say what matters and whether it is certain. The figures then show each page.',
    },
    {
      title: 'You choose',
      text: 'Groups, period and network are chosen above the figures. The address keeps your choices: copy it to share them.',
    },
    {
      title: 'Where does your association stand?',
      text: 'Choose it once: from then on it stands out in every figure. To find it fast, “Search” or the / key.',
    },
    {
      title: 'Every number opens',
      text: 'A point or a number leads to its reading, with source and date. An unknown number is never a zero.',
    },
  ],
  toCompare: 'Compare in more detail',
  toOwn: 'Our page',
  toMethod: 'How it is worked out',
  next: 'Next',
  back: 'Back',
  skip: 'Skip',
  done: 'Got it',
}
