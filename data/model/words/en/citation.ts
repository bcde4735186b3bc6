// Citations of figures, in English: what text, BibTeX, RIS and CSL-JSON say, and the screen of a frozen figure.

import type { Section } from '../fr.ts'

export const citation: Section<'citation'> = {
  lead: ({ authors, year }) => `${authors} (${year}).`,
  title: (title) => `“${title}” [Figure].`,
  noDate: 'n.d.',
  kind: 'Figure',
  bibtexLanguage: 'english',
  invented: 'Invented data: these organisations do not exist.',
  upTo: (day) => `Data up to ${day}.`,
  noPost: 'Data without a post.',
  dataVersion: (hash) => `Data version: ${hash}.`,
  made: (product, version) => `Made with ${product} ${version}.`,
  frozen: (day) => `Frozen on ${day}.`,
  place: (path) => `Address within the installation: ${path}.`,
  licence: (name) => `Licence ${name}.`,

  screen: {
    title: 'Frozen figure',
    frozen: ({ day, hash, version }) =>
      `This figure was frozen on ${day}. It shows version ${hash} of the data, and was made with Porte-voix ${version}. This address will always show the same.`,
    same: 'The data have not changed since.',
    changed: 'The data have changed since: the same question may have another answer today.',
    today: 'The same question today',
    address: 'Address of this figure',
    local:
      'This address leads to the figure on this computer only. For a public one, run Porte-voix on a server and give its address in PORTEVOIX_ADDRESS; or publish the site (npm run site), each version of which keeps its address.',
    publisher: 'For the reference to name your organisation, give it in PORTEVOIX_PUBLISHER before you start.',
    files: 'Files',
    filesText: 'All are made of the frozen reply, in the language of the page.',
    looksText: 'To choose language, colours, size and kind of table, or to show the figure elsewhere:',
    file: {
      svg: 'SVG (drawing)',
      png: 'PNG (picture)',
      csv: 'CSV (table)',
      xlsx: 'XLSX (workbook)',
      json: 'JSON (whole reply)',
      zip: 'ZIP (redo the figure)',
    },
    cite: 'Cite',
    formats: { text: 'Text', bibtex: 'BibTeX', ris: 'RIS (Zotero, EndNote)', csl: 'CSL-JSON' },
    methods: 'Methods paragraph',
    methodsText: 'What was really computed for this figure, ready for an article.',
    languages: { fr: 'In French', en: 'In English' },
    unknown: 'No frozen figure has this address',
    unknownText:
      'It may have been copied wrongly, or frozen on another computer: a frozen figure stays with the data it is made of.',
    unreadable: 'This version of Porte-voix can no longer draw this figure. Its numbers are still in the JSON file.',
    list: 'Frozen figures',
    listText: 'The figures you cited, the latest first. Each keeps its numbers, whatever you import later.',
    none: 'None yet: “Share”, under a figure, lets you make one.',
    frozenOn: (day) => `frozen on ${day}`,
  },
}
