// Where a page is local by what its organisation declares is the same as the counts of the server have it (serving.ts), for
// every set of declarations; and a page stands once in each of its places.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  bothSides,
  declaredIn,
  groupedByPlace,
  keysOfLevel,
  localPlaces,
  scopeOf,
} from '../../../client/views/territories/places.ts'
import { isLocal, serving, territoriesAt, territoryKey, territoryOf } from '../../../data/model/territories/serving.ts'

const levels = ['departement', 'region'] as const
const keys = levels.flatMap((level) => territoriesAt(level).map(territoryKey))
const declared = fc.uniqueArray(fc.constantFrom(...keys), { maxLength: 4 })
const level = fc.constantFrom(...levels)

test('the places of a page are those where the server counts it', () => {
  fc.assert(
    fc.property(declared, level, (own, at) => {
      const territories = own.flatMap((key) => territoryOf(key) ?? [])
      const counted = territoriesAt(at).filter((asked) => isLocal(serving(territories, asked)))
      expect([...localPlaces(own, at)].sort()).toEqual(counted.map(territoryKey).sort())
    }),
  )
})

test.each([
  [[], 'departement', 'national'],
  [['region-53'], 'departement', 'regional'],
  [['region-53'], 'region', 'local'],
  [['region-04'], 'departement', 'local'],
  [['departement-29'], 'region', 'local'],
  [['region-53', 'departement-75'], 'departement', 'local'],
] as const)('%j among %ss is %s', (own, at, scope) => {
  expect(scopeOf(own, at)).toBe(scope)
})

test('a page of two départements of one région stands in both, and in the région once', () => {
  const page = { territories: ['departement-29', 'departement-56'] }
  expect(groupedByPlace([page], 'departement')).toEqual([
    ['departement-29', [page]],
    ['departement-56', [page]],
  ])
  expect(groupedByPlace([page], 'region')).toEqual([['region-53', [page]]])
})

test('groups come in the order of their first page, and keep the order of pages', () => {
  const [late, early, other] = [
    { id: 1, territories: ['departement-29'] },
    { id: 2, territories: ['departement-01'] },
    { id: 3, territories: ['departement-29'] },
  ]
  expect(groupedByPlace([late, early, other], 'departement')).toEqual([
    ['departement-29', [late, other]],
    ['departement-01', [early]],
  ])
})

test('a page that declares one of the keys of a territory is local there, and no other page is', () => {
  fc.assert(
    fc.property(declared, fc.constantFrom(...keys), (own, place) => {
      const at = territoryOf(place)?.level ?? 'region'
      expect(own.some((key) => declaredIn(place).includes(key))).toBe(localPlaces(own, at).includes(place))
    }),
  )
})

test('a page of a chosen territory and of another one is told with both', () => {
  const both = bothSides(['departement-42', 'departement-69'], ['departement-42', 'departement-29'], 'departement')
  expect(both).toEqual({ inside: ['departement-42'], outside: ['departement-69'] })
  expect(bothSides(['departement-42', 'departement-69'], ['region-84'], 'region')).toBeNull()
  expect(bothSides(['departement-42', 'region-53'], ['departement-29'], 'departement')).toBeNull()
})

test('territories of the other level are no side', () => {
  expect(keysOfLevel(['departement-42', 'region-84', 'nowhere'], 'region')).toEqual(['region-84'])
})
