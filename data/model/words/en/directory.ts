// Words of directories of organisations, in English. French defines the shape.

import type { Section } from '../fr.ts'

export const directory: Section<'directory'> = {
  caption: 'First organisations as they would be stored',
  columns: {
    line: 'Line',
    name: 'Organisation',
    state: 'What changes',
    kind: 'Kind',
    territories: 'Territories',
    parent: 'Member of',
    place: 'Place',
    pages: 'Pages',
  },
  states: { inserted: 'new', updated: 'completed or changed', unchanged: 'nothing' },
  notSaid: 'not said',
  nation: 'all of France',
  keeps: 'Of an organisation that is known, what the file does not say stays as it was, its kind and camps too.',
}
