// A file that is opened and recognised, into the store: the import, its rows, what they changed. Runs inside the caller's
// transaction: whatever is thrown takes everything back.

import { type Table, UnusableFile } from '../formats/format.ts'
import type { Head, Source } from '../sources/source.ts'
import type { ReadAs } from '../store/imports.ts'
import type { Store } from '../store/open.ts'
import { waitingAmong } from './assign-waiting.ts'
import { observedAtOfCorrected } from './corrected.ts'
import { type Found, noteDraft, noteListed, noteNeed, noteRejection, outcomeOf } from './outcome.ts'
import { actorFor } from './repeat.ts'
import type { ImportOutcome, ImportRequest } from './request.ts'
import { storeDrafts } from './store-drafts.ts'

export type OpenedFile = {
  readonly table: Table
  readonly head: Head
  readonly source: Source
  /** Key of its format. */
  readonly format: string
  /** Header generation; null when there is only one. */
  readonly variant: string | null
  readonly readAs: ReadAs
  readonly sha256: string
  readonly bytes: number
  readonly areBytesKept: boolean
  readonly onRow: (rowsRead: number) => void
}

/** Rows without a usable one among them after which nobody hopes for one: gigabytes that are no table end in seconds. */
const mostUnusable = 500_000

/** When the counts of the file were read: as the person, the repeated import or the file states it, else now. */
const observedOf = (
  { observedAt, file, now, repeats }: ImportRequest,
  { source, head }: OpenedFile,
): { readonly at: string; readonly isEstimated: boolean } => {
  if (repeats !== undefined && repeats !== null) return repeats.observed
  const stated =
    observedAt === null ? (source.observedAtOf(file, head) ?? observedAtOfCorrected(file)) : `${observedAt}T12:00:00Z`
  return { at: stated ?? now, isEstimated: stated === null }
}

/** @throws UnusableFile `unknown-actor`, `no-rows`, `no-usable-rows`, `rejected-rows`, and what reading throws */
export const storeFile = (store: Store, request: ImportRequest, opened: OpenedFile, found: Found): ImportOutcome => {
  const { table, head, source, readAs } = opened
  const { at: observedAt, isEstimated } = observedOf(request, opened)
  const importId = store.imports.add({
    file: request.file,
    format: opened.format,
    source: source.key,
    actor: request.actor,
    sha256: opened.sha256,
    bytes: opened.bytes,
    header: table.columns,
    importedAt: request.now,
    observedAt,
    isObservedAtEstimated: isEstimated,
    by: request.by,
    variant: opened.variant,
    zone: readAs.zone,
    mapping: readAs.mapping,
    pageAddress: readAs.page,
    need: readAs.need,
    replaces: request.repeats?.id ?? null,
    licence: source.licence,
    newActor: request.newActor,
    stated: request.repeats?.stated ?? null,
    isTextKept: request.isTextKept,
    areBytesKept: opened.areBytesKept,
  })
  const noneUsable = (rejected: number) => new UnusableFile('no-usable-rows', { found: String(rejected) })
  const onRow = (rowsRead: number): void => {
    if (rowsRead > mostUnusable && found.rows.rejected === rowsRead) throw noneUsable(rowsRead)
    opened.onRow(rowsRead)
  }
  const context = {
    importId,
    observedAt,
    isTextKept: request.isTextKept,
    actor: actorFor(store, request, importId),
    onDraft: noteDraft.bind(null, found),
    onNeed: noteNeed.bind(null, found),
    onListed: noteListed.bind(null, found),
    onRejection: noteRejection.bind(null, found),
    onRow,
  }
  const day = observedAt.slice(0, 10)
  const drafts = source.read(table.rows, { ...head, observedOn: day, statedOn: isEstimated ? null : day })
  const { pages, touched, ...counts } = storeDrafts(store, context, drafts, found.rows)
  const { read, inserted, updated, unchanged, rejected, leftAside } = counts
  if (read === 0) throw new UnusableFile('no-rows')
  if (rejected === read) throw noneUsable(rejected)
  if (request.isAllOrNothing && rejected > 0) throw new UnusableFile('rejected-rows', { found: String(rejected) })
  store.imports.finish(importId, counts)
  if (readAs.mapping !== null) store.mappings.keep(readAs.mapping, table.columns, request.now)
  const shownId = request.isDryRun ? null : importId
  return outcomeOf(
    found,
    {
      file: request.file,
      importId: shownId,
      source: source.key,
      read,
      inserted,
      updated,
      unchanged,
      rejected,
      seconds: 0,
      ...(leftAside > 0 && { leftAside }),
    },
    { changes: store.changes.among(importId, touched), pagesWithoutActor: waitingAmong(store, pages) },
  )
}
