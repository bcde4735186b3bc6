// Territories are found as people write them: by code, by name with or without accents, by the beginnings of words, and at the
// level shown before the other.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  isFound,
  keysFound,
  territoriesNamed,
  territoryLabel,
  territoryOffers,
} from '../../../client/views/territories/find.ts'
import { territoriesAt, territoryKey } from '../../../data/model/territories/serving.ts'

const levels = ['departement', 'region'] as const

test.each([
  ['29', 'departement', ['departement-29']],
  ['1', 'departement', ['departement-01']],
  ['6', 'departement', ['departement-06']],
  ['11', 'departement', ['departement-11']],
  ['11', 'region', ['region-11']],
  ['29', 'region', ['departement-29']],
  ['20', 'departement', ['departement-2A', 'departement-2B']],
  ['20', 'region', ['departement-2A', 'departement-2B']],
  ['69d', 'departement', ['departement-69']],
  ['01', 'departement', ['departement-01']],
  ['2a', 'departement', ['departement-2A']],
  ['finistere', 'departement', ['departement-29']],
  ['29 Finistère', 'region', ['departement-29']],
  ['ILE DE FRANCE', 'departement', ['region-11']],
  ['corse', 'region', ['region-94']],
  ['corse', 'departement', ['region-94']],
  ['corse du', 'departement', ['departement-2A']],
  ['La Réunion', 'departement', ['departement-974']],
  ['la reunion', 'region', ['region-04']],
  ['savoie', 'departement', ['departement-73']],
  ['haute s', 'departement', ['departement-70', 'departement-74']],
  ['bret', 'departement', ['region-53']],
  ['nowhere', 'departement', []],
  ['', 'departement', []],
  [' - ', 'region', []],
] as const)('"%s" among %ss is %j', (text, level, expected) => {
  expect(territoriesNamed(text, level)).toEqual(expected)
})

describe.each(levels)('each %s', (level) => {
  const keys = territoriesAt(level).map(territoryKey)
  test('is found alone by the label that is offered for it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...keys), (key) => {
        expect(territoriesNamed(territoryLabel(key), level)).toEqual([key])
        expect(isFound(key, territoryLabel(key).toLocaleUpperCase('fr'))).toBe(true)
      }),
    )
  })
  test('is offered, once', () => {
    const offers = territoryOffers(level)
    expect(new Set(offers).size).toBe(offers.length)
    expect(offers).toEqual(expect.arrayContaining(keys.map(territoryLabel)))
    expect(offers.slice(0, keys.length)).toEqual(keys.map(territoryLabel))
  })
})

test('a code narrows a table to its territory alone, the beginning of a name to all that begin so', () => {
  const keys = territoriesAt('departement').map(territoryKey)
  expect(keysFound(keys, '1')).toEqual(['departement-01'])
  expect(keysFound(keys, '20')).toEqual(['departement-2A', 'departement-2B'])
  expect(keysFound(keys, 'savoie')).toEqual(['departement-73'])
  expect(keysFound(keys, 'sav')).toEqual(['departement-73', 'departement-74'])
})
