// Addresses of screens in a published site, under any folder: the address and the state say the same both ways, each screen is a
// folder, and what lies outside of the site is no screen.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addressOf, opening, screens, stateOf, type ViewState } from '../../client/location.ts'
import { folderOf } from '../../client/site.ts'
import { addressInSite, stateInSite } from '../../client/site-address.ts'

const part = fc.stringMatching(/^[a-zA-Z0-9._~-]{1,12}$/).filter((text) => !/^\.{1,2}$/.test(text))
const folder = fc.array(part, { maxLength: 4 }).map((parts) => ['', ...parts, ''].join('/'))
const month = fc
  .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`)
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })
const place = fc.oneof(
  fc.record({ screen: fc.constantFrom(...screens) }),
  fc.record({ screen: fc.constant('actor' as const), slug: fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,3}$/) }),
  fc.record({ screen: fc.constant('territories' as const), territory: fc.constant('departement-2A') }),
  fc.record({ screen: fc.constant('origin' as const), id: fc.integer({ min: 1, max: 1e9 }) }),
)
const state: fc.Arbitrary<ViewState> = fc
  .tuple(
    place,
    fc.record({
      from: orNull(month),
      to: orNull(month),
      grid: fc.constantFrom('article', 'legal', 'one-of-ours'),
      lang: orNull(fc.constantFrom('fr', 'en')),
      mark: fc.uniqueArray(fc.integer({ min: 1, max: 999 }), { maxLength: 3 }).map((ids) => ids.sort((a, b) => a - b)),
      anchor: orNull(fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text.isWellFormed())),
    }),
  )
  .map(([at, asked]): ViewState => ({ ...opening, ...asked, ...at }))

test('address -> state -> address under any folder, and the state is that of the same address of a server', () => {
  fc.assert(
    fc.property(folder, state, (root, asked) => {
      const address = addressInSite(root, asked)
      const read = stateInSite(root, address)
      expect(read).toEqual(stateOf(addressOf(asked)))
      expect(addressInSite(root, read)).toBe(address)
      expect(stateInSite(root, `https://aidants.example${address}`)).toEqual(read)
    }),
  )
})

test('each screen is a folder of the site, and its index.html the same', () => {
  fc.assert(
    fc.property(folder, state, (root, asked) => {
      const [path = '', rest = ''] = addressInSite(root, asked).split(/(?=[?#])(.*)/s)
      expect(path.startsWith(root)).toBe(true)
      expect(path.endsWith('/')).toBe(true)
      expect(stateInSite(root, `${path}index.html${rest}`)).toEqual(stateInSite(root, `${path}${rest}`))
      expect(stateInSite(root, `${path.slice(0, -1)}${rest}`)).toEqual(stateInSite(root, `${path}${rest}`))
    }),
  )
})

test('an address of a server below the folder of a site gets the same state', () => {
  fc.assert(
    fc.property(folder, state, (root, asked) => {
      expect(stateInSite(root, `${root}${addressOf(asked).slice(1)}`)).toEqual(stateOf(addressOf(asked)))
    }),
  )
})

test.each([
  ['/visibilite/', '/compare/', null],
  ['/visibilite/', '/visibilite-2/compare/', null],
  ['/visibilite/', '/visibilite', 'overview'],
  ['/visibilite/', '/visibilite/', 'overview'],
  ['/visibilite/', '/visibilite/nothing/', null],
  ['/', '/index.html', 'overview'],
  ['/', '/compare/index.html', 'compare'],
  ['/compare/', '/compare/compare/', 'compare'],
] as const)('in %s, %s is the screen %s', (root, address, screen) => {
  expect(stateInSite(root, address).screen).toBe(screen)
})

test.each([
  ['https://a.example/', './', '/'],
  ['https://a.example/index.html', './', '/'],
  ['https://a.example/b/c/?from=2025-01#gap', './', '/b/c/'],
  ['https://a.example/b/compare/', '../', '/b/'],
  ['https://a.example/b/actors/unafam/', '../../', '/b/'],
  ['https://a.example/b/actors/unafam/index.html', '../../', '/b/'],
])('of %s, the folder %s from there is %s', (page, root, folder) => {
  expect(folderOf(page, root)).toBe(folder)
})
