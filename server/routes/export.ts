// The product's own export as a download: streamed from a connection of its own, so that other requests are answered
// meanwhile and an import that is stored in between does not mix two states.

import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Express } from 'express'
import { instantNow } from '../../data/model/periods.ts'
import { politely } from '../export/politely.ts'
import { exportedText } from '../export.ts'
import { openStore } from '../store/open.ts'
import type { AppParts } from './parts.ts'
import { serve } from './route.ts'

export const exportRoutes = (app: Express, { datasets, clock, log }: AppParts): void => {
  serve(app, 'export', async ({ query, response }) => {
    const now = instantNow(clock())
    response
      .type('application/x-ndjson')
      .set('content-disposition', `attachment; filename="porte-voix-${now.slice(0, 10)}.ndjson"`)
    const store = openStore(datasets.real.file)
    try {
      await pipeline(
        Readable.from(politely(exportedText(store, { texts: query.text === '1' ? 'all' : 'allowed', now }))),
        response,
      )
    } catch (error) {
      // Who closes the browser in the middle of a download has said so by that.
      const isClosed = error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE'
      if (!isClosed) (log ?? console.error)(error)
    } finally {
      store.close()
    }
    return undefined
  })
}
