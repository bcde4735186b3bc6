// Imports: list them, take away the rejected rows of one, undo one. What else is known of one is in provenance.ts.

import type { Express } from 'express'
import { instantNow } from '../../data/model/periods.ts'
import { nameOfCorrected } from '../ingest/corrected.ts'
import { runRejectedRows, runUndo } from '../ingest/run.ts'
import { BadRequest, Conflict, NotFound } from '../problem.ts'
import type { AppParts } from './parts.ts'
import { serve, wholeOf } from './route.ts'
import type { WriterQueue } from './writer.ts'

/** Rejections a request is given, and may ask for. */
const shownAtOnce = 100
const mostAtOnce = 500

export const importRoutes = (
  app: Express,
  { datasets, write, clock, language }: AppParts & { write: WriterQueue },
): void => {
  serve(app, 'imports', () => ({ imports: [...datasets.real.imports.all()] }))

  serve(app, 'rejections', ({ params, query }) => {
    const id = wholeOf(params.id ?? '', 'import')
    const store = datasets.real
    if (store.imports.get(id) === null) throw new NotFound(`There is no import ${id}.`)
    const limit = query.limit === undefined ? shownAtOnce : wholeOf(query.limit, 'limit')
    if (limit > mostAtOnce) throw new BadRequest(`limit: found ${limit}, expected at most ${mostAtOnce}`)
    const offset = query.offset === undefined ? 0 : wholeOf(query.offset, 'offset')
    const filter = { column: query.column ?? null, expected: query.expected ?? null }
    return {
      total: store.rejections.count(id, filter),
      causes: store.rejections.causes(id),
      rejections: [...store.rejections.part(id, filter, limit, offset)],
    }
  })

  serve(app, 'rejectedRows', async ({ params, query, response }) => {
    const id = wholeOf(params.id ?? '', 'import')
    const found = datasets.real.imports.get(id)
    const text = await runRejectedRows(datasets.real.file, id, query.lang ?? language)
    if (text === null || found === null) throw new NotFound(`There is no import ${id}.`)
    response
      .set('content-type', 'text/csv; charset=utf-8')
      .set('content-disposition', `attachment; filename="${nameOfCorrected(found)}"`)
      .send(text)
    return undefined
  })

  serve(app, 'undoImport', ({ params }) =>
    write(async () => {
      const id = wholeOf(params.id ?? '', 'import')
      const undone = await runUndo(datasets.real.file, id, instantNow(clock()))
      if (undone === 'unknown') throw new NotFound(`There is no import ${id}.`)
      if (undone === 'already-undone') throw new Conflict(`Import ${id} is undone already.`, 'already-undone')
      datasets.topics.start('real')
      return undone
    }),
  )
}
