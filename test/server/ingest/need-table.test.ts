// Tables of need per territory in the database: what counts after several imports, undo and redo, the same bytes again, the
// product's own export. Files are written here, their numbers invented.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import type { TerritoryLevel } from '../../../data/model/records.ts'
import { type NeedAnswers, needAnswersOf } from '../../../data/model/territories/need-answers.ts'
import { territoryNames } from '../../../data/model/territory-names.ts'
import { exportedText } from '../../../server/export.ts'
import { redoImport } from '../../../server/ingest/redo.ts'
import { undoImport } from '../../../server/ingest/undo.ts'
import { openStore, type Store } from '../../../server/store/open.ts'
import { temporaryFolder } from '../../helpers/temporary.ts'
import { imported, importInto } from './importing.ts'

const folder = temporaryFolder()
const opened: Store[] = []
const openNew = (): Store => {
  const store = openStore(join(folder, `need-${opened.length}.db`))
  opened.push(store)
  return store
}
afterAll(() => {
  for (const store of opened) store.close()
})

let files = 0
const fileOf = (lines: readonly string[]): string => {
  files += 1
  const path = join(folder, `table-${files}.csv`)
  writeFileSync(path, `${lines.join('\n')}\n`)
  return path
}
const answers = (given: Partial<NeedAnswers>) => ({ need: needAnswersOf(given) })
const valuesOf = (store: Store, level: TerritoryLevel = 'departement') =>
  store.need.values(level).map(({ indicator, code, value }) => [indicator, code, value])

test('a later import counts, its undo brings back the one before, its redo counts again', async () => {
  const store = openNew()
  const first = await imported(
    store,
    fileOf(['dep;nom;nombre', '01;Ain;100', '02;Aisne;200']),
    answers({ indicator: 'pch' }),
  )
  const before = store.contentHash()
  const version = store.version()
  const second = await imported(store, fileOf(['dep;nom;nombre', '01;Ain;150']), {
    ...answers({ indicator: 'pch' }),
    now: '2024-07-02T00:00:00Z',
  })
  expect(store.version()).not.toBe(version)
  expect(valuesOf(store)).toEqual([
    ['pch', '01', 150],
    ['pch', '02', 200],
  ])
  expect(store.imports.get(second)).toMatchObject({ read: 1, updated: 1, inserted: 0 })
  const after = store.contentHash()
  undoImport(store, second, '2024-08-01T00:00:00Z')
  expect(store.contentHash()).toBe(before)
  expect(valuesOf(store)).toEqual([
    ['pch', '01', 100],
    ['pch', '02', 200],
  ])
  // Another file of the same day as the first one came between: the repeated one keeps its place.
  const redone = await redoImport(store, second, 'screen', '2024-08-02T00:00:00Z')
  expect('report' in redone && redone.report).toMatchObject({ read: 1, updated: 1 })
  expect(store.contentHash()).toBe(after)
  undoImport(store, first, '2024-08-03T00:00:00Z')
  expect(valuesOf(store)).toEqual([['pch', '01', 150]])
})

test('an indicator of one’s own goes with its last values', async () => {
  const store = openNew()
  const empty = store.contentHash()
  const id = await imported(
    store,
    fileOf(['région,personnes', 'Bretagne,12', 'Occitanie,30']),
    answers({ label: 'Aidants salariés' }),
  )
  expect(store.need.named()).toEqual([{ key: 'aidants-salaries', label: 'Aidants salariés' }])
  expect(store.need.values('region')).toEqual([
    expect.objectContaining({
      indicator: 'aidants-salaries',
      label: 'Aidants salariés',
      code: '53',
      importId: id,
      line: 2,
    }),
    expect.objectContaining({ code: '76', unit: 'persons', value: 30, vintage: null, address: null }),
  ])
  expect(store.need.counts()).toEqual({ indicators: 1, values: 2 })
  undoImport(store, id, '2024-08-01T00:00:00Z')
  expect([store.need.named(), store.need.counts()]).toEqual([[], { indicators: 0, values: 0 }])
  expect(store.contentHash()).toBe(empty)
})

test('the same bytes again are nothing new, in the words of the file or of the person; another column is', async () => {
  const store = openNew()
  const path = fileOf(['code_region;personnes aidées;personnes aidantes', '53;10;20', '76;30;40', '01;1;2'])
  const asked = answers({ indicator: 'pch', column: 'personnes aidées' })
  const id = await imported(store, path, asked)
  for (const again of [
    asked,
    answers({ indicator: 'pch', column: 'personnes aidées', level: 'region', unit: 'persons' }),
  ])
    expect((await importInto(store, path, again)).report).toMatchObject({
      importId: id,
      read: 3,
      unchanged: 3,
      inserted: 0,
    })
  const other = await imported(store, path, answers({ indicator: 'caregivers', column: 'personnes aidantes' }))
  expect(other).not.toBe(id)
  expect(valuesOf(store, 'region').length).toBe(6)
})

test('what neither file nor person says is asked for, and nothing is stored', async () => {
  const store = openNew()
  const path = fileOf(['code,a,b', '01,5,6', '02,7,8', '11,9,10'])
  const { report, need } = await importInto(store, path)
  expect(report).toMatchObject({
    importId: null,
    error: { code: 'need-incomplete', found: 'column, indicator, level' },
  })
  expect(need).toMatchObject({
    questions: ['column', 'indicator', 'level'],
    columns: [
      { name: 'a', samples: ['5', '7', '9'] },
      { name: 'b', samples: ['6', '8', '10'] },
    ],
  })
  const unit = await importInto(store, path, answers({ column: 'a', indicator: 'pch', level: 'region' }))
  expect(unit.report.error).toMatchObject({ code: 'need-incomplete', found: 'unit' })
  const missing = await importInto(store, path, answers({ column: 'c' }))
  expect(missing.report.error).toMatchObject({ code: 'missing-columns', found: 'c' })
  expect(store.imports.everCount()).toBe(0)
})

test('what each territory gets is told before it is stored, beside what a file said before', async () => {
  const store = openNew()
  await imported(store, fileOf(['dep,personnes', 'Ain,100']), answers({ indicator: 'pch' }))
  const path = fileOf(['dep,personnes', 'Ain,120', 'Aisne,60', 'Total,180', 'Nulle-part,4', 'Gers,5', 'Lot,6'])
  const { report, need, rejections } = await importInto(store, path, {
    ...answers({ indicator: 'pch' }),
    isDryRun: true,
  })
  expect(report).toMatchObject({ read: 5, inserted: 3, updated: 1, rejected: 1, leftAside: 1, importId: null })
  expect(need?.values.map(({ code, value, before }) => [code, value, before])).toEqual([
    ['01', 120, 100],
    ['02', 60, null],
    ['32', 5, null],
    ['46', 6, null],
  ])
  expect(rejections).toEqual([{ line: 5, column: 'dep', found: 'Nulle-part', expected: 'territory' }])
  expect(valuesOf(store)).toEqual([['pch', '01', 100]])
})

test('a table of posts with a column of régions is none of need', async () => {
  const store = openNew()
  const { report } = await importInto(
    store,
    fileOf(['jour,region,mentions', '2024-01-01,Bretagne,4', '2024-01-02,Bretagne,7', '2024-01-03,Occitanie,9']),
  )
  expect(report.error?.code).toBe('unknown-source')
})

const places = (['region', 'departement'] as const).flatMap((level) =>
  [...territoryNames[level].keys()].map((code) => ({ level, code })),
)
const line = fc.record({
  place: fc.constantFrom(...places),
  indicator: fc.constantFrom('caregivers', 'pch', 'Aidants de demain'),
  // As many as live in the smallest of them, Lozère: more would be refused.
  value: fc.nat(76_000),
  vintage: fc.constantFrom('', '2021', '2022-12'),
})

test('the product’s own export gives the same content, whatever files brought', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(line, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 3 }),
      async (all) => {
        const store = openStore(':memory:')
        for (const [index, lines] of all.entries()) {
          const rows = new Map(lines.map((one) => [JSON.stringify([one.place, one.indicator]), one]))
          const path = fileOf([
            'vintage,value,code,unit,level,indicator,source',
            ...[...rows.values()].map(
              ({ place, indicator, value, vintage }) =>
                `${vintage},${value},${place.code},persons,${place.level},${indicator},Source ${index}`,
            ),
          ])
          await imported(store, path, { now: `2024-07-0${index + 1}T00:00:00Z` })
        }
        const exported = join(folder, 'own.ndjson')
        writeFileSync(exported, [...exportedText(store, { texts: 'all', now: '2024-09-01T00:00:00Z' })].join(''))
        const other = openStore(':memory:')
        const { report } = await importInto(other, exported)
        expect(report).toMatchObject({ rejected: 0, source: 'porte-voix' })
        expect(report.read).toBe(report.inserted + report.updated + report.unchanged)
        expect(other.contentHash()).toBe(store.contentHash())
        // What counts, worked out by hand: the last file that speaks of a territory.
        const counts = new Map(
          all.flat().map(({ place, indicator, value }) => [`${place.level} ${place.code} ${indicator}`, value]),
        )
        const held = [...other.need.values('region'), ...other.need.values('departement')]
        expect(
          new Map(
            held.map(({ level, code, label, indicator, value }) => [`${level} ${code} ${label ?? indicator}`, value]),
          ),
        ).toEqual(counts)
        store.close()
        other.close()
      },
    ),
    { numRuns: 15 },
  )
})
