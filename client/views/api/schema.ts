// The fields of a reply, read from its schema in the OpenAPI document: the way to each, its type and what it holds. References
// are followed, so that a reader finds every field where it stands in the reply. Pure, and loose as the document is.

/** One field: `metrics[].pairs[].gap.ratio`, `number | null`, and what it holds in English; `[]` is any entry, `{}` any key. */
export type ReplyField = { readonly path: string; readonly type: string; readonly description: string }

/** A longer list of keys is told by the descriptions of parameters. */
const mostListed = 8

export const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** What a reference leads to; a schema without one is itself. */
const resolved = (document: unknown, schema: unknown): unknown => {
  const reference = fieldOf(schema, '$ref')
  return typeof reference === 'string' ? reference.split('/').slice(1).reduce(fieldOf, document) : schema
}

const either = (types: readonly string[]): string => [...new Set(types)].join(' | ')

const typeOf = (document: unknown, given: unknown): string => {
  const schema = resolved(document, given)
  const inner = (one: unknown): string => typeOf(document, one)
  const [choices, listed, places] = ['anyOf', 'enum', 'prefixItems'].map((name) => listOf(fieldOf(schema, name)))
  if (choices?.length) return either(choices.map(inner))
  if (listed?.length && listed.length <= mostListed) return either(listed.map((one) => JSON.stringify(one)))
  if (places?.length) return `[${places.map(inner).join(', ')}]`
  const type = fieldOf(schema, 'type')
  if (type === 'array') return `array of ${inner(fieldOf(schema, 'items'))}`
  return either(Array.isArray(type) ? type.map(String) : [textOf(type)])
}

/** In the order of the schema, each object before its own fields. */
export const fieldsOf = (document: unknown, given: unknown, path = ''): readonly ReplyField[] => {
  const schema = resolved(document, given)
  if (typeof schema !== 'object' || schema === null) return []
  const start = path === '' ? '' : `${path}.`
  const own = Object.entries(Object(fieldOf(schema, 'properties')) as Readonly<Record<string, unknown>>).flatMap(
    ([name, field]) => [
      {
        path: `${start}${name}`,
        type: typeOf(document, field),
        description: textOf(fieldOf(field, 'description')) || textOf(fieldOf(resolved(document, field), 'description')),
      },
      ...fieldsOf(document, field, `${start}${name}`),
    ],
  )
  return [
    ...own,
    ...listOf(fieldOf(schema, 'anyOf')).flatMap((choice) => fieldsOf(document, choice, path)),
    ...fieldsOf(document, fieldOf(schema, 'items'), `${path}[]`),
    ...fieldsOf(document, fieldOf(schema, 'additionalProperties'), `${path}{}`),
  ]
}
