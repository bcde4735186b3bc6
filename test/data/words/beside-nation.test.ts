// Active pages per need beside the nation, as sentences have them. Narrow no-break spaces are read as spaces here.

import { expect, test } from 'vitest'
import { type BesideNation, besideNation } from '../../../data/model/words/beside-nation.ts'
import { en, fr, spaced } from './replies.ts'

test.each<[string, BesideNation, string, string]>([
  [
    'surely fewer',
    { value: 0.091, interval: [0.002, 0.62] },
    '11 fois moins (de 1,6 à 500 fois moins)',
    '11 times fewer (1.6 to 500 times fewer)',
  ],
  [
    'surely more',
    { value: 2, interval: [1.2, 3.1] },
    '2 fois plus (de 1,2 à 3,1 fois plus)',
    '2 times more (1.2 to 3.1 times more)',
  ],
  [
    'perhaps either',
    { value: 0.625, interval: [0.11, 2.7] },
    '1,6 fois moins (de 9,1 fois moins à 2,7 fois plus)',
    '1.6 times fewer (9.1 times fewer to 2.7 times more)',
  ],
  [
    'none',
    { value: 0, interval: [0, 0.77] },
    'aucune active (au plus 0,77 fois le pays)',
    'none active (at most 0.77 times France)',
  ],
  [
    'as the nation',
    { value: 1, interval: [0.5, 1] },
    'autant (de 2 fois moins à autant)',
    'as many (2 times fewer to as many)',
  ],
  ['without an interval', { value: 3, interval: null }, '3 fois plus', '3 times more'],
])('%s', (_, it, french, english) => {
  expect(spaced(besideNation(it, fr))).toBe(french)
  expect(spaced(besideNation(it, en))).toBe(english)
})
