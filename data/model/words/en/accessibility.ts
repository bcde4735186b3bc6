// Words of the accessibility statement, in English.

import type { Section } from '../fr.ts'

export const accessibility: Section<'accessibility'> = {
  title: 'Accessibility',
  lead: 'Porte-voix is meant for everyone: without a mouse, without seeing the screen, in large type or without colours.',
  established: (day) => `Statement made on ${day}.`,
  state: {
    title: 'State of conformance',
    text: [
      'Porte-voix aims at level AA of WCAG 2.2 and at RGAA 4.1, the French rules. No outside audit has been made yet. Without one, a French site has to call itself not conformant: so that is what we write, even though the checks below find no fault.',
      'These checks are run again with every version of the program.',
    ],
  },
  tested: {
    title: 'What is checked',
    automatic: 'By automatic tests, in Chromium',
    automaticList: [
      'axe-core finds nothing (rules of WCAG 2.0 to 2.2, A and AA, and best practices) on the screens, in French and English, light and dark, with what is folded away opened.',
      'Everything that can be used is reached by keyboard, with a visible mark, starting with a link to the content; the arrow keys walk the points of figures.',
      'Nothing sticks out or scrolls sideways at 320, 390 and 1600 pixels, nor at 200% zoom.',
      'With colours forced by the system, every sign and word stands out from the ground.',
      'Nothing moves while loading: the shift that the browser measures stays below 0.02.',
      'Print shows the figures without the buttons. Where less motion is asked for, there is none.',
      'Each figure has a title that says its finding, a description, a table of its numbers and a CSV file.',
    ],
    byHand: 'By eye',
    byHandList: [
      'The screens were looked at at 390 and 1280 pixels, light and dark, and printed.',
      'Meaning is never in colour alone: each camp has its shape too, and its name is written.',
    ],
  },
  untested: {
    title: 'What is not checked',
    list: [
      'Nothing was tried with a real screen reader (NVDA, JAWS, VoiceOver, TalkBack) or with voice control.',
      'No person with a disability has tried Porte-voix for us yet.',
      'Firefox and Safari are not part of the automatic tests.',
    ],
  },
  limits: {
    title: 'Known limits',
    list: [
      'PNG pictures hold no text: the CSV and the table give the same numbers.',
      'A figure of several hundred points is walked one point at a time: the table is faster.',
      'On a phone, wide tables scroll sideways inside their frame.',
      'The technical detail of an error, examples of programs and the text of posts stay in their language.',
    ],
  },
  keys: {
    title: 'Keyboard shortcuts',
    key: 'Key',
    does: 'What it does',
    list: [
      ['Tab, Shift+Tab', 'go from one thing to the next'],
      ['Arrows, Home, End', 'walk the points of a figure that has the focus'],
      ['Enter', 'on a point: where the number comes from'],
      ['M', 'on a point only: make its page stand out'],
      ['Escape', 'leave a point, the search or the first steps'],
      ['Ctrl+K', 'search'],
      ['/', 'search, except while typing; can be switched off in the search window'],
    ],
  },
  report: {
    title: 'Report an obstacle',
    text: [
      'Porte-voix runs at the places that use it, without a central service. Say what stops you to the person or association that set up this copy, with the address of the page: they can pass it on to the project through its public repository, and give you the numbers another way, as CSV for example.',
      'Where a body that the law obliges does not answer, the French Défenseur des droits can be asked, free of charge.',
    ],
  },
}
