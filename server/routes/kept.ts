// What figures read from the database, kept until the data changes: a second figure over the same pages and days asks for
// nothing anew. Single posts have a memory of their own, by size (page-posts.ts).

import type { Store } from '../store/open.ts'

const mostKept = 32

const memories = new WeakMap<Store, { readonly version: string; readonly values: Map<string, unknown> }>()

const valuesOf = (store: Store): Map<string, unknown> => {
  const version = store.version()
  const known = memories.get(store)
  if (known?.version === version) return known.values
  const values = new Map<string, unknown>()
  memories.set(store, { version, values })
  return values
}

/**
 * What `make` gives, made once. It is shared: nobody may change it.
 * @param what names the kind of value, and `key` all that it depends on but the data
 */
export const kept = <T>(store: Store, what: string, key: readonly unknown[], make: () => T): T => {
  const values = valuesOf(store)
  const name = JSON.stringify([what, ...key])
  if (values.has(name)) return values.get(name) as T
  const made = make()
  if (values.size >= mostKept) values.clear()
  values.set(name, made)
  return made
}
