// A number of persons beside the people who live in its territory: as many pass, one more does not. Populations are read again
// from the table.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { beyondInhabitants } from '../../../server/ingest/plausible-need.ts'
import { root } from '../../helpers/code.ts'
import { needRecord } from '../need/brought.ts'

const [header = '', ...lines] = readFileSync(join(root, 'data/reference/departements.csv'), 'utf8').trim().split('\n')
const at = (name: string): number => header.split(',').indexOf(name)
const aube = lines.map((line) => line.split(',')).find((cells) => cells[at('code_departement')] === '10') ?? []
const inhabitants = Number(aube[at('pop_total_2025')])

const needOf = (value: number, unit: 'persons' | 'share' = 'persons') => ({
  line: 7,
  need: needRecord({ indicator: 'pch', level: 'departement', code: '10', unit, value }),
})

test('no territory has more persons in need than inhabitants', () => {
  expect(inhabitants).toBeGreaterThan(300_000)
  expect(beyondInhabitants(needOf(inhabitants))).toBeNull()
  expect(beyondInhabitants(needOf(1, 'share'))).toBeNull()
  expect(beyondInhabitants(needOf(99_000_000))).toEqual({
    line: 7,
    column: null,
    found: `Aube: 99000000 > ${inhabitants}`,
    expected: 'persons-within-inhabitants',
  })
})
