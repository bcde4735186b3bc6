// What is taken away of the screen of territories is what its lists show: the same rows, in the same order, no digit more.

import { describe, expect, test } from 'vitest'
import { absenceIn, reasonsTable, withoutNetwork } from '../../../client/views/territories/lists.ts'
import { activeText, activityText } from '../../../client/views/territories/numbers.ts'
import { readerOf } from '../../../data/model/words/index.ts'
import { territories } from '../charts/territories-replies.ts'

const reader = readerOf('fr')
const reply = territories()
const voice = (active: number, silent: number, unknown: number) => ({
  ...{ active, silent, unknown },
  pages: active + silent + unknown,
})

test.each([
  ['none known', voice(0, 0, 0), 'aucune page connue'],
  ['all unknown', voice(0, 0, 1), 'activité inconnue (1 page)'],
  ['none surely active', voice(0, 2, 1), 'au plus 1 sur 3'],
  ['some unknown', voice(3, 1, 1), 'au moins 3 sur 5'],
  ['all silent', voice(0, 2, 0), '0 sur 2'],
  ['all told', voice(3, 2, 0), '3 sur 5'],
])('nothing known is never nought: %s', (_, pages, said) => {
  expect(activeText(pages, reader)).toBe(said)
})

test.each([
  [voice(0, 0, 2), 'activité inconnue'],
  [voice(0, 1, 2), 'au plus 2 actives'],
  [voice(1, 0, 2), 'au moins 1 active'],
  [voice(0, 2, 0), 'aucune active'],
  [voice(2, 2, 0), '2 actives'],
])('of %j it is said "%s"', (pages, said) => {
  expect(activityText(pages, reader)).toBe(said)
})

describe('a list as a table', () => {
  const { columns, rows } = reasonsTable(reply.territories, reply, reader, 'Liste')
  test('has a cell for each column, and each row once', () => {
    expect(rows.map(([code]) => `departement-${code}`)).toEqual(reply.territories.map(({ key }) => key))
    expect(rows.every((row) => row.length === columns.length)).toBe(true)
  })
  test('shows no more digits than the need has', () => {
    for (const [at, { need }] of reply.territories.entries())
      for (const cell of rows[at]?.slice(2, 5) ?? [])
        if (typeof cell === 'number') expect(Number(cell.toPrecision(Math.max(1, need.digits)))).toBe(cell)
  })
})

describe('where a network is missing', () => {
  test('are territories without a page of it, and those where all are silent, never those of which nobody can tell', () => {
    expect(absenceIn({ voice: { ...reply.nation.voice, ...voice(0, 0, 0) } })).toBe('no-page')
    expect(absenceIn({ voice: { ...reply.nation.voice, ...voice(0, 2, 0) } })).toBe('none-active')
    expect(absenceIn({ voice: { ...reply.nation.voice, ...voice(0, 1, 1) } })).toBeNull()
    expect(absenceIn({ voice: { ...reply.nation.voice, ...voice(1, 1, 0) } })).toBeNull()
  })
  test('come with the greatest need first, unknown need last', () => {
    const needs = withoutNetwork(territories({ pages: 'none' }).territories, 'no-page').map(({ need }) => need.value)
    const known = needs.filter((value) => value !== null)
    expect(needs).toHaveLength(101)
    expect(known).toEqual(known.toSorted((a, b) => b - a))
    expect(needs.slice(known.length).every((value) => value === null)).toBe(true)
  })
})
