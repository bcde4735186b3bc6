// One file into the store: decode -> recognise -> read -> check -> store, all of it in one transaction or not at all.

import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync, rmSync, statSync } from 'node:fs'
import type { ImportReport, Job } from '../../data/model/contract.ts'
import { dayOf } from '../../data/model/periods.ts'
import { interactionsOf, platforms } from '../../data/model/platforms.ts'
import { type Actor, type Camp, type Draft, excerpt, type Rejection } from '../../data/model/records.ts'
import { UnusableFile } from '../formats/format.ts'
import { recogniseFormat } from '../formats/index.ts'
import { recogniseSource } from '../sources/index.ts'
import type { ActorRecord } from '../store/actors.ts'
import { addNamedActor } from '../store/add-actor.ts'
import { RolledBack, type Store } from '../store/open.ts'
import { assignWaiting } from './assign-waiting.ts'
import { keepBytes } from './received.ts'
import { noRows, storeDrafts } from './store-drafts.ts'

export type ImportRequest = {
  readonly path: string
  /** Name of the file as the person knows it. */
  readonly file: string
  /** Key of the source; recognised from the content when null. */
  readonly source: string | null
  /** Slug of the actor whose pages these are; null: pages without an actor wait. */
  readonly actor: string | null
  /** Makes that actor when it is not there yet (--new). */
  readonly newActor: { readonly actor: Actor; readonly camp: Camp | null } | null
  /** Day of the export when the person states it. */
  readonly observedAt: string | null
  /** Zone of times that the file writes without one; absent or null: they are refused. */
  readonly zone?: string | null
  readonly isAllOrNothing: boolean
  readonly isDryRun: boolean
  readonly isTextKept: boolean
  /** UTC instant of the import. */
  readonly now: string
}

/** The report of the import, with what a person wants to see before storing. */
export type ImportOutcome = Pick<Job, 'recognised' | 'preview' | 'rejections' | 'pagesWithoutActor'> & {
  readonly report: ImportReport
  /** Pages of a file that was imported before, given to an actor now. */
  readonly pagesAssigned: number
  /** Whether the same bytes were imported before: nothing was read. */
  readonly isRepeated: boolean
}

export type Progress = { readonly bytesRead: number; readonly bytesTotal: number; readonly rowsRead: number }

/** Rejected lines shown at once; all of them are stored. */
const shownRejections = 500
const shownDrafts = 10

const sha256Of = (path: string): string => {
  const hash = createHash('sha256')
  const chunk = Buffer.allocUnsafe(1 << 20)
  const file = openSync(path, 'r')
  try {
    for (let size = readSync(file, chunk); size > 0; size = readSync(file, chunk)) hash.update(chunk.subarray(0, size))
  } finally {
    closeSync(file)
  }
  return hash.digest('hex')
}

const previewOf = (draft: Draft): Job['preview'][number] => {
  const platform = platforms.get(draft.page.platform)
  const [reading] = draft.readings
  return {
    line: draft.line,
    page: draft.page.name ?? draft.page.handle ?? draft.page.actor ?? draft.page.ids[0] ?? '',
    platform: draft.page.platform,
    publishedAt: draft.post?.publishedAt ?? reading?.observedOn ?? null,
    text: draft.post === null || draft.post.text === null ? null : excerpt(draft.post.text),
    format: draft.post?.format ?? null,
    stated:
      draft.post !== null || reading === undefined
        ? null
        : { metric: reading.metric, value: reading.value, bound: reading.bound },
    interactions: draft.post === null || platform === undefined ? null : interactionsOf(platform, draft.post.counts),
    followers: draft.post?.counts.followers ?? null,
  }
}

/** @throws UnusableFile `unknown-actor` */
const actorFor = (store: Store, request: ImportRequest, importId: number): ActorRecord | null => {
  if (request.actor === null) return null
  const known = store.actors.get(request.actor)
  if (known !== null) return known
  if (request.newActor === null) throw new UnusableFile('unknown-actor', { found: request.actor })
  addNamedActor(store, request.newActor.actor, request.newActor.camp, importId, request.now.slice(0, 10))
  return store.actors.get(request.actor)
}

/** The day it is where days begin first; a later one where the person says that the values were taken then. */
const lastDayFor = ({ now, observedAt }: ImportRequest): string => {
  const day = dayOf(Date.parse(now), 'Pacific/Kiritimati')
  return observedAt !== null && observedAt > day ? observedAt : day
}

const secondsSince = (start: number): number => Math.round(performance.now() - start) / 1000

/** Another process stored the same bytes while this import was getting ready. */
class StoredMeanwhile extends Error {}

/**
 * Imports one file.
 * @returns the report; a file that cannot be used gives a report with `importId: null` and `error`, nothing stored
 * @throws only on bugs and on a database that cannot be written
 */
export const importFile = async (
  store: Store,
  request: ImportRequest,
  onProgress: (progress: Progress) => void = () => {},
): Promise<ImportOutcome> => {
  const start = performance.now()
  const preview: Job['preview'] = []
  const rejections: Rejection[] = []
  let recognised: Job['recognised'] = null
  const rows = noRows()
  let keptBytes: string | null = null
  const failed = (error: UnusableFile): ImportOutcome => ({
    recognised,
    preview,
    rejections,
    pagesWithoutActor: 0,
    pagesAssigned: 0,
    isRepeated: false,
    report: {
      file: request.file,
      importId: null,
      source: recognised?.source ?? null,
      read: rows.read,
      inserted: 0,
      updated: 0,
      unchanged: 0,
      rejected: rows.rejected,
      seconds: secondsSince(start),
      error: { code: error.fault, line: error.line, column: error.column, found: error.found },
    },
  })

  try {
    const stats = statSync(request.path, { throwIfNoEntry: false })
    if (stats === undefined || !stats.isFile()) throw new UnusableFile('file-not-found', { found: request.file })
    const bytesTotal = stats.size
    let bytesRead = 0
    const sha256 = sha256Of(request.path)
    const format = recogniseFormat(request.path, request.file)
    const table = await format.open(request.path, (bytes) => {
      bytesRead = bytes
    })
    try {
      const head = {
        columns: table.columns,
        file: request.file,
        today: lastDayFor(request),
        sample: table.sample,
        zone: request.zone ?? null,
      }
      const { source, recognition } = recogniseSource(head, request.source ?? undefined)
      recognised = {
        format: format.key,
        source: source.key,
        variant: recognition.variant,
        columns: [...table.columns],
        ignoredColumns: [...recognition.ignoredColumns],
      }
      const known = store.imports.withBytes(sha256, source.key)
      if (known !== null) return repeated(store, request, known.id, recognised, secondsSince(start))
      const hasPersons = source.personColumns(table.columns).length > 0
      const areBytesKept = request.isTextKept && !hasPersons && !request.isDryRun && store.file !== ':memory:'
      if (areBytesKept) keptBytes = keepBytes(store.file, request.path, request.file, sha256)
      const stated = request.observedAt === null ? source.observedAtOf(request.file) : `${request.observedAt}T12:00:00Z`
      const observedAt = stated ?? request.now

      const storeAll = (): ImportOutcome => {
        // Asked again under the lock: another process may have stored the same bytes meanwhile.
        if (store.imports.withBytes(sha256, source.key) !== null) throw new StoredMeanwhile()
        const importId = store.imports.add({
          file: request.file,
          format: format.key,
          source: source.key,
          actor: request.actor,
          sha256,
          bytes: bytesTotal,
          header: table.columns,
          importedAt: request.now,
          observedAt,
          isObservedAtEstimated: stated === null,
          isTextKept: request.isTextKept,
          areBytesKept,
        })
        const { pages, ...counts } = storeDrafts(
          store,
          {
            importId,
            observedAt,
            isTextKept: request.isTextKept,
            actor: actorFor(store, request, importId),
            onDraft: (draft) => {
              if (preview.length < shownDrafts) preview.push(previewOf(draft))
            },
            onRejection: (rejection) => {
              if (rejections.length < shownRejections) rejections.push(rejection)
            },
            onRow: (rowsRead) => onProgress({ bytesRead, bytesTotal, rowsRead }),
          },
          source.read(table.rows, { ...head, observedOn: observedAt.slice(0, 10) }),
          rows,
        )
        if (counts.read === 0) throw new UnusableFile('no-rows')
        if (counts.rejected === counts.read)
          throw new UnusableFile('no-usable-rows', { found: String(counts.rejected) })
        if (request.isAllOrNothing && counts.rejected > 0)
          throw new UnusableFile('rejected-rows', { found: String(counts.rejected) })
        store.imports.finish(importId, counts)
        const pagesWithoutActor = pages.filter((id) => store.pages.get(id)?.actorId === null).length
        onProgress({ bytesRead: bytesTotal, bytesTotal, rowsRead: counts.read })
        const outcome: ImportOutcome = {
          recognised,
          preview,
          rejections,
          pagesWithoutActor,
          pagesAssigned: 0,
          isRepeated: false,
          report: {
            file: request.file,
            importId: request.isDryRun ? null : importId,
            source: source.key,
            read: counts.read,
            inserted: counts.inserted,
            updated: counts.updated,
            unchanged: counts.unchanged,
            rejected: counts.rejected,
            seconds: secondsSince(start),
          },
        }
        if (request.isDryRun) throw new RolledBack(outcome)
        return outcome
      }
      const outcome = store.transaction(storeAll)
      return { ...outcome, report: { ...outcome.report, seconds: secondsSince(start) } }
    } finally {
      table.close()
    }
  } catch (error) {
    if (error instanceof RolledBack) return error.result as ImportOutcome
    if (error instanceof StoredMeanwhile) return importFile(store, request, onProgress)
    if (keptBytes !== null) rmSync(keptBytes, { force: true })
    if (error instanceof UnusableFile) return failed(error)
    throw error
  }
}

/** The same bytes again: nothing is read; its pages without an actor get the one named now. */
const repeated = (
  store: Store,
  request: ImportRequest,
  importId: number,
  recognised: Job['recognised'],
  seconds: number,
): ImportOutcome => {
  const earlier = store.imports.get(importId)
  if (earlier === null) throw new Error(`import ${importId} was found by its bytes but is not stored`)
  if (request.isAllOrNothing && earlier.rejected > 0)
    throw new UnusableFile('rejected-rows', { found: String(earlier.rejected) })
  if (request.actor !== null && request.newActor === null && store.actors.get(request.actor) === null)
    throw new UnusableFile('unknown-actor', { found: request.actor })
  let pagesAssigned = 0
  if (request.actor !== null && !request.isDryRun) {
    store.transaction(() => {
      const actor = actorFor(store, request, importId)
      if (actor === null) return
      store.imports.claim(importId, actor.slug)
      pagesAssigned = assignWaiting(store, importId, actor)
    })
  }
  return {
    recognised,
    preview: [],
    rejections: store.imports.rejections(importId).slice(0, shownRejections),
    pagesWithoutActor: store.pages.seenBy(importId).filter((id) => store.pages.get(id)?.actorId === null).length,
    pagesAssigned,
    isRepeated: true,
    report: {
      file: request.file,
      importId,
      source: earlier.source,
      read: earlier.read,
      inserted: 0,
      updated: 0,
      unchanged: earlier.read - earlier.rejected,
      rejected: earlier.rejected,
      seconds,
    },
  }
}
