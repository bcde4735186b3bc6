// Words of the screens as a published, read-only site, in English.

import type { Section } from '../fr.ts'

export const published: Section<'published'> = {
  on: (day) => `Published on ${day}`,
  about: (version) =>
    `Read-only site, version ${version}. No account, no tracker, no visitor statistics: your choices stay in your browser.`,
  versions: 'All published versions',
  dataPackage: 'Download the data',
  invented: 'This site is a demonstration: these organisations do not exist, nor do their pages and numbers.',
  notPublished:
    'This choice is not part of this publication. It holds each screen as it opens, and the choices its author added.',
  usual: 'Back to what is published',
  howToHaveAll: 'How to have everything',
  everything: {
    withData: 'To ask every question: Porte-voix is free, installs on a computer and reads the data of this site.',
    alone: 'To ask every question: Porte-voix is free and installs on a computer.',
  },
  unreachable: 'The site does not answer. Check your internet connection, then try again.',
  outdated: 'This part of the site could not be loaded. Check your internet connection, then reload the page.',
  failed: 'The site could not give this answer. Try again in a moment.',
  topics: 'What are the posts about? Lists of words tell: here they are, with what they are worth.',
  screen: 'This screen is not part of this publication.',
  keys: 'Point at a mark, or walk them with the arrows. M: make the page stand out. Esc: leave.',
  files: { svg: 'SVG', png: 'PNG', 'csv-excel': 'CSV (French Excel)', 'csv-research': 'CSV (research)', json: 'JSON' },
  drawing: 'Preparing the file…',
  notDrawn: 'The file could not be prepared.',
}
