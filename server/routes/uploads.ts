// Files dropped on the Data screen: received into a temporary folder, read and checked without storing (a dry run of the
// very import), then stored on request. Jobs live in memory; clients ask how far they are, no connection stays open.

import { randomUUID } from 'node:crypto'
import { createWriteStream, existsSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Express } from 'express'
import type { Job } from '../../data/model/contract.ts'
import { instantNow, isDay, isZone } from '../../data/model/periods.ts'
import { pageDraftOf } from '../../data/model/platforms.ts'
import type { PageDraft } from '../../data/model/records.ts'
import { bounded } from '../disk/bounded.ts'
import { temporaryFolder } from '../disk/temporary.ts'
import type { ImportOutcome, ImportRequest } from '../ingest/request.ts'
import { runImport } from '../ingest/run.ts'
import { BadRequest, Conflict, NotFound, TooLarge } from '../problem.ts'
import type { AppParts } from './parts.ts'
import { serve } from './route.ts'
import type { WriterQueue } from './writer.ts'

type Upload = { job: Job; readonly path: string; request: ImportRequest }

export type Uploads = {
  /** Made with the first upload. */
  readonly folder: () => string
  readonly jobs: Map<string, Upload>
  readonly close: () => void
}

const largestUpload = 2 ** 31
/** Uploads waiting to be stored; the oldest that is idle is forgotten when one more comes. */
const mostJobs = 5

export const openUploads = (): Uploads => {
  let made: ReturnType<typeof temporaryFolder> | null = null
  return {
    folder: () => {
      made ??= temporaryFolder()
      return made.path
    },
    jobs: new Map(),
    close: () => made?.remove(),
  }
}

/** A job that nothing reads at the moment. */
const isIdle = ({ job: { state } }: Upload): boolean => state !== 'reading' && state !== 'storing'

const checkDay = (day: string | undefined): void => {
  if (day !== undefined && !isDay(day))
    throw new BadRequest(`observedAt: found "${day}", expected a day such as 2024-03-31`)
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

const withOutcome = (job: Job, outcome: ImportOutcome, state: Job['state']): Job => ({
  ...job,
  state: outcome.report.error === undefined ? state : 'failed',
  bytesRead: job.bytesTotal,
  rowsRead: outcome.report.read,
  recognised: outcome.recognised,
  preview: outcome.preview.length > 0 ? outcome.preview : job.preview,
  rejections: outcome.rejections,
  pagesWithoutActor: outcome.pagesWithoutActor,
  report: outcome.report,
  changes: outcome.changes,
  seconds: outcome.report.seconds,
  mapping: outcome.mapping,
})

export const uploadRoutes = (
  app: Express,
  { uploads, datasets, write, clock, log }: AppParts & { write: WriterQueue },
): void => {
  const { jobs } = uploads
  const database = datasets.real.file

  const forget = (id: string): boolean => {
    const upload = jobs.get(id)
    if (upload !== undefined) rmSync(upload.path, { force: true })
    return jobs.delete(id)
  }

  /** Runs in the background; the job says how far it is. */
  const run = (upload: Upload, request: ImportRequest, state: 'preview' | 'done'): void => {
    write(() =>
      runImport(database, request, ({ bytesRead, bytesTotal, rowsRead }) => {
        upload.job = { ...upload.job, bytesRead, bytesTotal, rowsRead }
      }),
    )
      .then((outcome) => {
        upload.job = withOutcome(upload.job, outcome, state)
        if (upload.job.state === 'done') rmSync(upload.path, { force: true })
      })
      .catch((error: unknown) => {
        upload.job = { ...upload.job, state: 'failed' }
        ;(log ?? console.error)(error)
        rmSync(upload.path, { force: true })
      })
  }

  const found = (id: string | undefined): Upload => {
    const upload = id === undefined ? undefined : jobs.get(id)
    if (upload === undefined) throw new NotFound('There is no such upload; it may have been forgotten.', 'no-upload')
    return upload
  }

  serve(app, 'upload', async ({ query, request: received }) => {
    checkDay(query.observedAt)
    checkZone(query.zone)
    const id = randomUUID()
    const path = resolve(uploads.folder(), id)
    try {
      await pipeline(
        received,
        bounded(largestUpload, () => new TooLarge(`A file may have ${largestUpload} bytes.`)),
        createWriteStream(path),
      )
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
    const job: Job = {
      id,
      file: query.file,
      state: 'reading',
      bytesRead: 0,
      bytesTotal: Number(received.headers['content-length'] ?? 0),
      rowsRead: 0,
      recognised: null,
      preview: [],
      rejections: [],
      pagesWithoutActor: 0,
      report: null,
      changes: [],
      seconds: 0,
      mapping: null,
    }
    const upload: Upload = { job, path, request }
    for (const [oldest, waiting] of jobs) if (jobs.size >= mostJobs && isIdle(waiting)) forget(oldest)
    jobs.set(id, upload)
    run(upload, request, 'preview')
    return upload.job
  })

  serve(app, 'job', ({ params }) => found(params.id).job)

  serve(app, 'storeUpload', ({ params, body }) => {
    const upload = found(params.id)
    checkDay(body.observedAt)
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
    if (upload.job.state !== 'preview' && upload.job.state !== 'failed')
      throw new Conflict(`This upload is ${upload.job.state}.`, 'upload-not-ready')
    if (!existsSync(upload.path)) throw new NotFound('The file of this upload is gone; send it again.', 'no-upload')
    upload.request = {
      ...upload.request,
      source: body.source ?? upload.request.source,
      zone: body.zone ?? upload.request.zone ?? null,
      page: body.page === undefined ? (upload.request.page ?? null) : pageNamed(body.page),
      mapping: body.describe === undefined ? (body.mapping ?? upload.request.mapping ?? null) : null,
      isDescribed: body.describe ?? (body.mapping === undefined && upload.request.isDescribed === true),
      now: instantNow(clock()),
    }
    upload.job = { ...upload.job, state: 'reading', bytesRead: 0, rowsRead: 0, preview: [], report: null }
    run(upload, upload.request, 'preview')
    return upload.job
  })

  serve(app, 'dropUpload', ({ params }) => {
    if (found(params.id).job.state === 'storing')
      throw new Conflict('This upload is being stored; undo the import instead.', 'upload-not-ready')
    return { dropped: forget(params.id ?? '') }
  })
}
