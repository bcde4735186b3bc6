// All that is known of an import, what it changed, its received file line by line, its picture; repeating it and forgetting
// its file.

import type { Express } from 'express'
import type { Reply } from '../../data/model/contract.ts'
import { isLicence, mayShare, sharedParts } from '../../data/model/licences.ts'
import { instantNow } from '../../data/model/periods.ts'
import { keepPicture, largestPicture, pictureOf } from '../ingest/pictures.ts'
import { runChanges, runReceivedLine, runRedo } from '../ingest/run.ts'
import { forgetFile } from '../ingest/undo.ts'
import { BadRequest, Conflict, NotFound, TooLarge } from '../problem.ts'
import type { Store } from '../store/open.ts'
import type { AppParts } from './parts.ts'
import { serve, wholeOf } from './route.ts'
import type { WriterQueue } from './writer.ts'

type Detail = Reply<'import'>

const noImport = (id: number): NotFound => new NotFound(`There is no import ${id}.`)

/** @throws NotFound */
const detailOf = async (store: Store, id: number): Promise<Detail> => {
  // Knows all sources: loaded when first asked for, so that a server at rest does not hold them.
  const { ignoredColumnsOf } = await import('../ingest/ignored-columns.ts')
  const found = store.imports.get(id)
  const making = store.lives.making(id)
  if (found === null || making === null) throw noImport(id)
  const mapping = making.mapping === null ? null : { ...making.mapping }
  const needs = store.need.ofImport(id).map(({ importId: _, ...need }) => need)
  const licence = isLicence(found.licence) ? found.licence : 'unknown'
  return {
    import: found,
    origin: {
      columns: [...making.columns],
      ignoredColumns: ignoredColumnsOf(found.source, found.file, making.columns, mapping),
      actor: making.actor,
      page: making.pageAddress,
      mapping,
      ...(making.need !== null && { need: making.need }),
      licence,
      mayShare: sharedParts.filter((part) => mayShare(licence, part)),
      coversFrom: making.coversFrom,
      coversTo: making.coversTo,
      hasPicture: making.pictureSha256 !== null,
      replacedBy: making.replacedBy,
      stated: making.stated,
    },
    rejections: [...store.imports.rejections(id)],
    ...(needs.length > 0 && { needs }),
  }
}

/** The bytes of a request, at most as many as a picture may have. @throws TooLarge */
const bytesOf = async (request: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of request) {
    size += part.length
    if (size > largestPicture) throw new TooLarge(`A picture may have ${largestPicture} bytes.`)
    parts.push(part)
  }
  return Buffer.concat(parts)
}

export const provenanceRoutes = (app: Express, { datasets, write, clock }: AppParts & { write: WriterQueue }): void => {
  const store = datasets.real
  const idOf = (params: Readonly<Record<string, string>>): number => wholeOf(params.id ?? '', 'import')

  serve(app, 'import', ({ params }) => detailOf(store, idOf(params)))

  serve(app, 'importChanges', async ({ params }) => {
    const id = idOf(params)
    const found = store.imports.get(id)
    if (found === null) throw noImport(id)
    const isNothing = found.undoneAt !== null || found.updated === 0
    return { changes: isNothing ? [] : [...(await runChanges(store.file, id))] }
  })

  serve(app, 'importLine', async ({ params }) => {
    const id = idOf(params)
    const line = await runReceivedLine(store.file, id, wholeOf(params.line ?? '', 'line'))
    if (line === null) throw noImport(id)
    return line
  })

  serve(app, 'redoImport', ({ params }) =>
    write(async () => {
      const id = idOf(params)
      const redone = await runRedo(store.file, id, 'screen', instantNow(clock()), 'none')
      datasets.topics.start('real')
      if ('report' in redone) return redone.report
      switch (redone.cannot) {
        case 'unknown':
          throw noImport(id)
        case 'not-undone':
          throw new Conflict(`Import ${id} is not undone.`, 'not-undone')
        case 'file-not-kept':
          throw new Conflict(`The received file of import ${id} was not kept.`, 'file-not-kept')
        case 'stored-again':
          throw new Conflict(`The same file is import ${redone.by} by now.`, 'stored-again')
      }
    }),
  )

  serve(app, 'forgetFile', ({ params }) =>
    write(() => {
      const id = idOf(params)
      const forgotten = forgetFile(store, id)
      if (forgotten === 'unknown') throw noImport(id)
      if (forgotten === 'not-undone')
        throw new Conflict(`Import ${id} is not undone: its file stays with it.`, 'not-undone')
      return forgotten
    }),
  )

  serve(app, 'addPicture', async ({ params, request }) => {
    const id = idOf(params)
    const bytes = await bytesOf(request)
    return write(async () => {
      const making = store.lives.making(id)
      if (making === null) throw noImport(id)
      if (making.stated === null) throw new Conflict('Only a typed number has a picture.', 'not-typed')
      if (!store.transaction(() => keepPicture(store, id, bytes)))
        throw new BadRequest('The file is none of PNG, JPEG, WebP.', 'not-a-picture')
      return (await detailOf(store, id)).import
    })
  })

  serve(app, 'picture', ({ params, response }) => {
    const id = idOf(params)
    const picture = pictureOf(store, id)
    if (picture === null) throw new NotFound(`Import ${id} has no picture.`)
    response.type(picture.type).set('content-disposition', 'inline').sendFile(picture.path, { dotfiles: 'allow' })
    return undefined
  })
}
