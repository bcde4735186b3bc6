// Mappings as files: read with a clear word on what is wrong, proposed as one that a person completes.

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { mapping as mappingShape } from '../data/model/contract/mappings.ts'
import type { MappingOffer } from '../data/model/contract.ts'
import { wrongIn } from '../data/model/mapping/check.ts'
import { type Mapping, mappingFields } from '../data/model/mapping/mapping.ts'
import { platformKeys } from '../data/model/platforms.ts'
import { excerpt } from '../data/model/records.ts'
import type { Reader } from '../data/model/words/index.ts'
import type { Store } from '../server/store/open.ts'

/** What cannot be used, in the reader's words. */
export class BadMapping extends Error {}

const keys = ['name', 'rows', 'columns', 'platform', 'page', 'zone', 'dayFirst', 'decimal'] as const
type Key = (typeof keys)[number]
const isKey = (key: unknown): key is Key => (keys as readonly unknown[]).includes(key)

/** What a key should hold. */
const expectedOf = (key: Key, { words }: Reader): string => {
  const { expected } = words.commands.mapping
  if (key === 'columns') return expected.columns(mappingFields.join(', '))
  return key === 'platform' ? expected.platform(platformKeys.join(', ')) : expected[key]
}

const parsed = (path: string, reader: Reader): unknown => {
  try {
    return JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/, ''))
  } catch {
    throw new BadMapping(reader.words.commands.mapping.notRead(basename(path)))
  }
}

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null && Object.hasOwn(at, key) ? Reflect.get(at, key) : undefined),
    value,
  )

/** @throws BadMapping naming the key, what was found and what was expected */
const readMapping = (path: string, reader: Reader): Mapping => {
  const { words } = reader
  const { wrong, missing, expected } = words.commands.mapping
  const file = basename(path)
  const value = parsed(path, reader)
  const checked = mappingShape.safeParse(value)
  if (!checked.success) {
    const [issue] = checked.error.issues
    const [first] = issue?.path ?? []
    if (issue?.code === 'unrecognized_keys' && first === undefined)
      throw new BadMapping(wrong(file, issue.keys[0] ?? '', '-', expected.nothing(keys.join(', '))))
    if (issue === undefined || !isKey(first)) {
      const found = excerpt(JSON.stringify(value) ?? '')
      throw new BadMapping(wrong(file, '', found, expected.mapping(keys.join(', '))))
    }
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined
    const at = unknown === undefined ? issue.path : [...issue.path, unknown]
    const found = valueAt(value, at)
    if (found === undefined) throw new BadMapping(missing(file, at.join('.'), expectedOf(first, reader)))
    throw new BadMapping(wrong(file, at.join('.'), excerpt(JSON.stringify(found)), expectedOf(first, reader)))
  }
  const mapping = checked.data as Mapping
  const fault = wrongIn(mapping)
  if (fault !== null && isKey(fault.key))
    throw new BadMapping(wrong(file, fault.key, JSON.stringify(fault.found), expectedOf(fault.key, reader)))
  return mapping
}

/**
 * The mapping that `--mapping` names: a file, else a kept one.
 * @throws BadMapping
 */
export const mappingNamed = (given: string, store: Store, reader: Reader): Mapping => {
  if (existsSync(given)) return readMapping(given, reader)
  const kept = store.mappings.named(given)
  if (kept !== null) return kept.mapping
  const names = store.mappings.all().map(({ mapping }) => mapping.name)
  throw new BadMapping(reader.words.commands.mapping.unknown(given, names.join(', ')))
}

/** `mon fichier.csv` -> `"mon fichier.csv"`, as a shell wants it. */
export const quoted = (path: string): string => (/\s/.test(path) ? `"${path}"` : path)

/**
 * Writes the proposal of an offer, and says what is in it and what is missing.
 * @param given the file as the person named it
 * @throws BadMapping when the file is there already or cannot be written
 */
export const propose = (offer: MappingOffer, given: string, to: string, { words }: Reader): string => {
  const { mapping, colon } = words.commands
  if (existsSync(to)) throw new BadMapping(mapping.exists(to))
  try {
    writeFileSync(to, `${JSON.stringify(offer.proposal, null, 2)}\n`, { flag: 'wx' })
  } catch {
    throw new BadMapping(mapping.notWritten(to))
  }
  const asked = offer.questions.flatMap(({ about, column, examples }) => [
    `  - ${about === 'platform' ? mapping.asked.platform(platformKeys.join(', ')) : mapping.asked[about]}`,
    ...(examples.length === 0 ? [] : [mapping.examples(column, examples.join(' ; '))]),
  ])
  return [
    mapping.proposed(to),
    ...offer.columns.map(({ name, guess, samples }) =>
      mapping.column(name, guess === null ? null : `${guess}${colon}${words.mapping.fields[guess]}`, samples[0] ?? ''),
    ),
    ...(asked.length === 0 ? [] : [mapping.open, ...asked]),
    mapping.importWith(quoted(given), quoted(to)),
  ].join('\n')
}
