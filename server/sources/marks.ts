// What a source is known by, and how near a file comes to it: why one source was taken for a file and not another, and
// which columns lack where none was.

import { plainName } from '../../data/model/mapping/plain-name.ts'
import type { Nearness } from '../formats/format.ts'
import { listField, objectField, valueAt } from './fields.ts'
import type { Head } from './source.ts'

/** Sets of columns, or of paths of JSON (`account.acct`), one for each header generation. */
export type Marks = readonly (readonly string[])[]

/** How deep records lie in an answer, and how many of a list are looked at. */
const deepest = 5
const lookedAt = 3

/** The value and what lies in it: a path is one of the document or of any of its records. */
const objectsIn = function* (value: unknown, depth = 0): Generator<unknown> {
  if (depth > deepest) return
  const list = listField(value)
  if (list !== null) {
    for (const item of list.slice(0, lookedAt)) yield* objectsIn(item, depth + 1)
    return
  }
  const object = objectField(value)
  if (object === null) return
  yield object
  for (const field of Object.values(object).slice(0, 60)) yield* objectsIn(field, depth + 1)
}

/** The marks that a file has, as it writes them, and those that it lacks, of the set that it comes nearest to. */
export type Found = { readonly has: readonly string[]; readonly lacks: readonly string[] }

/** @returns a function, so that a nested value is gone through once for all sources */
export const marksFinder = ({ columns, sample }: Head): ((marks: Marks) => Found) => {
  const written = new Map(columns.toReversed().map((column) => [plainName(column), column]))
  const objects = sample === undefined ? [] : [...objectsIn(sample)]
  const writtenAs = (mark: string): string | null => {
    if (sample === undefined) return written.get(plainName(mark)) ?? null
    return objects.some((object) => valueAt(object, mark) !== undefined) ? mark : null
  }
  return (marks) => {
    let best: Found = { has: [], lacks: [] }
    for (const set of marks) {
      const has = set.map(writtenAs).filter((name) => name !== null)
      const lacks = set.filter((mark) => writtenAs(mark) === null)
      const share = has.length / set.length
      const bestShare = best.has.length / Math.max(1, best.has.length + best.lacks.length)
      if (share > bestShare || (share === bestShare && has.length > best.has.length)) best = { has, lacks }
    }
    return best
  }
}

/** Near: half of the marks, and at least two of them. */
export const isNear = ({ has, lacks }: Found): boolean => has.length >= 2 && has.length >= lacks.length

/** One that could read the file too, else the one with most marks in it among those near enough; null when there is none. */
export const nearestOf = (
  candidates: readonly { readonly key: string; readonly found: Found; readonly isClaimed: boolean }[],
): Nearness | null => {
  const claiming = candidates.filter(({ isClaimed }) => isClaimed)
  let best: Nearness | null = null
  for (const { key, found, isClaimed } of claiming.length > 0 ? claiming : candidates) {
    if (!isClaimed && !isNear(found)) continue
    if (best !== null && best.because.length >= found.has.length) continue
    best = { source: key, because: found.has, missing: isClaimed ? [] : found.lacks }
  }
  return best
}
