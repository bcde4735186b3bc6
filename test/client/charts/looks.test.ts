// Each set of a figure has a look of its own, and camps always theirs.

import { expect, test } from 'vitest'
import { looksOf } from '../../../client/charts/parts/looks.ts'
import { looks } from '../../../client/charts/parts/theme.ts'
import type { FigureSet } from '../../../data/model/contract.ts'
import { campOfSet, partsOfSet } from '../../../data/model/sets.ts'

const setOf = (key: string): FigureSet => {
  const parts = partsOfSet(key)
  if ('fault' in parts) throw new Error(parts.fault)
  return { key, parts: parts.map((part) => ({ ...part, name: null })), camp: campOfSet(parts), pages: 5 }
}

test.each([
  ['camps, in any order', ['camp:public', 'camp:association'], ['public', 'association']],
  ['kinds of different camps', ['kind:bank', 'kind:association'], ['commercial', 'association']],
  ['kinds of one camp: the first has its look', ['kind:bank', 'kind:insurer'], ['commercial', 'fourth']],
  ['a camp goes before a kind of it that comes later', ['camp:commercial', 'kind:bank'], ['commercial', 'fourth']],
  ['kinds of two camps in one set', ['kind:bank,kind:association', 'camp:association'], ['fourth', 'association']],
  ['sizes have no camp', ['size:under-500', 'size:500-2k'], ['fourth', 'fifth']],
  ['a camp of one size', ['camp:association,size:500-2k', 'camp:association,size:2k-10k'], ['association', 'fourth']],
])('%s', (_, keys, expected) => {
  expect(looksOf(keys.map(setOf))).toEqual(expected)
})

test('six sets have six looks', () => {
  const six = ['page:1', 'page:2', 'page:3', 'page:4', 'page:5', 'page:6'].map(setOf)
  expect(new Set(looksOf(six))).toEqual(new Set(looks))
})
