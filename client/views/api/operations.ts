// What the OpenAPI document says of the questions figures are made of: those that can be asked with sets of pages. The
// document comes from the contract and is read here as loosely as its shape is told (a record).

import { fieldOf, fieldsOf, listOf, type ReplyField, textOf } from './schema.ts'

export type Operation = {
  readonly path: string
  readonly summary: string
  readonly parameters: readonly string[]
  /** Of the reply; none for a file. */
  readonly fields: readonly ReplyField[]
}

const replyOf = (operation: unknown): unknown =>
  ['responses', '200', 'content', 'application/json', 'schema'].reduce(fieldOf, operation)

/** Alphabetically by path. */
export const operationsOf = (document: unknown): readonly Operation[] =>
  Object.entries(Object(fieldOf(document, 'paths')) as Readonly<Record<string, unknown>>)
    .flatMap(([path, item]) => {
      const operation = fieldOf(item, 'get')
      const parameters = listOf(fieldOf(operation, 'parameters')).flatMap((parameter) =>
        fieldOf(parameter, 'in') === 'query' ? [textOf(fieldOf(parameter, 'name'))] : [],
      )
      if (!parameters.includes('set')) return []
      const fields = fieldsOf(document, replyOf(operation))
      return [{ path, summary: textOf(fieldOf(operation, 'summary')), parameters, fields }]
    })
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))

export type Replies = {
  /** Fields that every reply has, in the same words. */
  readonly shared: readonly ReplyField[]
  /** The others, by path of the question; files are left out. */
  readonly own: readonly { readonly path: string; readonly fields: readonly ReplyField[] }[]
}

/** Shared fields apart, so that they are read once. */
export const repliesOf = (operations: readonly Operation[]): Replies => {
  const told = operations.filter(({ fields }) => fields.length > 0)
  const isSame = (one: ReplyField, other: ReplyField): boolean =>
    one.path === other.path && one.type === other.type && one.description === other.description
  const isShared = (field: ReplyField): boolean =>
    told.every(({ fields }) => fields.some((other) => isSame(field, other)))
  return {
    shared: told[0]?.fields.filter(isShared) ?? [],
    own: told.map(({ path, fields }) => ({ path, fields: fields.filter((field) => !isShared(field)) })),
  }
}
