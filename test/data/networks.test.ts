// Networks: by hand, then against the definition walked from above, whatever points at whatever.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { federationsAmong, networksOf } from '../../data/model/networks.ts'

const member = (slug: string, parent: string | null = null) => ({ slug, parent })

test.each([
  ['alone', [member('a')], { a: ['a'] }],
  [
    'a member, and a member of it',
    [member('c', 'b'), member('a'), member('b', 'a')],
    { a: ['a'], b: ['b', 'a'], c: ['c', 'b', 'a'] },
  ],
  ['a federation that is not there', [member('a', 'gone')], { a: ['a'] }],
  [
    'a circle',
    [member('a', 'b'), member('b', 'a'), member('c', 'a')],
    { a: ['a', 'b'], b: ['b', 'a'], c: ['c', 'a', 'b'] },
  ],
])('%s', (_name, organisations, expected) => {
  expect(Object.fromEntries(networksOf(organisations))).toEqual(expected)
})

test('those with members', () => {
  expect([...federationsAmong([member('a'), member('b', 'a'), member('c', 'a'), member('d', 'b')])]).toEqual(['a', 'b'])
})

test('who is in a network is who its members lead to', () => {
  const slugs = ['a', 'b', 'c', 'd', 'e', 'f']
  const organisations = fc.tuple(
    ...slugs.map((slug) => fc.constantFrom(null, ...slugs, 'gone').map((parent) => member(slug, parent))),
  )
  fc.assert(
    fc.property(organisations, fc.constantFrom(...slugs), (all, top) => {
      const inside = new Set([top])
      for (let round = 0; round < slugs.length; round++)
        for (const { slug, parent } of all) if (parent !== null && inside.has(parent)) inside.add(slug)
      const found = slugs.filter((slug) => networksOf(all).get(slug)?.includes(top))
      expect(found.sort()).toEqual([...inside].sort())
    }),
  )
})
