// Rejections of one import, stored in whatever order a source tells them: none is lost, those of one line keep their order.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openStore } from '../../../server/store/open.ts'
import { temporaryFolder } from '../../helpers/temporary.ts'
import { aRow } from '../ingest/damaged.ts'
import { cellsOf, csvOf, header, nameOf } from '../ingest/exports.ts'
import { imported } from '../ingest/importing.ts'

const folder = temporaryFolder()

/** Two imports to reject lines of. */
const twoImports = async () => {
  const store = openStore(':memory:')
  const ids: number[] = []
  for (const day of [1, 2]) {
    const path = join(folder, nameOf(day))
    writeFileSync(path, csvOf([header, cellsOf(aRow(day))]))
    ids.push(await imported(store, path))
  }
  return { store, ids }
}

test('lines in any order, some of them again and again, an import at a time', async () => {
  const { store, ids } = await twoImports()
  const rejected = fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 40 })
  fc.assert(
    fc.property(rejected, rejected, (...lists) => {
      expect(() =>
        store.transaction(() => {
          for (const [index, lines] of lists.entries())
            for (const [at, line] of lines.entries())
              store.imports.reject(ids[index] ?? 0, { line, column: null, found: String(at), expected: 'whole-number' })
          for (const [index, lines] of lists.entries()) {
            const expected = lines.map((line, at) => ({ line, at })).sort((a, b) => a.line - b.line || a.at - b.at)
            const stored = store.imports.rejections(ids[index] ?? 0)
            expect(stored.map(({ line, found }) => ({ line, at: Number(found) }))).toEqual(expected)
          }
          // Taken back, so that the next lists start anew with the same numbers of imports.
          throw new RangeError('done')
        }),
      ).toThrow(new RangeError('done'))
    }),
  )
  store.close()
})
