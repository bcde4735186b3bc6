// Words of where a number comes from: who imported it, when, from which file and line, under which licence.

import type { Section } from '../fr.ts'

export const provenance: Section<'provenance'> = {
  title: 'Where this number comes from',
}
