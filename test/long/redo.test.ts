// Every figure made again by the Python and the R script of its zip, and at the edges: ties, zeros, three pages, one set. Needs
// Python with numpy and matplotlib, R with ggplot2; the usual suite runs a few (test/server/export/redo/redo.test.ts).

import { describe, test } from 'vitest'
import { figures } from '../../client/charts/index.ts'
import { python, rscript } from '../helpers/redo.ts'
import { expectFoundOut, expectRedone, useZips } from '../helpers/redo-zips.ts'

const zips = useZips()

/** Sets and periods at the edges: three pages, one month, groups of one kind, many zeros and ties. */
const edges: readonly (readonly [name: string, query: string])[] = [
  ['gap', 'set=kind:bank&set=kind:insurer'],
  ['distribution', 'set=camp:association&set=camp:commercial&set=camp:public&metric=comments-per-post'],
  ['distribution', 'set=kind:bank&set=kind:insurer&metric=posts-with-comment'],
  ['trend', 'metric=comments-per-post&from=2026-01&to=2026-03&set=kind:bank&set=kind:insurer'],
  ['rank', 'metric=interactions-median&set=kind:bank'],
  ['rank', 'metric=followers&set=kind:bank&lang=en'],
  ['formats', 'set=kind:bank&metric=interactions-per-post'],
  ['voice', 'by=month&of=interactions&set=kind:bank&set=kind:insurer&set=kind:mutuelle'],
  ['strengthen', 'level=region'],
  ['territories', 'metric=need'],
  ['territories', 'metric=pages&level=region&lang=en'],
]

describe.each([
  { language: 'Python with numpy and matplotlib', program: python, script: 'redo.py' },
  { language: 'R with ggplot2', program: rscript, script: 'redo.R' },
] as const)('$language', ({ program, script }) => {
  const by = { program, script }
  describe.skipIf(program === null)(`runs ${script} (skipped where it is absent)`, () => {
    test.each(Object.keys(figures))('finds every statistic of %s again', (key) => expectRedone(zips, by, key))
    test.each(edges)('and at the edges: %s, %s', (key, query) => expectRedone(zips, by, key, query))
    test.each(['gap', 'effort', 'lorenz', 'trend', 'voice'])('tells that values of %s were changed', (key) =>
      expectFoundOut(zips, by, key),
    )
  })
})
