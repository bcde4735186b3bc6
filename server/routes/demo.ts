// The invented demonstration data: made and removed in one click.

import type { Express } from 'express'
import { datasetsReply } from './coverage.ts'
import type { AppParts } from './parts.ts'
import { serve } from './route.ts'
import type { WriterQueue } from './writer.ts'

export const demoRoutes = (app: Express, { datasets, write }: AppParts & { write: WriterQueue }): void => {
  serve(app, 'makeDemo', () =>
    write(async () => {
      await datasets.makeDemo()
      return datasetsReply(datasets, 'article')
    }),
  )
  serve(app, 'removeDemo', () =>
    write(() => {
      datasets.removeDemo()
      return datasetsReply(datasets, 'article')
    }),
  )
}
