// The name of a source as readers know it; a source without words here keeps its key.

import type { Reader } from '../../../data/model/words/index.ts'

export const sourceName = (reader: Reader, key: string | null): string => {
  const { sources, sourceUnknown } = reader.words.data
  if (key === null) return sourceUnknown
  const names: Readonly<Record<string, string>> = sources
  return Object.hasOwn(names, key) ? (names[key] ?? key) : key
}
