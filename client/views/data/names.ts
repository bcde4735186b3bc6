// Names of sources, header generations and formats as readers know them; what has no words here keeps its key.

import type { Reader } from '../../../data/model/words/index.ts'

const named = (names: Readonly<Record<string, string>>, key: string): string =>
  Object.hasOwn(names, key) ? (names[key] ?? key) : key

/** `null`: a file no source recognised. */
export const sourceName = (reader: Reader, key: string | null): string =>
  key === null ? reader.words.data.sourceUnknown : named(reader.words.data.sources, key)

export const variantName = (reader: Reader, key: string): string => named(reader.words.data.variants, key)
export const formatName = (reader: Reader, key: string): string => named(reader.words.data.formats, key)
