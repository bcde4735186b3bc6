// Repeats an undone import from its received file, with the choices that were made then: organisation, day of the export,
// zone, page, mapping. The content is then what it was before the undo.

import type { ImportedBy } from '../../data/model/contract.ts'
import { pageDraftOf } from '../../data/model/platforms.ts'
import type { Store } from '../store/open.ts'
import { importFile } from './ingest.ts'
import { keptBytes } from './received.ts'
import type { ImportOutcome, Progress } from './request.ts'

/** What came of it, or why it cannot be repeated. `stored-again`: the same file was imported meanwhile. */
export type Redone =
  | ImportOutcome
  | { readonly cannot: 'unknown' | 'not-undone' | 'file-not-kept' }
  | { readonly cannot: 'stored-again'; readonly by: number }

/** @param by who asks; a number that was typed in stays one */
export const redoImport = async (
  store: Store,
  id: number,
  by: ImportedBy,
  now: string,
  onProgress: (progress: Progress) => void = () => {},
): Promise<Redone> => {
  const known = store.imports.get(id)
  const making = store.lives.making(id)
  if (known === null || making === null) return { cannot: 'unknown' }
  if (known.undoneAt === null) return { cannot: 'not-undone' }
  const again = store.imports.withBytes(known.sha256, known.source, {
    zone: known.zone,
    page: making.pageAddress,
    mapping: making.mapping,
    need: making.need,
  })
  if (again !== null) return { cannot: 'stored-again', by: again.id }
  const path = known.areBytesKept ? keptBytes(store.file, known.sha256) : null
  if (path === null) return { cannot: 'file-not-kept' }
  const outcome = await importFile(
    store,
    {
      path,
      file: known.file,
      source: known.source,
      actor: making.actor,
      newActor: making.newActor,
      observedAt: null,
      zone: known.zone,
      page: making.pageAddress === null ? null : pageDraftOf(making.pageAddress),
      mapping: making.mapping,
      need: making.need,
      repeats: {
        id,
        observed: { at: known.observedAt, isEstimated: known.isObservedAtEstimated },
        stated: making.stated,
      },
      by: making.stated === null ? by : known.by,
      isAllOrNothing: false,
      isDryRun: false,
      isTextKept: known.isTextKept,
      now,
    },
    onProgress,
  )
  const { importId } = outcome.report
  if (importId !== null && making.pictureSha256 !== null) store.lives.setPicture(importId, making.pictureSha256)
  return outcome
}
