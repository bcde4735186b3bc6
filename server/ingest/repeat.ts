// The same bytes again, and the actor that an import names: what needs no reading of the file.

import type { Job } from '../../data/model/contract.ts'
import { UnusableFile } from '../formats/format.ts'
import type { ActorRecord } from '../store/actors.ts'
import { addNamedActor } from '../store/add-actor.ts'
import type { Store } from '../store/open.ts'
import { assignWaiting, waitingAmong } from './assign-waiting.ts'
import type { ImportOutcome, ImportRequest } from './request.ts'

/** Rejected lines shown at once; all of them are stored. */
export const shownRejections = 500

/** @throws UnusableFile `unknown-actor` */
export const actorFor = (store: Store, request: ImportRequest, importId: number): ActorRecord | null => {
  if (request.actor === null) return null
  const known = store.actors.get(request.actor)
  if (known !== null) return known
  if (request.newActor === null) throw new UnusableFile('unknown-actor', { found: request.actor })
  addNamedActor(store, request.newActor.actor, request.newActor.camp, importId, request.now.slice(0, 10))
  return store.actors.get(request.actor)
}

/** The same bytes again: nothing is read; its pages without an actor get the one named now. */
export const repeated = (
  store: Store,
  request: ImportRequest,
  importId: number,
  recognised: Job['recognised'],
  seconds: number,
): ImportOutcome => {
  const earlier = store.imports.get(importId)
  if (earlier === null) throw new Error(`import ${importId} was found by its bytes but is not stored`)
  if (request.isAllOrNothing && earlier.rejected > 0)
    throw new UnusableFile('rejected-rows', { found: String(earlier.rejected) })
  if (request.actor !== null && request.newActor === null && store.actors.get(request.actor) === null)
    throw new UnusableFile('unknown-actor', { found: request.actor })
  let pagesAssigned = 0
  if (request.actor !== null && !request.isDryRun) {
    store.transaction(() => {
      const actor = actorFor(store, request, importId)
      if (actor === null) return
      store.imports.claim(importId, actor.slug, request.newActor)
      pagesAssigned = assignWaiting(store, importId, actor)
    })
  }
  return {
    recognised,
    preview: [],
    changes: [],
    mapping: null,
    rejections: [...store.rejections.part(importId, { column: null, expected: null }, shownRejections, 0)],
    causes: store.rejections.causes(importId),
    pagesWithoutActor: waitingAmong(store, store.pages.seenBy(importId)),
    pagesAssigned,
    isRepeated: true,
    report: {
      file: request.file,
      importId,
      source: earlier.source,
      read: earlier.read,
      inserted: 0,
      updated: 0,
      unchanged: earlier.read - earlier.rejected,
      rejected: earlier.rejected,
      seconds,
    },
  }
}
