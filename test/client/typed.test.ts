// A typed number: how it is read, the table it becomes, and which earlier number it is held against.

import { expect, test } from 'vitest'
import { lastStated, typedNumber, typedTable } from '../../client/views/data/typed.tsx'
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

test('the table is that of hand-made values, and no cell can start a formula', () => {
  expect(
    typedTable({ actor: 'Aidants, ici', platform: 'facebook', value: '12', day: '2026-11-22', address: '=x' }),
  ).toBe(
    'actor,platform,metric,value,observed_on,source_url,note\r\n"Aidants, ici",facebook,followers,12,2026-11-22,\'=x,\r\n',
  )
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
