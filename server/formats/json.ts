// One JSON document: a single row that holds it whole. Sources find their records in it. JSON with comments, several
// documents in one file (ndjson.ts reads those) and texts cut off are refused with their line.

import { readFileSync, statSync } from 'node:fs'
import { encodingOf, notesOf, type TextFacts, textFactsOf } from './encoding.ts'
import { type Format, type Table, UnusableFile } from './format.ts'
import { faultOf } from './json-fault.ts'
import { checkReadable } from './text.ts'

/** A document is held in memory as a whole; larger ones have to come as NDJSON. */
const largestDocument = 64 * 1024 * 1024

/** Names of the fields of a record: what a person sees as its columns. */
export const fieldsOf = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : []

/** Decoded text without its mark. @throws UnusableFile `unreadable-text` */
export const textOf = (bytes: Uint8Array, facts: TextFacts): string => {
  checkReadable(facts)
  try {
    const decoder = new TextDecoder(facts.encoding, { fatal: true, ignoreBOM: true })
    return decoder.decode(bytes.subarray(facts.markLength))
  } catch {
    // TextDecoder says only that, not where.
    throw new UnusableFile('unreadable-text', { line: 1 })
  }
}

/** A whole number with more digits than a number can hold. */
const longNumber = /[\s:[,]-?\d{16,}(?=[\s,\]}])/
const parseWithSource = JSON.parse as (
  text: string,
  reviver: (key: string, value: unknown, context: { readonly source?: string }) => unknown,
) => unknown

/**
 * As JSON.parse, but a whole number that it would round becomes its digits as text: ids stand so in some answers.
 * @throws SyntaxError
 */
const parsed = (text: string): unknown => {
  // Looking at each value costs several times the reading itself.
  if (!longNumber.test(text)) return JSON.parse(text)
  return parseWithSource(text, (_, value, { source }) =>
    typeof value === 'number' && !Number.isSafeInteger(value) && source !== undefined && /^-?\d+$/.test(source)
      ? source
      : value,
  )
}

const parse = (text: string): unknown => {
  try {
    return parsed(text)
  } catch {
    throw new UnusableFile('damaged-json', { line: text.slice(0, faultOf(text)).split('\n').length })
  }
}

export const startsAsJson = (start: Uint8Array): boolean => {
  const { encoding, markLength } = encodingOf(start)
  const text = new TextDecoder(encoding).decode(start.subarray(markLength)).trimStart()
  return text.startsWith('{') || text.startsWith('[')
}

export const parsedOrNothing = (text: string): unknown => {
  try {
    return parsed(text)
  } catch {
    return undefined
  }
}
export const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether each line is an object of its own. One object on one line may be either: then the name decides. */
export const isOneALine = (start: Uint8Array, file: string): boolean => {
  const { encoding, markLength } = encodingOf(start)
  const [first = '', ...others] = new TextDecoder(encoding).decode(start.subarray(markLength)).split('\n')
  return (
    isObject(parsedOrNothing(first)) && (others.some((line) => line.trim() !== '') || /\.(ndjson|jsonl)$/i.test(file))
  )
}

export const json: Format = {
  key: 'json',
  extensions: ['.json'],
  recognises: (start, file) => startsAsJson(start) && !isOneALine(start, file),
  open: async (path, onBytes, look): Promise<Table> => {
    const bytes = statSync(path).size
    if (bytes > largestDocument)
      throw new UnusableFile('too-large-document', { found: `${Math.round(bytes / 1e6)} MB` })
    const facts = textFactsOf(path, look)
    const value = parse(textOf(readFileSync(path), facts))
    onBytes(bytes)
    return {
      columns: fieldsOf(Array.isArray(value) ? value[0] : value),
      headerLine: 1,
      notes: notesOf(facts),
      sample: value,
      rows: [{ line: 1, cells: [], value }],
      close: () => {},
    }
  },
}
