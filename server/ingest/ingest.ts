// One file into the store: decode -> recognise -> read -> check -> store, all of it in one transaction or not at all.

import { statSync } from 'node:fs'
import type { Mapping } from '../../data/model/mapping/mapping.ts'
import { ownExportKind } from '../../data/model/own-export.ts'
import { dayOf } from '../../data/model/periods.ts'
import { platforms } from '../../data/model/platforms.ts'
import type { FileFault } from '../../data/model/records.ts'
import { type Format, reading, type Table, UnusableFile } from '../formats/format.ts'
import { recogniseFormat } from '../formats/index.ts'
import { isArchive } from '../formats/inner.ts'
import { valueAt } from '../sources/fields.ts'
import type { Head, Recognition } from '../sources/source.ts'
import { RolledBack, type Store } from '../store/open.ts'
import { inOrder, offerFor, recogniseMapped } from './by-mapping.ts'
import { needOfferOf, needReadAs, type RecognisedByRows, recogniseByRows } from './by-rows.ts'
import { corrected } from './corrected.ts'
import { failedOutcome, nothingFound, recognisedAs } from './outcome.ts'
import { type ReceivedBytes, receiveBytes } from './received.ts'
import { repeated } from './repeat.ts'
import type { ImportOutcome, ImportRequest, Progress } from './request.ts'
import { storeFile } from './store-file.ts'
import { surveyOf } from './survey.ts'

/** The day it is where days begin first; a later one where the person says that the values were taken then. */
const lastDayFor = ({ now, observedAt }: ImportRequest): string => {
  const day = dayOf(Date.parse(now), 'Pacific/Kiritimati')
  return observedAt !== null && observedAt > day ? observedAt : day
}

/** What shows that a file was written to; null when it is gone, which takes nothing from who has it open. */
const stampOf = (path: string): string | null => {
  const stat = statSync(path, { bigint: true, throwIfNoEntry: false })
  return stat === undefined ? null : `${stat.ino} ${stat.size} ${stat.mtimeNs}`
}

const secondsSince = (start: number): number => Math.round(performance.now() - start) / 1000

/** Another process stored the same bytes while this import was getting ready. */
class StoredMeanwhile extends Error {}

/** @throws UnusableFile why it could not be unpacked, `file-not-found`, `file-unreadable` */
const sizeOf = ({ path, file, fault }: ImportRequest): number => {
  if (fault !== undefined && fault !== null) throw new UnusableFile(fault)
  const stats = reading(file, () => statSync(path, { throwIfNoEntry: false }))
  if (stats === undefined || !stats.isFile()) throw new UnusableFile('file-not-found', { found: file })
  return stats.size
}

/** @throws UnusableFile `unknown-format`, `nested-archive` */
const formatOf = ({ path, file, isUnpacked }: ImportRequest): Format => {
  const format = recogniseFormat(path, file)
  if (isUnpacked === true && isArchive(format.key)) throw new UnusableFile('nested-archive')
  return format
}

const headOf = (store: Store, request: ImportRequest, mapping: Mapping | null, table: Table): Head => ({
  columns: table.columns,
  above: table.above,
  file: request.file,
  today: lastDayFor(request),
  sample: table.sample,
  zone: request.zone ?? null,
  page: request.page ?? null,
  isOfActor: store.pages.isOfActor,
  mapping,
  need: request.need ?? null,
})

/** @throws UnusableFile `invented-data`: invented and real data never meet */
const checkReal = ({ isInventedTaken }: ImportRequest, { sample }: Table): void => {
  if (isInventedTaken !== true && valueAt(sample, 'kind') === ownExportKind && valueAt(sample, 'invented') === true)
    throw new UnusableFile('invented-data')
}

/** @throws UnusableFile `unknown-source` where the person wants to describe the columns; `page-not-named`, `page-elsewhere` */
const checkAsked = ({ isDescribed, page }: ImportRequest, { needsPageOn }: Recognition): void => {
  if (isDescribed === true) throw new UnusableFile('unknown-source')
  if (needsPageOn === undefined || page?.platform === needsPageOn) return
  const fault = page === undefined || page === null ? 'page-not-named' : 'page-elsewhere'
  throw new UnusableFile(fault, { found: platforms.get(needsPageOn)?.name ?? '' })
}

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
  const found = nothingFound()
  const mapping = request.mapping === undefined || request.mapping === null ? null : inOrder(request.mapping)
  let received: ReceivedBytes | null = null
  let offer: (fault: FileFault | null) => Promise<ImportOutcome['mapping']> = async () => null

  try {
    const bytesTotal = sizeOf(request)
    let bytesRead = 0
    goOn()
    const stamp = stampOf(request.path)
    const { sha256, look } = reading(request.file, () => surveyOf(request.path, goOn))
    const format = formatOf(request)
    const onBytes = (bytes: number): void => {
      bytesRead = bytes
      goOn()
    }
    const table = corrected(await format.open(request.path, onBytes, look))
    const open = async (): Promise<Table> => corrected(await format.open(request.path, goOn, look))
    offer = (fault) => offerFor(store, request, mapping, fault, open)
    try {
      const asked = headOf(store, request, mapping, table)
      const recognised: RecognisedByRows =
        mapping === null
          ? await recogniseByRows(asked, request.source ?? undefined, open)
          : await recogniseMapped(mapping, asked, open)
      const head: Head = recognised.first === undefined ? asked : { ...asked, first: recognised.first }
      const { source, recognition } = recognised
      found.recognised = recognisedAs(format.key, table, recognised)
      const taken = needOfferOf(head)
      found.need = taken === null ? null : { ...taken, own: [...store.need.named()] }
      checkAsked(request, recognition)
      checkReal(request, table)
      // What is wrong with it is whose it is: saying what the columns are mends nothing.
      if (recognition.isOfAnybody === true) offer = async () => null
      // A page that nobody asked for does not make another import of the file.
      const isPageAsked = recognition.needsPageOn !== undefined || recognition.isOfAnybody === true
      const page = isPageAsked ? (request.page?.address ?? null) : null
      const readAs = { zone: request.zone ?? null, page, mapping, need: needReadAs(head) }
      const known = store.imports.withBytes(sha256, source.key, readAs)
      if (known !== null) {
        if (mapping !== null && !request.isDryRun) store.mappings.keep(mapping, table.columns, request.now)
        const again = repeated(store, request, known.id, found.recognised, secondsSince(start))
        return found.need === null ? again : { ...again, need: { ...found.need, values: [] } }
      }
      const hasPersons = source.personColumns(table.columns).length > 0
      const areBytesKept = request.isTextKept && !hasPersons && !request.isDryRun && store.file !== ':memory:'
      if (areBytesKept) received = receiveBytes(store.file, request.path, request.file, sha256)

      const readFrom = performance.now()
      const tell = (rowsRead: number): void =>
        onProgress({ bytesRead, bytesTotal, rowsRead, seconds: secondsSince(readFrom) })
      const onRow = (rowsRead: number): void => {
        goOn()
        tell(rowsRead)
      }
      const file = { table, head, source, format: format.key, variant: recognition.variant, readAs, sha256 }
      const opened = { ...file, bytes: bytesTotal, areBytesKept, onRow }
      const timed = (outcome: ImportOutcome): ImportOutcome => ({
        ...outcome,
        report: { ...outcome.report, seconds: secondsSince(start) },
      })
      const stored = store.transaction(() => {
        // Asked again under the lock: another process may have stored the same bytes meanwhile.
        if (store.imports.withBytes(sha256, source.key, readAs) !== null) throw new StoredMeanwhile()
        const outcome = storeFile(store, request, opened, found)
        bytesRead = bytesTotal
        tell(outcome.report.read)
        goOn()
        // Else the rows are not those of the hash, nor of the bytes that are kept.
        const left = stampOf(request.path)
        if (left !== null && left !== stamp) throw new UnusableFile('changed-meanwhile')
        if (request.isDryRun) throw new RolledBack(timed(outcome))
        received?.settle()
        return outcome
      })
      return timed(stored)
    } finally {
      table.close()
    }
  } catch (error) {
    received?.remove()
    if (error instanceof RolledBack) return { ...(error.result as ImportOutcome), mapping: await offer(null) }
    if (error instanceof StoredMeanwhile) return importFile(store, request, onProgress, isStopped)
    if (error instanceof UnusableFile) {
      const failed = failedOutcome(found, request.file, secondsSince(start), error)
      return { ...failed, mapping: await offer(error.fault) }
    }
    throw error
  }
}
