// Imports in tests: the product's own importFile with the options that a test does not care about filled in, and what a
// store then holds in the words of the naive model of exports.ts.

import { basename } from 'node:path'
import { importFile } from '../../../server/ingest/ingest.ts'
import type { ImportOutcome, ImportRequest } from '../../../server/ingest/request.ts'
import type { Store } from '../../../server/store/open.ts'

export const importInto = (store: Store, path: string, options: Partial<ImportRequest> = {}): Promise<ImportOutcome> =>
  importFile(store, {
    path,
    file: basename(path),
    source: null,
    actor: null,
    newActor: null,
    observedAt: null,
    by: 'command',
    isAllOrNothing: false,
    isDryRun: false,
    isTextKept: true,
    now: '2024-07-01T00:00:00Z',
    ...options,
  })

/** Imports a file that must be usable. @returns id of the import */
export const imported = async (store: Store, path: string, options: Partial<ImportRequest> = {}): Promise<number> => {
  const { report } = await importInto(store, path, options)
  if (report.importId === null) throw new Error(`${path}: ${JSON.stringify(report)}`)
  return report.importId
}

export const pageNamed = (store: Store, name: string) => {
  const page = store.pages.all().find((row) => row.name === name)
  if (page === undefined) throw new Error(`no page "${name}" among ${store.pages.all().map((row) => row.name)}`)
  return page
}
