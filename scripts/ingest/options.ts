// The options of `npm run ingest`: which there are, and what is wrong with those given, in the reader's words.

import { parseArgs } from 'node:util'
import type { Reader } from '../../data/model/words/index.ts'

const options = {
  source: { type: 'string' },
  actor: { type: 'string' },
  new: { type: 'string' },
  kind: { type: 'string' },
  'observed-at': { type: 'string' },
  zone: { type: 'string' },
  page: { type: 'string' },
  mapping: { type: 'string' },
  'propose-mapping': { type: 'string' },
  need: { type: 'string' },
  column: { type: 'string' },
  label: { type: 'string' },
  unit: { type: 'string' },
  level: { type: 'string' },
  vintage: { type: 'string' },
  'source-title': { type: 'string' },
  'source-address': { type: 'string' },
  'all-or-nothing': { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  'no-text': { type: 'boolean' },
  undo: { type: 'string' },
  redo: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
} as const

const parsed = () => parseArgs({ options, allowPositionals: true })

export type Options = ReturnType<typeof parsed>['values']

/** What a person asked for that cannot be done; the message is all there is to say. */
export class NotUnderstood extends Error {}

const isOption = (name: string): name is keyof typeof options => Object.hasOwn(options, name)

/** What is wrong with the options, in the reader's language; null when nothing is. Node says it in English only. */
const optionFault = ({ words: { commands } }: Reader): string | null => {
  const { tokens } = parseArgs({ options, allowPositionals: true, strict: false, tokens: true })
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    if (!isOption(token.name)) return commands.unknownOption(token.rawName)
    const takesValue = options[token.name].type === 'string'
    const isCutOff = token.value === undefined || (token.inlineValue === false && token.value.startsWith('-'))
    if (takesValue && isCutOff) return commands.valueMissing(token.rawName)
    if (!takesValue && token.value !== undefined) return commands.valueUnexpected(token.rawName)
  }
  return null
}

/** @throws NotUnderstood */
export const optionsGiven = (reader: Reader): { readonly values: Options; readonly files: readonly string[] } => {
  const { ingestHelp, optionsNotUnderstood } = reader.words.commands
  const fault = optionFault(reader)
  if (fault !== null) throw new NotUnderstood(`${fault}\n\n${ingestHelp}`)
  try {
    const { values, positionals } = parsed()
    return { values, files: positionals }
  } catch {
    throw new NotUnderstood(`${optionsNotUnderstood}\n\n${ingestHelp}`)
  }
}
