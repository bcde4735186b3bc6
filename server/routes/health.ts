// Liveness and counts, the description of the API, and what data there is.

import type { Express } from 'express'
import { openApi } from '../openapi.ts'
import { BadRequest } from '../problem.ts'
import { countsOf, datasetsReply } from './coverage.ts'
import { contentHashIn } from './data-version.ts'
import type { AppParts } from './parts.ts'
import { serve } from './route.ts'

export const healthRoutes = (app: Express, { datasets, version }: AppParts): void => {
  serve(app, 'health', ({ query }) => {
    // Liveness is told without a demonstration too: then of no data but the real ones, and no hash.
    const store = datasets.store(query.data ?? 'real')
    return {
      status: 'ok' as const,
      version,
      counts: countsOf(store ?? datasets.real),
      ...(query.hash === '1' && store !== null && { contentHash: contentHashIn(store) }),
    }
  })
  serve(app, 'openapi', () => openApi(version))
  serve(app, 'datasets', ({ query }) => {
    const grid = query.grid ?? 'article'
    if (!datasets.real.actors.grids().some(({ key }) => key === grid))
      throw new BadRequest(`grid: found "${grid}", expected one of those listed without this parameter`)
    return datasetsReply(datasets, grid)
  })
}
