// The product's own export and the data package as downloads: streamed from a connection of their own, so that other requests
// are answered meanwhile and an import that is stored in between does not mix two states.

import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Express } from 'express'
import { instantNow } from '../../data/model/periods.ts'
import { politely } from '../export/politely.ts'
import { exportedText } from '../export.ts'
import { openStore } from '../store/open.ts'
import { storeOf } from './data-store.ts'
import { downloadFailed } from './download-failed.ts'
import { packageRequest } from './package-request.ts'
import type { AppParts } from './parts.ts'
import { serve } from './route.ts'

export const exportRoutes = (app: Express, { datasets, clock, log, version }: AppParts): void => {
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
      downloadFailed(error, log)
    } finally {
      store.close()
    }
    return undefined
  })
  serve(app, 'package', async ({ query, response }) => {
    const now = instantNow(clock())
    const { data, store: shown } = storeOf(datasets, query.data)
    // Loaded with the first package, as all words and what writes a zip.
    const { packageStream } = await import('../export/package.ts')
    const request = packageRequest(shown, query, { now, version, homepage: null })
    const invented = data === 'demo' ? '-invented' : ''
    response
      .type('application/zip')
      .set('content-disposition', `attachment; filename="porte-voix-data${invented}-${now.slice(0, 10)}.zip"`)
    const store = openStore(shown.file)
    try {
      await pipeline(packageStream(store, request), response)
    } catch (error) {
      downloadFailed(error, log)
    } finally {
      store.close()
    }
    return undefined
  })
}
