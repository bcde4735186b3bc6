// Kept mappings of tables that no source knows: list them, forget one.

import type { Express } from 'express'
import { NotFound } from '../problem.ts'
import type { AppParts } from './parts.ts'
import { serve } from './route.ts'
import type { WriterQueue } from './writer.ts'

export const mappingRoutes = (app: Express, { datasets, write }: AppParts & { write: WriterQueue }): void => {
  serve(app, 'mappings', () => ({
    mappings: datasets.real.mappings.all().map(({ mapping, header, usedAt }) => ({
      mapping: { ...mapping, columns: { ...mapping.columns } },
      header: [...header],
      usedAt,
    })),
  }))

  serve(app, 'forgetMapping', ({ params }) =>
    write(() => {
      const name = params.name ?? ''
      if (!datasets.real.mappings.forget(name)) throw new NotFound(`There is no mapping "${name}".`, 'no-mapping')
      return { forgotten: true }
    }),
  )
}
