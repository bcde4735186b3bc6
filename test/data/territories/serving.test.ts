// Who speaks in a territory, against the reference tables and a slow way of saying the same.

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  departementsIn,
  isLocal,
  regionOf,
  serving,
  territoriesAt,
  territoryKey,
  territoryOf,
} from '../../../data/model/territories/serving.ts'

const rows = readFileSync(resolve(import.meta.dirname, '../../../data/reference/departements.csv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','))

describe('régions and their départements', () => {
  test('are those of the reference table', () => {
    expect(rows).toHaveLength(101)
    for (const [, code = '', , region = ''] of rows) {
      expect(regionOf(code)).toBe(region)
      expect(departementsIn(region)).toContain(code)
    }
    expect(territoriesAt('region').flatMap(({ code }) => departementsIn(code))).toHaveLength(101)
    expect(territoriesAt('departement')).toHaveLength(101)
  })
  test('have keys that name their level', () => {
    expect(territoryOf('departement-2A')).toEqual({ level: 'departement', code: '2A' })
    expect(territoryOf('region-01')).toEqual({ level: 'region', code: '01' })
    for (const key of ['01', 'region-99', 'departement-1', 'departement-20', 'commune-01', 'region', ''])
      expect(territoryOf(key)).toBeNull()
    for (const one of [...territoriesAt('region'), ...territoriesAt('departement')])
      expect(territoryOf(territoryKey(one))).toEqual(one)
  })
})

describe('serving', () => {
  const of = (...keys: readonly string[]) =>
    keys.map((key) => territoryOf(key)).filter((one): one is NonNullable<typeof one> => one !== null)
  test.each([
    ['the département itself', ['departement-29'], 'departement-29', 'here', true],
    ['another one', ['departement-29'], 'departement-56', null, false],
    ['the same digits of the other level: Ain is not Guadeloupe', ['departement-01'], 'region-01', null, false],
    ['a département of the région', ['departement-29'], 'region-53', 'within', true],
    ['the région around a département', ['region-53'], 'departement-29', 'around', false],
    ['a région of one département, from above', ['region-04'], 'departement-974', 'here', true],
    ['a région of one département, from below', ['departement-976'], 'region-06', 'here', true],
    ['Corse has two', ['region-94'], 'departement-2A', 'around', false],
    ['the nearer of two', ['region-53', 'departement-29'], 'departement-29', 'here', true],
    ['nobody declared', [], 'region-11', null, false],
  ] as const)('%s', (_, declared, asked, way, local) => {
    const [territory] = of(asked)
    if (territory === undefined) throw new Error(asked)
    expect(serving(of(...declared), territory)).toBe(way)
    expect(isLocal(way)).toBe(local)
  })
})
