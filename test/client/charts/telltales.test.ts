// Which route a reply comes from is told by its fields alone: held against the fields that the contract gives each reply.

import { expect, test } from 'vitest'
import { type ReplyKey, routeOf, telltales } from '../../../client/charts/chart.ts'
import { routes } from '../../../data/model/contract.ts'

test.each(Object.keys(telltales) as ReplyKey[])('a reply of %s is told from all others', (key) => {
  expect(routeOf(routes[key].reply.shape)).toBe(key)
})

test('a reply without any telltale comes from no route of a figure', () => {
  expect(routeOf({ pages: [], metric: 'posts' })).toBeNull()
})
