// Names of sources, header generations, formats, topics and stated measures as readers know them; what has no words here
// keeps its key.

import type { CheckedKey } from '../topics/self-check.ts'
import { isCallKey, isTopicKey } from '../topics/themes.ts'
import type { Messages, Reader } from './index.ts'

/** The words for a key; null without any. */
export const wordsFor = (names: Readonly<Record<string, string>>, key: string): string | null =>
  Object.hasOwn(names, key) ? (names[key] ?? null) : null

/** `null`: a file no source recognised. */
export const sourceName = ({ words: { names } }: Reader, key: string | null): string =>
  key === null ? names.sourceUnknown : (wordsFor(names.sources, key) ?? key)

export const variantName = ({ words }: Reader, key: string): string => wordsFor(words.names.variants, key) ?? key
export const formatName = ({ words }: Reader, key: string): string => wordsFor(words.names.formats, key) ?? key

/** Of a metric of ours, or of a measure as a source states it. */
export const metricName = ({ words }: Reader, key: string): string => {
  const ours: Readonly<Record<string, { readonly name: string }>> = words.metrics
  return (Object.hasOwn(ours, key) ? ours[key]?.name : wordsFor(words.names.metrics, key)) ?? key
}

/** Of a topic, a call, or of posts that speak of caregivers. */
export const topicName = (key: CheckedKey, { topics, topicScreen }: Messages): string => {
  if (isTopicKey(key)) return topics.names[key]
  return isCallKey(key) ? topics.calls[key] : topicScreen.carers
}
