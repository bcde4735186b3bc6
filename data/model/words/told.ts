// Sentences on a file and its rejected rows, made of what an import found out: for the Data screen and for the terminal.

import type { Job, Nearness, RejectionCause } from '../contract.ts'
import { suggestionOf } from '../suggestions.ts'
import type { Reader } from './index.ts'
import { sourceName, variantName, wordsFor } from './names.ts'

/** Name of a source, or of a kind of file that is refused; what has no words keeps its key. */
const nameOf = (reader: Reader, key: string): string =>
  wordsFor(reader.words.suggestions.recognition.refused, key) ?? sourceName(reader, key)

/** What a file that no source knows comes nearest to. */
export const nearestText = (reader: Reader, { source, because, missing }: NonNullable<Nearness>): string =>
  reader.words.suggestions.recognition.nearest(nameOf(reader, source), because, missing, reader.formats)

/** What a file was taken for and why, then what comes next to it. */
export const whyText = (reader: Reader, recognised: NonNullable<Job['recognised']>): string => {
  const { words, formats } = reader
  const { recognition } = words.suggestions
  const { source, variant, because, runnerUp } = recognised
  const named = nameOf(reader, source)
  const name = variant === null ? named : `${named}, ${variantName(reader, variant)}`
  const said = recognition.because(name, because, formats)
  if (runnerUp === null) return said
  return `${said} ${recognition.near(nameOf(reader, runnerUp.source), runnerUp.because, runnerUp.missing, formats)}`
}

/** What was left aside of a file, by what it is. */
export const leftAsideText = ({ words, formats }: Reader, source: string | null, count: number): string =>
  (source === 'need-table' ? words.needImport : words.data).leftAside(count, formats)

/** A cause with how many rows it stopped, and what to do about its first example. */
export const causeText = ({ words, formats }: Reader, cause: RejectionCause, rows: number): string => {
  const { causes, advise } = words.suggestions
  const expected = words.faults.expectations[cause.expected]
  const said = causes.cause(cause.count, rows, cause.column, expected, formats)
  const suggestion = suggestionOf(cause)
  const advice = advise(suggestion, formats)
  return `${said}. ${suggestion.values.length === 0 ? advice : causes.example(cause.found, advice)}.`
}
