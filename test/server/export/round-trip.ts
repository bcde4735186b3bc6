// The product's own export read back: what was exported from one store and imported into another, as properties use it.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect } from 'vitest'
import { exportedText } from '../../../server/export.ts'
import { addBuiltInGrids } from '../../../server/grids.ts'
import { undoImport } from '../../../server/ingest/undo.ts'
import { loadReference } from '../../../server/reference.ts'
import { openStore, type Store } from '../../../server/store/open.ts'
import { type Export, exportsOf, writeExport } from '../ingest/exports.ts'
import { imported } from '../ingest/importing.ts'
import type { Property } from '../ingest/properties.ts'

const now = '2026-11-22T12:00:00Z'

/** @returns path of the file */
export const exportTo = (store: Store, folder: string, texts: 'all' | 'allowed' = 'all'): string => {
  const path = join(folder, 'porte-voix-export.ndjson')
  writeFileSync(path, [...exportedText(store, { texts, now })].join(''))
  return path
}

/** Two exports of the same content differ in nothing but what they say of imports: when counts were read. */
export const contentLines = (store: Store): readonly string[] =>
  [...exportedText(store, { texts: 'all', now })]
    .join('')
    .split('\n')
    .slice(1)
    .map((line) => line.replace(/,"observedAt":"[^"]*"\}$/, '}'))

type StatedValue = Readonly<Record<'actor' | 'platform' | 'metric' | 'day' | 'address' | 'note', string>> & {
  readonly value: number
}

/** What people read on pages of these organisations, and of one that nobody knows. */
const statedValues: fc.Arbitrary<readonly StatedValue[]> = fc.array(
  fc.record({
    actor: fc.constantFrom('macif', 'La Compagnie des aidants', 'Aidants de la Lune'),
    platform: fc.constantFrom('facebook', 'instagram', 'minitel'),
    metric: fc.constantFrom('followers', 'likes', 'followers_above', 'volunteers'),
    value: fc.nat(90_000),
    day: fc.constantFrom('2024-01-31', '2024-02', '', '2023-12-31'),
    address: fc.constantFrom('', 'https://www.facebook.com/aidantsdelalune', 'https://exemple.invalid/article'),
    note: fc.constantFrom('', 'lu dans un article'),
  }),
  { minLength: 1, maxLength: 5 },
)

const writeValues = (folder: string, values: readonly StatedValue[]): string => {
  const path = join(folder, 'values.csv')
  const lines = values.map(({ actor, platform, metric, value, day, address, note }) =>
    [actor, platform, metric, value, day, address, note].join(','),
  )
  writeFileSync(path, `actor,platform,metric,value,observed_on,source_url,note\n${lines.join('\n')}\n`)
  return path
}

const fill = async (store: Store, hasReference: boolean): Promise<void> => {
  if (hasReference) await loadReference(store, now)
  else addBuiltInGrids(store, now.slice(0, 10))
}

type Scenario = {
  readonly exports: readonly Export[]
  readonly values: readonly StatedValue[]
  readonly hasReference: boolean
  readonly actor: string | null
}
const scenarios: fc.Arbitrary<Scenario> = fc.record({
  exports: exportsOf(3),
  values: statedValues,
  hasReference: fc.boolean(),
  actor: fc.constantFrom(null, 'macif', 'les-aidants-d-ici'),
})

/** Exported and imported into a new database, empty or with the reference tables: the same content, and the same export again. */
export const roundTrip: Property = (folder, amount) =>
  fc.assert(
    fc.asyncProperty(scenarios, async ({ exports, values, hasReference, actor }) => {
      const [from, ...others] = [openStore(':memory:'), openStore(':memory:'), openStore(':memory:')]
      try {
        await fill(from, hasReference)
        for (const one of exports)
          await imported(from, writeExport(folder, one), {
            actor,
            newActor:
              actor === null
                ? null
                : {
                    actor: {
                      slug: actor,
                      name: 'Les Aidants d’Ici',
                      kind: 'association',
                      territories: [],
                      website: null,
                    },
                    camp: null,
                  },
          })
        await imported(from, writeValues(folder, values))
        const path = exportTo(from, folder)
        for (const [index, to] of others.entries()) {
          if (index === 0) await fill(to, hasReference)
          const before = to.contentHash()
          const id = await imported(to, path)
          expect(to.imports.get(id)).toMatchObject({ source: 'porte-voix', rejected: 0 })
          expect(contentLines(to)).toEqual(contentLines(from))
          expect(to.contentHash()).toBe(from.contentHash())
          undoImport(to, id, now)
          expect(to.contentHash()).toBe(before)
        }
      } finally {
        for (const store of [from, ...others]) store.close()
      }
    }),
    amount,
  )
