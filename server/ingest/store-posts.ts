// The posts of one import: new ones by the batch, known ones one by one, each compared with what is kept of it; the sums
// by month move along.

import type { ImportRow } from '../../data/model/contract.ts'
import { mostChanges } from '../store/changes.ts'
import type { Store } from '../store/open.ts'
import { type Attributes, batchSize, type Counts, countedOf, followersAt, type SeenPost } from '../store/posts.ts'
import type { KnownPage } from './known-pages.ts'

/** What became of a row. */
export type State = 'inserted' | 'updated' | 'unchanged'
type WaitingPost = SeenPost & { readonly page: KnownPage }

const areSame = (a: readonly unknown[], b: readonly unknown[]): boolean => a.every((value, index) => value === b[index])

/** Which of two rows on one post in one file counts, whatever their order: more interactions, then the greater in each count. */
const isAhead = (a: Counts, aAttributes: Attributes, b: Counts, bAttributes: Attributes): boolean => {
  const sum = (counts: Counts) => (counts[0] ?? -1) + (counts[8] ?? -1) + (counts[9] ?? -1)
  if (sum(a) !== sum(b)) return sum(a) > sum(b)
  for (const [index, value] of a.entries())
    if ((value ?? -1) !== (b[index] ?? -1)) return (value ?? -1) > (b[index] ?? -1)
  return JSON.stringify(aAttributes) > JSON.stringify(bAttributes)
}

/**
 * @param counts gets what became of each post
 * @param toRebuild gets the pages whose sums are to be made anew
 */
export const postStorer = (
  store: Store,
  {
    importId,
    observedAt,
    isTextKept,
  }: { readonly importId: number; readonly observedAt: string; readonly isTextKept: boolean },
  counts: Record<State, number>,
  toRebuild: Set<number>,
) => {
  const imports = new Map<number, ImportRow>()
  const tally = store.totals.tally()
  const waiting: WaitingPost[] = []
  const touched = new Set<number>()
  const readAgain = new Set<number>()
  let batchesToSkip = 0
  let skippedAfterFailure = 1

  const importOf = (id: number): ImportRow => {
    const known = imports.get(id) ?? store.imports.get(id)
    if (known === null || known === undefined) throw new Error(`import ${id} has readings but is not stored`)
    imports.set(id, known)
    return known
  }

  const storeKnownPost = ({ page, attributes: stated, counts: seen, externalId, line }: WaitingPost): State => {
    const post = store.posts.get(page.id, externalId)
    // A text that this import may not keep is not a text that changed.
    const attributes: Attributes = isTextKept
      ? stated
      : [stated[0], stated[1], post.attributes[2], stated[3], stated[4], stated[5]]
    const mine =
      post.currentImportId === importId
        ? { attributes: null, counts: post.counts }
        : store.posts.reading(post.id, importId)
    const isCurrent = post.currentImportId === importId || observedAt >= importOf(post.currentImportId).observedAt
    const isSame = areSame(seen, post.counts) && areSame(attributes, post.attributes)
    if (mine !== null) {
      const mineAttributes = mine.attributes ?? post.attributes
      if (!isAhead(seen, attributes, mine.counts, mineAttributes)) return 'unchanged'
    }
    if (!isCurrent) {
      store.posts.putReading(post.id, importId, line, seen, areSame(attributes, post.attributes) ? null : stated)
      if (isTextKept && !importOf(post.currentImportId).isTextKept) store.posts.settle(post.id)
      return 'unchanged'
    }
    store.posts.makeCurrent(post.id, importId, post.attributes, attributes)
    store.posts.putReading(post.id, importId, line, seen, null)
    if (isSame) {
      readAgain.add(page.id)
      return 'unchanged'
    }
    if (touched.size < mostChanges) touched.add(post.id)
    // First and last instants of a month, and its last followers, cannot be taken back from a sum.
    if (post.attributes[0] !== attributes[0] || post.counts[followersAt] !== seen[followersAt]) {
      toRebuild.add(page.id)
      return 'updated'
    }
    tally.count(page.shownId, page.platform, page.zone, post.attributes[0], countedOf(post.counts), -1)
    tally.count(page.shownId, page.platform, page.zone, attributes[0], countedOf(seen), 1)
    return 'updated'
  }

  const storePost = (post: WaitingPost): State =>
    store.posts.insert(post, importId) ? 'inserted' : storeKnownPost(post)

  /** Stores the posts that wait: by one statement when all of them are new, else one by one. */
  const storeWaiting = (): void => {
    const isTried = waiting.length === batchSize && batchesToSkip === 0
    const isBatch = isTried && store.posts.insertBatch(waiting, importId)
    // Known posts come in runs (an export that overlaps an earlier one): there a batch is tried ever more rarely.
    if (isTried) skippedAfterFailure = isBatch ? 1 : Math.min(64, skippedAfterFailure * 2)
    batchesToSkip = isTried ? (isBatch ? 0 : skippedAfterFailure) : Math.max(0, batchesToSkip - 1)
    for (const post of waiting) {
      const state = isBatch ? 'inserted' : storePost(post)
      counts[state] += 1
      if (state === 'inserted')
        tally.count(
          post.page.shownId,
          post.page.platform,
          post.page.zone,
          post.attributes[0],
          countedOf(post.counts),
          1,
        )
    }
    waiting.length = 0
  }

  return {
    add: (post: WaitingPost): void => {
      waiting.push(post)
      if (waiting.length === batchSize) storeWaiting()
    },
    /** @returns ids of the posts that changed, at most `mostChanges` */
    finish: (): readonly number[] => {
      storeWaiting()
      tally.flush()
      return [...touched]
    },
    /** Pages with posts that were read again and had not changed: no sum moves, the time of their reading does. */
    readAgain: (): readonly number[] => [...readAgain],
  }
}
