// Tables held against their Frictionless description: fields, codes, keys, bytes and hashes. Only the parts of Table Schema that the description uses are read; a part it
// uses and this file does not know is a fault, so that nothing is described without being checked.

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

type Constraints = {
  readonly required?: boolean
  readonly unique?: boolean
  readonly pattern?: string
  readonly enum?: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
}
type Field = {
  readonly name: string
  readonly type: string
  readonly constraints?: Constraints
  readonly trueValues?: readonly string[]
  readonly falseValues?: readonly string[]
}
type Key = {
  readonly fields: readonly string[]
  readonly reference: { readonly resource: string; readonly fields: readonly string[] }
}
type Schema = {
  readonly fields: readonly Field[]
  readonly missingValues: readonly string[]
  readonly primaryKey?: readonly string[]
  readonly foreignKeys?: readonly Key[]
}
export type Resource = {
  readonly name: string
  readonly path: string
  bytes: number
  hash: string
  readonly schema?: Schema
}
export type DataPackage = { readonly resources: readonly Resource[] }
/** Cells by column; an empty cell is ''. */
export type Cells = ReadonlyMap<string, string>

/** Reads comma-separated text with quotes (RFC 4180). A row of another length than the header is refused by `tableFaults`. */
export const cellsOf = (text: string): readonly (readonly string[])[] => {
  const rows: string[][] = []
  let row: string[] = []
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    if (match.index === text.length && row.length === 0) break
    row.push(match[1] === undefined ? (match[2] ?? '') : match[1].replaceAll('""', '"'))
    if (match[3] === ',') continue
    rows.push(row)
    row = []
    if (match[3] === '') break
  }
  return rows
}

export const recordsOf = (text: string): readonly Cells[] => {
  const [header = [], ...rows] = cellsOf(text)
  return rows.map((row) => new Map(header.map((name, at) => [name, row[at] ?? ''])))
}

const knownTypes = new Set(['string', 'integer', 'number', 'boolean'])
const knownConstraints = new Set(['required', 'unique', 'pattern', 'enum', 'minimum', 'maximum'])

/** What is wrong with one cell, in a few words; null when nothing is. */
export const cellFault = (field: Field, missing: readonly string[], text: string): string | null => {
  const limits = field.constraints ?? {}
  if (missing.includes(text)) return limits.required === true ? 'missing' : null
  if (field.type === 'boolean')
    return field.trueValues?.includes(text) === true || field.falseValues?.includes(text) === true ? null : 'no boolean'
  if (field.type === 'integer' || field.type === 'number') {
    const form = field.type === 'integer' ? /^-?\d+$/ : /^-?\d+(\.\d+)?$/
    if (!form.test(text)) return `no ${field.type}`
    if (limits.minimum !== undefined && Number(text) < limits.minimum) return `below ${limits.minimum}`
    if (limits.maximum !== undefined && Number(text) > limits.maximum) return `above ${limits.maximum}`
    return null
  }
  if (text !== text.trim()) return 'spaces around'
  if (limits.enum !== undefined && !limits.enum.includes(text)) return `none of ${limits.enum.join(', ')}`
  if (limits.pattern !== undefined && !new RegExp(limits.pattern, 'u').test(text)) return 'another form'
  return null
}

const keyOf = (row: Cells, fields: readonly string[]): string =>
  JSON.stringify(fields.map((field) => row.get(field) ?? ''))

/** Faults of one table: header, cells, unique and primary keys. Empty when it fits its schema. */
export const tableFaults = (name: string, schema: Schema, text: string): readonly string[] => {
  const faults: string[] = []
  const [header = [], ...rows] = cellsOf(text)
  const expected = schema.fields.map((field) => field.name)
  if (header.join() !== expected.join()) faults.push(`${name}: header is ${header.join()}, expected ${expected.join()}`)
  for (const field of schema.fields) {
    if (!knownTypes.has(field.type)) faults.push(`${name}.${field.name}: type ${field.type} is not checked here`)
    for (const key of Object.keys(field.constraints ?? {}))
      if (!knownConstraints.has(key)) faults.push(`${name}.${field.name}: constraint ${key} is not checked here`)
  }
  for (const [at, row] of rows.entries()) {
    if (row.length !== header.length)
      faults.push(`${name} row ${at + 1}: ${row.length} cells, expected ${header.length}`)
    for (const [column, field] of schema.fields.entries()) {
      const fault = cellFault(field, schema.missingValues, row[column] ?? '')
      if (fault !== null) faults.push(`${name} row ${at + 1}, ${field.name}: "${row[column] ?? ''}" is ${fault}`)
    }
  }
  const unique = schema.fields.filter((field) => field.constraints?.unique === true).map((field) => [field.name])
  const keys = schema.primaryKey === undefined ? unique : [schema.primaryKey, ...unique]
  for (const key of keys) {
    const seen = new Set<string>()
    for (const row of recordsOf(text)) {
      const value = keyOf(row, key)
      if (seen.has(value)) faults.push(`${name}: ${key.join(', ')} ${value} occurs twice`)
      seen.add(value)
    }
  }
  return faults
}

/** Faults of foreign keys; an empty key points nowhere and is allowed. */
export const keyFaults = (name: string, keys: readonly Key[], tables: ReadonlyMap<string, readonly Cells[]>) => {
  const faults: string[] = []
  for (const key of keys) {
    const target = tables.get(key.reference.resource)
    if (target === undefined) faults.push(`${name}: no resource ${key.reference.resource}`)
    const known = new Set(target?.map((row) => keyOf(row, key.reference.fields)))
    for (const row of tables.get(name) ?? [])
      if (key.fields.some((field) => row.get(field) !== '') && !known.has(keyOf(row, key.fields)))
        faults.push(`${name}: ${key.fields.join()} ${keyOf(row, key.fields)} is not in ${key.reference.resource}`)
  }
  return faults
}

export const sizeAndHash = (bytes: Uint8Array) => ({
  bytes: bytes.length,
  hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
})

/** All faults of the folder against its datapackage.json, sizes and hashes included. Empty when all is well. */
export const packageFaults = (folder: string, datapackage: DataPackage): readonly string[] => {
  const faults: string[] = []
  const tables = new Map<string, readonly Cells[]>()
  for (const resource of datapackage.resources) {
    const bytes = readFileSync(join(folder, resource.path))
    const found = sizeAndHash(bytes)
    if (found.bytes !== resource.bytes) faults.push(`${resource.path}: ${found.bytes} bytes, stated ${resource.bytes}`)
    if (found.hash !== resource.hash) faults.push(`${resource.path}: ${found.hash}, stated ${resource.hash}`)
    if (resource.schema === undefined) continue
    const text = bytes.toString('utf8')
    faults.push(...tableFaults(resource.name, resource.schema, text))
    tables.set(resource.name, recordsOf(text))
  }
  for (const { name, schema } of datapackage.resources)
    faults.push(...keyFaults(name, schema?.foreignKeys ?? [], tables))
  return faults
}
