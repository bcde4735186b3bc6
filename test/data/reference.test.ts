// The reference tables against their description, and against facts that the description cannot say: codes, sums, counts
// stated by the dossier they come from, and addresses that the product reads as the page they are listed for.

import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { pageAddressOf } from '../../data/model/platforms.ts'
import { actorKinds, camps } from '../../data/model/records.ts'
import {
  type Cells,
  cellFault,
  cellsOf,
  type DataPackage,
  keyFaults,
  packageFaults,
  recordsOf,
  tableFaults,
} from '../../scripts/table-schema.ts'

const folder = resolve(import.meta.dirname, '../../data/reference')
const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8')
const datapackage = JSON.parse(textOf('datapackage.json')) as DataPackage
const table = (name: string): readonly Cells[] => recordsOf(textOf(`${name}.csv`))
const cell = (row: Cells, column: string): string => {
  const text = row.get(column)
  if (text === undefined) throw new Error(`no column ${column}`)
  return text
}
const column = (rows: readonly Cells[], name: string): readonly string[] => rows.map((row) => cell(row, name))
const actors = table('actors')

describe('the data package', () => {
  test('fits its description: rows, keys, sizes and hashes', () => {
    expect(packageFaults(folder, datapackage)).toEqual([])
  })

  test('describes every table of the folder', () => {
    const described = datapackage.resources.map((resource) => resource.path)
    const present = readdirSync(folder).filter((name) => name !== 'datapackage.json' && name !== 'README.md')
    expect(present.sort()).toEqual([...described].sort())
  })

  test('notices a changed byte', () => {
    const [first, ...rest] = datapackage.resources
    if (first === undefined) throw new Error('no resource')
    const changed = { resources: [{ ...first, bytes: first.bytes + 1, hash: 'sha256:00' }, ...rest] }
    expect(packageFaults(folder, changed)).toHaveLength(2)
  })
})

describe('the checker', () => {
  const schema = {
    fields: [
      { name: 'code', type: 'string', constraints: { required: true, pattern: '^[0-9]{2}$' } },
      { name: 'value', type: 'integer', constraints: { minimum: 0 } },
    ],
    missingValues: [''],
    primaryKey: ['code'],
  }
  test.each([
    ['fits', 'code,value\n01,5\n02,\n', 0],
    ['lost its leading zero', 'code,value\n1,5\n', 1],
    ['negative', 'code,value\n01,-5\n', 1],
    ['decimal', 'code,value\n01,5.0\n', 1],
    ['missing code', 'code,value\n,5\n', 1],
    ['one cell too many', 'code,value\n01,5,6\n', 1],
    ['twice', 'code,value\n01,5\n01,6\n', 1],
    ['other header', 'code,count\n01,5\n', 1],
  ])('%s', (_name, text, faults) => {
    expect(tableFaults('t', schema, text)).toHaveLength(faults)
  })

  test('reads quotes, commas, line ends in cells and empty last cells', () => {
    expect(cellsOf('a,"b ""c"", d"\r\n"x\ny",\n')).toEqual([
      ['a', 'b "c", d'],
      ['x\ny', ''],
    ])
  })

  test('follows foreign keys and lets empty ones be', () => {
    const tables = new Map([
      ['here', recordsOf('to\nx\n""\ny\n')],
      ['there', recordsOf('key\nx\n')],
    ])
    const keys = [{ fields: ['to'], reference: { resource: 'there', fields: ['key'] } }]
    expect(keyFaults('here', keys, tables)).toEqual(['here: to ["y"] is not in there'])
  })

  test('tells spaces around a text', () => {
    expect(cellFault({ name: 'a', type: 'string' }, [''], 'Guadeloupe ')).toBe('spaces around')
  })
})

describe('counts stated by the dossier', () => {
  test.each([
    ['actors', 111],
    ['pages', 77],
    ['observations', 86],
    ['regions', 18],
    ['departements', 101],
    ['topics', 329],
    ['benchmarks', 70],
  ])('%s has %i rows', (name, rows) => {
    expect(table(name)).toHaveLength(rows)
  })

  test('camps of the article: 56 associations, 49 commercial, 4 public, 2 unassigned', () => {
    const counted = ['association', 'commercial', 'public', ''].map(
      (camp) => actors.filter((row) => cell(row, 'camp_article') === camp).length,
    )
    expect(counted).toEqual([56, 49, 4, 2])
  })

  test('22 of the 49 commercial actors are non-profit in law', () => {
    const commercial = actors.filter((row) => cell(row, 'camp_article') === 'commercial')
    expect(commercial.filter((row) => cell(row, 'nonprofit_in_law') === 'yes')).toHaveLength(22)
    expect(commercial.filter((row) => cell(row, 'camp_legal') === 'association')).toHaveLength(22)
  })

  test('pages of 35 actors, 20 topics', () => {
    expect(new Set(column(table('pages'), 'actor')).size).toBe(35)
    expect(new Set(column(table('topics'), 'topic')).size).toBe(20)
  })
})

describe('actors', () => {
  test('have at most one camp in each grid, and the legal camp follows from the legal status', () => {
    expect(new Set(column(actors, 'slug')).size).toBe(actors.length)
    for (const row of actors) {
      const isPublic = cell(row, 'kind') === 'public_body'
      const status = cell(row, 'nonprofit_in_law')
      const expected = status === '' ? '' : isPublic ? 'public' : status === 'yes' ? 'association' : 'commercial'
      expect([cell(row, 'slug'), cell(row, 'camp_legal')]).toEqual([cell(row, 'slug'), expected])
    }
  })

  test('are of kinds and camps that the product knows', () => {
    for (const kind of column(actors, 'kind')) expect(actorKinds).toContain(kind)
    for (const grid of ['camp_article', 'camp_legal'])
      for (const camp of column(actors, grid)) expect(['', ...camps]).toContain(camp)
  })

  test('serve territories that exist, and name funders that exist with an address each', () => {
    const slugs = new Set(column(actors, 'slug'))
    const territories = new Set([
      ...column(table('regions'), 'code_region').map((code) => `region:${code}`),
      ...column(table('departements'), 'code_departement').map((code) => `departement:${code}`),
    ])
    const parts = (text: string) => text.split(';').filter((part) => part !== '')
    for (const row of actors) {
      for (const territory of parts(cell(row, 'territories'))) expect(territories).toContain(territory)
      for (const funder of parts(cell(row, 'funded_by'))) expect(slugs).toContain(funder)
      expect(parts(cell(row, 'funded_by_source'))).toHaveLength(parts(cell(row, 'funded_by')).length)
      if (cell(row, 'scope') === 'national') expect(cell(row, 'territories')).toBe('')
    }
  })
})

test('each address is read as the page it is listed for', () => {
  for (const row of table('pages')) {
    const read = pageAddressOf(cell(row, 'address'))
    expect([cell(row, 'address'), read?.platform, read?.handle ?? read?.id]).toEqual([
      cell(row, 'address'),
      cell(row, 'platform'),
      cell(row, 'handle'),
    ])
  }
})

describe('territories', () => {
  const regions = table('regions')
  const departements = table('departements')
  const observed = [...(regions[0]?.keys() ?? [])].filter((name) => /^(pop|apa|pch|ajpa)_/.test(name))

  test('there are 14 observed indicators', () => {
    expect(observed).toHaveLength(14)
  })

  test.each(observed)('%s: the départements of a région add up to it', (indicator) => {
    let compared = 0
    for (const region of regions) {
      const parts = departements.filter((row) => cell(row, 'code_region') === cell(region, 'code_region'))
      const values = [...parts.map((row) => cell(row, indicator)), cell(region, indicator)]
      if (values.includes('')) continue
      const sum = parts.reduce((total, row) => total + Number(cell(row, indicator)), 0)
      expect([cell(region, 'name'), sum]).toEqual([cell(region, 'name'), Number(cell(region, indicator))])
      compared += 1
    }
    expect(compared).toBeGreaterThanOrEqual(16)
  })

  test.each(['regions', 'departements'])('%s: each column of need says who publishes it and of when it is', (name) => {
    type Told = { readonly name: string; readonly description?: string }
    const resource = datapackage.resources.find((one) => one.name === name)
    const fields: readonly Told[] = resource?.schema?.fields ?? []
    for (const [columns, publisher, vintage] of [
      [/^pop_.*_2025$/, 'INSEE', '1 January 2025'],
      [/^pop_.*_2026$/, 'INSEE', '1 January 2026'],
      [/^(apa|pch)_/, 'DREES', 'December 2022'],
      [/^ajpa_/, 'CNAF', '31 December 2022'],
      [/^caregivers_.*_pct$/, 'DREES', '2021'],
      [/^caregivers_estimate$/, 'INSEE', '2025'],
    ] as const) {
      const found = fields.filter((field) => columns.test(field.name))
      // Shares are published for régions alone.
      expect(found.length, String(columns)).toBeGreaterThan(0)
      for (const { description = '' } of found) {
        expect(description).toContain(publisher)
        expect(description).toContain(vintage)
      }
    }
    expect(fields.map((field) => field.name)).toContain('caregivers_estimate_basis')
  })

  test('INSEE and DREES totals', () => {
    const total = (indicator: string) => regions.reduce((sum, row) => sum + Number(cell(row, indicator)), 0)
    expect([total('pop_total_2025'), total('pop_total_2026'), total('apa_total_dec2022')]).toEqual([
      68_605_616, 69_081_996, 1_336_340,
    ])
  })

  test('boundaries carry the same codes, names and régions as the tables', () => {
    type Layer = { geometries: { properties: { code: string; nom: string; region?: string } }[] }
    const topology = JSON.parse(textOf('territories.topo.json')) as { objects: { [layer: string]: Layer } }
    const drawn = (layer: string) => (topology.objects[layer]?.geometries ?? []).map(({ properties }) => properties)
    expect(
      drawn('departements')
        .map(({ code, nom, region }) => [code, nom, region].join())
        .sort(),
    ).toEqual(
      departements
        .map((row) => [cell(row, 'code_departement'), cell(row, 'name'), cell(row, 'code_region')].join())
        .sort(),
    )
    expect(
      drawn('regions')
        .map(({ code, nom }) => [code, nom].join())
        .sort(),
    ).toEqual(regions.map((row) => [cell(row, 'code_region'), cell(row, 'name')].join()).sort())
  })
})

test('observations state limits only in the name of the metric, and days that exist', () => {
  for (const row of table('observations')) {
    const day = cell(row, 'observed_on')
    if (day !== '') expect(new Date(`${day.length === 7 ? `${day}-01` : day}T00:00:00Z`).toISOString()).toContain(day)
    expect(cell(row, 'source_url') === '' || URL.canParse(cell(row, 'source_url'))).toBe(true)
  }
})
