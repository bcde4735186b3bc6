// The description of the API for machines: every parameter and every field of a figure's reply says what it holds, every
// reference leads somewhere, and what the description promises is what the checks of replies ask for.

import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { routes } from '../../../data/model/contract.ts'
import { shell } from '../../../data/model/words/en/shell.ts'
import { openApi } from '../../../server/openapi.ts'

type Schema = {
  readonly $ref?: string
  readonly description?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema | false
  readonly prefixItems?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly additionalProperties?: Schema | false
}
type Operation = {
  readonly operationId: string
  readonly tags: readonly string[]
  readonly parameters: readonly { readonly name: string; readonly description?: string }[]
  readonly responses: Readonly<
    Record<string, { readonly content: Readonly<Record<string, { readonly schema: Schema }>> }>
  >
}
type Document = {
  readonly tags: readonly { readonly name: string; readonly description: string }[]
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

const document = JSON.parse(JSON.stringify(openApi('0.0.0-test'))) as Document
const named = document.components.schemas
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
)
const start = '#/components/schemas/'
const nameIn = (reference: string): string => reference.slice(start.length)

/** Fields without a description, neither their own nor that of the shape they refer to. */
const untold = (schema: Schema, path: string): string[] => [
  ...Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const meant = field.$ref === undefined ? field : named[nameIn(field.$ref)]
    const isTold = (field.description ?? meant?.description ?? '') !== ''
    return [...(isTold ? [] : [`${path}.${name}`]), ...untold(field, `${path}.${name}`)]
  }),
  ...[schema.items, schema.additionalProperties, ...(schema.prefixItems ?? []), ...(schema.anyOf ?? [])].flatMap(
    (inner) => (inner === undefined || inner === false ? [] : untold(inner, path)),
  ),
]
const replyOf = ({ responses }: Operation): Schema | undefined =>
  Object.entries(responses).find(([status]) => status !== 'default')?.[1].content['application/json']?.schema

/** All values of a key, at any depth. */
const valuesOf = (key: string, value: unknown): unknown[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([name, inner]) => [...(name === key ? [inner] : []), ...valuesOf(key, inner)])

/** What a researcher reads: all of these subjects, but for uploads and what imports hold. */
const read = operations.filter(
  ({ path, operation }) =>
    ['Figures', 'Topics', 'Program'].includes(operation.tags[0] ?? '') ||
    ['/api/actors', '/api/observations'].includes(path),
)

describe('the description', () => {
  test.each(read.map((one) => [`${one.method} ${one.path}`, one.operation] as const))(
    'of %s tells every field of the reply',
    (name, operation) => {
      expect(untold(replyOf(operation) ?? {}, name)).toEqual([])
    },
  )

  test('has no nameless gap in the shapes that are told once', () => {
    expect(read.length).toBeGreaterThan(25)
    for (const [name, schema] of Object.entries(named)) {
      expect({ name, description: schema.description }).toMatchObject({ description: expect.stringMatching(/.{10}/) })
      expect(untold(schema, name)).toEqual([])
    }
  })

  test('tells every parameter of a figure, and every one in a path', () => {
    for (const { path, operation } of read.filter(({ operation }) => operation.tags[0] === 'Figures'))
      for (const { name, description } of operation.parameters)
        expect({ path, name, description }).toMatchObject({ description: expect.stringMatching(/.{10}/) })
  })

  test('refers to shapes that are there, and to each of them', () => {
    const references = valuesOf('$ref', document).map(String)
    for (const reference of references) {
      expect(reference.startsWith(start)).toBe(true)
      expect(named).toHaveProperty(nameIn(reference))
    }
    expect([...new Set(references.map(nameIn))].sort()).toEqual(Object.keys(named).sort())
    // What the schema library leaves where it names a shape itself.
    expect(valuesOf('$defs', document)).toEqual([])
    expect(
      valuesOf(
        'id',
        operations.map(({ operation }) => replyOf(operation)?.properties?.id),
      ),
    ).toEqual([])
  })

  test('names each operation once, and gives each one subject that is told', () => {
    const ids = operations.map(({ operation }) => operation.operationId)
    expect(new Set(ids).size).toBe(ids.length)
    const subjects = document.tags.map(({ name }) => name)
    for (const { path, operation } of operations) {
      expect({ path, tags: operation.tags }).toMatchObject({ tags: [expect.any(String)] })
      expect(subjects).toContain(operation.tags[0])
    }
    for (const subject of subjects) expect(operations.some(({ operation }) => operation.tags[0] === subject)).toBe(true)
  })

  test('lists the codes of problems that readers are told of', () => {
    const code = named.Problem?.properties?.code?.description ?? ''
    for (const key of Object.keys(shell.problems.codes)) expect(code).toContain(`\`${key}\`: `)
  })

  test('does not say a shape twice: 560 kB at most, for all routes', () => {
    expect(JSON.stringify(document).length).toBeLessThan(560_000)
  })

  test('says of replies what is checked, whichever way they are read', () => {
    for (const { reply } of Object.values(routes))
      if (reply !== 'file')
        expect(z.toJSONSchema(reply, { io: 'output' })).toEqual(z.toJSONSchema(reply, { io: 'input' }))
  })
})
