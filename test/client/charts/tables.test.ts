// What holds for the table of every figure: heads that programs can rely on in either language, and counts of pages as data.

import { describe, expect, test } from 'vitest'
import { onScreen } from '../../../client/charts/parts/columns.ts'
import type { FigureKey } from '../../../client/export/bundle.ts'
import { figureCsv, figureTable } from '../../../client/export/bundle.ts'
import { everyFigure } from './every-figure.ts'

const keys = Object.keys(everyFigure) as FigureKey[]
const tableIn = (key: FigureKey, language: 'fr' | 'en') =>
  figureTable(key, everyFigure[key], { language, metric: null })
const keysOf = (key: FigureKey) => tableIn(key, 'fr').columns.map((column) => column.key)

describe.each(keys)('%s', (key) => {
  test('is headed for research by the same plain keys in both languages, each once', () => {
    expect(tableIn(key, 'en').columns.map((column) => column.key)).toEqual(keysOf(key))
    for (const head of keysOf(key)) expect(head).toMatch(/^[a-z][a-z0-9_]*$/)
    for (const language of ['fr', 'en'] as const) {
      const [head = ''] = figureCsv(key, everyFigure[key], { language, metric: null, dialect: 'rfc4180' }).split('\r\n')
      const heads = head.split(',')
      expect(new Set(heads).size).toBe(heads.length)
      expect(heads.slice(0, keysOf(key).length)).toEqual(keysOf(key))
    }
  })
  test('has a cell for each column, and numbers where it says so', () => {
    const { columns, rows } = tableIn(key, 'fr')
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) {
      expect(row).toHaveLength(columns.length)
      row.forEach((cell, at) => {
        if (cell !== null) expect(typeof cell).toBe(columns[at]?.kind === 'number' ? 'number' : 'string')
      })
    }
  })
  test('leaves on a screen what caption and subtitle say there', () => {
    const { columns, rows } = onScreen(tableIn(key, 'fr'))
    expect(columns.some(({ isOfFiles }) => isOfFiles)).toBe(false)
    for (const row of rows) expect(row).toHaveLength(columns.length)
  })
})

test.each<[FigureKey, string]>([
  ['distribution', 'followers'],
  ['gap', 'followers'],
  ['habits', 'interactions-median'],
  ['lorenz', 'followers'],
  ['multiples', 'interactions-per-post'],
  ['position', 'followers'],
  ['rank', 'interactions-per-post'],
  ['trend', 'posting-frequency'],
])('%s names its metric by key, name and unit', (key, metric) => {
  const { rows } = tableIn(key, 'en')
  const at = keysOf(key).indexOf('metric')
  expect(keysOf(key).slice(at, at + 3)).toEqual(['metric', 'metric_name', 'unit'])
  expect(rows[0]?.[at]).toBe(metric)
})

/** Territories tell of their pages in columns of their own; shares of voice are of posts. */
const otherwise: Partial<Record<FigureKey, readonly string[]>> = {
  gap: ['n_camp_association', 'missing_camp_association', 'n_camp_commercial', 'missing_camp_commercial'],
  habits: ['posts_known', 'posts_missing'],
  lorenz: ['n_camp_association', 'missing_camp_association'],
  strengthen: ['active', 'silent', 'unknown'],
  territories: ['active', 'silent', 'unknown'],
  voice: ['pages_camp_association', 'posts_missing_camp_association'],
}
test.each(keys)('%s says on how many it rests, and how many have no value', (key) => {
  expect(keysOf(key)).toEqual(expect.arrayContaining([...(otherwise[key] ?? ['n', 'missing'])]))
})

test('sentences stand on the first line alone, the state of the data on every line', () => {
  const about = { address: '/compare?figure=trend', contentHash: 'f'.repeat(64), version: '0.0.0' }
  const text = figureCsv('trend', everyFigure.trend, { language: 'en', metric: null, dialect: 'rfc4180', about })
  const [head = '', first = '', ...rest] = text.trimEnd().split('\r\n')
  expect(head).toMatch(/,licence,content_hash,version,title,subtitle,method,address$/)
  expect(first).toContain(about.address)
  for (const line of rest) {
    expect(line).toContain(`,${about.contentHash},0.0.0,,,,`)
    expect(line.length).toBeLessThan(400)
  }
})
