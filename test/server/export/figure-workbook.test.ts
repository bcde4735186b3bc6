// The numbers of figures as files: CSV in both dialects and workbooks hold the same values, and each says what it is.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { unled } from '../../../data/model/delimited.ts'
import { readerOf } from '../../../data/model/words/index.ts'
import { decimalsFor } from '../../../server/export/figure-workbook.ts'
import { csv } from '../../../server/formats/csv.ts'
import type { Format } from '../../../server/formats/format.ts'
import { xlsx } from '../../../server/formats/xlsx.ts'
import { contentHashIn } from '../../../server/routes/data-version.ts'
import { builtClient } from '../../helpers/broker.ts'
import { type Running, startServer } from '../../helpers/server.ts'
import { temporaryFolder } from '../../helpers/temporary.ts'
import { ask } from '../app/client.ts'

const folder = temporaryFolder()
let server: Running
beforeAll(async () => {
  await builtClient()
  server = await startServer(temporaryFolder(), true)
})
afterAll(async () => {
  expect(server.logged).toEqual([])
  await server.close()
})

type Content = { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] }

const readBack = async (format: Format, bytes: Uint8Array): Promise<Content> => {
  const path = join(folder, `read.${format.key}`)
  writeFileSync(path, bytes)
  const table = await format.open(path, () => {})
  try {
    return {
      columns: table.columns,
      rows: [...table.rows].map((row) => ('cells' in row ? [...row.cells] : [`rejected: ${row.expected}`])),
    }
  } finally {
    table.close()
  }
}

const fileOf = async (name: string, query: Record<string, string>): Promise<Uint8Array> => {
  const response = await ask(server.origin, 'figure', { params: { name }, query })
  expect({ name, status: response.status }).toEqual({ name, status: 200 })
  return new Uint8Array(await response.arrayBuffer())
}

const asked: readonly (readonly [name: string, query: Record<string, string>])[] = [
  ['gap', {}],
  ['distribution', { metric: 'interactions-per-post' }],
  ['trend', { metric: 'posting-frequency' }],
  ['rank', { metric: 'followers' }],
  ['territories', { platform: 'facebook' }],
]

describe.each(asked)('%s', (name, query) => {
  test.each(['fr', 'en'] as const)('the same values in each file, and what they are (%s)', async (lang) => {
    const { words } = readerOf(lang)
    const { labels } = words.figureFiles
    const research = await readBack(csv, await fileOf(`${name}.csv`, { ...query, lang, dialect: 'rfc4180' }))
    const spreadsheet = await readBack(csv, await fileOf(`${name}.csv`, { ...query, lang, dialect: 'excel-fr' }))
    const workbook = await readBack(xlsx, await fileOf(`${name}.xlsx`, { ...query, lang }))
    expect(research.rows.length).toBeGreaterThan(1)
    expect(spreadsheet.columns).toHaveLength(research.columns.length)
    const width = workbook.columns.length
    expect(spreadsheet.columns.slice(0, width)).toEqual(workbook.columns)

    for (const [index, row] of research.rows.entries()) {
      const other = spreadsheet.rows[index] ?? []
      for (const [at, cell] of row.entries()) {
        const back = unled(other[at] ?? '')
        // A number is written with the decimal sign of its dialect, a text as it is.
        expect([cell, cell.replace('.', ',')]).toContain(back)
        if (at < width) {
          const inSheet = workbook.rows[index]?.[at] ?? ''
          if (cell === '' || Number.isNaN(Number(cell))) expect(inSheet).toBe(cell)
          else expect(Number(inSheet)).toBe(Number(cell))
        }
      }
    }
    expect(spreadsheet.rows).toHaveLength(research.rows.length)
    expect(workbook.rows).toHaveLength(research.rows.length)

    const [first = []] = research.rows
    const saidOf = (label: string): string => first[spreadsheet.columns.indexOf(label)] ?? ''
    const demo = server.datasets.demo()
    expect(saidOf(labels.contentHash)).toBe(demo === null ? '' : contentHashIn(demo))
    expect(saidOf(labels.address)).toMatch(new RegExp(`^/api/figures/${name}\\.svg\\?`))
    expect(saidOf(labels.licence)).toBe('CC BY 4.0')
    expect(saidOf(labels.title).length).toBeGreaterThan(10)
    expect(saidOf(labels.subtitle).length).toBeGreaterThan(5)
    expect(saidOf(words.charts.columns.data)).toBe(words.charts.data.demo)
    expect(new Set(research.columns).size).toBe(research.columns.length)
  })
})

test('notes say all that is known of the figure, in a sheet of their own', async () => {
  const { unzipSync, strFromU8 } = await import('fflate')
  const files = unzipSync(await fileOf('gap.xlsx', { lang: 'fr' }))
  const notes = strFromU8(files['xl/worksheets/sheet2.xml'] ?? new Uint8Array())
  const { labels } = readerOf('fr').words.figureFiles
  for (const key of [
    'title',
    'subtitle',
    'description',
    'notice',
    'method',
    'methods',
    'licence',
    'address',
    'contentHash',
  ] as const)
    expect(notes).toContain(`<t>${labels[key]}</t>`)
  expect(strFromU8(files['xl/workbook.xml'] ?? new Uint8Array())).toContain('<sheet name="Chiffres" sheetId="1"')
  for (const [name, file] of Object.entries(files)) expect(strFromU8(file), name).not.toMatch(/<f[ >/]|127\.0\.0\.1/)
})

test('the same question gives the same bytes', async () => {
  const [first, second] = [await fileOf('gap.xlsx', {}), await fileOf('gap.xlsx', {})]
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true)
})

test.each([
  ['whole numbers', [1, 20, 300], 0],
  ['none', [], 0],
  ['hundreds with a part', [123.4, 567.8], 1],
  ['tens', [12.34, 45.6], 1],
  ['ones', [1.234, 5.678, -2.5], 2],
  ['shares', [0.25, 0.5, 0], 3],
  ['rates', [0.0012, 0.0034], 5],
  ['smaller than is shown', [1e-12], 6],
])('digits shown of %s', (_, values, expected) => {
  expect(decimalsFor(values)).toBe(expected)
})
