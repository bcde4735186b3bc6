// Words of matching: which page or organisation a row is probably of, merging and splitting.

import type { Section } from '../fr.ts'

export const matching: Section<'matching'> = {
  title: 'Matches',
}
