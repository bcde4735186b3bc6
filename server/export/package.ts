// The data, or a part of them, as a data package (https://datapackage.org, version 2): a zip with one CSV a table, what they
// hold in datapackage.json, and a README. Written as it is read, so that memory stays flat; the import reads it back to the
// same content, whose hash is in it.

import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import type { Dataset } from '../../data/model/contract.ts'
import { type OwnHeader, ownExportKind, ownExportVersion } from '../../data/model/own-export.ts'
import type { OwnTable } from '../../data/model/own-tables.ts'
import type { Store } from '../store/open.ts'
import type { Selection } from '../store/selection.ts'
import { descriptorOf } from './package-descriptor.ts'
import { readmeOf } from './package-readme.ts'
import { csvParts } from './stream-csv.ts'
import { storedTables } from './tables/index.ts'
import { zipStream } from './zip-stream.ts'

/** What was asked for, in the words of the query; null: not said. */
export type PackageAsked = {
  readonly data: Dataset
  readonly platform: string | null
  readonly sets: readonly string[]
  readonly grid: string | null
  readonly from: string | null
  readonly to: string | null
  readonly texts: OwnHeader['texts']
}
export type PackageRequest = {
  readonly asked: PackageAsked
  readonly selection: Selection
  /** UTC instant. */
  readonly now: string
  /** Of Porte-voix. */
  readonly version: string
  /** Public address of the data; null: nobody said. */
  readonly homepage: string | null
}

/** A table as it was written. */
export type WrittenTable = {
  readonly table: OwnTable
  /** In the archive. */
  readonly path: string
  readonly bytes: number
  /** `sha256:...` */
  readonly hash: string
  readonly rows: number
}
/** All that a package says of itself. */
export type PackageFacts = PackageRequest & {
  readonly header: OwnHeader
  readonly tables: readonly WrittenTable[]
  readonly contentHash: string
  readonly leftOut: ReturnType<Store['leftOut']['of']>
  readonly sources: ReturnType<Store['leftOut']['sources']>
}

/** Half of what deflate can save for a quarter of its time: an archive of a million posts is waited for. */
const compressionLevel = 4

const headerOf = (store: Store, { asked, now }: PackageRequest): OwnHeader => ({
  kind: ownExportKind,
  version: ownExportVersion,
  exportedAt: now,
  observedAt: store.exported.newest() ?? now,
  texts: asked.texts,
  ...(asked.data === 'demo' && { invented: true }),
})

/**
 * The archive, part by part; the store is held as it is until its end. The same data give the same bytes but for `now`, which
 * stands in datapackage.json and the README.
 * @param onFacts told what was written, at the end
 */
export const packageStream = (
  store: Store,
  request: PackageRequest,
  onFacts: (facts: PackageFacts) => void = () => {},
): Readable => {
  const { selection } = request
  const release = store.snapshot()
  const header = headerOf(store, request)
  const written: WrittenTable[] = []

  const csvOf = function* (table: (typeof storedTables)[number], path: string): Generator<string> {
    const hash = createHash('sha256')
    let [bytes, rows] = [0, 0]
    const counted = function* () {
      for (const row of table.rows(store, selection)) {
        rows += 1
        yield row
      }
    }
    for (const part of csvParts(table.fields, counted(), 'rfc4180')) {
      hash.update(part)
      bytes += Buffer.byteLength(part)
      yield part
    }
    written.push({ table, path, bytes, rows, hash: `sha256:${hash.digest('hex')}` })
  }

  let known: PackageFacts | null = null
  /** Once all tables are written. */
  const factsOf = (): PackageFacts => {
    known ??= {
      ...request,
      header,
      tables: written,
      contentHash: store.contentHash(selection),
      leftOut: store.leftOut.of(selection),
      sources: store.leftOut.sources(selection),
    }
    return known
  }
  const about = function* (): Generator<string> {
    yield `${JSON.stringify(descriptorOf(factsOf()), null, 2)}\n`
  }
  const readme = function* (): Generator<string> {
    yield readmeOf(factsOf())
    onFacts(factsOf())
  }

  const tables = storedTables.map((table) => {
    const name = `data/${table.name}.csv`
    return { name, body: csvOf(table, name) }
  })
  const files = [...tables, { name: 'datapackage.json', body: about() }, { name: 'README.md', body: readme() }]
  const stream = zipStream(files, compressionLevel)
  stream.once('close', release)
  return stream
}
