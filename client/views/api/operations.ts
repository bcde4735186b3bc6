// What the OpenAPI document says of the questions figures are made of: those that can be asked with sets of pages, and the
// list of metrics. The document comes from the contract and is read here as loosely as its shape is told (a record).

export type Operation = { readonly path: string; readonly summary: string; readonly parameters: readonly string[] }

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Alphabetically by path. */
export const operationsOf = (document: unknown): readonly Operation[] =>
  Object.entries(Object(fieldOf(document, 'paths')) as Readonly<Record<string, unknown>>)
    .flatMap(([path, item]) => {
      const operation = fieldOf(item, 'get')
      const listed = fieldOf(operation, 'parameters')
      const parameters = (Array.isArray(listed) ? listed : []).flatMap((parameter: unknown) =>
        fieldOf(parameter, 'in') === 'query' ? [textOf(fieldOf(parameter, 'name'))] : [],
      )
      return parameters.includes('set') ? [{ path, summary: textOf(fieldOf(operation, 'summary')), parameters }] : []
    })
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
