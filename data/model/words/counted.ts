// A number with its noun in the form that the language asks of it: what most sections say.

import type { Formats } from './format.ts'

/** `1 page`, `1 240 pages`. */
export const counted = (count: number, formats: Formats, one: string, many: string): string =>
  `${formats.whole(count)} ${formats.plural(count) === 'one' ? one : many}`
