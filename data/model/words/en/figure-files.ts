// What a figure says of itself in a file, beside what it says on the screen.

import type { Section } from '../fr.ts'

export const figureFiles: Section<'figureFiles'> = {
  imprint: ({ version, data, licence }) => `Porte-voix ${version}, state of the data ${data}, licence ${licence}`,
  labels: {
    title: 'Title of the figure',
    subtitle: 'What is shown',
    description: 'In words',
    notice: 'Warning',
    method: 'Source and method',
    methods: 'Methods paragraph',
    licence: 'Licence of the figure',
    address: 'Address of the figure',
    contentHash: 'State of the data (SHA-256)',
    version: 'Version of Porte-voix',
  },
  sheets: { numbers: 'Numbers', notes: 'Notes', label: 'About', value: 'What is known' },
}
