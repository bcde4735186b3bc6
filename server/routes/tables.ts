// Stored data as a table to take away: streamed from a connection of its own, as the product's own export is.

import { pipeline } from 'node:stream/promises'
import type { Express } from 'express'
import { instantNow } from '../../data/model/periods.ts'
import {
  rowsTooMany,
  storedFileName,
  storedFileStream,
  storedTable,
  type TableFormat,
  tableFormats,
} from '../export/stored-file.ts'
import { NotFound, TooLarge } from '../problem.ts'
import { openStore } from '../store/open.ts'
import { readerFor } from '../words.ts'
import { storeOf } from './data-store.ts'
import { downloadFailed } from './download-failed.ts'
import type { AppParts } from './parts.ts'
import { serve } from './route.ts'

const types: Readonly<Record<TableFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** Kilobytes of the database that a connection keeps which reads everything once. */
const readOnceCache = 4000

/** @throws NotFound for another name than table and extension, `posts.csv` */
const askedName = (name: string) => {
  const [, key = '', extension] = /^([a-z]+)\.([a-z]+)$/.exec(name) ?? []
  const table = storedTable(key)
  const format = tableFormats.find((one) => one === extension)
  if (table === null || format === undefined) throw new NotFound(`There is no table "${name}".`)
  return { table, format }
}

export const tableRoutes = (app: Express, { datasets, clock, language, log }: AppParts): void => {
  serve(app, 'table', async ({ params, query, response }) => {
    const { data, store: shown } = storeOf(datasets, query.data)
    const reader = await readerFor(query.lang ?? language)
    const asked = {
      ...askedName(params.name ?? ''),
      dialect: query.dialect ?? reader.words.locale.csv,
      texts: query.texts ?? 'allowed',
      data,
      day: instantNow(clock()).slice(0, 10),
      reader,
    }
    const count = rowsTooMany(shown, asked)
    if (count !== null)
      throw new TooLarge(reader.words.transfer.tables.tooLarge(count, reader.formats), 'too-many-rows')
    const store = openStore(shown.file, undefined, readOnceCache)
    try {
      response
        .set('content-type', types[asked.format])
        .set('content-disposition', `attachment; filename="${storedFileName(asked)}"`)
      await pipeline(await storedFileStream(store, asked), response)
    } catch (error) {
      downloadFailed(error, log)
    } finally {
      store.close()
    }
    return undefined
  })
}
