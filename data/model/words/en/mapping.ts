// Words of mapping: fields, questions, and how a table that no source knows is read.

import type { Section } from '../fr.ts'

export const mapping: Section<'mapping'> = {
  title: 'Columns',
}
