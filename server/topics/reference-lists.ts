// The word lists that every installation begins with (data/reference/topics.csv), taken in when a database is first opened
// and again when they change. What people decided about a term stays.

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterReference } from '../../data/model/topics/edits.ts'
import type { TopicTerm } from '../../data/model/topics/terms.ts'
import type { Store } from '../store/open.ts'

const file = resolve(import.meta.dirname, '../../data/reference/topics.csv')

/** @throws Error when the table does not fit: a fault of the product, not of the person */
export const referenceTerms = async (): Promise<readonly TopicTerm[]> => {
  // Loaded where the lists are new: a server that has them does without.
  const { readList } = await import('./list-file.ts')
  const list = await readList(file)
  if ('faults' in list) throw new Error(`data/reference/topics.csv: ${JSON.stringify(list.faults)}`)
  return list.terms
}

/** Takes the lists in where they are new to the database. Reads nothing by them: recount.ts does. */
export const takeReferenceLists = async (store: Store): Promise<void> => {
  const sha256 = createHash('sha256').update(readFileSync(file)).digest('hex')
  if (store.topics.state().referenceSha256 === sha256) return
  const reference = await referenceTerms()
  store.transaction(() => {
    // Another process may have done so meanwhile.
    if (store.topics.state().referenceSha256 === sha256) return
    store.topics.setTerms(afterReference(store.topics.terms(), reference), sha256)
  })
}
