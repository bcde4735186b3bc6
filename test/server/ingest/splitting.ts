// However what was exported is cut into files, it is the same content: rows in any order, a file in parts, parts that overlap,
// files given twice, in any order; exports of CrowdTangle, tables of values and the product's own export together.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect } from 'vitest'
import { openStore } from '../../../server/store/open.ts'
import { exportTo } from '../export/round-trip.ts'
import { cellsOf, csvOf, type Export, exportsOf, header, nameOf } from './exports.ts'
import { importInto } from './importing.ts'
import type { Property } from './properties.ts'

type File = { readonly name: string; readonly text: string }

const valueColumns = ['actor', 'platform', 'metric', 'value', 'observed_on', 'source_url', 'note']
const valueRow: fc.Arbitrary<readonly string[]> = fc
  .record({
    // Its name, and its own page: two names for one page at one instant would be a matter of which file came last.
    actor: fc.constantFrom(
      ['macif', 'https://www.facebook.com/macif'],
      ['Aidants de la Lune', 'https://www.facebook.com/aidantsdelalune'],
      ['page.1', 'https://www.facebook.com/page.1'],
    ),
    platform: fc.constantFrom('facebook', 'instagram', 'minitel'),
    metric: fc.constantFrom('followers', 'likes', 'followers_above'),
    value: fc.nat(9_000),
    day: fc.constantFrom('2024-01-31', '2024-02', '', '2023-12-31'),
    place: fc.constantFrom('', 'page', 'https://exemple.invalid/article'),
  })
  .map(({ actor: [name = '', page = ''], platform, metric, value, day, place }) => {
    const address = place !== 'page' ? place : platform === 'facebook' ? page : ''
    return [name, platform, metric, String(value), day, address, '']
  })

/** A list in parts that together hold all of it, and may hold some of it twice. */
const partsOf = <T>(all: readonly T[]): fc.Arbitrary<readonly (readonly T[])[]> =>
  fc
    .tuple(
      fc.array(fc.nat(2), { minLength: all.length, maxLength: all.length }),
      fc.array(fc.subarray([...all]), { maxLength: 2 }),
    )
    .map(([chosen, more]) => {
      const parts = [0, 1, 2].map((part) => all.filter((_, index) => chosen[index] === part))
      return [...parts, ...more].filter((part) => part.length > 0)
    })

const shuffled = <T>(all: readonly T[]): fc.Arbitrary<readonly T[]> =>
  fc.shuffledSubarray([...all], { minLength: all.length })

type Cut = { readonly whole: readonly File[]; readonly parts: readonly File[] }

const exportText = ({ rename }: Export, rows: Export['rows']): string =>
  csvOf([header, ...rows.map((row) => cellsOf(row, rename))])
const valuesText = (rows: readonly (readonly string[])[]): string => csvOf([valueColumns, ...rows])

const cuts: fc.Arbitrary<Cut> = fc
  .tuple(exportsOf(2, { posts: [2, 10] }), fc.uniqueArray(valueRow, { minLength: 1, maxLength: 6, selector: String }))
  .chain(([exports, values]) =>
    fc
      .tuple(
        fc.tuple(...exports.map(({ rows }) => partsOf(rows).chain((parts) => fc.tuple(...parts.map(shuffled))))),
        partsOf(values).chain((parts) => fc.tuple(...parts.map(shuffled))),
      )
      .chain(([exportParts, valueParts]) => {
        const whole: File[] = [
          ...exports.map((one) => ({ name: nameOf(one.day), text: exportText(one, one.rows) })),
          { name: 'values.csv', text: valuesText(values) },
        ]
        const parts: File[] = [
          ...exports.flatMap((one, index) =>
            (exportParts[index] ?? []).map((rows) => ({ name: nameOf(one.day), text: exportText(one, rows) })),
          ),
          ...valueParts.map((rows) => ({ name: 'values.csv', text: valuesText(rows) })),
        ]
        // Some of them once more.
        return fc
          .tuple(fc.constant(whole), fc.subarray(parts))
          .chain(([one, twice]) => fc.record({ whole: fc.constant(one), parts: shuffled([...parts, ...twice]) }))
      }),
  )

const contentAfter = async (folder: string, files: readonly File[]): Promise<string> => {
  const store = openStore(':memory:')
  try {
    for (const { name, text } of files) {
      const path = join(folder, name)
      writeFileSync(path, text)
      const { report } = await importInto(store, path, name === 'values.csv' ? { observedAt: '2024-06-25' } : {})
      expect(report.error).toBeUndefined()
    }
    const hash = store.contentHash()
    // Its own export adds nothing to what is there.
    await importInto(store, exportTo(store, folder))
    expect(store.contentHash()).toBe(hash)
    return hash
  } finally {
    store.close()
  }
}

export const splitting: Property = (folder, amount) =>
  fc.assert(
    fc.asyncProperty(cuts, async ({ whole, parts }) => {
      const once = await contentAfter(folder, whole)
      expect(await contentAfter(folder, parts)).toBe(once)
      expect(await contentAfter(folder, [...whole].reverse())).toBe(once)
    }),
    amount,
  )
