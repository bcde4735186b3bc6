// A table of need to fill in: every territory of a level with its code and its name, the value left empty. It is read back as it
// is; lines without a value are left aside.

import type { Express } from 'express'
import { dialects, textLine } from '../../data/model/delimited.ts'
import { territoryNames } from '../../data/model/territory-names.ts'
import { readerFor } from '../words.ts'
import type { AppParts } from './parts.ts'
import { serve } from './route.ts'

export const needTemplateRoutes = (app: Express, { language }: AppParts): void => {
  serve(app, 'needTemplate', async ({ query, response }) => {
    const { words } = await readerFor(query.lang ?? language)
    const { template } = words.needImport
    const level = query.level ?? 'departement'
    const dialect = words.locale.csv
    const rows = [...territoryNames[level]].map(([code, name]) => [template.levels[level], code, name, ''])
    const lines = [template.columns, ...rows].map((cells) => textLine(cells, dialect))
    response
      .set('content-type', 'text/csv; charset=utf-8')
      .set('content-disposition', `attachment; filename="${template.files[level]}"`)
      .send(dialects[dialect].mark + lines.join(''))
    return undefined
  })
}
