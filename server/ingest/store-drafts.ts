// Stores the drafts of one import inside the caller's transaction: pages resolved, posts and readings kept, roll-ups
// moved along. One synchronous loop, once per row of a file: this is the hot path of the product.

import type { ListedDraft } from '../../data/model/directory.ts'
import { lastDayOf } from '../../data/model/periods.ts'
import type { Draft, LeftAside, NeedDraft, OwnDraft, PageReadingDraft, Rejection } from '../../data/model/records.ts'
import type { NeedRecord } from '../../data/model/territories/need.ts'
import type { ActorRecord } from '../store/actors.ts'
import { mostChanges, type Touched } from '../store/changes.ts'
import type { Coverage } from '../store/imports.ts'
import type { Store } from '../store/open.ts'
import { attributesOf, countsOf } from '../store/posts.ts'
import { type KnownPage, pageResolver } from './known-pages.ts'
import { beyondInhabitants } from './plausible-need.ts'
import { settlePages } from './settle-pages.ts'
import { listedStorer } from './store-listed.ts'
import { ownStorer } from './store-own.ts'
import { postStorer, type State } from './store-posts.ts'
import { withoutText } from './without-text.ts'

export type ImportContext = {
  readonly importId: number
  readonly observedAt: string
  readonly isTextKept: boolean
  /** Whose the pages are that have no actor yet (--actor); null: they wait. */
  readonly actor: ActorRecord | null
  readonly onDraft?: (draft: Draft) => void
  /** @param before the value that counted for the territory until then; null: no file brought one */
  readonly onNeed?: (draft: NeedDraft, before: NeedRecord | null) => void
  readonly onListed?: (draft: ListedDraft, state: State) => void
  readonly onRejection?: (rejection: Rejection) => void
  readonly onRow?: (rows: number) => void
}

/** Rows counted as they are read: what is known of a file that fails half-way. Records left aside are not among the read ones. */
export type RowTally = {
  read: number
  inserted: number
  updated: number
  unchanged: number
  rejected: number
  leftAside: number
}
export const noRows = (): RowTally => ({ read: 0, inserted: 0, updated: 0, unchanged: 0, rejected: 0, leftAside: 0 })

/**
 * @returns rows of the file by what became of them
 * @throws whatever the store throws: the caller's transaction takes everything back
 */
export const storeDrafts = (
  store: Store,
  context: ImportContext,
  rows: Iterable<Draft | OwnDraft | NeedDraft | ListedDraft | LeftAside | readonly Rejection[]>,
  counts: RowTally = noRows(),
): RowTally & Coverage & { readonly pages: readonly number[]; readonly touched: Touched } => {
  const { importId, isTextKept } = context
  const toRebuild = new Set<number>()
  const pages = pageResolver(store, importId, context.actor, toRebuild)
  const posts = postStorer(store, context, counts, toRebuild)
  const touchedReadings: Touched['readings'][number][] = []
  const ownLines = ownStorer(store, importId)
  const directory = listedStorer(store, importId, pages, context.observedAt.slice(0, 10))
  let coversFrom: string | null = null
  let coversTo: string | null = null
  let postPrecision: Coverage['postPrecision'] = 'instant'

  const storeOwnLine = ({ own, named }: OwnDraft): void => {
    const { isNew, page, actor } = ownLines.store(own)
    counts[isNew ? 'inserted' : 'unchanged'] += 1
    if (page !== null && named !== undefined) pages.remember(page, named, actor)
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

  const storeReadings = (page: KnownPage, draft: Draft): State => {
    let day = ''
    for (const { observedOn } of draft.readings) if (observedOn !== null && observedOn > day) day = observedOn
    pages.see(page, day, draft.page)
    let state: State = 'unchanged'
    for (const reading of draft.readings) {
      const one = storeReading(page, draft.line, reading)
      if (one !== 'unchanged') state = one
    }
    return state
  }

  const storeDraft = (draft: Draft): void => {
    const page = pages.resolve(draft.page)
    const { post } = draft
    if (post === null) {
      counts[storeReadings(page, draft)] += 1
      return
    }
    if (coversFrom === null || post.publishedAt < coversFrom) coversFrom = post.publishedAt
    if (coversTo === null || post.publishedAt > coversTo) coversTo = post.publishedAt
    if (post.precision === 'day') postPrecision = 'day'
    pages.see(page, post.publishedAt, draft.page)
    for (const reading of draft.readings) storeReading(page, draft.line, reading)
    posts.add({
      page,
      pageId: page.id,
      externalId: post.externalId,
      attributes: attributesOf(post, isTextKept),
      counts: countsOf(post.counts),
      line: draft.line,
    })
  }

  const storeNeed = (draft: NeedDraft): void => {
    const impossible = beyondInhabitants(draft)
    if (impossible !== null) {
      reject([impossible])
      return
    }
    const before = store.need.current(draft.need)
    counts[store.need.put(importId, draft.line, draft.need)] += 1
    context.onNeed?.(draft, before)
  }

  const reject = (rejections: readonly Rejection[]): void => {
    counts.rejected += 1
    for (const rejection of rejections) {
      store.imports.reject(importId, isTextKept ? rejection : withoutText(rejection))
      context.onRejection?.(rejection)
    }
  }

  /** Whether a line of a directory can be stored may depend on what is known already. */
  const storeListed = (draft: ListedDraft): void => {
    const stored = directory.store(draft)
    if (typeof stored === 'string') {
      counts[stored] += 1
      context.onListed?.(draft, stored)
    } else reject(stored)
  }

  for (const row of rows) {
    if ('leftAside' in row) {
      counts.leftAside += 1
      continue
    }
    counts.read += 1
    if ('page' in row) {
      storeDraft(row)
      context.onDraft?.(row)
    } else if ('own' in row) storeOwnLine(row)
    else if ('need' in row) storeNeed(row)
    else if ('listed' in row) storeListed(row)
    else reject(row)
    if ((counts.read & 0xfff) === 0) context.onRow?.(counts.read)
  }
  const touched = { posts: posts.finish(), readings: touchedReadings }
  ownLines.finish()
  directory.finish()
  const seen = pages.finish()
  settlePages(store, seen, toRebuild)
  // What tells the hour of a post that was known by its day, or takes it back, moves no sum.
  if ((postPrecision as Coverage['postPrecision']) === 'day' || store.columns.hasDays()) store.columns.forget(seen)
  else store.columns.forget(posts.readAgain())
  return { ...counts, coversFrom, coversTo, postPrecision, pages: seen, touched }
}
