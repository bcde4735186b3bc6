// The routes by which data leave as files that the import reads back.

import { z } from 'zod'
import { textChoices } from '../own-export.ts'
import { api } from '../words/en/api.ts'
import { figureQuery } from './query.ts'
import { flag } from './shapes.ts'

/** A data package: of all data, or of some pages and days. */
const packageQuery = z.strictObject({
  data: figureQuery.data,
  platform: figureQuery.platform,
  grid: figureQuery.grid,
  set: figureQuery.set,
  from: figureQuery.from,
  to: figureQuery.to,
  texts: z.enum(textChoices).optional().describe(api.parameters.texts),
})

export const exportRoutes = {
  export: {
    method: 'get',
    path: '/api/export.ndjson',
    summary: 'All real data as lines of JSON that the import reads back; text=1 with the texts of posts, for own use',
    query: z.strictObject({ text: flag.optional() }),
    reply: 'file',
  },
  package: {
    method: 'get',
    path: '/api/package.zip',
    summary: 'The data, or a part of them, as a data package that the import reads back to the same content',
    query: packageQuery,
    reply: 'file',
  },
} as const
