// What people do to the word lists, as pure functions from rows to rows: the same code tells what an edit would change and
// makes it. A term of the reference tables is never forgotten: taken out, it stays as a row, so that it can come back and
// no update of the tables brings it back by itself.

import { faultOfTerm, type TermFault, type TopicTerm } from './terms.ts'

export type ListedTerm = TopicTerm & {
  readonly id: number
  /** Of the reference tables, or added by a person. */
  readonly origin: 'reference' | 'person'
  readonly isRemoved: boolean
  /** UTC instant of the last decision of a person about it; null: as the reference tables have it. */
  readonly changedAt: string | null
}

export type TermEdit =
  | { readonly kind: 'add'; readonly term: TopicTerm }
  | { readonly kind: 'change'; readonly id: number; readonly term: TopicTerm }
  | { readonly kind: 'remove'; readonly id: number }
  | { readonly kind: 'restore'; readonly id: number }

/** Why an edit is refused: a fault of its term, a term the list has already, a number that no term has. */
export type EditFault = TermFault | 'exists' | 'unknown'

export type Edited =
  | {
      readonly rows: readonly ListedTerm[]
      /** Number of the term that the last edit was about; that of a row that is gone where it was dropped. */
      readonly id: number
    }
  | { readonly fault: EditFault; readonly at: number }

/** The terms that count. */
export const countedTerms = (rows: readonly ListedTerm[]): readonly TopicTerm[] =>
  rows.filter(({ isRemoved }) => !isRemoved)

const flagsOf = ({ capitalsOnly, accentsMatter, isAmbiguous, call }: TopicTerm) => ({
  capitalsOnly,
  accentsMatter,
  isAmbiguous,
  call,
})
const isSameKey = (a: TopicTerm, b: TopicTerm): boolean => a.theme === b.theme && a.term === b.term
const isSame = (a: TopicTerm, b: TopicTerm): boolean =>
  isSameKey(a, b) &&
  a.capitalsOnly === b.capitalsOnly &&
  a.accentsMatter === b.accentsMatter &&
  a.isAmbiguous === b.isAmbiguous &&
  a.call === b.call

const nextId = (rows: readonly ListedTerm[]): number => rows.reduce((most, { id }) => Math.max(most, id), 0) + 1

/** Puts a row in the place of the one with its number, or at the end. */
const withRow = (rows: readonly ListedTerm[], row: ListedTerm): readonly ListedTerm[] =>
  rows.some(({ id }) => id === row.id) ? rows.map((other) => (other.id === row.id ? row : other)) : [...rows, row]

const without = (rows: readonly ListedTerm[], gone: ListedTerm, now: string): readonly ListedTerm[] =>
  gone.origin === 'reference'
    ? withRow(rows, { ...gone, isRemoved: true, changedAt: now })
    : rows.filter(({ id }) => id !== gone.id)

type Lists = { readonly reference: readonly TopicTerm[]; readonly now: string }

/** A row with these flags: as nobody had touched it where the reference tables have it so. */
const settled = (row: ListedTerm, { reference, now }: Lists): ListedTerm => {
  const isListed = row.origin === 'reference' && reference.some((term) => isSame(term, row))
  return { ...row, isRemoved: false, changedAt: isListed ? null : now }
}

const added = (rows: readonly ListedTerm[], term: TopicTerm, lists: Lists): Edited => {
  const known = rows.find((row) => isSameKey(row, term))
  if (known !== undefined && !known.isRemoved) return { fault: 'exists', at: 0 }
  const row: ListedTerm = known ?? { ...term, id: nextId(rows), origin: 'person', isRemoved: false, changedAt: null }
  return { rows: withRow(rows, settled({ ...row, ...flagsOf(term) }, lists)), id: row.id }
}

const changed = (rows: readonly ListedTerm[], row: ListedTerm, term: TopicTerm, lists: Lists): Edited => {
  if (isSameKey(row, term)) return { rows: withRow(rows, settled({ ...row, ...flagsOf(term) }, lists)), id: row.id }
  // Other words are another term: what the tables call by the old ones is taken out.
  const left = row.isRemoved ? rows : without(rows, row, lists.now)
  return added(left, term, lists)
}

const restored = (rows: readonly ListedTerm[], row: ListedTerm, lists: Lists): readonly ListedTerm[] => {
  const listed = lists.reference.find((term) => isSameKey(term, row))
  if (row.origin === 'person') return rows
  return withRow(rows, settled({ ...row, ...(listed === undefined ? {} : flagsOf(listed)) }, lists))
}

const trimmed = (term: TopicTerm): TopicTerm => ({ ...term, term: term.term.trim().replaceAll(/\s+/g, ' ') })

const afterOne = (rows: readonly ListedTerm[], edit: TermEdit, lists: Lists): Edited => {
  if (edit.kind === 'add' || edit.kind === 'change') {
    const fault = faultOfTerm(trimmed(edit.term))
    if (fault !== null) return { fault, at: 0 }
  }
  if (edit.kind === 'add') return added(rows, trimmed(edit.term), lists)
  const row = rows.find(({ id }) => id === edit.id)
  if (row === undefined) return { fault: 'unknown', at: 0 }
  if (edit.kind === 'change') return changed(rows, row, trimmed(edit.term), lists)
  return { rows: edit.kind === 'remove' ? without(rows, row, lists.now) : restored(rows, row, lists), id: row.id }
}

/** The lists after edits made one after the other; the first that cannot be made refuses all of them (`at`: which). */
export const afterEdits = (rows: readonly ListedTerm[], edits: readonly TermEdit[], lists: Lists): Edited => {
  let after: Edited = { rows, id: 0 }
  for (const [at, edit] of edits.entries()) {
    const next = afterOne(after.rows, edit, lists)
    if ('fault' in next) return { ...next, at }
    after = next
  }
  return after
}

/** The edits that make the lists those of a file: its terms are added or changed; others taken out where `isWhole`. */
export const editsTowards = (
  rows: readonly ListedTerm[],
  terms: readonly TopicTerm[],
  isWhole: boolean,
): readonly TermEdit[] => {
  const counted = rows.filter(({ isRemoved }) => !isRemoved)
  const edits: TermEdit[] = []
  const wanted = [...new Map(terms.map(trimmed).map((term) => [`${term.theme} ${term.term}`, term])).values()]
  for (const term of wanted) {
    const row = counted.find((other) => isSameKey(other, term))
    if (row === undefined) edits.push({ kind: 'add', term })
    else if (!isSame(row, term)) edits.push({ kind: 'change', id: row.id, term })
  }
  if (isWhole)
    for (const row of counted)
      if (!wanted.some((term) => isSameKey(term, row))) edits.push({ kind: 'remove', id: row.id })
  return edits
}

/** All lists as the reference tables have them; the terms that people added stay where `keepsOwn`. */
export const asReference = (
  rows: readonly ListedTerm[],
  reference: readonly TopicTerm[],
  keepsOwn: boolean,
): readonly ListedTerm[] => {
  const own = keepsOwn ? rows.filter(({ origin }) => origin === 'person') : []
  const listed = rows.filter(({ origin }) => origin === 'reference').map((row) => ({ ...row, changedAt: null }))
  return afterReference([...listed.map((row) => ({ ...row, isRemoved: false })), ...own], reference)
}

/** The lists after an update of the reference tables: what a person decided about a term stays. */
export const afterReference = (rows: readonly ListedTerm[], reference: readonly TopicTerm[]): readonly ListedTerm[] => {
  const kept = rows.flatMap((row): readonly ListedTerm[] => {
    if (row.origin === 'person') return [row]
    const listed = reference.find((term) => isSameKey(term, row))
    if (listed !== undefined) return [row.changedAt === null ? { ...row, ...flagsOf(listed) } : row]
    // No longer in the tables: gone, unless a person changed it to keep it so.
    return row.changedAt === null || row.isRemoved ? [] : [{ ...row, origin: 'person' }]
  })
  let id = nextId(rows)
  const fresh = reference
    .filter((term) => !kept.some((row) => isSameKey(row, term)))
    .map((term): ListedTerm => ({ ...term, id: id++, origin: 'reference', isRemoved: false, changedAt: null }))
  return [...kept, ...fresh]
}
