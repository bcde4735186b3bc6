// What can be compared between two languages without understanding them: which keys there are, which placeholders a
// sentence uses, whether a text is empty. Sentences with placeholders are functions; their own source says what they use.

import { parseSync, Visitor } from 'vite'

export type Leaf = {
  /** `data.rejections.title`. */
  readonly key: string
  /** Names or positions of the arguments that the sentence really uses, sorted; none for a plain text. */
  readonly placeholders: readonly string[]
  readonly isEmpty: boolean
}

type Binding = { readonly name: string; readonly placeholder: string }

const property = (node: unknown, name: string): unknown =>
  typeof node === 'object' && node !== null && name in node ? (node as Record<string, unknown>)[name] : undefined

/** Names bound by one parameter: `n` at position 1, or each key of `{ n, total }`. */
const bindingsOf = (parameter: unknown, position: number): readonly Binding[] => {
  const type = property(parameter, 'type')
  if (type === 'Identifier') return [{ name: String(property(parameter, 'name')), placeholder: `#${position}` }]
  if (type === 'AssignmentPattern') return bindingsOf(property(parameter, 'left'), position)
  if (type === 'RestElement') return bindingsOf(property(parameter, 'argument'), position)
  if (type !== 'ObjectPattern') return []
  const properties = property(parameter, 'properties')
  return (Array.isArray(properties) ? properties : []).flatMap((entry: unknown) => {
    const key = property(property(entry, 'key'), 'name')
    return bindingsOf(property(entry, 'value'), position).map(({ name }) => ({ name, placeholder: String(key) }))
  })
}

/** `(n, { page }) => ...` -> `#0`, `page`: those that occur in its body. */
export const placeholdersOf = (sentence: string): readonly string[] => {
  const start = 'export const sentence = '
  const { program, errors } = parseSync('sentence.ts', `${start}${sentence}`)
  if (errors.length > 0) throw new Error(`cannot read ${sentence}`)
  const counts = new Map<string, number>()
  let bindings: readonly Binding[] | undefined
  new Visitor({
    ArrowFunctionExpression: ({ params }) => {
      bindings ??= params.flatMap((parameter, position) => bindingsOf(parameter, position))
    },
    FunctionExpression: ({ params }) => {
      bindings ??= params.flatMap((parameter, position) => bindingsOf(parameter, position))
    },
    Identifier: ({ name }) => {
      counts.set(name, (counts.get(name) ?? 0) + 1)
    },
  }).visit(program)
  return (bindings ?? [])
    .filter(({ name, placeholder }) => (counts.get(name) ?? 0) > (placeholder === name ? 2 : 1))
    .map(({ placeholder }) => placeholder)
    .sort()
}

/** All texts and sentences of a language, flat. */
export const leavesOf = (words: unknown, path = ''): readonly Leaf[] => {
  if (typeof words === 'string') return [{ key: path, placeholders: [], isEmpty: words.trim() === '' }]
  if (typeof words === 'function')
    return [{ key: path, placeholders: placeholdersOf(words.toString()), isEmpty: false }]
  if (typeof words !== 'object' || words === null) return [{ key: path, placeholders: [], isEmpty: true }]
  return Object.entries(words).flatMap(([key, value]) => leavesOf(value, path === '' ? key : `${path}.${key}`))
}

/**
 * Faults of French typography in one text. A plain space before a tall sign lets the line break there; a straight
 * apostrophe is a typewriter's. Addresses, codes and times are left alone.
 */
export const frenchFaults = (text: string): readonly string[] => {
  const faults: string[] = []
  if (/\p{L}'\p{L}/u.test(text)) faults.push('a straight apostrophe')
  if (/(?<=\S) [;:?!%»]/u.test(text)) faults.push('a plain space before ; : ? ! % or »')
  if (/« \S/u.test(text)) faults.push('a plain space after «')
  if (/[\p{L}\d)][?!;»]/u.test(text) && !/[?&]\w+=|[<>{}]/.test(text)) faults.push('no space before ; ? ! or »')
  return faults
}
