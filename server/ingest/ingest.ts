// One file into the store: decode -> recognise -> read -> check -> store, all of it in one transaction or not at all.

import { statSync } from 'node:fs'
import type { Job } from '../../data/model/contract.ts'
import { dayOf } from '../../data/model/periods.ts'
import { platforms } from '../../data/model/platforms.ts'
import type { FileFault, Rejection } from '../../data/model/records.ts'
import { type Table, UnusableFile } from '../formats/format.ts'
import { recogniseFormat } from '../formats/index.ts'
import { isArchive } from '../formats/inner.ts'
import { recogniseSource } from '../sources/index.ts'
import { RolledBack, type Store } from '../store/open.ts'
import { waitingAmong } from './assign-waiting.ts'
import { inOrder, offerFor, recogniseMapped } from './by-mapping.ts'
import { causeTally } from './causes.ts'
import { corrected, observedAtOfCorrected } from './corrected.ts'
import { faultOf } from './fault.ts'
import { previewOf } from './preview.ts'
import { type ReceivedBytes, receiveBytes } from './received.ts'
import { actorFor, repeated, shownRejections } from './repeat.ts'
import type { ImportOutcome, ImportRequest, Progress } from './request.ts'
import { noRows, storeDrafts } from './store-drafts.ts'
import { surveyOf } from './survey.ts'

const shownDrafts = 10

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
 * @param isStopped asked again and again: once true, nothing of the file is stored and the error is `cancelled`
 * @returns the report; a file that cannot be used gives a report with `importId: null` and `error`, nothing stored
 * @throws only on bugs and on a database that cannot be written
 */
export const importFile = async (
  store: Store,
  request: ImportRequest,
  onProgress: (progress: Progress) => void = () => {},
  isStopped: () => boolean = () => false,
): Promise<ImportOutcome> => {
  const start = performance.now()
  // Thrown wherever the file is gone through, in the transaction too: what was stored until then is rolled back.
  const goOn = (): void => {
    if (isStopped()) throw new UnusableFile('cancelled')
  }
  const preview: Job['preview'] = []
  const rejections: Rejection[] = []
  const tally = causeTally()
  let recognised: Job['recognised'] = null
  const rows = noRows()
  let received: ReceivedBytes | null = null
  const mapping = request.mapping === undefined || request.mapping === null ? null : inOrder(request.mapping)
  let offer: (fault: FileFault | null) => Promise<ImportOutcome['mapping']> = async () => null
  const failed = (error: UnusableFile): ImportOutcome => ({
    recognised,
    preview,
    rejections,
    causes: tally.causes(),
    changes: [],
    mapping: null,
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
      error: faultOf(error, tally.causes()),
    },
  })

  try {
    if (request.fault !== undefined && request.fault !== null) throw new UnusableFile(request.fault)
    const stats = statSync(request.path, { throwIfNoEntry: false })
    if (stats === undefined || !stats.isFile()) throw new UnusableFile('file-not-found', { found: request.file })
    const bytesTotal = stats.size
    let bytesRead = 0
    goOn()
    const { sha256, look } = surveyOf(request.path, goOn)
    const format = recogniseFormat(request.path, request.file)
    if (request.isUnpacked === true && isArchive(format.key)) throw new UnusableFile('nested-archive')
    const onBytes = (bytes: number): void => {
      bytesRead = bytes
      goOn()
    }
    const table = corrected(await format.open(request.path, onBytes, look))
    const open = async (): Promise<Table> => corrected(await format.open(request.path, goOn, look))
    offer = (fault) => offerFor(store, request, mapping, fault, open)
    try {
      const head = {
        columns: table.columns,
        above: table.above,
        file: request.file,
        today: lastDayFor(request),
        sample: table.sample,
        zone: request.zone ?? null,
        page: request.page ?? null,
        isOfActor: store.pages.isOfActor,
        mapping,
      }
      const { source, recognition, because, runnerUp } =
        mapping === null
          ? recogniseSource(head, request.source ?? undefined)
          : await recogniseMapped(mapping, head, open)
      recognised = {
        format: format.key,
        source: source.key,
        variant: recognition.variant,
        columns: [...table.columns],
        ignoredColumns: [...recognition.ignoredColumns],
        because: [...because],
        runnerUp:
          runnerUp === null ? null : { ...runnerUp, because: [...runnerUp.because], missing: [...runnerUp.missing] },
        notes: { ...table.notes },
        needsPageOn: recognition.needsPageOn ?? null,
        ...(recognition.orPageOn === undefined ? {} : { orPageOn: recognition.orPageOn }),
      }
      if (request.isDescribed === true) throw new UnusableFile('unknown-source')
      if (recognition.needsPageOn !== undefined && head.page?.platform !== recognition.needsPageOn)
        throw new UnusableFile(head.page === null ? 'page-not-named' : 'page-elsewhere', {
          found: platforms.get(recognition.needsPageOn)?.name ?? '',
        })
      // What is wrong with it is whose it is: saying what the columns are mends nothing.
      if (recognition.isOfAnybody === true) offer = async () => null
      // A page that nobody asked for does not make another import of the file.
      const isPageAsked = recognition.needsPageOn !== undefined || recognition.isOfAnybody === true
      const page = isPageAsked ? (request.page?.address ?? null) : null
      const readAs = { zone: request.zone ?? null, page, mapping }
      const known = store.imports.withBytes(sha256, source.key, readAs)
      if (known !== null) {
        if (mapping !== null && !request.isDryRun) store.mappings.keep(mapping, table.columns, request.now)
        return repeated(store, request, known.id, recognised, secondsSince(start))
      }
      const hasPersons = source.personColumns(table.columns).length > 0
      const areBytesKept = request.isTextKept && !hasPersons && !request.isDryRun && store.file !== ':memory:'
      if (areBytesKept) received = receiveBytes(store.file, request.path, request.file, sha256)
      const stated =
        request.observedAt === null
          ? (source.observedAtOf(request.file, head) ?? observedAtOfCorrected(request.file))
          : `${request.observedAt}T12:00:00Z`
      const { at: observedAt, isEstimated } = request.repeats?.observed ?? {
        at: stated ?? request.now,
        isEstimated: stated === null,
      }

      const readFrom = performance.now()
      const tell = (rowsRead: number): void =>
        onProgress({ bytesRead, bytesTotal, rowsRead, seconds: secondsSince(readFrom) })

      const storeAll = (): ImportOutcome => {
        // Asked again under the lock: another process may have stored the same bytes meanwhile.
        if (store.imports.withBytes(sha256, source.key, readAs) !== null) throw new StoredMeanwhile()
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
          isObservedAtEstimated: isEstimated,
          by: request.by,
          variant: recognition.variant,
          zone: request.zone ?? null,
          mapping,
          pageAddress: page,
          replaces: request.repeats?.id ?? null,
          licence: source.licence,
          newActor: request.newActor,
          stated: request.repeats?.stated ?? null,
          isTextKept: request.isTextKept,
          areBytesKept,
        })
        const { pages, touched, ...counts } = storeDrafts(
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
              tally.add(rejection)
              if (rejections.length < shownRejections) rejections.push(rejection)
            },
            onRow: (rowsRead) => {
              goOn()
              tell(rowsRead)
            },
          },
          source.read(table.rows, {
            ...head,
            observedOn: observedAt.slice(0, 10),
            statedOn: isEstimated ? null : observedAt.slice(0, 10),
          }),
          rows,
        )
        if (counts.read === 0) throw new UnusableFile('no-rows')
        if (counts.rejected === counts.read)
          throw new UnusableFile('no-usable-rows', { found: String(counts.rejected) })
        if (request.isAllOrNothing && counts.rejected > 0)
          throw new UnusableFile('rejected-rows', { found: String(counts.rejected) })
        store.imports.finish(importId, counts)
        if (mapping !== null) store.mappings.keep(mapping, table.columns, request.now)
        const pagesWithoutActor = waitingAmong(store, pages)
        bytesRead = bytesTotal
        tell(counts.read)
        goOn()
        const outcome: ImportOutcome = {
          recognised,
          preview,
          rejections,
          causes: tally.causes(),
          changes: store.changes.among(importId, touched),
          mapping: null,
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
        received?.settle()
        return outcome
      }
      const outcome = store.transaction(storeAll)
      return { ...outcome, report: { ...outcome.report, seconds: secondsSince(start) } }
    } finally {
      table.close()
    }
  } catch (error) {
    received?.remove()
    if (error instanceof RolledBack) return { ...(error.result as ImportOutcome), mapping: await offer(null) }
    if (error instanceof StoredMeanwhile) return importFile(store, request, onProgress, isStopped)
    if (error instanceof UnusableFile) return { ...failed(error), mapping: await offer(error.fault) }
    throw error
  }
}
