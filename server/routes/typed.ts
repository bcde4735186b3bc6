// Numbers that people type in: stored, corrected, and listed with their history. Deleting one is undoing its import. What
// imports need (sources, containers) is loaded when first asked for, so that a server at rest does not hold it.

import type { Express } from 'express'
import { instantNow } from '../../data/model/periods.ts'
import type { NotCorrectable } from '../ingest/typed.ts'
import { Conflict, NotFound } from '../problem.ts'
import type { AppParts } from './parts.ts'
import { serve } from './route.ts'
import type { WriterQueue } from './writer.ts'

/** @throws NotFound, Conflict in place of what cannot be corrected */
const refuse = ({ id, reason }: NotCorrectable): never => {
  switch (reason) {
    case 'unknown':
      throw new NotFound(`There is no import ${id}.`)
    case 'not-typed':
      throw new Conflict(`Import ${id} is a file: undo it, or import a corrected one.`, 'not-typed')
    case 'already-undone':
      throw new Conflict(`Import ${id} is undone already.`, 'already-undone')
  }
}

export const typedRoutes = (
  app: Express,
  { datasets, write, clock, language }: AppParts & { write: WriterQueue },
): void => {
  const store = datasets.real

  serve(app, 'typed', async () => {
    const { typedHistory } = await import('../ingest/typed.ts')
    return { numbers: typedHistory(store) }
  })

  serve(app, 'typeNumbers', ({ body }) =>
    write(async () => {
      const ingest = await import('../ingest/typed.ts')
      try {
        return ingest.typeNumbers(store, body, body.lang ?? language, instantNow(clock()))
      } catch (error) {
        if (error instanceof ingest.NotCorrectable) return refuse(error)
        throw error
      }
    }),
  )
}
