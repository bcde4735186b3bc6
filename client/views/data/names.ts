// Names of sources, header generations, formats and stated measures as readers know them; what has no words here keeps its key.

import { isMetricKey } from '../../../data/model/metrics/index.ts'
import type { Reader } from '../../../data/model/words/index.ts'

const named = (names: Readonly<Record<string, string>>, key: string): string =>
  Object.hasOwn(names, key) ? (names[key] ?? key) : key

/** `null`: a file no source recognised. */
export const sourceName = (reader: Reader, key: string | null): string =>
  key === null ? reader.words.names.sourceUnknown : named(reader.words.names.sources, key)

export const variantName = (reader: Reader, key: string): string => named(reader.words.names.variants, key)
export const formatName = (reader: Reader, key: string): string => named(reader.words.names.formats, key)
export const metricName = (reader: Reader, key: string): string =>
  isMetricKey(key) ? reader.words.metrics[key].name : named(reader.words.names.metrics, key)
