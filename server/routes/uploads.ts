// Files dropped on the Data screen: received into a temporary folder, read and checked without storing (a dry run of the
// very import), then stored on request. An archive of several files becomes an upload for each of them. Clients ask how far
// an upload is; no connection stays open.

import { randomUUID } from 'node:crypto'
import { createWriteStream, existsSync, rmSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Express } from 'express'
import type { Job } from '../../data/model/contract.ts'
import { largestUpload } from '../../data/model/limits.ts'
import { columnsMissing, wrongIn } from '../../data/model/mapping/check.ts'
import type { Mapping } from '../../data/model/mapping/mapping.ts'
import { instantNow, isAhead, isDay, isZone } from '../../data/model/periods.ts'
import { pageDraftOf } from '../../data/model/platforms.ts'
import type { PageDraft } from '../../data/model/records.ts'
import { bounded } from '../disk/bounded.ts'
import type { ImportRequest } from '../ingest/request.ts'
import { runImport } from '../ingest/run.ts'
import { BadRequest, Conflict, NotFound, TooLarge } from '../problem.ts'
import type { AppParts } from './parts.ts'
import { serve } from './route.ts'
import { newJob, type Upload } from './upload-jobs.ts'
import type { WriterQueue } from './writer.ts'

const checkDay = (day: string | undefined, now: string): void => {
  if (day !== undefined && !isDay(day))
    throw new BadRequest(`observedAt: found "${day}", expected a day such as 2024-03-31`)
  if (day !== undefined && isAhead(day, now))
    throw new BadRequest(`observedAt: found "${day}", expected a day that has come: counts are not taken ahead of time`)
}

const checkZone = (zone: string | undefined): void => {
  if (zone !== undefined && !isZone(zone))
    throw new BadRequest(`zone: found "${zone}", expected a time zone such as Europe/Paris`)
}

/** @throws BadRequest for what is no address of a page on a known platform */
const pageNamed = (address: string): PageDraft => {
  const page = pageDraftOf(address)
  if (page === null)
    throw new BadRequest(`page: found "${address}", expected the address of a page on a known platform`, 'not-a-page')
  return page
}

/**
 * @param columns those of the file, as far as they are known
 * @throws BadRequest for a mapping that names a zone, a page, a network or a column that is not there
 */
const checkMapping = (mapping: Mapping, columns: readonly string[] | null): void => {
  const fault = wrongIn(mapping)
  if (fault?.key === 'page') pageNamed(fault.found)
  if (fault !== null) throw new BadRequest(`mapping.${fault.key}: found "${fault.found}", which cannot be used`)
  const [missing] = columns === null ? [] : columnsMissing(mapping, columns)
  if (missing !== undefined)
    throw new BadRequest(`mapping.columns: found "${missing}", expected a column of the file`, 'not-in-file')
}

/** Columns of the file of a job; null when it could not be opened. */
const columnsOf = ({ recognised, mapping }: Job): readonly string[] | null =>
  recognised?.columns ?? mapping?.columns.map(({ name }) => name) ?? null

export const uploadRoutes = (
  app: Express,
  { uploads, datasets, write, clock, log }: AppParts & { write: WriterQueue },
): void => {
  const database = datasets.real.file
  const { found } = uploads

  const run = (upload: Upload, request: ImportRequest, state: 'preview' | 'done'): void =>
    uploads.run(
      upload,
      write,
      async (onProgress, signal) => {
        const outcome = await runImport(database, request, onProgress, signal, 'none')
        // Topics and columns: read in a thread of their own, so that the next file need not wait for them.
        if (outcome.report.importId !== null && !outcome.isRepeated) datasets.topics.start('real')
        return outcome
      },
      state,
      log ?? console.error,
    )

  const begin = (request: ImportRequest, bytesTotal: number): Job => {
    const upload: Upload = {
      job: newJob(uploads.newId(), request.file, bytesTotal),
      path: request.path,
      request,
      running: null,
    }
    uploads.add(upload)
    run(upload, request, 'preview')
    return upload.job
  }

  serve(app, 'upload', async ({ query, request: received }) => {
    checkDay(query.observedAt, instantNow(clock()))
    checkZone(query.zone)
    const stated = Number(received.headers['content-length'] ?? 0)
    const tooLarge = (): TooLarge =>
      new TooLarge(`A file sent by a browser may have ${largestUpload} bytes. "npm run ingest" has no such limit.`)
    if (stated > largestUpload) throw tooLarge()
    const path = resolve(uploads.folder(), randomUUID())
    try {
      await pipeline(received, bounded(largestUpload, tooLarge), createWriteStream(path))
    } catch (error) {
      rmSync(path, { force: true })
      throw error
    }
    const request: ImportRequest = {
      path,
      file: query.file,
      source: query.source ?? null,
      actor: query.actor ?? null,
      newActor: null,
      observedAt: query.observedAt ?? null,
      zone: query.zone ?? null,
      by: 'screen',
      isAllOrNothing: false,
      isDryRun: true,
      isTextKept: query.text !== '0',
      now: instantNow(clock()),
    }
    const { unpackSeveral } = await import('../ingest/unpack.ts')
    const parts = await unpackSeveral(path, query.file, uploads.folder())
    if (parts.length === 0) return begin(request, statSync(path).size)
    rmSync(path)
    // A damaged file of an archive is not there: its job says so.
    const sizeOf = (part: string): number => statSync(part, { throwIfNoEntry: false })?.size ?? 0
    const jobs = parts.map((part) => begin({ ...request, ...part }, sizeOf(part.path)))
    const archive = newJob(uploads.newId(), query.file, stated)
    const unpacked: Job = { ...archive, state: 'unpacked', parts: jobs.map(({ id, file }) => ({ id, file })) }
    return unpacked
  })

  serve(app, 'uploads', () => ({ uploads: [...uploads.all()] }))

  serve(app, 'job', ({ params }) => found(params.id).job)

  serve(app, 'storeUpload', ({ params, body }) => {
    const upload = found(params.id)
    checkDay(body.observedAt, instantNow(clock()))
    if (upload.job.state !== 'preview') throw new Conflict(`This upload is ${upload.job.state}.`, 'upload-not-ready')
    upload.job = { ...upload.job, state: 'storing', bytesRead: 0, rowsRead: 0 }
    const request: ImportRequest = {
      ...upload.request,
      isDryRun: false,
      isAllOrNothing: body.allOrNothing ?? false,
      actor: body.actor ?? upload.request.actor,
      source: body.source ?? upload.request.source,
      observedAt: body.observedAt ?? upload.request.observedAt,
      isTextKept: body.keepText ?? upload.request.isTextKept,
      now: instantNow(clock()),
    }
    run(upload, request, 'done')
    return upload.job
  })

  serve(app, 'rereadUpload', ({ params, body }) => {
    const upload = found(params.id)
    checkZone(body.zone)
    checkDay(body.observedAt, instantNow(clock()))
    if (body.mapping !== undefined) checkMapping(body.mapping as Mapping, columnsOf(upload.job))
    if (upload.job.state !== 'preview' && upload.job.state !== 'failed')
      throw new Conflict(`This upload is ${upload.job.state}.`, 'upload-not-ready')
    if (!existsSync(upload.path)) throw new NotFound('The file of this upload is gone; send it again.', 'no-upload')
    upload.request = {
      ...upload.request,
      source: body.source ?? upload.request.source,
      zone: body.zone ?? upload.request.zone ?? null,
      observedAt: body.observedAt ?? upload.request.observedAt,
      page: body.page === undefined ? (upload.request.page ?? null) : pageNamed(body.page),
      mapping: body.describe === undefined ? (body.mapping ?? upload.request.mapping ?? null) : null,
      need: body.need ?? upload.request.need ?? null,
      isDescribed: body.describe ?? (body.mapping === undefined && upload.request.isDescribed === true),
      now: instantNow(clock()),
    }
    upload.job = { ...upload.job, state: 'reading', bytesRead: 0, rowsRead: 0, preview: [], report: null }
    run(upload, upload.request, 'preview')
    return upload.job
  })

  serve(app, 'dropUpload', async ({ params }) => {
    const upload = found(params.id)
    if (upload.running !== null) return { dropped: await uploads.stop(upload) }
    return { dropped: uploads.forget(upload.job.id) }
  })
}
