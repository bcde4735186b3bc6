// Rows of the database by the page they are of, and what is read of them no sooner than it is asked for.

export const groupByPage = <T extends { readonly pageId: number }>(rows: Iterable<T>): ReadonlyMap<number, T[]> => {
  const groups = new Map<number, T[]>()
  for (const row of rows) {
    const group = groups.get(row.pageId)
    if (group === undefined) groups.set(row.pageId, [row])
    else group.push(row)
  }
  return groups
}

/** Made when first asked for. */
export const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
