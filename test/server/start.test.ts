// What the server loads before its first request, read from the import lines: what few replies need waits until one does, so
// that a server that only stands by stays small. The words of one language alone take 10 MB of its memory.

import { expect, test } from 'vitest'
import { readCodeUnder } from '../helpers/code.ts'

const codes = new Map(readCodeUnder(['server', 'data']).map((code) => [code.path, code]))

/** Each file loaded with a first one, and the file that asks for it. */
const loadedWith = (entrance: string): ReadonlyMap<string, string | null> => {
  const askedBy = new Map<string, string | null>([[entrance, null]])
  // A map is walked in the order in which it grows.
  for (const path of askedBy.keys())
    for (const { target, isTypeOnly, isLater } of codes.get(path)?.imports ?? [])
      if (target !== null && !isTypeOnly && !isLater && !askedBy.has(target)) askedBy.set(target, path)
  return askedBy
}

test.each([
  ['all words of every language', 'data/model/words/index.ts'],
  ['all words of French', 'data/model/words/fr.ts'],
  ['all words of English', 'data/model/words/en.ts'],
  ['what writes data packages', 'server/export/package.ts'],
  ['what writes workbooks', 'server/export/workbook.ts'],
  ['what packs a figure to be made again', 'server/routes/redo.ts'],
  ['what reads workbooks', 'read-excel-file'],
  ['what paints pictures', '@resvg/resvg-js'],
])('a server starts without %s', (_, file) => {
  const loaded = loadedWith('server/main.ts')
  expect(loaded.has('server/app.ts')).toBe(true)
  const chain: string[] = []
  for (let at = loaded.get(file) ?? null; at !== null; at = loaded.get(at) ?? null) chain.unshift(at)
  expect(chain, `${file} is loaded at the start`).toEqual([])
})
