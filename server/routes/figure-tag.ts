// The name of a figure file as of now, for readers who keep it: made of the question, the state of the data and the version of the
// product, so that whoever has the file learns so without anything being worked out again.

import { createHash, randomUUID } from 'node:crypto'
import type { Query } from '../../data/model/contract.ts'
import { orderedQuery } from '../../data/model/figure-file.ts'
import type { Store } from '../store/open.ts'
import type { AppParts } from './parts.ts'

/** A store counts its changes from when it was opened: told apart from any other opening, by this process or another. */
const openings = new WeakMap<Store, string>()
const stateOf = (store: Store | null): string => {
  if (store === null) return ''
  const opening = openings.get(store) ?? randomUUID()
  openings.set(store, opening)
  return `${opening} ${store.version()}`
}

/** A strong entity tag: same tag, same bytes. Both databases count, since which of them opens first depends on both. */
export const figureTag = (
  { datasets, version, language }: Pick<AppParts, 'datasets' | 'version' | 'language'>,
  name: string,
  query: Query<'figure'>,
): string => {
  const parts = [
    name,
    orderedQuery({ ...query, lang: query.lang ?? language }),
    version,
    stateOf(datasets.real),
    stateOf(datasets.demo()),
  ]
  return `"${createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 27)}"`
}

/** Whether the reader has it already. @param asked the header If-None-Match */
export const isKept = (asked: string | undefined, tag: string): boolean =>
  asked?.split(',').some((one) => one.trim().replace(/^W\//, '') === tag) ?? false
