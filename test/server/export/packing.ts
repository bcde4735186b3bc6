// Data packages in tests: written to a file by the very call that the download and the command use, opened and changed by hand.

import { createWriteStream, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Query } from '../../../data/model/contract.ts'
import { type PackageFacts, packageStream } from '../../../server/export/package.ts'
import { packageRequest } from '../../../server/routes/package-request.ts'
import { openStore, type Store } from '../../../server/store/open.ts'
import { aRow } from '../ingest/damaged.ts'
import { cellsOf, csvOf, header } from '../ingest/exports.ts'
import { imported } from '../ingest/importing.ts'

export const now = '2026-11-22T12:00:00Z'

let packages = 0
/** @returns its path, and what it says of itself */
export const packed = async (
  store: Store,
  folder: string,
  query: Query<'package'> = { texts: 'all' },
): Promise<{ readonly path: string; readonly facts: PackageFacts }> => {
  packages += 1
  const path = join(folder, `package-${packages}.zip`)
  const request = packageRequest(store, query, { now, version: '0.1.0', homepage: null })
  let facts: PackageFacts | null = null
  const stream = packageStream(store, request, (told) => {
    facts = told
  })
  await pipeline(stream, createWriteStream(path))
  if (facts === null) throw new Error('a package was written that says nothing of itself')
  return { path, facts }
}

/** Files of a package by name, as text. */
export const filesOf = (path: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(readFileSync(path))).map(([name, bytes]) => [name, strFromU8(bytes)]))

/** A package as a person zips it: of these files, in this order. @returns its path */
export const zippedAs = (folder: string, name: string, files: Readonly<Record<string, string>>): string => {
  const path = join(folder, name)
  writeFileSync(path, zipSync(Object.fromEntries(Object.entries(files).map(([file, text]) => [file, strToU8(text)]))))
  return path
}

/** An export of CrowdTangle with two posts, whose text is as awkward as texts are. @returns its path */
export const crowdtangleIn = (folder: string): string => {
  const path = join(folder, 'crowdtangle.csv')
  const text = '=1+1; "Un texte"\r\n de la page, é '
  writeFileSync(path, csvOf([header, ...[0, 1].map((post) => [...cellsOf(aRow(post, { text }))])]))
  return path
}

/** A database that got this file, and nothing else. */
export const storeOf = async (file: string): Promise<Store> => {
  const store = openStore(':memory:')
  await imported(store, file)
  return store
}
