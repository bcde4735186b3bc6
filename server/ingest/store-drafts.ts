// Stores the drafts of one import inside the caller's transaction: pages resolved, posts and readings kept, roll-ups
// moved along. One synchronous loop, once per row of a file: this is the hot path of the product.

import type { ImportRow } from '../../data/model/contract.ts'
import { lastDayOf } from '../../data/model/periods.ts'
import type { Draft, OwnDraft, PageDraft, PageReadingDraft, Rejection } from '../../data/model/records.ts'
import { zoneOf } from '../../data/model/territories.ts'
import type { ActorRecord } from '../store/actors.ts'
import { mostChanges, type Touched } from '../store/changes.ts'
import type { Coverage, RowCounts } from '../store/imports.ts'
import type { Store } from '../store/open.ts'
import {
  type Attributes,
  attributesOf,
  batchSize,
  type Counts,
  countedOf,
  countsOf,
  followersAt,
  type SeenPost,
} from '../store/posts.ts'
import { actorFinder } from './actor-finder.ts'
import { settlePages } from './settle-pages.ts'
import { ownStorer } from './store-own.ts'
import { withoutText } from './without-text.ts'

export type ImportContext = {
  readonly importId: number
  readonly observedAt: string
  readonly isTextKept: boolean
  /** Whose the pages are that have no actor yet (--actor); null: they wait. */
  readonly actor: ActorRecord | null
  readonly onDraft?: (draft: Draft) => void
  readonly onRejection?: (rejection: Rejection) => void
  readonly onRow?: (rows: number) => void
}

type KnownPage = {
  readonly id: number
  /** The page as which it is shown: its sums by month are kept there. */
  readonly shownId: number
  readonly platform: string
  zone: string
  sighting: PageDraft
  sightedAt: string
}
/** Rows counted as they are read: what is known of a file that fails half-way. */
export type RowTally = { read: number; inserted: number; updated: number; unchanged: number; rejected: number }
export const noRows = (): RowTally => ({ read: 0, inserted: 0, updated: 0, unchanged: 0, rejected: 0 })

type State = 'inserted' | 'updated' | 'unchanged'
type WaitingPost = SeenPost & { readonly page: KnownPage }

const areSame = (a: readonly unknown[], b: readonly unknown[]): boolean => a.every((value, index) => value === b[index])

/** Of two descriptions of a page at one instant always the same one, whatever the order of rows. */
const isLater = (a: PageDraft, b: PageDraft): boolean => a !== b && JSON.stringify(a) > JSON.stringify(b)

/** Which of two rows on one post in one file counts, whatever their order: more interactions, then the greater in each count. */
const isAhead = (a: Counts, aAttributes: Attributes, b: Counts, bAttributes: Attributes): boolean => {
  const sum = (counts: Counts) => (counts[0] ?? -1) + (counts[8] ?? -1) + (counts[9] ?? -1)
  if (sum(a) !== sum(b)) return sum(a) > sum(b)
  for (const [index, value] of a.entries())
    if ((value ?? -1) !== (b[index] ?? -1)) return (value ?? -1) > (b[index] ?? -1)
  return JSON.stringify(aAttributes) > JSON.stringify(bAttributes)
}

/** Distinct page objects remembered at a time: bounds memory for sources that make one a row. */
const rememberedPages = 5_000

/**
 * @returns rows of the file by what became of them
 * @throws whatever the store throws: the caller's transaction takes everything back
 */
export const storeDrafts = (
  store: Store,
  context: ImportContext,
  rows: Iterable<Draft | OwnDraft | readonly Rejection[]>,
  counts: RowTally = noRows(),
): RowCounts & Coverage & { readonly pages: readonly number[]; readonly touched: Touched } => {
  const { importId, observedAt, isTextKept } = context
  const byDraft = new Map<PageDraft, KnownPage>()
  const byOwn = new Map<PageDraft, KnownPage>()
  const byId = new Map<number, KnownPage>()
  const imports = new Map<number, ImportRow>()
  const toRebuild = new Set<number>()
  const tally = store.totals.tally()
  const waiting: WaitingPost[] = []
  const touchedPosts = new Set<number>()
  const touchedReadings: Touched['readings'][number][] = []
  const actorNamed = actorFinder(store)
  const ownLines = ownStorer(store, importId)
  let batchesToSkip = 0
  let skippedAfterFailure = 1
  let coversFrom: string | null = null
  let coversTo: string | null = null
  let postPrecision: Coverage['postPrecision'] = 'instant'

  const importOf = (id: number): ImportRow => {
    const known = imports.get(id) ?? store.imports.get(id)
    if (known === null || known === undefined) throw new Error(`import ${id} has readings but is not stored`)
    imports.set(id, known)
    return known
  }

  const assign = (page: KnownPage, actor: ActorRecord): void => {
    const zone = zoneOf(actor.territories)
    store.pages.assign(page.id, actor.id, zone, importId)
    const shown = store.pages.get(page.id)?.zone ?? zone
    if (shown !== page.zone) toRebuild.add(page.id)
    page.zone = shown
  }

  const pageOf = (id: number, draft: PageDraft, actor: ActorRecord | null): KnownPage => {
    const known = byId.get(id)
    if (known !== undefined) return known
    const record = store.pages.get(id)
    if (record === null) throw new Error(`page ${id} was resolved but is not stored`)
    const { id: shownId, platform, zone } = record
    const page = { id, shownId, platform, zone, sighting: draft, sightedAt: '' }
    byId.set(id, page)
    if (actor !== null && store.pages.own(id)?.actorId === null) assign(page, actor)
    return page
  }

  const resolve = (draft: PageDraft): KnownPage => {
    const known = byDraft.get(draft) ?? byOwn.get(draft)
    if (known !== undefined) return known
    const named = actorNamed(draft.actor)
    const { id } = store.pages.resolve(named === null ? draft : { ...draft, actor: named.slug }, importId)
    const page = pageOf(id, draft, named ?? context.actor)
    if (byDraft.size >= rememberedPages) byDraft.clear()
    byDraft.set(draft, page)
    return page
  }

  const storeOwnLine = ({ own, named }: OwnDraft): void => {
    const { isNew, page, actor } = ownLines.store(own)
    counts[isNew ? 'inserted' : 'unchanged'] += 1
    if (page === null || named === undefined) return
    const known = pageOf(page, named, actor ?? context.actor)
    known.sighting = named
    byOwn.set(named, known)
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
    if (isSame) return 'unchanged'
    if (touchedPosts.size < mostChanges) touchedPosts.add(post.id)
    // First and last instants of a month, and its last followers, cannot be taken back from a sum.
    if (post.attributes[0] !== attributes[0] || post.counts[followersAt] !== seen[followersAt]) {
      toRebuild.add(page.id)
      return 'updated'
    }
    tally.count(page.shownId, page.platform, page.zone, post.attributes[0], countedOf(post.counts), -1)
    tally.count(page.shownId, page.platform, page.zone, attributes[0], countedOf(seen), 1)
    return 'updated'
  }

  const storeReading = (page: KnownPage, line: number, reading: PageReadingDraft): State => {
    const { metric, value, observedOn, precision, bound, address, note } = reading
    const day = observedOn === null ? '' : precision === 'month' ? lastDayOf(observedOn) : observedOn
    const state = store.readings.put({
      pageId: page.id,
      metric,
      day,
      importId,
      line,
      precision,
      bound,
      value,
      address,
      note,
    })
    if (state === 'updated' && touchedReadings.length < mostChanges) touchedReadings.push([page.id, metric, day, line])
    return state
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

  const storeReadings = (page: KnownPage, draft: Draft): State => {
    // What the newest value says of the page, whatever the order of rows; of two of one day always the same one.
    let day = ''
    for (const { observedOn } of draft.readings) if (observedOn !== null && observedOn > day) day = observedOn
    if (day > page.sightedAt || (day === page.sightedAt && isLater(draft.page, page.sighting))) {
      page.sightedAt = day
      page.sighting = draft.page
    }
    let state: State = 'unchanged'
    for (const reading of draft.readings) {
      const one = storeReading(page, draft.line, reading)
      if (one !== 'unchanged') state = one
    }
    return state
  }

  const storeDraft = (draft: Draft): void => {
    const page = resolve(draft.page)
    const { post } = draft
    if (post === null) {
      counts[storeReadings(page, draft)] += 1
      return
    }
    if (coversFrom === null || post.publishedAt < coversFrom) coversFrom = post.publishedAt
    if (coversTo === null || post.publishedAt > coversTo) coversTo = post.publishedAt
    if (post.precision === 'day') postPrecision = 'day'
    if (
      post.publishedAt > page.sightedAt ||
      (post.publishedAt === page.sightedAt && isLater(draft.page, page.sighting))
    ) {
      page.sightedAt = post.publishedAt
      page.sighting = draft.page
    }
    for (const reading of draft.readings) storeReading(page, draft.line, reading)
    waiting.push({
      page,
      pageId: page.id,
      externalId: post.externalId,
      attributes: attributesOf(post, isTextKept),
      counts: countsOf(post.counts),
      line: draft.line,
    })
    if (waiting.length === batchSize) storeWaiting()
  }

  for (const row of rows) {
    counts.read += 1
    if ('page' in row) {
      storeDraft(row)
      context.onDraft?.(row)
    } else if ('own' in row) storeOwnLine(row)
    else {
      counts.rejected += 1
      for (const rejection of row) {
        store.imports.reject(importId, isTextKept ? rejection : withoutText(rejection))
        context.onRejection?.(rejection)
      }
    }
    if ((counts.read & 0xfff) === 0) context.onRow?.(counts.read)
  }
  storeWaiting()
  tally.flush()
  ownLines.finish()
  for (const page of byId.values()) {
    const { sighting } = page
    // The name of an organisation that is known is not the name of its page.
    store.pages.see(page.id, importId, actorNamed(sighting.actor) === null ? sighting : { ...sighting, name: null })
    // What two parts of a page hold was counted twice.
    if (store.pages.isShared(page.id)) toRebuild.add(page.id)
  }
  settlePages(store, byId.keys(), toRebuild)
  const touched = { posts: [...touchedPosts], readings: touchedReadings }
  return { ...counts, coversFrom, coversTo, postPrecision, pages: [...byId.keys()], touched }
}
