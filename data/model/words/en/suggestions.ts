// Words of what to do about a rejected line, and of why a file was taken for what it is.

import type { Section } from '../fr.ts'

export const suggestions: Section<'suggestions'> = {
  title: 'Suggestion',
}
