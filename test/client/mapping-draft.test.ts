// What a form knows of a mapping before the server is asked: what is open, what is said twice, how a cell may be read.

import { describe, expect, test } from 'vitest'
import {
  addressOfPage,
  asksOf,
  type Draft,
  daysOf,
  draftOf,
  fieldGroups,
  fits,
  mappingOf,
  numbersOf,
  openIn,
  sameAs,
} from '../../client/views/data/mapping/mapping-draft.ts'
import type { MappingOffer } from '../../data/model/contract.ts'
import { mappingFields } from '../../data/model/mapping/mapping.ts'

const column = (name: string, guess: MappingOffer['columns'][number]['guess']): MappingOffer['columns'][number] => ({
  name,
  samples: [],
  guess,
})
const offer: MappingOffer = {
  columns: [column('Date', 'date'), column('Page', 'page'), column('J’aime', 'likes'), column('Divers', null)],
  proposal: {
    name: 'Suivi',
    rows: 'posts',
    columns: { date: 'Date', page: 'Page', likes: 'J’aime' },
    platform: 'facebook',
    page: null,
    zone: 'Europe/Paris',
    dayFirst: null,
    decimal: null,
  },
  questions: [],
  kept: [],
}
const draft = draftOf(offer)

test('a proposal that is left as it is comes back as it was', () => {
  expect(mappingOf(offer, draft, 'posts')).toEqual(offer.proposal)
})

test('what is asked is not answered by the proposal', () => {
  const asked = draftOf({
    ...offer,
    questions: (['rows', 'platform', 'day-order', 'decimal-sign'] as const).map((about) => ({
      about,
      column: null,
      examples: [],
    })),
    proposal: { ...offer.proposal, dayFirst: true, decimal: ',' },
  })
  expect(asked).toMatchObject({ rows: null, platform: null, dayFirst: null, decimal: null })
  expect(openIn(asked)).toEqual(['rows'])
})

describe('what is open', () => {
  test.each<[string, Partial<Draft>, readonly string[]]>([
    ['nothing', {}, []],
    ['the kind of row', { rows: null }, ['rows']],
    ['the page, when no column names it', { fields: ['date', null, 'likes', null] }, ['page']],
    ['nothing, when its address is given', { fields: ['date', null, 'likes', null], page: 'facebook.com/a.b' }, []],
    ['nothing, when addresses of posts may show it', { fields: ['date', 'post-address', 'likes', null] }, []],
    ['what is counted', { fields: ['date', 'page', null, null] }, ['nothing-counted']],
    ['the value of rows of values', { rows: 'values' }, ['nothing-counted']],
    ['nothing of rows of values with one', { rows: 'values', fields: ['date', 'page', 'value', 'metric'] }, []],
  ])('%s', (_, change, expected) => {
    expect(openIn({ ...draft, ...change })).toEqual(expected)
  })
})

describe('of what a file leaves open', () => {
  const asked = (about: MappingOffer['questions'][number]['about'], column: string | null = null) => ({
    about,
    column,
    examples: [],
  })
  const all: MappingOffer = {
    ...offer,
    questions: [
      asked('platform'),
      asked('page'),
      asked('day-order', 'Date'),
      asked('decimal-sign', 'J’aime'),
      asked('zone', 'Date'),
    ],
  }
  test.each<[string, Partial<Draft>, readonly string[]]>([
    [
      'all is asked of posts, when columns name the page',
      {},
      ['platform', 'page', 'day-order', 'decimal-sign', 'zone'],
    ],
    [
      'the platform comes with the page',
      { fields: ['date', null, 'likes', null] },
      ['page', 'day-order', 'decimal-sign', 'zone'],
    ],
    ['values have no time of day', { rows: 'page-values' }, ['platform', 'page', 'day-order', 'decimal-sign']],
    [
      'a column that is no date has no order of day and month',
      { fields: [null, 'page', 'likes', 'date'] },
      ['platform', 'page', 'decimal-sign', 'zone'],
    ],
    [
      'a column that is not read has no decimals',
      { fields: ['date', 'page', null, 'likes'] },
      ['platform', 'page', 'day-order', 'zone'],
    ],
  ])('%s', (_, change, expected) => {
    expect(asksOf(all, { ...draft, ...change }).map(({ about }) => about)).toEqual(expected)
  })
})

test('of two columns said to be the same, the second one is told', () => {
  const twice = { ...draft, fields: draft.fields.with(3, 'likes') }
  expect(twice.fields.map((_, at) => sameAs(offer, twice, at))).toEqual([null, null, null, 'J’aime'])
})

test('a page named by columns is not said of all rows, nor a platform that a column says', () => {
  const both: Draft = { ...draft, page: 'https://www.facebook.com/a.b', fields: draft.fields.with(3, 'platform') }
  expect(mappingOf(offer, both, 'posts')).toMatchObject({ page: null, platform: null, columns: { platform: 'Divers' } })
})

test('the platform of the one page is that of its address', () => {
  const one: Draft = { ...draft, platform: null, page: 'instagram.com/a.b', fields: ['date', null, 'likes', null] }
  expect(mappingOf(offer, one, 'posts')).toMatchObject({ page: 'instagram.com/a.b', platform: 'instagram' })
})

test('every field can be chosen, once, and fits some kind of row', () => {
  const offered = Object.values(fieldGroups).flat()
  expect(offered.toSorted()).toEqual([...mappingFields].toSorted())
  for (const field of mappingFields)
    expect((['posts', 'page-values', 'values'] as const).some((rows) => fits(field, rows))).toBe(true)
})

test.each<[string, readonly [string, string] | null]>([
  ['03/04/2025', ['2025-04-03', '2025-03-04']],
  ['3.4.25', ['2025-04-03', '2025-03-04']],
  ['le 03-04-2025 à 10:30', ['2025-04-03', '2025-03-04']],
  ['2025-04-03', null],
  ['3 avril 2025', null],
  ['03/04', null],
])('%s may be two days', (text, expected) => {
  expect(daysOf(text)).toEqual(expected)
})

test.each<[string, ReturnType<typeof numbersOf>]>([
  ['1,234', { sign: ',', whole: 1234, below: 1 }],
  ['12.500', { sign: '.', whole: 12500, below: 12 }],
  ['7,200 %', { sign: ',', whole: 7200, below: 7 }],
  ['1 234', null],
  ['1,234.5', null],
  ['beaucoup', null],
])('%s may be two numbers', (text, expected) => {
  expect(numbersOf(text)).toEqual(expected)
})

test.each<[string, string | null, string | null, string | null]>([
  ['facebook', 'https://www.facebook.com/a.b', 'a.b', 'https://www.facebook.com/a.b'],
  ['facebook', null, 'a.b', 'https://www.facebook.com/a.b'],
  ['facebook', 'https://www.facebook.com/groups/12', 'a.b', 'https://www.facebook.com/a.b'],
  ['facebook', null, null, null],
  ['mastodon', null, '@a@b.example', null],
])('a page of %s at %s with the user name %s has the address %s', (platform, address, handle, expected) => {
  expect(addressOfPage({ platform, address, handle })).toBe(expected)
})
