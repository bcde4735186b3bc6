// What a server loads before anybody asks for anything: it stands in memory for as long as the server runs, so what few replies
// need is imported with the first of them.

import { existsSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { parseSync } from 'vite'
import { expect, test } from 'vitest'
import { root } from '../helpers/code.ts'

/** What a module asks for when it is loaded: neither types nor `import()`. */
const requestsIn = (path: string): readonly string[] => {
  const { module } = parseSync(path, readFileSync(join(root, path), 'utf8'))
  const imported = module.staticImports
    .filter(({ entries }) => entries.length === 0 || entries.some(({ isType }) => !isType))
    .map(({ moduleRequest }) => moduleRequest.value)
  const passedOn = module.staticExports
    .flatMap(({ entries }) => entries)
    .flatMap(({ moduleRequest, isType }) => (moduleRequest && !isType ? [moduleRequest.value] : []))
  return [...imported, ...passedOn]
}

/** Modules of ours by path and packages by request, each with the one that first asked for it. */
const loadedBy = (entrance: string): ReadonlyMap<string, string | null> => {
  const loaded = new Map<string, string | null>([[entrance, null]])
  for (const path of loaded.keys()) {
    if (!existsSync(join(root, path)) || !path.endsWith('.ts')) continue
    for (const request of requestsIn(path)) {
      const target = request.startsWith('.') ? posix.join(posix.dirname(path), request) : request
      if (!loaded.has(target)) loaded.set(target, path)
    }
  }
  return loaded
}

/** Who asked for whom, from the module back to the entrance: what a failure has to say. */
const wayTo = (target: string, loaded: ReadonlyMap<string, string | null>): string => {
  const by = loaded.get(target) ?? null
  return by === null ? target : `${target} <- ${wayTo(by, loaded)}`
}

const loaded = loadedBy('server/main.ts')

test('the walk finds what the server is made of', () => {
  for (const one of ['server/app.ts', 'server/routes/tables.ts', 'data/model/words/fr/commands.ts', 'express', 'zod'])
    expect([...loaded.keys()]).toContain(one)
  // Type alone: never loaded.
  const ofWords = [...loadedBy('server/words.ts').keys()].filter((path) => path.startsWith('data/model/words/'))
  expect(ofWords.toSorted()).toEqual(['data/model/words/format.ts', 'data/model/words/reader.ts'])
  expect([...loadedBy('data/model/words/index.ts').keys()]).toContain('data/model/words/fr/later.ts')
})

test('a server that has only started holds no words of screens, and nothing that draws, zips or reads spreadsheets', () => {
  const later = [
    /^data\/model\/words\/(?:fr|en)(?:\/first|\/later)?\.ts$/,
    /^data\/model\/words\/index\.ts$/,
    /^client\//,
    /^scripts\//,
    /^server\/export\/(?:redo\/|package|zip|workbook|figure-workbook|stored-workbook)/,
    /^(?:@resvg\/resvg-js|d3|happy-dom|playwright-core|preact|preact-render-to-string|read-excel-file|topojson-client|vite|yazl)(?:\/|$)/,
  ]
  const found = [...loaded.keys()].filter((one) => later.some((pattern) => pattern.test(one)))
  expect(found.map((one) => wayTo(one, loaded))).toEqual([])
})
