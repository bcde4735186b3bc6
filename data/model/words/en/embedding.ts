// Words of embedding, in English.

import type { Section } from '../fr.ts'

export const embedding: Section<'embedding'> = {
  open: 'See and understand this figure',
  numbers: 'Its numbers',
  by: (publisher: string): string => `Published by ${publisher} with Porte-voix`,
  product: 'Made with Porte-voix',
  frozen: (day: string): string => `Frozen on ${day}`,
  missing: 'This figure is no longer available.',

  dialog: {
    title: (figure: string): string => `Share: ${figure}`,
    look: 'Look',
    language: 'Language',
    theme: 'Colours',
    themes: { light: 'Light', dark: 'Dark', safe: 'For the colour-blind too', grey: 'Grey, for copies' },
    ground: 'Transparent background',
    picture: 'Size of the PNG picture',
    pictures: {
      '1': 'As on the screen',
      '2': 'Double, for high-resolution screens',
      '300dpi': '300 dots per inch, for print',
      slide: 'Slide 16:9, for a meeting',
      card: 'Card for links (1200 × 630)',
    },
    files: 'Take away',
    filesText: 'Each file holds its title, numbers of pages, source, method, licence and the version of the data.',
    kinds: {
      svg: 'SVG, drawing that scales',
      png: 'PNG, picture',
      'csv-excel': 'CSV, Excel (French)',
      'csv-research': 'CSV, research',
      xlsx: 'XLSX, workbook with its notes',
      json: 'JSON, the whole reply',
      zip: 'ZIP, redo this figure (R, Python)',
    },
    cite: 'Cite',
    citeText:
      'Freezes the figure with its data under a short address, with a reference (text, BibTeX, RIS, CSL) and a paragraph of methods.',
    freeze: 'Freeze and cite this figure',
    notFrozen: 'The figure could not be frozen. Check that the program is running, then try again.',
    citing: 'Freezing…',
    embed: 'Embed in a site',
    embedFrozenText: 'The frozen figure, always the same, in the language and colours chosen above.',
    embedText: 'A figure that follows the data, in the language and colours chosen above.',
    local:
      'This Porte-voix answers on this computer only: for others to see the figure, publish the site (npm run site), or give its public address in PORTEVOIX_ADDRESS.',
    frame: 'Frame (iframe)',
    image: 'Picture',
    link: 'Address of the picture',
    oembed: 'oEmbed address',
    copy: 'Copy',
    copied: 'Copied',
    copyOf: (what: string): string => `Copy: ${what}`,
    close: 'Close',
  },
}
