// Need per territory: the reference tables read again by splitting their lines, sums of départements against régions and the
// nation, and what files bring above them.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { TerritoryLevel } from '../../../data/model/records.ts'
import { builtInIndicators, type NeedRecord } from '../../../data/model/territories/need.ts'
import { needOrigins } from '../../../data/model/territories/need-sources.ts'
import { regionOf } from '../../../data/model/territories/serving.ts'
import { indicatorOf, type KnownNeed, type NeedTable, needTable } from '../../../server/need/need-table.ts'
import { openStore, type Store } from '../../../server/store/open.ts'
import { root } from '../../helpers/code.ts'
import { bringNeed, needRecord } from './brought.ts'

const files = { region: 'regions.csv', departement: 'departements.csv' } as const
/** Rows by header; neither table has a quoted cell. */
const rowsOf = (level: TerritoryLevel): readonly Readonly<Record<string, string>>[] => {
  const text = readFileSync(join(root, 'data/reference', files[level]), 'utf8')
  const [header = '', ...lines] = text.trim().split('\n')
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, at) => [header.split(',')[at] ?? '', cell])))
}
const empty = openStore(':memory:')
const tables = { region: needTable(empty, 'region'), departement: needTable(empty, 'departement') }
const columnOf = (table: NeedTable, key: string): ReadonlyMap<string, KnownNeed> =>
  table.columns.find((column) => column.key === key)?.values ?? new Map()
const sum = (values: Iterable<KnownNeed>): number => [...values].reduce((total, { value }) => total + (value ?? 0), 0)

describe('of the reference tables', () => {
  test.each([
    ['region', 18],
    ['departement', 101],
  ] as const)('%s: %i of them, each as its line says, an empty cell as null', (level, count) => {
    const rows = rowsOf(level)
    expect(rows).toHaveLength(count)
    expect(tables[level].population.size).toBe(count)
    for (const row of rows) {
      const code = row[`code_${level}`] ?? ''
      expect(tables[level].population.get(code)).toBe(Number(row.pop_total_2025))
      for (const key of builtInIndicators) {
        const cell = row[needOrigins[key].column]
        expect({ code, key, value: columnOf(tables[level], key).get(code)?.value }).toEqual({
          ...{ code, key, value: cell === '' ? null : Number(cell) },
        })
      }
    }
  })
  test('tell on what caregivers rest, and by which rate they were worked out', () => {
    const of = (level: TerritoryLevel, code: string) => columnOf(tables[level], 'caregivers').get(code)
    expect(of('departement', '01')).toMatchObject({ value: 96_400, basis: 'national-rate', replaced: null })
    expect(of('departement', '01')?.share).toBeCloseTo(0.148, 12)
    expect(of('region', '01')).toMatchObject({ value: 66_000, basis: 'region-rate' })
    expect(of('region', '01')?.share).toBeCloseTo(0.181, 12)
    expect(columnOf(tables.region, 'apa-home').get('01')).toMatchObject({ value: 5142, basis: 'observed' })
  })
  test.each(builtInIndicators.filter((key) => key !== 'caregivers'))(
    '%s of départements adds up to each région and to the nation, but for Corse',
    (key) => {
      const [regions, departements] = [columnOf(tables.region, key), columnOf(tables.departement, key)]
      const inRegion = Map.groupBy(departements, ([code]) => regionOf(code) ?? '')
      const isWholeIsland = key === 'apa-home' || key === 'pch'
      for (const [code, { value }] of regions) {
        const parts = (inRegion.get(code) ?? []).map(([, need]) => need)
        if (code === '94' && isWholeIsland) expect(parts.map((part) => part.value)).toEqual([null, null])
        else if (value === null) expect(parts.map((part) => part.value)).toEqual([null])
        else expect({ key, code, value: sum(parts) }).toEqual({ key, code, value })
      }
      const corse = isWholeIsland ? (regions.get('94')?.value ?? 0) : 0
      expect(sum(departements.values()) + corse).toBe(sum(regions.values()))
      const mayotte = [regions.get('06')?.value, departements.get('976')?.value]
      expect(mayotte.map((value) => value === null)).toEqual(
        key.startsWith('population') ? [false, false] : [true, true],
      )
    },
  )
  test('population is that which INSEE published', () => {
    const all = [...tables.departement.population.values()].reduce((total, people) => total + people, 0)
    expect(all).toBe(68_605_616)
    expect([...tables.region.population.values()].reduce((total, people) => total + people, 0)).toBe(all)
  })
  test('come from what the description of the tables names', () => {
    const description = JSON.parse(readFileSync(join(root, 'data/reference/datapackage.json'), 'utf8')) as {
      resources: readonly { name: string; sources?: readonly { path?: string }[] }[]
    }
    for (const name of ['regions', 'departements']) {
      const sources = description.resources.find((one) => one.name === name)?.sources ?? []
      for (const { address } of Object.values(needOrigins)) expect(sources.map(({ path }) => path)).toContain(address)
    }
  })
  test('count what is known, missing and estimated', () => {
    const said = (level: TerritoryLevel, key: string) => {
      const column = tables[level].columns.find((one) => one.key === key)
      return column === undefined ? null : indicatorOf(column)
    }
    expect(said('departement', 'pch')).toMatchObject({
      unit: 'persons',
      label: null,
      known: 98,
      missing: 3,
      estimated: 0,
    })
    expect(said('region', 'caregivers')).toMatchObject({ known: 18, missing: 0, estimated: 18 })
    expect(said('departement', 'ajpa')?.sources.map(({ vintage }) => vintage)).toEqual(['2022-12-31'])
  })
})

const storeWith = (...records: readonly NeedRecord[]): Store => {
  const store = openStore(':memory:')
  bringNeed(store, ...records)
  return store
}

describe('with what files bring', () => {
  test('replaces one value, and keeps the replaced one beside it', () => {
    const store = storeWith(needRecord({}))
    const values = columnOf(needTable(store, 'departement'), 'caregivers')
    expect(values.get('29')).toMatchObject({ value: 100_000, basis: 'stated', replaced: 117_400 })
    expect(values.get('29')?.source).toMatchObject({ title: 'DREES, VQS 2021', address: null, vintage: '2021' })
    expect(values.get('29')?.source?.importId).not.toBeNull()
    expect(values.get('22')).toEqual(columnOf(tables.departement, 'caregivers').get('22'))
    expect(columnOf(needTable(store, 'region'), 'caregivers')).toEqual(columnOf(tables.region, 'caregivers'))
    const [column] = needTable(store, 'departement').columns
    expect(column === undefined ? [] : indicatorOf(column).sources.map(({ importId }) => importId === null)).toEqual([
      true,
      false,
    ])
  })
  test('a share of caregivers is one of people aged 5 or over, any other of inhabitants', () => {
    const store = storeWith(
      needRecord({ unit: 'share', value: 0.1 }),
      needRecord({ indicator: 'deaf', label: 'Personnes sourdes', unit: 'share', value: 0.02 }),
    )
    const row = rowsOf('departement').find(({ code_departement }) => code_departement === '29')
    const table = needTable(store, 'departement')
    expect(columnOf(table, 'caregivers').get('29')?.value).toBeCloseTo(0.1 * Number(row?.pop_5plus_2025), 6)
    expect(columnOf(table, 'deaf').get('29')).toMatchObject({ share: 0.02, basis: 'stated', replaced: null })
    expect(columnOf(table, 'deaf').get('29')?.value).toBeCloseTo(0.02 * Number(row?.pop_total_2025), 6)
  })
  test('an indicator of its own is known where the file knows it, and null elsewhere', () => {
    const store = storeWith(needRecord({ indicator: 'respite', label: 'Places de répit', value: 12 }))
    const column = needTable(store, 'departement').columns.at(-1)
    expect(column).toMatchObject({ key: 'respite', label: 'Places de répit', unit: 'persons' })
    expect(column === undefined ? null : indicatorOf(column)).toMatchObject({ known: 1, missing: 100, estimated: 0 })
    expect(column?.values.get('75')).toMatchObject({ value: null, basis: null, source: null })
    expect(needTable(store, 'region').columns.map(({ key }) => key)).not.toContain('respite')
  })
  test('fills what nobody published', () => {
    const store = storeWith(needRecord({ indicator: 'pch', code: '2A', value: 900 }))
    expect(columnOf(needTable(store, 'departement'), 'pch').get('2A')).toMatchObject({ value: 900, replaced: null })
  })
})

describe('of a région whose départements a file gives one by one', () => {
  const corsica = (over: readonly Partial<NeedRecord>[]) => {
    const store = openStore(':memory:')
    bringNeed(store, ...over.map((one) => needRecord({ indicator: 'pch', ...one })))
    return { store, need: columnOf(needTable(store, 'region'), 'pch').get('94') }
  }
  const both = [
    { code: '2A', value: 1000 },
    { code: '2B', value: 2500 },
  ]

  test('it is their sum, by the same file', () => {
    const { need } = corsica(both)
    expect(need).toMatchObject({ value: 3500, basis: 'stated', source: { importId: 1, isSummed: true } })
  })
  test('shares are of those who live in each', () => {
    const { need } = corsica([
      { code: '2A', unit: 'share', value: 0.01 },
      { code: '2B', unit: 'share', value: 0.03 },
    ])
    const people = tables.departement.population
    expect(need?.value).toBeCloseTo(0.01 * (people.get('2A') ?? 0) + 0.03 * (people.get('2B') ?? 0), 6)
  })
  test.each([
    ['one of them lacks', both.slice(0, 1), null],
    ['the file gives the région too', [...both, { level: 'region' as const, code: '94', value: 3600 }], 3600],
  ])('not where %s', (_, brought, value) => {
    const { need } = corsica(brought)
    expect(need?.source?.isSummed).toBeUndefined()
    if (value !== null) expect(need?.value).toBe(value)
    else expect(need).toEqual(columnOf(tables.region, 'pch').get('94'))
  })
  test('not where they are of two files', () => {
    const { store } = corsica(both.slice(0, 1))
    bringNeed(store, needRecord({ indicator: 'pch', ...both[1] }))
    expect(columnOf(needTable(store, 'region'), 'pch').get('94')).toEqual(columnOf(tables.region, 'pch').get('94'))
  })
  test('an indicator that only the file has is there at both levels', () => {
    const store = openStore(':memory:')
    bringNeed(store, ...both.map((one) => needRecord({ indicator: 'ours', label: 'Ours', ...one })))
    expect(columnOf(needTable(store, 'region'), 'ours').get('94')?.value).toBe(3500)
    expect(columnOf(needTable(store, 'region'), 'ours').get('11')?.value).toBeNull()
  })
})
