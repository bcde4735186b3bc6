// The numbered traps of ../shared/formats/wikidata-p8687.md, one test each, in JSON and in CSV. All content is invented.

import { expect, test } from 'vitest'
import { pageDraftOf } from '../../../data/model/platforms.ts'
import { readBytes } from './read-file.ts'

type Values = Readonly<Record<string, string>>

const row: Values = {
  item: 'http://www.wikidata.org/entity/Q900000001',
  itemLabel: 'Association de démonstration',
  statement: 's1',
  followers: '12345',
  date: '2022-03-17T00:00:00Z',
  precision: '11',
  P2013: 'asso.demo',
  P2003: '',
}
const names = Object.keys(row)

/** The same rows as the query service answers them and as it saves them to CSV. */
const kinds = [
  [
    'JSON',
    (rows: readonly Values[], said = {}) => {
      const bindings = rows.map((values) =>
        Object.fromEntries(
          Object.entries({ ...row, ...values })
            .filter(([, value]) => value !== '')
            .map(([name, value]) => [name, { type: 'literal', value }]),
        ),
      )
      return readBytes(JSON.stringify({ head: { vars: names }, results: { bindings } }), 'query.json', said)
    },
  ],
  [
    'CSV',
    (rows: readonly Values[], said = {}) => {
      const lines = rows.map((values) => names.map((name) => ({ ...row, ...values })[name]).join(','))
      return readBytes(`${[names.join(','), ...lines].join('\r\n')}\r\n`, 'query.csv', said)
    },
  ],
] as const

test.each(kinds)(
  '%s, trap 1: statements are values of their own, never summed, never the greatest',
  async (_, read) => {
    const { drafts } = await read([
      {},
      { statement: 's2', followers: '9000', date: '2021-03-17T00:00:00Z' },
      { statement: 's3', followers: '50', P2013: '', P2003: 'asso.demo' },
    ])
    expect(drafts.flatMap(({ page, readings }) => readings.map(({ value }) => [page.platform, value]))).toEqual([
      ['facebook', 12345],
      ['facebook', 9000],
      ['instagram', 50],
    ])
  },
)

test.each(kinds)('%s, trap 2: a row that another column repeats is read once', async (_, read) => {
  const { drafts } = await read([{}, {}, { statement: 's2' }])
  expect(drafts.map(({ readings }) => readings.length)).toEqual([1, 0, 1])
})

test.each(kinds)('%s, trap 2: one statement under two platforms, or two in one row, is nobody’s', async (_, read) => {
  const { drafts, rejections } = await read([
    {},
    { P2013: '', P2003: 'asso.demo' },
    { statement: 's2', P2003: 'asso.demo' },
    { statement: 's3', P2013: '' },
  ])
  expect(drafts).toHaveLength(1)
  expect(rejections.map(({ expected }) => expected)).toEqual(['platform', 'platform', 'platform'])
})

test.each([
  ['2022-03-17T00:00:00Z', '11', '2022-03-17', 'day'],
  ['2022-01-01T00:00:00Z', '11', '2022-01-01', 'day'],
  ['2022-03-01T00:00:00Z', '10', '2022-03', 'month'],
  ['2022-01-01T00:00:00Z', '9', null, 'unknown'],
  ['2022-03-17T00:00:00Z', '', '2022-03-17', 'day'],
  ['2022-03-01T00:00:00Z', '', '2022-03', 'month'],
  ['2022-01-01T00:00:00Z', '', null, 'unknown'],
  ['+2022-03-00T00:00:00Z', '', '2022-03', 'month'],
  ['+2022-00-00T00:00:00Z', '', null, 'unknown'],
])('trap 3: %s with precision %j is %s', async (date, precision, observedOn, expected) => {
  for (const [, read] of kinds) {
    const [draft] = (await read([{ date, precision }])).drafts
    expect(draft?.readings).toMatchObject([{ observedOn, precision: expected }])
  }
})

test.each(['', 'hier', '2022-13-01T00:00:00Z', '2022'])('a statement of the day %j is rejected', async (date) => {
  for (const [, read] of kinds)
    expect((await read([{ date }])).rejections).toMatchObject([{ column: 'date', expected: 'day-or-month' }])
})

test.each([
  ['100064000000000031', ['100064000000000031'], null],
  ['asso.demo', [], 'asso.demo'],
  ['Asso-de-demo-100064000000000031', ['100064000000000031'], 'Asso-de-demo-100064000000000031'],
])('trap 4: Facebook’s id %s is a number or a handle', async (P2013, ids, handle) => {
  const isOfActor = () => true
  for (const [, read] of kinds)
    expect((await read([{ P2013 }], { isOfActor })).drafts).toMatchObject([{ page: { ids, handle } }])
})

test.each(kinds)(
  '%s, trap 5: whose accounts: most items are persons, and nothing of theirs is repeated',
  async (_, read) => {
    const person = { itemLabel: 'Camille Exemple', P2013: 'camille.exemple', followers: 'x' }
    const { drafts, rejections } = await read([{}, person])
    expect(drafts).toHaveLength(1)
    expect(rejections).toMatchObject([{ column: null, found: '', expected: 'organisation' }])
    const page = pageDraftOf('https://www.facebook.com/camille.exemple')
    expect((await read([{ ...person, followers: '3' }], { page, isOfActor: undefined })).drafts).toHaveLength(1)
  },
)

test.each([
  ['<html><body>Query timeout</body></html>', 'html-not-table'],
  ['{"head":{"vars":["a"]},"results":{"bindings":[]}}', 'unknown-source'],
])('trap 6: what the service says instead of an answer is no answer: %s', async (text, fault) => {
  await expect(readBytes(text, 'query.json')).rejects.toThrow(expect.objectContaining({ fault }))
})
