// What a figure says of itself in a file, beside what it says on the screen.

import type { Section } from '../fr.ts'

export const figureFiles: Section<'figureFiles'> = {
  imprint: ({ version, data, licence }) => `Porte-voix ${version}, state of the data ${data}, licence ${licence}`,
}
