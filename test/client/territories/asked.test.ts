// What the screen asks, from the address and back: what is as usual is not said, what is no such word is as if it were not there,
// and a change keeps all the rest.

import { expect, test } from 'vitest'
import { addressOf, opening, stateOf, type ViewState } from '../../../client/location.ts'
import { changed } from '../../../client/ui/screen.ts'
import {
  askedIn,
  factorText,
  mostBeside,
  territoriesQuery,
  territoryQuery,
} from '../../../client/views/territories/asked.ts'
import { placeAt, toggledBeside, withWord } from '../../../client/views/territories/change.ts'

const at = (address: string): ViewState => stateOf(address)
const plain = at('/territories')

test('a plain address asks what is usual, and says none of it', () => {
  expect(askedIn(plain)).toEqual({
    level: 'departement',
    need: 'caregivers',
    network: null,
    thresholds: { needAbove: 1, voiceBelow: 1 },
    silentAfter: 60,
    show: 'both',
    order: 'verdict',
    beside: [],
    search: '',
  })
  expect(territoriesQuery(plain, 'demo')).toEqual({ data: 'demo', grid: 'article' })
})

test('all that differs is asked, of the list with its level, of one territory without', () => {
  const asked = at(
    '/territories?level=region&need=apa-home&network=actor:a,actor:b&needAbove=1.2&voiceBelow=0.8&silentAfter=30&from=2025-01&to=2025-06&platform=instagram',
  )
  const both = {
    ...{ data: 'real', grid: 'article', platform: 'instagram', from: '2025-01', to: '2025-06', need: 'apa-home' },
    ...{ network: 'actor:a,actor:b', silentAfter: '30', needAbove: '1.2', voiceBelow: '0.8' },
  }
  expect(territoryQuery(asked, 'real')).toEqual(both)
  expect(territoriesQuery(asked, 'real')).toEqual({ ...both, level: 'region' })
})

test.each([
  ['level=nation', 'level', 'departement'],
  ['show=all', 'show', 'both'],
  ['order=code', 'order', 'verdict'],
  ['silentAfter=0', 'silentAfter', 60],
  ['silentAfter=sixty', 'silentAfter', 60],
  ['with=departement-29,nowhere,region-53,departement-29', 'beside', ['departement-29', 'region-53']],
] as const)('%s is understood as far as it can be', (query, key, expected) => {
  expect(askedIn(at(`/territories?${query}`))[key]).toEqual(expected)
})

test.each([
  ['needAbove=-1', { needAbove: 1, voiceBelow: 1 }],
  ['needAbove=1.2345', { needAbove: 1, voiceBelow: 1 }],
  ['voiceBelow=0.5', { needAbove: 1, voiceBelow: 0.5 }],
])('the rule with %s', (query, expected) => {
  expect(askedIn(at(`/territories?${query}`)).thresholds).toEqual(expected)
})

test.each([
  ['1', null],
  ['1,25', '1.25'],
  [' 0.80 ', '0.8'],
  ['', null],
  ['-2', null],
  ['1.2345', null],
])('the number "%s" of the rule is written %s', (text, expected) => {
  expect(factorText(text, 1)).toBe(expected)
})

test('a territory and the map again keep all that was asked; the map is that of the level that was left', () => {
  const map = at('/territories?data=demo&need=pch&show=verdict&needAbove=1.5&with=departement-56&against=last-year')
  const one = changed(map, placeAt(map, 'departement-29'))
  expect(addressOf(one)).toBe(addressOf(map).replace('/territories', '/territories/departement-29'))
  expect(addressOf(changed(one, placeAt(one, null)))).toBe(addressOf(map))
  const region = changed(one, placeAt(one, 'region-53'))
  expect(askedIn(changed(region, placeAt(region, null)))).toEqual({ ...askedIn(map), level: 'region' })
})

test('territories are set beside one by one, taken away again, and never too many', () => {
  const keys = ['01', '02', '03', '04', '05', '06', '07'].map((code) => `departement-${code}`)
  const all = keys.reduce((state, key) => changed(state, toggledBeside(state, key)), plain)
  expect(askedIn(all).beside).toEqual(keys.slice(0, mostBeside))
  const without = askedIn(all).beside.reduce((state, key) => changed(state, toggledBeside(state, key)), all)
  expect(addressOf(without)).toBe('/territories')
})

test('a word as usual leaves the address', () => {
  const asked = at('/territories?show=need&q=ain')
  expect(withWord(asked, 'show', null)).toEqual({ local: { q: 'ain' } })
  expect(withWord(asked, 'q', '')).toEqual({ local: { show: 'need' } })
  expect(opening.local).toEqual({})
})
