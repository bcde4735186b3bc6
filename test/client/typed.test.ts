// A typed number: how it is read, which earlier number it is held against, and the rows of a paste from a spreadsheet.

import { expect, test } from 'vitest'
import { isBlank, isUnlikely, lastStated, pastedRows, typedNumber } from '../../client/views/data/typed/typed-number.ts'
import type { ObservationRow } from '../../data/model/contract.ts'

test.each([
  ['1240', '1240'],
  ['1 240', '1240'],
  ['12\u202f400\u00a0000', '12400000'],
  ['0', '0'],
  ['1,2', null],
  ['1.240', null],
  ['-5', null],
  ['', null],
  ['12345678901', null],
])('"%s" is %s', (text, expected) => {
  expect(typedNumber(text)).toBe(expected)
})

test.each([
  [
    'by columns in any order, named in French',
    'Valeur\tOrganisme\tRéseau\tDate\tMesure\n1 240\tAides\tFacebook\t31/12/2025\tabonnés',
    [{ value: '1 240', actor: 'Aides', platform: 'Facebook', observedOn: '31/12/2025', metric: 'abonnés' }],
  ],
  [
    'without a header, from the cell it is pasted in',
    '1 240\t31/12/2025\r\n1 300\t01/01/2026\r\n',
    [
      { value: '1 240', observedOn: '31/12/2025' },
      { value: '1 300', observedOn: '01/01/2026' },
    ],
  ],
  [
    'with quotes, blank lines and cells too many',
    '\n"1 ""240"""\t2026\ta\tb\tc\td\n\n',
    [{ value: '1 "240"', observedOn: '2026', address: 'a', note: 'b' }],
  ],
  ['by semicolons where there is no tab', 'organisation;valeur\nAides;12', [{ actor: 'Aides', value: '12' }]],
  [
    'leaving out a column of another name',
    'organisation\tcommune\tvaleur\nAides\tLyon\t12',
    [{ actor: 'Aides', value: '12' }],
  ],
  ['as nothing where nothing is', ' \n\t\n', []],
] as const)('a paste is read %s', (_name, text, rows) => {
  expect(pastedRows(text, 'value')).toEqual(rows)
})

test('a row that says only its measure is blank', () => {
  const blank = { actor: '', platform: ' ', metric: 'Abonnés', value: '', observedOn: '', address: '', note: '' }
  expect(isBlank(blank)).toBe(true)
  expect(isBlank({ ...blank, value: '1' })).toBe(false)
})

test.each([
  [1000, 100, true],
  [999, 100, false],
  [50, 100, true],
  [51, 100, false],
  [100, 100, false],
])('%i after %i is unlikely: %s', (value, last, expected) => {
  expect(isUnlikely(value, last)).toBe(expected)
})

const row = (change: Partial<ObservationRow>): ObservationRow => ({
  pageId: 1,
  page: 'Page',
  actor: 'aides',
  platform: 'facebook',
  metric: 'followers',
  value: 1,
  observedOn: '2026-01-01',
  precision: 'day',
  bound: 'exact',
  address: null,
  note: null,
  importId: 1,
  line: 2,
  notDrawn: null,
  ...change,
})

test('the last number is the newest exact, dated one of the same organisation and network', () => {
  const rows = [
    row({ value: 2, observedOn: '2025-06-01' }),
    row({ value: 3, observedOn: '2026-03' }),
    row({ value: 4, observedOn: '2026-09-01', bound: 'above' }),
    row({ value: 5, observedOn: null }),
    row({ value: 6, observedOn: '2026-09-01', platform: 'x' }),
    row({ value: 7, observedOn: '2026-09-01', metric: 'members' }),
    row({ value: 8, observedOn: '2026-09-01', actor: 'autre' }),
  ]
  expect(lastStated(rows, 'aides', 'facebook')?.value).toBe(3)
  expect(lastStated(rows, 'nobody', 'facebook')).toBeNull()
})
