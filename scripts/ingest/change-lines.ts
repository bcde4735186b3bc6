// What an import changed, as lines of a terminal.

import type { Change } from '../../data/model/contract.ts'
import type { Reader } from '../../data/model/words/index.ts'
import { plain } from '../plain.ts'

/** Changes told on a terminal; all that are kept are on the Data screen. */
const shownChanges = 20

/** Line, page or post, field, before and after; nothing without changes. @param count lines of the file that changed in all */
export const changeLines = (changes: readonly Change[], count: number, { words, formats }: Reader): string[] => {
  if (changes.length === 0) return []
  const { commands, changes: texts } = words.provenance
  const fields: Readonly<Record<string, string>> = texts.fields
  const shown = changes.slice(0, shownChanges)
  const lines = shown.flatMap(({ line, page, post, what }) =>
    what.map(({ field, before, after }) => {
      const name = Object.hasOwn(fields, field) ? (fields[field] ?? field) : field
      return commands.change(String(line), post ?? page, name, before ?? texts.unknown, after ?? texts.unknown)
    }),
  )
  const left = count - shown.length
  return [`  ${commands.changes}`, ...lines, ...(left > 0 ? [commands.moreChanges(left, formats)] : [])].map(plain)
}
