// A figure as a file: the same drawing as on screen, from the same reply.

import type { Express } from 'express'
import { figureFile } from './figure-file.ts'
import type { AppParts } from './parts.ts'
import { serve } from './route.ts'

export const figureRoutes = (app: Express, parts: AppParts): void => {
  serve(app, 'figure', async ({ params, query, response }) => {
    const { body, type, name } = await figureFile(parts, params.name ?? '', query)
    response
      .set('content-type', type)
      .set('content-disposition', `attachment; filename="${name}"`)
      .send(typeof body === 'string' ? body : Buffer.from(body))
    return undefined
  })
}
