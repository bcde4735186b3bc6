// The stored data as tables, one file each, whole and without a limit.

import { z } from 'zod'
import { textChoices } from '../own-export.ts'
import { ownTables } from '../own-tables.ts'
import { api } from '../words/en/api.ts'
import { dataset, language } from './shapes.ts'

const said = api.parameters

export const tableRoutes = {
  table: {
    method: 'get',
    path: '/api/tables/{name}',
    summary: `Stored data as a table: ${ownTables.map(({ name }) => name).join(', ')}, as .csv or .xlsx (up to the rows of a sheet)`,
    query: z.strictObject({
      data: dataset.optional().describe(said.data),
      lang: language.optional().describe(said.lang),
      dialect: z.enum(['excel-fr', 'rfc4180']).optional().describe(said.dialect),
      texts: z.enum(textChoices).optional().describe(said.texts),
    }),
    reply: 'file',
  },
} as const
