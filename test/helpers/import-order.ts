// The property that the order of imports does not matter, as a scenario drawn by fast-check: overlapping exports of the
// same pages made at different times, some with a changed count or a line that must be rejected, in any order, one undone.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { crowdTangleLines } from '../../scripts/bench/generate.ts'
import { importFile } from '../../server/ingest/ingest.ts'
import type { ImportOutcome } from '../../server/ingest/request.ts'
import { undoImport } from '../../server/ingest/undo.ts'
import { openStore, type Store } from '../../server/store/open.ts'

const rows = 60

type Export = {
  readonly from: number
  readonly count: number
  readonly changedRow: number
  /** A row whose instant has no zone. */
  readonly badRow: number | null
}
export type Scenario = {
  readonly seed: number
  readonly exports: readonly Export[]
  /** Two orders of the exports, by position. */
  readonly orders: readonly [readonly number[], readonly number[]]
  readonly undone: number
}

const anExport: fc.Arbitrary<Export> = fc.record({
  from: fc.nat(rows - 5),
  count: fc.integer({ min: 3, max: rows }),
  changedRow: fc.nat(rows - 1),
  badRow: fc.option(fc.nat(rows - 1), { freq: 3 }),
})

export const scenarios: fc.Arbitrary<Scenario> = fc
  .tuple(fc.nat(1_000_000), fc.array(anExport, { minLength: 2, maxLength: 4 }))
  .chain(([seed, exports]) => {
    const positions = exports.map((_, position) => position)
    const anOrder = fc.shuffledSubarray(positions, { minLength: positions.length })
    return fc.record({
      seed: fc.constant(seed),
      exports: fc.constant(exports),
      orders: fc.tuple(anOrder, anOrder),
      undone: fc.nat(exports.length - 1),
    })
  })

/** Writes the exports; the name of each states its own day, so that "newest" does not depend on the order of imports. */
const writeExports = (folder: string, { seed, exports }: Scenario): readonly string[] =>
  exports.map(({ from, count, changedRow, badRow }, position) => {
    const [header = '', ...lines] = crowdTangleLines({ rows, pages: 5, seed, changedRow })
    const kept = lines.slice(from, from + count)
    // The last line of the export stays good, so that something of each can be used.
    const bad = badRow === null ? undefined : kept[badRow]
    if (badRow !== null && bad !== undefined && badRow < kept.length - 1)
      kept[badRow] = bad.replace(/ (EDT|EST),/, ' noon,')
    const file = join(folder, `2024-06-${10 + position}-10-00-00-EDT-Historical-Report-Order-${position}.csv`)
    writeFileSync(file, header + kept.join(''))
    return file
  })

const importInto = (store: Store, path: string): Promise<ImportOutcome> =>
  importFile(store, {
    path,
    file: path.replaceAll('\\', '/').split('/').at(-1) ?? path,
    source: null,
    actor: null,
    newActor: null,
    observedAt: null,
    by: 'command',
    isAllOrNothing: false,
    isDryRun: false,
    isTextKept: true,
    now: '2024-07-01T00:00:00Z',
  })

const contentAfter = async (files: readonly string[], undone: string | null): Promise<string> => {
  const store = openStore(':memory:')
  try {
    const ids = new Map<string, number>()
    for (const file of files) {
      const { report } = await importInto(store, file)
      const sum = report.inserted + report.updated + report.unchanged + report.rejected
      if (report.read !== sum) throw new Error(`${file}: read ${report.read}, but the parts add up to ${sum}`)
      if (report.importId === null) throw new Error(`${file}: ${report.error?.code} ${report.error?.found}`)
      ids.set(file, report.importId)
    }
    if (undone !== null) undoImport(store, ids.get(undone) ?? -1, '2024-07-02T00:00:00Z')
    return store.contentHash()
  } finally {
    store.close()
  }
}

/** Content hashes that must be equal in pairs: two orders; one undone against never imported; twice against once. */
export const contentsOf = async (
  folder: string,
  scenario: Scenario,
): Promise<Readonly<Record<'orders' | 'undo' | 'twice', readonly [string, string]>>> => {
  const files = writeExports(folder, scenario)
  const inOrder = (order: readonly number[]) => order.flatMap((position) => files[position] ?? [])
  const [one, other] = scenario.orders
  const undone = files[scenario.undone] ?? ''
  const first = await contentAfter(inOrder(one), null)
  return {
    orders: [first, await contentAfter(inOrder(other), null)],
    undo: [
      await contentAfter(inOrder(one), undone),
      await contentAfter(
        inOrder(other).filter((file) => file !== undone),
        null,
      ),
    ],
    twice: [first, await contentAfter([...inOrder(one), ...inOrder(other)], null)],
  }
}
