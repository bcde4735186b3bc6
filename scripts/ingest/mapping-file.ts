// Mappings as files: read with a clear word on what is wrong, proposed as one that a person completes.

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { mapping as mappingShape } from '../../data/model/contract/mappings.ts'
import type { MappingOffer } from '../../data/model/contract.ts'
import { wrongIn } from '../../data/model/mapping/check.ts'
import { type Mapping, mappingFields } from '../../data/model/mapping/mapping.ts'
import { platformKeys } from '../../data/model/platforms.ts'
import { excerpt } from '../../data/model/records.ts'
import type { Reader } from '../../data/model/words/index.ts'
import { openReal } from '../../server/ingest/open-real.ts'
import { quoted } from '../plain.ts'
import { NotUnderstood } from './options.ts'

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
    throw new NotUnderstood(reader.words.commands.mapping.notRead(basename(path)))
  }
}

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null && Object.hasOwn(at, key) ? Reflect.get(at, key) : undefined),
    value,
  )

/** @throws NotUnderstood naming the key, what was found and what was expected */
const readMapping = (path: string, reader: Reader): Mapping => {
  const { words } = reader
  const { wrong, notMapping, missing, expected } = words.commands.mapping
  const file = basename(path)
  const value = parsed(path, reader)
  const checked = mappingShape.safeParse(value)
  if (!checked.success) {
    const [issue] = checked.error.issues
    const [first] = issue?.path ?? []
    if (issue?.code === 'unrecognized_keys' && first === undefined) {
      const [key = ''] = issue.keys
      const found = excerpt(JSON.stringify(valueAt(value, [key])) ?? '')
      throw new NotUnderstood(wrong(file, key, found, expected.nothing(keys.join(', '))))
    }
    if (issue === undefined || !isKey(first)) {
      const found = excerpt(JSON.stringify(value) ?? '')
      throw new NotUnderstood(notMapping(file, found, expected.mapping(keys.join(', '))))
    }
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined
    const at = unknown === undefined ? issue.path : [...issue.path, unknown]
    const found = valueAt(value, at)
    if (found === undefined) throw new NotUnderstood(missing(file, at.join('.'), expectedOf(first, reader)))
    throw new NotUnderstood(wrong(file, at.join('.'), excerpt(JSON.stringify(found)), expectedOf(first, reader)))
  }
  const mapping = checked.data as Mapping
  const fault = wrongIn(mapping)
  if (fault !== null && isKey(fault.key))
    throw new NotUnderstood(wrong(file, fault.key, JSON.stringify(fault.found), expectedOf(fault.key, reader)))
  return mapping
}

/**
 * The mapping that `--mapping` names: a file, else a kept one.
 * @param now UTC instant
 * @throws NotUnderstood
 */
export const mappingNamed = async (given: string, database: string, now: string, reader: Reader): Promise<Mapping> => {
  if (existsSync(given)) return readMapping(given, reader)
  const store = await openReal(database, now)
  try {
    const kept = store.mappings.named(given)
    if (kept !== null) return kept.mapping
    const names = store.mappings.all().map(({ mapping }) => mapping.name)
    throw new NotUnderstood(reader.words.commands.mapping.unknown(given, names.join(', ')))
  } finally {
    store.close()
  }
}

/**
 * Writes the proposal of an offer, and says what is in it and what is missing.
 * @param given the file as the person named it
 * @throws NotUnderstood when the file is there already or cannot be written
 */
export const writeProposal = (offer: MappingOffer, given: string, to: string, { words }: Reader): string => {
  const { mapping, colon } = words.commands
  if (existsSync(to)) throw new NotUnderstood(mapping.exists(to))
  try {
    writeFileSync(to, `${JSON.stringify(offer.proposal, null, 2)}\n`, { flag: 'wx' })
  } catch {
    throw new NotUnderstood(mapping.notWritten(to))
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
