// The product's own export as lines of text, made one after the other from the store: for a file (scripts/export.ts), a
// download (routes/export.ts) and later a data package. What the lines are is told in data/model/own-export.ts.

import { type OwnHeader, type OwnLine, ownExportKind, ownExportVersion } from '../data/model/own-export.ts'
import type { Store } from './store/open.ts'
import { textsOnly } from './store/selection.ts'

export type ExportOptions = {
  /** `all` texts of posts, for own use; or those whose licence allows to pass them on. */
  readonly texts: OwnHeader['texts']
  /** UTC instant. */
  readonly now: string
}

/** What was written, by kind of line. */
export type ExportCounts = { actors: number; pages: number; values: number; posts: number }
export const nothingExported = (): ExportCounts => ({ actors: 0, pages: 0, values: 0, posts: 0 })

/** All lines, as they stand in the database at the first: reads inside one transaction of its own. */
const exportedLines = function* (
  store: Store,
  { texts, now }: ExportOptions,
  counts: ExportCounts = nothingExported(),
): Generator<OwnLine> {
  const { exported } = store
  const selected = exported.selected(textsOnly(texts))
  const release = store.snapshot()
  try {
    yield {
      kind: ownExportKind,
      version: ownExportVersion,
      exportedAt: now,
      observedAt: exported.newest() ?? now,
      texts,
    }
    yield* exported.grids()
    for (const actor of exported.actors()) {
      counts.actors += 1
      yield actor
    }
    for (const { id, line } of exported.pages()) {
      counts.pages += 1
      yield line
      for (const value of selected.values(id, line)) {
        counts.values += 1
        yield value
      }
      for (const post of selected.posts(id, line)) {
        counts.posts += 1
        yield post
      }
    }
    yield* exported.decisions()
    for (const need of store.need.all()) yield { kind: 'need', ...need }
  } finally {
    release()
  }
}

const chunkLength = 1 << 16

/** The same as text, in parts of a size that suits a file or a socket. */
export const exportedText = function* (
  store: Store,
  options: ExportOptions,
  counts: ExportCounts = nothingExported(),
): Generator<string> {
  let waiting = ''
  for (const line of exportedLines(store, options, counts)) {
    waiting += `${JSON.stringify(line)}\n`
    if (waiting.length < chunkLength) continue
    yield waiting
    waiting = ''
  }
  if (waiting !== '') yield waiting
}
